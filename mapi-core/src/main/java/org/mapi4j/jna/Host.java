package org.mapi4j.jna;

/**
 * The system and the Java runtime that MAPI would be loaded into.
 *
 * @param name what the system calls itself
 * @param format the format of the libraries that it loads
 * @param machine what the Java runtime is made for
 */
record Host(String name, LibraryFile.Format format, Machine machine) {

	static Host current() {
		String name = System.getProperty("os.name", "this system");
		return new Host(name, formatOf(name),
				Machine.of(System.getProperty("os.arch", ""), System.getProperty("sun.arch.data.model", "")));
	}

	boolean isWindows() {
		return this.format == LibraryFile.Format.PE;
	}

	private static LibraryFile.Format formatOf(String name) {
		if (name.startsWith("Windows")) {
			return LibraryFile.Format.PE;
		}
		return (name.startsWith("Mac") || name.startsWith("Darwin")) ? LibraryFile.Format.MACH_O
				: LibraryFile.Format.ELF;
	}

}
