package org.mapi4j.session;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.Resync;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.table.MapiTable;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

class ReconnectTests extends SessionFixture {

	private static final EntryId MESSAGE = EntryId.parse("01");

	private static final Notification THE_END = new Notification.CriticalError(null, HResult.MAPI_E_END_OF_SESSION, 0,
			null);

	private void end() {
		this.subsystem.session().notifyAll(THE_END);
	}

	private static void awaitLogons(MapiSession session, int count) {
		Wait.until("it is logged on again",
				() -> session.report().logons() == count && session.state() == SessionState.LOGGED_ON);
	}

	private MapiSession withoutReconnect() {
		return loggedOn((options) -> options.withReconnect(new SessionOptions.Reconnect(false, SHORT, 1, SHORT)));
	}

	@Test
	void aCriticalErrorOfTheSessionLosesItAndItIsLoggedOnAgain() {
		MapiSession session = loggedOn();
		end();
		awaitLogons(session, 2);
		assertThat(session.report().error()).isNull();
		assertThat(session.compareEntryIds(MESSAGE, MESSAGE)).isTrue();
	}

	@Test
	void theListenersSeeTheLoss() {
		MapiSession session = loggedOn();
		BlockingQueue<SessionReport> told = new LinkedBlockingQueue<>();
		session.addListener(new SessionListener() {

			@Override
			public void onStateChange(MapiSession of, SessionState previous, SessionReport report) {
				told.add(report);
			}

		});
		end();
		SessionReport lost = Wait.next(told);
		assertThat(lost.state()).isEqualTo(SessionState.LOST);
		assertThat(lost.error()).hasMessageContaining("MAPI_E_END_OF_SESSION");
		assertThat(lost.nextAttempt()).isNotNull();
		assertThat(List.of(Wait.next(told).state(), Wait.next(told).state())).containsExactly(SessionState.LOGGING_ON,
				SessionState.LOGGED_ON);
	}

