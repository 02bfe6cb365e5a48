package org.mapi4j.tck.library;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.internal.Cleaner;

import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;

/**
 * A program that logs on and comes to the end that its argument names. As an application
 * does, it logs off in a shutdown hook, unless it leaves without.
 */
final class Ending {

	static final int EXIT_CODE = 3;

	private static final int SIGINT = 2;

	private static final int CTRL_C = 0;

	private static final int CTRL_CLOSE = 2;

	private static final int WM_QUERYENDSESSION = 0x0011;

	private static final int WM_ENDSESSION = 0x0016;

	private Ending() {
	}

	public static void main(String[] args) throws InterruptedException {
		MapiSession session = logOn(args[0]);
		switch (args[0]) {
			case "leave" -> {
				return;
			}
			case "exit" -> System.exit(EXIT_CODE);
			case "hang" -> exitDuringACall(session);
			case "exit-slowly" -> exitWith("slow=session.Logoff:12s");
			case "exit-slowly-without-fast-shutdown" -> exitWith("no-fast-shutdown,slow=session.Logoff:7s");
			case "hang-in-logoff" -> exitWith("hang=session.Logoff");
			case "sign-out" -> signOutWithALogoffThatHangs();
			case "forget" -> forget(session);
			case "interrupt" -> interrupt();
			case "close-console" -> closeConsole();
			default -> throw new IllegalArgumentException(args[0]);
		}
		new CountDownLatch(1).await(100, TimeUnit.SECONDS);
		Runtime.getRuntime().halt(99);
	}

	private static MapiSession logOn(String end) {
		Duration logoffTimeout = Duration.ofSeconds(end.equals("exit-slowly") ? 20 : 5);
		NativeMapi mapi = NativeMapi.create(NativeOptions.defaults().withLibrary(new StrictLibrary().file()));
		MapiSession session = MapiSession.create("ending", mapi,
				SessionOptions.defaults().withLogoffTimeout(logoffTimeout));
		if (!end.equals("leave")) {
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				session.close();
				mapi.close();
			}));
		}
		session.logOn();
		session.refreshStatus();
		return session;
	}

	private static void exitDuringACall(MapiSession session) {
		StrictLibrary library = new StrictLibrary();
		library.scenario("unload-crash,hang=session.GetMsgStoresTable");
		new Thread(session::messageStoresTable).start();
		while (library.hung() == 0) {
			Thread.onSpinWait();
		}
		System.exit(EXIT_CODE);
	}

	private static void exitWith(String scenario) {
		new StrictLibrary().scenario("unload-crash," + scenario);
		System.exit(EXIT_CODE);
	}

	/**
	 * Have Windows say that the user signs out, as it does to each window.
	 */
	private static void signOutWithALogoffThatHangs() {
		new StrictLibrary().scenario("unload-crash,hang=session.Logoff");
		NativeLibrary user = NativeLibrary.getInstance("user32");
		Object window = user.getFunction("FindWindowW")
			.invoke(Pointer.class, new Object[] { null, new WString("MAPI for Java") });
		Function send = user.getFunction("SendMessageW");
		succeed("WM_QUERYENDSESSION", send.invokeInt(new Object[] { window, WM_QUERYENDSESSION, 0L, 0L }));
		send.invokeInt(new Object[] { window, WM_ENDSESSION, 1L, 0L });
	}

	/**
	 * End the session and keep nothing of it but what this process keeps by itself, MAPI
	 * being initialised still.
	 */
	private static void forget(MapiSession session) throws InterruptedException {
		session.logOff();
		for (int i = 0; i < 3; i++) {
			CountDownLatch collected = new CountDownLatch(1);
			Cleaner.getCleaner().register(new Object(), collected::countDown);
			while (!collected.await(50, TimeUnit.MILLISECONDS)) {
				System.gc();
			}
		}
		session.logOn();
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

	/**
	 * Do what Windows does when the console is closed: it starts a thread in the process
	 * that asks the handlers one after the other.
	 */
	private static void closeConsole() {
		ownConsole();
		Function routine = NativeLibrary.getInstance("kernelbase").getFunction("CtrlRoutine");
		Object[] thread = { null, 0L, routine, new Pointer(CTRL_CLOSE), 0, null };
		succeed("CreateThread", (kernel("CreateThread").invokePointer(thread) != null) ? 1 : 0);
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
