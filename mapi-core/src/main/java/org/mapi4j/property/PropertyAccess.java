package org.mapi4j.property;

/**
 * What a property is opened for ({@code IMAPIProp::OpenProperty}).
 */
public enum PropertyAccess {

	/** To be read. */
	READ(0),

	/** To be read and changed ({@code MAPI_MODIFY}); it has to exist. */
	MODIFY(0x1),

	/**
	 * To be written anew ({@code MAPI_CREATE} and {@code MAPI_MODIFY}): what it held is
	 * discarded, and what did not exist is created.
	 */
	CREATE(0x3);

	private final int mask;

	PropertyAccess(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's bits for this access.
	 * @return the bits
	 */
	public int mask() {
		return this.mask;
	}

}
