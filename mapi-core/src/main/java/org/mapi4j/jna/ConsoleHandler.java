package org.mapi4j.jna;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;

/**
 * Hears that the console is closed or Windows shuts down, which leaves a process seconds,
 * and none once that was heard out: the handler of the Java runtime, which comes next,
 * would not wait. Ctrl-C is left to the Java runtime, and so is that a user logs off, of
 * which services are told though it does not concern them.
 */
final class ConsoleHandler implements WindowsFunctions.ConsoleControl, AutoCloseable {

	private static final int CTRL_CLOSE_EVENT = 2;

	private static final int CTRL_SHUTDOWN_EVENT = 6;

	private static final int LONGEST_WAIT = 30;

	private final CountDownLatch closed = new CountDownLatch(1);

	private final EndOfProcess end;

	ConsoleHandler(EndOfProcess end) {
		this.end = end;
		Native.setCallbackThreadInitializer(this, new CallbackThreadInitializer(true, false, "mapi-console"));
		WindowsFunctions.KERNEL.SetConsoleCtrlHandler(this, true);
	}

	@Override
	public boolean hear(int event) {
		if (event != CTRL_CLOSE_EVENT && event != CTRL_SHUTDOWN_EVENT) {
			return false;
		}
		this.end.hurry();
		this.end.begin();
		try {
			return this.closed.await(LONGEST_WAIT, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Windows lets no handler be removed while one is called, so those end first.
	 */
	@Override
	public void close() {
		this.closed.countDown();
		WindowsFunctions.KERNEL.SetConsoleCtrlHandler(this, false);
	}

}
