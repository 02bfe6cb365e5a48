package org.mapi4j.status;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a provider is in its session ({@code PR_RESOURCE_FLAGS}, {@code STATUS_…}).
 */
public enum ResourceFlag {

	/** It sends what no other transport is preferred for. */
	DEFAULT_OUTBOUND(0x1),

	/** It is the default message store. */
	DEFAULT_STORE(0x2),

	/** Its identity is the one of the session. */
	PRIMARY_IDENTITY(0x4),

	/** It is the store of Simple MAPI. */
	SIMPLE_STORE(0x8),

	/** It sends only what no other transport takes. */
	XP_PREFER_LAST(0x10),

	/** Its identity cannot be the one of the session. */
	NO_PRIMARY_IDENTITY(0x20),

	/** It cannot be the default message store. */
	NO_DEFAULT_STORE(0x40),

	/** Its profile section goes with the session. */
	TEMP_SECTION(0x80),

	/** It is a transport that is tightly coupled with a message store. */
	OWN_STORE(0x100),

	/** Its store needs the folders of interpersonal messages. */
	NEED_IPM_TREE(0x800),

	/** It is the primary message store. */
	PRIMARY_STORE(0x1000),

	/** It is the secondary message store. */
	SECONDARY_STORE(0x2000);

	private final int mask;

	ResourceFlag(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's bit for this flag.
	 * @return the bit
	 */
	public int mask() {
		return this.mask;
	}

	/**
	 * Return those whose bits are set.
	 * @param bits the bits
	 * @return a new set
	 */
	public static Set<ResourceFlag> of(int bits) {
		Set<ResourceFlag> set = EnumSet.noneOf(ResourceFlag.class);
		for (ResourceFlag value : values()) {
			if ((bits & value.mask) != 0) {
				set.add(value);
			}
		}
		return set;
	}

}
