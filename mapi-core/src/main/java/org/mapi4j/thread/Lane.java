package org.mapi4j.thread;

/**
 * Which threads a call is made on.
 */
public enum Lane {

	/** Any of a fixed pool of threads, for free-threaded objects. */
	POOL,

	/**
	 * One thread, which dispatches window messages while it waits, for objects that stay
	 * where they were opened.
	 */
	BOUND

}
