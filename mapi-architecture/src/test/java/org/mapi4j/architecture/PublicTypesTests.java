package org.mapi4j.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapi4j.architecture.samples.left.Left;
import org.mapi4j.architecture.samples.right.Right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublicTypesTests {

	private final JavaClasses classes = new ClassFileImporter().importPackages(Left.class.getPackageName(),
			Right.class.getPackageName());

	@TempDir
	private Path folder;

	@AfterEach
	void stopUpdating() {
		System.clearProperty(PublicTypes.UPDATE_PROPERTY);
	}

	@Test
	void aListThatMatchesIsAccepted() throws IOException {
		Path list = Files.write(this.folder.resolve("list.txt"),
				List.of(Left.class.getName(), Right.class.getName(), Right.Nested.class.getName()));
		assertThatCode(() -> new PublicTypes(list).check(this.classes)).doesNotThrowAnyException();
	}

	@Test
	void aTypeThatIsNotListedIsNamedWithTheCure() throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.txt"), Left.class.getName());
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> new PublicTypes(list).check(this.classes))
			.withMessageContaining(Right.Nested.class.getName())
			.withMessageContaining("-D" + PublicTypes.UPDATE_PROPERTY + "=true");
	}

	@Test
	void theListIsWrittenWhenAskedFor() throws IOException {
		System.setProperty(PublicTypes.UPDATE_PROPERTY, "true");
		Path list = this.folder.resolve("resources/list.txt");
		new PublicTypes(list).check(this.classes);
		assertThat(list).hasContent("""
				org.mapi4j.architecture.samples.left.Left
				org.mapi4j.architecture.samples.right.Right
				org.mapi4j.architecture.samples.right.Right$Nested
				""");
	}

}
