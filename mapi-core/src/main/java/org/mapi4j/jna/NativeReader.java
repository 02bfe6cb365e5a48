package org.mapi4j.jna;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.property.PropTag;

/**
 * Reads native memory by address, through a window that moves along: what MAPI returns
 * together lies close together, and a buffer is read in half the time that a pointer is.
 * <p>
 * Addresses and counts that cannot be right are refused with {@code MAPI_E_CORRUPT_DATA};
 * whether memory is there at all cannot be told. For one thread.
 */
final class NativeReader {

	/** The code page that the narrow texts of MAPI are in. */
	static final Charset ANSI = ansiCodePage();

	/** More bytes or elements than MAPI ever returns in one piece. */
	static final int MAX_COUNT = 1 << 26;

	private static final long LOWEST = 0x10000;

	private static final long HIGHEST = 1L << 48;

	private static final int MAX_TEXT = MAX_COUNT / 2;

	private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

	private static final int MAX_DEPTH = 200;

	private static final int MAX_NODES = 100_000;

	private final String operation;

	private ByteBuffer window = NOTHING;

	private long base;

	private final @Nullable PropTag<?>[] tags = new PropTag<?>[64];

	private char[] text = new char[128];

	private int depth;

	private int nodes;

	/**
	 * Create a reader.
	 * @param operation what it reads the result of, for messages
	 */
	NativeReader(String operation) {
		this.operation = operation;
	}

	/**
	 * Return whether there can be memory at an address.
	 * @param address the address
	 * @return whether it is neither null nor beyond what a process can have
	 */
	static boolean isPossible(long address) {
		return address >= LOWEST && address < HIGHEST;
	}

	private static Charset ansiCodePage() {
		String name = System.getProperty("native.encoding", "");
		return (!name.isEmpty() && Charset.isSupported(name)) ? Charset.forName(name) : Charset.defaultCharset();
	}

	short getShort(long address) {
		return windowAt(address, Short.BYTES).getShort();
	}

	int getInt(long address) {
		return windowAt(address, Integer.BYTES).getInt();
	}

	long getLong(long address) {
		return windowAt(address, Long.BYTES).getLong();
	}

	/**
	 * Read a property tag; rows mostly have the same ones again.
	 * @param address where it is
	 * @return the tag
	 */
	PropTag<?> getTag(long address) {
		int value = getInt(address);
		int place = (value >>> 16) % this.tags.length;
		PropTag<?> tag = this.tags[place];
		if (tag == null || tag.value() != value) {
			tag = PropTag.of(value);
			this.tags[place] = tag;
		}
		return tag;
	}

	/**
	 * Read a count.
	 * @param address where it is
	 * @return the count, from zero to {@link #MAX_COUNT}
	 */
	int getCount(long address) {
		return getCount(address, MAX_COUNT);
	}

	/**
	 * Read a count.
	 * @param address where it is
	 * @param most how many there can be
	 * @return the count, from zero to {@code most}
	 */
	int getCount(long address, int most) {
		int count = getInt(address);
		if (count < 0 || count > most) {
			throw corrupt("a count of " + Integer.toUnsignedString(count));
		}
		return count;
	}

	byte[] getBytes(long address, int count) {
		byte[] bytes = new byte[count];
		if (count != 0) {
			windowAt(address, count).get(bytes);
		}
		return bytes;
	}

	/**
	 * Read an array of bytes that is given as a count and a pointer.
	 * @param countAddress where the count is
	 * @param pointerAddress where the pointer is
	 * @return the bytes
	 */
	Binary getBinary(long countAddress, long pointerAddress) {
		int count = getCount(countAddress);
		return (count != 0) ? Binary.of(getBytes(getLong(pointerAddress), count)) : Binary.EMPTY;
	}

	MapiUid getUid(long address) {
		return MapiUid.of(getBytes(address, MapiUid.SIZE));
	}

	String getText(long address, boolean unicode) {
		return unicode ? getUnicode(address) : getString8(address);
	}

	String getUnicode(long address) {
		int length = 0;
		for (char next = getChar(address); next != 0; next = getChar(address + 2L * length)) {
			if (length == this.text.length) {
				this.text = Arrays.copyOf(this.text, longer(length));
			}
			this.text[length++] = next;
		}
		return new String(this.text, 0, length);
	}

	String getString8(long address) {
		int length = 0;
		while (windowAt(address + length, 1).get() != 0) {
			length = (length < MAX_TEXT) ? length + 1 : longer(length);
		}
		return new String(getBytes(address, length), ANSI);
	}

	private char getChar(long address) {
		return windowAt(address, Character.BYTES).getChar();
	}

	private int longer(int length) {
		if (length >= MAX_TEXT) {
			throw corrupt("a text without an end");
		}
		return 2 * length;
	}

	/**
	 * Begin to read something that may hold others of its kind, which ends with
	 * {@link #ascend()}.
	 */
	void descend() {
		if (++this.depth > MAX_DEPTH || ++this.nodes > MAX_NODES) {
			throw corrupt("a structure without an end");
		}
	}

	/**
	 * End what {@link #descend()} began.
	 */
	void ascend() {
		this.depth--;
	}

	/**
	 * Return the exception for memory that makes no sense.
	 * @param what what was found in it
	 * @return the exception to throw
	 */
	MapiException corrupt(String what) {
		return MapiException.of(HResult.MAPI_E_CORRUPT_DATA, this.operation,
				new MapiError("MAPI returned " + what, null, 0, 0));
	}

	/**
	 * Return the window, with its position at an address.
	 */
	private ByteBuffer windowAt(long address, int size) {
		long offset = address - this.base;
		if (offset < 0 || offset > this.window.capacity() - size) {
			moveTo(address);
			offset = address - this.base;
		}
		return this.window.position((int) offset);
	}

	private void moveTo(long address) {
		if (!isPossible(address)) {
			throw corrupt((address == 0) ? "a null pointer" : String.format("the pointer 0x%X", address));
		}
		this.base = Math.max(LOWEST, address - Integer.MAX_VALUE / 2);
		this.window = new Pointer(this.base).getByteBuffer(0, Integer.MAX_VALUE);
	}

}
