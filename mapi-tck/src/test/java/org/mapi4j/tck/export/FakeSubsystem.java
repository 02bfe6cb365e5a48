package org.mapi4j.tck.export;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;
import org.mapi4j.thread.MapiThreads;
import org.mapi4j.thread.ThreadAttachment;

/**
 * A subsystem with one profile and a table of given rows.
 */
final class FakeSubsystem implements MapiSubsystem {

	static final String PROFILE = "Änne \ud83d\ude00";

	private final List<Row> rows;

	volatile @Nullable LogonOptions logon;

	volatile @Nullable NotificationListener listener;

	volatile @Nullable MessageStore store;

	volatile @Nullable AddressBook addressBook;

	volatile @Nullable ProfileAdmin profileAdmin;

	FakeSubsystem(Row... rows) {
		this.rows = List.of(rows);
	}

	@Override
	public SubsystemInfo info() {
		return new SubsystemInfo("fake", null, null, null);
	}

	@Override
	public MapiThreads threads() {
		return new MapiThreads("fake", 1, ThreadAttachment.NONE);
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile(PROFILE, true));
	}

	@Override
	public ProfileAdmin adminProfiles() {
		ProfileAdmin admin = this.profileAdmin;
		return (admin != null) ? admin : MapiSubsystem.super.adminProfiles();
	}

	@Override
	public SubsystemSession logon(LogonOptions options) {
		if (!PROFILE.equals(options.profileName())) {
			throw MapiException.of(HResult.MAPI_E_LOGON_FAILED, "log on");
		}
		this.logon = options;
		return new FakeSession();
	}

	@Override
	public void close() {
	}

	private final class FakeSession implements SubsystemSession {

		@Override
		public MapiTable statusTable() {
			return new ListTable(FakeSubsystem.this.rows);
		}

		@Override
		public MapiTable messageStoresTable() {
			return new ListTable(List.of());
		}

		@Override
		public StatusObject openStatusObject(EntryId entryId) {
			throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "OpenEntry");
		}

		@Override
		public MapiProp openEntry(EntryId entryId, boolean modify) {
			throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "OpenEntry");
		}

		@Override
		public MessageStore openMessageStore(EntryId entryId, OpenStoreOptions options) {
			MessageStore opened = FakeSubsystem.this.store;
			if (opened == null) {
				throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "OpenMsgStore");
			}
			return opened;
		}

		@Override
		public AddressBook openAddressBook() {
			AddressBook opened = FakeSubsystem.this.addressBook;
			if (opened == null) {
				throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "OpenAddressBook");
			}
			return opened;
		}

		@Override
		public boolean compareEntryIds(EntryId first, EntryId second) {
			return first.equals(second);
		}

		@Override
		public QueriedIdentity queryIdentity() {
			return new QueriedIdentity(EntryId.parse("0102030405"), true);
		}

		@Override
		public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener told) {
			FakeSubsystem.this.listener = told;
			return () -> FakeSubsystem.this.listener = null;
		}

		@Override
		public void logoff() {
		}

		@Override
		public @Nullable MapiError lastError(HResult result) {
			return new MapiError("It went wrong", null, 7, 8);
		}

		@Override
		public void close() {
		}

	}

}
