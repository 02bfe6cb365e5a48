package org.mapi4j.jna;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;
import org.mapi4j.session.IllegalLogonOptionsException;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.thread.Lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class NativeMapiTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	/** The flags of a thread of the pool, which on Windows has COM already. */
	private static final int POOL_FLAGS = Host.current().isWindows() ? 0x9 : 0x1;

	private static final NativeCounters NOTHING = new NativeCounters(0, 0, 0, 0, 0);

	private final PretendMapi pretended = new PretendMapi();

	private final NativeMapi mapi = NativeMapi.withExports(this.pretended::address,
			NativeOptions.defaults().withThreads(2));

	@AfterEach
	void close() {
		this.mapi.close();
	}

	private <T> T call(Callable<T> call) {
		return this.mapi.threads().call(Lane.POOL, "Testing", LONG, call);
	}

	private SubsystemSession logOn(LogonOptions options) {
		return call(() -> this.mapi.logon(options));
	}

	private void logOff(SubsystemSession session) {
		call(() -> {
			session.logoff();
			session.close();
			return "done";
		});
	}

	@Test
	void initialisesMapiOnAThreadOfItsOwnFirstAndUninitialisesItThereLast() {
		logOff(logOn(LogonOptions.defaults()));
		this.mapi.close();
		List<String> calls = this.pretended.calls;
		assertThat(calls).startsWith("mapi-owner: initialize 1", "mapi-1: initialize " + POOL_FLAGS)
			.contains("mapi-1: uninitialize")
			.endsWith("mapi-owner: uninitialize");
		assertThat(this.mapi.counters()).isEqualTo(NOTHING);
	}

	@Test
	void initialisesEachThreadOnceBeforeItsFirstCall() throws InterruptedException {
		SubsystemSession session = logOn(LogonOptions.defaults());
		CountDownLatch both = new CountDownLatch(2);
		Thread other = new Thread(() -> call(() -> lastErrorWhenBothAreThere(session, both)));
		other.start();
		call(() -> lastErrorWhenBothAreThere(session, both));
		other.join();
		assertThat(this.pretended.calls).filteredOn((call) -> call.contains(": initialize"))
			.containsExactly("mapi-owner: initialize 1", "mapi-1: initialize " + POOL_FLAGS,
					"mapi-2: initialize " + POOL_FLAGS);
		assertThat(this.mapi.counters()).isEqualTo(new NativeCounters(1, 1, 0, 0, 3));
		logOff(session);
	}

	private static String lastErrorWhenBothAreThere(SubsystemSession session, CountDownLatch both)
			throws InterruptedException {
		both.countDown();
		both.await();
		return String.valueOf(session.lastError(HResult.MAPI_E_BUSY));
	}

	@Test
	void logsOnWithAWideNameNoPasswordAndNoWindow() {
		logOff(logOn(LogonOptions.defaults().withProfileName("B\u00FCro \u20AC")));
		assertThat(this.pretended.callsMade()).contains("logon 0 B\u00FCro \u20AC 0 80008032");
	}

	@Test
	void logsOnToTheDefaultProfileWithoutAName() {
		logOff(logOn(LogonOptions.defaults()));
		assertThat(this.pretended.callsMade()).contains("logon 0 null 0 80008062");
	}

	@Test
	void aServiceSaysSoToMapiFromTheFirstCallOn() {
		logOff(logOn(LogonOptions.of(LogonPreset.SERVICE)));
		assertThat(this.pretended.callsMade()).startsWith("initialize 10001", "initialize 1000" + POOL_FLAGS);
	}

	@Test
	void whatIsDoneBeforeTheLogonOfAServiceIsDoneAsAService() {
		SessionOptions options = SessionOptions.defaults().withLogon(LogonOptions.of(LogonPreset.SERVICE));
		try (MapiSession session = MapiSession.create("service", this.mapi, options)) {
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(session::profiles);
			logOff(logOn(LogonOptions.of(LogonPreset.SERVICE)));
		}
		assertThat(this.pretended.callsMade()).startsWith("initialize 10001", "initialize 1000" + POOL_FLAGS)
			.contains("adminProfiles 0", "session.17");
	}

	@Test
	void aProcessCannotBeAServiceAndNone() {
		logOff(logOn(LogonOptions.defaults()));
		assertThatExceptionOfType(IllegalLogonOptionsException.class)
			.isThrownBy(() -> logOn(LogonOptions.of(LogonPreset.SERVICE)))
			.satisfies((ex) -> assertThat(ex.option()).isEqualTo("logon.preset"))
			.withMessageContaining("either a service or none");
	}

	@Test
	void aSessionThatIsOnlyClosedIsLoggedOffFirst() {
		SubsystemSession session = logOn(LogonOptions.defaults());
		call(() -> {
			session.close();
			session.close();
			return "done";
		});
		assertThat(this.pretended.callsMade()).containsSubsequence("session.17", "session.2")
			.containsOnlyOnce("session.2");
	}

	@Test
	void aClosedObjectIsCalledNoMore() {
		SubsystemSession session = logOn(LogonOptions.defaults());
		logOff(session);
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> call(session::statusTable))
			.withMessageContaining("has been closed");
	}

	@Test
	void aRefusedLogonNamesTheCode() {
		this.pretended.loggingOn = HResult.MAPI_E_LOGON_FAILED::code;
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> logOn(LogonOptions.defaults()))
			.withMessageStartingWith("MAPILogonEx failed with MAPI_E_LOGON_FAILED (0x80040111)");
		assertThat(this.mapi.counters().sessions()).isZero();
	}

	@Test
	void aSuccessThatGivesNothingIsAnError() {
		this.pretended.givesSession = false;
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> logOn(LogonOptions.defaults()))
			.withMessageContaining("reported success but returned nothing");
	}

	@Test
	void aTableThatIsNotThereIsAnError() {
		SubsystemSession session = logOn(LogonOptions.defaults());
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> call(session::statusTable))
			.withMessageStartingWith("IMAPISession::GetStatusTable failed with MAPI_E_CALL_FAILED")
			.withMessageContaining("reported success but returned nothing");
		logOff(session);
	}

	@Test
	void aLibraryThatIsNotMapiIsRefusedWithWhatItLacks() {
		this.pretended.functions.remove("MAPIFreeBuffer");
		this.pretended.functions.remove("MAPILogonEx");
		assertThatExceptionOfType(MapiUnavailableException.class).isThrownBy(() -> logOn(LogonOptions.defaults()))
			.withMessageEndingWith("does not export MAPIFreeBuffer, MAPILogonEx")
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.MISSING_EXPORTS));
	}

	@Test
	void decoratedNamesAreFound() {
		this.pretended.functions.put("_MAPILogonEx@20", this.pretended.functions.remove("MAPILogonEx"));
		this.pretended.functions.put("MAPIUninitialize@0", this.pretended.functions.remove("MAPIUninitialize"));
		logOff(logOn(LogonOptions.defaults()));
		assertThat(this.pretended.callsMade()).contains("session.17");
	}

	@Test
	void mapiThatDoesNotInitialiseSaysWhyAndCanBeTriedAgain() {
		this.pretended.initializing = HResult.MAPI_E_INVALID_OBJECT::code;
		assertThatExceptionOfType(MapiUnavailableException.class).isThrownBy(() -> logOn(LogonOptions.defaults()))
			.withMessage("MAPIInitialize failed with MAPI_E_INVALID_OBJECT (0x80040108): "
					+ "MAPI's notification engine could not be started")
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.INITIALIZATION_FAILED));
		this.pretended.initializing = () -> 0;
		logOff(logOn(LogonOptions.defaults()));
		assertThat(this.pretended.callsMade()).doesNotContain("uninitialize").contains("session.17");
	}

	@Test
	void otherThreadsThanItsOwnAreRefused() {
		SubsystemSession session = logOn(LogonOptions.defaults());
		assertThatIllegalStateException().isThrownBy(session::statusTable).withMessageContaining("its own threads");
		logOff(session);
	}

	@Test
	void aReleaseOnAnotherThreadIsRefusedAndCanBeMadeUpFor() {
		SubsystemSession session = logOn(LogonOptions.defaults());
		call(() -> {
			session.logoff();
			return "done";
		});
		assertThatIllegalStateException().isThrownBy(session::close);
		assertThat(this.mapi.counters().objects()).isEqualTo(1);
		assertThat(this.mapi.counters().sessions()).isEqualTo(1);
		call(() -> {
			session.close();
			return "done";
		});
		assertThat(this.mapi.counters().objects()).isZero();
		assertThat(this.mapi.counters().sessions()).isZero();
	}

	@Test
	void mapiIsNotTakenAwayBeneathACallThatHangs() {
		CountDownLatch hanging = new CountDownLatch(1);
		this.pretended.loggingOn = () -> await(hanging);
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(() -> this.mapi.threads()
			.call(Lane.POOL, "Logging on", Duration.ofMillis(100), () -> this.mapi.logon(LogonOptions.defaults())));
		this.mapi.close();
		assertThat(this.pretended.callsMade()).doesNotContain("uninitialize");
		hanging.countDown();
	}

	private static int await(CountDownLatch latch) {
		try {
			latch.await();
			return 0;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void cannotBeUsedOnceItIsClosed() {
		logOff(logOn(LogonOptions.defaults()));
		this.mapi.close();
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> logOn(LogonOptions.defaults()))
			.withMessageContaining("closed");
	}

	@Test
	void aFileThatIsNotThereIsToldBeforeAnythingIsLoaded() {
		assertThatExceptionOfType(MapiUnavailableException.class)
			.isThrownBy(() -> NativeMapi.create(NativeOptions.defaults().withLibrary(Path.of("/nowhere/mapi.dll"))))
			.withMessageContaining(Path.of("/nowhere/mapi.dll").toString())
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.NOT_FOUND));
	}

	@Test
	void tellsWhatItIs() {
		assertThat(this.mapi.info().kind()).isEqualTo("native");
		assertThat(this.mapi.info().bitness()).isEqualTo("64");
		assertThat(this.pretended.calls).isEmpty();
	}

}
