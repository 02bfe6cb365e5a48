package org.mapi4j.tck;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiObject;
import org.mapi4j.Primitive;
import org.mapi4j.notification.Subscription;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;

/**
 * Stands before a subsystem and all that it opens, and takes note of the methods that are
 * called.
 */
final class CallRecorder {

	private final Set<String> calls = ConcurrentHashMap.newKeySet();

	MapiSubsystem before(MapiSubsystem subsystem) {
		return (MapiSubsystem) Proxy.newProxyInstance(MapiSubsystem.class.getClassLoader(),
				new Class<?>[] { MapiSubsystem.class }, new Recording(subsystem));
	}

	MapiSession before(MapiSession session) {
		return (MapiSession) Proxy.newProxyInstance(MapiSession.class.getClassLoader(),
				new Class<?>[] { MapiSession.class }, new Noting(session));
	}

	/**
	 * Return which of some methods have not been called, of those that are calls of the
	 * objects themselves.
	 * @param names their names, such as {@code MapiTable.findRow}
	 */
	List<String> missing(String... names) {
		return Arrays.stream(names).filter((name) -> !isCalled(name)).toList();
	}

	private boolean isCalled(String name) {
		String type = name.substring(0, name.indexOf('.'));
		List<Method> calls = CoverageTests.INTERFACES.stream()
			.filter((candidate) -> candidate.getSimpleName().equals(type))
			.flatMap((candidate) -> Arrays.stream(candidate.getMethods()))
			.filter((method) -> method.getName().equals(name.substring(type.length() + 1)))
			.toList();
		return calls.stream().noneMatch(CallRecorder::isPrimitive)
				|| calls.stream().map(CallRecorder::name).anyMatch(this.calls::contains);
	}

	private static boolean isPrimitive(Method method) {
		return Modifier.isAbstract(method.getModifiers()) || method.isAnnotationPresent(Primitive.class);
	}

	private static String name(Method method) {
		return method.getDeclaringClass().getSimpleName() + "." + method.getName();
	}

	private @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		this.calls.add(name(method));
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Takes note of the calls of an application.
	 */
	private final class Noting implements InvocationHandler {

		private final Object target;

		Noting(Object target) {
			this.target = target;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
				throws Throwable {
			return CallRecorder.this.invoke(this.target, method, arguments);
		}

	}

	/**
	 * Takes note of the calls that reach a subsystem.
	 */
	private final class Recording implements InvocationHandler {

		private final Object target;

		Recording(Object target) {
			this.target = target;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
				throws Throwable {
			Object result = CallRecorder.this.invoke(this.target, method, unwrapped(arguments));
			return (result instanceof MapiObject || result instanceof Subscription) ? wrapped(result) : result;
		}

		private Object wrapped(Object opened) {
			Set<Class<?>> interfaces = new LinkedHashSet<>();
			for (Class<?> type = opened.getClass(); type != null; type = type.getSuperclass()) {
				collect(type, interfaces);
			}
			return Proxy.newProxyInstance(MapiObject.class.getClassLoader(), interfaces.toArray(Class<?>[]::new),
					new Recording(opened));
		}

		private void collect(Class<?> type, Set<Class<?>> interfaces) {
			for (Class<?> candidate : type.getInterfaces()) {
				if (Modifier.isPublic(candidate.getModifiers())) {
					interfaces.add(candidate);
				}
				collect(candidate, interfaces);
			}
		}

		private @Nullable Object @Nullable [] unwrapped(@Nullable Object @Nullable [] arguments) {
			if (arguments == null) {
				return null;
			}
			@Nullable Object[] raw = arguments.clone();
			for (int i = 0; i < raw.length; i++) {
				Object argument = raw[i];
				if (argument instanceof MapiObject && Proxy.isProxyClass(argument.getClass())
						&& Proxy.getInvocationHandler(argument) instanceof Recording other) {
					raw[i] = other.target;
				}
			}
			return raw;
		}

	}

}
