package org.mapi4j.spring.boot.autoconfigure;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class MapiSessionLifecycleTests {

	private final TestMapiSession session = new TestMapiSession();

	@Test
	void startingLogsOnAndStoppingLogsOff() {
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.STOP);
		assertThat(lifecycle.isRunning()).isFalse();
		lifecycle.start();
		assertThat(lifecycle.isRunning()).isTrue();
		lifecycle.stop();
		assertThat(lifecycle.isRunning()).isFalse();
		assertThat(this.session.calls()).containsExactly("logOn", "logOff");
	}

	@Test
	void startingTwiceLogsOnOnce() {
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.STOP);
		lifecycle.start();
		lifecycle.start();
		assertThat(this.session.calls()).containsExactly("logOn");
	}

	@Test
	void itCanBeStartedAgain() {
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.STOP);
		lifecycle.start();
		lifecycle.stop();
		lifecycle.start();
		assertThat(lifecycle.isRunning()).isTrue();
		assertThat(this.session.calls()).containsExactly("logOn", "logOff", "logOn");
	}

	@Test
	void underStopAFailedLogonEndsTheStart() {
		this.session.failingWith(refused());
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.STOP);
		assertThatException().isThrownBy(lifecycle::start).havingRootCause().isInstanceOf(LogonFailedException.class);
		assertThat(lifecycle.isRunning()).isFalse();
	}

	@Test
	void underContinueTheStartGoesOnWithoutASession(CapturedOutput output) {
		this.session.failingWith(refused());
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.CONTINUE);
		lifecycle.start();
		assertThat(lifecycle.isRunning()).isTrue();
		assertThat(output).contains("WARN").contains("MAPI_E_LOGON_FAILED");
	}

	@Test
	void underRetryTheStartDoesNotWait() {
		lifecycle(LogonFailurePolicy.RETRY).start();
		assertThat(this.session.calls()).containsExactly("logOnInBackground");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INITIALIZATION_FAILED")
	void anUnusableMapiEndsTheStartUnderContinueToo(Reason reason) {
		this.session.failingWith(new MapiUnavailableException(reason, "There is no MAPI", null));
		assertThatExceptionOfType(MapiUnavailableException.class)
			.isThrownBy(lifecycle(LogonFailurePolicy.CONTINUE)::start);
	}

	@Test
	void aMapiThatWillNotInitialiseIsAFailedLogon() {
		this.session
			.failingWith(new MapiUnavailableException(Reason.INITIALIZATION_FAILED, "MAPIInitialize failed", null));
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.CONTINUE);
		lifecycle.start();
		assertThat(lifecycle.isRunning()).isTrue();
	}

	@Test
	void anInterruptedStartDoesNotGoOn() {
		this.session.failingWith(MapiException.of(HResult.MAPI_E_CANCEL, "Logging on"))
			.waiting(() -> Thread.currentThread().interrupt());
		try {
			assertThatException().isThrownBy(lifecycle(LogonFailurePolicy.CONTINUE)::start)
				.havingRootCause()
				.isInstanceOf(MapiException.class);
		}
		finally {
			assertThat(Thread.interrupted()).isTrue();
		}
	}

	@Test
	void stoppingDoesNotWaitForAStartThatWaits() throws Exception {
		CountDownLatch waiting = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		this.session.waiting(() -> {
			waiting.countDown();
			await(end);
		});
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.STOP);
		Thread start = new Thread(lifecycle::start);
		start.start();
		await(waiting);
		assertThat(lifecycle.isRunning()).isTrue();
		lifecycle.stop();
		assertThat(this.session.calls()).containsExactly("logOn", "logOff");
		end.countDown();
		start.join();
	}

	@Test
	void theCallbackIsRunOnceLoggedOff() {
		MapiSessionLifecycle lifecycle = lifecycle(LogonFailurePolicy.STOP);
		lifecycle.start();
		CountDownLatch stopped = new CountDownLatch(1);
		lifecycle.stop(stopped::countDown);
		await(stopped);
		assertThat(this.session.report().state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(lifecycle.isRunning()).isFalse();
	}

	@Test
	void theCallbackIsRunEvenIfThereIsNothingToStop() {
		CountDownLatch stopped = new CountDownLatch(1);
		lifecycle(LogonFailurePolicy.STOP).stop(stopped::countDown);
		await(stopped);
	}

	@Test
	void theCallbackIsRunEvenIfLoggingOffFails(CapturedOutput output) {
		TestMapiSession broken = new TestMapiSession().in(SessionState.LOGGED_ON);
		broken.addListener(new SessionListener() {

			@Override
			public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
				throw new IllegalStateException("broken");
			}

		});
		CountDownLatch stopped = new CountDownLatch(1);
		new MapiSessionLifecycle(broken.asSession(), LogonFailurePolicy.STOP, true, 0).stop(stopped::countDown);
		await(stopped);
		assertThat(output).contains("was not logged off in order");
	}

	@Test
	void aSessionThatSomeoneElseLoggedOnIsStoppedToo() {
		this.session.in(SessionState.LOGGED_ON);
		assertThat(lifecycle(LogonFailurePolicy.STOP).isRunning()).isTrue();
	}

	private MapiSessionLifecycle lifecycle(LogonFailurePolicy policy) {
		return new MapiSessionLifecycle(this.session.asSession(), policy, true, MapiSessionLifecycle.DEFAULT_PHASE);
	}

	private LogonFailedException refused() {
		return new LogonFailedException(HResult.MAPI_E_LOGON_FAILED, "Outlook", null, null);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
