package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;

/**
 * Analyzes a logon that failed when the application started.
 */
class FailedStartFailureAnalyzer extends AbstractFailureAnalyzer<FailedStartException> {

	private static final String GO_ON = "To start without a session, set 'mapi.logon.on-failure' to 'continue' or 'retry'.";

	private final Environment environment;

	FailedStartFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FailedStartException cause) {
		MapiException failure = cause.failure();
		if (failure instanceof MapiTimeoutException timeout) {
			return late(timeout);
		}
		if (failure instanceof LogonFailedException refused) {
			return refused.isUnknownProfile() ? unknownProfile(refused) : refused(refused, refused.profileNames());
		}
		return refused(failure, null);
	}

	private FailureAnalysis late(MapiTimeoutException failure) {
		if (failure.getCause() instanceof InterruptedException) {
			return new FailureAnalysis("The application was told to stop while it was logging on to MAPI.",
					"Nothing is wrong if this was meant. " + GO_ON, failure);
		}
		return new FailureAnalysis(failure.getMessage() + ".",
				"Open the profile ('mapi.profile.name') once in Outlook as the user '%s' whom this process runs as, since a logon that would ask something waits for ever; or give it longer than 'mapi.logon.timeout=%s'. %s"
					.formatted(user(), this.environment.getProperty("mapi.logon.timeout", "60s"), GO_ON),
				failure);
	}

	private FailureAnalysis unknownProfile(LogonFailedException failure) {
		List<String> profiles = failure.profileNames();
		if (profiles == null || profiles.isEmpty()) {
			return new FailureAnalysis(
					"%s There is no profile at all for the user '%s' whom this process runs as."
						.formatted(describe(failure), user()),
					"Make a profile as this user: start Outlook, or choose Mail in the control panel. " + GO_ON,
					failure);
		}
		return new FailureAnalysis("There is no MAPI profile '%s'.%s".formatted(failure.profileName(), list(profiles)),
				"Set 'mapi.profile.name' to one of them, or remove it to log on with the default profile." + mailbox(),
				failure);
	}

	private String mailbox() {
		SubsystemChoice choice = SubsystemChoice.of(this.environment, getClass().getClassLoader());
		return (choice == SubsystemChoice.EMBEDDED)
				? " To have an embedded mailbox for it, name it in 'mapi.embedded.mailboxes[n].profile'." : "";
	}

	private FailureAnalysis refused(MapiException failure, @Nullable List<String> profiles) {
		String advice = failure.result().advice();
		return new FailureAnalysis(describe(failure) + list(profiles),
				(advice.isEmpty() ? "" : advice + " ") + "Another profile is chosen with 'mapi.profile.name'. " + GO_ON,
				failure);
	}

	private String describe(MapiException failure) {
		StringBuilder text = new StringBuilder(failure.operation()).append(" failed with ").append(failure.result());
		if (!failure.result().meaning().isEmpty()) {
			text.append(": ").append(failure.result().meaning());
		}
		if (failure.error() != null) {
			text.append(" [").append(failure.error().message()).append(']');
		}
		return text.append('.').toString();
	}

	private String list(@Nullable List<String> profiles) {
		return (profiles == null || profiles.isEmpty()) ? ""
				: profiles.stream()
					.map((profile) -> "'" + profile + "'")
					.collect(Collectors.joining(", ", " The profiles that exist, the default one first: ", "."));
	}

	private String user() {
		return this.environment.getProperty("user.name", "unknown");
	}

}
