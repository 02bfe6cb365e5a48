package org.mapi4j.store;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the read flag of a message is set; without one of these it is set, and a read
 * report is sent if one is asked for.
 */
public enum ReadFlag {

	/** Send no read report ({@code SUPPRESS_RECEIPT}). */
	SUPPRESS_RECEIPT(0x1),

	/** Mark as unread ({@code CLEAR_READ_FLAG}). */
	CLEAR_READ_FLAG(0x4),

	/**
	 * Send the read report and leave the mark as it is ({@code GENERATE_RECEIPT_ONLY}).
	 */
	GENERATE_RECEIPT_ONLY(0x10),

	/** Forget that a read report is asked for ({@code CLEAR_RN_PENDING}). */
	CLEAR_RN_PENDING(0x20),

	/**
	 * Forget that a report of deletion unread is asked for ({@code CLEAR_NRN_PENDING}).
	 */
	CLEAR_NRN_PENDING(0x40);

	private final int mask;

	ReadFlag(int mask) {
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
	 * Return those whose bits are set.
	 * @param bits the bits
	 * @return a new set
	 */
	public static Set<ReadFlag> of(int bits) {
		Set<ReadFlag> set = EnumSet.noneOf(ReadFlag.class);
		for (ReadFlag value : values()) {
			if ((bits & value.mask) != 0) {
				set.add(value);
			}
		}
		return set;
	}

}
