package org.mapi4j.architecture.samples.unmarked;

import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Disabled;

@Disabled
class Untidy {

	private final Logger logger = Logger.getLogger("untidy");

	List<String> words(String text) {
		return Stream.of(text.split(" ")).map(String::toUpperCase).collect(Collectors.toList());
	}

	LocalDate date(String text) throws InterruptedException {
		Thread.sleep(1);
		System.out.println(text);
		this.logger.info(text.toLowerCase());
		Assertions.assertNotNull(text);
		return LocalDate.parse(text);
	}

}
