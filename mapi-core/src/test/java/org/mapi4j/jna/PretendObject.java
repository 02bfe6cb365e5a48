package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * A COM object whose methods are given by their slots; those that are not given answer
 * {@code MAPI_E_NO_SUPPORT}.
 */
final class PretendObject {

	static final int MAPI_E_NO_SUPPORT = 0x80040102;

	private static final int SLOTS = 32;

	private static final int E_NOINTERFACE = 0x80004002;

	private final Map<Integer, Method> methods = new ConcurrentHashMap<>();

	private final List<Callback> callbacks = new ArrayList<>();

	private final Memory vtable = new Memory(8 * SLOTS);

	private final Memory object = new Memory(8);

	private final AtomicInteger references = new AtomicInteger();

	PretendObject() {
		for (int i = 0; i < SLOTS; i++) {
			int slot = i;
			AnyMethod callback = (self, a, b, c, d, e, f, g, h, j, k, l) -> this.methods
				.getOrDefault(slot, (arguments) -> MAPI_E_NO_SUPPORT)
				.call(a, b, c, d, e, f, g, h, j, k, l);
			this.callbacks.add(callback);
			this.vtable.setPointer(8L * i, CallbackReference.getFunctionPointer(callback));
		}
		this.object.setPointer(0, this.vtable);
		on(0, (arguments) -> E_NOINTERFACE);
		on(1, (arguments) -> this.references.incrementAndGet());
		on(2, (arguments) -> this.references.decrementAndGet());
	}

	PretendObject on(int slot, Method method) {
		this.methods.put(slot, method);
		return this;
	}

	/**
	 * Gives a reference to whoever called.
	 * @param place where its address goes
	 */
	int give(long place) {
		this.references.incrementAndGet();
		new Pointer(place).setLong(0, address());
		return 0;
	}

	long address() {
		return Pointer.nativeValue(this.object);
	}

	int references() {
		return this.references.get();
	}

	static String narrow(long address) {
		return (address != 0) ? new Pointer(address).getString(0, NativeReader.ANSI.name()) : "null";
	}

	static String wide(long address) {
		if (address == 0) {
			return "null";
		}
		StringBuilder text = new StringBuilder();
		for (char next = (char) new Pointer(address).getShort(0); next != 0;) {
			text.append(next);
			next = (char) new Pointer(address).getShort(2L * text.length());
		}
		return text.toString();
	}

	/**
	 * What a method does, given its arguments behind {@code this}, of which those of four
	 * bytes have anything in the upper half.
	 */
	interface Method {

		int call(long... arguments);

	}

	interface AnyMethod extends Callback {

		int callback(long self, long a, long b, long c, long d, long e, long f, long g, long h, long j, long k, long l);

	}

}
