package org.mapi4j.jna;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A mail client that is registered under {@code Software\Clients\Mail}, and the libraries
 * that it names.
 */
final class MailClient {

	static final String CLIENTS = "Software\\Clients\\Mail";

	static final String OUTLOOK = "Microsoft Outlook";

	private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");

	private static final String ENGLISH = "1033";

	private final String name;

	private final WindowsMachine machine;

	private final Consumer<String> steps;

	MailClient(String name, WindowsMachine machine, Consumer<String> steps) {
		this.name = name;
		this.machine = machine;
		this.steps = steps;
	}

	boolean isOutlook() {
		return this.name.equalsIgnoreCase(OUTLOOK);
	}

	/**
	 * Return the library of Extended MAPI that this client names.
	 */
	List<Candidate> extendedMapi() {
		return file("DLLPathEx", true);
	}

	/**
	 * Return what else this client names, which may be Extended MAPI.
	 */
	List<Candidate> others() {
		List<Candidate> candidates = new ArrayList<>(file("DLLPath", false));
		String component = text("MSIComponentID");
		if (component != null) {
			candidates.addAll(component(component));
		}
		return candidates;
	}

	private List<Candidate> file(String value, boolean extendedMapi) {
		String text = text(value);
		if (text == null) {
			this.steps.accept("The mail client \"%s\" has no %s.".formatted(this.name, value));
			return List.of();
		}
		this.steps.accept("The mail client \"%s\" has the %s %s.".formatted(this.name, value, text));
		Path path = path(text);
		return (path != null) ? List.of(new Candidate(path, value + " of the mail client " + this.name, extendedMapi))
				: List.of();
	}

	private List<Candidate> component(String component) {
		for (String language : languages()) {
			for (String qualifier : List.of(language + "\\NT", language)) {
				String text = this.machine.qualifiedComponent(component, qualifier);
				Path path = (text != null) ? path(text) : null;
				if (path != null) {
					this.steps.accept("The mail client \"%s\" has the MSIComponentID %s, installed as %s."
						.formatted(this.name, component, path));
					return List.of(new Candidate(path, "MSIComponentID of the mail client " + this.name, true));
				}
			}
		}
		this.steps.accept("The mail client \"%s\" has the MSIComponentID %s, of which nothing is installed."
			.formatted(this.name, component));
		return List.of();
	}

	/**
	 * Return the languages that the component may be installed for: each value names a
	 * key and, in it, the values that hold them.
	 */
	private Set<String> languages() {
		Set<String> languages = new LinkedHashSet<>();
		for (String value : List.of("MSIApplicationLCID", "MSIOfficeLCID")) {
			if (value(value) instanceof Registry.Texts texts && !texts.texts().isEmpty()) {
				String key = texts.texts().get(0);
				texts.texts()
					.stream()
					.skip(1)
					.flatMap((name) -> Stream.of(Registry.Hive.values())
						.map((hive) -> this.machine.registry().read(hive, key, name)))
					.forEach((language) -> {
						if (language instanceof Registry.Dword number) {
							languages.add(Integer.toString(number.number()));
						}
						else if (language instanceof Registry.Text text) {
							languages.add(text.text());
						}
					});
			}
		}
		languages.add(ENGLISH);
		return languages;
	}

	private @Nullable String text(String value) {
		if (!(value(value) instanceof Registry.Text text)) {
			return null;
		}
		String plain = text.expandable() ? expand(text.text()) : text.text();
		plain = plain.strip();
		if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
			plain = plain.substring(1, plain.length() - 1);
		}
		return plain.isEmpty() ? null : plain;
	}

	private Registry.@Nullable Value value(String value) {
		String key = CLIENTS + "\\" + this.name;
		for (Registry.Hive hive : Registry.Hive.values()) {
			Registry.Value found = this.machine.registry().read(hive, key, value);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private String expand(String text) {
		return VARIABLE.matcher(text).replaceAll((match) -> {
			String value = this.machine.environmentVariable(match.group(1));
			return Matcher.quoteReplacement((value != null) ? value : match.group());
		});
	}

	/**
	 * Return a path as Windows would understand it: a mere name is looked for where
	 * libraries are.
	 */
	private @Nullable Path path(String text) {
		Path path;
		try {
			path = Path.of(text);
		}
		catch (InvalidPathException ex) {
			this.steps.accept("That is no path: %s.".formatted(ex.getReason().toLowerCase(Locale.ROOT)));
			return null;
		}
		if (path.isAbsolute()) {
			return path;
		}
		Path inSystemFolder = this.machine.systemFolder().resolve(path);
		return Stream
			.concat(Stream.of(inSystemFolder, this.machine.windowsFolder().resolve(path)),
					this.machine.searchPath().stream().map((folder) -> folder.resolve(path)))
			.filter((file) -> file.toFile().isFile())
			.findFirst()
			.orElse(inSystemFolder);
	}

}
