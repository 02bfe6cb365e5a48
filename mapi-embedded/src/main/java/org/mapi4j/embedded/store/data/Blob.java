package org.mapi4j.embedded.store.data;

import java.util.Arrays;
import java.util.List;

/**
 * A value of any size, kept in chunks, so that no use of it needs all of it in one piece.
 * Immutable; what is changed shares the chunks that stay the same.
 */
public final class Blob {

	/** No bytes. */
	public static final Blob EMPTY = new Blob(List.of(), 0);

	static final int CHUNK = 1 << 16;

	private final List<byte[]> chunks;

	private final long size;

	Blob(List<byte[]> chunks, long size) {
		this.chunks = chunks;
		this.size = size;
	}

	/**
	 * Return a value with the given bytes.
	 * @param bytes the bytes
	 * @return the value
	 */
	public static Blob of(byte[] bytes) {
		BlobEditor editor = EMPTY.edit();
		editor.write(0, bytes);
		return editor.toBlob();
	}

	/**
	 * Return how many bytes there are.
	 * @return the size
	 */
	public long size() {
		return this.size;
	}

	/**
	 * Return all bytes in one piece, for values that are known to be small.
	 * @return a new array
	 */
	public byte[] toByteArray() {
		return read(0, Math.toIntExact(this.size));
	}

	/**
	 * Return bytes from a position on.
	 * @param position where to begin
	 * @param count how many at the most
	 * @return a new array, empty at the end
	 */
	public byte[] read(long position, int count) {
		return read(this.chunks, this.size, position, count);
	}

	static byte[] read(List<byte[]> chunks, long size, long position, int count) {
		int length = (int) Math.max(0, Math.min(count, size - position));
		byte[] bytes = new byte[length];
		int done = 0;
		while (done < length) {
			byte[] chunk = chunks.get((int) ((position + done) / CHUNK));
			int offset = (int) ((position + done) % CHUNK);
			int part = Math.min(length - done, CHUNK - offset);
			int there = Math.max(0, Math.min(part, chunk.length - offset));
			System.arraycopy(chunk, Math.min(offset, chunk.length), bytes, done, there);
			done += part;
		}
		return bytes;
	}

	/**
	 * Return what makes another value of this one.
	 * @return a new editor that holds these bytes
	 */
	public BlobEditor edit() {
		return new BlobEditor(this.chunks, this.size);
	}

	@Override
	public boolean equals(Object obj) {
		if (this == obj) {
			return true;
		}
		return obj instanceof Blob other && other.size == this.size && sameChunks(other);
	}

	private boolean sameChunks(Blob other) {
		for (long position = 0; position < this.size; position += CHUNK) {
			if (!Arrays.equals(read(position, CHUNK), other.read(position, CHUNK))) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.size) * 31 + Arrays.hashCode(read(0, CHUNK));
	}

}
