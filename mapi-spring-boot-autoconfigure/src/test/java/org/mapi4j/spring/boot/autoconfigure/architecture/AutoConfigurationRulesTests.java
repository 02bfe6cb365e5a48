package org.mapi4j.spring.boot.autoconfigure.architecture;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AutoConfigurationRulesTests {

	private static final JavaClasses SAMPLES = new ClassFileImporter().importPackagesOf(AutoConfigurationSamples.class);

	@ParameterizedTest
	@EnumSource
	void aRuleFindsWhatBreaksItAndNothingElse(AutoConfigurationRules rule) {
		assertThat(violations(rule, AutoConfigurationSamples.Bad.class)).isNotEmpty();
		assertThat(violations(rule, AutoConfigurationSamples.Good.class)).isEmpty();
	}

	private static List<String> violations(AutoConfigurationRules rule, Class<?> sample) {
		JavaClasses classes = SAMPLES.that(DescribedPredicate.describe("are of the sample",
				(type) -> type.getName().startsWith(sample.getName())));
		return rule.rule().evaluate(classes).getFailureReport().getDetails();
	}

}
