package org.mapi4j.tck.library;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.mapi4j.tck.library.StrictLibrary.Judgement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that uses the library in C in a process of its own, where the library would
 * crash if it were unloaded too early.
 *
 * @param main its class
 * @param folder where it leaves what it has to say
 */
record LibraryProgram(Class<?> main, Path folder) {

	/**
	 * Run the program to its end.
	 * @param library the library
	 * @param code the expected exit code
	 * @param arguments the arguments
	 * @return what came out, once the process and all that it has started are gone
	 */
	Outcome run(Path library, int code, String... arguments) throws Exception {
		Path report = this.folder.resolve("report.jsonl");
		Path crash = this.folder.resolve("crash.log");
		ProcessBuilder builder = new ProcessBuilder(java().toString(), "-XX:ErrorFile=" + crash,
				"-Dmapi4j.test.library=" + library, this.main.getName())
			.redirectErrorStream(true);
		builder.command().addAll(List.of(arguments));
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		builder.environment().put("MAPI4J_TEST_REPORT", report.toString());
		builder.environment().put("MAPI4J_TEST_SCENARIO", "unload-crash");
		Process process = builder.start();
		String output;
		try {
			output = CompletableFuture.supplyAsync(() -> read(process)).get(100, TimeUnit.SECONDS);
			assertThat(process.waitFor()).as(output).isEqualTo(code);
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(crash).doesNotExist();
		Judgement judgement = Judgement.of(Files.readString(report));
		assertThat(judgement.violations()).isEmpty();
		return new Outcome(judgement, output);
	}

	private static Path java() {
		return Path.of(System.getProperty("java.home"), "bin", (File.pathSeparatorChar == ';') ? "java.exe" : "java");
	}

	private static String read(Process process) {
		try {
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came out.
	 *
	 * @param judgement what the library has seen
	 * @param output what the program has printed
	 */
	record Outcome(Judgement judgement, String output) {

	}

}
