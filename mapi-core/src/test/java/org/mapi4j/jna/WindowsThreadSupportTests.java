package org.mapi4j.jna;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.User32;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mapi4j.jna.ThreadSupport.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Threads as Windows wants them.
 */
@EnabledOnOs(OS.WINDOWS)
@Timeout(60)
class WindowsThreadSupportTests {

	private static final int STA = 0;

	private static final int MTA = 1;

	private static final int CO_E_NOTINITIALIZED = 0x800401F0;

	private static final int WM_NULL = 0x0000;

	private static final int WM_CLOSE = 0x0010;

	private static final int WM_QUERYENDSESSION = 0x0011;

	private static final int WM_ENDSESSION = 0x0016;

	private static final int PATIENCE = 30_000;

	private final CountDownLatch ended = new CountDownLatch(1);

	private final ThreadSupport support = ThreadSupport.ofThisSystem(this.ended::countDown);

	@Test
	void eachThreadHasTheApartmentOfItsRoleUntilItIsReleased() throws Exception {
		new PreparedThread(Role.OWNER).use((owner) -> {
			assertThat(apartment(Role.POOL)).isEqualTo(MTA);
			assertThat(apartment(Role.BOUND)).isEqualTo(STA);
		});
		assertThat(this.support.initializeFlags(Role.POOL)).as("MAPI_NO_COINIT").isEqualTo(8);
		assertThat(this.support.initializeFlags(Role.BOUND)).isZero();
	}

	@Test
	void theOwnerAnswersMessagesWhileItWaits() throws Exception {
		new PreparedThread(Role.OWNER).use((owner) -> assertThat(send(owner.window(), WM_NULL, 0)).isNotNull());
	}

	@Test
	void theOwnerIsFreeAgainWhenItIsWoken() throws Exception {
		PreparedThread owner = new PreparedThread(Role.OWNER);
		owner.use((thread) -> assertThat(thread.window()).isNotNull());
		assertThat(owner.ended()).isTrue();
		assertThat(User32.INSTANCE.FindWindow(null, "MAPI for Java")).isNull();
	}

