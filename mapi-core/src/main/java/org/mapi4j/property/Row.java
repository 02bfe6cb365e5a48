package org.mapi4j.property;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;

/**
 * An ordered set of property values (MAPI's {@code SRow}): a row of a table, or what an
 * object answers to {@code GetProps}.
 * <p>
 * A column that a row has no value for is there as a {@code PT_ERROR};
 * {@link #get(PropTag)} then gives {@code null} and {@link #error(PropTag)} the reason. A
 * text is found by a tag of either width. Immutable.
 */
public final class Row {

	/**
	 * A row without values.
	 */
	public static final Row EMPTY = new Row(List.of());

	private static final PropTag<Binary> ENTRY_ID = PropTag.of(0x0FFF, PropType.BINARY);

	private final List<PropValue<?>> values;

	private final @Nullable EntryId store;

	private final @Nullable EntryId container;

	private Row(List<PropValue<?>> values) {
		this(values, null, null);
	}

	private Row(List<PropValue<?>> values, @Nullable EntryId store, @Nullable EntryId container) {
		this.values = values;
		this.store = store;
		this.container = container;
	}

	/**
	 * Return a row of the given values.
	 * @param values the values, in order
	 * @return the row
	 */
	public static Row of(PropValue<?>... values) {
		return new Row(List.of(values));
	}

	/**
	 * Return a row of the given values.
	 * @param values the values, in order
	 * @return the row
	 */
	public static Row of(List<? extends PropValue<?>> values) {
		return new Row(List.copyOf(values));
	}

	/**
	 * Return this row as one that was read from an object of a store, so that the
	 * identifiers in it know that; a session does this with all rows that it reads.
	 * @param store the identifier of the store, or {@code null} if it is in none
	 * @param container the identifier of the container whose table the row is of, or
	 * {@code null} if it is of none
	 * @return a new row
	 */
	public Row from(@Nullable EntryId store, @Nullable EntryId container) {
		return new Row(this.values, store, container);
	}

	/**
	 * Return the values in the order of the columns.
	 * @return the values, unmodifiable
	 */
	public List<PropValue<?>> values() {
		return this.values;
	}

	/**
	 * Return the value of a property.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @return the value, or {@code null} if the row has none
	 */
	public <T> @Nullable T get(PropTag<T> tag) {
		for (PropValue<?> value : this.values) {
			if (value.tag().id() == tag.id() && value.tag().type().isCompatibleWith(tag.type())) {
				return tag.type().cast(value.value());
			}
		}
		return null;
	}

	/**
	 * Return the value of a property, or another if there is none.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @param other what to return instead
	 * @return the value
	 */
	public <T> T get(PropTag<T> tag, T other) {
		T value = get(tag);
		return (value != null) ? value : other;
	}

	/**
	 * Return the value of a property that must be there.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @return the value
	 * @throws MapiException with the reason if it is not there
	 */
	public <T> T require(PropTag<T> tag) {
		T value = get(tag);
		if (value != null) {
			return value;
		}
		HResult reason = error(tag);
		throw MapiException.of((reason != null) ? reason : HResult.MAPI_E_NOT_FOUND, "Reading " + tag);
	}

	/**
	 * Return the identifier of the object that the row is of, which knows the store and
	 * container it was read from ({@code PR_ENTRYID}).
	 * @return the identifier
	 * @throws MapiException with the reason if it is not there
	 */
	public EntryId entryId() {
		EntryId entryId = entryId(ENTRY_ID);
		return (this.container != null) ? entryId.inContainer(this.container) : entryId;
	}

	/**
	 * Return the identifier of an object of the same store, which knows that store.
	 * @param tag the property, such as {@code PR_PARENT_ENTRYID} or
	 * {@code PR_IPM_OUTBOX_ENTRYID}; not one that names an entry of the address book
	 * @return the identifier
	 * @throws MapiException with the reason if it is not there
	 */
	public EntryId entryId(PropTag<Binary> tag) {
		Binary value = require(tag);
		if (value.size() == 0) {
			throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "Reading " + tag);
		}
		EntryId entryId = EntryId.of(value);
		return (this.store != null && !entryId.equals(this.store)) ? entryId.inStore(this.store) : entryId;
	}

	/**
	 * Return why a property has no value.
	 * @param tag the property
	 * @return the reason, or {@code null} if it has a value or the row does not mention
	 * it
	 */
	public @Nullable HResult error(PropTag<?> tag) {
		return get(tag.as(PropType.ERROR));
	}

	/**
	 * Return whether a property has a value.
	 * @param tag the property
	 * @return whether {@link #get(PropTag)} gives one
	 */
	public boolean has(PropTag<?> tag) {
		return get(tag) != null;
	}

	/**
	 * Return a row with the given value instead of the one it has for the same property,
	 * or behind the others.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @param value the value
	 * @return a new row
	 */
	public <T> Row with(PropTag<T> tag, T value) {
		PropValue<T> added = new PropValue<>(tag, value);
		List<PropValue<?>> changed = new ArrayList<>(this.values.size() + 1);
		boolean replaced = false;
		for (PropValue<?> old : this.values) {
			boolean same = old.tag().id() == tag.id();
			changed.add(same ? added : old);
			replaced |= same;
		}
		if (!replaced) {
			changed.add(added);
		}
		return new Row(List.copyOf(changed), this.store, this.container);
	}

	/**
	 * Return a row without a property.
	 * @param tag the property, of whatever type
	 * @return a new row
	 */
	public Row without(PropTag<?> tag) {
		return new Row(this.values.stream().filter((value) -> value.tag().id() != tag.id()).toList(), this.store,
				this.container);
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof Row other && other.values.equals(this.values);
	}

	@Override
	public int hashCode() {
		return this.values.hashCode();
	}

	/**
	 * Return the tags of the row, without the values, since those may be confidential.
	 */
	@Override
	public String toString() {
		return this.values.stream()
			.map((value) -> value.tag().toString())
			.collect(Collectors.joining(", ", "Row[", "]"));
	}

}
