package org.mapi4j.property;

/**
 * How properties are copied from one object to another; no dialog is ever shown.
 */
public enum CopyFlag {

	/** Remove them from the source ({@code MAPI_MOVE}). */
	MOVE(0x1),

	/** Leave those alone that the destination has ({@code MAPI_NOREPLACE}). */
	NOREPLACE(0x2);

	private final int mask;

	CopyFlag(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's bit for this flag.
	 * @return the bit
	 */
	public int mask() {
		return this.mask;
	}

}
