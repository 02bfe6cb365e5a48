package org.mapi4j.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.assertj.core.api.Assertions;

/**
 * The public types of a module, held against the list of those that are public on
 * purpose.
 */
final class PublicTypes {

	static final String UPDATE_PROPERTY = "mapi.update-public-types";

	private final Path list;

	PublicTypes(Path list) {
		this.list = list;
	}

	void check(JavaClasses classes) {
		List<String> actual = namesOf(classes);
		if (Boolean.getBoolean(UPDATE_PROPERTY)) {
			write(actual);
		}
		Assertions.assertThat(actual)
			.as("Public types are public on purpose, and %s names them. "
					+ "If this change is meant, run the test again with -D%s=true and commit the list.", this.list,
					UPDATE_PROPERTY)
			.containsExactlyElementsOf(read());
	}

	private static List<String> namesOf(JavaClasses classes) {
		return classes.stream().filter(PublicTypes::isReachable).map(JavaClass::getName).sorted().toList();
	}

	private static boolean isReachable(JavaClass type) {
		return type.getModifiers().contains(JavaModifier.PUBLIC)
				&& type.getEnclosingClass().map(PublicTypes::isReachable).orElse(true);
	}

	private List<String> read() {
		try {
			return Files.exists(this.list) ? Files.readAllLines(this.list) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(List<String> names) {
		try {
			if (names.isEmpty()) {
				Files.deleteIfExists(this.list);
				return;
			}
			Files.createDirectories(this.list.toAbsolutePath().getParent());
			Files.writeString(this.list, String.join("\n", names) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
