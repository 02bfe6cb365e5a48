package org.mapi4j.jna;

import java.util.UUID;

import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.User32;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.platform.win32.WinUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hidden window that hears when the process or the Windows session is to end.
 * <p>
 * A process that uses windows is told so by messages to its windows only: the console
 * handler of the Java runtime no longer hears of it, and {@code taskkill} asks windows to
 * close.
 */
final class EndOfSessionWindow implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EndOfSessionWindow.class);

	private static final int WM_CLOSE = 0x0010;

	private static final int WM_QUERYENDSESSION = 0x0011;

	private static final int WM_ENDSESSION = 0x0016;

	private static final String TITLE = "MAPI for Java";

	private static final WinDef.LRESULT NOTHING = new WinDef.LRESULT(0);

	private static final WinDef.LRESULT YES = new WinDef.LRESULT(1);

	private final String className = "org.mapi4j." + UUID.randomUUID();

	private final WinUser.WindowProc procedure = this::hear;

	private final WinDef.HMODULE module = Kernel32.INSTANCE.GetModuleHandle(null);

	private final MessagePump pump;

	private final EndOfProcess end;

	private final WinDef.@Nullable HWND window;

	private Runnable last = () -> {
	};

	/**
	 * Create the window, on the thread that will dispatch its messages.
	 * @param pump dispatches them
	 * @param end is begun when Windows says so
	 */
	EndOfSessionWindow(MessagePump pump, EndOfProcess end) {
		this.pump = pump;
		this.end = end;
		this.window = create();
	}

	private WinDef.@Nullable HWND create() {
		WinUser.WNDCLASSEX windowClass = new WinUser.WNDCLASSEX();
		windowClass.hInstance = this.module;
		windowClass.lpfnWndProc = this.procedure;
		windowClass.lpszClassName = this.className;
		User32.INSTANCE.RegisterClassEx(windowClass);
		WinDef.HWND created = User32.INSTANCE.CreateWindowEx(0, this.className, TITLE, 0, 0, 0, 0, 0, null, null,
				this.module, null);
		if (created == null) {
			logger.info("There is no desktop for a window (error {}), so the end of the Windows session is not heard",
					Kernel32.INSTANCE.GetLastError());
		}
		return created;
	}

	private WinDef.LRESULT hear(WinDef.HWND receiver, int message, WinDef.WPARAM wParam, WinDef.LPARAM lParam) {
		try {
			switch (message) {
				case WM_CLOSE -> this.end.begin();
				case WM_QUERYENDSESSION -> {
					WindowsFunctions.User.INSTANCE.ShutdownBlockReasonCreate(receiver, "Logging off from MAPI");
					return YES;
				}
				case WM_ENDSESSION -> {
					if (wParam.intValue() != 0) {
						endBeforeReturning();
					}
					else {
						WindowsFunctions.User.INSTANCE.ShutdownBlockReasonDestroy(receiver);
					}
				}
				default -> {
					return User32.INSTANCE.DefWindowProc(receiver, message, wParam, lParam);
				}
			}
		}
		catch (RuntimeException | LinkageError ex) {
			logger.warn("Window message {} could not be handled", message, ex);
		}
		return NOTHING;
	}

	/**
	 * Tell what is done last before Windows may end the process.
	 */
	void beforeEnd(Runnable last) {
		this.last = last;
	}

	/**
	 * Windows may end the process as soon as the message is answered, so it is answered
	 * when this thread has done what comes last.
	 */
	private void endBeforeReturning() {
		this.end.hurry();
		this.end.begin();
		this.pump.await();
		this.last.run();
		this.pump.wake();
	}

	@Override
	public void close() {
		if (this.window != null) {
			User32.INSTANCE.DestroyWindow(this.window);
		}
		User32.INSTANCE.UnregisterClass(this.className, this.module);
	}

}
