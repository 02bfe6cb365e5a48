package org.mapi4j.session;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.MapiUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTests {

	private static final MapiException NETWORK = MapiException.of(HResult.MAPI_E_NETWORK_ERROR, "Logging on");

	private static final SessionOptions.Reconnect OPTIONS = new SessionOptions.Reconnect(true, Duration.ofSeconds(1), 3,
			Duration.ofSeconds(20));

	private static List<Long> seconds(Backoff backoff, MapiException... failures) {
		return Stream.of(failures).map(backoff::next).map(Duration::toSeconds).toList();
	}

	@Test
	void eachWaitIsLongerThanTheOneBeforeUpToTheLongest() {
		Backoff backoff = new Backoff(OPTIONS, () -> 0);
		assertThat(seconds(backoff, NETWORK, NETWORK, NETWORK, NETWORK, NETWORK)).containsExactly(1L, 3L, 9L, 20L, 20L);
		backoff.reset();
		assertThat(seconds(backoff, NETWORK)).containsExactly(1L);
	}

	@Test
	void whereTryingSoonIsOfNoUseTheWaitIsTheLongestAtOnce() {
		Backoff backoff = new Backoff(OPTIONS, () -> 0);
		assertThat(seconds(backoff, MapiException.of(HResult.MAPI_E_LOGON_FAILED, "Logging on"),
				MapiException.of(HResult.MAPI_E_FAILONEPROVIDER, "Logging on"),
				new MapiUnavailableException(MapiUnavailableException.Reason.NOT_FOUND, "no MAPI", null)))
			.containsOnly(20L);
		assertThat(seconds(backoff, NETWORK)).containsExactly(1L);
	}

	@Test
	void whatMayPassByItselfIsTriedSoon() {
		Stream
			.of(HResult.MAPI_E_NETWORK_ERROR, HResult.MAPI_E_OFFLINE, HResult.MAPI_E_CALL_FAILED, HResult.MAPI_E_BUSY,
					HResult.MAPI_E_TIMEOUT, HResult.MAPI_E_WAIT, HResult.MAPI_E_END_OF_SESSION,
					HResult.MAPI_E_RECONNECTED, HResult.RPC_E_SERVERCALL_RETRYLATER, HResult.RPC_S_SERVER_UNAVAILABLE)
			.forEach((code) -> assertThat(Backoff.isTransient(MapiException.of(code, "Logging on"))).as(code.name())
				.isTrue());
		assertThat(Backoff.isTransient(new MapiTimeoutException("Logging on", Duration.ofSeconds(1)))).isTrue();
	}

	@Test
	void whatASomebodyHasToSetRightIsNotHammered() {
		Stream
			.of(HResult.MAPI_E_LOGON_FAILED, HResult.MAPI_E_FAILONEPROVIDER, HResult.MAPI_E_PASSWORD_CHANGE_REQUIRED,
					HResult.MAPI_E_PASSWORD_EXPIRED, HResult.MAPI_E_INVALID_WORKSTATION_ACCOUNT,
					HResult.MAPI_E_INVALID_ACCESS_TIME, HResult.MAPI_E_ACCOUNT_DISABLED, HResult.MAPI_E_NOT_FOUND,
					HResult.MAPI_E_UNCONFIGURED, HResult.MAPI_E_SESSION_LIMIT, HResult.MAPI_E_USER_CANCEL,
					HResult.RPC_E_CHANGED_MODE)
			.forEach((code) -> assertThat(Backoff.isTransient(MapiException.of(code, "Logging on"))).as(code.name())
				.isFalse());
	}

	@Test
	void chanceShortensAWaitByAFractionSoThatClientsSpread() {
		Backoff backoff = new Backoff(OPTIONS, () -> 1);
		assertThat(backoff.next(NETWORK)).isEqualTo(Duration.ofMillis((long) (1000 * (1 - Backoff.JITTER))));
	}

}
