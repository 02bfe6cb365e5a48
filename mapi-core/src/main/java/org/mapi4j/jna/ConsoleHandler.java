package org.mapi4j.jna;

import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;

/**
 * Hears that the console is closed, which leaves a process only seconds. That the process
 * ends is left to the Java runtime, which hears of it next.
 */
final class ConsoleHandler implements WindowsFunctions.ConsoleControl, AutoCloseable {

	private static final int CTRL_CLOSE_EVENT = 2;

	private final EndOfProcess end;

	ConsoleHandler(EndOfProcess end) {
		this.end = end;
		Native.setCallbackThreadInitializer(this, new CallbackThreadInitializer(true, false, "mapi-console"));
		WindowsFunctions.KERNEL.SetConsoleCtrlHandler(this, true);
	}

	@Override
	public boolean hear(int event) {
		if (event >= CTRL_CLOSE_EVENT) {
			this.end.hurry();
		}
		return false;
	}

	@Override
	public void close() {
		WindowsFunctions.KERNEL.SetConsoleCtrlHandler(this, false);
	}

}
