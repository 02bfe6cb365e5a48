package org.mapi4j.jna;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads the libraries of Linux and its like: class and machine of the Executable and
 * Linkable Format, and the names it defines for others.
 */
final class ElfFile {

	private static final int SHARED_OBJECT = 3;

	private static final int DYNAMIC_SYMBOLS = 11;

	private static final long MOST_SYMBOLS = 0x100000;

	private final FileBytes bytes;

	private final boolean wide;

	private ElfFile(FileBytes bytes) throws IOException {
		this.bytes = bytes;
		this.wide = bytes.u8(4) == 2;
	}

	static LibraryFile read(FileBytes bytes) throws IOException {
		bytes.order((bytes.u8(5) == 2) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		if (bytes.u16(16) != SHARED_OBJECT) {
			throw new LibraryFile.NotALibraryException("is a program or a part of one, not a library");
		}
		ElfFile file = new ElfFile(bytes);
		return new LibraryFile(LibraryFile.Format.ELF, Set.of(file.machine()), List.of(), file.exports());
	}

	private Machine machine() throws IOException {
		return switch (this.bytes.u16(18)) {
			case 3 -> Machine.X86;
			case 62 -> this.wide ? Machine.X64 : Machine.OTHER32;
			case 40 -> Machine.ARM32;
			case 183 -> this.wide ? Machine.ARM64 : Machine.OTHER32;
			default -> this.wide ? Machine.OTHER64 : Machine.OTHER32;
		};
	}

	/**
	 * Return the names, or {@code null} if the file was stripped of the sections that
	 * tell.
	 */
	private @Nullable Set<String> exports() throws IOException {
		long table = word(this.wide ? 40 : 32);
		int size = this.bytes.u16(this.wide ? 58 : 46);
		int count = this.bytes.u16(this.wide ? 60 : 48);
		if (table == 0) {
			return null;
		}
		for (int i = 0; i < count; i++) {
			long section = table + (long) size * i;
			if (this.bytes.u32(section + 4) == DYNAMIC_SYMBOLS) {
				long names = table + size * this.bytes.u32Long(section + (this.wide ? 40 : 24));
				return symbols(section, word(names + (this.wide ? 24 : 16)));
			}
		}
		return null;
	}

	private Set<String> symbols(long section, long names) throws IOException {
		long start = word(section + (this.wide ? 24 : 16));
		int size = this.wide ? 24 : 16;
		long count = Math.min(word(section + (this.wide ? 32 : 20)) / size, MOST_SYMBOLS);
		Set<String> exports = new HashSet<>();
		for (long i = 1; i < count; i++) {
			long symbol = start + size * i;
			boolean defined = this.bytes.u16(symbol + (this.wide ? 6 : 14)) != 0;
			if (defined) {
				exports.add(this.bytes.name(names + this.bytes.u32Long(symbol)));
			}
		}
		return exports;
	}

	private long word(long offset) throws IOException {
		return this.wide ? this.bytes.u64(offset) : this.bytes.u32Long(offset);
	}

}
