package org.mapi4j.session;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.thread.Lane;
import org.mapi4j.thread.MapiThreads;

/**
 * Something that MAPI opened for us, until it has been given back: a table, a status
 * object, a registration.
 * <p>
 * It is given back once, by a MAPI thread, and never while a call on it is under way, one
 * that was given up included, nor before the registrations that it gave. What stays on
 * one thread is given back by that thread, at the latest when it leaves.
 */
final class OpenObject {

	private static final Logger logger = LoggerFactory.getLogger(OpenObject.class);

	private final AutoCloseable raw;

	private final String kind;

	private final Lane lane;

	private final MapiThreads threads;

	private final Consumer<OpenObject> whenGone;

	private final @Nullable Thread home;

	private final Runnable staysAtHome;

	private final @Nullable Throwable origin;

	private final Usage usage = new Usage();

	private final Set<Use<?>> uses = ConcurrentHashMap.newKeySet();

	private final Set<OpenObject> registrations = ConcurrentHashMap.newKeySet();

	private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();

	private final AtomicBoolean givenBack = new AtomicBoolean();

	private final AtomicInteger opened = new AtomicInteger();

	private volatile @Nullable OpenObject giver;

	private volatile @Nullable OpenObject opener;

	private volatile boolean left;

	private volatile boolean waitsForHome;

	private volatile boolean homeless;

	/**
	 * Take over something that was opened on the current thread.
	 * @param raw gives it back
	 * @param kind what it is
	 * @param lane where calls on it are made
	 * @param threads the threads
	 * @param whenGone is told when it has been given back
	 * @param origin where it was opened, or {@code null} if that is not of interest
	 */
	OpenObject(AutoCloseable raw, String kind, Lane lane, MapiThreads threads, Consumer<OpenObject> whenGone,
			@Nullable Throwable origin) {
		this.raw = raw;
		this.kind = kind;
		this.lane = lane;
		this.threads = threads;
		this.whenGone = whenGone;
		this.home = (lane == Lane.BOUND) ? Thread.currentThread() : null;
		this.staysAtHome = (this.home != null) ? MapiThreads.beforeDetaching(this::becomeHomeless) : () -> {
		};
		this.origin = origin;
	}

	String kind() {
		return this.kind;
	}

	Lane lane() {
		return this.lane;
	}

	@Nullable Throwable origin() {
		return this.origin;
	}

	boolean isClosed() {
		return this.usage.isClosed();
	}

	/**
	 * Return what ends when the object has been given back.
	 * @return the future, which never fails
	 */
	CompletableFuture<@Nullable Void> gone() {
		return this.gone;
	}

	/**
	 * Return which call on the object was given up and has not returned.
	 * @return what it does, or {@code null} if there is none
	 */
	@Nullable String hungCall() {
		return this.uses.stream().filter(Use::isAbandoned).findFirst().map(Use::operation).orElse(null);
	}

	/**
	 * Return whether the object is in use by nothing but calls that nobody waits for:
	 * such as were given up, and such as the supervision makes for itself; or whether the
	 * thread that it stays on is.
	 * @return whether it is held up
	 */
	boolean isHeldUp() {
		return this.waitsForHome || (!this.uses.isEmpty() && this.uses.stream().noneMatch(Use::isAwaited));
	}

	/**
	 * Return a call on the object that has not returned, its own end included.
	 * @return what it does
	 */
	String lastCall() {
		return this.uses.stream().findFirst().map(Use::operation).orElse(this.kind + ".close");
	}

	/**
	 * Note a registration that the object gave, which ends before the object does.
	 * @param registration the registration
	 */
	void gave(OpenObject registration) {
		registration.giver = this;
		this.registrations.add(registration);
	}

	/**
	 * Note an object that was opened from this one.
	 * @param other the other object
	 */
	void opened(OpenObject other) {
		other.opener = this;
		for (OpenObject from = this; from != null; from = from.opener) {
			from.opened.incrementAndGet();
		}
	}

	/**
	 * Check that all that was opened from the object has been given back.
	 * @param operation what is to be done
	 * @throws IllegalStateException if something has not
	 */
	void requireAlone(String operation) {
		int others = this.opened.get() + this.registrations.size();
		if (others > 0) {
			throw new IllegalStateException(operation + " is not possible: " + others
					+ " objects or registrations from the " + this.kind + " have not been closed");
		}
	}

	/**
	 * Let the object only be closed any more.
	 */
	void leave() {
		this.left = true;
	}

	/**
	 * Check that the object can be used.
	 * @param operation what is to be done
	 * @throws IllegalStateException if it has been left or closed
	 */
	void check(String operation) {
		if (isClosed()) {
			throw closed(operation);
		}
		if (this.left) {
			throw new IllegalStateException(
					operation + " is not possible: the " + this.kind + " has been left and can only be closed");
		}
	}

	/**
	 * Make a call on the object.
	 * @param <T> the type of the result
	 * @param lane where it is made
	 * @param operation what it does
	 * @param timeout how long to wait
	 * @param task the call
	 * @param late is given what it returns late
	 * @return the result
	 */
	<T extends @Nullable Object> T call(Lane lane, String operation, Duration timeout, Callable<? extends T> task,
			Consumer<? super T> late) {
		Use<T> use = new Use<>(operation, true, task);
		try {
			return this.threads.call(lane, operation, timeout, use, late);
		}
		catch (MapiTimeoutException ex) {
			use.abandon();
			throw ex;
		}
	}

