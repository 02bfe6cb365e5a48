package org.mapi4j.tck.export;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that the headers define, by name.
 */
final class Constants {

	private static final Map<String, Integer> NUMBERS = load();

	private Constants() {
	}

	private static Map<String, Integer> load() {
		Map<String, Integer> numbers = new HashMap<>();
		load("constants.tsv", numbers);
		load("constants-ole.tsv", numbers);
		return numbers;
	}

	private static void load(String resource, Map<String, Integer> numbers) {
		Resources.text(resource).lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
			String[] cells = line.split("\t", -1);
			numbers.put(cells[0], Integer.parseUnsignedInt(cells[1].substring(2), 16));
		});
	}

	static int of(String name) {
		Integer number = NUMBERS.get(name);
		if (number == null) {
			throw new IllegalArgumentException("There is no constant " + name);
		}
		return number;
	}

	/**
	 * Return all the given bits together.
	 */
	static int bits(String... names) {
		int bits = 0;
		for (String name : names) {
			bits |= of(name);
		}
		return bits;
	}

}
