package org.mapi4j.spring.boot.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A library of Linux that ends after its header: it looks usable and cannot be loaded.
 */
final class UnloadableLibrary {

	private static final int HEADER_SIZE = 64;

	private static final short SHARED_OBJECT = 3;

	private static final short X64 = 62;

	private UnloadableLibrary() {
	}

	static Path in(Path folder) {
		ByteBuffer header = ByteBuffer.allocate(HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN);
		header.put(new byte[] { 0x7F, 'E', 'L', 'F', 2, 1, 1 });
		header.putShort(16, SHARED_OBJECT).putShort(18, X64);
		try {
			return Files.write(folder.resolve("libunloadable.so"), header.array());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
