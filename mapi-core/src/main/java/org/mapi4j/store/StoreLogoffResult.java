package org.mapi4j.store;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was under way when a store was left.
 */
public enum StoreLogoffResult {

	/** Nothing: the store was left ({@code LOGOFF_COMPLETE}). */
	COMPLETE(0x10000),

	/** Messages are coming in ({@code LOGOFF_INBOUND}). */
	INBOUND(0x20000),

	/** Messages are being sent ({@code LOGOFF_OUTBOUND}). */
	OUTBOUND(0x40000),

	/** Messages wait to be sent ({@code LOGOFF_OUTBOUND_QUEUE}). */
	OUTBOUND_QUEUE(0x80000);

	private final int mask;

	StoreLogoffResult(int mask) {
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
	public static Set<StoreLogoffResult> of(int bits) {
		Set<StoreLogoffResult> set = EnumSet.noneOf(StoreLogoffResult.class);
		for (StoreLogoffResult value : values()) {
			if ((bits & value.mask) != 0) {
				set.add(value);
			}
		}
		return set;
	}

}
