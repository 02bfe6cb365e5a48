package org.mapi4j.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.notification.Notification.Resync;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;

/**
 * What was subscribed to on the managed session, and so outlives a lost logon.
 */
final class SessionSubscriptions {

	private static final Logger logger = LoggerFactory.getLogger(SessionSubscriptions.class);

	private final List<Lasting> all = new CopyOnWriteArrayList<>();

	private final Background background;

	private final SessionOptions options;

	private final Runnable dropped;

	/**
	 * Create the subscriptions of a session.
	 * @param background calls the listeners and waits
	 * @param options how the session is supervised
	 * @param dropped is told of each event that was dropped
	 */
	SessionSubscriptions(Background background, SessionOptions options, Runnable dropped) {
		this.background = background;
		this.options = options;
		this.dropped = dropped;
	}

	/**
	 * Subscribe.
	 * @param session the logon to begin with
	 * @param entryId the object, or {@code null} for the session
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	Subscription add(LiveSession session, @Nullable EntryId entryId, Set<NotificationType> types,
			NotificationListener listener) {
		Lasting added = new Lasting(entryId, Set.copyOf(types),
				new NotificationQueue(listener, this.background, this.dropped));
		this.all.add(added);
		try {
			added.register(session);
			return added;
		}
		catch (RuntimeException ex) {
			if (added.isRegistered()) {
				return added;
			}
			this.all.remove(added);
			throw ex;
		}
	}

	/**
	 * Subscribe anew to all there is. What fails is tried again as long as the logon
	 * lives, and its listener is told when it has come back.
	 * @param session the new logon
	 */
	void restore(LiveSession session) {
		Backoff backoff = new Backoff(this.options.reconnect(), () -> ThreadLocalRandom.current().nextDouble());
		restore(session, this.all, backoff, (each) -> {
		});
	}

	private void restore(LiveSession session, List<Lasting> wanted, Backoff backoff, Consumer<Lasting> restored) {
		List<Lasting> failed = new ArrayList<>();
		MapiException failure = null;
		for (Lasting each : wanted) {
			try {
				each.register(session);
				each.deaf = false;
				restored.accept(each);
			}
			catch (MapiException ex) {
				if (!each.deaf) {
					logger.warn("A subscription of {} could not be made again yet: {}", session, ex.getMessage());
				}
				each.deaf = true;
				failed.add(each);
				failure = ex;
			}
		}
		if (failure != null) {
			Future<?> unused = this.background.after(backoff.next(failure), () -> tryAgain(session, failed, backoff));
		}
	}

	private void tryAgain(LiveSession session, List<Lasting> failed, Backoff backoff) {
		if (!session.isOver()) {
			List<Lasting> wanted = failed.stream().filter(this.all::contains).toList();
			restore(session, wanted, backoff, Lasting::resync);
		}
	}

	/**
	 * Tell every listener that hears again that it may have missed something.
	 */
	void resync() {
		this.all.stream().filter((each) -> !each.deaf).forEach(Lasting::resync);
	}

	/**
	 * End all for good, without waiting for the listeners; the registrations themselves
	 * end with the logon.
	 */
	void clear() {
		this.all.forEach((each) -> each.queue.close());
		this.all.clear();
	}

	/**
	 * A registration that is made again with each logon.
	 */
	private final class Lasting implements Subscription {

		private final ReentrantLock lock = new ReentrantLock();

		private final @Nullable EntryId entryId;

		private final Set<NotificationType> types;

		private final NotificationQueue queue;

		private @Nullable OpenObject current;

		private boolean closed;

		/** Whether it could not be made again. */
		private volatile boolean deaf;

		Lasting(@Nullable EntryId entryId, Set<NotificationType> types, NotificationQueue queue) {
			this.entryId = entryId;
			this.types = types;
			this.queue = queue;
		}

		void resync() {
			this.queue.onNotify(new Resync(Resync.Reason.RECONNECTED));
		}

		void register(LiveSession session) {
			OpenObject made = session.register(this.entryId, this.types, this.queue);
			this.lock.lock();
			try {
				if (!this.closed && !session.isOver()) {
					this.current = made;
					return;
				}
			}
			finally {
				this.lock.unlock();
			}
			made.close(SessionSubscriptions.this.options.callTimeout());
		}

		/**
		 * Return whether a later logon has made the registration; if not, none will.
		 */
		boolean isRegistered() {
			this.lock.lock();
			try {
				this.closed |= this.current == null;
				return !this.closed;
			}
			finally {
				this.lock.unlock();
			}
		}

		@Override
		public void close() {
			SessionSubscriptions.this.all.remove(this);
			this.queue.close();
			OpenObject last = last();
			if (last != null) {
				last.close(SessionSubscriptions.this.options.callTimeout());
			}
			this.queue.awaitDelivery(SessionSubscriptions.this.options.callTimeout());
		}

		private @Nullable OpenObject last() {
			this.lock.lock();
			try {
				this.closed = true;
				return this.current;
			}
			finally {
				this.lock.unlock();
			}
		}

	}

}
