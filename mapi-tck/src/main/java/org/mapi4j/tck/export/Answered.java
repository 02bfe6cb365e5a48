package org.mapi4j.tck.export;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An object whose methods always answer: where one returns nothing although it has to, as
 * an injected fault makes it, {@link Nothing} is thrown, so that the client is given
 * {@code S_OK} and {@code NULL}.
 *
 * @param target the object
 */
record Answered(Object target) implements InvocationHandler {

	/**
	 * Return what stands before an object.
	 * @param <T> the type wanted
	 * @param target the object
	 * @param type the type wanted; only interfaces can be stood for
	 */
	static <T> T of(Object target, Class<T> type) {
		if (!type.isInterface()) {
			return type.cast(target);
		}
		Set<Class<?>> interfaces = new LinkedHashSet<>();
		for (Class<?> each = target.getClass(); each != null; each = each.getSuperclass()) {
			collect(each, interfaces);
		}
		return type.cast(Proxy.newProxyInstance(Answered.class.getClassLoader(), interfaces.toArray(Class<?>[]::new),
				new Answered(target)));
	}

	private static void collect(Class<?> type, Set<Class<?>> found) {
		for (Class<?> each : type.getInterfaces()) {
			if (Modifier.isPublic(each.getModifiers())) {
				found.add(each);
			}
			collect(each, found);
		}
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		Object result;
		try {
			result = method.invoke(this.target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw (ex.getCause() != null) ? ex.getCause() : ex;
		}
		if (result == null && method.getReturnType() != void.class
				&& !method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
			throw new Nothing();
		}
		return result;
	}

	/** A call has succeeded and returns nothing. */
	static final class Nothing extends RuntimeException {

		private static final long serialVersionUID = 1;

		Nothing() {
			super("The call has succeeded and returns nothing", null, false, false);
		}

	}

}
