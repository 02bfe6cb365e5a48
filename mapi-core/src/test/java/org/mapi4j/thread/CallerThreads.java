package org.mapi4j.thread;

import java.lang.reflect.Method;

import org.mapi4j.testing.Wait;

/**
 * Threads that call MAPI: virtual ones where this Java has them.
 */
final class CallerThreads {

	private CallerThreads() {
	}

	static void start(boolean virtual, Runnable task) {
		if (virtual && Runtime.version().feature() >= 21) {
			try {
				Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
				start.invoke(null, task);
				return;
			}
			catch (ReflectiveOperationException ex) {
				throw new AssertionError(ex);
			}
		}
		Wait.start(task);
	}

}
