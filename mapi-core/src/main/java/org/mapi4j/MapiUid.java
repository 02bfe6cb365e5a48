package org.mapi4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * A 16-byte unique identifier: a {@code MAPIUID}, a {@code GUID}, the value of a
 * {@code PT_CLSID} property. Immutable.
 *
 * @param uuid the identifier as its text form names it
 */
public record MapiUid(UUID uuid) {

	/**
	 * How many bytes an identifier has in memory.
	 */
	public static final int SIZE = 16;

	/**
	 * Return the identifier with the given bytes.
	 * @param bytes the bytes in the order of memory (the first three fields of a
	 * {@code GUID} in little-endian order)
	 * @return the identifier
	 * @throws IllegalArgumentException if there are not exactly 16 bytes
	 */
	public static MapiUid of(byte... bytes) {
		if (bytes.length != SIZE) {
			throw new IllegalArgumentException("A MAPIUID has 16 bytes, not " + bytes.length);
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		long high = ((buffer.getInt(0) & 0xFFFFFFFFL) << 32) | ((buffer.getShort(4) & 0xFFFFL) << 16)
				| (buffer.getShort(6) & 0xFFFFL);
		return new MapiUid(new UUID(high, buffer.order(ByteOrder.BIG_ENDIAN).getLong(8)));
	}

	/**
	 * Return the identifier that a text stands for.
	 * @param text such as {@code 00020300-0000-0000-C000-000000000046}, in either case,
	 * with or without braces
	 * @return the identifier
	 * @throws IllegalArgumentException if the text has another form
	 */
	public static MapiUid parse(String text) {
		boolean braces = text.length() == 38 && text.startsWith("{") && text.endsWith("}");
		return new MapiUid(UUID.fromString(braces ? text.substring(1, 37) : text));
	}

	/**
	 * Return a new identifier that nothing else has.
	 * @return the identifier
	 */
	public static MapiUid random() {
		return new MapiUid(UUID.randomUUID());
	}

	/**
	 * Return the bytes in the order of memory.
	 * @return a new array of 16 bytes
	 */
	public byte[] toByteArray() {
		long high = this.uuid.getMostSignificantBits();
		ByteBuffer buffer = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
		buffer.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
		return buffer.order(ByteOrder.BIG_ENDIAN).putLong(this.uuid.getLeastSignificantBits()).array();
	}

	/**
	 * Return the text form, in lower case and without braces.
	 */
	@Override
	public String toString() {
		return this.uuid.toString();
	}

}
