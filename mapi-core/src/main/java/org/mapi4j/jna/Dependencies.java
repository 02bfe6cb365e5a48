package org.mapi4j.jna;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the libraries that a library of Windows needs, where the loader would.
 */
final class Dependencies {

	private final WindowsMachine machine;

	private final Machine architecture;

	Dependencies(WindowsMachine machine, Machine architecture) {
		this.machine = machine;
		this.architecture = architecture;
	}

	/**
	 * Return what is missing, each as the end of a sentence; those that Windows itself
	 * brings are not looked into.
	 * @param file the file of the library
	 * @param library what is in it
	 */
	List<String> missing(Path file, LibraryFile library) throws IOException {
		List<String> missing = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Deque<LibraryFile> open = new ArrayDeque<>(List.of(library));
		while (!open.isEmpty()) {
			for (String name : open.remove().imports()) {
				if (seen.add(name.toLowerCase(Locale.ROOT)) && !isAlwaysThere(name)) {
					Path found = find(name, file.toAbsolutePath().getParent());
					if (found != null) {
						examine(found, open, missing);
					}
					else if (!isSideBySide(name)) {
						missing.add(name + isRuntimeOfC(name));
					}
				}
			}
		}
		return missing;
	}

	private void examine(Path found, Deque<LibraryFile> open, List<String> missing) throws IOException {
		Path folder = found.getParent();
		if (this.machine.systemFolder().equals(folder) || this.machine.windowsFolder().equals(folder)) {
			return;
		}
		try {
			LibraryFile library = LibraryFile.read(found);
			if (library.machines().contains(this.architecture)) {
				open.add(library);
			}
			else {
				missing.add("a %s %s (%s is not)".formatted(this.architecture.bitness(), found.getFileName(), found));
			}
		}
		catch (LibraryFile.NotALibraryException ex) {
			missing.add("%s (%s %s)".formatted(found.getFileName(), found, ex.getMessage()));
		}
	}

	/**
	 * API sets are names that the loader itself resolves.
	 */
	private boolean isAlwaysThere(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith("api-ms-win-") || lower.startsWith("ext-ms-")
				|| this.machine.loadedModule(name) != null;
	}

	private @Nullable Path find(String name, @Nullable Path folder) {
		return Stream
			.concat(Stream.of(this.machine.systemFolder(), this.machine.windowsFolder()),
					this.machine.searchPath().stream())
			.collect(() -> new ArrayList<Path>((folder != null) ? List.of(folder) : List.of()), List::add, List::addAll)
			.stream()
			.map((place) -> place.resolve(name))
			.filter(Files::isRegularFile)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The runtimes of older compilers are found by a manifest instead of by their name.
	 */
	private boolean isSideBySide(String name) {
		Path store = this.machine.windowsFolder().resolve("WinSxS");
		if (!Files.isDirectory(store)) {
			return false;
		}
		try (DirectoryStream<Path> assemblies = Files.newDirectoryStream(store, "*microsoft.vc*")) {
			for (Path assembly : assemblies) {
				if (Files.isRegularFile(assembly.resolve(name))) {
					return true;
				}
			}
			return false;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String isRuntimeOfC(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Stream.of("vcruntime", "msvcp", "msvcr", "concrt").anyMatch(lower::startsWith)
				? " (part of the Microsoft Visual C++ Redistributable)" : "";
	}

}
