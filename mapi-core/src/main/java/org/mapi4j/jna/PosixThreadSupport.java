package org.mapi4j.jna;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What other systems than Windows ask of a thread that uses MAPI: nothing, but that MAPI
 * leaves the working directory as it is.
 */
final class PosixThreadSupport implements ThreadSupport {

	private final WorkingDirectory workingDirectory = new WorkingDirectory(new ProcessDirectory());

	@Override
	public <T extends @Nullable Object> T keepingWorkingDirectory(Supplier<T> call) {
		return this.workingDirectory.keeping(call);
	}

	/**
	 * The working directory of this process, each byte of its path as a character.
	 */
	private static final class ProcessDirectory implements WorkingDirectory.Current {

		private static final int LONGEST_PATH = 64 * 1024;

		@Override
		public String get() {
			try (Memory path = new Memory(LONGEST_PATH)) {
				path.clear();
				function("getcwd").invokePointer(new Object[] { path, path.size() });
				return path.getString(0, StandardCharsets.ISO_8859_1.name());
			}
		}

		@Override
		public void set(String folder) {
			try (Memory path = new Memory(folder.length() + 1L)) {
				path.setString(0, folder, StandardCharsets.ISO_8859_1.name());
				function("chdir").invokeInt(new Object[] { path });
			}
		}

		private static Function function(String name) {
			return NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction(name);
		}

	}

}
