package org.mapi4j.status;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a state is checked ({@code IMAPIStatus::ValidateState}); {@code SUPPRESS_UI} is
 * always set unless {@link #SHOW_XP_SESSION_UI} asks for a dialog.
 */
public enum ValidateFlag {

	/** Stop the transfer of message headers. */
	ABORT_XP_HEADER_OPERATION(0x200000),

	/** The configuration has changed: read it again. */
	CONFIG_CHANGED(0x100000),

	/** Connect the transport. */
	FORCE_XP_CONNECT(0x40000),

	/** Disconnect the transport. */
	FORCE_XP_DISCONNECT(0x80000),

	/** Act on the marks in the cache of message headers. */
	PROCESS_XP_HEADER_CACHE(0x20000),

	/** Read the message headers again. */
	REFRESH_XP_HEADER_CACHE(0x10000),

	/** Show the dialog of the transport. */
	SHOW_XP_SESSION_UI(0x400000);

	private final int mask;

	ValidateFlag(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's bit for this flag.
	 * @return the bit
	 */
	public int mask() {
		return this.mask;
	}

	/**
	 * Return those whose bits are set.
	 * @param bits the bits
	 * @return a new set
	 */
	public static Set<ValidateFlag> of(int bits) {
		Set<ValidateFlag> set = EnumSet.noneOf(ValidateFlag.class);
		for (ValidateFlag value : values()) {
			if ((bits & value.mask) != 0) {
				set.add(value);
			}
		}
		return set;
	}

}
