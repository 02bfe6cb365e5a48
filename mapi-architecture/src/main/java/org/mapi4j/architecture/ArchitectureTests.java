package org.mapi4j.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules that every module keeps. Each has a test class that extends this one, run in
 * the folder of the module.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureTests {

	private final JavaClasses mainClasses = read("target/classes");

	private final JavaClasses testClasses = read("target/test-classes");

	private final String[] packagesWithJna;

	/**
	 * Makes the tests of a module.
	 * @param packagesWithJna the packages of the module that may use JNA, in ArchUnit's
	 * notation
	 */
	protected ArchitectureTests(String... packagesWithJna) {
		this.packagesWithJna = packagesWithJna;
	}

	@Test
	public void packagesAreFreeOfCycles() {
		check(ArchitectureRules.noPackageCycles());
	}

	@Test
	public void everyPackageIsNullMarked() {
		check(ArchitectureRules.everyPackageIsNullMarked());
	}

	@Test
	public void jnaIsUsedOnlyWhereItMayBe() {
		check(ArchitectureRules.jnaIsUsedOnlyIn(this.packagesWithJna));
	}

	@Test
	public void caseIsChangedWithALocale() {
		check(ArchitectureRules.caseIsChangedWithALocale());
	}

	@Test
	public void listsAreCollectedByTheStream() {
		check(ArchitectureRules.listsAreCollectedByTheStream());
	}

	@Test
	public void logsGoToSlf4j() {
		check(ArchitectureRules.logsGoToSlf4j());
	}

	@Test
	public void testsNeverSleep() {
		ArchitectureRules.testsNeverSleep().check(this.testClasses);
	}

	@Test
	public void testsAreNeitherSwitchedOffNorMocked() {
		ArchitectureRules.testsAreOfTheHouse().check(this.testClasses);
	}

	/**
	 * The production classes of the module.
	 * @return the classes
	 */
	protected final JavaClasses mainClasses() {
		return this.mainClasses;
	}

	/**
	 * Checks the production classes of the module.
	 * @param rule the rule that they must keep
	 */
	protected final void check(ArchRule rule) {
		rule.check(this.mainClasses);
	}

	/**
	 * Checks the production classes of the module.
	 * @param rules the rules that they must keep
	 */
	protected final void check(Stream<ArchRule> rules) {
		rules.forEach(this::check);
	}

	private static JavaClasses read(String folder) {
		Path path = Path.of(folder);
		if (!Files.isDirectory(path)) {
			throw new IllegalStateException(
					path.toAbsolutePath() + " does not exist: this test runs in the folder of its module");
		}
		return new ClassFileImporter().importPath(path);
	}

}
