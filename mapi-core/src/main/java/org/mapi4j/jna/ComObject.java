package org.mapi4j.jna;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;

/**
 * A COM object of native MAPI, which is called through its vtable.
 * <p>
 * It is released when it has been closed, but not before what it has opened and not while
 * another object's call needs it.
 */
final class ComObject {

	private static final VtableMethod QUERY_INTERFACE = new VtableMethod("IUnknown::QueryInterface", 0, "88");

	private static final VtableMethod RELEASE = new VtableMethod("IUnknown::Release", 2, "");

	private final NativeRuntime runtime;

	private final long address;

	private final Pointer self;

	private final @Nullable ComObject opener;

	private final AtomicBoolean closed = new AtomicBoolean();

	private final AtomicInteger holds = new AtomicInteger(1);

	private volatile @Nullable Runnable farewell;

	/**
	 * Take over a reference to an object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 */
	ComObject(NativeRuntime runtime, long address) {
		this(runtime, address, null);
	}

	/**
	 * Take over a reference to an object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 * @param opener what opened it and is not to be released before it, or {@code null}
	 */
	ComObject(NativeRuntime runtime, long address, @Nullable ComObject opener) {
		this.runtime = runtime;
		this.address = address;
		this.self = new Pointer(address);
		this.opener = (opener != null && opener.hold()) ? opener : null;
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
		if (this.closed.get()) {
			throw closed(method.name());
		}
		return invoke(method, arguments);
	}

	private static MapiException closed(String operation) {
		return MapiException.of(HResult.MAPI_E_INVALID_OBJECT, operation,
				new MapiError("The object has been closed", null, 0, 0));
	}

	/**
	 * Ask for another interface of the object.
	 * @param iid the interface
	 * @return the object with that interface, to be released, or {@code null} if it has
	 * none
	 */
	@Nullable ComObject queryInterface(MapiUid iid) {
		try (Arena arena = new Arena()) {
			Block found = arena.allocate(Abi.POINTER_SIZE);
			int result = call(QUERY_INTERFACE, arena.uid(iid), found.address());
			long address = found.getLong(0);
			return (result >= 0 && address != 0) ? new ComObject(this.runtime, address) : null;
		}
	}

	/**
	 * Give the object to a call of another one.
	 * @param operation what it is needed for
	 * @return what keeps it from being released meanwhile, to be closed
	 */
	Loan lend(String operation) {
		if (this.closed.get() || !hold()) {
			throw closed(operation);
		}
		return new Loan();
	}

	private boolean hold() {
		return this.holds.getAndUpdate((number) -> (number != 0) ? number + 1 : 0) != 0;
	}

	private void letGo() {
		if (this.holds.decrementAndGet() != 0) {
			return;
		}
		this.runtime.counts().objectClosed();
		try {
			sayFarewell();
			invoke(RELEASE);
		}
		finally {
			if (this.opener != null) {
				this.opener.letGo();
			}
		}
	}

	/**
	 * Have something done just before the reference is given back.
	 * @param task does it with {@link #invoke}
	 */
	void beforeRelease(Runnable task) {
		this.farewell = task;
	}

	private void sayFarewell() {
		Runnable task = this.farewell;
		if (task != null) {
			task.run();
		}
	}

	/**
	 * Call a method even if the object has been closed, as long as the reference has not
	 * been given back.
	 * @param method the method
	 * @param arguments the arguments behind {@code this}
	 * @return what it returns
	 */
	int invoke(VtableMethod method, Object... arguments) {
		this.runtime.enter();
		long vtable = this.self.getLong(0);
		long function = NativeReader.isPossible(vtable)
				? new Pointer(vtable).getLong((long) method.slot() * Abi.POINTER_SIZE) : 0;
		if (!NativeReader.isPossible(function)) {
			throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, method.name(),
					new MapiError("The object has no such method", null, 0, 0));
		}
		return Function.getFunction(new Pointer(function), Function.C_CONVENTION)
			.invokeInt(method.arguments(this.address, arguments));
	}

	boolean isClosed() {
		return this.closed.get();
	}

	/**
	 * Give the reference back, if that has not been done, as soon as nothing holds it.
	 */
	void release() {
		this.runtime.enter();
		if (this.closed.compareAndSet(false, true)) {
			letGo();
		}
	}

	/**
	 * Leave the reference to somebody else, who takes it over.
	 * @return the address
	 */
	long detach() {
		if (!this.closed.compareAndSet(false, true) || !this.holds.compareAndSet(1, 0)) {
			throw closed("Taking over a reference");
		}
		this.runtime.counts().objectClosed();
		if (this.opener != null) {
			this.opener.letGo();
		}
		return this.address;
	}

	/**
	 * Keeps the object from being released while a call of another one needs it.
	 */
	final class Loan implements AutoCloseable {

		long address() {
			return ComObject.this.address;
		}

		@Override
		public void close() {
			letGo();
		}

	}

}