	/**
	 * Do something with the object for the supervision itself, on the current thread,
	 * which is a MAPI thread.
	 * @param <T> the type of the result
	 * @param operation what it does
	 * @param task what is done
	 * @return its result
	 */
	<T extends @Nullable Object> T use(String operation, Supplier<? extends T> task) {
		Use<T> use = new Use<>(operation, false, task::get);
		return this.threads.call(this.lane, operation, Duration.ZERO, use);
	}

	/**
	 * Make a call on the object that may go on when it is waited for no longer.
	 * @param operation what it does
	 * @param timeout how long to wait
	 * @param patience how long it may take
	 * @param task the call
	 */
	void callPatiently(String operation, Duration timeout, Duration patience, Runnable task) {
		Use<@Nullable Void> use = new Use<>(operation, false, () -> {
			task.run();
			return null;
		});
		this.threads.callPatiently(operation, timeout, patience, use, (nothing) -> {
		});
	}

	/**
	 * Give the object back, now or when the calls on it and its registrations have ended.
	 * Does nothing the second time.
	 * @param timeout how long to wait for it
	 */
	void close(Duration timeout) {
		this.usage.close(() -> endRegistrations((registration) -> registration.close(timeout), () -> release(timeout),
				() -> releaseLater(timeout)));
	}

	/**
	 * Give the object back without waiting for it, now or when the calls on it and its
	 * registrations have ended. Does nothing the second time.
	 * @param timeout how long it may take
	 */
	void closeLater(Duration timeout) {
		Runnable release = () -> releaseLater(timeout);
		this.usage.close(() -> endRegistrations((registration) -> registration.closeLater(timeout), release, release));
	}

	private void endRegistrations(Consumer<OpenObject> end, Runnable release, Runnable releaseLater) {
		List<OpenObject> given = List.copyOf(this.registrations);
		given.forEach(end);
		CompletableFuture<?> ended = CompletableFuture
			.allOf(given.stream().map(OpenObject::gone).toArray(CompletableFuture[]::new));
		if (ended.isDone()) {
			release.run();
		}
		else {
			CompletableFuture<?> unused = ended.thenRun(releaseLater);
		}
	}

	private void release(Duration timeout) {
		try {
			this.threads.giveBack(this.lane, this.kind + ".close", timeout, this::releaseHere);
		}
		catch (MapiTimeoutException ex) {
			logger.warn("An object is not given back to MAPI in time: {}", ex.getMessage());
		}
		catch (MapiException ex) {
			refused(ex);
		}
	}

	private void releaseLater(Duration timeout) {
		try {
			this.threads.giveBackLater(this.lane, this.kind + ".close", timeout, this::releaseHere);
		}
		catch (MapiException ex) {
			refused(ex);
		}
	}

	private void refused(MapiException ex) {
		logger.warn("An object was not given back to MAPI: {}", ex.getMessage());
		forget();
	}

	private void releaseHere() {
		if (!isAway()) {
			giveBack();
		}
		else if (!this.givenBack.get()) {
			logger.warn("A {} is given back to MAPI when the call returns for which its thread was replaced",
					this.kind);
			this.waitsForHome = true;
		}
	}

	/**
	 * Give the object back, since its thread leaves and no other may call it.
	 */
	private void becomeHomeless() {
		this.homeless = true;
		this.usage.close(() -> {
		});
		giveBack();
	}

	private void giveBack() {
		if (!this.givenBack.compareAndSet(false, true)) {
			return;
		}
		try {
			this.raw.close();
		}
		catch (Exception ex) {
			logger.debug("A {} was not given back to MAPI in order", this.kind, ex);
		}
		finally {
			this.staysAtHome.run();
			forget();
		}
	}

	private void forget() {
		this.whenGone.accept(this);
		OpenObject from = this.giver;
		if (from != null) {
			from.registrations.remove(this);
		}
		for (OpenObject above = this.opener; above != null; above = above.opener) {
			above.opened.decrementAndGet();
		}
		this.gone.complete(null);
	}

	private boolean isAway() {
		return this.home != null && this.home != Thread.currentThread();
	}

	/**
	 * Return why the object cannot be used any more.
	 * @param operation what was to be done
	 * @return the reason
	 */
	RuntimeException closed(String operation) {
		return this.homeless ? replaced(operation)
				: new IllegalStateException(operation + " is not possible: the " + this.kind + " has been closed");
	}

	private SessionUnavailableException replaced(String operation) {
		return new SessionUnavailableException(
				operation + " is not possible: the " + this.kind
						+ " stays on a thread that was replaced, since a call on it did not return; open it again",
				operation, null);
	}

	/**
	 * A call on the object.
	 *
	 * @param <T> the type of the result
	 */
	private final class Use<T extends @Nullable Object> implements Callable<T> {

		private final String operation;

		private final boolean wanted;

		private final Callable<? extends T> task;

		private volatile boolean abandoned;

		Use(String operation, boolean wanted, Callable<? extends T> task) {
			this.operation = operation;
			this.wanted = wanted;
			this.task = task;
		}

		String operation() {
			return this.operation;
		}

		boolean isAbandoned() {
			return this.abandoned;
		}

		boolean isAwaited() {
			return this.wanted && !this.abandoned;
		}

		/**
		 * Note that nobody waits for the call any more.
		 */
		void abandon() {
			this.abandoned = true;
		}

		@Override
		public T call() throws Exception {
			if (isAway()) {
				throw replaced(this.operation);
			}
			if (!OpenObject.this.usage.enter()) {
				throw closed(this.operation);
			}
			OpenObject.this.uses.add(this);
			try {
				return this.task.call();
			}
			finally {
				OpenObject.this.uses.remove(this);
				OpenObject.this.usage.exit();
			}
		}

	}

}
