package org.mapi4j.jna;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The runtimes of this process: one for each library file, as long as someone uses it.
 */
final class SharedRuntimes {

	private static final Map<Path, SharedRuntime> BY_FILE = new HashMap<>();

	private SharedRuntimes() {
	}

	/**
	 * Use the runtime of a library, which is made if there is none.
	 * @param located the library
	 * @param options how it is used; how many threads it has is decided when it is made
	 * @return the runtime, to be given back with {@link #release}
	 */
	static synchronized NativeRuntime acquire(LocatedLibrary located, NativeOptions options) {
		SharedRuntime shared = BY_FILE.computeIfAbsent(key(located.file()),
				(file) -> new SharedRuntime(new NativeRuntime(MapiLibrary.of(located), options.threads())));
		shared.users++;
		shared.runtime.extendShutdownGrace(options.shutdownGrace());
		return shared.runtime;
	}

	/**
	 * Use a runtime no more; with its last user it is closed.
	 * @param located the library
	 */
	static void release(LocatedLibrary located) {
		NativeRuntime unused = removeUser(key(located.file()));
		if (unused != null) {
			unused.close();
		}
	}

	private static synchronized @Nullable NativeRuntime removeUser(Path file) {
		SharedRuntime shared = BY_FILE.get(file);
		if (shared == null || --shared.users > 0) {
			return null;
		}
		BY_FILE.remove(file);
		return shared.runtime;
	}

	private static Path key(Path file) {
		try {
			return file.toRealPath();
		}
		catch (IOException ex) {
			return file;
		}
	}

	private static final class SharedRuntime {

		private final NativeRuntime runtime;

		private int users;

		private SharedRuntime(NativeRuntime runtime) {
			this.runtime = runtime;
		}

	}

}
