package org.mapi4j.spring.boot.autoconfigure.architecture;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapi4j.architecture.LibraryArchitectureTests;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

import static org.assertj.core.api.Assertions.assertThat;

class AutoConfigureArchitectureTests extends LibraryArchitectureTests {

	@ParameterizedTest
	@EnumSource
	void autoConfigurationsAreWellMade(AutoConfigurationRules rule) {
		check(rule.rule());
	}

	@Test
	void everyAutoConfigurationIsImportedInOrderOfTheirNames() {
		List<String> ours = mainClasses().stream()
			.filter((type) -> type.isAnnotatedWith(AutoConfiguration.class))
			.map(JavaClass::getName)
			.sorted()
			.toList();
		List<String> imported = ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader())
			.getCandidates()
			.stream()
			.filter((name) -> name.startsWith("org.mapi4j."))
			.toList();
		assertThat(imported).isEqualTo(ours);
	}

}
