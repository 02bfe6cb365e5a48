package org.mapi4j.status;

/**
 * What a row of the status table is about ({@code PR_RESOURCE_TYPE}).
 */
public enum ResourceType {

	/** A message store provider. */
	STORE_PROVIDER(33),

	/** MAPI's address book. */
	ADDRESS_BOOK(34),

	/** An address book provider. */
	AB_PROVIDER(35),

	/** A transport provider. */
	TRANSPORT_PROVIDER(36),

	/** The spooler. */
	SPOOLER(37),

	/** The profile provider. */
	PROFILE_PROVIDER(38),

	/** MAPI's subsystem, whose row names the profile. */
	SUBSYSTEM(39),

	/** A hook of the spooler. */
	HOOK_PROVIDER(40),

	/** Something that MAPI has no name for. */
	UNKNOWN(0);

	private final int code;

	ResourceType(int code) {
		this.code = code;
	}

	/**
	 * Return MAPI's number for this type.
	 * @return the number
	 */
	public int code() {
		return this.code;
	}

	/**
	 * Return the type with the given number.
	 * @param code MAPI's number
	 * @return the type, {@link #UNKNOWN} if there is none
	 */
	public static ResourceType of(int code) {
		for (ResourceType type : values()) {
			if (type.code == code) {
				return type;
			}
		}
		return UNKNOWN;
	}

}
