package org.mapi4j.architecture;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/**
 * The rules that every module keeps which others build on.
 */
public abstract class LibraryArchitectureTests extends ArchitectureTests {

	/**
	 * Makes the tests of a module.
	 * @param packagesWithJna the packages of the module that may use JNA, in ArchUnit's
	 * notation
	 */
	protected LibraryArchitectureTests(String... packagesWithJna) {
		super(packagesWithJna);
	}

	@Test
	public void publicTypesArePublicOnPurpose() {
		new PublicTypes(Path.of("src/test/resources/public-types.txt")).check(mainClasses());
	}

}
