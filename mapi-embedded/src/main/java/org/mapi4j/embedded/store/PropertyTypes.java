package org.mapi4j.embedded.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;

/**
 * The types in which properties can be set that mean the same in all stores.
 */
final class PropertyTypes {

	/**
	 * From here on transports, stores and message classes define properties of their own.
	 */
	private static final int FIRST_OF_OTHERS = 0x4000;

	private static final Map<Integer, Set<PropType<?>>> TYPES = types();

	private PropertyTypes() {
	}

	private static Map<Integer, Set<PropType<?>>> types() {
		Map<Integer, Set<PropType<?>>> types = new HashMap<>();
		PropTags.known().stream().filter((tag) -> tag.id() < FIRST_OF_OTHERS).forEach((tag) -> add(types, tag));
		add(types, PropTags.PR_HTML.as(PropType.UNICODE));
		add(types, PropTags.PR_BUSINESS2_TELEPHONE_NUMBER.as(PropType.MV_UNICODE));
		add(types, PropTags.PR_HOME2_TELEPHONE_NUMBER.as(PropType.MV_UNICODE));
		return types;
	}

	private static void add(Map<Integer, Set<PropType<?>>> types, PropTag<?> tag) {
		types.computeIfAbsent(tag.id(), (id) -> new HashSet<>()).add(tag.type());
	}

	/** Return whether a property can have a value of the type that a tag names. */
	static boolean fits(PropTag<?> tag) {
		Set<PropType<?>> types = TYPES.get(tag.id());
		return types == null || types.stream().anyMatch((type) -> type.isCompatibleWith(tag.type()));
	}

}
