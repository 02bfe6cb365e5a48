package org.mapi4j.jna;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Putting the working directory back.
 */
class WorkingDirectoryTests {

	private final Process process = new Process();

	private final WorkingDirectory directory = new WorkingDirectory(this.process);

	@Test
	void whatACallChangesIsPutBack() {
		assertThat(this.directory.keeping(changingTo("elsewhere"))).isEqualTo("elsewhere");
		assertThat(this.process.folder).isEqualTo("home");
	}

	@Test
	void itIsPutBackWhenACallFails() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.directory.keeping(() -> {
			this.process.folder = "elsewhere";
			throw new IllegalStateException();
		}));
		assertThat(this.process.folder).isEqualTo("home");
	}

	@Test
	void aCallWithinAnotherPutsBackWhereTheProcessWasBeforeBoth() {
		this.directory.keeping(() -> {
			this.process.folder = "elsewhere";
			this.directory.keeping(changingTo("further"));
			assertThat(this.process.folder).isEqualTo("home");
			return this.process.folder;
		});
		assertThat(this.process.folder).isEqualTo("home");
	}

	@Test
	void whatTheApplicationItselfChangesBetweenCallsIsKept() {
		this.directory.keeping(changingTo("elsewhere"));
		this.process.folder = "chosen";
		this.directory.keeping(changingTo("elsewhere"));
		assertThat(this.process.folder).isEqualTo("chosen");
	}

	private Supplier<String> changingTo(String folder) {
		return () -> this.process.folder = folder;
	}

	private static final class Process implements WorkingDirectory.Current {

		private String folder = "home";

		@Override
		public String get() {
			return this.folder;
		}

		@Override
		public void set(String folder) {
			this.folder = folder;
		}

	}

}
