package org.mapi4j.session;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The flags of a logon.
 */
class LogonOptionsTests {

	private static final int EXTENDED_UNICODE = 0x80000020;

	private static final int NEW_SESSION = 0x2;

	private static final int EXPLICIT_PROFILE = 0x10;

	private static final int NO_MAIL = 0x8000;

	private static final int USE_DEFAULT = 0x40;

	private static final int NT_SERVICE = 0x10000;

	@Test
	void anUnattendedLogonHasASessionOfItsOwnWithoutSpoolerAndDialogs() {
		LogonOptions options = LogonOptions.defaults();
		assertThat(options.logonFlags()).isEqualTo(EXTENDED_UNICODE | NEW_SESSION | NO_MAIL | USE_DEFAULT);
		assertThat(options.withProfileName("Outlook").logonFlags())
			.isEqualTo(EXTENDED_UNICODE | NEW_SESSION | NO_MAIL | EXPLICIT_PROFILE);
		assertThat(options.initializeFlags()).isEqualTo(1);
		assertThat(options.userInterface()).isFalse();
	}

	@Test
	void aServiceSaysSoInBothCalls() {
		LogonOptions options = LogonOptions.of(LogonPreset.SERVICE).withProfileName("Outlook");
		assertThat(options.logonFlags())
			.isEqualTo(EXTENDED_UNICODE | NEW_SESSION | NO_MAIL | NT_SERVICE | EXPLICIT_PROFILE);
		assertThat(options.initializeFlags()).isEqualTo(NT_SERVICE | 1);
	}

	@Test
	void anInteractiveLogonHasTheSpoolerAndMayAsk() {
		LogonOptions options = LogonOptions.of(LogonPreset.INTERACTIVE).withProfileName("Outlook");
		assertThat(options.logonFlags()).isEqualTo(EXTENDED_UNICODE | NEW_SESSION | EXPLICIT_PROFILE | 0x1);
		assertThat(options.userInterface()).isTrue();
	}

	@Test
	void eachFlagCanBeOverridden() {
		LogonOptions options = LogonOptions.of(LogonPreset.INTERACTIVE)
			.withProfileName("Outlook")
			.withAllowOthers(true)
			.withBackground(true)
			.withForceDownload(true)
			.withTimeoutShort(true);
		options.validate();
		assertThat(options.logonFlags())
			.isEqualTo(EXTENDED_UNICODE | NEW_SESSION | EXPLICIT_PROFILE | 0x1 | 0x8 | 0x200000 | 0x1000 | 0x100000);
		LogonOptions joining = LogonOptions.defaults().withNewSession(false).withNoMail(false);
		joining.validate();
		assertThat(joining.logonFlags()).isEqualTo(EXTENDED_UNICODE);
	}

	@ParameterizedTest
	@MethodSource("illegalOptions")
	void whatCannotWorkIsRefusedWithTheOptionAndTheReason(String option, LogonPreset preset,
			UnaryOperator<LogonOptions> change) {
		LogonOptions options = change.apply(LogonOptions.of(preset));
		assertThatExceptionOfType(IllegalLogonOptionsException.class).isThrownBy(options::validate)
			.withMessageContaining(option)
			.satisfies((ex) -> assertThat(ex.option()).isEqualTo(option))
			.satisfies((ex) -> assertThat(ex.reason()).isNotEmpty());
	}

	static Stream<Arguments> illegalOptions() {
		return Stream.of(illegal("profile.name", LogonPreset.UNATTENDED, (options) -> options.withProfileName("")),
				illegal("profile.name", LogonPreset.UNATTENDED, (options) -> options.withProfileName("x".repeat(65))),
				illegal("profile.name", LogonPreset.UNATTENDED, (options) -> options.withProfileName(" Outlook")),
				illegal("logon.no-mail", LogonPreset.SERVICE, (options) -> options.withNoMail(false)),
				illegal("logon.new-session", LogonPreset.UNATTENDED,
						(options) -> options.withProfileName("Outlook").withNewSession(false)),
				illegal("logon.allow-others", LogonPreset.UNATTENDED,
						(options) -> options.withNewSession(false).withAllowOthers(true)),
				illegal("logon.new-session", LogonPreset.SERVICE, (options) -> options.withNewSession(false)),
				illegal("logon.force-download", LogonPreset.UNATTENDED, (options) -> options.withForceDownload(true)));
	}

	private static Arguments illegal(String option, LogonPreset preset, UnaryOperator<LogonOptions> change) {
		return arguments(option, preset, change);
	}

}
