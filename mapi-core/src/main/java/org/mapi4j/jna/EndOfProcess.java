package org.mapi4j.jna;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * That Windows wants this process to end, and how soon.
 */
final class EndOfProcess {

	private static final Logger logger = LoggerFactory.getLogger(EndOfProcess.class);

	private final Runnable orderly;

	private volatile boolean timeShort;

	private boolean begun;

	/**
	 * Create the end that has not come.
	 * @param orderly ends the process in order
	 */
	EndOfProcess(Runnable orderly) {
		this.orderly = orderly;
	}

	/**
	 * Let the process end, on a thread of its own, if that has not begun.
	 */
	synchronized void begin() {
		if (!this.begun) {
			this.begun = true;
			logger.info("Windows asks this process to end");
			new Thread(this.orderly, "mapi-end-of-process").start();
		}
	}

	/**
	 * Tell that Windows will end the process within seconds.
	 */
	void hurry() {
		this.timeShort = true;
	}

	boolean isTimeShort() {
		return this.timeShort;
	}

}
