package org.mapi4j.jna;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mapi4j.MapiUnavailableException.Reason;

/**
 * Decides by the bytes of a file whether this Java runtime could use it as MAPI.
 */
final class CandidateCheck {

	/** The functions without which there is no session. */
	static final List<String> REQUIRED_EXPORTS = List.of("MAPIInitialize", "MAPIUninitialize", "MAPILogonEx",
			"MAPIAllocateBuffer", "MAPIAllocateMore", "MAPIFreeBuffer", "MAPIAdminProfiles");

	private final Host host;

	private final @Nullable Dependencies dependencies;

	private final Consumer<String> steps;

	CandidateCheck(Host host, @Nullable Dependencies dependencies, Consumer<String> steps) {
		this.host = host;
		this.dependencies = dependencies;
		this.steps = steps;
	}

	/**
	 * Check a file.
	 * @param file the file
	 * @return what comes out
	 */
	Finding check(Path file) {
		if (!Files.exists(file)) {
			return refuse(Reason.NOT_FOUND, null, file + " does not exist");
		}
		if (!Files.isRegularFile(file)) {
			return refuse(Reason.NOT_LOADABLE, null, file + " is not a file");
		}
		try {
			return check(file, LibraryFile.read(file));
		}
		catch (LibraryFile.NotALibraryException ex) {
			return refuse(Reason.NOT_LOADABLE, null, "%s %s".formatted(file, ex.getMessage()));
		}
		catch (IOException ex) {
			return refuse(Reason.NOT_LOADABLE, null, "%s cannot be read: %s".formatted(file, ex));
		}
	}

	private Finding check(Path file, LibraryFile library) throws IOException {
		String bitness = library.machines().stream().map(Machine::bitness).distinct().collect(Collectors.joining(", "));
		if (library.format() != this.host.format()) {
			return refuse(Reason.NOT_LOADABLE, bitness, "%s is a library for %s, and this is %s".formatted(file,
					library.format().system(), this.host.name()));
		}
		if (!library.machines().contains(this.host.machine())) {
			return foreign(file, library, bitness);
		}
		if (this.dependencies != null) {
			List<String> missing = this.dependencies.missing(file, library);
			String sentence = "%s needs what is not on this machine: %s".formatted(file, String.join(", ", missing));
			if (!missing.isEmpty() && !isClickToRun(file)) {
				return refuse(Reason.NOT_LOADABLE, bitness, sentence);
			}
			if (!missing.isEmpty()) {
				this.steps.accept(sentence + ", unless Click-to-Run brings it.");
			}
		}
		List<String> missing = REQUIRED_EXPORTS.stream().filter((name) -> !library.hasExport(name)).toList();
		if (!missing.isEmpty()) {
			return refuse(Reason.MISSING_EXPORTS, bitness,
					"%s is not Extended MAPI: it does not export %s".formatted(file, String.join(", ", missing)));
		}
		this.steps.accept("%s is a %s library with the functions of MAPI.".formatted(file, bitness));
		return new Finding(null, bitness, "");
	}

	private Finding foreign(Path file, LibraryFile library, String bitness) {
		String made = library.machines().stream().map(Machine::description).collect(Collectors.joining(", "));
		boolean sameBitness = library.machines().stream().anyMatch((machine) -> machine.bits() == bits());
		if (sameBitness) {
			return refuse(Reason.NOT_LOADABLE, bitness, "%s is made for %s, but this Java runtime is for %s"
				.formatted(file, made, this.host.machine().description()));
		}
		String cure = this.host.isWindows()
				? ": install the %s Outlook (or Office)".formatted(this.host.machine().bitness()) : "";
		return refuse(Reason.WRONG_BITNESS, bitness, "%s is %s, but this Java runtime is %s%s".formatted(file, bitness,
				this.host.machine().bitness(), cure));
	}

	private int bits() {
		return this.host.machine().bits();
	}

	private Finding refuse(Reason reason, @Nullable String bitness, String sentence) {
		this.steps.accept(sentence + ".");
		return new Finding(reason, bitness, sentence + ".");
	}

	/**
	 * Click-to-Run shows its programs files that are elsewhere for all others, once its
	 * own library is in the process.
	 */
	private static boolean isClickToRun(Path file) {
		String path = file.toString().toLowerCase(Locale.ROOT).replace('/', '\\');
		return path.contains("\\root\\vfs\\") || path.contains("\\root\\office");
	}

	/**
	 * What came out.
	 *
	 * @param refused why the file is not usable, or {@code null} if it is
	 * @param bitness the bitness of the file, or {@code null} if it has none
	 * @param sentence the reason in words, empty if the file is usable
	 */
	record Finding(@Nullable Reason refused, @Nullable String bitness, String sentence) {

	}

}
