package org.mapi4j.spring.boot.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import org.mapi4j.session.IllegalLogonOptionsException;

/**
 * Analyzes logon options that do not fit together.
 */
class IllegalLogonOptionsFailureAnalyzer extends AbstractFailureAnalyzer<IllegalLogonOptionsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, IllegalLogonOptionsException cause) {
		String property = "mapi." + cause.option();
		return new FailureAnalysis("'%s' does not fit the other logon options: %s.".formatted(property, cause.reason()),
				action(property), cause);
	}

	private String action(String property) {
		return switch (property) {
			case "mapi.profile.name" -> "Correct 'mapi.profile.name', or remove it to log on with the default profile.";
			case "mapi.logon.no-mail" ->
				"Remove 'mapi.logon.no-mail', or set 'mapi.logon.preset' to 'unattended' or 'interactive'.";
			case "mapi.logon.new-session" ->
				"Remove 'mapi.logon.new-session=false' to have a session of your own, or, to join a shared one, remove 'mapi.profile.name' and any 'mapi.logon.preset=service'.";
			case "mapi.logon.allow-others" ->
				"Remove 'mapi.logon.allow-others', or remove 'mapi.logon.new-session=false'.";
			case "mapi.logon.force-download" ->
				"Remove 'mapi.logon.force-download', or set 'mapi.logon.no-mail=false'.";
			default -> "Correct '%s', or remove it.".formatted(property);
		};
	}

}
