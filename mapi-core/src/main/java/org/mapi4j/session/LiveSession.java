package org.mapi4j.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;
import org.mapi4j.store.Message;
import org.mapi4j.thread.Lane;
import org.mapi4j.thread.MapiThreads;

/**
 * One logon: the subsystem's session and all that it has opened.
 */
final class LiveSession {

	private static final Logger logger = LoggerFactory.getLogger(LiveSession.class);

	private final String name;

	private final SubsystemSession raw;

	private final MapiThreads threads;

	private final SessionOptions options;

	private final Background background;

	private final Watch watch;

	private final ObjectRegistry objects = new ObjectRegistry();

	private final ObjectRegistry internals = new ObjectRegistry();

	private final OpenObject root;

	private final SubsystemSession session;

	private final StatusMonitor monitor;

	private final StoreMonitor store;

	private volatile @Nullable Function<String, SessionUnavailableException> over;

	private volatile boolean lost;

	private final Set<String> warned = ConcurrentHashMap.newKeySet();

	private final Coupling coupling;

	private volatile boolean submitted;

	/**
	 * Take over what a logon returned.
	 * @param name the name of the managed session
	 * @param raw what the logon returned
	 * @param threads the threads of the subsystem
	 * @param options how the session is supervised
	 * @param background calls listeners and waits
	 * @param watch is told of signs that the session has ended
	 */
	LiveSession(String name, SubsystemSession raw, MapiThreads threads, SessionOptions options, Background background,
			Watch watch) {
		this.name = name;
		this.raw = raw;
		this.threads = threads;
		this.options = options;
		this.background = background;
		this.watch = watch;
		this.coupling = new Coupling(raw);
		this.root = new OpenObject(new Root(), "SubsystemSession", Lane.POOL, threads, (object) -> {
		}, null);
		this.session = Supervision.supervise(this, this.root, raw, SubsystemSession.class, Place.nowhere());
		this.store = new StoreMonitor(this, options, background, (snapshot) -> watch.storeChanged(this, snapshot));
		this.monitor = new StatusMonitor(this, options.status(), background, (snapshot) -> {
			this.store.refreshSoon();
			watch.statusChanged(this, snapshot);
		});
	}

	/**
	 * Return the supervised session.
	 * @return the session
	 */
	SubsystemSession session() {
		return this.session;
	}

	/**
	 * Return the session of the subsystem, for use on a MAPI thread.
	 * @return the raw session
	 */
	SubsystemSession raw() {
		return this.raw;
	}

	StatusMonitor monitor() {
		return this.monitor;
	}

	/**
	 * Return what watches the default message store.
	 * @return the monitor
	 */
	StoreMonitor storeMonitor() {
		return this.store;
	}

	Duration callTimeout() {
		return CallTimeout.now(this.options.callTimeout());
	}

	/**
	 * Return how long giving something back is waited for, whatever time-out the calls of
	 * the current thread have.
	 * @return the call time-out of the session
	 */
	Duration closeTimeout() {
		return this.options.callTimeout();
	}

	boolean leakTracking() {
		return this.options.leakTracking();
	}

	int openObjects() {
		return this.objects.size();
	}

	boolean isRoot(OpenObject object) {
		return object == this.root;
	}

	void lost(MapiException cause) {
		this.watch.lost(this, cause);
	}

	/**
	 * Refuse to submit a message that nobody would transport, as far as that is known.
	 * @param message the message of the subsystem, on a MAPI thread
	 */
	void requireTransport(Message message) {
		if (this.options.logon().noMail()) {
			Boolean unused = this.root.use("Submitting a message", () -> {
				this.coupling.require(message);
				return true;
			});
		}
	}

	/**
	 * Note that a message was submitted, which is waited for at the end.
	 */
	void submitted() {
		this.submitted = true;
	}

	/**
	 * Return whether a message was submitted.
	 * @return whether the outbox is drained at the end
	 */
	boolean hasSubmitted() {
		return this.submitted;
	}

	/**
	 * Have a look at the session, since it may have ended.
	 */
	void suspect() {
		this.monitor.refreshSoon();
	}

	/**
	 * Return whether the logon is over.
	 * @return whether calls are refused
	 */
	boolean isOver() {
		return this.over != null;
	}

	/**
	 * Check that the logon is not over.
	 * @param operation what is to be done
	 * @throws SessionUnavailableException if it is
	 */
	void check(String operation) {
		if (this.over != null) {
			throw ended(operation);
		}
	}

