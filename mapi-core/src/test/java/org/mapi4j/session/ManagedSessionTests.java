package org.mapi4j.session;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.MapiProp;
import org.mapi4j.status.StatusObject;
import org.mapi4j.table.MapiTable;
import org.mapi4j.thread.MapiThreads;
import org.mapi4j.thread.ThreadAttachment;

import static org.assertj.core.api.Assertions.assertThat;

class ManagedSessionTests {

	@Test
	void itLogsOnAndOff() {
		try (Fake fake = new Fake(); MapiSession session = MapiSession.create("x", fake, SessionOptions.defaults())) {
			session.logOn();
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
			assertThat(session.compareEntryIds(EntryId.parse("00"), EntryId.parse("01"))).isTrue();
			session.logOff();
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		}
	}

	static final class Fake implements MapiSubsystem {

		private final MapiThreads threads = new MapiThreads("fake", 2, ThreadAttachment.NONE);

		@Override
		public SubsystemInfo info() {
			return new SubsystemInfo("fake", null, null, null);
		}

		@Override
		public MapiThreads threads() {
			return this.threads;
		}

		@Override
		public List<Profile> profiles() {
			return List.of();
		}

		@Override
		public SubsystemSession logon(LogonOptions options) {
			return new FakeSession();
		}

		@Override
		public void close() {
			this.threads.close();
		}

	}

	static final class FakeSession implements SubsystemSession {

		@Override
		public MapiTable statusTable() {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "x");
		}

		@Override
		public MapiTable messageStoresTable() {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "x");
		}

		@Override
		public StatusObject openStatusObject(EntryId entryId) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "x");
		}

		@Override
		public MapiProp openEntry(EntryId entryId, boolean modify) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "x");
		}

		@Override
		public boolean compareEntryIds(EntryId first, EntryId second) {
			return true;
		}

		@Override
		public QueriedIdentity queryIdentity() {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "x");
		}

		@Override
		public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types,
				NotificationListener listener) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, "x");
		}

		@Override
		public void logoff() {
		}

		@Override
		public @Nullable MapiError lastError(HResult result) {
			return null;
		}

		@Override
		public void close() {
		}

	}

}
