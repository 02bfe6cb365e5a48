package org.mapi4j.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.Resync;
import org.mapi4j.notification.NotificationListener;

/**
 * Stands between MAPI, whose threads must not be kept, and one listener, which may take
 * its time: MAPI's side fills the queue, a dispatcher thread empties it, one event after
 * the other.
 * <p>
 * When the queue is full, further events are dropped and counted; the listener is told by
 * one {@link Resync} behind those that are in it.
 */
final class NotificationQueue implements NotificationListener {

	/** How many events wait for a listener at the most. */
	static final int CAPACITY = 1000;

	private static final Logger logger = LoggerFactory.getLogger(NotificationQueue.class);

	private static final Notification OVERFLOW = new Resync(Resync.Reason.OVERFLOW);

	private final ReentrantLock lock = new ReentrantLock();

	private final Deque<Notification> events = new ArrayDeque<>();

	private final NotificationListener listener;

	private final Executor dispatcher;

	private final Runnable dropped;

	private boolean overflowing;

	private boolean closed;

	private boolean dispatching;

	private @Nullable Thread deliveringThread;

	private CompletableFuture<@Nullable Void> delivery = CompletableFuture.completedFuture(null);

	/**
	 * Create a queue.
	 * @param listener is told of what comes
	 * @param dispatcher calls it
	 * @param dropped is told of each event that was dropped
	 */
	NotificationQueue(NotificationListener listener, Executor dispatcher, Runnable dropped) {
		this.listener = listener;
		this.dispatcher = dispatcher;
		this.dropped = dropped;
	}

	@Override
	public void onNotify(Notification notification) {
		this.lock.lock();
		try {
			if (this.closed) {
				return;
			}
			if (this.overflowing) {
				this.dropped.run();
				return;
			}
			if (this.events.size() >= CAPACITY) {
				this.overflowing = true;
				this.dropped.run();
				this.events.add(OVERFLOW);
				logger.warn("A listener is too slow: {} notifications wait for it, others are dropped", CAPACITY);
				return;
			}
			this.events.add(notification);
			dispatchSoon();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void dispatchSoon() {
		if (!this.dispatching) {
			this.dispatching = true;
			this.dispatcher.execute(this::dispatch);
		}
	}

	private void dispatch() {
		Notification event;
		while ((event = take()) != null) {
			try {
				this.listener.onNotify(event);
			}
			catch (Throwable ex) {
				logger.warn("A listener failed on a notification", ex);
			}
			finally {
				delivered();
			}
		}
	}

	private @Nullable Notification take() {
		this.lock.lock();
		try {
			Notification event = this.events.poll();
			if (event == null) {
				this.dispatching = false;
				return null;
			}
			if (event == OVERFLOW) {
				this.overflowing = false;
			}
			this.deliveringThread = Thread.currentThread();
			this.delivery = new CompletableFuture<>();
			return event;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void delivered() {
		this.lock.lock();
		try {
			this.deliveringThread = null;
			this.delivery.complete(null);
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Deliver what is in the queue and one event more, and nothing after that.
	 * @param last the last event
	 */
	void end(Notification last) {
		this.lock.lock();
		try {
			if (this.closed) {
				return;
			}
			this.closed = true;
			this.events.add(last);
			dispatchSoon();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Deliver nothing any more; an event that is being delivered is left to the listener.
	 */
	void close() {
		this.lock.lock();
		try {
			this.closed = true;
			this.events.clear();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Wait until the event that is being delivered has been, unless that is the one from
	 * which this is called.
	 * @param timeout how long to wait
	 */
	void awaitDelivery(Duration timeout) {
		CompletableFuture<@Nullable Void> last;
		this.lock.lock();
		try {
			if (this.deliveringThread == Thread.currentThread()) {
				return;
			}
			last = this.delivery;
		}
		finally {
			this.lock.unlock();
		}
		if (!Waiting.untilDone(last, timeout)) {
			logger.warn("A listener has not returned from a notification within {} ms", timeout.toMillis());
		}
	}

}
