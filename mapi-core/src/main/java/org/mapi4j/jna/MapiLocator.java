package org.mapi4j.jna;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;

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
	 * @throws MapiUnavailableException if there is none that this Java runtime can load
	 */
	static LocatedLibrary locate(@Nullable Path configured) {
		if (configured == null) {
			throw new MapiUnavailableException(Reason.NOT_FOUND,
					"There is no MAPI on this machine, and no library was named", null);
		}
		Path file = configured.toAbsolutePath().normalize();
		if (!Files.isRegularFile(file)) {
			throw new MapiUnavailableException(Reason.NOT_FOUND, "There is no file '" + file + "'", null);
		}
		return new LocatedLibrary(file, "configured", List.of());
	}

}
