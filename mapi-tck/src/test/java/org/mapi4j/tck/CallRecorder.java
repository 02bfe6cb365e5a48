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
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiObject;
import org.mapi4j.notification.Subscription;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;

/**
 * Stands before the sessions and subsystems of a case and all that it opens with them,
 * and takes note of the methods that the case calls.
 */
final class CallRecorder {

	private final Set<Method> calls = ConcurrentHashMap.newKeySet();

	MapiSubsystem before(MapiSubsystem subsystem) {
		return (MapiSubsystem) wrapped(subsystem);
	}

	MapiSession before(MapiSession session) {
		return (MapiSession) wrapped(session);
	}

	/**
	 * Return what the recorder stands before.
	 * @param subsystem what {@link #before(MapiSubsystem)} returned
	 */
	MapiSubsystem behind(MapiSubsystem subsystem) {
		return (MapiSubsystem) unwrapped(subsystem);
	}

	/**
	 * Return which of some methods have not been called.
	 * @param names their names, as {@link Covers} has them
	 */
	List<String> missing(String... names) {
		return Arrays.stream(names)
			.filter((name) -> CoverageTests.named(name).stream().noneMatch(this.calls::contains))
			.toList();
	}

	private Object wrapped(Object target) {
		Set<Class<?>> interfaces = new LinkedHashSet<>();
		for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
			collect(type, interfaces);
		}
		return Proxy.newProxyInstance(MapiObject.class.getClassLoader(), interfaces.toArray(Class<?>[]::new),
				new Noting(target));
	}

	private static void collect(Class<?> type, Set<Class<?>> interfaces) {
		for (Class<?> candidate : type.getInterfaces()) {
			if (Modifier.isPublic(candidate.getModifiers())) {
				interfaces.add(candidate);
			}
			collect(candidate, interfaces);
		}
	}

	private static @Nullable Object unwrapped(@Nullable Object object) {
		return (object != null && Proxy.isProxyClass(object.getClass())
				&& Proxy.getInvocationHandler(object) instanceof Noting noting) ? noting.target : object;
	}

	/**
	 * Takes note of the calls of one object.
	 */
	private final class Noting implements InvocationHandler {

		private final Object target;

		Noting(Object target) {
			this.target = target;
		}

		@Override
		public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
				throws Throwable {
			CallRecorder.this.calls.add(method);
			try {
				return noted(method.invoke(this.target, given(arguments)));
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		}

		private @Nullable Object @Nullable [] given(@Nullable Object @Nullable [] arguments) {
			return (arguments != null) ? Arrays.stream(arguments).map(this::given).toArray() : null;
		}

		private @Nullable Object given(@Nullable Object argument) {
			if (argument instanceof Function<?, ?> work) {
				return whoseArgumentIsNoted(work);
			}
			return unwrapped(argument);
		}

		@SuppressWarnings("unchecked")
		private Function<Object, ?> whoseArgumentIsNoted(Function<?, ?> work) {
			return (opened) -> ((Function<Object, ?>) work).apply(noted(opened));
		}

		private @Nullable Object noted(@Nullable Object result) {
			boolean opened = result instanceof MapiObject || result instanceof Subscription;
			return (opened && unwrapped(result) == result) ? wrapped(result) : result;
		}

	}

}
