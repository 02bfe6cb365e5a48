package org.mapi4j.jna;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/**
 * Functions of Windows that jna-platform leaves out.
 */
final class WindowsFunctions {

	static final int LONGEST_PATH = 32768;

	static final Kernel KERNEL = Native.load("kernel32", Kernel.class, W32APIOptions.DEFAULT_OPTIONS);

	private WindowsFunctions() {
	}

	/**
	 * Of kernel32.
	 */
	interface Kernel extends StdCallLibrary {

		int GetModuleFileName(WinDef.HMODULE module, char[] file, int size);

		int GetSystemDirectory(char[] folder, int size);

		int GetSystemWindowsDirectory(char[] folder, int size);

		int GetCurrentDirectory(int size, char[] folder);

		boolean SetCurrentDirectory(String folder);

		boolean SetConsoleCtrlHandler(ConsoleControl handler, boolean add);

	}

	/**
	 * Is told of the events of a console.
	 */
	interface ConsoleControl extends StdCallLibrary.StdCallCallback {

		boolean hear(int event);

	}

	/**
	 * Of user32.
	 */
	interface User extends StdCallLibrary {

		User INSTANCE = Native.load("user32", User.class, W32APIOptions.DEFAULT_OPTIONS);

		int MsgWaitForMultipleObjectsEx(int count, WinNT.HANDLE[] handles, int milliseconds, int wakeMask, int flags);

		boolean ShutdownBlockReasonCreate(WinDef.HWND window, String reason);

		boolean ShutdownBlockReasonDestroy(WinDef.HWND window);

	}

	/**
	 * Of msi.
	 */
	interface Installer extends StdCallLibrary {

		Installer INSTANCE = Native.load("msi", Installer.class, W32APIOptions.DEFAULT_OPTIONS);

		int MsiProvideQualifiedComponent(String category, String qualifier, int installMode, char[] path,
				IntByReference length);

	}

}
