package org.mapi4j.jna;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Which native MAPI to use, and how. Immutable.
 */
public final class NativeOptions {

	private static final NativeOptions DEFAULTS = new NativeOptions(null, 4);

	private final @Nullable Path library;

	private final int threads;

	private NativeOptions(@Nullable Path library, int threads) {
		this.library = library;
		this.threads = threads;
	}

	/**
	 * Return the options for the MAPI that is found on this machine, with four threads.
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
		return new NativeOptions(file, this.threads);
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
		return new NativeOptions(this.library, count);
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

}
