package org.mapi4j.embedded.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * A row of the data behind tables. Immutable; a change makes another one with the same
 * number.
 */
final class SourceRow implements Item {

	private static final int UNSPECIFIED = PropType.UNSPECIFIED.code();

	private final long number;

	private final Row properties;

	private final PropValue<?>[] values;

	private final Map<Integer, List<SourceRow>> subobjects;

	SourceRow(long number, Row properties, Map<PropTag<?>, List<Row>> subobjects) {
		this(properties, number, wrap(subobjects));
	}

	private SourceRow(Row properties, long number, Map<Integer, List<SourceRow>> subobjects) {
		this.number = number;
		this.properties = properties;
		this.values = properties.values().toArray(new PropValue<?>[0]);
		this.subobjects = subobjects;
	}

	/** Return this row with other properties. */
	SourceRow with(Row changed) {
		return new SourceRow(changed, this.number, this.subobjects);
	}

	private static Map<Integer, List<SourceRow>> wrap(Map<PropTag<?>, List<Row>> subobjects) {
		if (subobjects.isEmpty()) {
			return Map.of();
		}
		Map<Integer, List<SourceRow>> wrapped = new HashMap<>();
		subobjects.forEach((tag, rows) -> wrapped.put(tag.id(),
				rows.stream().map((row) -> new SourceRow(0, row, Map.of())).toList()));
		return wrapped;
	}

	long number() {
		return this.number;
	}

	Row properties() {
		return this.properties;
	}

	@Nullable PropValue<?> find(int property) {
		for (PropValue<?> value : this.values) {
			if (value.tag().value() >>> 16 == property) {
				return value;
			}
		}
		return null;
	}

	@Override
	public @Nullable Object value(PropTag<?> tag) {
		PropValue<?> found = find(tag.id());
		return (found != null && isReadableAs(found, tag)) ? found.value() : null;
	}

	static boolean isReadableAs(PropValue<?> value, PropTag<?> tag) {
		PropType<?> type = value.tag().type();
		return type.isCompatibleWith(tag.type()) || (tag.type().code() == UNSPECIFIED && !type.equals(PropType.ERROR));
	}

	@Override
	public @Nullable List<? extends Item> subobjects(int property) {
		return this.subobjects.get(property);
	}

}
