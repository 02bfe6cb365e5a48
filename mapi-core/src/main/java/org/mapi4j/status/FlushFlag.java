package org.mapi4j.status;

import java.util.EnumSet;
import java.util.Set;

/**
 * How queues are flushed ({@code FLUSH_…}); {@code FLUSH_NO_UI} is always set.
 */
public enum FlushFlag {

	/** Send what waits to be sent. */
	UPLOAD(0x2),

	/** Receive what waits to be received. */
	DOWNLOAD(0x4),

	/** Do it even where that is slow or costs money. */
	FORCE(0x8),

	/** Return before it is done; a busy answer then means that it was begun. */
	ASYNC_OK(0x20);

	private final int mask;

	FlushFlag(int mask) {
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
	public static Set<FlushFlag> of(int bits) {
		Set<FlushFlag> set = EnumSet.noneOf(FlushFlag.class);
		for (FlushFlag value : values()) {
			if ((bits & value.mask) != 0) {
				set.add(value);
			}
		}
		return set;
	}

}
