package org.mapi4j.session;

/**
 * The flags of a logon that fit a kind of program.
 */
public enum LogonPreset {

	/**
	 * A program that nobody watches: a session of its own, without dialogs and without
	 * the spooler.
	 */
	UNATTENDED,

	/**
	 * A Windows service: as {@link #UNATTENDED}, and MAPI is told that it runs in one.
	 */
	SERVICE,

	/**
	 * A program that a person uses: a session of its own with the spooler, and dialogs
	 * where MAPI needs them.
	 */
	INTERACTIVE

}
