package org.mapi4j.session;

import java.time.Duration;

/**
 * The time that several steps may take together.
 */
final class Budget {

	private static final Duration LEAST = Duration.ofMillis(50);

	private final long end;

	Budget(Duration total) {
		this.end = System.nanoTime() + total.toNanos();
	}

	Duration remaining() {
		return Duration.ofNanos(Math.max(0, this.end - System.nanoTime()));
	}

	boolean isSpent() {
		return remaining().compareTo(LEAST) < 0;
	}

	/**
	 * Return a budget for some of the steps.
	 * @return half of what remains
	 */
	Budget half() {
		return new Budget(remaining().dividedBy(2));
	}

	/**
	 * Return how long the next step may take, so that something is left for the others.
	 * @return half of what remains, but never nothing
	 */
	Duration share() {
		Duration half = remaining().dividedBy(2);
		return (half.compareTo(LEAST) > 0) ? half : LEAST;
	}

}
