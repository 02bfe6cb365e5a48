package org.mapi4j.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;

/**
 * The states of a managed session and the ways between them. Whoever reads the state
 * waits for nobody; nothing that can take time is done while the lock is held.
 */
final class Lifecycle implements LiveSession.Watch {

	private static final Logger logger = LoggerFactory.getLogger(Lifecycle.class);

	/** How much longer a logoff is waited for than its steps, each bounded, may take. */
	private static final Duration END_GRACE = Duration.ofSeconds(1);

	private final ReentrantLock lock = new ReentrantLock();

	private final String name;

	private final SessionOptions options;

	private final Background background;

	private final Observer observer;

	private final LongAdder droppedEvents = new LongAdder();

	private final SessionSubscriptions subscriptions;

	private final Logon logon;

	private final Backoff backoff;

	private volatile Phase phase = new Phase(SessionState.LOGGED_OFF, Instant.now(), null, null, 0, null);

	private @Nullable Attempt attempt;

	private @Nullable Future<?> nextAttempt;

	private @Nullable CompletableFuture<@Nullable Void> end;

	private CompletableFuture<@Nullable Void> endOfLost = CompletableFuture.completedFuture(null);

	private boolean persistent;

	/** Whether a logon that was lost has submitted a message. */
	private boolean undrained;

	private volatile boolean closed;

	/**
	 * Create the life of a session that is not logged on yet.
	 * @param name the name of the session
	 * @param subsystem what to log on to
	 * @param options how
	 * @param background does what takes time
	 * @param observer is told of changes, in order, and returns at once
	 */
	Lifecycle(String name, MapiSubsystem subsystem, SessionOptions options, Background background, Observer observer) {
		this.name = name;
		this.options = options;
		this.background = background;
		this.observer = observer;
		this.subscriptions = new SessionSubscriptions(background, options, this.droppedEvents::increment);
		this.logon = new Logon(name, subsystem, options, background, this);
		this.backoff = new Backoff(options.reconnect(), () -> ThreadLocalRandom.current().nextDouble());
	}

	Phase phase() {
		return this.phase;
	}

	/**
	 * Return how many events were dropped, since their listeners were too slow.
	 * @return the number
	 */
	long droppedEvents() {
		return this.droppedEvents.sum();
	}

	@Override
	public void dropped() {
		this.droppedEvents.increment();
	}

	SessionSubscriptions subscriptions() {
		return this.subscriptions;
	}

	/**
	 * Return the logon of now.
	 * @param operation what it is wanted for
	 * @return the logon
	 * @throws SessionUnavailableException if there is none
	 */
	LiveSession live(String operation) {
		Phase now = this.phase;
		LiveSession session = now.session();
		if (session == null || now.state() != SessionState.LOGGED_ON) {
			throw unavailable(operation);
		}
		return session;
	}

	void logOn() {
		while (true) {
			CompletableFuture<@Nullable Void> ending;
			Attempt joined;
			boolean own = false;
			this.lock.lock();
			try {
				refuseIfClosed(Logon.OPERATION);
				if (this.phase.state() == SessionState.LOGGED_ON) {
					return;
				}
				ending = this.end;
				joined = this.attempt;
				if (ending == null && joined == null) {
					this.backoff.reset();
					joined = begin(true);
					own = true;
				}
			}
			finally {
				this.lock.unlock();
			}
			if (ending != null) {
				Waiting.untilDone(ending, this.options.logoffTimeout());
			}
			else if (joined != null) {
				await(joined, own);
				return;
			}
		}
	}

	private void await(Attempt joined, boolean own) {
		try {
			LiveSession unused = Waiting.forResult(joined.outcome, Logon.OPERATION);
		}
		catch (MapiTimeoutException ex) {
			if (own && Thread.currentThread().isInterrupted()) {
				giveUp(joined, ex);
			}
			throw ex;
		}
	}

