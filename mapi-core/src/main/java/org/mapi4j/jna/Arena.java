package org.mapi4j.jna;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiUid;

/**
 * The memory of one call's inputs and out-parameters, given back when the call has
 * returned. Everything in it is aligned to 8 bytes, and zero at first. For one thread.
 */
final class Arena implements AutoCloseable {

	private static final int CHUNK = 1024;

	private final List<Memory> chunks = new ArrayList<>(1);

	private final @Nullable Source source;

	private ByteBuffer free = ByteBuffer.allocate(0);

	private long address;

	/**
	 * Create an arena in memory of its own.
	 */
	Arena() {
		this.source = null;
	}

	/**
	 * Create an arena in memory that is given back by somebody else.
	 * @param source gives the memory, a piece for each block
	 */
	Arena(Source source) {
		this.source = source;
	}

	/**
	 * Return new memory.
	 * @param size how many bytes
	 * @return the memory
	 */
	Block allocate(int size) {
		int aligned = Math.addExact(size, 7) & ~7;
		if (this.free.remaining() < aligned) {
			enlarge(aligned);
		}
		int position = this.free.position();
		ByteBuffer bytes = this.free.slice(position, aligned).order(ByteOrder.nativeOrder());
		this.free.position(position + aligned);
		return new Block(bytes, this.address + position);
	}

	private void enlarge(int size) {
		int enough = (this.source != null) ? size : Math.max(size, CHUNK);
		this.address = (this.source != null) ? this.source.allocate(enough) : ownMemory(enough);
		Pointer start = new Pointer(this.address);
		start.clear(enough);
		this.free = start.getByteBuffer(0, enough);
	}

	private long ownMemory(int size) {
		Memory chunk = new Memory(size);
		this.chunks.add(chunk);
		return Pointer.nativeValue(chunk);
	}

	/**
	 * Put bytes into memory.
	 * @param value the bytes
	 * @return where they are
	 */
	long bytes(Binary value) {
		return bytes(value.toByteArray(), 0);
	}

	/**
	 * Put a text into memory.
	 * @param text the text, or {@code null}
	 * @param unicode whether it is to be UTF-16 or in the code page of the system
	 * @return where it is, with a terminator; zero for {@code null}
	 */
	long text(@Nullable String text, boolean unicode) {
		if (text == null) {
			return 0;
		}
		if (text.indexOf('\0') != -1) {
			throw new IllegalArgumentException("A text for MAPI cannot contain the character 0, which ends it");
		}
		if (!unicode) {
			return bytes(text.getBytes(NativeReader.ANSI), 1);
		}
		Block block = allocate(2 * text.length() + 2);
		block.bytes.asCharBuffer().put(text);
		return block.address();
	}

	/**
	 * Put an identifier into memory.
	 * @param uid the identifier, or {@code null}
	 * @return where it is, or zero for {@code null}
	 */
	long uid(@Nullable MapiUid uid) {
		return (uid != null) ? bytes(uid.toByteArray(), 0) : 0;
	}

	/**
	 * Put an entry identifier into memory.
	 * @param entryId the identifier, or {@code null}
	 * @return where it is, or zero for {@code null}
	 */
	long entryId(@Nullable EntryId entryId) {
		return (entryId != null) ? bytes(entryId.value()) : 0;
	}

	private long bytes(byte[] bytes, int terminator) {
		Block block = allocate(bytes.length + terminator);
		block.bytes.put(0, bytes);
		return block.address();
	}

	/**
	 * Overwrite everything with zeros, since it is confidential.
	 */
	void wipe() {
		this.chunks.forEach(Memory::clear);
	}

	@Override
	public void close() {
		this.chunks.forEach(Memory::close);
		this.chunks.clear();
		this.free = ByteBuffer.allocate(0);
	}

	/**
	 * Gives memory.
	 */
	interface Source {

		/**
		 * Return new memory.
		 * @param size how many bytes
		 * @return where it is, aligned to 8 bytes
		 */
		long allocate(int size);

	}

	/**
	 * A run of bytes in native memory.
	 */
	static final class Block {

		private final ByteBuffer bytes;

		private final long address;

		Block(ByteBuffer bytes, long address) {
			this.bytes = bytes;
			this.address = address;
		}

		long address() {
			return this.address;
		}

		int getInt(int offset) {
			return this.bytes.getInt(offset);
		}

		long getLong(int offset) {
			return this.bytes.getLong(offset);
		}

		void putShort(int offset, short value) {
			this.bytes.putShort(offset, value);
		}

		void putInt(int offset, int value) {
			this.bytes.putInt(offset, value);
		}

		void putLong(int offset, long value) {
			this.bytes.putLong(offset, value);
		}

		void putBytes(int offset, byte[] value) {
			this.bytes.put(offset, value);
		}

		/**
		 * Put a part of an array at the beginning.
		 * @param value the array
		 * @param from where the part begins
		 * @param count how many bytes it has
		 */
		void putPart(byte[] value, int from, int count) {
			this.bytes.put(0, value, from, count);
		}

		/**
		 * Return bytes from the beginning.
		 * @param count how many
		 * @return the bytes
		 */
		byte[] getBytes(int count) {
			byte[] value = new byte[count];
			this.bytes.get(0, value);
			return value;
		}

	}

}
