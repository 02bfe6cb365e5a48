package org.mapi4j.jna;

import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.User32;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinUser;

import org.mapi4j.thread.ThreadAttachment.Idle;

/**
 * Waits on a thread of Windows that has windows, its own or COM's, and dispatches their
 * messages meanwhile.
 */
final class MessagePump implements Idle, AutoCloseable {

	private static final int QS_ALLINPUT = 0x04FF;

	private static final int MWMO_INPUTAVAILABLE = 0x0004;

	private static final int PM_REMOVE = 1;

	private static final int MESSAGE = WinBase.WAIT_OBJECT_0 + 1;

	private final WinNT.HANDLE[] wake;

	private boolean closed;

	MessagePump() {
		WinNT.HANDLE event = Kernel32.INSTANCE.CreateEvent(null, false, false, null);
		if (event == null) {
			throw new Win32Exception(Kernel32.INSTANCE.GetLastError());
		}
		this.wake = new WinNT.HANDLE[] { event };
	}

	@Override
	public void await() {
		int waited = waitForMessage();
		while (waited == MESSAGE) {
			dispatch();
			waited = waitForMessage();
		}
		if (waited != WinBase.WAIT_OBJECT_0) {
			throw new Win32Exception(Kernel32.INSTANCE.GetLastError());
		}
	}

	private int waitForMessage() {
		return WindowsFunctions.User.INSTANCE.MsgWaitForMultipleObjectsEx(1, this.wake, WinBase.INFINITE, QS_ALLINPUT,
				MWMO_INPUTAVAILABLE);
	}

	private void dispatch() {
		WinUser.MSG message = new WinUser.MSG();
		while (User32.INSTANCE.PeekMessage(message, null, 0, 0, PM_REMOVE)) {
			User32.INSTANCE.TranslateMessage(message);
			User32.INSTANCE.DispatchMessage(message);
		}
	}

	@Override
	public synchronized void wake() {
		if (!this.closed) {
			Kernel32.INSTANCE.SetEvent(this.wake[0]);
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		Kernel32.INSTANCE.CloseHandle(this.wake[0]);
	}

}
