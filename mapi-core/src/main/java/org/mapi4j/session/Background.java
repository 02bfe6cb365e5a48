package org.mapi4j.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one managed session, on which it calls listeners, logs on and off and
 * watches the status table; all daemons, and none of them a MAPI thread.
 */
final class Background implements Executor {

	private static final Logger logger = LoggerFactory.getLogger(Background.class);

	private static final long IDLE_SECONDS = 10;

	private final ThreadPoolExecutor tasks;

	private final ScheduledThreadPoolExecutor timer;

	Background(String name) {
		this.tasks = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS,
				new SynchronousQueue<>(), daemons("mapi-" + name + "-"));
		this.timer = new ScheduledThreadPoolExecutor(1, daemons("mapi-" + name + "-timer-"));
		this.timer.setRemoveOnCancelPolicy(true);
		this.timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
		this.timer.allowCoreThreadTimeOut(true);
	}

	private static ThreadFactory daemons(String prefix) {
		AtomicInteger count = new AtomicInteger();
		ClassLoader loader = Thread.currentThread().getContextClassLoader();
		return (task) -> {
			Thread thread = new Thread(null, task, prefix + count.incrementAndGet(), 0, false);
			thread.setDaemon(true);
			thread.setContextClassLoader(loader);
			return thread;
		};
	}

	/**
	 * Do something soon; nothing once the session has been closed.
	 * @param task what is done; what it throws is logged
	 */
	@Override
	public void execute(Runnable task) {
		Future<?> unused = start(task);
	}

	/**
	 * Do something soon; nothing once the session has been closed.
	 * @param task what is done; what it throws is logged
	 * @return the task, to be cancelled
	 */
	Future<?> start(Runnable task) {
		FutureTask<@Nullable Void> future = new FutureTask<>(logged(task), null);
		try {
			this.tasks.execute(future);
		}
		catch (RejectedExecutionException ex) {
			logger.debug("The session has been closed, so that nothing is done any more", ex);
			future.cancel(false);
		}
		return future;
	}

	/**
	 * Do something later; nothing if the session is closed before.
	 * @param delay how much later
	 * @param task what is done; what it throws is logged
	 * @return the task, to be cancelled
	 */
	Future<?> after(Duration delay, Runnable task) {
		try {
			return this.timer.schedule(() -> execute(task), delay.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (RejectedExecutionException ex) {
			logger.debug("The session has been closed, so that nothing will be done", ex);
			return CompletableFuture.completedFuture(null);
		}
	}

	private static Runnable logged(Runnable task) {
		return () -> {
			try {
				task.run();
			}
			catch (Throwable ex) {
				logger.error("A task of a MAPI session failed", ex);
			}
		};
	}

	/**
	 * Start nothing any more; what has been started ends.
	 */
	void close() {
		this.timer.shutdownNow();
		this.tasks.shutdown();
	}

}
