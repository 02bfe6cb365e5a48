package org.mapi4j.jna;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the MAPI library of this machine, without loading it.
 */
final class MapiLocator {

	private MapiLocator() {
	}

	/**
	 * Find the library.
	 * @param configured the file to take, or {@code null} to find one
	 * @return the library
	 * @throws org.mapi4j.MapiUnavailableException if there is none that this Java runtime
	 * can load
	 */
	static LocatedLibrary locate(@Nullable Path configured) {
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.of(configured);
		Path file = diagnosis.requireLibrary();
		return new LocatedLibrary(file, diagnosis, preload(file));
	}

	/**
	 * Outlook's library of stores in files must be in the process before a profile is
	 * made by autodiscover, which crashes otherwise.
	 */
	private static List<Path> preload(Path file) {
		Path neighbour = file.resolveSibling("pstprx32.dll");
		return Files.isRegularFile(neighbour) ? List.of(neighbour) : List.of();
	}

}
