package org.mapi4j.testing;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Waits for what must come, so long that only a hang makes a test fail.
 */
public final class Wait {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	private Wait() {
	}

	/**
	 * Wait until something is so.
	 * @param description what
	 * @param condition tells whether it is
	 */
	public static void until(String description, BooleanSupplier condition) {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as(description).isLessThan(end);
			LockSupport.parkNanos(1_000_000);
		}
	}

	/**
	 * Take the next element of a queue.
	 * @param <T> the type of the element
	 * @param queue the queue
	 * @return the element
	 */
	public static <T> T next(BlockingQueue<T> queue) {
		try {
			T element = queue.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
			assertThat(element).as("the next element").isNotNull();
			return element;
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * Return the result of a future.
	 * @param <T> the type of the result
	 * @param future the future
	 * @return the result
	 * @throws Throwable what the future failed with
	 */
	public static <T> T result(CompletableFuture<T> future) throws Throwable {
		try {
			return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() != null) ? ex.getCause() : ex;
		}
		catch (TimeoutException ex) {
			throw new AssertionError("Nothing came", ex);
		}
	}

	/**
	 * Do something on a thread of its own.
	 * @param <T> the type of the result
	 * @param task what is done
	 * @return its result
	 */
	public static <T> CompletableFuture<T> async(Callable<T> task) {
		CompletableFuture<T> result = new CompletableFuture<>();
		start(() -> {
			try {
				result.complete(task.call());
			}
			catch (Throwable ex) {
				result.completeExceptionally(ex);
			}
		});
		return result;
	}

	/**
	 * Do something on a thread of its own.
	 * @param task what is done
	 * @return the thread
	 */
	public static Thread start(Runnable task) {
		Thread thread = new Thread(task, "test");
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

}
