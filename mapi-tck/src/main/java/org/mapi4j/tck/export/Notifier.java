package org.mapi4j.tck.export;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of the subsystem's own that notifications come from, in order. The client
 * has never seen it.
 */
final class Notifier implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Notifier.class);

	private static final int SETTLE_SECONDS = 10;

	private final ExecutorService executor = Executors.newSingleThreadExecutor((task) -> thread(task, "notifier"));

	private final Faults faults;

	Notifier(Faults faults) {
		this.faults = faults;
	}

	private static Thread thread(Runnable task, String name) {
		Thread thread = new Thread(task, "exported-mapi-" + name);
		thread.setDaemon(true);
		return thread;
	}

	void execute(Runnable delivery) {
		try {
			this.executor.execute(() -> run(delivery));
		}
		catch (RejectedExecutionException ex) {
			log.debug("A notification comes after the end of the exporter");
		}
	}

	private void run(Runnable delivery) {
		if (!this.faults.notifiesFromForeignThreads()) {
			delivery.run();
			return;
		}
		Thread foreign = thread(delivery, "foreign");
		foreign.start();
		try {
			foreign.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Wait until what has happened so far has been told.
	 */
	void settle() {
		try {
			Future<?> last = this.executor.submit(() -> {
			});
			last.get(SETTLE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RejectedExecutionException ex) {
			log.debug("Nothing is told any more");
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("A notification does not return", ex);
		}
	}

	@Override
	public void close() {
		this.executor.shutdown();
	}

}
