package org.mapi4j.tck.library;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mapi4j.tck.library.StrictLibrary.Judgement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * MAPI that is in the process already is used, whatever the registry says.
 */
@Tag("library")
@Tag("windows")
class AlreadyLoadedTests {

	@TempDir
	private Path folder;

	@Test
	void aProgramLogsOnToTheMapiThatSomeoneElseHasLoaded() throws Exception {
		Path library = Files.createDirectory(this.folder.resolve("Müller & Söhne")).resolve("msmapi32.dll");
		Files.copy(new StrictLibrary().file(), library);
		LibraryProgram.Outcome outcome = new LibraryProgram(AlreadyLoaded.class, this.folder).run(library, 0);
		Judgement judgement = outcome.judgement();
		assertThat(judgement.counter("logons")).isOne();
		assertThat(judgement.counter("logoffs")).isOne();
		assertThat(judgement.left()).isEmpty();
		assertThat(outcome.output()).contains("msmapi32.dll", "the process, which has it loaded already");
	}

}
