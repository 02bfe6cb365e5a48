package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application that ends in other ways than the usual one.
 */
@Timeout(180)
class ExitTests {

	@Test
	void aSecondRequestToEndDoesNoHarm() throws Exception {
		try (ForkedApplication application = new ForkedApplication(List.of(), TerminationTests.HangingApplication.class,
				"--hang-at=IMAPISession::Logoff", "--mapi.logoff.timeout=3s")) {
			application.awaitLine("Started ");
			application.signal();
			application.awaitLine("state LOGGING_OFF");
			application.signal();
			application.awaitExit();
			assertThat(application.awaitEnd()).noneMatch((line) -> line.contains("Exception"));
		}
	}

	@Test
	void anExitInTheMiddleLogsOff() throws Exception {
		try (ForkedApplication application = new ForkedApplication(List.of(), ExitingApplication.class)) {
			assertThat(application.awaitEnd()).anyMatch((line) -> line.contains("state LOGGED_OFF"));
			assertThat(application.exitValue()).isEqualTo(3);
		}
	}

	@Test
	void aContextThatFailsToStartGivesItsSessionBack() {
		try (EmbeddedMapi mapi = EmbeddedMapi.create()) {
			new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MapiAutoConfiguration.class))
				.withBean(EmbeddedMapi.class, () -> mapi, (definition) -> definition.setDestroyMethodName(""))
				.withUserConfiguration(FailingConfiguration.class)
				.run((context) -> {
					assertThat(context).hasFailed();
					assertThat(context.getStartupFailure()).hasStackTraceContaining("fails on purpose, LOGGED_ON");
				});
			assertThat(mapi.control().openObjects()).isZero();
			assertThat(mapi.control().sessions()).isEmpty();
		}
	}

	@Test
	void aContextCanBeStoppedAndStartedAgain() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MapiAutoConfiguration.class))
			.withBean(EmbeddedMapi.class, EmbeddedMapi::create)
			.run((context) -> {
				MapiSession session = context.getBean(MapiSession.class);
				for (long logons = 1; logons <= 3; logons++) {
					assertThat(session.report().logons()).isEqualTo(logons);
					assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
					context.stop();
					assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
					context.start();
				}
			});
	}

	/**
	 * An application that exits on a thread of its own while another uses the session.
	 */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MapiAutoConfiguration.class)
	static class ExitingApplication {

		public static void main(String[] args) {
			SpringApplication.run(ExitingApplication.class, args);
		}

		@Bean
		EmbeddedMapi mapiSubsystem() {
			return EmbeddedMapi.create();
		}

		@Bean
		ApplicationRunner exit(MapiSession session) {
			return (arguments) -> {
				Thread user = new Thread(() -> {
					while (session.state() == SessionState.LOGGED_ON) {
						session.profiles();
					}
				});
				user.setDaemon(true);
				user.start();
				System.exit(3);
			};
		}

		@EventListener
		void onStateChange(MapiSessionStateEvent event) {
			System.out.println("state " + event.state());
		}

	}

	/**
	 * Fails to start when the session is there.
	 */
	@Configuration(proxyBeanMethods = false)
	static class FailingConfiguration {

		@Bean
		SmartLifecycle failing(MapiSession session) {
			return new SmartLifecycle() {

				@Override
				public void start() {
					throw new IllegalStateException("fails on purpose, " + session.state());
				}

				@Override
				public void stop() {
				}

				@Override
				public boolean isRunning() {
					return false;
				}

			};
		}

	}

}
