package org.mapi4j.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.thread.ThreadAttachment.Idle;

/**
 * A thread that makes calls, one after the other, between its attachment and its
 * detachment.
 */
final class Worker extends Thread {

	private static final Logger logger = LoggerFactory.getLogger(Worker.class);

	private final Crew crew;

	private final ThreadAttachment attachment;

	private @Nullable Call<?> first;

	private final Deque<Runnable> beforeDetaching = new ArrayDeque<>();

	private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

	private volatile Idle idle = new Parking(this);

	Worker(Crew crew, String name, ThreadAttachment attachment, Call<?> first) {
		super(null, null, name, 0, false);
		this.crew = crew;
		this.attachment = attachment;
		this.first = first;
		setDaemon(true);
		setContextClassLoader(Worker.class.getClassLoader());
	}

	@Override
	public void run() {
		try {
			if (attach()) {
				try {
					performFirst();
					work();
				}
				finally {
					detach();
				}
			}
		}
		finally {
			this.crew.left(this);
			this.ended.complete(null);
		}
	}

	private boolean attach() {
		Lane lane = this.crew.lane();
		try {
			this.attachment.attach(lane);
			Idle own = this.attachment.idle(lane);
			if (own != null) {
				this.idle = own;
			}
			return true;
		}
		catch (Throwable ex) {
			first().fail(ex);
			return false;
		}
	}

	private Call<?> first() {
		return Objects.requireNonNull(this.first);
	}

	private void performFirst() {
		Call<?> call = first();
		this.first = null;
		perform(call);
	}

	private void work() {
		while (true) {
			Crew.Turn turn = this.crew.next(this);
			if (turn.call() != null) {
				perform(turn.call());
			}
			else if (turn.leave()) {
				return;
			}
			else {
				this.idle.await();
			}
		}
	}

	private void perform(Call<?> call) {
		try {
			call.make();
		}
		finally {
			Thread.interrupted();
			this.crew.done(this);
		}
	}

	Runnable beforeDetaching(Runnable action) {
		this.beforeDetaching.push(action);
		return () -> this.beforeDetaching.remove(action);
	}

	private void detach() {
		for (Runnable action; (action = this.beforeDetaching.poll()) != null;) {
			leave(action);
		}
		try {
			this.attachment.detach(this.crew.lane());
		}
		catch (RuntimeException ex) {
			logger.warn("Thread '{}' could not be detached from MAPI", getName(), ex);
		}
	}

	private void leave(Runnable action) {
		try {
			action.run();
		}
		catch (RuntimeException ex) {
			logger.warn("Thread '{}' could not leave in order", getName(), ex);
		}
	}

	void wake() {
		this.idle.wake();
	}

	Crew crew() {
		return this.crew;
	}

	/**
	 * Return what tells that the thread has been detached and is over.
	 * @return the future, which never fails
	 */
	CompletableFuture<@Nullable Void> ended() {
		return this.ended;
	}

	/**
	 * Waits by blocking.
	 *
	 * @param thread the thread that waits
	 */
	private record Parking(Thread thread) implements Idle {

		@Override
		public void await() {
			LockSupport.park(this);
		}

		@Override
		public void wake() {
			LockSupport.unpark(this.thread);
		}

	}

}