	private void giveUp(Attempt given, MapiException reason) {
		this.lock.lock();
		try {
			if (this.attempt == given && !this.persistent) {
				cancel(given, reason);
				change(SessionState.FAILED, reason, null, null);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	void logOnInBackground() {
		this.lock.lock();
		try {
			refuseIfClosed(Logon.OPERATION);
			if (this.phase.state() == SessionState.LOGGED_ON) {
				return;
			}
			this.persistent = true;
			if (this.end == null && this.attempt == null) {
				this.backoff.reset();
				Attempt unused = begin(true);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private Attempt begin(boolean first) {
		cancelNext();
		boolean lost = this.phase.state() == SessionState.LOST;
		Attempt begun = new Attempt(lost);
		this.attempt = begun;
		change(SessionState.LOGGING_ON, this.phase.error(), null, null);
		begun.task = this.background.start(() -> run(begun, first));
		return begun;
	}

	private void run(Attempt running, boolean first) {
		LiveSession session = null;
		try {
			session = this.logon.perform(first);
			this.subscriptions.restore(session);
		}
		catch (MapiException ex) {
			failed(running, ex, ex);
		}
		catch (IllegalLogonOptionsException ex) {
			failed(running, new MapiException(HResult.MAPI_E_INVALID_PARAMETER, Logon.OPERATION, null, ex), ex);
		}
		catch (RuntimeException | Error ex) {
			MapiException cause = new MapiException(HResult.MAPI_E_CALL_FAILED, Logon.OPERATION, null, ex);
			failed(running, cause, cause);
		}
		if (session != null) {
			succeeded(running, session);
		}
	}

	private void succeeded(Attempt succeeded, LiveSession session) {
		boolean wanted;
		this.lock.lock();
		try {
			wanted = this.attempt == succeeded;
			if (wanted) {
				this.attempt = null;
				Phase last = this.phase;
				if (this.undrained) {
					session.submitted();
				}
				change(SessionState.LOGGED_ON, null, null, session, last.logons() + 1);
				session.monitor().start();
				session.storeMonitor().start();
			}
		}
		finally {
			this.lock.unlock();
		}
		if (wanted) {
			logger.info("{} logged on to the {} subsystem", session, this.observer.kind());
			this.subscriptions.resync();
			succeeded.outcome.complete(session);
		}
		else {
			boolean unused = Thread.interrupted();
			session.refuse(this::unavailable);
			boolean ended = session.end(true, budget());
			logger.debug("{} is not wanted any more and {}", session, ended ? "was logged off" : "was given up");
		}
	}

	private void failed(Attempt failed, MapiException cause, RuntimeException answer) {
		Duration wait = null;
		this.lock.lock();
		try {
			if (this.attempt != failed) {
				return;
			}
			this.attempt = null;
			wait = this.persistent ? this.backoff.next(cause) : null;
			change(failed.lost ? SessionState.LOST : SessionState.FAILED, cause, schedule(wait), null);
		}
		finally {
			this.lock.unlock();
		}
		logger.warn("MAPI session '{}' could not be logged on: {}{}", this.name, cause.result(), next(wait));
		logger.debug("MAPI session '{}' could not be logged on", this.name, cause);
		failed.outcome.completeExceptionally(answer);
	}

	private static String next(@Nullable Duration wait) {
		return (wait != null) ? "; the next attempt is made in " + wait.toMillis() + " ms" : "";
	}

	private @Nullable Instant schedule(@Nullable Duration wait) {
		if (wait == null) {
			return null;
		}
		this.nextAttempt = this.background.after(wait, this::tryAgain);
		return Instant.now().plus(wait);
	}

	private void tryAgain() {
		this.lock.lock();
		try {
			if (this.persistent && this.attempt == null && this.end == null && !this.closed
					&& this.phase.state() != SessionState.LOGGED_ON) {
				Attempt unused = begin(false);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public void lost(LiveSession session, MapiException cause) {
		Duration wait = null;
		this.lock.lock();
		try {
			Phase last = this.phase;
			if (last.session() != session || last.state() != SessionState.LOGGED_ON) {
				return;
			}
			if (Duration.between(last.since(), Instant.now()).compareTo(this.options.reconnect().maxInterval()) > 0) {
				this.backoff.reset();
			}
			this.persistent = this.options.reconnect().enabled();
			this.undrained |= session.hasSubmitted();
			wait = this.persistent ? this.backoff.next(cause) : null;
			session.refuse(this::unavailable);
			change(SessionState.LOST, cause, schedule(wait), null);
			this.endOfLost = CompletableFuture.allOf(this.endOfLost,
					CompletableFuture.runAsync(() -> session.end(false, budget()), this.background));
		}
		finally {
			this.lock.unlock();
		}
		logger.warn("{} was lost: {}{}", session, cause.result(), next(wait));
	}

	@Override
	public void statusChanged(LiveSession session, StatusSnapshot snapshot) {
		if (this.phase.session() == session) {
			this.observer.statusChanged(snapshot);
		}
	}

	@Override
	public void storeChanged(LiveSession session, StoreSnapshot snapshot) {
		if (this.phase.session() == session) {
			this.observer.storeChanged(snapshot);
		}
	}

	void logOff() {
		CompletableFuture<@Nullable Void> ending;
		CompletableFuture<@Nullable Void> endingOfLost;
		this.lock.lock();
		try {
			this.persistent = false;
			cancelNext();
			Attempt running = this.attempt;
			if (running != null) {
				cancel(running, new SessionUnavailableException(
						Logon.OPERATION + " was ended, since MAPI session '" + this.name + "' was logged off meanwhile",
						Logon.OPERATION, null));
			}
			LiveSession session = this.phase.session();
			if (this.phase.state() == SessionState.LOGGED_ON && session != null) {
				beginEnd(session);
			}
			else if (this.end == null && this.phase.state() != SessionState.LOGGED_OFF) {
				this.subscriptions.clear();
				change(SessionState.LOGGED_OFF, null, null, null);
			}
			ending = this.end;
			endingOfLost = this.endOfLost;
		}
		finally {
			this.lock.unlock();
		}
		CompletableFuture<?> all = (ending != null) ? CompletableFuture.allOf(ending, endingOfLost) : endingOfLost;
		boolean unused = Waiting.untilDone(all, this.options.logoffTimeout().plus(END_GRACE));
	}

	private void beginEnd(LiveSession session) {
		CompletableFuture<@Nullable Void> ending = new CompletableFuture<>();
		this.end = ending;
		this.undrained = false;
		session.refuse(this::unavailable);
		change(SessionState.LOGGING_OFF, null, null, session);
		this.subscriptions.clear();
		this.background.execute(() -> {
			boolean inOrder = false;
			try {
				inOrder = session.end(true, budget());
			}
			finally {
				ended(session, inOrder, ending);
			}
		});
	}

	private void ended(LiveSession session, boolean inOrder, CompletableFuture<@Nullable Void> ending) {
		this.lock.lock();
		try {
			this.end = null;
			change(SessionState.LOGGED_OFF, null, null, null);
			if (this.persistent && !this.closed) {
				Attempt unused = begin(true);
			}
		}
		finally {
			this.lock.unlock();
		}
		logger.info("{} {}", session, inOrder ? "logged off" : "was given up before it was logged off");
		ending.complete(null);
	}

	/**
	 * Return the time to give everything back in, which leaves whoever waits for it a
	 * little.
	 */
	private Budget budget() {
		return new Budget(this.options.logoffTimeout().multipliedBy(4).dividedBy(5));
	}

	private void cancel(Attempt cancelled, MapiException reason) {
		this.attempt = null;
		cancelled.outcome.completeExceptionally(reason);
		if (cancelled.task != null) {
			cancelled.task.cancel(true);
		}
	}

	private void cancelNext() {
		if (this.nextAttempt != null) {
			this.nextAttempt.cancel(false);
			this.nextAttempt = null;
		}
	}

	void close() {
		this.lock.lock();
		try {
			this.closed = true;
		}
		finally {
			this.lock.unlock();
		}
		logOff();
	}

	private void refuseIfClosed(String operation) {
		if (this.closed) {
			throw unavailable(operation);
		}
	}

	private void change(SessionState state, @Nullable MapiException error, @Nullable Instant next,
			@Nullable LiveSession session) {
		change(state, error, next, session, this.phase.logons());
	}

	private void change(SessionState state, @Nullable MapiException error, @Nullable Instant next,
			@Nullable LiveSession session, long logons) {
		Phase previous = this.phase;
		this.phase = new Phase(state, Instant.now(), error, next, logons, session);
		this.observer.stateChanged(previous.state());
	}

	private SessionUnavailableException unavailable(String operation) {
		Phase now = this.phase;
		return new SessionUnavailableException(
				operation + " is not possible: MAPI session '" + this.name + "' " + now.describe(this.closed),
				operation, now.error());
	}

	/**
	 * One attempt to log on.
	 */
	private static final class Attempt {

		private final CompletableFuture<LiveSession> outcome = new CompletableFuture<>();

		private final boolean lost;

		private @Nullable Future<?> task;

		Attempt(boolean lost) {
			this.lost = lost;
		}

	}

	/**
	 * Is told of changes, in order, and returns at once.
	 */
	interface Observer {

		/**
		 * Return what the subsystem is.
		 * @return its kind
		 */
		String kind();

		/**
		 * The state has changed.
		 * @param previous the state before
		 */
		void stateChanged(SessionState previous);

		/**
		 * The status table has changed.
		 * @param snapshot the rows
		 */
		void statusChanged(StatusSnapshot snapshot);

		/**
		 * The default message store has changed.
		 * @param snapshot the store
		 */
		void storeChanged(StoreSnapshot snapshot);

	}

}
