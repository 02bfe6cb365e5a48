package org.mapi4j.session;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LogonTests extends SessionFixture {

	@Test
	void aListenerThatFailsBadlyIsStillToldOfWhatFollows() {
		MapiSession session = session();
		List<SessionState> told = new CopyOnWriteArrayList<>();
		session.addListener(new SessionListener() {

			@Override
			public void onStateChange(MapiSession changed, SessionState previous, SessionReport report) {
				told.add(report.state());
				throw new AssertionError("a listener that fails on purpose");
			}

		});
		session.logOn();
		session.logOff();
		Wait.until("the listener was told of everything", () -> told.equals(List.of(SessionState.LOGGING_ON,
				SessionState.LOGGED_ON, SessionState.LOGGING_OFF, SessionState.LOGGED_OFF)));
	}

	@Test
	void aNewSessionIsNotLoggedOn() {
		MapiSession session = session();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(session.report().logons()).isZero();
		assertThat(this.subsystem.calls()).isEmpty();
	}

	@Test
	void aSessionIsLoggedOnAfterLogOn() {
		MapiSession session = session();
		Instant before = Instant.now();
		session.logOn();
		SessionReport report = session.report();
		assertThat(report.state()).isEqualTo(SessionState.LOGGED_ON);
		assertThat(report.since()).isBetween(before, Instant.now());
		assertThat(report.logons()).isEqualTo(1);
		assertThat(report.error()).isNull();
		assertThat(report.nextAttempt()).isNull();
	}

	@Test
	void loggingOnTwiceDoesNothing() {
		MapiSession session = loggedOn();
		session.logOn();
		assertThat(this.subsystem.calls("logon")).hasSize(1);
	}

	@Test
	void aSessionCanBeLoggedOnAgain() {
		MapiSession session = loggedOn();
		session.logOff();
		session.logOn();
		assertThat(session.report().logons()).isEqualTo(2);
	}

	@Test
	void theListenersAreToldOfEachStateInOrder() {
		MapiSession session = session();
		BlockingQueue<String> told = new LinkedBlockingQueue<>();
		session.addListener(new SessionListener() {

			@Override
			public void onStateChange(MapiSession of, SessionState previous, SessionReport report) {
				assertThat(of).isSameAs(session);
				told.add(previous + ">" + report.state());
			}

		});
		session.logOn();
		session.logOff();
		assertThat(List.of(Wait.next(told), Wait.next(told), Wait.next(told), Wait.next(told))).containsExactly(
				"LOGGED_OFF>LOGGING_ON", "LOGGING_ON>LOGGED_ON", "LOGGED_ON>LOGGING_OFF", "LOGGING_OFF>LOGGED_OFF");
	}

	@Test
	void aListenerThatIsSlowOrFailsIsNoBurdenToTheOthers() {
		MapiSession session = session();
		Hang hang = hang();
		BlockingQueue<SessionState> told = new LinkedBlockingQueue<>();
		session.addListener(listener((state) -> hang.run()));
		session.addListener(listener((state) -> {
			throw new IllegalStateException("a listener's own failure");
		}));
		Subscription registration = session.addListener(listener(told::add));
		session.logOn();
		assertThat(Wait.next(told)).isEqualTo(SessionState.LOGGING_ON);
		assertThat(Wait.next(told)).isEqualTo(SessionState.LOGGED_ON);
		registration.close();
		session.logOff();
		assertThat(told).isEmpty();
	}

	private static SessionListener listener(java.util.function.Consumer<SessionState> told) {
		return new SessionListener() {

			@Override
			public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
				told.accept(report.state());
			}

		};
	}

	@Test
	void aSessionThatIsNotLoggedOnSaysSoAndNamesTheCure() {
		MapiSession session = session();
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::statusTable)
			.withMessageContaining("'default' is not logged on yet")
			.withMessageContaining("logOn()");
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::refreshStatus);
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::primaryIdentity);
		assertThat(session.statusSnapshot()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "MAPI_E_LOGON_FAILED", "MAPI_E_NOT_FOUND", "MAPI_E_UNCONFIGURED" })
	void aWrongProfileNameIsAnsweredWithTheProfilesThatExist(String code) {
		this.subsystem.fail("logon", code(code));
		MapiSession session = session(
				(options) -> options.withLogon(LogonOptions.defaults().withProfileName("Outlok")));
		LogonFailedException failure = catchThrowableOfType(LogonFailedException.class, session::logOn);
		assertThat(failure.result().name()).isEqualTo(code);
		assertThat(failure.profileName()).isEqualTo("Outlok");
		assertThat(failure.profileNames()).containsExactly("Outlook", "Archive");
		assertThat(failure.isUnknownProfile()).isTrue();
		assertThat(session.report().state()).isEqualTo(SessionState.FAILED);
		assertThat(session.report().error()).isSameAs(failure);
		assertThat(session.report().nextAttempt()).isNull();
	}

	private static HResult code(String name) {
		return HResult.known().stream().filter((code) -> code.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void whenTheProfilesCannotBeReadEitherTheFailureIsStillTold() {
		this.subsystem.fail("logon", HResult.MAPI_E_LOGON_FAILED);
		this.subsystem.fail("profiles", HResult.MAPI_E_NO_ACCESS);
		LogonFailedException failure = catchThrowableOfType(LogonFailedException.class, session()::logOn);
		assertThat(failure.profileNames()).isNull();
		assertThat(failure.isUnknownProfile()).isFalse();
	}

	@Test
	void profilesThatHangDoNotHoldTheFailureUp() {
		this.subsystem.fail("logon", HResult.MAPI_E_LOGON_FAILED);
		this.subsystem.next("profiles", hang());
		MapiSession session = session((options) -> options.withCallTimeout(SHORT));
		LogonFailedException failure = catchThrowableOfType(LogonFailedException.class, session::logOn);
		assertThat(failure.profileNames()).isNull();
	}

	@Test
	void aRefusalThatHasNothingToDoWithTheProfileLeavesTheProfilesAlone() {
		this.subsystem.fail("logon", HResult.MAPI_E_PASSWORD_EXPIRED);
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(session()::logOn)
			.withMessageContaining("MAPI_E_PASSWORD_EXPIRED (0x80040121)");
		assertThat(this.subsystem.calls("profiles")).isEmpty();
	}

	@Test
	void aNetworkFailureStaysWhatItIs() {
		this.subsystem.fail("logon", HResult.MAPI_E_NETWORK_ERROR);
		assertThatThrownBy(session()::logOn).isExactlyInstanceOf(MapiException.class)
			.hasMessageContaining("MAPI_E_NETWORK_ERROR");
	}

	@Test
	void thatThereIsNoMapiStaysWhatItIs() {
		MapiUnavailableException none = new MapiUnavailableException(MapiUnavailableException.Reason.NOT_FOUND,
				"no MAPI here", null);
		this.subsystem.next("logon", () -> {
			throw none;
		});
		assertThatThrownBy(session()::logOn).isSameAs(none);
	}

	@Test
	void whateverElseGoesWrongIsAFailureOfTheLogon() {
		this.subsystem.next("logon", () -> {
			throw new NoClassDefFoundError("missing");
		});
		MapiSession session = session();
		assertThatThrownBy(session::logOn).isInstanceOf(MapiException.class)
			.hasCauseInstanceOf(NoClassDefFoundError.class);
		assertThat(session.state()).isEqualTo(SessionState.FAILED);
	}

	@Test
	void aFirstLogonThatFailsWithoutReasonIsTriedOnceMore() {
		this.subsystem.fail("logon", HResult.MAPI_E_CALL_FAILED);
		session().logOn();
		assertThat(this.subsystem.calls("logon")).hasSize(2);
	}

	@Test
	void aLogonThatFailsTwiceWithoutReasonHasFailed() {
		this.subsystem.failAlways("logon", HResult.MAPI_E_CALL_FAILED);
		assertThatThrownBy(session()::logOn).hasMessageContaining("MAPI_E_CALL_FAILED");
		assertThat(this.subsystem.calls("logon")).hasSize(2);
	}

	@Test
	void aLogonThatFailsForAReasonIsNotTriedAgain() {
		this.subsystem.failAlways("logon", HResult.MAPI_E_LOGON_FAILED);
		assertThatThrownBy(session()::logOn).isInstanceOf(LogonFailedException.class);
		assertThat(this.subsystem.calls("logon")).hasSize(1);
	}

	@Test
	void aLogonThatHangsIsGivenUp() {
		this.subsystem.next("logon", hang());
		MapiSession session = session((options) -> options.withLogonTimeout(SHORT));
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::logOn)
			.withMessageContaining("Logging on");
		assertThat(session.state()).isEqualTo(SessionState.FAILED);
		assertThat(session.report().quarantinedThreads()).hasSize(1);
	}

	@Test
	void aLogonThatSucceedsTooLateIsLoggedOffAndReleased() {
		Hang hang = hang();
		this.subsystem.next("logon", hang);
		MapiSession session = session((options) -> options.withLogonTimeout(SHORT));
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::logOn);
		hang.release();
		Wait.until("the session is closed", () -> this.subsystem.calls().contains("session.close"));
		assertThat(this.subsystem.calls("logon", "logoff", "session.close")).containsExactly("logon", "logoff",
				"session.close");
		Wait.until("nothing is open", () -> this.subsystem.open() == 0);
		assertThat(session.state()).isEqualTo(SessionState.FAILED);
	}

	@Test
	void whileALogonHangsNoOtherIsTriedAndTheAnswerNamesIt() {
		Hang hang = hang();
		this.subsystem.next("logon", hang);
		MapiSession session = session((options) -> options.withLogonTimeout(SHORT));
		catchThrowable(session::logOn);
		MapiSession other = session("other", this.subsystem, (options) -> options);
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(other::logOn)
			.withMessageContaining("Logging on was not tried")
			.withMessageContaining("'Logging on'");
		assertThat(this.subsystem.calls("logon")).hasSize(1);
		hang.release();
		Wait.until("the thread is free", () -> this.subsystem.threads().quarantined().isEmpty());
		other.logOn();
		assertThat(other.state()).isEqualTo(SessionState.LOGGED_ON);
	}

	@Test
	void logonsOfOneSubsystemAreMadeOneAfterTheOther() throws Throwable {
		Hang hang = hang();
		this.subsystem.next("logon", hang);
		MapiSession session = session();
		MapiSession other = session("other", this.subsystem, (options) -> options);
		CompletableFuture<Boolean> first = logOn(session);
		hang.awaitEntered();
		CompletableFuture<Boolean> second = logOn(other);
		awaitState(other, SessionState.LOGGING_ON);
		assertThat(this.subsystem.calls("logon")).hasSize(1);
		hang.release();
		assertThat(Wait.result(first)).isTrue();
		assertThat(Wait.result(second)).isTrue();
		assertThat(this.subsystem.calls("logon")).hasSize(2);
	}

	@Test
	void whoLogsOnWhileThatIsUnderWayWaitsForTheSameLogon() throws Throwable {
		Hang hang = hang();
		this.subsystem.next("logon", hang);
		MapiSession session = session();
		session.logOnInBackground();
		hang.awaitEntered();
		CompletableFuture<Boolean> joined = logOn(session);
		hang.release();
		assertThat(Wait.result(joined)).isTrue();
		assertThat(this.subsystem.calls("logon")).hasSize(1);
	}

	private static CompletableFuture<Boolean> logOn(MapiSession session) {
		return Wait.async(() -> {
			session.logOn();
			return session.state() == SessionState.LOGGED_ON;
		});
	}

	@Test
	void whoWaitsForALogonIsFoundWaitingAndLeavesWhenInterrupted() throws Throwable {
		Hang hang = hang();
		this.subsystem.next("logon", hang);
		MapiSession session = session();
		AtomicBoolean stillInterrupted = new AtomicBoolean();
		CompletableFuture<Throwable> failure = new CompletableFuture<>();
		Thread caller = Wait.start(() -> {
			Throwable thrown = catchThrowable(session::logOn);
			stillInterrupted.set(Thread.currentThread().isInterrupted());
			failure.complete(thrown);
		});
		hang.awaitEntered();
		Wait.until("the caller waits", () -> caller.getState() == Thread.State.WAITING);
		caller.interrupt();
		assertThat(Wait.result(failure)).isInstanceOf(MapiTimeoutException.class).hasMessageContaining("interrupted");
		assertThat(stillInterrupted).isTrue();
		awaitState(session, SessionState.FAILED);
		hang.release();
		Wait.until("nothing is open", () -> this.subsystem.calls().contains("session.close"));
	}

	@Test
	void loggingOffWakesWhoeverWaitsForTheLogonAndCancelsIt() throws Throwable {
		Hang hang = hang();
		this.subsystem.next("logon", hang);
		MapiSession session = session();
		CompletableFuture<Boolean> waiting = logOn(session);
		hang.awaitEntered();
		session.logOff();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(() -> Wait.result(waiting))
			.withMessageContaining("logged off");
		hang.release();
		Wait.until("the late logon is undone", () -> this.subsystem.calls().contains("session.close"));
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(session.report().logons()).isZero();
	}

	@Test
	void inTheBackgroundAFailedLogonIsTriedAgain() {
		this.subsystem.fail("logon", HResult.MAPI_E_NETWORK_ERROR);
		this.subsystem.fail("logon", HResult.MAPI_E_LOGON_FAILED);
		MapiSession session = session();
		session.logOnInBackground();
		awaitState(session, SessionState.LOGGED_ON);
		assertThat(this.subsystem.calls("logon")).hasSize(3);
		assertThat(session.report().error()).isNull();
	}

	@Test
	void betweenAttemptsTheReportTellsWhatWentWrongAndWhenTheNextIsMade() {
		this.subsystem.failAlways("logon", HResult.MAPI_E_NETWORK_ERROR);
		MapiSession session = session(
				(options) -> options.withReconnect(new SessionOptions.Reconnect(true, LONG, 1, LONG)));
		Instant before = Instant.now();
		session.logOnInBackground();
		awaitState(session, SessionState.FAILED);
		SessionReport report = session.report();
		assertThat(report.error()).hasMessageContaining("MAPI_E_NETWORK_ERROR");
		assertThat(report.nextAttempt()).isAfter(before.plus(LONG.dividedBy(2)));
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::statusTable)
			.withMessageContaining("MAPI_E_NETWORK_ERROR")
			.withMessageContaining("tries again at");
	}

	@Test
	void loggingOffEndsTheAttemptsInTheBackground() {
		this.subsystem.failAlways("logon", HResult.MAPI_E_NETWORK_ERROR);
		MapiSession session = session(
				(options) -> options.withReconnect(new SessionOptions.Reconnect(true, LONG, 1, LONG)));
		session.logOnInBackground();
		awaitState(session, SessionState.FAILED);
		session.logOff();
		assertThat(session.report().state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(session.report().nextAttempt()).isNull();
		assertThat(session.report().error()).isNull();
	}

	@Test
	void whoLogsOnBetweenAttemptsIsNotMadeToWaitForTheNext() {
		this.subsystem.fail("logon", HResult.MAPI_E_NETWORK_ERROR);
		MapiSession session = session(
				(options) -> options.withReconnect(new SessionOptions.Reconnect(true, LONG, 1, LONG)));
		session.logOnInBackground();
		awaitState(session, SessionState.FAILED);
		session.logOn();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
	}

	@Test
	void aLogonAskedForInTheForegroundIsNotTriedAgain() {
		this.subsystem.failAlways("logon", HResult.MAPI_E_NETWORK_ERROR);
		MapiSession session = session();
		catchThrowable(session::logOn);
		assertThat(session.report().nextAttempt()).isNull();
		assertThat(this.subsystem.calls("logon")).hasSize(1);
	}

	@Test
	void theProfilesAreKnownWithoutALogon() {
		assertThat(session().profiles()).containsExactly(new Profile("Archive", false), new Profile("Outlook", true));
		assertThat(this.subsystem.calls()).containsExactly("profiles");
		assertThat(this.subsystem.threadOf("profiles").getName()).startsWith("fake-");
	}

	@Test
	void aClosedSessionCannotBeLoggedOnAgain() {
		MapiSession session = loggedOn();
		session.close();
		session.close();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::logOn)
			.withMessageContaining("has been closed");
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::logOnInBackground);
		assertThat(this.subsystem.open()).isZero();
	}

}
