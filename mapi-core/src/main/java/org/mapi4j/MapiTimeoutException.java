package org.mapi4j;

import java.time.Duration;

/**
 * A call did not return within its deadline and was abandoned; whatever it may still
 * return is released.
 */
public final class MapiTimeoutException extends MapiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an exception.
	 * @param operation what was being done
	 * @param timeout how long it was waited for
	 */
	public MapiTimeoutException(String operation, Duration timeout) {
		super(operation + " did not return within " + timeout.toMillis() + " ms and was abandoned",
				HResult.MAPI_E_TIMEOUT, operation, null);
	}

	/**
	 * Create an exception for a call that was never made.
	 * @param operation what was to be done
	 * @param reason why it was not tried
	 */
	public MapiTimeoutException(String operation, String reason) {
		super(operation + " was not tried: " + reason, HResult.MAPI_E_TIMEOUT, operation, null);
	}

	private MapiTimeoutException(String message, String operation, Throwable cause) {
		super(message, HResult.MAPI_E_TIMEOUT, operation, cause);
	}

	/**
	 * Return the exception for a call whose caller was interrupted while it waited.
	 * @param operation what was being done
	 * @return the exception
	 */
	public static MapiTimeoutException interrupted(String operation) {
		return new MapiTimeoutException(
				operation + " was abandoned since the thread that waited for it was interrupted", operation,
				new InterruptedException());
	}

}
