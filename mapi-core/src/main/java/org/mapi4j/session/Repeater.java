package org.mapi4j.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Has something done again and again: every so often, soon after it is asked for, and
 * never twice at once, however long it takes. Safe for use by any thread.
 *
 * @param <T> the type of its result
 */
final class Repeater<T extends @Nullable Object> {

	/** How long to wait for further reasons before it is done for one. */
	private static final Duration DEBOUNCE = Duration.ofMillis(200);

	private final ReentrantLock lock = new ReentrantLock();

	private final Background background;

	private final Duration interval;

	private final Consumer<CompletableFuture<T>> task;

	private @Nullable CompletableFuture<T> round;

	private @Nullable Future<?> next;

	private boolean soon;

	private boolean again;

	private boolean stopped;

	/**
	 * Create a repeater, which does nothing until it is asked to.
	 * @param background does it and waits
	 * @param interval how long after its end it is done again
	 * @param task is given each round; says when that is {@linkplain #over over}, and
	 * what came out of it
	 */
	Repeater(Background background, Duration interval, Consumer<CompletableFuture<T>> task) {
		this.background = background;
		this.interval = interval;
		this.task = task;
	}

	/**
	 * Begin a round now, unless one is under way or none is begun any more.
	 */
	void start() {
		CompletableFuture<T> unused = begin();
	}

	/**
	 * The same for who waits for it.
	 * @return the round under way, or {@code null} if none is begun any more
	 */
	@Nullable CompletableFuture<T> begin() {
		this.lock.lock();
		try {
			CompletableFuture<T> current = this.round;
			if (current == null && !this.stopped) {
				CompletableFuture<T> begun = new CompletableFuture<>();
				current = begun;
				this.round = begun;
				this.soon = false;
				cancelNext();
				this.background.execute(() -> this.task.accept(begun));
			}
			return current;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Begin a round soon, since something has happened; after the one that is under way.
	 */
	void soon() {
		this.lock.lock();
		try {
			if (this.round != null) {
				this.again = true;
			}
			else if (!this.soon && !this.stopped) {
				this.soon = true;
				schedule(DEBOUNCE);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Take note that a round is over, so that the next one may begin. Does nothing the
	 * second time.
	 * @param ended the round
	 */
	void over(CompletableFuture<T> ended) {
		this.lock.lock();
		try {
			if (this.round == ended) {
				this.round = null;
				if (!this.stopped) {
					this.soon = this.again;
					schedule(this.again ? DEBOUNCE : this.interval);
				}
				this.again = false;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Begin no round any more.
	 */
	void stop() {
		this.lock.lock();
		try {
			this.stopped = true;
			cancelNext();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void schedule(Duration delay) {
		cancelNext();
		this.next = this.background.after(delay, this::start);
	}

	private void cancelNext() {
		if (this.next != null) {
			this.next.cancel(false);
			this.next = null;
		}
	}

}
