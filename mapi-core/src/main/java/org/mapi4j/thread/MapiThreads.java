package org.mapi4j.thread;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiTimeoutException;

/**
 * The threads on which calls to a MAPI subsystem are made, each call bounded by a
 * deadline.
 * <p>
 * All are daemon threads of the platform, started when they are first needed, and stay
 * until {@link #close()}. A thread whose call has outlived its deadline goes into
 * quarantine and is replaced, a limited number of times; after that, calls fail at once.
 * When such a call returns after all, what it returns is closed there, and its thread is
 * of use again.
 * <p>
 * Callers may be threads of any kind, virtual ones included. They wait without a time
 * limit of their own, since a scheduler ends the waiting, so that whoever ends an
 * application by interrupting the threads that wait finds them waiting. A caller that is
 * itself one of these threads makes its call directly.
 */
public final class MapiThreads implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(MapiThreads.class);

	private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

	private final Crew pool;

	private final Crew bound;

	private final Crew single;

	private final ScheduledThreadPoolExecutor deadlines;

	/**
	 * Create threads, of which up to twice as many as the pool has may be replaced at a
	 * time.
	 * @param name what the threads are named after
	 * @param workers how many threads the pool has, at least one
	 * @param attachment what is done at the beginning and at the end of each thread
	 */
	public MapiThreads(String name, int workers, ThreadAttachment attachment) {
		this(name, workers, 2 * workers, attachment);
	}

	/**
	 * Create threads.
	 * @param name what the threads are named after
	 * @param workers how many threads the pool has, at least one
	 * @param replacements how many threads of a lane may be replaced at a time, because
	 * their calls do not return
	 * @param attachment what is done at the beginning and at the end of each thread
	 */
	public MapiThreads(String name, int workers, int replacements, ThreadAttachment attachment) {
		if (workers < 1 || replacements < 0) {
			throw new IllegalArgumentException("There cannot be " + workers + " threads and " + replacements
					+ " replacements: at least one thread is needed");
		}
		this.pool = new Crew(name, Lane.POOL, workers, replacements, attachment);
		this.bound = new Crew(name + "-bound", Lane.BOUND, 1, replacements, attachment);
		this.single = new Crew(name + "-single", Lane.BOUND, 1, 0, attachment);
		this.deadlines = new ScheduledThreadPoolExecutor(1, (task) -> {
			Thread thread = new Thread(null, task, name + "-deadlines", 0, false);
			thread.setDaemon(true);
			return thread;
		});
		this.deadlines.setRemoveOnCancelPolicy(true);
		this.deadlines.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
	}

	/**
	 * Make a call and wait for its result.
	 * @param <T> the type of the result
	 * @param lane which threads it is made on
	 * @param operation what it does, for messages
	 * @param timeout how long to wait
	 * @param call the call; what it returns late is closed if it is {@link AutoCloseable}
	 * @return its result
	 * @throws MapiTimeoutException if it does not return in time, or if the caller is
	 * interrupted, which stays so; or at once if no thread is left to make it
	 */
	public <T extends @Nullable Object> T call(Lane lane, String operation, Duration timeout,
			Callable<? extends T> call) {
		return call(lane, operation, timeout, call, Call::closeLate);
	}

	/**
	 * Make a call and wait for its result.
	 * @param <T> the type of the result
	 * @param lane which threads it is made on
	 * @param operation what it does, for messages
	 * @param timeout how long to wait
	 * @param call the call
	 * @param late is given, on the thread of the call, what it returns late
	 * @return its result
	 * @throws MapiTimeoutException if it does not return in time, or if the caller is
	 * interrupted, which stays so; or at once if no thread is left to make it
	 */
	public <T extends @Nullable Object> T call(Lane lane, String operation, Duration timeout,
			Callable<? extends T> call, Consumer<? super T> late) {
		return call(crew(lane), new Call<>(operation, timeout, call, late), timeout);
	}

	/**
	 * Make a call of a kind that is made one at a time, such as a logon, and wait for its
	 * result. While one that was given up has not returned, others fail at once. It may
	 * show dialogs: its thread dispatches window messages while it waits.
	 * @param <T> the type of the result
	 * @param operation what it does, for messages
	 * @param timeout how long to wait, for others of its kind included
	 * @param call the call
	 * @param late is given, on the thread of the call, what it returns late
	 * @return its result
	 * @throws MapiTimeoutException if it does not return in time, or if the caller is
	 * interrupted, which stays so; or at once if an earlier one has not returned
	 */
	public <T extends @Nullable Object> T callAlone(String operation, Duration timeout, Callable<? extends T> call,
			Consumer<? super T> late) {
		return call(this.single, new Call<>(operation, timeout, call, late), timeout);
	}

	/**
	 * Make a call on a thread of the pool and wait for its result, but not as long as it
	 * may take.
	 * @param <T> the type of the result
	 * @param operation what it does, for messages
	 * @param timeout how long to wait
	 * @param patience how long it may take before its thread goes into quarantine, more
	 * than the time-out
	 * @param call the call
	 * @param late is given, on the thread of the call, what it returns late
	 * @return its result
	 * @throws MapiTimeoutException if it does not return in time, or if the caller is
	 * interrupted, which stays so; or at once if no thread is left to make it
	 */
	public <T extends @Nullable Object> T callPatiently(String operation, Duration timeout, Duration patience,
			Callable<? extends T> call, Consumer<? super T> late) {
		return call(this.pool, new Call<>(operation, timeout, call, late), patience);
	}

	/**
	 * Have something given back, which is done even if it is waited for no longer before
	 * a thread is free. An interruption does not end the waiting, and stays.
	 * @param lane which threads it is done on
	 * @param operation what it does, for messages
	 * @param timeout how long to wait
	 * @param task gives it back
	 * @throws MapiTimeoutException if that is not over in time
	 */
	public void giveBack(Lane lane, String operation, Duration timeout, Runnable task) {
		Void unused = call(crew(lane), certain(operation, timeout, task), timeout);
	}

	/**
	 * Have something given back soon, without waiting for it.
	 * @param lane which threads it is done on
	 * @param operation what it does, for messages
	 * @param timeout how long it may take before its thread goes into quarantine
	 * @param task gives it back
	 */
	public void giveBackLater(Lane lane, String operation, Duration timeout, Runnable task) {
		Crew crew = crew(lane);
		Call<@Nullable Void> call = certain(operation, timeout, task);
		crew.submit(call);
		ScheduledFuture<?> deadline = at(timeout, () -> expire(crew, call, Duration.ZERO));
		giveUpIfClosed(crew, call);
		CompletableFuture<?> unused = call.answer().whenComplete((nothing, failure) -> cancel(deadline, call));
	}

	private static Call<@Nullable Void> certain(String operation, Duration timeout, Runnable task) {
		return new Call<>(operation, timeout, () -> {
			task.run();
			return null;
		}, (nothing) -> {
		}, true);
	}

	private Crew crew(Lane lane) {
		return (lane == Lane.BOUND) ? this.bound : this.pool;
	}

	/**
	 * Have the current thread, which is one of these, do something before it is detached,
	 * whyever it leaves: at the end, or when a call at last returns for which it was
	 * replaced. What was added last is done first.
	 * @param action what is done
	 * @return what takes the action back, to be called by the same thread
	 */
	public static Runnable beforeDetaching(Runnable action) {
		if (!(Thread.currentThread() instanceof Worker worker)) {
			throw new IllegalStateException("'" + Thread.currentThread().getName() + "' is no MAPI thread");
		}
		return worker.beforeDetaching(action);
	}

	private <T extends @Nullable Object> T call(Crew crew, Call<T> call, Duration patience) {
		if (isAtHome(crew)) {
			return call.makeDirectly();
		}
		crew.submit(call);
		ScheduledFuture<?> deadline = at(call.timeout(), () -> expire(crew, call, patience.minus(call.timeout())));
		giveUpIfClosed(crew, call);
		try {
			return await(crew, call);
		}
		finally {
			cancel(deadline, call);
		}
	}

	/**
	 * Let a deadline be, unless the call is still to be made although nobody waits.
	 */
	private static void cancel(ScheduledFuture<?> deadline, Call<?> call) {
		if (!call.isCertain() || !call.isGivenUp()) {
			deadline.cancel(false);
		}
	}

	private void expire(Crew crew, Call<?> call, Duration patience) {
		if (patience.isNegative() || patience.isZero()) {
			Duration again = crew.expire(call, new MapiTimeoutException(call.operation(), call.timeout()));
			if (!again.isZero()) {
				ScheduledFuture<?> unused = at(again, () -> expire(crew, call, Duration.ZERO));
			}
		}
		else {
			crew.stopWaiting(call);
			ScheduledFuture<?> unused = at(patience, () -> crew.quarantine(call));
		}
	}

	private boolean isAtHome(Crew crew) {
		if (!(Thread.currentThread() instanceof Worker worker)) {
			return false;
		}
		Crew home = worker.crew();
		return home == crew || (crew == this.pool && (home == this.bound || home == this.single));
	}

	private ScheduledFuture<?> at(Duration delay, Runnable action) {
		return this.deadlines.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
	}

	/**
	 * Give a call up that was submitted while the threads were closed, so that it has no
	 * deadline.
	 */
	private void giveUpIfClosed(Crew crew, Call<?> call) {
		if (this.deadlines.isShutdown()) {
			crew.giveUp(call, new MapiTimeoutException(call.operation(), "the threads have been closed"));
		}
	}

	private static <T extends @Nullable Object> T await(Crew crew, Call<T> call) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return call.answer().get();
				}
				catch (InterruptedException ex) {
					interrupted = true;
					if (!call.isCertain()) {
						crew.giveUp(call, MapiTimeoutException.interrupted(call.operation()));
					}
				}
			}
		}
		catch (ExecutionException ex) {
			throw Stacks.forCaller((ex.getCause() != null) ? ex.getCause() : ex, call.operation());
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/**
	 * Return the threads whose call has outlived its deadline and has not returned.
	 * @return the threads
	 */
	public List<QuarantinedThread> quarantined() {
		return crews().flatMap((crew) -> crew.quarantined().stream()).toList();
	}

	/**
	 * Make the calls that wait, detach all threads and wait until they have ended, 10
	 * seconds at the most. The thread of calls that are made one at a time, which is the
	 * one that has logged on, is detached last. Threads that are in quarantine, or are by
	 * then, are left to their calls and never detached.
	 */
	@Override
	public void close() {
		this.single.refuse();
		long end = System.nanoTime() + CLOSE_TIMEOUT.toNanos();
		boolean ended = false;
		try {
			awaitEnd(Stream.of(this.pool, this.bound), end);
			awaitEnd(Stream.of(this.single), end);
			ended = true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			logger.debug("Not all threads have ended in time", ex);
		}
		finally {
			if (!ended) {
				crews().forEach(Crew::close);
				crews().forEach(Crew::giveUpAll);
			}
			this.deadlines.shutdownNow();
		}
	}

	private static void awaitEnd(Stream<Crew> crews, long end) throws InterruptedException, ExecutionException {
		CompletableFuture<?>[] ends = crews.flatMap((crew) -> crew.close().stream())
			.filter((worker) -> worker != Thread.currentThread())
			.map(Worker::ended)
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(ends).orTimeout(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS).get();
	}

	private Stream<Crew> crews() {
		return Stream.of(this.single, this.pool, this.bound);
	}

}
