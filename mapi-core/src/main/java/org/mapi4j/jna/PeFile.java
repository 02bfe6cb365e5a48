package org.mapi4j.jna;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the libraries of Windows: the machine field, the import table and the export
 * table of the Portable Executable format.
 */
final class PeFile {

	private static final int DOS_MAGIC = 0x5A4D;

	private static final int PE_SIGNATURE = 0x00004550;

	private static final int PE32 = 0x10B;

	private static final int PE32_PLUS = 0x20B;

	private static final int MOST_ENTRIES = 0x10000;

	private static final int IMPORT_DESCRIPTOR_SIZE = 20;

	private final FileBytes bytes;

	private final long header;

	private final long directories;

	private final long sections;

	private PeFile(FileBytes bytes) throws IOException {
		this.bytes = bytes;
		this.header = bytes.u32Long(0x3C);
		if (bytes.u32(this.header) != PE_SIGNATURE) {
			throw new LibraryFile.NotALibraryException("is a program for DOS, not a library for Windows");
		}
		long optionalHeader = this.header + 24;
		this.directories = optionalHeader + switch (bytes.u16(optionalHeader)) {
			case PE32 -> 96;
			case PE32_PLUS -> 112;
			default -> throw new LibraryFile.NotALibraryException("is damaged: its header is of no known kind");
		};
		this.sections = optionalHeader + bytes.u16(this.header + 20);
	}

	static LibraryFile read(FileBytes bytes) throws IOException {
		if (bytes.u16(0) != DOS_MAGIC) {
			throw new LibraryFile.NotALibraryException("is no library of any kind");
		}
		PeFile file = new PeFile(bytes);
		return new LibraryFile(LibraryFile.Format.PE, Set.of(file.machine()), file.imports(), file.exports());
	}

	private Machine machine() throws IOException {
		int machine = this.bytes.u16(this.header + 4);
		return switch (machine) {
			case 0x014C -> Machine.X86;
			case 0x8664 -> Machine.X64;
			case 0x01C0, 0x01C2, 0x01C4 -> Machine.ARM32;
			case 0xAA64 -> Machine.ARM64;
			default -> (this.bytes.u16(this.header + 24) == PE32) ? Machine.OTHER32 : Machine.OTHER64;
		};
	}

	private List<String> imports() throws IOException {
		List<String> names = new ArrayList<>();
		long table = directory(1);
		if (table == 0) {
			return names;
		}
		long descriptor = offset(table);
		for (int i = 0; i < MOST_ENTRIES; i++) {
			long name = this.bytes.u32Long(descriptor + 12);
			if (name == 0) {
				return names;
			}
			names.add(this.bytes.name(offset(name)));
			descriptor += IMPORT_DESCRIPTOR_SIZE;
		}
		throw new LibraryFile.NotALibraryException("is damaged: its import table has no end");
	}

	private Set<String> exports() throws IOException {
		Set<String> names = new HashSet<>();
		long table = directory(0);
		if (table == 0) {
			return names;
		}
		long directory = offset(table);
		long count = this.bytes.u32Long(directory + 24);
		if (count == 0) {
			return names;
		}
		if (count > MOST_ENTRIES) {
			throw new LibraryFile.NotALibraryException("is damaged: its export table is too long");
		}
		long pointers = offset(this.bytes.u32Long(directory + 32));
		for (int i = 0; i < count; i++) {
			names.add(this.bytes.name(offset(this.bytes.u32Long(pointers + 4L * i))));
		}
		return names;
	}

	private long directory(int index) throws IOException {
		long count = this.bytes.u32Long(this.directories - 4);
		return (index < count) ? this.bytes.u32Long(this.directories + 8L * index) : 0;
	}

	/**
	 * Return where in the file lies what would be at an address in memory.
	 */
	private long offset(long address) throws IOException {
		int count = this.bytes.u16(this.header + 6);
		for (int i = 0; i < count; i++) {
			long section = this.sections + 40L * i;
			long start = this.bytes.u32Long(section + 12);
			long sizeInFile = this.bytes.u32Long(section + 16);
			if (address >= start && address < start + sizeInFile) {
				return address - start + this.bytes.u32Long(section + 20);
			}
		}
		throw new LibraryFile.NotALibraryException("is damaged: a table in it lies outside of its sections");
	}

}
