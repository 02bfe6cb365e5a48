package org.mapi4j.session;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The time-out that the calls of the current thread have instead of the session's.
 */
final class CallTimeout {

	private static final ThreadLocal<@Nullable Duration> own = new ThreadLocal<>();

	private CallTimeout() {
	}

	static <T extends @Nullable Object> T during(Duration timeout, Supplier<? extends T> calls) {
		if (timeout.isNegative() || timeout.isZero()) {
			throw new IllegalArgumentException("A call time-out must be longer than zero, unlike " + timeout);
		}
		Duration outer = own.get();
		own.set(timeout);
		try {
			return calls.get();
		}
		finally {
			if (outer != null) {
				own.set(outer);
			}
			else {
				own.remove();
			}
		}
	}

	/**
	 * Return the time-out of the current thread's calls.
	 * @param usual the time-out of the session
	 * @return the one to use
	 */
	static Duration now(Duration usual) {
		Duration timeout = own.get();
		return (timeout != null) ? timeout : usual;
	}

}
