package org.mapi4j.spring.boot.autoconfigure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application in a Java runtime of its own.
 */
final class ForkedApplication implements AutoCloseable {

	private static final int LESS_THAN_A_PHASE = 25;

	private final Process process;

	private final BufferedReader reader;

	private final List<String> lines = new ArrayList<>();

	ForkedApplication(List<String> options, Class<?> application, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", ManagementFactory.getRuntimeMXBean().getClassPath(), application.getName()));
		command.add("--spring.main.web-application-type=none");
		command.addAll(List.of(arguments));
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.reader = this.process.inputReader();
	}

	/**
	 * Reads on until a line contains a text.
	 */
	void awaitLine(String text) {
		String line = readLine();
		while (line != null && !line.contains(text)) {
			line = readLine();
		}
		assertThat(line).as("A line with '%s' in %s", text, this.lines).isNotNull();
	}

	private String readLine() {
		try {
			String line = this.reader.readLine();
			if (line != null) {
				this.lines.add(line);
			}
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tells it to end as an operating system does (SIGTERM), and waits until it has.
	 */
	void terminate() throws InterruptedException {
		signal();
		awaitExit();
	}

	/**
	 * Tells it to end as an operating system does (SIGTERM), if it has not ended yet.
	 */
	void signal() {
		assertThat(this.process.isAlive()).as("It has not ended yet").isTrue();
		this.process.toHandle().destroy();
	}

	/**
	 * Waits until it has ended, less long than Spring Boot waits for a phase that does
	 * not stop.
	 */
	void awaitExit() throws InterruptedException {
		assertThat(this.process.waitFor(LESS_THAN_A_PHASE, TimeUnit.SECONDS)).as("It has ended").isTrue();
	}

	/**
	 * Reads on to the end and waits for that.
	 * @return all lines
	 */
	List<String> awaitEnd() throws InterruptedException {
		String line;
		do {
			line = readLine();
		}
		while (line != null);
		assertThat(this.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return this.lines;
	}

	int exitValue() {
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
