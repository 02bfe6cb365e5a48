package org.mapi4j.session;

import java.lang.ref.Cleaner;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.Primitive;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.thread.Lane;

/**
 * What stands before every object of a subsystem: hands each call to a MAPI thread and
 * waits for it no longer than the call time-out, supervises what the call opens, and lets
 * nothing through once the logon that opened the object is over.
 * <p>
 * The default methods of the interfaces run on the caller's thread, on top of the other
 * ones, save for those marked {@link Primitive}.
 */
final class Supervision implements InvocationHandler {

	private static final Cleaner cleaner = Cleaner.create();

	private static final ClassValue<Class<?>[]> interfaces = new ClassValue<>() {

		@Override
		protected Class<?>[] computeValue(Class<?> type) {
			Set<Class<?>> found = new LinkedHashSet<>();
			for (Class<?> each = type; each != null; each = each.getSuperclass()) {
				collect(each, found);
			}
			return found.toArray(Class<?>[]::new);
		}

		private void collect(Class<?> type, Set<Class<?>> found) {
			for (Class<?> candidate : type.getInterfaces()) {
				if (Modifier.isPublic(candidate.getModifiers()) && candidate.getName().startsWith("org.mapi4j.")) {
					found.add(candidate);
				}
				collect(candidate, found);
			}
		}

	};

	private final LiveSession session;

	private final OpenObject object;

	private final MapiObject raw;

	private final Place place;

	private Supervision(LiveSession session, OpenObject object, MapiObject raw, Place place) {
		this.session = session;
		this.object = object;
		this.raw = raw;
		this.place = place;
	}

	/**
	 * Return what an application may hold of an object.
	 * @param <T> the type wanted
	 * @param session the logon that opened the object
	 * @param object the object
	 * @param raw the object as the subsystem opened it
	 * @param type the type wanted
	 * @param place where the object is from
	 * @return an object of the same interfaces as the raw one
	 */
	static <T extends MapiObject> T supervise(LiveSession session, OpenObject object, MapiObject raw, Class<T> type,
			Place place) {
		Class<?> rawType = raw.getClass();
		Object proxy = Proxy.newProxyInstance(rawType.getClassLoader(), interfaces.get(rawType),
				new Supervision(session, object, raw, place));
		cleaner.register(proxy, () -> session.forgotten(object));
		return type.cast(proxy);
	}

	/**
	 * Return what an object is called.
	 * @param raw the object
	 * @return the simple name of its first interface
	 */
	static String kindOf(MapiObject raw) {
		return interfaces.get(raw.getClass())[0].getSimpleName();
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) throws Throwable {
		if (method.getDeclaringClass() == Object.class) {
			return switch (method.getName()) {
				case "equals" -> args != null && args[0] == proxy;
				case "hashCode" -> System.identityHashCode(proxy);
				default -> this.object.kind() + " of " + this.session;
			};
		}
		if (method.isDefault() && !method.isAnnotationPresent(Primitive.class)) {
			if (submits(method)) {
				requireTransport(operation(method));
			}
			return InvocationHandler.invokeDefault(proxy, method, args);
		}
		if (method.getName().equals("close") && method.getParameterCount() == 0) {
			this.object.close(this.session.closeTimeout());
			return null;
		}
		Object[] given = (args != null) ? args : new Object[0];
		Object known = this.place.names().answer(method, given);
		if (known != null) {
			checkOpen(operation(method));
			return known;
		}
		Object result = supervised(proxy, method, given);
		this.place.names().learn(method, given, result);
		return result;
	}

	private static String operation(Method method) {
		return method.getDeclaringClass().getSimpleName() + "." + method.getName();
	}

	private void checkOpen(String operation) {
		this.session.check(operation);
		this.object.check(operation);
	}

	private @Nullable Object supervised(Object proxy, Method method, @Nullable Object[] args) {
		String operation = operation(method);
		this.session.check(operation);
		boolean idempotent = method.isAnnotationPresent(Idempotent.class);
		Duration timeout = this.session.callTimeout();
		Budget budget = new Budget(timeout);
		try {
			return once(proxy, operation, method, args, timeout);
		}
		catch (IllegalStateException ex) {
			this.session.check(operation);
			throw ex;
		}
		catch (MapiException ex) {
			if (idempotent && LossSigns.mayBeRepeated(ex)) {
				return again(proxy, operation, method, args, budget.remaining());
			}
			report(ex, false);
			throw ex;
		}
	}

	private @Nullable Object again(Object proxy, String operation, Method method, @Nullable Object[] args,
			Duration timeout) {
		try {
			return once(proxy, operation, method, args, timeout);
		}
		catch (MapiException ex) {
			report(ex, true);
			throw ex;
		}
	}

	private void report(MapiException ex, boolean repeated) {
		if (LossSigns.isLoss(ex, this.session.isRoot(this.object), repeated)) {
			this.session.lost(ex);
		}
		else if (LossSigns.isSuspicious(ex)) {
			this.session.suspect();
		}
	}

