package org.mapi4j.jna;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Numbers and names at places of a file, of which only a small window is in memory.
 */
final class FileBytes implements Closeable {

	private static final int LONGEST_NAME = 4096;

	private final FileChannel channel;

	private final ByteBuffer window = ByteBuffer.allocate(64 * 1024).limit(0);

	private long start;

	FileBytes(Path path) throws IOException {
		this.channel = FileChannel.open(path, StandardOpenOption.READ);
	}

	FileBytes order(ByteOrder order) {
		this.window.order(order);
		return this;
	}

	int u8(long offset) throws IOException {
		return Byte.toUnsignedInt(this.window.get(at(offset, 1)));
	}

	int u16(long offset) throws IOException {
		return Short.toUnsignedInt(this.window.getShort(at(offset, 2)));
	}

	int u32(long offset) throws IOException {
		return this.window.getInt(at(offset, 4));
	}

	long u32Long(long offset) throws IOException {
		return Integer.toUnsignedLong(u32(offset));
	}

	long u64(long offset) throws IOException {
		return this.window.getLong(at(offset, 8));
	}

	/**
	 * Read a name that ends with a zero byte.
	 */
	String name(long offset) throws IOException {
		StringBuilder name = new StringBuilder();
		for (int i = 0; i < LONGEST_NAME; i++) {
			int character = u8(offset + i);
			if (character == 0) {
				return new String(name.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
			}
			name.append((char) character);
		}
		throw new LibraryFile.NotALibraryException("is damaged: a name in it has no end");
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	private int at(long offset, int size) throws IOException {
		if (offset < this.start || offset + size > this.start + this.window.limit()) {
			fill(offset);
			if (offset < 0 || size > this.window.limit()) {
				throw new LibraryFile.NotALibraryException("is no library, or damaged: it ends too early");
			}
		}
		return (int) (offset - this.start);
	}

	private void fill(long offset) throws IOException {
		this.window.clear();
		this.start = Math.max(offset, 0);
		while (this.window.hasRemaining()) {
			if (this.channel.read(this.window, this.start + this.window.position()) < 0) {
				break;
			}
		}
		this.window.flip();
	}

}
