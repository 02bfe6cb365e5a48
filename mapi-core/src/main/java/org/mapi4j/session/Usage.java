package org.mapi4j.session;

import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * Counts who uses something, so that it is given up only when nobody does any more.
 */
final class Usage {

	private final ReentrantLock lock = new ReentrantLock();

	private int users;

	private boolean closed;

	private @Nullable Runnable end;

	/**
	 * Begin to use the thing.
	 * @return whether it may be used; if so, {@link #exit()} has to follow
	 */
	boolean enter() {
		this.lock.lock();
		try {
			if (this.closed) {
				return false;
			}
			this.users++;
			return true;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * End a use.
	 */
	void exit() {
		Runnable last = null;
		this.lock.lock();
		try {
			this.users--;
			if (this.users == 0) {
				last = this.end;
				this.end = null;
			}
		}
		finally {
			this.lock.unlock();
		}
		if (last != null) {
			last.run();
		}
	}

	boolean isClosed() {
		this.lock.lock();
		try {
			return this.closed;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Let nobody use the thing any more and have it given up as soon as nobody does.
	 * @param whenUnused gives it up, now or when the last use ends; not called if the
	 * thing was closed before
	 */
	void close(Runnable whenUnused) {
		this.lock.lock();
		try {
			if (this.closed) {
				return;
			}
			this.closed = true;
			if (this.users > 0) {
				this.end = whenUnused;
				return;
			}
		}
		finally {
			this.lock.unlock();
		}
		whenUnused.run();
	}

}
