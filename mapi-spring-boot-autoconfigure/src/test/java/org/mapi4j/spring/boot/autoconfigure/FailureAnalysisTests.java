package org.mapi4j.spring.boot.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;
import org.mapi4j.session.MapiSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class FailureAnalysisTests {

	private static final ThreadLocal<Runnable> LOGON = new InheritableThreadLocal<>();

	@Test
	void aWrongProfileNameIsAnsweredWithTheProfilesThatExist(CapturedOutput output) {
		startOnSubsystem(() -> {
			throw MapiException.of(HResult.MAPI_E_LOGON_FAILED, "MAPILogonEx");
		}, "mapi.profile.name=Outlok");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("There is no MAPI profile 'Outlok'. "
					+ "The profiles that exist, the default one first: 'Outlook', 'Personal'.")
			.contains("Set 'mapi.profile.name' to one of them");
	}

	@Test
	void aRefusedLogonIsAnsweredWithTheNameOfItsCodeAndAdvice(CapturedOutput output) {
		startOnSubsystem(() -> {
			throw MapiException.of(HResult.MAPI_E_LOGON_FAILED, "MAPILogonEx");
		}, "mapi.profile.name=Outlook");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("Logging on with profile 'Outlook' failed with MAPI_E_LOGON_FAILED (0x80040111)")
			.contains(HResult.MAPI_E_LOGON_FAILED.advice())
			.contains("'mapi.profile.name'")
			.contains("'mapi.logon.on-failure'");
	}

	@Test
	void anUnreachableServerIsAnsweredWithTheNameOfItsCodeAndAdvice(CapturedOutput output) {
		startOnSubsystem(() -> {
			throw MapiException.of(HResult.MAPI_E_NETWORK_ERROR, "MAPILogonEx");
		});
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("MAPI_E_NETWORK_ERROR (0x80040115)")
			.contains(HResult.MAPI_E_NETWORK_ERROR.advice())
			.contains("'mapi.logon.on-failure'");
	}

	@Test
	void aLogonThatDoesNotReturnIsAnsweredWithItsTimeOut(CapturedOutput output) {
		startOnSubsystem(() -> {
			try {
				new CountDownLatch(1).await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, "mapi.logon.timeout=300ms");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("Logging on did not return within")
			.contains("'mapi.logon.timeout=300ms'")
			.contains("'mapi.logon.on-failure'");
	}

	@Test
	void anAbsentMapiIsAnsweredWithTheWaysOut(CapturedOutput output) {
		start(Session.class, "mapi.subsystem=native", "os.name=Linux");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("Set 'mapi.native.library'")
			.contains("'mapi.subsystem=embedded'")
			.doesNotContain("Install");
	}

	@Test
	void aFileThatIsNoLibraryIsAnsweredWithItsProperty(CapturedOutput output, @TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("no-library.so"), "This is not a library.");
		start(Session.class, "mapi.native.library=" + file);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains(file.toString())
			.contains("'mapi.native.library=" + file + "'");
	}

	@ParameterizedTest
	@EnumSource
	@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "The library is made for Linux")
	void aLibraryThatFailsOnlyWhenItIsLoadedStopsTheStartUnderAnyPolicy(LogonFailurePolicy policy,
			CapturedOutput output, @TempDir Path folder) {
		Path file = UnloadableLibrary.in(folder);
		start(Session.class, "mapi.native.library=" + file, "mapi.logon.on-failure=" + policy);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains(file + " cannot be loaded: ")
			.contains("Check that 'mapi.native.library=" + file + "' is a whole library for this operating system");
	}

	@Test
	void nothingIsAdvisedThatHasBeenDoneOrDoesNotHelpHere(CapturedOutput output) {
		start(Session.class, "mapi.native.library=/there/is/none.so", "os.name=Linux");
		assertThat(output).contains("set 'mapi.subsystem=embedded'")
			.doesNotContain("to the class path")
			.doesNotContain("found by itself");
	}

	@Test
	void withoutTheEmbeddedOneItsDependencyIsNamed(CapturedOutput output) {
		startWithoutEmbedded("mapi.native.library=/there/is/none.so");
		assertThat(output).contains("add 'org.mapi4j:mapi-embedded' to the class path");
	}

	@Test
	void noSentenceIsSaidTwice(CapturedOutput output) {
		start(Session.class, "mapi.native.library=/there/is/none.so");
		assertThat(output.toString().split("APPLICATION FAILED TO START")[1])
			.containsOnlyOnce("/there/is/none.so does not exist");
	}

	@Test
	void aLibraryWithoutTheExportsOfMapiIsAnsweredWithItsProperty(CapturedOutput output) {
		Path library = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName("java"));
		start(Session.class, "mapi.native.library=" + library);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("MAPILogonEx")
			.contains("Set 'mapi.native.library' to a library that implements Extended MAPI");
	}

	@ParameterizedTest
	@CsvSource({ "NOT_FOUND, Install the classic Outlook", "WRONG_BITNESS, of the bitness of MAPI",
			"NOT_LOADABLE, Visual C++ runtime", "MISSING_EXPORTS, implements Extended MAPI",
			"INITIALIZATION_FAILED, mapi.logon.preset=service" })
	void anUnusableMapiIsAnsweredWithACure(Reason reason, String cure, CapturedOutput output) {
		startOnSubsystem(() -> {
			throw new MapiUnavailableException(reason, "This is what was looked at.", null);
		}, "os.name=Windows 11");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("This is what was looked at.")
			.contains(cure);
	}

	@Test
	void elsewhereThanOnWindowsTheAbsenceOfTheEmbeddedOneIsAnsweredWithTheWaysOut(CapturedOutput output) {
		startWithoutEmbedded("os.name=Linux");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("There is no MAPI on Linux")
			.contains("'org.mapi4j:mapi-embedded'")
			.contains("'mapi.native.library'")
			.contains("'mapi.enabled=false'");
	}

	@Test
	void theAbsenceOfANamedEmbeddedOneIsAnsweredWithItsDependency(CapturedOutput output) {
		startWithoutEmbedded("mapi.subsystem=embedded");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("'mapi.subsystem' is 'embedded'")
			.contains("'org.mapi4j:mapi-embedded'");
	}

	@ParameterizedTest
	@CsvSource({ "mapi.logon.preset=service, mapi.logon.no-mail=false, 'mapi.logon.no-mail'",
			"mapi.profile.name=Outlook, mapi.logon.new-session=false, 'mapi.profile.name'",
			"mapi.logon.allow-others=true, mapi.logon.new-session=false, 'mapi.logon.allow-others'",
			"mapi.logon.preset=service, mapi.logon.new-session=false, 'mapi.logon.new-session'",
			"mapi.logon.preset=unattended, mapi.logon.force-download=true, 'mapi.logon.force-download'",
			"mapi.logon.preset=unattended, "
					+ "mapi.profile.name=12345678901234567890123456789012345678901234567890123456789012345, 'mapi.profile.name'" })
	void flagsThatDoNotFitTogetherAreAnsweredWithTheirProperty(String one, String other, String property,
			CapturedOutput output) {
		startOnSubsystem(() -> {
		}, one, other);
		assertThat(output).contains("APPLICATION FAILED TO START").containsIgnoringCase("remove").contains(property);
	}

	@Test
	void aSessionThatIsUsedTooEarlyIsAnsweredWithTheUserAndTheCure(CapturedOutput output) {
		start(TooEarly.class);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("FailureAnalysisTests$TooEarly")
			.contains("ApplicationRunner")
			.contains("'mapi.lifecycle.auto-startup=false'");
	}

	private void startOnSubsystem(Runnable onLogon, String... properties) {
		LOGON.set(onLogon);
		start(Subsystem.class, properties);
	}

	private void start(Class<?> configuration, String... properties) {
		run(new SpringApplicationBuilder(configuration), properties);
	}

	private void startWithoutEmbedded(String... properties) {
		run(new SpringApplicationBuilder(Session.class)
			.resourceLoader(new DefaultResourceLoader(new FilteredClassLoader("org.mapi4j.embedded"))), properties);
	}

	private void run(SpringApplicationBuilder application, String... properties) {
		String[] arguments = Arrays.stream(properties).map("--"::concat).toArray(String[]::new);
		assertThatException().isThrownBy(() -> application.web(WebApplicationType.NONE).run(arguments).close());
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MapiAutoConfiguration.class)
	static class Session {

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MapiAutoConfiguration.class)
	static class Subsystem {

		@Bean
		TestMapiSubsystem mapiSubsystem() {
			Runnable onLogon = LOGON.get();
			return new TestMapiSubsystem(() -> {
				onLogon.run();
				return "fine";
			});
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(MapiAutoConfiguration.class)
	static class TooEarly {

		@Bean
		TestMapiSubsystem mapiSubsystem() {
			return new TestMapiSubsystem();
		}

		@Bean
		InitializingBean tooEarly(MapiSession session) {
			return () -> session.messageStoresTable().close();
		}

	}

}
