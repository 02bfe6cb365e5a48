package org.mapi4j.spring.boot.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class SubsystemChoiceTests {

	private final ClassLoader withEmbedded = getClass().getClassLoader();

	private final ClassLoader withoutEmbedded = new FilteredClassLoader("org.mapi4j.embedded");

	private final MockEnvironment environment = new MockEnvironment().withProperty("os.name", "Linux");

	@Test
	void elsewhereThanOnWindowsAutoIsTheEmbeddedOne() {
		assertThat(choice(this.withEmbedded)).isEqualTo(SubsystemChoice.EMBEDDED);
	}

	@Test
	void elsewhereThanOnWindowsAutoIsNothingWithoutTheEmbeddedOne() {
		assertThat(choice(this.withoutEmbedded)).isEqualTo(SubsystemChoice.MISSING);
	}

	@Test
	void aNativeLibraryMakesAutoNative() {
		this.environment.withProperty("mapi.native.library", "/opt/mapi/libmapi.so");
		assertThat(choice(this.withEmbedded)).isEqualTo(SubsystemChoice.NATIVE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Windows 11", "Windows Server 2022" })
	void onWindowsAutoIsNativeAndNeverFallsBack(String os) {
		this.environment.setProperty("os.name", os);
		assertThat(choice(this.withEmbedded)).isEqualTo(SubsystemChoice.NATIVE);
		assertThat(choice(this.withoutEmbedded)).isEqualTo(SubsystemChoice.NATIVE);
	}

	@ParameterizedTest
	@CsvSource({ "native, NATIVE", "NATIVE, NATIVE", "embedded, EMBEDDED", "auto, EMBEDDED" })
	void theSubsystemIsTheOneThatIsNamed(String configured, SubsystemChoice choice) {
		this.environment.setProperty("mapi.subsystem", configured);
		assertThat(choice(this.withEmbedded)).isEqualTo(choice);
	}

	@Test
	void theEmbeddedOneIsUsedOnWindowsIfItIsNamed() {
		this.environment.withProperty("mapi.subsystem", "embedded").setProperty("os.name", "Windows 11");
		assertThat(choice(this.withEmbedded)).isEqualTo(SubsystemChoice.EMBEDDED);
	}

	@Test
	void aNamedEmbeddedOneMayBeMissing() {
		this.environment.setProperty("mapi.subsystem", "embedded");
		assertThat(choice(this.withoutEmbedded)).isEqualTo(SubsystemChoice.MISSING);
	}

	private SubsystemChoice choice(ClassLoader classLoader) {
		return SubsystemChoice.of(this.environment, classLoader);
	}

}
