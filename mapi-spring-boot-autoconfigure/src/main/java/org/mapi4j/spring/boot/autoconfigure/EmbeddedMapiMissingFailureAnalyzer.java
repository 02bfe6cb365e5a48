package org.mapi4j.spring.boot.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

import org.mapi4j.spring.boot.autoconfigure.MapiProperties.Subsystem;

/**
 * Analyzes the absence of both MAPI and the embedded subsystem.
 */
class EmbeddedMapiMissingFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedMapiMissingException> {

	private final Environment environment;

	EmbeddedMapiMissingFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedMapiMissingException cause) {
		return new FailureAnalysis(describe(cause), """
				Choose one:
				- Add 'org.mapi4j:mapi-embedded' to the class path to run on the embedded MAPI subsystem, and set \
				'mapi.subsystem=embedded' to say that this is meant.
				- Set 'mapi.native.library' to the file of a MAPI library.
				- Set 'mapi.enabled=false' to run without MAPI.""", cause);
	}

	private String describe(EmbeddedMapiMissingException cause) {
		if (cause.configured() == Subsystem.EMBEDDED) {
			return "'mapi.subsystem' is 'embedded', and the embedded MAPI subsystem is not on the class path.";
		}
		return "There is no MAPI on %s: 'mapi.subsystem' is 'auto', 'mapi.native.library' is not set, and the embedded MAPI subsystem is not on the class path."
			.formatted(this.environment.getProperty("os.name", "this operating system"));
	}

}
