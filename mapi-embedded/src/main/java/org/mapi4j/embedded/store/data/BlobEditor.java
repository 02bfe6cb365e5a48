package org.mapi4j.embedded.store.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes a {@link Blob} of another one by copying only the chunks that change. For use by
 * one thread at a time.
 */
public final class BlobEditor {

	private final List<byte[]> chunks;

	private final BitSet own = new BitSet();

	private long size;

	BlobEditor(List<byte[]> chunks, long size) {
		this.chunks = new ArrayList<>(chunks);
		this.size = size;
	}

	/**
	 * Return how many bytes there are.
	 * @return the size
	 */
	public long size() {
		return this.size;
	}

	/**
	 * Return bytes from a position on.
	 * @param position where to begin
	 * @param count how many at the most
	 * @return a new array, empty at the end
	 */
	public byte[] read(long position, int count) {
		return Blob.read(this.chunks, this.size, position, count);
	}

	/**
	 * Write bytes at a position; between the end and a position behind it there are
	 * zeros.
	 * @param position where to begin
	 * @param bytes the bytes
	 */
	public void write(long position, byte[] bytes) {
		if (bytes.length == 0) {
			return;
		}
		setSize(Math.max(this.size, position + bytes.length));
		int done = 0;
		while (done < bytes.length) {
			int index = (int) ((position + done) / Blob.CHUNK);
			int offset = (int) ((position + done) % Blob.CHUNK);
			int part = Math.min(bytes.length - done, Blob.CHUNK - offset);
			System.arraycopy(bytes, done, own(index, offset + part), offset, part);
			done += part;
		}
	}

	/**
	 * Make the value shorter or longer; new bytes are zeros.
	 * @param newSize how many bytes it is to have
	 */
	public void setSize(long newSize) {
		int count = (int) ((newSize + Blob.CHUNK - 1) / Blob.CHUNK);
		while (this.chunks.size() > count) {
			this.own.clear(this.chunks.size() - 1);
			this.chunks.remove(this.chunks.size() - 1);
		}
		while (this.chunks.size() < count) {
			this.chunks.add(new byte[0]);
		}
		if (newSize < this.size && newSize % Blob.CHUNK != 0) {
			trim(count - 1, (int) (newSize % Blob.CHUNK));
		}
		this.size = newSize;
	}

	private void trim(int index, int length) {
		byte[] chunk = this.chunks.get(index);
		if (chunk.length > length) {
			this.chunks.set(index, Arrays.copyOf(chunk, length));
			this.own.set(index);
		}
	}

	/** Return a chunk that is nobody else's and has at least a length. */
	private byte[] own(int index, int length) {
		byte[] chunk = this.chunks.get(index);
		if (this.own.get(index) && chunk.length >= length) {
			return chunk;
		}
		boolean grows = chunk.length < length;
		int capacity = grows ? Math.min(Blob.CHUNK, Math.max(length, chunk.length * 2)) : chunk.length;
		byte[] copy = Arrays.copyOf(chunk, capacity);
		this.chunks.set(index, copy);
		this.own.set(index);
		return copy;
	}

	/**
	 * Return what there is now.
	 * @return a value that further changes leave alone
	 */
	public Blob toBlob() {
		this.own.clear();
		return new Blob(List.copyOf(this.chunks), this.size);
	}

}
