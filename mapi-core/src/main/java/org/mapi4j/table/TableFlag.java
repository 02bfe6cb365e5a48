package org.mapi4j.table;

/**
 * How a table carries out an operation ({@code TBL_…}).
 */
public enum TableFlag {

	/**
	 * Begin the operation and return; {@link MapiTable#waitForCompletion} tells when it
	 * has ended.
	 */
	ASYNC(0x1),

	/** Put the operation off until its result is needed. */
	BATCH(0x2);

	private final int code;

	TableFlag(int code) {
		this.code = code;
	}

	/**
	 * Return MAPI's bit for this flag.
	 * @return the bit
	 */
	public int code() {
		return this.code;
	}

}
