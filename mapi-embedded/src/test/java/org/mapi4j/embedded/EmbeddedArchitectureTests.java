package org.mapi4j.embedded;

import org.junit.jupiter.api.Test;
import org.mapi4j.architecture.ArchitectureRules;
import org.mapi4j.architecture.LibraryArchitectureTests;

class EmbeddedArchitectureTests extends LibraryArchitectureTests {

	@Test
	void nothingKnowsSpring() {
		check(ArchitectureRules.nothingUses("org.springframework.."));
	}

	@Test
	void nothingKnowsTheNativeBinding() {
		check(ArchitectureRules.nothingUses("org.mapi4j.jna.."));
	}

}
