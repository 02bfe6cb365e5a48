package org.mapi4j.thread;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiTimeoutException;

/**
 * A call and its answer, which comes from the thread that makes the call or, if that
 * takes too long, from whoever gives the call up.
 *
 * @param <T> the type of the result
 */
final class Call<T extends @Nullable Object> {

	private static final Logger logger = LoggerFactory.getLogger(Call.class);

	private static final StackTraceElement[] NO_STACK = {};

	private final String operation;

	private final Duration timeout;

	private final Callable<? extends T> task;

	private final Consumer<? super T> late;

	private final boolean certain;

	private final CompletableFuture<T> answer = new CompletableFuture<>();

	private volatile @Nullable Instant startedAt;

	private volatile boolean givenUp;

	Call(String operation, Duration timeout, Callable<? extends T> task, Consumer<? super T> late) {
		this(operation, timeout, task, late, false);
	}

	/**
	 * Create a call.
	 * @param operation what it does
	 * @param timeout how long it is waited for
	 * @param task the call
	 * @param late is given what it returns late
	 * @param certain whether it is made even if it is waited for no longer before its
	 * turn has come
	 */
	Call(String operation, Duration timeout, Callable<? extends T> task, Consumer<? super T> late, boolean certain) {
		this.certain = certain;
		this.operation = operation;
		this.timeout = timeout;
		this.task = task;
		this.late = late;
	}

	String operation() {
		return this.operation;
	}

	Duration timeout() {
		return this.timeout;
	}

	boolean isCertain() {
		return this.certain;
	}

	@Nullable Instant startedAt() {
		return this.startedAt;
	}

	/**
	 * Note that a thread has taken the call.
	 */
	void start() {
		this.startedAt = Instant.now();
	}

	/**
	 * Make the call, on the current thread, unless it has been given up.
	 */
	void make() {
		if (this.answer.isDone() && !this.certain) {
			return;
		}
		T result;
		try {
			result = this.task.call();
		}
		catch (Throwable ex) {
			fail(ex);
			return;
		}
		if (!this.answer.complete(result)) {
			giveBack(result);
		}
	}

	/**
	 * Make the call for a caller that is a MAPI thread itself.
	 * @return the result
	 */
	T makeDirectly() {
		try {
			return this.task.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(this.operation + " failed", ex);
		}
	}

	private void giveBack(T result) {
		try {
			this.late.accept(result);
		}
		catch (RuntimeException ex) {
			logger.debug("What '{}' returned late could not be given back", this.operation, ex);
		}
	}

	/**
	 * Answer with a failure.
	 * @param failure the failure
	 * @return whether there was no answer yet
	 */
	boolean fail(Throwable failure) {
		return this.answer.completeExceptionally(failure);
	}

	/**
	 * Answer that the call is waited for no longer.
	 * @param failure the answer, whose stack will be the caller's alone
	 * @return whether there was no answer yet
	 */
	boolean giveUp(MapiTimeoutException failure) {
		failure.setStackTrace(NO_STACK);
		boolean unanswered = fail(failure);
		this.givenUp |= unanswered;
		return unanswered;
	}

	/**
	 * Return whether the call is waited for no longer.
	 * @return whether it was given up before it was answered
	 */
	boolean isGivenUp() {
		return this.givenUp;
	}

	/**
	 * Return how long the thread that has taken the call may still be busy with it.
	 * @return the time left, not positive if it should have returned by now
	 */
	Duration left() {
		Instant start = this.startedAt;
		return (start != null) ? Duration.between(Instant.now(), start.plus(this.timeout)) : this.timeout;
	}

	CompletableFuture<T> answer() {
		return this.answer;
	}

	/**
	 * Close what a call returned late, if it can be closed.
	 * @param result the result
	 */
	static void closeLate(@Nullable Object result) {
		if (result instanceof AutoCloseable closeable) {
			try {
				closeable.close();
			}
			catch (Exception ex) {
				logger.debug("A late result could not be closed", ex);
			}
		}
	}

}
