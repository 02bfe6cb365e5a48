package org.mapi4j.store;

/**
 * What is done to the recipients of a message ({@code IMessage::ModifyRecipients}).
 */
public enum RecipientChange {

	/** Those that are given become the only ones. */
	REPLACE(0),

	/** Add those that are given ({@code MODRECIP_ADD}). */
	ADD(0x2),

	/**
	 * Replace the properties of those with the same {@code PR_ROWID}
	 * ({@code MODRECIP_MODIFY}).
	 */
	MODIFY(0x4),

	/** Remove those with the same {@code PR_ROWID} ({@code MODRECIP_REMOVE}). */
	REMOVE(0x8);

	private final int mask;

	RecipientChange(int mask) {
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
	public static RecipientChange of(int code) {
		for (RecipientChange value : values()) {
			if (value.mask == code) {
				return value;
			}
		}
		throw new IllegalArgumentException("There is no RecipientChange 0x%x".formatted(code));
	}

}