	@Test
	void withoutReconnectALostSessionStaysLostUntilItIsLoggedOn() {
		MapiSession session = withoutReconnect();
		end();
		awaitState(session, SessionState.LOST);
		assertThat(session.report().nextAttempt()).isNull();
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::statusTable)
			.withMessageContaining("was lost (MAPI_E_END_OF_SESSION (0x80040200))")
			.withMessageContaining("call logOn()");
		session.logOn();
		assertThat(session.report().logons()).isEqualTo(2);
	}

	@Test
	void aCriticalErrorOfSomethingElseIsNotTheEndOfTheSession() {
		MapiSession session = loggedOn();
		int readings = this.subsystem.calls("status.queryRows").size();
		this.subsystem.session().notifyAll(new Notification.CriticalError(MESSAGE, HResult.MAPI_E_DISK_ERROR, 0, null));
		Wait.until("the session is looked at", () -> this.subsystem.calls("status.queryRows").size() > readings);
		assertThat(session.report().logons()).isEqualTo(1);
	}

	@Test
	void anExtendedEventOnlyPromptsALookAtTheSession() {
		MapiSession session = loggedOn();
		int readings = this.subsystem.calls("status.queryRows").size();
		this.subsystem.session().notifyAll(new Notification.Extended(1, Binary.EMPTY));
		Wait.until("the session is looked at", () -> this.subsystem.calls("status.queryRows").size() > readings);
		assertThat(session.report().logons()).isEqualTo(1);
	}

	@Test
	void aLookThatFindsTheSessionDeadLosesIt() {
		MapiSession session = loggedOn();
		this.subsystem.fail("statusTable", HResult.MAPI_E_INVALID_OBJECT);
		this.subsystem.session().notifyAll(new Notification.Extended(1, Binary.EMPTY));
		awaitLogons(session, 2);
	}

	@Test
	void aConnectionThatIsStillGoneAtTheSecondTryLosesTheSession() {
		MapiSession session = loggedOn();
		this.subsystem.fail("compareEntryIds", HResult.MAPI_E_END_OF_SESSION);
		this.subsystem.fail("compareEntryIds", HResult.MAPI_E_END_OF_SESSION);
		assertThat(catchThrowable(() -> session.compareEntryIds(MESSAGE, MESSAGE)))
			.isExactlyInstanceOf(MapiException.class)
			.hasMessageContaining("MAPI_E_END_OF_SESSION");
		awaitLogons(session, 2);
	}

	@Test
	void aSessionThatCallsItselfInvalidIsLost() {
		MapiSession session = loggedOn();
		this.subsystem.fail("compareEntryIds", HResult.MAPI_E_INVALID_OBJECT);
		catchThrowable(() -> session.compareEntryIds(MESSAGE, MESSAGE));
		awaitLogons(session, 2);
		this.subsystem.fail("compareEntryIds", HResult.MAPI_E_NOT_INITIALIZED);
		catchThrowable(() -> session.compareEntryIds(MESSAGE, MESSAGE));
		awaitLogons(session, 3);
	}

	@Test
	void anObjectThatCallsItselfInvalidOnlyPromptsALookAtTheSession() {
		MapiSession session = loggedOn();
		MapiTable table = session.messageStoresTable();
		int readings = this.subsystem.calls("status.queryRows").size();
		this.subsystem.fail("stores.rowCount", HResult.MAPI_E_INVALID_OBJECT);
		catchThrowable(table::rowCount);
		Wait.until("the session is looked at", () -> this.subsystem.calls("status.queryRows").size() > readings);
		assertThat(session.report().logons()).isEqualTo(1);
	}

	@Test
	void theOldSessionIsReleasedWithAllThatItOpenedAndNotLoggedOff() {
		MapiSession session = withoutReconnect();
		MapiTable table = session.messageStoresTable();
		session.advise(Set.of(NotificationType.NEW_MAIL), (notification) -> {
		});
		assertThat(this.subsystem.open()).isGreaterThan(2);
		end();
		Wait.until("everything is released", () -> this.subsystem.open() == 0);
		assertThat(this.subsystem.calls("session.unadvise", "stores.close", "session.close", "logoff"))
			.containsExactly("session.unadvise", "stores.close", "session.close");
		table.close();
		assertThat(this.subsystem.calls("stores.close")).hasSize(1);
	}

	@Test
	void anOldSessionThatCannotBeReleasedDoesNotKeepTheNewOneWaiting() {
		MapiSession session = loggedOn();
		this.subsystem.next("session.close", hang());
		end();
		awaitLogons(session, 2);
	}

	@Test
	void subscriptionsComeBackWithAWordThatSomethingMayHaveBeenMissed() {
		MapiSession session = loggedOn();
		BlockingQueue<Notification> told = new LinkedBlockingQueue<>();
		Subscription subscription = session.advise(Set.of(NotificationType.NEW_MAIL), told::add);
		FakeSubsystem.FakeSession old = this.subsystem.session();
		end();
		assertThat(Wait.next(told)).isEqualTo(THE_END);
		assertThat(Wait.next(told)).isEqualTo(new Resync(Resync.Reason.RECONNECTED));
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
		Notification mail = new Notification.NewMail(MESSAGE, null, "IPM.Note", 0);
		old.notifyAll(mail);
		this.subsystem.session().notifyAll(mail);
		assertThat(Wait.next(told)).isEqualTo(mail);
		subscription.close();
		this.subsystem.session().notifyAll(mail);
		assertThat(told).isEmpty();
	}

	@Test
	void aSubscriptionOnATableTellsAtLastThatItHasEnded() {
		MapiSession session = loggedOn();
		BlockingQueue<Notification> told = new LinkedBlockingQueue<>();
		session.messageStoresTable().advise(told::add);
		end();
		assertThat(Wait.next(told)).isEqualTo(new Resync(Resync.Reason.ENDED));
		awaitLogons(session, 2);
	}

	@Test
	void aSubscriptionClosedWhileTheSessionIsLostDoesNotComeBack() {
		MapiSession session = withoutReconnect();
		BlockingQueue<Notification> told = new LinkedBlockingQueue<>();
		Subscription subscription = session.advise(Set.of(NotificationType.OBJECT_MOVED), told::add);
		end();
		awaitState(session, SessionState.LOST);
		subscription.close();
		told.clear();
		session.logOn();
		this.subsystem.session().notifyAll(new Notification.Extended(1, Binary.EMPTY));
		assertThat(told).isEmpty();
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void aSubscriptionThatCannotBeMadeAgainDoesNotKeepTheSessionAway() {
		MapiSession session = loggedOn();
		session.advise(Set.of(NotificationType.NEW_MAIL), (notification) -> {
		});
		this.subsystem.fail("session.advise", HResult.MAPI_E_NO_SUPPORT);
		end();
		awaitLogons(session, 2);
	}

	@Test
	void aSubscriptionThatFailsAtFirstComesBackAndOnlyThenSaysSo() {
		MapiSession session = loggedOn();
		BlockingQueue<Notification> told = new LinkedBlockingQueue<>();
		session.advise(Set.of(NotificationType.NEW_MAIL), told::add);
		this.subsystem.fail("session.advise", HResult.MAPI_E_BUSY);
		this.subsystem.fail("session.advise", HResult.MAPI_E_TIMEOUT);
		end();
		assertThat(Wait.next(told)).isEqualTo(THE_END);
		assertThat(Wait.next(told)).isEqualTo(new Resync(Resync.Reason.RECONNECTED));
		Notification mail = new Notification.NewMail(MESSAGE, null, "IPM.Note", 0);
		this.subsystem.session().notifyAll(mail);
		assertThat(Wait.next(told)).isEqualTo(mail);
	}

	@Test
	void aLostSessionThatCannotBeLoggedOnStaysLostAndTriesAgain() {
		MapiSession session = loggedOn();
		Hang hang = hang();
		this.subsystem.fail("logon", HResult.MAPI_E_NETWORK_ERROR);
		this.subsystem.next("logon", hang);
		end();
		hang.awaitEntered();
		assertThat(session.state()).isEqualTo(SessionState.LOGGING_ON);
		assertThat(session.report().error()).hasMessageContaining("MAPI_E_NETWORK_ERROR");
		hang.release();
		awaitLogons(session, 2);
	}

	@Test
	void aLostSessionCanBeLoggedOff() {
		MapiSession session = loggedOn(
				(options) -> options.withReconnect(new SessionOptions.Reconnect(true, LONG, 1, LONG)));
		end();
		awaitState(session, SessionState.LOST);
		session.logOff();
		assertThat(session.report().state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(session.report().nextAttempt()).isNull();
	}

	@Test
	void loggingOffWaitsForWhatALostSessionStillGivesBack() throws Throwable {
		MapiSession session = loggedOn(
				(options) -> options.withReconnect(new SessionOptions.Reconnect(true, LONG, 1, LONG)));
		session.messageStoresTable();
		Hang hang = hang();
		this.subsystem.next("stores.close", hang);
		end();
		hang.awaitEntered();
		CompletableFuture<Integer> closed = Wait.async(() -> {
			session.close();
			return this.subsystem.open();
		});
		awaitState(session, SessionState.LOGGED_OFF);
		hang.release();
		assertThat(Wait.result(closed)).isZero();
	}

	@Test
	void aSessionThatWillNotTellWhenItEndsIsLoggedOnAllTheSame() {
		this.subsystem.failAlways("watch.advise", HResult.MAPI_E_NO_SUPPORT);
		assertThat(loggedOn().state()).isEqualTo(SessionState.LOGGED_ON);
	}

}
