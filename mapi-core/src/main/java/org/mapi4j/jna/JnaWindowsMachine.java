package org.mapi4j.jna;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinDef;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import org.jspecify.annotations.Nullable;

/**
 * The machine that this process runs on, if it is one with Windows.
 */
final class JnaWindowsMachine implements WindowsMachine {

	private static final int INSTALLMODE_EXISTING = -1;

	private final Registry registry = new JnaRegistry();

	@Override
	public Registry registry() {
		return this.registry;
	}

	@Override
	public @Nullable Path loadedModule(String name) {
		WinDef.HMODULE module = Kernel32.INSTANCE.GetModuleHandle(name);
		if (module == null) {
			return null;
		}
		char[] file = new char[WindowsFunctions.LONGEST_PATH];
		int length = WindowsFunctions.KERNEL.GetModuleFileName(module, file, file.length);
		return (length > 0) ? path(new String(file, 0, length)) : null;
	}

	@Override
	public @Nullable String qualifiedComponent(String category, String qualifier) {
		char[] path = new char[WindowsFunctions.LONGEST_PATH];
		IntByReference length = new IntByReference(path.length);
		int error = WindowsFunctions.Installer.INSTANCE.MsiProvideQualifiedComponent(category, qualifier,
				INSTALLMODE_EXISTING, path, length);
		return (error == WinError.ERROR_SUCCESS) ? new String(path, 0, length.getValue()) : null;
	}

	@Override
	public @Nullable String environmentVariable(String name) {
		return System.getenv(name);
	}

	@Override
	public Path systemFolder() {
		char[] folder = new char[WindowsFunctions.LONGEST_PATH];
		return Path.of(new String(folder, 0, WindowsFunctions.KERNEL.GetSystemDirectory(folder, folder.length)));
	}

	@Override
	public Path windowsFolder() {
		char[] folder = new char[WindowsFunctions.LONGEST_PATH];
		return Path.of(new String(folder, 0, WindowsFunctions.KERNEL.GetSystemWindowsDirectory(folder, folder.length)));
	}

	@Override
	public List<Path> searchPath() {
		return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
			.map(String::strip)
			.filter((folder) -> !folder.isEmpty())
			.map(JnaWindowsMachine::path)
			.filter(Objects::nonNull)
			.toList();
	}

	private static @Nullable Path path(String text) {
		try {
			return Path.of(text);
		}
		catch (InvalidPathException ex) {
			return null;
		}
	}

}
