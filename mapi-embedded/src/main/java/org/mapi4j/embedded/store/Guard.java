package org.mapi4j.embedded.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.support.Outbox;

/**
 * Lets one thread at a time use the message stores, and tells listeners when it is
 * through.
 */
final class Guard {

	private final ReentrantLock lock = new ReentrantLock();

	private final Outbox outbox = new Outbox(this.lock::isHeldByCurrentThread);

	Outbox outbox() {
		return this.outbox;
	}

	<T extends @Nullable Object> T locked(Supplier<? extends T> action) {
		this.lock.lock();
		try {
			return action.get();
		}
		finally {
			this.lock.unlock();
			this.outbox.deliver();
		}
	}

}
