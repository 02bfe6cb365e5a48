package org.mapi4j.property;

/**
 * How changes are saved; without a flag the object can no longer be used afterwards save
 * for being closed.
 */
public enum SaveFlag {

	/** Keep the object open for reading ({@code KEEP_OPEN_READONLY}). */
	KEEP_OPEN_READONLY(0x1),

	/** Keep the object open for further changes ({@code KEEP_OPEN_READWRITE}). */
	KEEP_OPEN_READWRITE(0x2),

	/**
	 * Overwrite what others changed meanwhile and close the object ({@code FORCE_SAVE}).
	 */
	FORCE_SAVE(0x4);

	private final int mask;

	SaveFlag(int mask) {
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
