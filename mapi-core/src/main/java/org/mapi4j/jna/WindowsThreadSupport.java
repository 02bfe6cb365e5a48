package org.mapi4j.jna;

import java.util.function.Supplier;

import com.sun.jna.platform.win32.Ole32;
import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.thread.ThreadAttachment.Idle;

/**
 * What Windows asks of a thread that uses MAPI: a COM apartment and, for all but the
 * pool, that it dispatches window messages while it waits.
 */
final class WindowsThreadSupport implements ThreadSupport {

	private static final int MAPI_NO_COINIT = 0x8;

	private static final ThreadLocal<@Nullable Pumping> pumping = new ThreadLocal<>();

	private final WorkingDirectory workingDirectory = new WorkingDirectory(new ProcessDirectory());

	private final EndOfProcess end;

	WindowsThreadSupport(Runnable endOfProcess) {
		this.end = new EndOfProcess(endOfProcess);
	}

	@Override
	public void prepare(Role role) {
		int model = (role == Role.POOL) ? Ole32.COINIT_MULTITHREADED : Ole32.COINIT_APARTMENTTHREADED;
		int result = Ole32.INSTANCE.CoInitializeEx(null, model).intValue();
		if (result < 0) {
			throw MapiException.of(HResult.of(result), "CoInitializeEx");
		}
		try {
			pumping.set(pumpingAs(role));
		}
		catch (RuntimeException ex) {
			Ole32.INSTANCE.CoUninitialize();
			throw ex;
		}
	}

	private @Nullable Pumping pumpingAs(Role role) {
		return switch (role) {
			case OWNER -> {
				MessagePump pump = new MessagePump();
				yield new Pumping(pump, new EndOfSessionWindow(pump, this.end), new ConsoleHandler(this.end));
			}
			case BOUND -> new Pumping(new MessagePump(), null, null);
			case POOL -> null;
		};
	}

	@Override
	public void release(Role role) {
		Pumping current = pumping.get();
		if (current != null) {
			current.close();
			pumping.remove();
		}
		Ole32.INSTANCE.CoUninitialize();
	}

	@Override
	public int initializeFlags(Role role) {
		return (role == Role.POOL) ? MAPI_NO_COINIT : 0;
	}

	@Override
	public @Nullable Idle idle(Role role) {
		Pumping current = pumping.get();
		return (current != null) ? current.pump() : null;
	}

	@Override
	public void beforeEnd(Runnable last) {
		Pumping current = pumping.get();
		EndOfSessionWindow window = (current != null) ? current.window() : null;
		if (window != null) {
			window.beforeEnd(last);
		}
	}

	@Override
	public boolean isTimeShort() {
		return this.end.isTimeShort();
	}

	@Override
	public <T extends @Nullable Object> T keepingWorkingDirectory(Supplier<T> call) {
		return this.workingDirectory.keeping(call);
	}

	/**
	 * What a thread has that dispatches window messages.
	 *
	 * @param pump how it waits
	 * @param window its window, if it is the owner
	 * @param console what hears of the console, if it is the owner
	 */
	private record Pumping(MessagePump pump, @Nullable EndOfSessionWindow window, @Nullable ConsoleHandler console) {

		void close() {
			if (this.window != null) {
				this.window.close();
			}
			if (this.console != null) {
				this.console.close();
			}
			this.pump.close();
		}

	}

	/**
	 * The working directory of this process.
	 */
	private static final class ProcessDirectory implements WorkingDirectory.Current {

		@Override
		public String get() {
			char[] folder = new char[WindowsFunctions.LONGEST_PATH];
			return new String(folder, 0, WindowsFunctions.KERNEL.GetCurrentDirectory(folder.length, folder));
		}

		@Override
		public void set(String folder) {
			WindowsFunctions.KERNEL.SetCurrentDirectory(folder);
		}

	}

}
