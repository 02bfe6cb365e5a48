package org.mapi4j;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * An immutable run of bytes: the value of a {@code PT_BINARY} property (MAPI's
 * {@code SBinary}).
 * <p>
 * Equality and order are those of the bytes, taken as unsigned. Safe for use by any
 * thread.
 */
public final class Binary implements Comparable<Binary> {

	/**
	 * No bytes.
	 */
	public static final Binary EMPTY = new Binary(new byte[0]);

	private final byte[] bytes;

	private Binary(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Return a value that holds a copy of the given bytes.
	 * @param bytes the bytes
	 * @return the value
	 */
	public static Binary of(byte... bytes) {
		return (bytes.length != 0) ? new Binary(bytes.clone()) : EMPTY;
	}

	/**
	 * Return the value that a hexadecimal text stands for.
	 * @param hex pairs of hexadecimal digits, in either case and without separators
	 * @return the value
	 * @throws IllegalArgumentException if the text is not hexadecimal
	 */
	public static Binary parse(String hex) {
		return new Binary(HexFormat.of().parseHex(hex));
	}

	/**
	 * Return how many bytes there are.
	 * @return the size, zero or more
	 */
	public int size() {
		return this.bytes.length;
	}

	/**
	 * Return one byte.
	 * @param index from zero to {@code size() - 1}
	 * @return the byte
	 */
	public byte get(int index) {
		return this.bytes[index];
	}

	/**
	 * Return a copy of the bytes.
	 * @return a new array
	 */
	public byte[] toByteArray() {
		return this.bytes.clone();
	}

	@Override
	public int compareTo(Binary other) {
		return Arrays.compareUnsigned(this.bytes, other.bytes);
	}

	@Override
	public boolean equals(Object obj) {
		return this == obj || (obj instanceof Binary other && Arrays.equals(this.bytes, other.bytes));
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	/**
	 * Return the bytes as upper-case hexadecimal digits.
	 */
	@Override
	public String toString() {
		return HexFormat.of().withUpperCase().formatHex(this.bytes);
	}

}
