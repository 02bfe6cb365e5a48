package org.mapi4j.status;

/**
 * The operational state of a resource (the low word of {@code PR_STATUS_CODE}).
 */
public enum ResourceStatus {

	/** It works. */
	AVAILABLE,

	/** It works with local data only. */
	OFFLINE,

	/** It has a problem, and may be about to shut down. */
	FAILURE,

	/** It does not say. */
	UNKNOWN;

	private static final int STATUS_AVAILABLE = 0x1;

	private static final int STATUS_OFFLINE = 0x2;

	private static final int STATUS_FAILURE = 0x4;

	/**
	 * Return the state that a status code stands for.
	 * @param code the value of {@code PR_STATUS_CODE}
	 * @return the state; the worst one if several bits are set
	 */
	public static ResourceStatus of(int code) {
		if ((code & STATUS_FAILURE) != 0) {
			return FAILURE;
		}
		if ((code & STATUS_OFFLINE) != 0) {
			return OFFLINE;
		}
		return ((code & STATUS_AVAILABLE) != 0) ? AVAILABLE : UNKNOWN;
	}

}
