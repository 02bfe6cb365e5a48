package org.mapi4j.jna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes libraries of Windows that have nothing in them but their tables.
 */
final class PeBuilder {

	static final int X86 = 0x014C;

	static final int X64 = 0x8664;

	static final int ARM64 = 0xAA64;

	private static final int HEADERS = 0x400;

	private static final int SECTION = 0x2000;

	private static final int SECTION_SIZE = 0x4000;

	private final List<String> exports = new ArrayList<>();

	private final List<String> imports = new ArrayList<>();

	private int machine = X64;

	/**
	 * A library with the functions of MAPI.
	 */
	static PeBuilder mapi() {
		return new PeBuilder().exports(CandidateCheck.REQUIRED_EXPORTS.toArray(String[]::new)).imports("kernel32.dll");
	}

	PeBuilder machine(int machine) {
		this.machine = machine;
		return this;
	}

	PeBuilder exports(String... names) {
		this.exports.addAll(List.of(names));
		return this;
	}

	PeBuilder withoutExports() {
		this.exports.clear();
		return this;
	}

	PeBuilder imports(String... names) {
		this.imports.addAll(List.of(names));
		return this;
	}

	Path writeTo(Path file) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			return Files.write(file, bytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] bytes() {
		boolean wide = this.machine != X86;
		int optionalHeader = 0x80 + 24;
		int directories = optionalHeader + (wide ? 112 : 96);
		int sections = directories + 16 * 8;
		ByteBuffer file = ByteBuffer.allocate(HEADERS + SECTION_SIZE).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort(0, (short) 0x5A4D).putInt(0x3C, 0x80).putInt(0x80, 0x4550);
		file.putShort(0x84, (short) this.machine).putShort(0x86, (short) 1);
		file.putShort(0x94, (short) (sections - optionalHeader)).putShort(0x96, (short) 0x2022);
		file.putShort(optionalHeader, (short) (wide ? 0x20B : 0x10B)).putInt(directories - 4, 16);
		file.putInt(sections + 8, SECTION_SIZE).putInt(sections + 12, SECTION);
		file.putInt(sections + 16, SECTION_SIZE).putInt(sections + 20, HEADERS);
		file.position(HEADERS + 0x1000);
		if (!this.exports.isEmpty()) {
			putExports(file, directories);
		}
		if (!this.imports.isEmpty()) {
			putImports(file, directories + 8);
		}
		return file.array();
	}

	private void putExports(ByteBuffer file, int directory) {
		file.putInt(directory, address(HEADERS));
		file.putInt(HEADERS + 24, this.exports.size()).putInt(HEADERS + 32, address(HEADERS + 40));
		for (int i = 0; i < this.exports.size(); i++) {
			file.putInt(HEADERS + 40 + 4 * i, putName(file, this.exports.get(i)));
		}
	}

	private void putImports(ByteBuffer file, int directory) {
		int table = HEADERS + 0x800;
		file.putInt(directory, address(table));
		for (int i = 0; i < this.imports.size(); i++) {
			file.putInt(table + 20 * i + 12, putName(file, this.imports.get(i)));
		}
	}

	private static int putName(ByteBuffer file, String name) {
		int place = file.position();
		file.put(name.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
		return address(place);
	}

	private static int address(int place) {
		return place - HEADERS + SECTION;
	}

}
