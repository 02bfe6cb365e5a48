package org.mapi4j.spring.boot.autoconfigure;

/**
 * What the start of the application makes of a logon that fails. An absent or unusable
 * MAPI, or options that do not fit together, stop the start under any policy.
 */
public enum LogonFailurePolicy {

	/**
	 * The start waits for the logon, and stops if it fails.
	 */
	STOP,

	/**
	 * The start waits for the logon, and goes on without a session if it fails, until
	 * {@link org.mapi4j.session.MapiSession#logOn()} is called.
	 */
	CONTINUE,

	/**
	 * The start does not wait for the logon, which is tried again and again if it fails.
	 */
	RETRY

}
