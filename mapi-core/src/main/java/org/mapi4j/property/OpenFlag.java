package org.mapi4j.property;

/**
 * How an object is opened ({@code OpenEntry}); without a flag it is opened for reading.
 */
public enum OpenFlag {

	/** To be changed as well ({@code MAPI_MODIFY}). */
	MODIFY(0x1),

	/** To be changed if that is allowed, else to be read ({@code MAPI_BEST_ACCESS}). */
	BEST_ACCESS(0x10),

	/** Even if it was deleted softly ({@code SHOW_SOFT_DELETES}). */
	SHOW_SOFT_DELETES(0x2),

	/** From the server, not from its cached copy ({@code MAPI_NO_CACHE}). */
	NO_CACHE(0x200),

	/** From the cached copy only ({@code MAPI_CACHE_ONLY}). */
	CACHE_ONLY(0x4000);

	private final int mask;

	OpenFlag(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's number for it, a bit where it is one of several flags.
	 * @return the number
	 */
	public int mask() {
		return this.mask;
	}

}
