package org.mapi4j.embedded.profile;

import org.jspecify.annotations.Nullable;

import org.mapi4j.status.ResourceStatus;

/**
 * How a provider is, and what it says about it.
 *
 * @param status how it is
 * @param text what it says, or {@code null} for the usual words
 */
public record Condition(ResourceStatus status, @Nullable String text) {

	/** All is well. */
	public static final Condition AVAILABLE = new Condition(ResourceStatus.AVAILABLE, null);

	/** It works with what is here. */
	public static final Condition OFFLINE = new Condition(ResourceStatus.OFFLINE, null);

	private static final int STATUS_AVAILABLE = 0x1;

	private static final int STATUS_OFFLINE = 0x2;

	private static final int STATUS_FAILURE = 0x4;

	/**
	 * Return what it says, in its own words or the usual ones.
	 * @return the {@code PR_STATUS_STRING}
	 */
	public String words() {
		if (this.text != null) {
			return this.text;
		}
		return switch (this.status) {
			case AVAILABLE -> "Connected";
			case OFFLINE -> "Working offline";
			case FAILURE -> "Failed";
			case UNKNOWN -> "Unknown";
		};
	}

	/**
	 * Return MAPI's number for the status.
	 * @return the low word of {@code PR_STATUS_CODE}
	 */
	public int code() {
		return switch (this.status) {
			case AVAILABLE -> STATUS_AVAILABLE;
			case OFFLINE -> STATUS_OFFLINE;
			case FAILURE -> STATUS_FAILURE;
			case UNKNOWN -> 0;
		};
	}

}
