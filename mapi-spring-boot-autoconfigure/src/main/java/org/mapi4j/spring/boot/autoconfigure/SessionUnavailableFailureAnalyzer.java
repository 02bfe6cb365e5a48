package org.mapi4j.spring.boot.autoconfigure;

import java.util.Arrays;
import java.util.List;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import org.mapi4j.SessionUnavailableException;

/**
 * Analyzes a session that is used before it is logged on.
 */
class SessionUnavailableFailureAnalyzer extends AbstractFailureAnalyzer<SessionUnavailableException> {

	private static final List<String> OURS = List.of("org.mapi4j.session.", "jdk.proxy", "java.");

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SessionUnavailableException cause) {
		return new FailureAnalysis("%s. It was used by %s.".formatted(cause.getMessage(), user(cause)),
				"Use the session from an ApplicationRunner or later, or from a SmartLifecycle whose phase is above 'mapi.lifecycle.phase'. With 'mapi.lifecycle.auto-startup=false', call logOn() first; with 'mapi.logon.on-failure' set to 'continue' or 'retry', be ready for a session that is not there.",
				cause);
	}

	private String user(SessionUnavailableException cause) {
		return Arrays.stream(cause.getStackTrace())
			.filter((frame) -> OURS.stream().noneMatch(frame.getClassName()::startsWith))
			.findFirst()
			.map(StackTraceElement::toString)
			.orElse("an unknown caller");
	}

}
