package org.mapi4j.architecture.samples.marked;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

record Tidy(String text) {

	List<String> words() {
		return Stream.of(this.text.split(" ")).map((word) -> word.toUpperCase(Locale.ROOT)).toList();
	}

}
