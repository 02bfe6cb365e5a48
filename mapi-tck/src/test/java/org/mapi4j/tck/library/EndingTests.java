package org.mapi4j.tck.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

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

	/**
	 * Run a program to its end.
	 * @param code its exit code
	 * @return what the library has seen, once the process is gone
	 */
	private Judgement end(String how, int code) throws IOException, InterruptedException {
		Judgement judgement = endAfterLogons(how, code);
		assertThat(judgement.counter("logons")).isOne();
		return judgement;
	}

	private Judgement endAfterLogons(String how, int code) throws IOException, InterruptedException {
		Path java = Path.of(System.getProperty("java.home"), "bin",
				File.pathSeparatorChar == ';' ? "java.exe" : "java");
		Path report = this.folder.resolve("report.jsonl");
		Path output = this.folder.resolve("output.txt");
		ProcessBuilder builder = new ProcessBuilder(java.toString(),
				"-XX:ErrorFile=" + this.folder.resolve("crash.log"),
				"-Dmapi4j.test.library=" + new StrictLibrary().file(), Ending.class.getName(), how)
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		builder.environment().put("MAPI4J_TEST_REPORT", report.toString());
		builder.environment().put("MAPI4J_TEST_SCENARIO", "unload-crash");
		Process process = builder.start();
		try {
			assertThat(process.waitFor(180, TimeUnit.SECONDS)).as(() -> "the process ends: " + read(output)).isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(process.exitValue()).as(() -> read(output)).isEqualTo(code);
		assertThat(this.folder.resolve("crash.log")).doesNotExist();
		Judgement judgement = Judgement.of(Files.readString(report));
		assertThat(judgement.violations()).isEmpty();
		return judgement;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			return ex.toString();
		}
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
	void aProgramThatIsInterruptedLogsOff() throws Exception {
		assertThatAllWasGivenBack(end("interrupt", INTERRUPTED));
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
