package org.mapi4j.jna;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.thread.Lane;
import org.mapi4j.thread.ThreadAttachment.Idle;

/**
 * What the operating system asks of a thread that uses MAPI, beyond MAPI itself.
 * <p>
 * On each thread, {@link #prepare} comes before {@code MAPIInitialize} and
 * {@link #release} after {@code MAPIUninitialize}.
 */
interface ThreadSupport {

	/**
	 * Return what this operating system asks.
	 * @param endOfProcess ends the process in order; called once at the most, on a thread
	 * of its own, when the system wants the process to end but does not tell the Java
	 * runtime
	 */
	static ThreadSupport ofThisSystem(Runnable endOfProcess) {
		return Host.current().isWindows() ? new WindowsThreadSupport(endOfProcess) : new PosixThreadSupport();
	}

	/**
	 * Make the current thread ready for MAPI.
	 * @param role what the thread is for
	 * @throws org.mapi4j.MapiException if it cannot be made ready
	 */
	default void prepare(Role role) {
	}

	/**
	 * Undo {@link #prepare}, on the same thread.
	 * @param role what the thread is for
	 */
	default void release(Role role) {
	}

	/**
	 * Return what a thread tells {@code MAPIInitialize} beyond the options of the logon.
	 * @param role what the thread is for
	 * @return the flags
	 */
	default int initializeFlags(Role role) {
		return 0;
	}

	/**
	 * Return how the current thread waits; called once on each thread, after
	 * {@link #prepare}.
	 * @param role what the thread is for
	 * @return how it waits, or {@code null} to simply block
	 */
	default @Nullable Idle idle(Role role) {
		return null;
	}

	/**
	 * Tell what the owner does last, for a system that may end the process before that
	 * thread comes back from waiting. Called by the owner, after {@link #prepare}.
	 * @param last does it; called on this thread, if at all
	 */
	default void beforeEnd(Runnable last) {
	}

	/**
	 * Whether the operating system will end the process within seconds, so that an
	 * orderly end may come too late.
	 */
	default boolean isTimeShort() {
		return false;
	}

	/**
	 * Make a call to MAPI that may change the working directory of the process, which is
	 * the same again afterwards.
	 * @param <T> the type of the result
	 * @param call the call
	 * @return its result
	 */
	default <T extends @Nullable Object> T keepingWorkingDirectory(Supplier<T> call) {
		return call.get();
	}

	/**
	 * What a thread is for.
	 */
	enum Role {

		/**
		 * Initialises MAPI first and uninitialises it last, and only waits in between.
		 */
		OWNER,

		/** Makes calls on free-threaded objects. */
		POOL,

		/** Makes the calls on objects that stay where they were opened. */
		BOUND;

		static Role of(Lane lane) {
			return switch (lane) {
				case POOL -> POOL;
				case BOUND -> BOUND;
			};
		}

	}

}
