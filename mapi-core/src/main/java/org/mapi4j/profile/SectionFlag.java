package org.mapi4j.profile;

/**
 * How a profile section is opened.
 */
public enum SectionFlag {

	/**
	 * To be changed, and created if there is none ({@code MAPI_MODIFY}); one writer at a
	 * time.
	 */
	MODIFY(0x1),

	/** Even if it belongs to a provider ({@code MAPI_FORCE_ACCESS}). */
	FORCE_ACCESS(0x80000);

	private final int mask;

	SectionFlag(int mask) {
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
