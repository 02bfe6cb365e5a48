package org.mapi4j.jna;

import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.jna.Function;
import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;

/**
 * A COM object of native MAPI, which is called through its vtable.
 */
final class ComObject {

	private static final VtableMethod RELEASE = new VtableMethod("IUnknown::Release", 2, "");

	private final NativeRuntime runtime;

	private final long address;

	private final Pointer self;

	private final AtomicBoolean released = new AtomicBoolean();

	/**
	 * Take over a reference to an object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 */
	ComObject(NativeRuntime runtime, long address) {
		this.runtime = runtime;
		this.address = address;
		this.self = new Pointer(address);
		runtime.counts().objectOpened();
	}

	NativeRuntime runtime() {
		return this.runtime;
	}

	/**
	 * Call a method.
	 * @param method the method
	 * @param arguments the arguments behind {@code this}
	 * @return what it returns, for most methods an {@code HRESULT}
	 */
	int call(VtableMethod method, Object... arguments) {
		if (this.released.get()) {
			throw MapiException.of(HResult.MAPI_E_INVALID_OBJECT, method.name(),
					new MapiError("The object has been closed", null, 0, 0));
		}
		return invoke(method, arguments);
	}

	private int invoke(VtableMethod method, Object... arguments) {
		this.runtime.enter();
		Pointer vtable = this.self.getPointer(0);
		Pointer function = (vtable != null) ? vtable.getPointer((long) method.slot() * Abi.POINTER_SIZE) : null;
		if (function == null) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, method.name(),
					new MapiError("The object has no such method", null, 0, 0));
		}
		return Function.getFunction(function, Function.C_CONVENTION)
			.invokeInt(method.arguments(this.address, arguments));
	}

	boolean isReleased() {
		return this.released.get();
	}

	/**
	 * Give the reference back, if that has not been done.
	 */
	void release() {
		this.runtime.enter();
		if (this.released.compareAndSet(false, true)) {
			this.runtime.counts().objectClosed();
			invoke(RELEASE);
		}
	}

}
