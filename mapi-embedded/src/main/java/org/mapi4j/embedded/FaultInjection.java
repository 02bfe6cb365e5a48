package org.mapi4j.embedded;

import java.time.Duration;

/**
 * A {@link Fault} that has been put in and strikes until it is closed. Safe for use by
 * any thread.
 */
public interface FaultInjection extends AutoCloseable {

	/**
	 * Return how many calls were struck so far.
	 * @return the number
	 */
	int strikes();

	/**
	 * Return how many calls are being held.
	 * @return the number
	 */
	int held();

	/**
	 * Wait until a number of calls were struck.
	 * @param strikes how many, since the fault was put in
	 * @param timeout how long to wait
	 * @return whether so many were
	 * @throws InterruptedException if the thread is interrupted
	 */
	boolean awaitStrikes(int strikes, Duration timeout) throws InterruptedException;

	/**
	 * Let the calls that are being held go on; later ones are held again.
	 */
	void release();

	/**
	 * Take the fault out, and let the calls that are being held go on. Closing again does
	 * nothing.
	 */
	@Override
	void close();

}
