package org.mapi4j.jna;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Reading the libraries of every system without loading them.
 */
class LibraryFileTests {

	@TempDir
	private Path folder;

	@Test
	void theTablesOfALibraryOfWindowsAreRead() throws IOException {
		Path file = new PeBuilder().exports("One", "Two").imports("kernel32.dll", "user32.dll").writeTo(file("a.dll"));
		LibraryFile library = LibraryFile.read(file);
		assertThat(library.format()).isEqualTo(LibraryFile.Format.PE);
		assertThat(library.machines()).containsExactly(Machine.X64);
		assertThat(library.exports()).containsExactlyInAnyOrder("One", "Two");
		assertThat(library.imports()).containsExactly("kernel32.dll", "user32.dll");
	}

	@Test
	void aLibraryOf32BitsIsReadToo() throws IOException {
		LibraryFile library = LibraryFile.read(PeBuilder.mapi().machine(PeBuilder.X86).writeTo(file("a.dll")));
		assertThat(library.machines()).containsExactly(Machine.X86);
		assertThat(library.hasExport("MAPILogonEx")).isTrue();
	}

	@Test
	void aLibraryWithoutTablesHasNeitherImportsNorExports() throws IOException {
		LibraryFile library = LibraryFile.read(new PeBuilder().writeTo(file("a.dll")));
		assertThat(library.imports()).isEmpty();
		assertThat(library.exports()).isEmpty();
	}

	@Test
	void aLibraryThatIsCutOffIsDamaged() throws IOException {
		byte[] whole = Files.readAllBytes(PeBuilder.mapi().writeTo(file("whole.dll")));
		for (int length = 0; length < 0x1400; length += 7) {
			Path part = Files.write(file("part.dll"), Arrays.copyOf(whole, length));
			assertThatExceptionOfType(LibraryFile.NotALibraryException.class).as("%d bytes", length)
				.isThrownBy(() -> LibraryFile.read(part));
		}
	}

	@Test
	void aLibraryOfLinuxTellsItsFunctions() throws IOException {
		LibraryFile library = LibraryFile.read(elf(true, 62, "MAPIInitialize", "MAPILogonEx"));
		assertThat(library.format()).isEqualTo(LibraryFile.Format.ELF);
		assertThat(library.machines()).containsExactly(Machine.X64);
		assertThat(library.exports()).containsExactlyInAnyOrder("MAPIInitialize", "MAPILogonEx");
	}

	@Test
	void aLibraryOfLinuxOf32BitsIsToldFromOneOf64() throws IOException {
		LibraryFile library = LibraryFile.read(elf(false, 3, "MAPILogonEx"));
		assertThat(library.machines()).containsExactly(Machine.X86);
		assertThat(library.exports()).containsExactly("MAPILogonEx");
	}

	@Test
	void aUniversalLibraryOfMacOsIsForSeveralProcessors() throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(64).putInt(0xCAFEBABE).putInt(2);
		bytes.putInt(8, 0x01000007).putInt(28, 0x0100000C);
		LibraryFile library = LibraryFile.read(Files.write(file("a.dylib"), bytes.array()));
		assertThat(library.format()).isEqualTo(LibraryFile.Format.MACH_O);
		assertThat(library.machines()).containsExactly(Machine.X64, Machine.ARM64);
		assertThat(library.hasExport("anything")).as("what is not known is not missing").isTrue();
	}

	@Test
	void aPlainLibraryOfMacOsIsForOneProcessor() throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).putInt(0xFEEDFACF).putInt(0x0100000C);
		assertThat(LibraryFile.read(Files.write(file("a.dylib"), bytes.array())).machines())
			.containsExactly(Machine.ARM64);
	}

	@Test
	void aClassFileIsNotALibrary() throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(64).putInt(0xCAFEBABE).putInt(61);
		Path file = Files.write(file("A.class"), bytes.array());
		assertThatExceptionOfType(LibraryFile.NotALibraryException.class).isThrownBy(() -> LibraryFile.read(file))
			.withMessage("is no library of any kind");
	}

	@Test
	void theJavaRuntimeOfThisProcessCanLoadItsOwnLibrary() throws IOException {
		Host host = Host.current();
		String name = System.mapLibraryName("java");
		Path library = Path.of(System.getProperty("java.home"), host.isWindows() ? "bin" : "lib", name);
		LibraryFile file = LibraryFile.read(library);
		assertThat(file.format()).isEqualTo(host.format());
		assertThat(file.machines()).contains(host.machine());
		assertThat(file.hasExport("JNU_NewStringPlatform")).isTrue();
	}

	private Path elf(boolean wide, int machine, String... exports) throws IOException {
		ByteBuffer file = ByteBuffer.allocate(0x800).order(ByteOrder.LITTLE_ENDIAN);
		file.putInt(0, 0x464C457F).put(4, (byte) (wide ? 2 : 1)).put(5, (byte) 1);
		file.putShort(16, (short) 3).putShort(18, (short) machine);
		int sectionSize = wide ? 64 : 40;
		putWord(file, wide, wide ? 40 : 32, 0x100);
		file.putShort(wide ? 58 : 46, (short) sectionSize).putShort(wide ? 60 : 48, (short) 3);
		int symbolSize = wide ? 24 : 16;
		int symbols = 0x100 + sectionSize;
		file.putInt(symbols + 4, 11).putInt(symbols + (wide ? 40 : 24), 2);
		putWord(file, wide, symbols + (wide ? 24 : 16), 0x200);
		putWord(file, wide, symbols + (wide ? 32 : 20), (exports.length + 2L) * symbolSize);
		putWord(file, wide, symbols + sectionSize + (wide ? 24 : 16), 0x400);
		int name = 1;
		for (int i = 0; i < exports.length; i++) {
			int symbol = 0x200 + (i + 1) * symbolSize;
			file.putInt(symbol, name).putShort(symbol + (wide ? 6 : 14), (short) 7);
			byte[] text = exports[i].getBytes(StandardCharsets.US_ASCII);
			file.put(0x400 + name, text);
			name += text.length + 1;
		}
		return Files.write(file("lib%d.so".formatted(machine)), file.array());
	}

	private static void putWord(ByteBuffer file, boolean wide, int place, long value) {
		if (wide) {
			file.putLong(place, value);
		}
		else {
			file.putInt(place, (int) value);
		}
	}

	private Path file(String name) {
		return this.folder.resolve(name);
	}

}
