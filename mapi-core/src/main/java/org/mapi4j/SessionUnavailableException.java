package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * There is no session to make this call on now: it is not logged on, was lost, or the
 * object belongs to a session that has since been replaced.
 */
public final class SessionUnavailableException extends MapiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an exception.
	 * @param message the whole message: the state of the session, when it tries again,
	 * and the cure
	 * @param operation what was to be done
	 * @param cause why the session is not there, or {@code null}
	 */
	public SessionUnavailableException(String message, String operation, @Nullable Throwable cause) {
		super(message, HResult.MAPI_E_NOT_INITIALIZED, operation, cause);
	}

}
