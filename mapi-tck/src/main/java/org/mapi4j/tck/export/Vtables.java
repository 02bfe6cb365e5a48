package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.jna.Callback;
import com.sun.jna.CallbackProxy;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.HResult;

/**
 * Native functions that lead to Java: one vtable for each interface, shared by all
 * objects of all exporters, since the first argument tells the object. They are never
 * given back, so that a late call finds them.
 */
final class Vtables {

	private static final Logger log = LoggerFactory.getLogger(Vtables.class);

	private static final Map<String, Memory> TABLES = new ConcurrentHashMap<>();

	private static final List<Callback> KEPT = new ArrayList<>();

	private Vtables() {
	}

	/**
	 * Return the vtable of an interface.
	 */
	static Pointer of(String type) {
		return TABLES.computeIfAbsent(type, Vtables::create);
	}

	private static Memory create(String type) {
		List<Signatures.Method> methods = Signatures.methods(type);
		Memory table = new Memory((long) Long.BYTES * methods.size());
		for (Signatures.Method method : methods) {
			table.setPointer((long) Long.BYTES * method.slot(), function(new MethodProxy(type, method)));
		}
		return table;
	}

	/**
	 * Return a native function that leads to the given one.
	 */
	static Pointer function(Callback callback) {
		synchronized (KEPT) {
			KEPT.add(callback);
		}
		return CallbackReference.getFunctionPointer(callback);
	}

	private static Class<?>[] parameterTypes(Signatures.Method method) {
		return method.arguments()
			.stream()
			.map((argument) -> (argument.width() == Integer.BYTES) ? int.class : long.class)
			.toArray(Class<?>[]::new);
	}

	/**
	 * Leads to a method of whichever object is called.
	 */
	private static final class MethodProxy implements CallbackProxy {

		private final String type;

		private final Signatures.Method method;

		private final Class<?>[] parameterTypes;

		MethodProxy(String type, Signatures.Method method) {
			this.type = type;
			this.method = method;
			Class<?>[] own = parameterTypes(method);
			this.parameterTypes = new Class<?>[own.length + 1];
			this.parameterTypes[0] = long.class;
			System.arraycopy(own, 0, this.parameterTypes, 1, own.length);
		}

		@Override
		public Object callback(Object[] args) {
			long self = (Long) args[0];
			ExportedObject object = ObjectTable.find(self);
			if (object == null || !object.type().equals(this.type)) {
				log.error("{} was called on {}, which is no {}", this.method.name(), new Address(self), this.type);
				return HResult.MAPI_E_INVALID_OBJECT.code();
			}
			return object.exporter().call(this.method, object, Arrays.copyOfRange(args, 1, args.length));
		}

		@Override
		public Class<?>[] getParameterTypes() {
			return this.parameterTypes;
		}

		@Override
		public Class<?> getReturnType() {
			return int.class;
		}

	}

	/**
	 * Leads to a function of one exporter.
	 */
	static final class ExportProxy implements CallbackProxy {

		private final Exporter exporter;

		private final Signatures.Method method;

		ExportProxy(Exporter exporter, Signatures.Method method) {
			this.exporter = exporter;
			this.method = method;
		}

		@Override
		public Object callback(Object[] args) {
			return this.exporter.call(this.method, null, args);
		}

		@Override
		public Class<?>[] getParameterTypes() {
			return parameterTypes(this.method);
		}

		@Override
		public Class<?> getReturnType() {
			return this.method.returns().equals("void") ? void.class : int.class;
		}

	}

}
