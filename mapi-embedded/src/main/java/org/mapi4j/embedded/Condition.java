package org.mapi4j.embedded;

import org.jspecify.annotations.Nullable;

import org.mapi4j.status.ResourceStatus;

/**
 * How a provider is, and what it says about it.
 *
 * @param status how it is
 * @param text what it says, or {@code null} for the usual words
 */
record Condition(ResourceStatus status, @Nullable String text) {

	static final Condition AVAILABLE = new Condition(ResourceStatus.AVAILABLE, null);

	static final Condition OFFLINE = new Condition(ResourceStatus.OFFLINE, null);

	private static final int STATUS_AVAILABLE = 0x1;

	private static final int STATUS_OFFLINE = 0x2;

	private static final int STATUS_FAILURE = 0x4;

	String words() {
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

	/** Return the low word of {@code PR_STATUS_CODE}. */
	int code() {
		return switch (this.status) {
			case AVAILABLE -> STATUS_AVAILABLE;
			case OFFLINE -> STATUS_OFFLINE;
			case FAILURE -> STATUS_FAILURE;
			case UNKNOWN -> 0;
		};
	}

}
