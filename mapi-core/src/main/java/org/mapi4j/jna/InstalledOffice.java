package org.mapi4j.jna;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What Office has told the Windows Installer and the registry of its installation.
 */
final class InstalledOffice {

	/** The category of Office's programs of each version, the newest first. */
	private static final List<String> CATEGORIES = List.of("{5812C571-53F0-4467-BEFA-0A4F47A9437C}",
			"{E83B4360-C208-4325-9504-0D23003A74A5}", "{1E77DE88-BCAB-4C37-B9E5-073AF52DFD7A}",
			"{24AAE126-0911-478F-A019-07B875EB9996}", "{BC174BAD-2F53-4855-A1D5-0D575C19B1EA}");

	/** Any of Office's programs has MAPI beside it in the newer versions. */
	private static final List<String> OTHER_PROGRAMS = List.of("excel", "winword", "powerpnt", "msaccess", "onenote",
			"mspub");

	private static final List<String> VERSIONS = List.of("16.0", "15.0", "14.0");

	private static final String LIBRARY = "olmapi32.dll";

	private final WindowsMachine machine;

	private final Consumer<String> steps;

	InstalledOffice(WindowsMachine machine, Consumer<String> steps) {
		this.machine = machine;
		this.steps = steps;
	}

	/**
	 * Return the libraries that lie beside the programs of Office.
	 */
	List<Candidate> libraries() {
		List<Candidate> libraries = libraries(Stream.of("outlook"));
		if (libraries.isEmpty()) {
			libraries = libraries(OTHER_PROGRAMS.stream());
		}
		if (libraries.isEmpty()) {
			this.steps.accept("The Windows Installer knows of no Outlook or other program of Office.");
		}
		return libraries;
	}

	private List<Candidate> libraries(Stream<String> programs) {
		List<Candidate> libraries = new ArrayList<>();
		programs.flatMap((program) -> Stream.of(program + ".x64.exe", program + ".exe"))
			.forEach((qualifier) -> CATEGORIES.forEach((category) -> {
				Path library = library(category, qualifier);
				if (library != null) {
					this.steps.accept("The Windows Installer knows %s of Office, with %s beside it."
						.formatted(qualifier, library));
					libraries.add(new Candidate(library, "the Windows Installer, as " + qualifier, true));
				}
			}));
		return libraries;
	}

	private @Nullable Path library(String category, String qualifier) {
		String program = this.machine.qualifiedComponent(category, qualifier);
		try {
			return (program != null) ? Path.of(program).resolveSibling(LIBRARY) : null;
		}
		catch (InvalidPathException ex) {
			return null;
		}
	}

	/**
	 * Add what else the registry says that explains why MAPI is not to be had.
	 */
	void explain() {
		for (String version : VERSIONS) {
			String key = "Software\\Microsoft\\Office\\" + version + "\\Outlook";
			if (this.machine.registry()
				.read(Registry.Hive.HKEY_LOCAL_MACHINE, key, "Bitness") instanceof Registry.Text bitness) {
				this.steps.accept("The registry says that Outlook %s is installed for %s.".formatted(version,
						bitness.text().equalsIgnoreCase("x86") ? "32-bit (x86)" : bitness.text()));
			}
		}
		if (this.machine.registry()
			.read(Registry.Hive.HKEY_CURRENT_USER, "Software\\Microsoft\\Office\\16.0\\Outlook\\Preferences",
					"UseNewOutlook") instanceof Registry.Dword number
				&& number.number() == 1) {
			this.steps.accept("This user has turned to the new Outlook for Windows, which has no MAPI.");
		}
	}

}
