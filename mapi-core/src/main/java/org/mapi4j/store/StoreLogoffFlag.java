package org.mapi4j.store;

/**
 * What becomes of messages under way when a store is left
 * ({@code IMsgStore::StoreLogoff}).
 */
public enum StoreLogoffFlag {

	/** Send what is ready, and return at once ({@code LOGOFF_NO_WAIT}). */
	NO_WAIT(0x1),

	/** Finish the message under way, begin no other ({@code LOGOFF_ORDERLY}). */
	ORDERLY(0x2),

	/** Send what is ready, and return when that is done ({@code LOGOFF_PURGE}). */
	PURGE(0x4),

	/** Stop what is under way ({@code LOGOFF_ABORT}). */
	ABORT(0x8),

	/** Leave the store only if nothing is under way ({@code LOGOFF_QUIET}). */
	QUIET(0x10);

	private final int mask;

	StoreLogoffFlag(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's number for it, a bit where it is one of several flags.
	 * @return the number
	 */
	public int mask() {
		return this.mask;
	}

	/**
	 * Return the one with the given number.
	 * @param code the number
	 * @return the one
	 * @throws IllegalArgumentException if there is none with that number
	 */
	public static StoreLogoffFlag of(int code) {
		for (StoreLogoffFlag value : values()) {
			if (value.mask == code) {
				return value;
			}
		}
		throw new IllegalArgumentException("There is no StoreLogoffFlag 0x%x".formatted(code));
	}

}
