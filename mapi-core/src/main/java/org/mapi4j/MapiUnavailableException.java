package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * There is no MAPI to talk to in this process: none installed, of another bitness, or not
 * a MAPI library at all.
 */
public class MapiUnavailableException extends MapiException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	/**
	 * Create an exception.
	 * @param reason why MAPI cannot be used
	 * @param message the whole message, with what was looked for and what was found
	 * @param cause what lies beneath, or {@code null}
	 */
	public MapiUnavailableException(Reason reason, String message, @Nullable Throwable cause) {
		super(message, HResult.MAPI_E_NOT_INITIALIZED, "load MAPI", cause);
		this.reason = reason;
	}

	/**
	 * Return why MAPI cannot be used.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why MAPI cannot be used.
	 */
	public enum Reason {

		/** No MAPI subsystem was found on this machine. */
		NOT_FOUND,

		/** The library is of another bitness than this Java runtime. */
		WRONG_BITNESS,

		/** The library, or one that it needs, cannot be loaded. */
		NOT_LOADABLE,

		/** The library does not export the functions of MAPI. */
		MISSING_EXPORTS,

		/** MAPI was loaded but refused to initialise. */
		INITIALIZATION_FAILED

	}

}
