package org.mapi4j.jna;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.mapi4j.MapiUnavailableException.Reason;

/**
 * One search for MAPI, which says in words why it is not to be had, and never loads it.
 */
final class MapiSearch {

	private static final String NO_CLIENT = """
			No mail client with Extended MAPI is installed on this machine. MAPI comes with the classic Outlook for \
			Windows, or with Office; neither the new Outlook nor Windows itself has it.""";

	private final Host host;

	private final Supplier<WindowsMachine> windows;

	private final List<String> steps = new ArrayList<>();

	/**
	 * Create a search, to be made once.
	 * @param host the system and the Java runtime
	 * @param windows what is asked if that system is Windows
	 */
	MapiSearch(Host host, Supplier<WindowsMachine> windows) {
		this.host = host;
		this.windows = windows;
	}

	/**
	 * Find MAPI.
	 * @param library the file to use, or {@code null} to look for it
	 * @return what comes out
	 */
	NativeMapiDiagnosis run(@Nullable Path library) {
		if (this.host.machine().bits() != 64) {
			return refused(Reason.WRONG_BITNESS, """
					This Java runtime is %s, and MAPI is only called from 64-bit ones: run the application on a 64-bit \
					Java runtime, with the 64-bit Outlook.""".formatted(this.host.machine().bitness()));
		}
		if (library != null) {
			this.steps.add("The library was named: %s.".formatted(library));
			return named(library.toAbsolutePath().normalize());
		}
		if (!this.host.isWindows()) {
			return refused(Reason.NOT_FOUND,
					"There is no MAPI on %s, and no library was named.".formatted(this.host.name()));
		}
		return search(this.windows.get());
	}

	private NativeMapiDiagnosis named(Path library) {
		Candidate candidate = new Candidate(library, "mapi.native.library", true);
		return diagnosis(candidate, check(this.host.isWindows() ? this.windows.get() : null).check(library));
	}

	private NativeMapiDiagnosis search(WindowsMachine machine) {
		CandidateCheck check = check(machine);
		Candidate loaded = loaded(machine);
		if (loaded != null) {
			return diagnosis(loaded, check.check(loaded.file()));
		}
		NativeMapiDiagnosis refusal = null;
		for (MailClient client : clients(machine)) {
			List<Candidate> candidates = candidates(client, machine);
			for (Candidate candidate : candidates) {
				NativeMapiDiagnosis diagnosis = diagnosis(candidate, check.check(candidate.file()));
				if (diagnosis.usable()) {
					return diagnosis;
				}
				if (candidate.extendedMapi() || diagnosis.reason() != Reason.MISSING_EXPORTS) {
					refusal = moreTelling(refusal, diagnosis);
				}
			}
			if (candidates.stream().anyMatch(Candidate::extendedMapi)) {
				break;
			}
		}
		new InstalledOffice(machine, this.steps::add).explain();
		return (refusal != null) ? refusal.withSteps(this.steps) : refused(Reason.NOT_FOUND, NO_CLIENT);
	}

	private @Nullable Candidate loaded(WindowsMachine machine) {
		for (String name : List.of("olmapi32.dll", "msmapi32.dll")) {
			Path file = machine.loadedModule(name);
			if (file != null) {
				this.steps.add("%s is in this process already.".formatted(file));
				return new Candidate(file, "the process, which has it loaded already", true);
			}
		}
		this.steps.add("Neither olmapi32.dll nor msmapi32.dll is in this process.");
		return null;
	}

	/**
	 * Return the mail clients in the order in which they are asked, each once.
	 */
	private List<MailClient> clients(WindowsMachine machine) {
		List<MailClient> clients = new ArrayList<>();
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		for (Registry.Hive hive : Registry.Hive.values()) {
			String place = hive + "\\" + MailClient.CLIENTS;
			if (machine.registry().read(hive, MailClient.CLIENTS, "") instanceof Registry.Text text
					&& !text.text().isBlank()) {
				this.steps.add("%s names \"%s\" as the default mail client.".formatted(place, text.text()));
				if (names.add(text.text())) {
					clients.add(new MailClient(text.text(), machine, this.steps::add));
				}
			}
			else {
				this.steps.add("%s names no default mail client.".formatted(place));
			}
		}
		if (names.add(MailClient.OUTLOOK)) {
			clients.add(new MailClient(MailClient.OUTLOOK, machine, this.steps::add));
		}
		return clients;
	}

	private List<Candidate> candidates(MailClient client, WindowsMachine machine) {
		List<Candidate> candidates = new ArrayList<>(client.extendedMapi());
		if (client.isOutlook()) {
			candidates.addAll(new InstalledOffice(machine, this.steps::add).libraries());
		}
		candidates.addAll(client.others());
		candidates.removeIf((candidate) -> isStub(candidate.file(), machine));
		if (client.isOutlook()) {
			candidates.sort((one, other) -> Boolean.compare(isOutlooks(other), isOutlooks(one)));
		}
		return candidates;
	}

	/**
	 * The library that Windows brings would open a dialog where it finds no mail client,
	 * so it is not for programs.
	 */
	private boolean isStub(Path file, WindowsMachine machine) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		boolean stub = (name.equals("mapi32.dll") || name.equals("mapistub.dll"))
				&& real(file).startsWith(real(machine.windowsFolder()));
		if (stub) {
			this.steps.add("%s is the stub of Windows, which opens dialogs, and is not used.".formatted(file));
		}
		return stub;
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		}
		catch (IOException ex) {
			return path.normalize();
		}
	}

	private static boolean isOutlooks(Candidate candidate) {
		return candidate.file().getFileName().toString().equalsIgnoreCase("olmapi32.dll");
	}

	private static NativeMapiDiagnosis moreTelling(@Nullable NativeMapiDiagnosis one, NativeMapiDiagnosis other) {
		return (one == null || (one.reason() == Reason.NOT_FOUND && other.reason() != Reason.NOT_FOUND)) ? other : one;
	}

	private CandidateCheck check(@Nullable WindowsMachine machine) {
		Dependencies dependencies = (machine != null) ? new Dependencies(machine, this.host.machine()) : null;
		return new CandidateCheck(this.host, dependencies, this.steps::add);
	}

	private NativeMapiDiagnosis diagnosis(Candidate candidate, CandidateCheck.Finding finding) {
		String summary = (finding.refused() == null)
				? "MAPI is %s, which comes from %s.".formatted(candidate.file(), candidate.foundBy())
				: finding.sentence() + " It comes from %s.".formatted(candidate.foundBy());
		return new NativeMapiDiagnosis(finding.refused(), summary, candidate.file(), finding.bitness(),
				this.host.machine().bitness(), candidate.foundBy(), this.steps);
	}

	private NativeMapiDiagnosis refused(Reason reason, String summary) {
		return new NativeMapiDiagnosis(reason, summary, null, null, this.host.machine().bitness(), null, this.steps);
	}

}
