package org.mapi4j.thread;

import org.jspecify.annotations.Nullable;

/**
 * What a subsystem does at the beginning and at the end of each thread that calls it.
 * <p>
 * Native MAPI wants {@code MAPIInitialize} and {@code MAPIUninitialize} on every thread;
 * a subsystem in Java wants nothing.
 */
public interface ThreadAttachment {

	/**
	 * For a subsystem that wants nothing.
	 */
	ThreadAttachment NONE = new ThreadAttachment() {
	};

	/**
	 * Make the current thread ready for calls.
	 * @param lane the lane that the thread belongs to
	 * @throws org.mapi4j.MapiException if it cannot be made ready; the calls meant for it
	 * then fail with this
	 */
	default void attach(Lane lane) {
	}

	/**
	 * Undo {@link #attach}, on the same thread.
	 * @param lane the lane that the thread belongs to
	 */
	default void detach(Lane lane) {
	}

	/**
	 * Return how the current thread waits for work, if not by simply blocking; called
	 * once on each thread, once it is attached.
	 * @param lane the lane that the thread belongs to
	 * @return how it waits, or {@code null} to block
	 */
	default @Nullable Idle idle(Lane lane) {
		return null;
	}

	/**
	 * How a thread waits for work while something else must go on, such as the
	 * dispatching of window messages.
	 */
	interface Idle {

		/**
		 * Wait, on the thread itself, until {@link #wake()} was called since the last
		 * return; may return early.
		 */
		void await();

		/**
		 * End the waiting, from any thread.
		 */
		void wake();

	}

}
