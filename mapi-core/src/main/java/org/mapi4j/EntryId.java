package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * An entry identifier: the opaque name by which MAPI opens an object.
 * <p>
 * Where it was read decides who can open it: an item of a public store through its store
 * only, a short-term identifier through the container it came from. An identifier knows
 * that only if whoever read it says so with {@link #from(EntryId)}; identifiers in rows
 * and properties do not know it by themselves. Equality is of the bytes alone; whether
 * two identifiers name the same object is for {@code CompareEntryIDs} to say. Immutable.
 */
public final class EntryId {

	private static final int MAPI_SHORTTERM = 0x80;

	private final Binary value;

	private final @Nullable EntryId origin;

	private EntryId(Binary value, @Nullable EntryId origin) {
		if (value.size() == 0) {
			throw new IllegalArgumentException("An entry identifier has at least one byte");
		}
		this.value = value;
		this.origin = origin;
	}

	/**
	 * Return the identifier with the given bytes.
	 * @param value the bytes, at least one
	 * @return the identifier
	 */
	public static EntryId of(Binary value) {
		return new EntryId(value, null);
	}

	/**
	 * Return the identifier with a copy of the given bytes.
	 * @param bytes the bytes, at least one
	 * @return the identifier
	 */
	public static EntryId of(byte... bytes) {
		return of(Binary.of(bytes));
	}

	/**
	 * Return the identifier that a hexadecimal text stands for.
	 * @param hex pairs of hexadecimal digits, as {@link #toString()} writes them
	 * @return the identifier
	 * @throws IllegalArgumentException if the text is not hexadecimal or is empty
	 */
	public static EntryId parse(String hex) {
		return of(Binary.parse(hex));
	}

	/**
	 * Return this identifier as one that was read from the given store or container.
	 * @param origin the identifier of the store or container
	 * @return the identifier with its origin
	 */
	public EntryId from(EntryId origin) {
		return new EntryId(this.value, origin);
	}

	/**
	 * Return the store or container that this identifier is {@linkplain #from(EntryId)
	 * said} to be from.
	 * @return the identifier of the origin, or {@code null} if nobody has said it; the
	 * session itself is asked to open the object then
	 */
	public @Nullable EntryId origin() {
		return this.origin;
	}

	/**
	 * Return the bytes.
	 * @return the bytes, at least one
	 */
	public Binary value() {
		return this.value;
	}

	/**
	 * Return whether the identifier is valid for a short time only and for the container
	 * that it came from.
	 * @return whether {@code MAPI_SHORTTERM} is set in its flags
	 */
	public boolean isShortTerm() {
		return (this.value.get(0) & MAPI_SHORTTERM) != 0;
	}

	@Override
	public boolean equals(Object obj) {
		return this == obj || (obj instanceof EntryId other && this.value.equals(other.value));
	}

	@Override
	public int hashCode() {
		return this.value.hashCode();
	}

	/**
	 * Return the bytes as upper-case hexadecimal digits.
	 */
	@Override
	public String toString() {
		return this.value.toString();
	}

}
