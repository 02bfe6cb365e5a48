package org.mapi4j.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A place where a call stays until it is let go.
 */
public final class Hang implements Runnable, AutoCloseable {

	private final CountDownLatch entered = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	@Override
	public void run() {
		this.entered.countDown();
		boolean interrupted = false;
		while (true) {
			try {
				this.released.await();
				break;
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Wait until a call is here.
	 */
	public void awaitEntered() {
		try {
			assertThat(this.entered.await(30, TimeUnit.SECONDS)).as("a call has come").isTrue();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	public boolean isEntered() {
		return this.entered.getCount() == 0;
	}

	/**
	 * Let the call go.
	 */
	public void release() {
		this.released.countDown();
	}

	@Override
	public void close() {
		release();
	}

}
