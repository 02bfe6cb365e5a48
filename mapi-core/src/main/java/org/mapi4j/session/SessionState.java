package org.mapi4j.session;

/**
 * What a managed session is doing.
 */
public enum SessionState {

	/** It was not logged on yet, or it was logged off in order. */
	LOGGED_OFF,

	/** It is logging on. */
	LOGGING_ON,

	/** It is logged on: objects can be opened. */
	LOGGED_ON,

	/**
	 * It was logged on and ended of its own accord; it tries again unless told not to.
	 */
	LOST,

	/** It is logging off. */
	LOGGING_OFF,

	/** It could not be logged on. */
	FAILED

}