	private @Nullable Object once(Object proxy, String operation, Method method, @Nullable Object[] args,
			Duration timeout) {
		this.object.check(operation);
		String hung = this.object.hungCall();
		if (hung != null && !this.session.isRoot(this.object)) {
			throw new MapiTimeoutException(operation,
					"'" + hung + "' was given up on the same object and has not returned");
		}
		boolean submits = submits(method);
		if (submits) {
			this.session.submitted();
		}
		Lane lane = method.isAnnotationPresent(ThreadBound.class) ? Lane.BOUND : this.object.lane();
		boolean leaves = leaves(method);
		if (leaves) {
			this.object.requireAlone(operation);
		}
		Arguments arguments = new Arguments(args);
		Throwable origin = originOf(method);
		Callable<@Nullable Object> task = () -> {
			if (submits && this.raw instanceof Message message) {
				this.session.requireTransport(message);
			}
			Object result = present(method, operation, invokeRaw(method, arguments.raw()));
			if (result instanceof MapiObject opened) {
				return this.session.adopt(opened, this.object, lane, origin,
						this.place.of(this.raw, opened, openedBy(method, args)));
			}
			if (leaves && isLeft(args[0], result)) {
				this.object.leave();
			}
			NotificationQueue queue = arguments.queue();
			return (result instanceof Subscription made && queue != null)
					? this.session.adopt(made, queue, this.object, proxy) : this.place.told(this.raw, result);
		};
		return this.object.call(lane, operation, timeout, task, Supervision::giveBack);
	}

	private static boolean submits(Method method) {
		return method.getDeclaringClass() == Message.class && method.getName().equals("submit");
	}

	private static boolean leaves(Method method) {
		return method.getDeclaringClass() == MessageStore.class && method.getName().equals("storeLogoff");
	}

	private static boolean isLeft(@Nullable Object flag, @Nullable Object result) {
		return flag != StoreLogoffFlag.QUIET || Set.of(StoreLogoffResult.COMPLETE).equals(result);
	}

	/**
	 * Refuse to submit a message that nobody would transport before it is even saved.
	 */
	private void requireTransport(String operation) {
		checkOpen(operation);
		if (this.raw instanceof Message message) {
			Boolean unused = this.object.call(this.object.lane(), operation, this.session.callTimeout(), () -> {
				this.session.requireTransport(message);
				return true;
			}, (late) -> {
			});
		}
	}

	private static @Nullable EntryId openedBy(Method method, @Nullable Object[] args) {
		return (method.getName().startsWith("open") && args.length > 0 && args[0] instanceof EntryId entryId) ? entryId
				: null;
	}

	private @Nullable Object invokeRaw(Method method, @Nullable Object[] args) throws Exception {
		try {
			return method.invoke(this.raw, args);
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof Exception cause) {
				throw cause;
			}
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw ex;
		}
	}

	/**
	 * Return what a call has returned, unless that is nothing where there has to be
	 * something: a provider that says it succeeded and returns {@code NULL}.
	 */
	private static @Nullable Object present(Method method, String operation, @Nullable Object result) {
		if (result == null && method.getReturnType() != void.class
				&& !method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
			throw MapiException.of(HResult.MAPI_E_CALL_FAILED, operation,
					new MapiError("MAPI reported success but returned nothing", null, 0, 0));
		}
		return result;
	}

	private @Nullable Throwable originOf(Method method) {
		boolean opens = MapiObject.class.isAssignableFrom(method.getReturnType());
		return (opens && this.session.leakTracking()) ? new Throwable("Opened here") : null;
	}

	private static void giveBack(@Nullable Object result) {
		if (result instanceof SupervisedSubscription subscription) {
			subscription.end();
		}
		else if (result instanceof MapiObject opened) {
			opened.close();
		}
	}

	/**
	 * The arguments of a call as the raw object wants them: raw objects instead of
	 * supervised ones, a queue instead of a listener.
	 */
	private final class Arguments {

		private final @Nullable Object[] raw;

		private @Nullable NotificationQueue queue;

		Arguments(@Nullable Object[] args) {
			this.raw = args.clone();
			for (int i = 0; i < args.length; i++) {
				if (args[i] instanceof NotificationListener listener) {
					NotificationQueue filled = Supervision.this.session.queueFor(listener);
					this.queue = filled;
					this.raw[i] = Supervision.this.session.whileAlive(told(filled));
				}
				else if (args[i] instanceof MapiObject supervised) {
					this.raw[i] = unwrap(supervised);
				}
			}
		}

		private NotificationListener told(NotificationListener listener) {
			Supervision of = Supervision.this;
			return (event) -> listener.onNotify(of.place.told(of.raw, event));
		}

		private Object unwrap(MapiObject supervised) {
			if (Proxy.isProxyClass(supervised.getClass())
					&& Proxy.getInvocationHandler(supervised) instanceof Supervision other) {
				other.session.check("Passing a " + other.object.kind());
				return other.raw;
			}
			return supervised;
		}

		@Nullable Object[] raw() {
			return this.raw;
		}

		@Nullable NotificationQueue queue() {
			return this.queue;
		}

	}

}
