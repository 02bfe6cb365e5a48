package org.mapi4j.embedded.support;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * What is to be told to listeners, in order, and outside of any lock.
 */
public final class Outbox {

	private final Queue<Runnable> deliveries = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean delivering = new AtomicBoolean();

	private final BooleanSupplier held;

	/**
	 * Create an outbox that delivers whenever it is told to.
	 */
	public Outbox() {
		this(() -> false);
	}

	/**
	 * Create an outbox that several share.
	 * @param held whether this thread is within something that is not complete, so that
	 * it will deliver later
	 */
	public Outbox(BooleanSupplier held) {
		this.held = held;
	}

	/**
	 * Put something in; it is delivered by the next {@link #deliver()}.
	 * @param delivery tells a listener
	 */
	public void add(Runnable delivery) {
		this.deliveries.add(delivery);
	}

	/**
	 * Deliver what is there, unless another thread, or this one further down, is about to
	 * do so.
	 */
	public void deliver() {
		while (!this.held.getAsBoolean() && !this.deliveries.isEmpty() && this.delivering.compareAndSet(false, true)) {
			try {
				deliverAll();
			}
			finally {
				this.delivering.set(false);
			}
		}
	}

	private void deliverAll() {
		for (Runnable delivery = this.deliveries.poll(); delivery != null; delivery = this.deliveries.poll()) {
			delivery.run();
		}
	}

}
