package org.mapi4j.embedded;

import java.util.List;
import java.util.function.Supplier;

import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.GatedObject;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * An object with properties that cannot be changed.
 */
class Properties extends GatedObject implements MapiProp {

	private final Supplier<Row> values;

	/**
	 * Create an object.
	 * @param values gives the properties as they are now
	 * @param gate what calls of the object pass
	 */
	Properties(Supplier<Row> values, CallGate gate) {
		super(gate);
		this.values = values;
	}

	@Override
	public final Row getProps(PropTag<?>... tags) {
		return gate().fetch("IMAPIProp::GetProps", () -> {
			Row row = this.values.get();
			return (tags.length != 0) ? PropertyObject.select(row, List.of(tags)) : row;
		});
	}

	@Override
	public final List<PropTag<?>> getPropList() {
		return gate().fetch("IMAPIProp::GetPropList",
				() -> this.values.get().values().stream().<PropTag<?>>map(PropValue::tag).toList());
	}

}
