package org.mapi4j.tck.export;

import com.sun.jna.Function;
import com.sun.jna.Pointer;

/**
 * A client's {@code IMAPIAdviseSink}.
 */
final class Sink {

	private static final String TYPE = "IMAPIAdviseSink";

	private final Pointer self;

	Sink(Pointer self) {
		this.self = self;
	}

	void addRef() {
		invoke("AddRef");
	}

	void release() {
		invoke("Release");
	}

	int onNotify(int count, Pointer notifications) {
		return invoke("OnNotify", count, notifications);
	}

	private int invoke(String method, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = this.self;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		Pointer vtable = this.self.getPointer(0);
		Pointer function = vtable.getPointer((long) Long.BYTES * Signatures.method(TYPE, method).slot());
		return Function.getFunction(function).invokeInt(all);
	}

}
