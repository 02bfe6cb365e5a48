package org.mapi4j.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the messages that the README explains against those that the code has.
 */
class TroubleshootingTests {

	private static final String OF_THE_JAVA_RUNTIME = "A restricted method";

	private static final List<String> MODULES = List.of("mapi-core", "mapi-spring-boot-autoconfigure");

	@Test
	void eachMessageOfTheReadmeIsOneThatTheCodeHas() throws IOException {
		String code = code();
		List<String> messages = messages();
		assertThat(messages).hasSizeGreaterThan(5);
		for (String message : messages) {
			Stream<String> parts = Arrays.stream(message.split("…|`|\\(0x[0-9A-F]{8}\\)|'")).map(String::strip);
			assertThat(parts.filter((part) -> !part.isEmpty())).as(message).isNotEmpty().allMatch(code::contains);
		}
	}

	private static List<String> messages() throws IOException {
		String readme = Files.readString(Path.of("..", "README.md")).replace("\r\n", "\n");
		String section = readme.substring(readme.indexOf("\n## Troubleshooting\n"));
		return section.substring(0, section.indexOf("\n## ", 1))
			.lines()
			.filter((line) -> line.startsWith("| "))
			.skip(2)
			.map((line) -> line.split("\\|")[1].strip())
			.filter((message) -> !message.startsWith(OF_THE_JAVA_RUNTIME))
			.toList();
	}

	private static String code() {
		return MODULES.stream()
			.flatMap((module) -> sources(Path.of("..", module, "src", "main", "java")))
			.collect(Collectors.joining())
			.replaceAll("\"\\s*\\+\\s*\"", "");
	}

	private static Stream<String> sources(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(TroubleshootingTests::read)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
