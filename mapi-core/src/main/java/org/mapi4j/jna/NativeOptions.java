package org.mapi4j.jna;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Which native MAPI to use, and how. Immutable.
 */
public final class NativeOptions {

	private static final NativeOptions DEFAULTS = new NativeOptions(null, 4, Duration.ofSeconds(3));

	private final @Nullable Path library;

	private final int threads;

	private final Duration shutdownGrace;

	private NativeOptions(@Nullable Path library, int threads, Duration shutdownGrace) {
		this.library = library;
		this.threads = threads;
		this.shutdownGrace = shutdownGrace;
	}

	/**
	 * Return the options for the MAPI that is found on this machine, with four threads,
	 * whose sessions are logged off within three seconds after the process has begun to
	 * end.
	 * @return the options
	 */
	public static NativeOptions defaults() {
		return DEFAULTS;
	}

	/**
	 * Return these options with a library of one's own choice.
	 * @param file a library that exports MAPI's functions, on any operating system, or
	 * {@code null} for the one that is found on this machine
	 * @return new options
	 */
	public NativeOptions withLibrary(@Nullable Path file) {
		return new NativeOptions(file, this.threads, this.shutdownGrace);
	}

	/**
	 * Return these options with another number of threads.
	 * @param count how many threads make calls on free-threaded objects, at least one
	 * @return new options
	 */
	public NativeOptions withThreads(int count) {
		if (count < 1) {
			throw new IllegalArgumentException("MAPI needs at least one thread, not " + count);
		}
		return new NativeOptions(this.library, count, this.shutdownGrace);
	}

	/**
	 * Return these options with another grace at the end of the process.
	 * @param grace how long a process that ends, by {@code System.exit} for instance,
	 * waits for somebody to begin to log off the sessions that are logged on; at least
	 * zero. It should be as long as an application takes that first ends other things.
	 * Where nobody has begun by then, MAPI is told to give the sessions up
	 * ({@code IMAPIClientShutdown}); a logoff that has begun is waited for as long as it
	 * may take
	 * @return new options
	 */
	public NativeOptions withShutdownGrace(Duration grace) {
		if (grace.isNegative()) {
			throw new IllegalArgumentException("The end of a process cannot wait for " + grace);
		}
		return new NativeOptions(this.library, this.threads, grace);
	}

	/**
	 * Return the library.
	 * @return the file, or {@code null} for the one that is found on this machine
	 */
	public @Nullable Path library() {
		return this.library;
	}

	/**
	 * Return how many threads make calls on free-threaded objects.
	 * @return the number, at least one
	 */
	public int threads() {
		return this.threads;
	}

	/**
	 * Return how long a process that ends waits for somebody to begin to log off.
	 * @return the time, at least zero
	 */
	public Duration shutdownGrace() {
		return this.shutdownGrace;
	}

}
