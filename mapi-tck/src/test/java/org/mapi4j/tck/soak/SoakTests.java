package org.mapi4j.tck.soak;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoakTests {

	private static final int THREADS = 64;

	private static final int ACTIONS = 100;

	@ParameterizedTest(name = "over native vtables: {0}")
	@ValueSource(booleans = { false, true })
	void manyThreadsUseASessionThatIsLostAndLoggedOffWhileFaultsStrike(boolean overNative) throws Exception {
		Soak soak = new Soak(overNative, THREADS, ACTIONS, 7);
		assertThat(soak.runAll()).isEmpty();
		assertThat(soak.tally().calls()).isEqualTo(THREADS * ACTIONS);
	}

}
