package org.mapi4j.jna;

import java.util.Locale;

/**
 * The kind of processor that code was made for.
 */
enum Machine {

	X86(32, "32-bit x86"), X64(64, "64-bit x86"), ARM32(32, "32-bit ARM"), ARM64(64, "64-bit ARM"),

	OTHER32(32, "another 32-bit processor"), OTHER64(64, "another 64-bit processor");

	private final int bits;

	private final String description;

	Machine(int bits, String description) {
		this.bits = bits;
		this.description = description;
	}

	int bits() {
		return this.bits;
	}

	String bitness() {
		return this.bits + "-bit";
	}

	String description() {
		return this.description;
	}

	/**
	 * Return the kind of processor that a Java runtime is for.
	 * @param osArch its system property {@code os.arch}
	 * @param dataModel its system property {@code sun.arch.data.model}, empty if it has
	 * none
	 */
	static Machine of(String osArch, String dataModel) {
		return switch (osArch.toLowerCase(Locale.ROOT)) {
			case "amd64", "x86_64", "x64" -> X64;
			case "x86", "i386", "i486", "i586", "i686" -> X86;
			case "aarch64", "arm64" -> ARM64;
			case "arm", "armv7l", "aarch32" -> ARM32;
			default -> dataModel.equals("32") ? OTHER32 : OTHER64;
		};
	}

}