	/**
	 * Return why the logon is over.
	 * @param operation what was to be done
	 * @return the reason
	 */
	SessionUnavailableException ended(String operation) {
		Function<String, SessionUnavailableException> reason = this.over;
		return (reason != null) ? reason.apply(operation) : new SessionUnavailableException(
				operation + " is not possible: " + this + " has been closed", operation, null);
	}

	/**
	 * Supervise an object that was opened on the current thread. A status object that was
	 * not opened on the bound lane is released at once, by the only thread that may, and
	 * has to be opened again.
	 * @param opened the object
	 * @param opener what it was opened from
	 * @param lane where calls on it are made
	 * @param origin where it was opened, or {@code null} if that is not of interest
	 * @param place where the object is from
	 * @return the supervised object
	 */
	MapiObject adopt(MapiObject opened, OpenObject opener, Lane lane, @Nullable Throwable origin, Place place) {
		OpenObject object = open(this.objects, opened, Supervision.kindOf(opened), lane, origin);
		if (!isRoot(opener)) {
			opener.opened(object);
		}
		if (opened instanceof StatusObject && lane != Lane.BOUND) {
			object.close(closeTimeout());
		}
		return Supervision.supervise(this, object, opened, MapiObject.class, place);
	}

	/**
	 * Supervise a registration that was made on the current thread.
	 * @param subscription the registration
	 * @param queue what the listener gets its events from
	 * @param giver what the registration was made with
	 * @param holder what must not be forgotten as long as the registration lasts
	 * @return the supervised registration
	 */
	Subscription adopt(Subscription subscription, NotificationQueue queue, OpenObject giver, Object holder) {
		OpenObject registration = open(this.objects, new Registration(subscription, queue, holder, () -> this.lost),
				Registration.KIND, giver.lane(), null);
		giver.gave(registration);
		return new SupervisedSubscription(registration, queue, closeTimeout());
	}

	/**
	 * Keep an object for the supervision's own use, opened on the current thread.
	 * @param opened the object
	 * @param kind what it is
	 * @return the object
	 */
	OpenObject openInternal(AutoCloseable opened, String kind) {
		return openInternal(opened, kind, Lane.POOL);
	}

	/**
	 * Keep an object for the supervision's own use, opened on the current thread.
	 * @param opened the object
	 * @param kind what it is
	 * @param lane where calls on it are made
	 * @return the object
	 */
	OpenObject openInternal(AutoCloseable opened, String kind, Lane lane) {
		return open(this.internals, opened, kind, lane, null);
	}

	/**
	 * Make a registration for the supervision's own use, on the current thread. What it
	 * is made with is not given back meanwhile.
	 * @param giver what it is made with
	 * @param advise makes it
	 */
	void registerInternal(OpenObject giver, Supplier<Subscription> advise) {
		giver.use(giver.kind() + ".advise", () -> {
			giver.gave(openInternal(advise.get(), Registration.KIND));
			return true;
		});
	}

	private OpenObject open(ObjectRegistry registry, AutoCloseable opened, String kind, Lane lane,
			@Nullable Throwable origin) {
		OpenObject object = new OpenObject(opened, kind, lane, this.threads, registry::remove, origin);
		if (!registry.add(object)) {
			object.close(closeTimeout());
			throw ended("Opening a " + kind);
		}
		warnOfLimit(registry, kind);
		return object;
	}

	private void warnOfLimit(ObjectRegistry registry, String kind) {
		int limit = this.options.limits().of(kind);
		if (limit > 0 && registry.count(kind) > limit && this.warned.add(kind)) {
			logger.warn(
					"{} has more than {} objects of the kind {} open, after which Exchange by default ends a session; "
							+ "close each as soon as it is not needed any more",
					this, limit, kind);
		}
	}

	/**
	 * Subscribe to events of the session or of an object ({@code Advise}).
	 * @param entryId the object, or {@code null} for the session
	 * @param types the kinds of events
	 * @param listener is called by MAPI itself and returns at once
	 * @return the registration
	 */
	OpenObject register(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		return register(this.objects, entryId, types, listener);
	}

	/**
	 * Subscribe to the events that tell of the end of the session.
	 * @param listener is called by MAPI itself and returns at once
	 */
	void registerForEnd(NotificationListener listener) {
		OpenObject unused = register(this.internals, null,
				Set.of(NotificationType.CRITICAL_ERROR, NotificationType.EXTENDED), listener);
	}

	private OpenObject register(ObjectRegistry registry, @Nullable EntryId entryId, Set<NotificationType> types,
			NotificationListener listener) {
		String operation = "SubsystemSession.advise";
		check(operation);
		return this.root.call(
				Lane.POOL, operation, callTimeout(), () -> open(registry,
						this.raw.advise(entryId, types, whileAlive(listener)), Registration.KIND, Lane.POOL, null),
				(late) -> late.close(closeTimeout()));
	}

