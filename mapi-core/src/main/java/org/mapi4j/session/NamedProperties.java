package org.mapi4j.session;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;

/**
 * The identifiers that one store has given to names. They are the same for all objects of
 * the store and never change while the session lasts, so that they are asked for once.
 * What an address book opens may be of one provider or another, so that no two objects of
 * it share them.
 */
final class NamedProperties {

	private final Map<NamedProperty, PropTag<?>> tags = new ConcurrentHashMap<>();

	/**
	 * Return what a call would answer.
	 * @param method the method
	 * @param args its arguments
	 * @return the answer, or {@code null} if the call has to be made
	 */
	@Nullable List<PropTag<?>> answer(Method method, @Nullable Object[] args) {
		List<NamedProperty> names = namesOf(method, args);
		List<PropTag<?>> found = new ArrayList<>(names.size());
		for (NamedProperty name : names) {
			PropTag<?> tag = this.tags.get(name);
			if (tag == null) {
				return null;
			}
			found.add(tag);
		}
		return names.isEmpty() ? null : List.copyOf(found);
	}

	/**
	 * Keep what a call has answered, save for names that the store does not know yet.
	 * @param method the method
	 * @param args its arguments
	 * @param result what it answered
	 */
	void learn(Method method, @Nullable Object[] args, @Nullable Object result) {
		List<NamedProperty> names = namesOf(method, args);
		if (result instanceof List<?> found && found.size() == names.size()) {
			for (int i = 0; i < found.size(); i++) {
				if (found.get(i) instanceof PropTag<?> tag && !tag.type().equals(PropType.ERROR)) {
					this.tags.put(names.get(i), tag);
				}
			}
		}
	}

	private static List<NamedProperty> namesOf(Method method, @Nullable Object[] args) {
		if (method.getDeclaringClass() != MapiProp.class || !method.getName().equals("getIdsFromNames")
				|| !(args[0] instanceof List<?> given)) {
			return List.of();
		}
		return given.stream().map(NamedProperty.class::cast).toList();
	}

}
