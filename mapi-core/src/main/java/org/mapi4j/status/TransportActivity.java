package org.mapi4j.status;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a transport is doing (the high word of its {@code PR_STATUS_CODE},
 * {@code STATUS_…}).
 */
public enum TransportActivity {

	/** It may receive. */
	INBOUND_ENABLED(0x10000),

	/** It is receiving. */
	INBOUND_ACTIVE(0x20000),

	/** It is receiving because it was told to. */
	INBOUND_FLUSH(0x40000),

	/** It may send. */
	OUTBOUND_ENABLED(0x100000),

	/** It is sending. */
	OUTBOUND_ACTIVE(0x200000),

	/** It is sending because it was told to. */
	OUTBOUND_FLUSH(0x400000),

	/** It works over a remote connection. */
	REMOTE_ACCESS(0x800000);

	private final int mask;

	TransportActivity(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's bit for this activity.
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
	public static Set<TransportActivity> of(int bits) {
		Set<TransportActivity> set = EnumSet.noneOf(TransportActivity.class);
		for (TransportActivity value : values()) {
			if ((bits & value.mask) != 0) {
				set.add(value);
			}
		}
		return set;
	}

}
