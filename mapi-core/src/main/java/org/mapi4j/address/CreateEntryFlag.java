package org.mapi4j.address;

/**
 * How an entry is created in a container of the address book
 * ({@code IABContainer::CreateEntry}).
 */
public enum CreateEntryFlag {

	/**
	 * Fail where there is one that is the same for sure
	 * ({@code CREATE_CHECK_DUP_STRICT}).
	 */
	CHECK_DUP_STRICT(0x1),

	/** Fail where there is one that may be the same ({@code CREATE_CHECK_DUP_LOOSE}). */
	CHECK_DUP_LOOSE(0x2),

	/** Replace the one that is the same ({@code CREATE_REPLACE}). */
	REPLACE(0x4);

	private final int mask;

	CreateEntryFlag(int mask) {
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
