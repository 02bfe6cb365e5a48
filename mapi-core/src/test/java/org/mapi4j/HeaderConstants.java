package org.mapi4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of MAPI's headers.
 */
public final class HeaderConstants {

	private HeaderConstants() {
	}

	/**
	 * Return the constants whose names match a pattern.
	 * @param pattern a regular expression
	 * @return the numbers by name
	 * @throws IOException if they cannot be read
	 */
	public static Map<String, Integer> matching(String pattern) throws IOException {
		Map<String, Integer> constants = new LinkedHashMap<>();
		try (InputStream in = HeaderConstants.class.getResourceAsStream("/org/mapi4j/jna/constants.tsv")) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.filter((line) -> line[0].matches(pattern))
				.forEach((line) -> constants.put(line[0], Integer.parseUnsignedInt(line[1].substring(2), 16)));
		}
		return constants;
	}

}
