package org.mapi4j.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the snippets of a page against the test that runs them, each between a pair of
 * {@code snippet} and {@code end} markers.
 */
final class Snippets {

	private static final Pattern SNIPPET = Pattern.compile("<!-- snippet: ([a-z-]+) -->\n```java\n(.*?)```",
			Pattern.DOTALL);

	private Snippets() {
	}

	/**
	 * Fail unless each snippet of a page is in a test as it stands there, and the other
	 * way round.
	 * @param page a file of the project
	 * @param test the test
	 */
	static void assertRun(String page, Class<?> test) throws IOException {
		String source = read(Path.of("src", "test", "java", test.getName().replace('.', '/') + ".java"));
		Matcher snippet = SNIPPET.matcher(read(Path.of("..", page)));
		int count = 0;
		for (; snippet.find(); count++) {
			assertThat(tested(source, snippet.group(1))).as(snippet.group(1)).isEqualTo(flat(snippet.group(2)));
		}
		assertThat(count).isEqualTo(source.split("\t// snippet: ", -1).length - 1).isPositive();
	}

	private static String read(Path file) throws IOException {
		return Files.readString(file).replace("\r\n", "\n");
	}

	private static String tested(String source, String name) {
		Matcher region = Pattern.compile("\t// snippet: " + name + "\n(.*?)\t// end\n", Pattern.DOTALL).matcher(source);
		assertThat(region.find()).as("There is no snippet '" + name + "' in the test").isTrue();
		return flat(region.group(1).replaceAll("\t*assertThat.*\n", ""));
	}

	private static String flat(String code) {
		return code.replaceAll("\\s+", " ").strip();
	}

}
