package org.mapi4j.property;

import java.io.InputStream;
import java.util.Objects;

/**
 * Reads a {@link MapiStream} a buffer at a time.
 */
final class StreamInput extends InputStream {

	private final MapiStream stream;

	private byte[] buffer = new byte[0];

	private int position;

	StreamInput(MapiStream stream) {
		this.stream = stream;
	}

	@Override
	public int read() {
		return fill() ? this.buffer[this.position++] & 0xFF : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		Objects.checkFromIndexSize(offset, length, target.length);
		if (length == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		int count = Math.min(length, available());
		System.arraycopy(this.buffer, this.position, target, offset, count);
		this.position += count;
		return count;
	}

	@Override
	public int available() {
		return this.buffer.length - this.position;
	}

	private boolean fill() {
		if (available() == 0) {
			this.buffer = this.stream.read(MapiStream.BUFFER_SIZE);
			this.position = 0;
		}
		return available() > 0;
	}

	@Override
	public void close() {
		this.stream.close();
	}

}
