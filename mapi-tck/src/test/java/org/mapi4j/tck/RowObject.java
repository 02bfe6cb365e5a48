package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * An object whose properties are those of a row.
 */
final class RowObject implements MapiProp {

	private final Row row;

	RowObject(Row row) {
		this.row = row;
	}

	@Override
	public Row getProps(PropTag<?>... tags) {
		if (tags.length == 0) {
			return this.row;
		}
		List<PropValue<?>> values = new ArrayList<>();
		for (PropTag<?> tag : tags) {
			values.add(value(tag));
		}
		return Row.of(values);
	}

	private PropValue<?> value(PropTag<?> tag) {
		for (PropValue<?> value : this.row.values()) {
			if (value.tag().id() == tag.id()
					&& (tag.type().equals(PropType.UNSPECIFIED) || value.tag().type().isCompatibleWith(tag.type()))) {
				return value;
			}
		}
		return PropValue.error(tag, HResult.MAPI_E_NOT_FOUND);
	}

	@Override
	public List<PropTag<?>> getPropList() {
		return this.row.values().stream().<PropTag<?>>map(PropValue::tag).toList();
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return null;
	}

	@Override
	public void close() {
	}

}
