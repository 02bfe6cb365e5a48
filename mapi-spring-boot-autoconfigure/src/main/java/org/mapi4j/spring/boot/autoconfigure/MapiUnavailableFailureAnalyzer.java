package org.mapi4j.spring.boot.autoconfigure;

import java.util.Locale;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

import org.mapi4j.MapiUnavailableException;

/**
 * Analyzes a native MAPI that cannot be used.
 */
class MapiUnavailableFailureAnalyzer extends AbstractFailureAnalyzer<MapiUnavailableException> {

	private static final String EMBEDDED = "to run without MAPI, add 'org.mapi4j:mapi-embedded' to the class path and set 'mapi.subsystem=embedded'.";

	private final Environment environment;

	MapiUnavailableFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MapiUnavailableException cause) {
		return new FailureAnalysis(cause.getMessage(), action(cause.reason()), cause);
	}

	private String action(MapiUnavailableException.Reason reason) {
		return switch (reason) {
			case NOT_FOUND -> notFound();
			case WRONG_BITNESS ->
				"Run the application on a Java runtime of the bitness of MAPI, or install MAPI in the bitness of this one (%s). If the library is not the one you mean, set 'mapi.native.library' to another; %s"
					.formatted(bitness(), EMBEDDED);
			case NOT_LOADABLE ->
				"Check that %s is a whole library for this operating system and that those it depends on, such as the Visual C++ runtime, are installed; %s"
					.formatted(library(), EMBEDDED);
			case MISSING_EXPORTS ->
				"Set 'mapi.native.library' to a library that implements Extended MAPI, such as Outlook's olmapi32.dll, or remove it to have MAPI found by itself; %s"
					.formatted(EMBEDDED);
			case INITIALIZATION_FAILED ->
				"Set 'mapi.logon.preset=service' if the application runs as a Windows service, and only then; otherwise repair the installation of Outlook.";
		};
	}

	private String notFound() {
		boolean windows = this.environment.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
		return (windows
				? "Install the classic Outlook in the bitness of this Java runtime (%s), or set".formatted(bitness())
				: "Set") + " 'mapi.native.library' to the file of a MAPI library; " + EMBEDDED;
	}

	private String bitness() {
		return this.environment.getProperty("sun.arch.data.model", "64") + " bits";
	}

	private String library() {
		String library = this.environment.getProperty("mapi.native.library");
		return (library != null) ? "'mapi.native.library=" + library + "'" : "the library named above";
	}

}
