package org.mapi4j.jna;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what processors a library of macOS was made for.
 */
final class MachOFile {

	private static final int FAT_MAGIC = 0xCAFEBABE;

	private static final long FAT_ENTRY_SIZE = 20L;

	private static final int MOST_PROCESSORS = 32;

	private MachOFile() {
	}

	static LibraryFile read(FileBytes bytes) throws IOException {
		return new LibraryFile(LibraryFile.Format.MACH_O, machines(bytes), List.of(), null);
	}

	private static Set<Machine> machines(FileBytes bytes) throws IOException {
		if (bytes.u32(0) != FAT_MAGIC) {
			boolean bigEndian = (bytes.u32(0) >>> 16) == 0xFEED;
			bytes.order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
			return Set.of(machine(bytes.u32(4)));
		}
		int count = bytes.u32(4);
		// Class files of Java begin with the same four bytes.
		if (count <= 0 || count > MOST_PROCESSORS) {
			throw new LibraryFile.NotALibraryException("is no library of any kind");
		}
		Set<Machine> machines = EnumSet.noneOf(Machine.class);
		for (int i = 0; i < count; i++) {
			machines.add(machine(bytes.u32(8 + FAT_ENTRY_SIZE * i)));
		}
		return machines;
	}

	private static Machine machine(int processor) {
		return switch (processor) {
			case 0x00000007 -> Machine.X86;
			case 0x01000007 -> Machine.X64;
			case 0x0000000C -> Machine.ARM32;
			case 0x0100000C -> Machine.ARM64;
			default -> ((processor & 0x01000000) != 0) ? Machine.OTHER64 : Machine.OTHER32;
		};
	}

}
