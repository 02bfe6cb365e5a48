package org.mapi4j.address;

/**
 * As what a recipient gets a message ({@code PR_RECIPIENT_TYPE}).
 */
public enum RecipientType {

	/** Whoever wrote the message, listed with those who get it ({@code MAPI_ORIG}). */
	ORIGINATOR(0),

	/** One whom it is for ({@code MAPI_TO}). */
	TO(1),

	/** One who gets a copy ({@code MAPI_CC}). */
	CC(2),

	/** One who gets a copy that the others do not know of ({@code MAPI_BCC}). */
	BCC(3);

	/** Bits that a provider adds: sent to already, or to be sent to again. */
	private static final int ADDED = 0xF0000000;

	private final int code;

	RecipientType(int code) {
		this.code = code;
	}

	/**
	 * Return MAPI's number for this kind.
	 * @return the number
	 */
	public int code() {
		return this.code;
	}

	/**
	 * Return the kind with the given number.
	 * @param code MAPI's number, with or without {@code MAPI_P1} and
	 * {@code MAPI_SUBMITTED}
	 * @return the kind, {@link #TO} if there is none
	 */
	public static RecipientType of(int code) {
		for (RecipientType type : values()) {
			if (type.code == (code & ~ADDED)) {
				return type;
			}
		}
		return TO;
	}

}
