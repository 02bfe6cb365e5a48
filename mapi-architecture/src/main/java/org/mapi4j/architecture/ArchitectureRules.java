package org.mapi4j.architecture;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules themselves, to be checked against the classes of a module.
 */
public final class ArchitectureRules {

	private ArchitectureRules() {
	}

	/**
	 * Packages depend on each other in one direction only.
	 * @return the rule
	 */
	public static ArchRule noPackageCycles() {
		return SlicesRuleDefinition.slices().matching("(**)").should().beFreeOfCycles().allowEmptyShould(true);
	}

	/**
	 * Every package has a {@code package-info} that makes it {@link NullMarked}.
	 * @return the rule
	 */
	public static ArchRule everyPackageIsNullMarked() {
		return classes().should(resideInANullMarkedPackage()).allowEmptyShould(true);
	}

	/**
	 * Only the given packages use JNA.
	 * @param packages the packages that may, in ArchUnit's notation
	 * @return the rule
	 */
	public static ArchRule jnaIsUsedOnlyIn(String... packages) {
		return noClasses().that(resideOutside(packages))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.sun.jna..")
			.because("JNA stays behind the binding")
			.allowEmptyShould(true);
	}

	/**
	 * Nothing here uses the given packages.
	 * @param packages the packages out of reach, in ArchUnit's notation
	 * @return the rule
	 */
	public static ArchRule nothingUses(String... packages) {
		return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages).allowEmptyShould(true);
	}

	/**
	 * Of the given packages, each uses only those before it.
	 * @param packages the packages, from the foundation upwards
	 * @return the rules, one a package
	 */
	public static Stream<ArchRule> eachUsesOnlyThoseBefore(String... packages) {
		return Stream.iterate(0, (i) -> i < packages.length - 1, (i) -> i + 1)
			.map((i) -> noClasses().that()
				.resideInAPackage(packages[i])
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(Arrays.copyOfRange(packages, i + 1, packages.length))
				.allowEmptyShould(true));
	}

	/**
	 * Nothing depends on the language of the machine: upper and lower case are made with
	 * a locale.
	 * @return the rule
	 */
	public static ArchRule caseIsChangedWithALocale() {
		return noClasses().should()
			.callMethod(String.class, "toUpperCase")
			.orShould()
			.callMethod(String.class, "toLowerCase")
			.because("a locale such as Locale.ROOT must be given")
			.allowEmptyShould(true);
	}

	/**
	 * Lists are collected with {@code Stream.toList()}.
	 * @return the rule
	 */
	public static ArchRule listsAreCollectedByTheStream() {
		return noClasses().should()
			.callMethod(Collectors.class, "toList")
			.because("Stream.toList() gives an unmodifiable list")
			.allowEmptyShould(true);
	}

	/**
	 * What there is to say goes to slf4j: neither to the standard streams nor to another
	 * logger.
	 * @return the rules
	 */
	public static Stream<ArchRule> logsGoToSlf4j() {
		return Stream
			.of(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
					GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING)
			.map((rule) -> rule.allowEmptyShould(true));
	}

	/**
	 * Tests wait for what they wait for, and never just for time to pass.
	 * @return the rule
	 */
	public static ArchRule testsNeverSleep() {
		return noClasses().should()
			.callMethod(Thread.class, "sleep", long.class)
			.orShould()
			.callMethod(Thread.class, "sleep", java.time.Duration.class)
			.allowEmptyShould(true);
	}

	/**
	 * Tests are neither switched off nor written with assertions other than AssertJ's or
	 * with mocks.
	 * @return the rule
	 */
	public static ArchRule testsAreOfTheHouse() {
		return noClasses().should()
			.dependOnClassesThat(named("org.junit.jupiter.api.Disabled", "org.junit.jupiter.api.Assertions"))
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage("org.mockito..")
			.allowEmptyShould(true);
	}

	private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
		Predicate<JavaClass> outside = JavaClass.Predicates.resideOutsideOfPackages(packages);
		return DescribedPredicate.describe("reside outside of " + Arrays.toString(packages), outside);
	}

	private static DescribedPredicate<JavaClass> named(String... names) {
		return DescribedPredicate.describe("are among " + Arrays.toString(names),
				(type) -> Arrays.asList(names).contains(type.getName()));
	}

	private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
		return new ArchCondition<>("reside in a package with a package-info that is @NullMarked") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				JavaPackage javaPackage = type.getPackage();
				events.add(new SimpleConditionEvent(type, javaPackage.isAnnotatedWith(NullMarked.class),
						"%s, the package of %s, has no @NullMarked package-info".formatted(javaPackage.getName(),
								type.getName())));
			}

		};
	}

}
