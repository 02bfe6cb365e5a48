package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * An entry identifier: the opaque name by which MAPI opens an object.
 * <p>
 * Who can open it depends on where it is from: an item of a public store is opened
 * through its store only, and a short-term identifier through the container it came from.
 * {@code Row.entryId()} and {@code MapiProp.entryId()} return identifiers that know both,
 * and {@code MapiSession.openEntry} asks there; those that are made of bytes know neither
 * until they are told ({@link #inStore(EntryId)}, {@link #inContainer(EntryId)}).
 * <p>
 * Equality is of the bytes alone; whether two identifiers name the same object is for
 * {@code CompareEntryIDs} to say. Immutable.
 */
public final class EntryId {

	private static final int MAPI_SHORTTERM = 0x80;

	private final Binary value;

	private final @Nullable EntryId store;

	private final @Nullable EntryId container;

	private EntryId(Binary value, @Nullable EntryId store, @Nullable EntryId container) {
		if (value.size() == 0) {
			throw new IllegalArgumentException("An entry identifier has at least one byte");
		}
		this.value = value;
		this.store = store;
		this.container = container;
	}

	/**
	 * Return the identifier with the given bytes.
	 * @param value the bytes, at least one
	 * @return the identifier
	 */
	public static EntryId of(Binary value) {
		return new EntryId(value, null, null);
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
	 * Return this identifier as one of an object in a message store, which is the one to
	 * open it.
	 * @param store the identifier of the store
	 * @return the identifier with its store
	 */
	public EntryId inStore(EntryId store) {
		return new EntryId(this.value, store, this.container);
	}

	/**
	 * Return this identifier as one of an object in a container, and in the store of the
	 * container.
	 * @param container the identifier of a folder, or of a container of the address book
	 * @return the identifier with its container
	 */
	public EntryId inContainer(EntryId container) {
		return new EntryId(this.value, (container.store != null) ? container.store : this.store, container);
	}

	/**
	 * Return the message store that the object is in.
	 * @return the identifier of the store, or {@code null} if it is not known or the
	 * object is in none
	 */
	public @Nullable EntryId store() {
		return this.store;
	}

	/**
	 * Return the container that the identifier came from, which alone opens a short-term
	 * one.
	 * @return the identifier of the container, or {@code null} if it is not known
	 */
	public @Nullable EntryId container() {
		return this.container;
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
