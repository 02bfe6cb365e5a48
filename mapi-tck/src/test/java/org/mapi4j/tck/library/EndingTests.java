package org.mapi4j.tck.library;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mapi4j.tck.library.StrictLibrary.Judgement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a program ends, it logs off, and does not crash.
 */
@Tag("library")
class EndingTests {

	private static final int INTERRUPTED = 130;

	@TempDir
	private Path folder;

	private Judgement end(String how, int code) throws Exception {
		Judgement judgement = endAfterLogons(how, code);
		assertThat(judgement.counter("logons")).isOne();
		return judgement;
	}

	private Judgement endAfterLogons(String how, int code) throws Exception {
		return new LibraryProgram(Ending.class, this.folder).run(new StrictLibrary().file(), code, how).judgement();
	}

	private static void assertThatAllWasGivenBack(Judgement judgement) {
		assertThat(judgement.counter("logoffs")).isOne();
		assertThat(judgement.left()).isEmpty();
	}

	@Test
	void aProgramThatExitsLogsOff() throws Exception {
		assertThatAllWasGivenBack(end("exit", Ending.EXIT_CODE));
	}

	@Test
	void aProgramThatExitsWaitsForALogoffThatTakesLong() throws Exception {
		Judgement judgement = end("exit-slowly", Ending.EXIT_CODE);
		assertThatAllWasGivenBack(judgement);
		assertThat(judgement.counter("fastShutdowns")).isZero();
	}

	@Test
	void aProgramThatExitsTakesMapiDownWhereItDoesNotShutDownFastAndALogoffComesLate() throws Exception {
		assertThatAllWasGivenBack(end("exit-slowly-without-fast-shutdown", Ending.EXIT_CODE));
	}

	@Test
	void aProgramThatIsInterruptedLogsOff() throws Exception {
		assertThatAllWasGivenBack(end("interrupt", INTERRUPTED));
	}

	@Test
	@Tag("windows")
	void aProgramWhoseConsoleIsClosedLogsOff() throws Exception {
		assertThatAllWasGivenBack(end("close-console", 0));
	}

	@Test
	void aProgramThatExitsDuringACallDoesNotCrash() throws Exception {
		Judgement judgement = end("hang", Ending.EXIT_CODE);
		assertThat(judgement.counter("callsHanging")).isOne();
		assertThat(judgement.counter("logoffs") + judgement.counter("fastShutdowns")).isPositive();
	}

	@Test
	void mapiShutsDownFastWhereAProgramExitsAndCannotLogOff() throws Exception {
		Judgement judgement = end("hang-in-logoff", Ending.EXIT_CODE);
		assertThat(judgement.counter("callsHanging")).isOne();
		assertThat(judgement.counter("fastShutdowns")).isOne();
	}

	@Test
	void mapiShutsDownFastWhereAProgramEndsAndNobodyLogsOff() throws Exception {
		Judgement judgement = end("leave", 0);
		assertThat(judgement.counter("logoffs")).isZero();
		assertThat(judgement.counter("fastShutdowns")).isOne();
	}

	@Test
	@Tag("windows")
	void mapiShutsDownFastWhereTheUserSignsOutAndTheProgramCannotLogOff() throws Exception {
		Judgement judgement = end("sign-out", 0);
		assertThat(judgement.counter("fastShutdowns")).isOne();
	}

	@Test
	void theLibraryStaysInTheProcessWhenNobodyUsesItAnyMore() throws Exception {
		Judgement judgement = endAfterLogons("forget", Ending.EXIT_CODE);
		assertThat(judgement.counter("logons")).isEqualTo(2);
		assertThat(judgement.counter("logoffs")).isEqualTo(2);
		assertThat(judgement.left()).isEmpty();
	}

}
