package org.mapi4j.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

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
		CompletableFuture<@Nullable Void> bounded = future.<@Nullable Void>handle((result, failure) -> null)
			.orTimeout(Math.max(1, timeout.toMillis()), TimeUnit.MILLISECONDS);
		boolean interrupted = false;
		try {
			while (true) {
				try {
					bounded.get();
					return true;
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		catch (ExecutionException ex) {
			return !(ex.getCause() instanceof TimeoutException);
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
