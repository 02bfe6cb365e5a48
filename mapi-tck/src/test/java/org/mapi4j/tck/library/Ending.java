package org.mapi4j.tck.library;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;

/**
 * A program that logs on and comes to the end that its argument names. As an application
 * does, it logs off in a shutdown hook.
 */
final class Ending {

	static final int EXIT_CODE = 3;

	private static final int SIGINT = 2;

	private static final int CTRL_C = 0;

	private Ending() {
	}

	public static void main(String[] args) throws InterruptedException {
		StrictLibrary library = new StrictLibrary();
		NativeMapi mapi = NativeMapi.create(NativeOptions.defaults().withLibrary(library.file()));
		MapiSession session = MapiSession.create("ending", mapi,
				SessionOptions.defaults().withLogoffTimeout(Duration.ofSeconds(5)));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			session.close();
			mapi.close();
		}));
		session.logOn();
		session.refreshStatus();
		switch (args[0]) {
			case "exit" -> System.exit(EXIT_CODE);
			case "hang" -> exitDuringACall(library, session);
			case "interrupt" -> interrupt();
			default -> throw new IllegalArgumentException(args[0]);
		}
		new CountDownLatch(1).await(100, TimeUnit.SECONDS);
		Runtime.getRuntime().halt(99);
	}

	private static void exitDuringACall(StrictLibrary library, MapiSession session) {
		library.scenario("hang=session.GetMsgStoresTable");
		new Thread(session::messageStoresTable).start();
		while (library.hung() == 0) {
			Thread.onSpinWait();
		}
		System.exit(EXIT_CODE);
	}

	/**
	 * Press Ctrl-C, on Windows in a console of this process alone.
	 */
	private static void interrupt() {
		if (Platform.isWindows()) {
			ownConsole();
			succeed("GenerateConsoleCtrlEvent",
					kernel("GenerateConsoleCtrlEvent").invokeInt(new Object[] { CTRL_C, 0 }));
		}
		else {
			NativeLibrary.getInstance(Platform.C_LIBRARY_NAME)
				.getFunction("kill")
				.invokeInt(new Object[] { (int) ProcessHandle.current().pid(), SIGINT });
		}
	}

	private static void ownConsole() {
		kernel("FreeConsole").invokeInt(new Object[0]);
		succeed("AllocConsole", kernel("AllocConsole").invokeInt(new Object[0]));
	}

	private static Function kernel(String name) {
		return NativeLibrary.getInstance("kernel32").getFunction(name);
	}

	private static void succeed(String what, int result) {
		if (result == 0) {
			System.err.println(what + " failed");
			Runtime.getRuntime().halt(98);
		}
	}

}
