package org.mapi4j.embedded.store;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;

/**
 * Property values that are being put together.
 */
final class Values {

	private final List<PropValue<?>> list = new ArrayList<>();

	/** Add a value unless it is {@code null}. */
	<T> Values add(PropTag<T> tag, @Nullable T value) {
		if (value != null) {
			this.list.add(new PropValue<>(tag, value));
		}
		return this;
	}

	Values addAll(Values others) {
		this.list.addAll(others.list);
		return this;
	}

	List<PropValue<?>> list() {
		return this.list;
	}

}
