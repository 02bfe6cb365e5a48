package org.mapi4j.status;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a status object can be told to do ({@code PR_RESOURCE_METHODS}, {@code STATUS_…}).
 */
public enum ResourceMethod {

	/** Check the state of its provider. */
	VALIDATE_STATE(0x1),

	/** Show the settings of its provider. */
	SETTINGS_DIALOG(0x2),

	/** Change the password of its provider. */
	CHANGE_PASSWORD(0x4),

	/** Send and receive now. */
	FLUSH_QUEUES(0x8);

	private final int mask;

	ResourceMethod(int mask) {
		this.mask = mask;
	}

	/**
	 * Return MAPI's bit for this method.
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
	public static Set<ResourceMethod> of(int bits) {
		Set<ResourceMethod> set = EnumSet.noneOf(ResourceMethod.class);
		for (ResourceMethod value : values()) {
			if ((bits & value.mask) != 0) {
				set.add(value);
			}
		}
		return set;
	}

}
