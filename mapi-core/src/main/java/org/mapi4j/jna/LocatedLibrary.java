package org.mapi4j.jna;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A library that has been found and is of the bitness of this Java runtime.
 *
 * @param file the library, absolute
 * @param diagnosis how it was found
 * @param preload libraries to load before it, absolute, in order; one that cannot be
 * loaded is passed over
 */
record LocatedLibrary(Path file, NativeMapiDiagnosis diagnosis, List<Path> preload) {

	LocatedLibrary {
		preload = List.copyOf(preload);
	}

	/**
	 * Return how it was found, in words.
	 */
	String foundBy() {
		return Objects.requireNonNullElse(this.diagnosis.foundBy(), "");
	}

}
