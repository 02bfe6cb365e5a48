package org.mapi4j.embedded.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;

/**
 * Something with properties that a condition can be put to.
 */
interface Item {

	/**
	 * Return the value of a property.
	 * @param tag the property and the type that is wanted
	 * @return the value, or {@code null} if there is none of that type
	 */
	@Nullable Object value(PropTag<?> tag);

	/**
	 * Return what hangs below, such as the recipients of a message.
	 * @param property the identifier of the property that stands for it
	 * @return the things, or {@code null} if nothing can ever hang there
	 */
	@Nullable List<? extends Item> subobjects(int property);

}
