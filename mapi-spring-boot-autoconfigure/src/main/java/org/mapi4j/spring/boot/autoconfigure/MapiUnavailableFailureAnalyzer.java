package org.mapi4j.spring.boot.autoconfigure;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

import org.mapi4j.MapiUnavailableException;

/**
 * Analyzes a native MAPI that cannot be used.
 */
class MapiUnavailableFailureAnalyzer extends AbstractFailureAnalyzer<MapiUnavailableException> {

	private final Environment environment;

	private final @Nullable ClassLoader classLoader;

	MapiUnavailableFailureAnalyzer(Environment environment, BeanFactory beanFactory) {
		this.environment = environment;
		this.classLoader = (beanFactory instanceof ConfigurableBeanFactory configurable)
				? configurable.getBeanClassLoader() : null;
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
					.formatted(bitness(), embedded());
			case NOT_LOADABLE ->
				"Check that %s is a whole library for this operating system and that those it depends on%s are installed; %s"
					.formatted(library(), isWindows() ? ", such as the Visual C++ runtime," : "", embedded());
			case MISSING_EXPORTS -> "Set 'mapi.native.library' to a library that implements Extended MAPI%s; %s"
				.formatted(isWindows() ? ", such as Outlook's olmapi32.dll, or remove it to have MAPI found by itself"
						: "", embedded());
			case INITIALIZATION_FAILED ->
				"Set 'mapi.logon.preset=service' if the application runs as a Windows service, and only then; otherwise repair the installation of Outlook.";
		};
	}

	private String notFound() {
		return (isWindows()
				? "Install the classic Outlook in the bitness of this Java runtime (%s), or set".formatted(bitness())
				: "Set") + " 'mapi.native.library' to the file of a MAPI library; " + embedded();
	}

	private String embedded() {
		return (SubsystemChoice.hasEmbedded(this.classLoader) ? "to run without MAPI, set"
				: "to run without MAPI, add 'org.mapi4j:mapi-embedded' to the class path and set")
				+ " 'mapi.subsystem=embedded'.";
	}

	private boolean isWindows() {
		return this.environment.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
	}

	private String bitness() {
		return this.environment.getProperty("sun.arch.data.model", "64") + " bits";
	}

	private String library() {
		String library = this.environment.getProperty("mapi.native.library");
		return (library != null) ? "'mapi.native.library=" + library + "'" : "the library named above";
	}

}
