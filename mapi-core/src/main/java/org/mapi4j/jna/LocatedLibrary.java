package org.mapi4j.jna;

import java.nio.file.Path;
import java.util.List;

/**
 * A library that has been found and is of the bitness of this Java runtime.
 *
 * @param file the library, absolute
 * @param foundBy how it was found, in words
 * @param preload libraries to load before it, absolute, in order; one that cannot be
 * loaded is passed over
 */
record LocatedLibrary(Path file, String foundBy, List<Path> preload) {

	LocatedLibrary {
		preload = List.copyOf(preload);
	}

}
