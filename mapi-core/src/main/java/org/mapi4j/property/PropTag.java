package org.mapi4j.property;

import org.jspecify.annotations.Nullable;

/**
 * A property tag: the identifier of a property and the type of its value.
 * <p>
 * The tags that MAPI defines are in {@link PropTags}. Two tags are equal if their numbers
 * are. Immutable.
 *
 * @param <T> the Java type of a value
 */
public final class PropTag<T> {

	private final int value;

	private final PropType<T> type;

	private final @Nullable String name;

	private PropTag(int value, PropType<T> type, @Nullable String name) {
		this.value = value;
		this.type = type;
		this.name = name;
	}

	/**
	 * Return the tag with the given identifier and type.
	 * @param <T> the Java type of a value
	 * @param id the identifier, 16 bits
	 * @param type the type
	 * @return the tag
	 */
	public static <T> PropTag<T> of(int id, PropType<T> type) {
		if ((id & 0xFFFF) != id) {
			throw new IllegalArgumentException(String.format("A property identifier has 16 bits, unlike 0x%X", id));
		}
		return new PropTag<>((id << 16) | type.code(), type, null);
	}

	/**
	 * Return the tag with the given number.
	 * @param value the whole tag, identifier and type
	 * @return the tag
	 */
	public static PropTag<?> of(int value) {
		return new PropTag<>(value, PropType.of(value & 0xFFFF), null);
	}

	static <T> PropTag<T> named(int value, PropType<T> type, String name) {
		return new PropTag<>(value, type, name);
	}

	/**
	 * Return the whole tag as MAPI writes it.
	 * @return the number
	 */
	public int value() {
		return this.value;
	}

	/**
	 * Return the identifier of the property.
	 * @return 16 bits
	 */
	public int id() {
		return this.value >>> 16;
	}

	/**
	 * Return the type of the property's value.
	 * @return the type
	 */
	public PropType<T> type() {
		return this.type;
	}

	/**
	 * Return whether the property's identifier is one that a store maps to a name
	 * ({@code 0x8000} and above).
	 * @return whether it is a named property
	 */
	public boolean isNamed() {
		return id() >= 0x8000;
	}

	/**
	 * Return the tag of the same property with another type.
	 * @param <U> the Java type of the other type's values
	 * @param type the other type
	 * @return the tag
	 */
	public <U> PropTag<U> as(PropType<U> type) {
		return new PropTag<>((this.value & 0xFFFF0000) | type.code(), type, null);
	}

	/**
	 * Return the tag that makes a table give a row for each value of a multi-valued
	 * property ({@code MVI_PROP}).
	 * @return the tag
	 */
	public PropTag<?> asInstances() {
		if (!this.type.isMultiValued()) {
			throw new IllegalStateException(this + " is not multi-valued");
		}
		return of(this.value | PropType.MV_INSTANCE);
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof PropTag<?> other && other.value == this.value;
	}

	@Override
	public int hashCode() {
		return this.value;
	}

	/**
	 * Return the name that MAPI gives the tag, or its number in hexadecimal.
	 */
	@Override
	public String toString() {
		String known = (this.name != null) ? this.name : PropTags.nameOf(this.value);
		return (known != null) ? known : String.format("0x%08X", this.value);
	}

}
