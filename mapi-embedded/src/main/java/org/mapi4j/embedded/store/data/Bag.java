package org.mapi4j.embedded.store.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;

/**
 * The properties of an object, at most one for each identifier, in the order in which
 * they came. Immutable; texts are kept in UTF-16 only.
 */
public final class Bag {

	/** No properties. */
	public static final Bag EMPTY = new Bag(Map.of(), Map.of());

	/** From how many bytes on a value is large. */
	public static final int LARGE = 32 * 1024;

	private final Map<Integer, PropValue<?>> values;

	private final Map<Integer, LargeValue> large;

	private Bag(Map<Integer, PropValue<?>> values, Map<Integer, LargeValue> large) {
		this.values = values;
		this.large = large;
	}

	/**
	 * Return properties.
	 * @param values the properties
	 * @return the properties
	 */
	public static Bag of(PropValue<?>... values) {
		return EMPTY.with(List.of(values));
	}

	/**
	 * Return the values that are not large.
	 * @return the values
	 */
	public Collection<PropValue<?>> values() {
		return Collections.unmodifiableCollection(this.values.values());
	}

	/**
	 * Return the values that are large.
	 * @return the values
	 */
	public Collection<LargeValue> largeValues() {
		return Collections.unmodifiableCollection(this.large.values());
	}

	/**
	 * Return the tags of all properties.
	 * @return the tags
	 */
	public List<PropTag<?>> tags() {
		List<PropTag<?>> tags = new ArrayList<>(this.values.size() + this.large.size());
		this.values.values().forEach((value) -> tags.add(value.tag()));
		this.large.values().forEach((value) -> tags.add(value.tag()));
		return tags;
	}

	/**
	 * Return a property that is not large.
	 * @param id its identifier
	 * @return the property, or {@code null} if there is none
	 */
	public @Nullable PropValue<?> find(int id) {
		return this.values.get(id);
	}

	/**
	 * Return the value of a property that is not large.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @return the value, or {@code null} if there is none of that type
	 */
	@SuppressWarnings("unchecked")
	public <T> @Nullable T get(PropTag<T> tag) {
		PropValue<?> found = find(tag.id());
		return (found != null && found.tag().type().isCompatibleWith(tag.type())) ? (T) found.value() : null;
	}

	/**
	 * Return the value of a property that is not large, or another if there is none.
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
	 * Return a property that is large.
	 * @param id its identifier
	 * @return the property, or {@code null} if there is none
	 */
	public @Nullable LargeValue findLarge(int id) {
		return this.large.get(id);
	}

	/**
	 * Return whether there is a property.
	 * @param id its identifier
	 * @return whether there is one, large or not
	 */
	public boolean has(int id) {
		return this.values.containsKey(id) || this.large.containsKey(id);
	}

	/**
	 * Return these properties with another one.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @param value its value
	 * @return new properties
	 */
	public <T> Bag with(PropTag<T> tag, T value) {
		return with(List.of(new PropValue<>(tag, value)));
	}

	/**
	 * Return these properties with others.
	 * @param added the properties; a large one becomes a {@link LargeValue}
	 * @return new properties
	 */
	public Bag with(List<? extends PropValue<?>> added) {
		Map<Integer, PropValue<?>> changed = new LinkedHashMap<>(this.values);
		Map<Integer, LargeValue> changedLarge = new LinkedHashMap<>(this.large);
		for (PropValue<?> value : added) {
			PropValue<?> wide = wide(value);
			int id = wide.tag().id();
			LargeValue tooLarge = large(wide);
			if (tooLarge != null) {
				changedLarge.put(id, tooLarge);
				changed.remove(id);
			}
			else {
				changed.put(id, wide);
				changedLarge.remove(id);
			}
		}
		return new Bag(changed, changedLarge);
	}

	private static PropValue<?> wide(PropValue<?> value) {
		PropType<?> type = value.tag().type();
		if (type.equals(PropType.STRING8)) {
			return PropValue.of(value.tag().as(PropType.UNICODE), value.value());
		}
		return type.equals(PropType.MV_STRING8) ? PropValue.of(value.tag().as(PropType.MV_UNICODE), value.value())
				: value;
	}

	private static @Nullable LargeValue large(PropValue<?> value) {
		if (value.value() instanceof Binary binary && binary.size() > LARGE) {
			return new LargeValue(value.tag(), Blob.of(binary.toByteArray()));
		}
		if (value.value() instanceof String text && text.length() > LARGE / 2) {
			return new LargeValue(value.tag(), Blob.of(text.getBytes(StandardCharsets.UTF_16LE)));
		}
		return null;
	}

	/**
	 * Return these properties with one that was written in pieces.
	 * @param tag the property, a text, bytes or an object
	 * @param value its bytes
	 * @return new properties
	 */
	public Bag with(PropTag<?> tag, Blob value) {
		if (value.size() <= LARGE && !tag.type().equals(PropType.OBJECT)) {
			byte[] bytes = value.toByteArray();
			return with(List.of(tag.type().equals(PropType.BINARY) ? PropValue.of(tag, Binary.of(bytes))
					: PropValue.of(tag, text(bytes))));
		}
		Map<Integer, PropValue<?>> changed = new LinkedHashMap<>(this.values);
		Map<Integer, LargeValue> changedLarge = new LinkedHashMap<>(this.large);
		changed.remove(tag.id());
		changedLarge.put(tag.id(), new LargeValue(tag, value));
		return new Bag(changed, changedLarge);
	}

	private static String text(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_16LE);
		int end = text.indexOf('\0');
		return (end >= 0) ? text.substring(0, end) : text;
	}

	/**
	 * Return these properties without one.
	 * @param id its identifier
	 * @return new properties
	 */
	public Bag without(int id) {
		if (!has(id)) {
			return this;
		}
		Map<Integer, PropValue<?>> changed = new LinkedHashMap<>(this.values);
		Map<Integer, LargeValue> changedLarge = new LinkedHashMap<>(this.large);
		changed.remove(id);
		changedLarge.remove(id);
		return new Bag(changed, changedLarge);
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof Bag other && other.values.equals(this.values) && other.large.equals(this.large);
	}

	@Override
	public int hashCode() {
		return this.values.hashCode() * 31 + this.large.hashCode();
	}

}
