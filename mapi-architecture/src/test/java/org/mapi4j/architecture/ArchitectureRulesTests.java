package org.mapi4j.architecture;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureRulesTests {

	private static final String SAMPLES = "org.mapi4j.architecture.samples";

	@Test
	void aCycleOfPackagesIsFound() {
		assertThat(violations(ArchitectureRules.noPackageCycles(), "left", "right")).singleElement()
			.asString()
			.contains("Cycle detected");
		assertThat(violations(ArchitectureRules.noPackageCycles(), "left", "marked")).isEmpty();
	}

	@Test
	void aPackageWithoutNullMarkedIsFound() {
		assertThat(violations(ArchitectureRules.everyPackageIsNullMarked(), "marked", "unmarked")).singleElement()
			.asString()
			.contains(SAMPLES + ".unmarked");
	}

	@Test
	void aUseOfAForbiddenPackageIsFound() {
		assertThat(violations(ArchitectureRules.nothingUses("java.time.."), "marked", "unmarked")).isNotEmpty()
			.allMatch((violation) -> violation.contains("Untidy"));
	}

	@Test
	void aUseOfALaterPackageIsFound() {
		List<String> violations = ArchitectureRules.eachUsesOnlyThoseBefore(SAMPLES + ".left", SAMPLES + ".right")
			.flatMap((rule) -> violations(rule, "left", "right").stream())
			.toList();
		assertThat(violations).isNotEmpty().allMatch((violation) -> violation.contains("Left"));
	}

	@Test
	void jnaIsFoundOutsideOfThePackagesThatMayUseIt() {
		JavaClasses classes = new ClassFileImporter().importPackages("com.sun.jna.ptr");
		assertThat(classes).isNotEmpty();
		assertThat(violations(ArchitectureRules.jnaIsUsedOnlyIn(), classes)).isNotEmpty();
		assertThat(violations(ArchitectureRules.jnaIsUsedOnlyIn("com.sun.jna.ptr.."), classes)).isEmpty();
	}

	@Test
	void untidyCodeIsFound() {
		Stream
			.of(ArchitectureRules.caseIsChangedWithALocale(), ArchitectureRules.listsAreCollectedByTheStream(),
					ArchitectureRules.testsNeverSleep(), ArchitectureRules.testsAreOfTheHouse())
			.forEach(this::isFoundInUntidyCodeOnly);
		assertThat(ArchitectureRules.logsGoToSlf4j()).allSatisfy(this::isFoundInUntidyCodeOnly);
	}

	private void isFoundInUntidyCodeOnly(ArchRule rule) {
		assertThat(violations(rule, "marked", "unmarked")).as(rule.getDescription())
			.isNotEmpty()
			.allMatch((violation) -> violation.contains("Untidy"));
	}

	private static List<String> violations(ArchRule rule, String... samples) {
		return violations(rule, new ClassFileImporter()
			.importPackages(Stream.of(samples).map((sample) -> SAMPLES + "." + sample).toList()));
	}

	private static List<String> violations(ArchRule rule, JavaClasses classes) {
		return rule.evaluate(classes).getFailureReport().getDetails();
	}

}
