package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import org.mapi4j.session.MapiSession;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(180)
class EmbeddedWithoutJnaTests {

	@Test
	void nothingOfJnaIsLoadedForTheEmbeddedSubsystem() throws Exception {
		try (ForkedApplication application = new ForkedApplication(List.of("-verbose:class"), EmbeddedApplication.class,
				"--mapi.subsystem=embedded")) {
			List<String> lines = application.awaitEnd();
			assertThat(lines).anyMatch((line) -> line.contains("profile is Embedded"))
				.anyMatch((line) -> line.contains("org.mapi4j.embedded.EmbeddedMapi "))
				.noneMatch((line) -> line.contains("com.sun.jna") || line.contains("org.mapi4j.jna"));
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MapiAutoConfiguration.class)
	static class EmbeddedApplication {

		public static void main(String[] args) {
			try (ConfigurableApplicationContext context = SpringApplication.run(EmbeddedApplication.class, args)) {
				System.out.println("profile is " + context.getBean(MapiSession.class).profileName());
			}
		}

	}

}