	/**
	 * Do something with the session on a MAPI thread, wait for it no longer than a
	 * time-out, but let it go on.
	 * @param operation what is done
	 * @param timeout how long to wait
	 * @param task what is done
	 */
	void callPatiently(String operation, Duration timeout, Runnable task) {
		check(operation);
		this.root.callPatiently(operation, timeout, timeout.plus(callTimeout()), task);
	}

	/**
	 * Make a call on the session for the supervision's own use; the session is not given
	 * back before it has returned.
	 * @param <T> the type of the result
	 * @param lane where it is made
	 * @param operation what it does
	 * @param timeout how long to wait
	 * @param task the call
	 * @return its result
	 */
	<T extends @Nullable Object> T call(Lane lane, String operation, Duration timeout, Callable<? extends T> task) {
		return this.root.call(lane, operation, timeout, task, (late) -> {
		});
	}

	NotificationQueue queueFor(NotificationListener listener) {
		return new NotificationQueue(listener, this.background, this.watch::dropped);
	}

	/**
	 * Return what passes events on only until the logon is over, save for the one that
	 * tells of its end, which may come after the end was seen.
	 * @param listener is given the events
	 * @return another listener
	 */
	NotificationListener whileAlive(NotificationListener listener) {
		return (notification) -> {
			if (this.over == null || notification instanceof Notification.CriticalError) {
				listener.onNotify(notification);
			}
		};
	}

	/**
	 * Close an object that nobody holds any more.
	 * @param object the object
	 */
	void forgotten(OpenObject object) {
		if (isRoot(object) || object.isClosed()) {
			return;
		}
		this.background.execute(() -> {
			if (leakTracking()) {
				logger.warn("A {} of {} was never closed and is closed now, since nobody holds it any more",
						object.kind(), this, object.origin());
			}
			object.close(closeTimeout());
		});
	}

	/**
	 * Refuse all calls from now on.
	 * @param reason why
	 */
	void refuse(Function<String, SessionUnavailableException> reason) {
		this.over = reason;
		this.monitor.stop();
		this.store.stop();
	}

	/**
	 * Give everything back in MAPI's order: registrations, objects, the session. If a
	 * message was submitted, the outbox is drained before.
	 * @param logOff whether the session is still there to be logged off
	 * @param budget how long it may take
	 * @return whether the session was given back in that time
	 */
	boolean end(boolean logOff, Budget budget) {
		this.lost = !logOff;
		if (logOff && this.submitted && this.options.drain().enabled()) {
			drain(budget.most().atMost(this.options.drain().timeout()));
		}
		if (this.objects.size() > 0) {
			logger.debug("{} ends with objects that were not closed: {}", this, this.objects.countByKind());
		}
		List<OpenObject> open = new ArrayList<>(this.objects.close());
		open.addAll(this.internals.close());
		boolean gone = new Ending(this, this.options, budget).giveBack(open, this.root);
		if (!gone) {
			this.raw.abandon();
		}
		return gone;
	}

	private void drain(Budget budget) {
		try {
			new OutboxDrain(this, this.options.store().mode()).await(this.monitor.snapshot(), budget);
		}
		catch (RuntimeException ex) {
			logger.warn("The outbox of {} could not be drained", this, ex);
		}
	}

	@Override
	public String toString() {
		return "MAPI session '" + this.name + "'";
	}

	/**
	 * The session as something that is given back: logged off first, unless it is lost;
	 * then that is left to its release.
	 */
	private final class Root implements AutoCloseable {

		@Override
		public void close() {
			try {
				if (!LiveSession.this.lost) {
					LiveSession.this.raw.logoff();
				}
			}
			catch (MapiException ex) {
				logger.warn("{} was not logged off in order: {}", LiveSession.this, ex.getMessage());
			}
			finally {
				LiveSession.this.raw.close();
			}
		}

	}

	/**
	 * Is told what happens to a logon.
	 */
	interface Watch {

		/**
		 * The session has ended.
		 * @param session the session
		 * @param cause how that was noticed
		 */
		void lost(LiveSession session, MapiException cause);

		/**
		 * The status table was read and differs from before.
		 * @param session the session
		 * @param snapshot the rows
		 */
		void statusChanged(LiveSession session, StatusSnapshot snapshot);

		/**
		 * An event was dropped, since its listener is too slow.
		 */
		void dropped();

		/**
		 * The default message store was looked at and differs from before.
		 * @param session the session
		 * @param snapshot the store
		 */
		void storeChanged(LiveSession session, StoreSnapshot snapshot);

	}

}