	@Test
	void closingTheWindowEndsTheProcessInOrder() throws Exception {
		new PreparedThread(Role.OWNER).use((owner) -> {
			User32.INSTANCE.PostMessage(owner.window(), WM_CLOSE, new WinDef.WPARAM(0), new WinDef.LPARAM(0));
			assertThat(this.ended.await(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
			assertThat(this.support.isTimeShort()).isFalse();
			assertThat(User32.INSTANCE.IsWindow(owner.window())).isTrue();
		});
	}

	@Test
	void theEndOfTheWindowsSessionWaitsUntilTheOwnerHasDoneWhatComesLast() throws Exception {
		new PreparedThread(Role.OWNER).use((owner) -> {
			assertThat(send(owner.window(), WM_QUERYENDSESSION, 0)).isEqualTo(1);
			assertThat(send(owner.window(), WM_ENDSESSION, 0)).as("another program has refused").isZero();
			assertThat(this.ended.getCount()).isOne();
			CompletableFuture<@Nullable Integer> answered = CompletableFuture
				.supplyAsync(() -> send(owner.window(), WM_ENDSESSION, 1));
			assertThat(this.ended.await(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
			assertThat(send(owner.window(), WM_NULL, 0)).as("it still pumps").isZero();
			assertThat(this.support.isTimeShort()).isTrue();
			assertThat(answered).isNotDone();
			owner.finish();
			assertThat(answered.get(PATIENCE, TimeUnit.MILLISECONDS)).isZero();
			assertThat(owner.didWhatComesLast).isTrue();
		});
	}

	@Test
	void theConsoleIsNotClosedBeforeTheProcessHasEndedInOrder() throws Exception {
		EndOfProcess end = new EndOfProcess(this.ended::countDown);
		CompletableFuture<Boolean> heard;
		try (ConsoleHandler console = new ConsoleHandler(end)) {
			assertThat(console.hear(0)).as("the Java runtime ends the process on Ctrl-C").isFalse();
			assertThat(console.hear(5)).as("services are told that any user logs off").isFalse();
			assertThat(this.ended.getCount()).isOne();
			assertThat(end.isTimeShort()).isFalse();
			heard = CompletableFuture.supplyAsync(() -> console.hear(2));
			assertThat(this.ended.await(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
			assertThat(end.isTimeShort()).isTrue();
			assertThat(heard).isNotDone();
		}
		assertThat(heard.get(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
	}

	@Test
	void theWorkingDirectoryIsPutBack(@TempDir Path folder) {
		String before = workingDirectory();
		String during = this.support.keepingWorkingDirectory(() -> {
			WindowsFunctions.KERNEL.SetCurrentDirectory(folder.toString());
			return workingDirectory();
		});
		assertThat(during).isEqualToIgnoringCase(folder.toString());
		assertThat(workingDirectory()).isEqualTo(before);
	}

	private static String workingDirectory() {
		char[] folder = new char[WindowsFunctions.LONGEST_PATH];
		return new String(folder, 0, WindowsFunctions.KERNEL.GetCurrentDirectory(folder.length, folder));
	}

	private int apartment(Role role) {
		IntByReference type = new IntByReference();
		IntByReference qualifier = new IntByReference();
		Supplier<Integer> ask = () -> Apartments.INSTANCE.CoGetApartmentType(type, qualifier);
		return onThread(() -> {
			this.support.prepare(role);
			assertThat(ask.get()).isZero();
			int prepared = type.getValue();
			this.support.release(role);
			if (ask.get() != CO_E_NOTINITIALIZED) {
				assertThat(qualifier.getValue()).as("only by the apartment of other threads").isEqualTo(1);
			}
			return prepared;
		});
	}

	private static <T> T onThread(Supplier<T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		new Thread(() -> {
			try {
				result.complete(work.get());
			}
			catch (Throwable ex) {
				result.completeExceptionally(ex);
			}
		}).start();
		return result.join();
	}

	/**
	 * Send a message and return the answer, or {@code null} if there is none in time.
	 */
	private static @Nullable Integer send(WinDef.HWND window, int message, int wParam) {
		WinDef.DWORDByReference answer = new WinDef.DWORDByReference();
		WinDef.LRESULT sent = User32.INSTANCE.SendMessageTimeout(window, message, new WinDef.WPARAM(wParam),
				new WinDef.LPARAM(0), 0, PATIENCE, answer);
		return (sent.intValue() != 0) ? answer.getValue().intValue() : null;
	}

	/**
	 * A thread that is prepared and waits until it is no longer used.
	 */
	private final class PreparedThread {

		private final CompletableFuture<ThreadSupport> prepared = new CompletableFuture<>();

		private final CountDownLatch released = new CountDownLatch(1);

		private final Role role;

		private volatile boolean used = true;

		private volatile boolean didWhatComesLast;

		private volatile Runnable wake = () -> {
		};

		PreparedThread(Role role) {
			this.role = role;
		}

		void use(Use use) throws Exception {
			Thread thread = new Thread(this::run);
			thread.start();
			this.prepared.get(PATIENCE, TimeUnit.MILLISECONDS);
			try {
				use.accept(this);
			}
			finally {
				finish();
			}
			assertThat(ended()).isTrue();
		}

		void finish() {
			this.used = false;
			this.wake.run();
		}

		boolean ended() throws InterruptedException {
			return this.released.await(PATIENCE, TimeUnit.MILLISECONDS);
		}

		WinDef.HWND window() {
			return User32.INSTANCE.FindWindow(null, "MAPI for Java");
		}

		private void run() {
			ThreadSupport support = WindowsThreadSupportTests.this.support;
			try {
				support.prepare(this.role);
				support.beforeEnd(() -> this.didWhatComesLast = true);
				var idle = support.idle(this.role);
				this.wake = idle::wake;
				this.prepared.complete(support);
				while (this.used) {
					idle.await();
				}
				support.release(this.role);
				this.released.countDown();
			}
			catch (Throwable ex) {
				this.prepared.completeExceptionally(ex);
			}
		}

	}

	private interface Use {

		void accept(PreparedThread thread) throws InterruptedException, ExecutionException, TimeoutException;

	}

	interface Apartments extends StdCallLibrary {

		Apartments INSTANCE = Native.load("ole32", Apartments.class);

		int CoGetApartmentType(IntByReference type, IntByReference qualifier);

	}

}
