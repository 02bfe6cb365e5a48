package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;
import org.mapi4j.thread.MapiThreads;
import org.mapi4j.thread.ThreadAttachment;

/**
 * A subsystem whose tables show whatever rows a test puts into them: the status table
 * follows them, the message stores table does not.
 */
final class RowsSubsystem implements MapiSubsystem {

	private final MapiThreads threads = new MapiThreads("rows", 2, ThreadAttachment.NONE);

	private final TableSource source;

	private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

	private volatile @Nullable NotificationListener listener;

	RowsSubsystem(TableSource source) {
		this.source = source;
	}

	/**
	 * Return the calls of status objects so far, and forget them.
	 */
	List<String> calls() {
		List<String> made = new ArrayList<>();
		this.calls.drainTo(made);
		return made;
	}

	/**
	 * Return whom to tell of the events of the session, if anyone.
	 */
	@Nullable NotificationListener listener() {
		return this.listener;
	}

	@Override
	public SubsystemInfo info() {
		return new SubsystemInfo("rows", null, null, null);
	}

	@Override
	public MapiThreads threads() {
		return this.threads;
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("rows", true));
	}

	@Override
	public SubsystemSession logon(LogonOptions options) {
		return new RowsSession(options.userInterface());
	}

	@Override
	public void close() {
		this.threads.close();
	}

	private final class RowsSession implements SubsystemSession {

		private final Gate gate = new Gate();

		private final boolean userInterface;

		RowsSession(boolean userInterface) {
			this.userInterface = userInterface;
		}

		@Override
		public MapiTable statusTable() {
			return new EmbeddedTable(RowsSubsystem.this.source, TableStatus.Type.DYNAMIC, new Gate());
		}

		@Override
		public MapiTable messageStoresTable() {
			return new EmbeddedTable(RowsSubsystem.this.source, TableStatus.Type.SNAPSHOT, new Gate());
		}

		@Override
		public StatusObject openStatusObject(EntryId entryId) {
			return new RowStatusObject(rowOf(entryId), this.userInterface, RowsSubsystem.this.calls::add);
		}

		@Override
		public MapiProp openEntry(EntryId entryId, boolean modify) {
			return new RowObject(rowOf(entryId));
		}

		@Override
		public boolean compareEntryIds(EntryId first, EntryId second) {
			return first.equals(second);
		}

		@Override
		public QueriedIdentity queryIdentity() {
			throw Gate.failure(HResult.MAPI_E_NOT_FOUND, "IMAPISession::QueryIdentity");
		}

		@Override
		public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener told) {
			RowsSubsystem.this.listener = told;
			return () -> RowsSubsystem.this.listener = null;
		}

		@Override
		public void logoff() {
		}

		@Override
		public @Nullable MapiError lastError(HResult result) {
			return this.gate.lastError(result);
		}

		@Override
		public void close() {
			this.gate.release();
		}

	}

	private Row rowOf(EntryId entryId) {
		return this.source.rows()
			.stream()
			.filter((each) -> entryId.value().equals(each.get(PropTags.PR_ENTRYID)))
			.findFirst()
			.orElseThrow(() -> Gate.failure(HResult.MAPI_E_NOT_FOUND, "IMAPISession::OpenEntry"));
	}

}
