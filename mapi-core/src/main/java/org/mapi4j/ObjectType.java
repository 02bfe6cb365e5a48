package org.mapi4j;

/**
 * What kind of object an entry identifier opened ({@code PR_OBJECT_TYPE}).
 */
public enum ObjectType {

	/** A message store. */
	STORE(1),

	/** An address book. */
	ADDRESS_BOOK(2),

	/** A folder of a message store. */
	FOLDER(3),

	/** A container of the address book. */
	AB_CONTAINER(4),

	/** A message. */
	MESSAGE(5),

	/** A messaging user. */
	MAIL_USER(6),

	/** An attachment. */
	ATTACHMENT(7),

	/** A distribution list. */
	DISTRIBUTION_LIST(8),

	/** A profile section. */
	PROFILE_SECTION(9),

	/** A status object. */
	STATUS(10),

	/** A session. */
	SESSION(11),

	/** A form. */
	FORM_INFO(12),

	/** Something that MAPI has no name for. */
	UNKNOWN(0);

	private final int code;

	ObjectType(int code) {
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
	 * @param code MAPI's number
	 * @return the kind, {@link #UNKNOWN} if there is none
	 */
	public static ObjectType of(int code) {
		for (ObjectType type : values()) {
			if (type.code == code) {
				return type;
			}
		}
		return UNKNOWN;
	}

}
