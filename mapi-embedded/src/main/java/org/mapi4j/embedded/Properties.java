package org.mapi4j.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * An object with properties that cannot be changed.
 */
class Properties implements MapiProp {

	private final Supplier<Row> values;

	private final CallGate gate;

	/**
	 * Create an object.
	 * @param values gives the properties as they are now
	 * @param gate what calls of the object pass
	 */
	Properties(Supplier<Row> values, CallGate gate) {
		this.values = values;
		this.gate = gate;
	}

	final CallGate gate() {
		return this.gate;
	}

	@Override
	public final Row getProps(PropTag<?>... tags) {
		return this.gate.fetch("IMAPIProp::GetProps", () -> {
			Row row = this.values.get();
			return (tags.length != 0) ? select(row, tags) : row;
		});
	}

	private static Row select(Row row, PropTag<?>... tags) {
		List<PropValue<?>> selected = new ArrayList<>(tags.length);
		for (PropTag<?> tag : tags) {
			selected.add(select(row, tag));
		}
		return Row.of(selected);
	}

	private static PropValue<?> select(Row row, PropTag<?> tag) {
		for (PropValue<?> value : row.values()) {
			if (value.tag().id() == tag.id()) {
				PropType<?> type = value.tag().type();
				if (type.isCompatibleWith(tag.type())) {
					return PropValue.of(tag, value.value());
				}
				return tag.type().equals(PropType.UNSPECIFIED) ? value
						: PropValue.error(tag, HResult.MAPI_E_UNEXPECTED_TYPE);
			}
		}
		return PropValue.error(tag, HResult.MAPI_E_NOT_FOUND);
	}

	@Override
	public final List<PropTag<?>> getPropList() {
		return this.gate.fetch("IMAPIProp::GetPropList",
				() -> this.values.get().values().stream().<PropTag<?>>map(PropValue::tag).toList());
	}

	@Override
	public final @Nullable MapiError lastError(HResult result) {
		return this.gate.lastError(result);
	}

	@Override
	public final void close() {
		this.gate.release();
	}

}
