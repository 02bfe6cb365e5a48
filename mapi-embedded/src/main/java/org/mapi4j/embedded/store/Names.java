package org.mapi4j.embedded.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.store.data.StoreData;
import org.mapi4j.property.NamedProperty;

/**
 * The names of the properties of a store and their identifiers.
 */
final class Names {

	/** The first identifier of a property with a name. */
	static final int FIRST = 0x8000;

	private static final int LAST = 0xFFFE;

	private final StoreData data;

	private final List<NamedProperty> names;

	private final Map<NamedProperty, Integer> ids = new HashMap<>();

	Names(StoreData data) {
		this.data = data;
		this.names = new ArrayList<>(data.names());
		for (int i = 0; i < this.names.size(); i++) {
			this.ids.put(this.names.get(i), FIRST + i);
		}
	}

	List<NamedProperty> all() {
		return List.copyOf(this.names);
	}

	/**
	 * Return the name of an identifier; those below {@code 0x8000} have their own numbers
	 * for names.
	 */
	@Nullable NamedProperty name(int id) {
		if (id < FIRST) {
			return NamedProperty.of(NamedProperty.PS_MAPI, id);
		}
		return (id - FIRST < this.names.size()) ? this.names.get(id - FIRST) : null;
	}

	/**
	 * Return the identifier of a name.
	 * @return the identifier, or {@code null} if there is none
	 */
	@Nullable Integer id(NamedProperty name) {
		if (name instanceof NamedProperty.Numbered numbered && name.set().equals(NamedProperty.PS_MAPI)) {
			return (numbered.id() > 0 && numbered.id() < FIRST) ? numbered.id() : null;
		}
		return this.ids.get(name);
	}

	/**
	 * Return the identifier of a name, a new one if it has none.
	 * @return the identifier, or {@code null} if it cannot have one
	 */
	@Nullable Integer create(NamedProperty name) {
		Integer known = id(name);
		int next = FIRST + this.names.size();
		if (known != null || name.set().equals(NamedProperty.PS_MAPI) || next > LAST) {
			return known;
		}
		this.names.add(name);
		this.ids.put(name, next);
		this.data.add(name);
		return next;
	}

}
