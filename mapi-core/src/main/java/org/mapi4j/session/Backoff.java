package org.mapi4j.session;

import java.time.Duration;
import java.util.Set;
import java.util.function.DoubleSupplier;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUnavailableException;

/**
 * Decides how long to wait before the next attempt to log on: longer each time, but at
 * once the longest where trying again soon is of no use.
 */
final class Backoff {

	/** By which fraction a wait is shortened at the most, so that clients spread. */
	static final double JITTER = 0.2;

	private static final Set<HResult> TRANSIENT = Set.of(HResult.MAPI_E_NETWORK_ERROR, HResult.MAPI_E_OFFLINE,
			HResult.MAPI_E_CALL_FAILED, HResult.MAPI_E_END_OF_SESSION, HResult.MAPI_E_RECONNECTED, HResult.MAPI_E_BUSY,
			HResult.MAPI_E_TIMEOUT, HResult.MAPI_E_WAIT, HResult.MAPI_E_INVALID_OBJECT, HResult.MAPI_E_NOT_INITIALIZED,
			HResult.RPC_E_SERVERCALL_RETRYLATER, HResult.RPC_S_SERVER_UNAVAILABLE);

	private final SessionOptions.Reconnect options;

	private final DoubleSupplier random;

	private double nextMillis;

	/**
	 * Create a back-off.
	 * @param options how long to wait
	 * @param random gives numbers from 0 to 1
	 */
	Backoff(SessionOptions.Reconnect options, DoubleSupplier random) {
		this.options = options;
		this.random = random;
		this.nextMillis = options.initialInterval().toMillis();
	}

	/**
	 * Begin anew with the shortest wait.
	 */
	void reset() {
		this.nextMillis = this.options.initialInterval().toMillis();
	}

	/**
	 * Return how long to wait now.
	 * @param failure why there is no session
	 * @return the wait, never longer than the longest interval
	 */
	Duration next(MapiException failure) {
		double longest = this.options.maxInterval().toMillis();
		double wait = longest;
		if (isTransient(failure)) {
			wait = Math.min(this.nextMillis, longest);
			this.nextMillis = Math.min(wait * this.options.multiplier(), longest);
		}
		return Duration.ofMillis(Math.max(1, (long) (wait * (1 - JITTER * this.random.getAsDouble()))));
	}

	/**
	 * Return whether a failure may pass by itself.
	 * @param failure the failure
	 * @return whether trying again soon makes sense
	 */
	static boolean isTransient(MapiException failure) {
		return !(failure instanceof MapiUnavailableException) && TRANSIENT.contains(failure.result());
	}

}
