package org.mapi4j.tck.export;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * An object that writes down how it is called and answers what it was told to.
 */
final class Recorded implements InvocationHandler {

	private final int objectType;

	private final Map<String, Object> answers;

	private final List<String> calls;

	private Recorded(int objectType, Map<String, Object> answers, List<String> calls) {
		this.objectType = objectType;
		this.answers = answers;
		this.calls = calls;
	}

	static <T extends MapiObject> T of(Class<T> type, int objectType, List<String> calls, Map<String, Object> answers) {
		Recorded recorded = new Recorded(objectType, answers, calls);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, recorded));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
		Object[] given = (arguments != null) ? arguments : new Object[0];
		if (method.getName().equals("toString")) {
			return "a " + proxy.getClass().getInterfaces()[0].getSimpleName();
		}
		if (method.getName().equals("getProps") && !this.answers.containsKey("getProps")) {
			return properties((PropTag<?>[]) given[0]);
		}
		this.calls.add(method.getName() + describe(given));
		Object answer = this.answers.get(method.getName());
		if (answer == null && method.getReturnType() != void.class) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, method.getName());
		}
		return answer;
	}

	private Row properties(PropTag<?>[] tags) {
		List<PropValue<?>> values = new ArrayList<>();
		for (PropTag<?> tag : tags) {
			boolean known = tag.equals(PropTags.PR_OBJECT_TYPE) || tag.equals(PropTags.PR_ATTACH_NUM);
			values.add(known ? PropValue.of(tag, this.objectType) : PropValue.error(tag, HResult.MAPI_E_NOT_FOUND));
		}
		return Row.of(values);
	}

	private static String describe(Object[] arguments) {
		List<String> texts = new ArrayList<>();
		for (Object argument : arguments) {
			texts.add((argument instanceof Object[] several) ? Arrays.toString(several)
					: (argument instanceof byte[] bytes) ? Arrays.toString(bytes) : String.valueOf(argument));
		}
		return texts.toString();
	}

}
