package org.mapi4j.session;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;
import org.mapi4j.thread.Lane;
import org.mapi4j.thread.MapiThreads;

/**
 * One logon: the subsystem's session and all that it has opened.
 */
final class LiveSession {

	private static final Logger logger = LoggerFactory.getLogger(LiveSession.class);

	private static final String REGISTRATION = "Subscription";

	private final String name;

	private final SubsystemSession raw;

	private final MapiThreads threads;

	private final SessionOptions options;

	private final Executor dispatcher;

	private final Watch watch;

	private final ObjectRegistry objects = new ObjectRegistry();

	private final OpenObject root;

	private final SubsystemSession session;

	private volatile @Nullable Function<String, SessionUnavailableException> over;

	/**
	 * Take over what a logon returned.
	 * @param name the name of the managed session
	 * @param raw what the logon returned
	 * @param threads the threads of the subsystem
	 * @param options how the session is supervised
	 * @param dispatcher calls listeners
	 * @param watch is told of signs that the session has ended
	 */
	LiveSession(String name, SubsystemSession raw, MapiThreads threads, SessionOptions options, Executor dispatcher,
			Watch watch) {
		this.name = name;
		this.raw = raw;
		this.threads = threads;
		this.options = options;
		this.dispatcher = dispatcher;
		this.watch = watch;
		this.root = new OpenObject(raw, "SubsystemSession", Lane.POOL, threads, (object) -> {
		}, null);
		this.session = (SubsystemSession) Supervision.supervise(this, this.root);
	}

	/**
	 * Return the supervised session.
	 * @return the session
	 */
	SubsystemSession session() {
		return this.session;
	}

	Duration callTimeout() {
		return this.options.callTimeout();
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

	void suspect() {
		this.watch.suspect(this);
	}

	/**
	 * Check that the logon is not over.
	 * @param operation what is to be done
	 * @throws SessionUnavailableException if it is
	 */
	void check(String operation) {
		Function<String, SessionUnavailableException> reason = this.over;
		if (reason != null) {
			throw reason.apply(operation);
		}
	}

	/**
	 * Supervise an object that was opened on the current thread.
	 * @param opened the object
	 * @param lane where calls on it are made
	 * @return the supervised object
	 */
	MapiObject adopt(MapiObject opened, Lane lane) {
		OpenObject object = open(opened, Supervision.kindOf(opened), lane);
		return Supervision.supervise(this, object);
	}

	/**
	 * Supervise a registration that was made on the current thread.
	 * @param subscription the registration
	 * @param lane where the object's calls are made
	 * @param queue what the listener gets its events from
	 * @param giver what the registration was made with
	 * @param holder what must not be forgotten as long as the registration lasts
	 * @return the supervised registration
	 */
	Subscription adopt(Subscription subscription, Lane lane, NotificationQueue queue, OpenObject giver, Object holder) {
		OpenObject registration = open(new Registration(subscription, queue, holder), REGISTRATION, lane);
		giver.gave(registration);
		return new SupervisedSubscription(registration, queue, callTimeout());
	}

	private OpenObject open(AutoCloseable raw, String kind, Lane lane) {
		Throwable origin = this.options.leakTracking() ? new Throwable("Opened here") : null;
		OpenObject object = new OpenObject(raw, kind, lane, this.threads, this.objects::remove, origin);
		if (!this.objects.add(object)) {
			object.close(callTimeout());
			check("Opening a " + kind);
		}
		return object;
	}

	NotificationQueue queueFor(NotificationListener listener) {
		return new NotificationQueue(listener, this.dispatcher);
	}

	/**
	 * Return what passes events on only until the logon is over.
	 * @param listener is given the events
	 * @return another listener
	 */
	NotificationListener whileAlive(NotificationListener listener) {
		return (notification) -> {
			if (this.over == null) {
				listener.onNotify(notification);
			}
		};
	}

	void forgotten(OpenObject object) {
		if (!object.isClosed() && !isRoot(object)) {
			this.dispatcher.execute(() -> {
				if (this.options.leakTracking()) {
					logger.warn("A {} of {} was forgotten and is closed now", object.kind(), this, object.origin());
				}
				object.close(callTimeout());
			});
		}
	}

	/**
	 * Refuse all calls from now on.
	 * @param reason why
	 */
	void refuse(Function<String, SessionUnavailableException> reason) {
		this.over = reason;
	}

	/**
	 * Give back everything and log off, in MAPI's order.
	 * @param budget how long it may take
	 */
	void logOff(Budget budget) {
		List<OpenObject> open = this.objects.close();
		open.stream()
			.filter((object) -> object.kind().equals(REGISTRATION))
			.forEach((object) -> object.close(budget.share()));
		open.forEach((object) -> object.close(budget.share()));
		try {
			this.root.<@Nullable Object>call(Lane.POOL, "SubsystemSession.logoff", budget.share(), () -> {
				this.raw.logoff();
				return null;
			}, (nothing) -> {
			});
		}
		catch (MapiException ex) {
			logger.warn("{} was not logged off in order: {}", this, ex.getMessage());
		}
		this.root.close(budget.share());
	}

	@Override
	public String toString() {
		return "MAPI session '" + this.name + "'";
	}

	/**
	 * A registration, which ends the deliveries before it ends itself.
	 *
	 * @param raw the registration
	 * @param queue what the listener gets its events from
	 * @param holder what must not be forgotten as long as the registration lasts
	 */
	private record Registration(Subscription raw, NotificationQueue queue, Object holder) implements AutoCloseable {

		@Override
		public void close() {
			this.queue.close();
			this.raw.close();
		}

	}

	/**
	 * Is told of signs that the session has ended.
	 */
	interface Watch {

		/**
		 * The session has ended.
		 * @param session the session
		 * @param cause how that was noticed
		 */
		void lost(LiveSession session, MapiException cause);

		/**
		 * The session may have ended.
		 * @param session the session
		 */
		void suspect(LiveSession session);

	}

}
