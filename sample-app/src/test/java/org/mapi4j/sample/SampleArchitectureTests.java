package org.mapi4j.sample;

import org.mapi4j.architecture.ArchitectureTests;

class SampleArchitectureTests extends ArchitectureTests {

}
