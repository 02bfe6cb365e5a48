package org.mapi4j.store;

/**
 * How the contents of an attachment are kept ({@code PR_ATTACH_METHOD}).
 */
public enum AttachMethod {

	/** Nowhere, yet ({@code NO_ATTACHMENT}). */
	NONE(0),

	/** In {@code PR_ATTACH_DATA_BIN} ({@code ATTACH_BY_VALUE}). */
	BY_VALUE(1),

	/** In a file that all recipients can reach ({@code ATTACH_BY_REFERENCE}). */
	BY_REFERENCE(2),

	/**
	 * In a file that becomes part of the message when it is sent
	 * ({@code ATTACH_BY_REF_RESOLVE}).
	 */
	BY_REFERENCE_RESOLVE(3),

	/** In a file, never to become part of the message ({@code ATTACH_BY_REF_ONLY}). */
	BY_REFERENCE_ONLY(4),

	/** A message in {@code PR_ATTACH_DATA_OBJ} ({@code ATTACH_EMBEDDED_MSG}). */
	EMBEDDED_MESSAGE(5),

	/** An OLE object in {@code PR_ATTACH_DATA_OBJ} ({@code ATTACH_OLE}). */
	OLE(6),

	/** At an address of the web ({@code ATTACH_BY_WEBREFERENCE}). */
	BY_WEB_REFERENCE(7);

	private final int mask;

	AttachMethod(int mask) {
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
	public static AttachMethod of(int code) {
		for (AttachMethod value : values()) {
			if (value.mask == code) {
				return value;
			}
		}
		return values()[0];
	}

}
