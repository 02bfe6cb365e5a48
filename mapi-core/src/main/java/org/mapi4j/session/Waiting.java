package org.mapi4j.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;

/**
 * Waits for futures in the one way that an interruption from outside always reaches:
 * without a time limit of the thread's own.
 */
final class Waiting {

	private Waiting() {
	}

	/**
	 * Wait until a future has ended, in whichever way, even if interrupted meanwhile.
	 * @param future the future
	 * @param timeout how long to wait
	 * @return whether it has ended
	 */
	static boolean untilDone(CompletableFuture<?> future, Duration timeout) {
		CompletableFuture<Boolean> bounded = future.handle((result, failure) -> true)
			.completeOnTimeout(false, Math.max(1, timeout.toMillis()), TimeUnit.MILLISECONDS);
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return bounded.get();
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/**
	 * Wait for the result of a future.
	 * @param <T> the type of the result
	 * @param future the future
	 * @param timeout how long to wait
	 * @param operation what the future stands for
	 * @return the result
	 * @throws MapiTimeoutException if it takes longer, or if the thread is interrupted,
	 * which stays so
	 */
	static <T> T forResult(CompletableFuture<T> future, Duration timeout, String operation) {
		return forResult(future.copy().orTimeout(Math.max(1, timeout.toMillis()), TimeUnit.MILLISECONDS), operation,
				timeout);
	}

	/**
	 * Wait for the result of a future, which others see to that it comes.
	 * @param <T> the type of the result
	 * @param future the future
	 * @param operation what the future stands for
	 * @return the result
	 * @throws MapiTimeoutException if the thread is interrupted, which stays so
	 */
	static <T> T forResult(CompletableFuture<T> future, String operation) {
		return forResult(future, operation, Duration.ZERO);
	}

	private static <T> T forResult(CompletableFuture<T> future, String operation, Duration timeout) {
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw MapiTimeoutException.interrupted(operation);
		}
		catch (ExecutionException ex) {
			throw unwrapped(ex.getCause(), operation, timeout);
		}
	}

	private static RuntimeException unwrapped(@Nullable Throwable failure, String operation, Duration timeout) {
		if (failure instanceof TimeoutException) {
			return new MapiTimeoutException(operation, timeout);
		}
		if (failure instanceof Error error) {
			throw error;
		}
		return (failure instanceof RuntimeException unchecked) ? unchecked
				: new MapiException(HResult.MAPI_E_CALL_FAILED, operation, null, failure);
	}

}
