package org.mapi4j;

import org.junit.jupiter.api.Test;
import org.mapi4j.architecture.ArchitectureRules;
import org.mapi4j.architecture.LibraryArchitectureTests;

class CoreArchitectureTests extends LibraryArchitectureTests {

	CoreArchitectureTests() {
		super("org.mapi4j.jna");
	}

	@Test
	void nothingKnowsSpring() {
		check(ArchitectureRules.nothingUses("org.springframework.."));
	}

	@Test
	void eachPackageKnowsOnlyThoseBelowIt() {
		check(ArchitectureRules.eachUsesOnlyThoseBefore("org.mapi4j", "org.mapi4j.property", "org.mapi4j.notification",
				"org.mapi4j.table", "org.mapi4j.status", "org.mapi4j.session", "org.mapi4j.jna"));
	}

}
