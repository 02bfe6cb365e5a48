package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.embedded.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of an application that is told to end.
 */
@Timeout(150)
class TerminationTests {

	@Test
	void itLogsOff() throws Exception {
		try (ForkedApplication application = start()) {
			application.awaitLine("Started ");
			application.terminate();
			assertThat(application.awaitEnd()).anyMatch((line) -> line.contains("state LOGGED_OFF"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void itEndsWhileALogonHangs(LogonFailurePolicy policy) throws Exception {
		try (ForkedApplication application = start("hang-at=MAPILogonEx", "mapi.logon.timeout=1h",
				"mapi.logon.on-failure=" + policy)) {
			application.awaitLine((policy != LogonFailurePolicy.RETRY) ? "state LOGGING_ON" : "Started ");
			application.terminate();
			List<String> lines = application.awaitEnd();
			if (policy != LogonFailurePolicy.RETRY) {
				assertThat(lines).noneMatch((line) -> line.contains("Started "));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "IMAPISession::Logoff", "IMAPISession::GetStatusTable", "IMAPITable::QueryRows" })
	void itEndsWhileACallHangs(String operation) throws Exception {
		try (ForkedApplication application = start("hang-at=" + operation, "mapi.logoff.timeout=1s")) {
			application.awaitLine("Started ");
			application.terminate();
			application.awaitEnd();
		}
	}

	private ForkedApplication start(String... properties) {
		String[] arguments = new String[properties.length];
		for (int i = 0; i < properties.length; i++) {
			arguments[i] = "--" + properties[i];
		}
		return new ForkedApplication(List.of(), HangingApplication.class, arguments);
	}

	/**
	 * An application on a subsystem that hangs where {@code hang-at} says.
	 */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MapiAutoConfiguration.class)
	static class HangingApplication {

		public static void main(String[] args) {
			System.setProperty("spring.main.keep-alive", "true");
			SpringApplication.run(HangingApplication.class, args);
		}

		@Bean
		EmbeddedMapi mapiSubsystem(Environment environment) {
			EmbeddedMapi mapi = EmbeddedMapi.create();
			String operation = environment.getProperty("hang-at");
			if (operation != null) {
				mapi.control().inject(Fault.hang(operation));
			}
			return mapi;
		}

		@EventListener
		void onStateChange(MapiSessionStateEvent event) {
			System.out.println("state " + event.state());
		}

	}

}
