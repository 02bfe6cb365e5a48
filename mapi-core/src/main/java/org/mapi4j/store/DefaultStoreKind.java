package org.mapi4j.store;

/**
 * What a store is made the default for ({@code IMAPISession::SetDefaultStore}).
 */
public enum DefaultStoreKind {

	/** The store of the session ({@code MAPI_DEFAULT_STORE}). */
	DEFAULT(0x1),

	/**
	 * The store of Simple MAPI, for this session ({@code MAPI_SIMPLE_STORE_TEMPORARY}).
	 */
	SIMPLE_TEMPORARY(0x2),

	/** The store of Simple MAPI, for good ({@code MAPI_SIMPLE_STORE_PERMANENT}). */
	SIMPLE_PERMANENT(0x3),

	/** The store to use first ({@code MAPI_PRIMARY_STORE}). */
	PRIMARY(0x4),

	/** The store to use where the first is not there ({@code MAPI_SECONDARY_STORE}). */
	SECONDARY(0x5);

	private final int mask;

	DefaultStoreKind(int mask) {
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
	 * @return the one, the first of all if there is none with that number
	 */
	public static DefaultStoreKind of(int code) {
		for (DefaultStoreKind value : values()) {
			if (value.mask == code) {
				return value;
			}
		}
		return values()[0];
	}

}
