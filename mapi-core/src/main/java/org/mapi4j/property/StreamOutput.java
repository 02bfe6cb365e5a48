package org.mapi4j.property;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;

/**
 * Writes a {@link MapiStream} a buffer at a time.
 */
final class StreamOutput extends OutputStream {

	private final MapiStream stream;

	private final byte[] buffer = new byte[MapiStream.BUFFER_SIZE];

	private int count;

	private boolean failed;

	private boolean closed;

	StreamOutput(MapiStream stream) {
		this.stream = stream;
	}

	static long transfer(InputStream source, MapiStream destination) throws IOException {
		try (StreamOutput output = new StreamOutput(destination)) {
			output.failed = true;
			long count = source.transferTo(output);
			output.failed = false;
			return count;
		}
	}

	@Override
	public void write(int value) {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] source, int offset, int length) {
		Objects.checkFromIndexSize(offset, length, source.length);
		for (int done = 0; done < length;) {
			int part = Math.min(length - done, this.buffer.length - this.count);
			System.arraycopy(source, offset + done, this.buffer, this.count, part);
			this.count += part;
			done += part;
			if (this.count == this.buffer.length) {
				flush();
			}
		}
	}

	@Override
	public void flush() {
		boolean flushed = false;
		try {
			while (this.count > 0) {
				int written = this.stream.write(Arrays.copyOf(this.buffer, this.count));
				if (written <= 0) {
					throw MapiException.of(HResult.MAPI_E_NOT_ENOUGH_DISK, "MapiStream.write");
				}
				this.count -= written;
				System.arraycopy(this.buffer, written, this.buffer, 0, this.count);
			}
			flushed = true;
		}
		finally {
			this.failed |= !flushed;
		}
	}

	@Override
	public void close() {
		if (this.closed) {
			return;
		}
		this.closed = true;
		try (this.stream) {
			if (!this.failed) {
				flush();
				this.stream.commit();
			}
		}
	}

}
