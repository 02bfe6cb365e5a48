package org.mapi4j;

import java.time.Duration;

/**
 * A call did not return within its deadline and was abandoned; whatever it may still
 * return is released.
 */
public final class MapiTimeoutException extends MapiException {

	private static final long serialVersionUID = 1L;

	private final boolean tried;

	/**
	 * Create an exception.
	 * @param operation what was being done
	 * @param timeout how long it was waited for
	 */
	public MapiTimeoutException(String operation, Duration timeout) {
		super(operation + " did not return within " + timeout.toMillis() + " ms and was abandoned",
				HResult.MAPI_E_TIMEOUT, operation, null);
		this.tried = true;
	}

	/**
	 * Create an exception for a call that was never made.
	 * @param operation what was to be done
	 * @param reason why it was not tried
	 */
	public MapiTimeoutException(String operation, String reason) {
		super(operation + " was not tried: " + reason, HResult.MAPI_E_TIMEOUT, operation, null);
		this.tried = false;
	}

	private MapiTimeoutException(String message, String operation, Throwable cause) {
		super(message, HResult.MAPI_E_TIMEOUT, operation, cause);
		this.tried = true;
	}

	/**
	 * Return whether the call may have been made, so that it may still do what it was to
	 * do.
	 * @return {@code false} if it is certain that the call was never made
	 */
	public boolean wasTried() {
		return this.tried;
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
