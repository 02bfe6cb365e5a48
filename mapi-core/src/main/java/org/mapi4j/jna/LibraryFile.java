package org.mapi4j.jna;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a file says about the library in it, read without loading it.
 *
 * @param format the format
 * @param machines what it was made for; several in a universal file of macOS
 * @param imports the names of the libraries that are loaded with it, as far as the format
 * is read that deeply
 * @param exports the names of its functions, or {@code null} if the file does not tell
 */
record LibraryFile(Format format, Set<Machine> machines, List<String> imports, @Nullable Set<String> exports) {

	/**
	 * Read the head of a file.
	 * @param path the file
	 * @return what it says
	 * @throws NotALibraryException if it is no library of a known format, or damaged
	 * @throws IOException if it cannot be read
	 */
	static LibraryFile read(Path path) throws IOException {
		try (FileBytes bytes = new FileBytes(path)) {
			return switch (bytes.order(ByteOrder.BIG_ENDIAN).u32(0)) {
				case 0x7F454C46 -> ElfFile.read(bytes);
				case 0xFEEDFACE, 0xFEEDFACF, 0xCEFAEDFE, 0xCFFAEDFE, 0xCAFEBABE -> MachOFile.read(bytes);
				default -> PeFile.read(bytes.order(ByteOrder.LITTLE_ENDIAN));
			};
		}
	}

	/**
	 * Whether the file exports a function, with or without the decoration of a 32-bit
	 * calling convention.
	 * @param name the plain name
	 */
	boolean hasExport(String name) {
		return this.exports == null || this.exports.contains(name)
				|| this.exports.stream().anyMatch((export) -> isDecorated(export, name));
	}

	private static boolean isDecorated(String export, String name) {
		int at = export.lastIndexOf('@');
		if (at < 0 || !export.substring(at + 1).chars().allMatch(Character::isDigit)) {
			return false;
		}
		String plain = export.substring(0, at);
		return plain.equals(name) || plain.equals("_" + name);
	}

	/**
	 * The formats of libraries.
	 */
	enum Format {

		PE("Windows"), ELF("Linux"), MACH_O("macOS");

		private final String system;

		Format(String system) {
			this.system = system;
		}

		String system() {
			return this.system;
		}

	}

	/**
	 * A file is not a library.
	 */
	static final class NotALibraryException extends IOException {

		private static final long serialVersionUID = 1L;

		NotALibraryException(String message) {
			super(message);
		}

	}

}
