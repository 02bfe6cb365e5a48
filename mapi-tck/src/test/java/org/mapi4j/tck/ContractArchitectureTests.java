package org.mapi4j.tck;

import org.junit.jupiter.api.Test;
import org.mapi4j.architecture.ArchitectureRules;
import org.mapi4j.architecture.LibraryArchitectureTests;

class ContractArchitectureTests extends LibraryArchitectureTests {

	ContractArchitectureTests() {
		super("org.mapi4j.tck..");
	}

	@Test
	void nothingKnowsSpring() {
		check(ArchitectureRules.nothingUses("org.springframework.."));
	}

}
