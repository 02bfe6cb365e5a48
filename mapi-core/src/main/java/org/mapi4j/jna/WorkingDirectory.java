package org.mapi4j.jna;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Puts the working directory of the process back after calls that may change it.
 * <p>
 * Such calls may overlap, and one may hang for ever: what counts is where the process was
 * when none of them was under way.
 */
final class WorkingDirectory {

	private final Current current;

	private @Nullable String kept;

	private int calls;

	WorkingDirectory(Current current) {
		this.current = current;
	}

	<T extends @Nullable Object> T keeping(Supplier<T> call) {
		enter();
		try {
			return call.get();
		}
		finally {
			leave();
		}
	}

	private synchronized void enter() {
		if (this.calls == 0) {
			this.kept = this.current.get();
		}
		this.calls++;
	}

	private synchronized void leave() {
		this.calls--;
		if (this.kept != null && !this.kept.equals(this.current.get())) {
			this.current.set(this.kept);
		}
	}

	/**
	 * The working directory of a process.
	 */
	interface Current {

		String get();

		void set(String folder);

	}

}
