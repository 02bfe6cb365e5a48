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

	/**
	 * Return how long the last step may take.
	 * @return what remains, but never nothing
	 */
	Duration remaining() {
		Duration remaining = Duration.ofNanos(this.end - System.nanoTime());
		return (remaining.compareTo(LEAST) > 0) ? remaining : LEAST;
	}

	/**
	 * Return how long the next of many steps may take, so that something is left for the
	 * others.
	 * @return a quarter of what remains, but never nothing
	 */
	Duration share() {
		Duration share = remaining().dividedBy(4);
		return (share.compareTo(LEAST) > 0) ? share : LEAST;
	}

	/**
	 * Return a budget for all steps but the last.
	 * @return three quarters of what remains
	 */
	Budget most() {
		return new Budget(remaining().multipliedBy(3).dividedBy(4));
	}

	/**
	 * Return a budget within this one.
	 * @param limit what it may be at most
	 * @return the limit, or what remains if that is less
	 */
	Budget atMost(Duration limit) {
		Duration remaining = remaining();
		return new Budget((limit.compareTo(remaining) < 0) ? limit : remaining);
	}

	boolean isSpent() {
		return remaining().equals(LEAST);
	}

}
