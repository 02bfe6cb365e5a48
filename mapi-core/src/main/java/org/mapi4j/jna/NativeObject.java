package org.mapi4j.jna;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;

/**
 * An object of native MAPI that explains its errors, as all of MAPI's own do.
 */
abstract class NativeObject implements MapiObject {

	/** In the same slot of every interface that has it. */
	private static final VtableMethod GET_LAST_ERROR = new VtableMethod("IMAPIProp::GetLastError", 3, "448");

	private final ComObject object;

	private final List<NativeSubscription> subscriptions = new CopyOnWriteArrayList<>();

	/**
	 * Take over a reference to an object.
	 * @param runtime the MAPI that it came from
	 * @param address where it is
	 */
	NativeObject(NativeRuntime runtime, long address) {
		this.object = new ComObject(runtime, address);
	}

	final NativeRuntime runtime() {
		return this.object.runtime();
	}

	final MapiMemory memory() {
		return runtime().memory();
	}

	/**
	 * Call a method.
	 * @param method the method
	 * @param arguments the arguments behind {@code this}
	 * @return the result, a success or a warning
	 * @throws MapiException if it is a failure
	 */
	final int invoke(VtableMethod method, Object... arguments) {
		return check(method, call(method, arguments));
	}

	/**
	 * Call a method, whatever it answers.
	 * @param method the method
	 * @param arguments the arguments behind {@code this}
	 * @return the result
	 */
	final int call(VtableMethod method, Object... arguments) {
		return this.object.call(method, arguments);
	}

	/**
	 * Return a result if it is no failure.
	 * @param method the method that returned it
	 * @param result the result
	 * @return the same
	 * @throws MapiException with what the object says about it, if it is a failure
	 */
	final int check(VtableMethod method, int result) {
		if (result < 0) {
			HResult failure = HResult.of(result);
			throw MapiException.of(failure, method.name(), explain(failure));
		}
		return result;
	}

	private @Nullable MapiError explain(HResult failure) {
		if (failure.equals(HResult.MAPI_E_INVALID_OBJECT) || failure.equals(HResult.MAPI_E_NOT_INITIALIZED)) {
			return null;
		}
		try {
			return lastError(failure);
		}
		catch (MapiException ex) {
			return null;
		}
	}

	/**
	 * Call a method that can be told to use UTF-16, or to use the code page of the system
	 * where it knows no other.
	 * @param method the method
	 * @param call makes the call with the flag for UTF-16 or with zero
	 * @return the result
	 */
	final int invokeInEitherWidth(VtableMethod method, WidthCall call) {
		int result = call.make(Constants.MAPI_UNICODE);
		if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
			result = call.make(0);
		}
		return check(method, result);
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return lastError(result, Constants.MAPI_UNICODE);
	}

	private @Nullable MapiError lastError(HResult result, int flags) {
		try (Arena arena = new Arena()) {
			Block error = arena.allocate(Abi.POINTER_SIZE);
			int answer = call(GET_LAST_ERROR, result.code(), flags, error.address());
			if (answer == HResult.MAPI_E_BAD_CHARWIDTH.code() && flags != 0) {
				return lastError(result, 0);
			}
			return (answer >= 0) ? takeError(error.getLong(0), flags) : null;
		}
	}

	private @Nullable MapiError takeError(long address, int flags) {
		if (address == 0) {
			return null;
		}
		try (Buffer buffer = memory().take(address)) {
			return NotificationCodec.readMapiError(new NativeReader(GET_LAST_ERROR.name()), buffer.address(),
					flags != 0);
		}
	}

	/**
	 * Register a listener.
	 * @param listener the listener
	 * @param unadvise the method that ends the registration
	 * @param advise makes it, given the address of a sink and of where the connection
	 * number goes
	 * @return the registration
	 */
	final Subscription advise(NotificationListener listener, VtableMethod unadvise, AdviseCall advise) {
		AdviseSink sink = new AdviseSink(listener, runtime().counts());
		try (Arena arena = new Arena()) {
			Block connection = arena.allocate(Abi.POINTER_SIZE);
			advise.make(sink.address(), connection.address());
			NativeSubscription subscription = new NativeSubscription(this, unadvise, connection.getLong(0), sink);
			this.subscriptions.add(subscription);
			return subscription;
		}
		catch (RuntimeException ex) {
			sink.silence();
			sink.release();
			throw ex;
		}
	}

	/**
	 * End the registrations that are still there.
	 */
	final void unadviseAll() {
		this.subscriptions.forEach(NativeSubscription::close);
	}

	final void forget(NativeSubscription subscription) {
		this.subscriptions.remove(subscription);
	}

	final boolean isReleased() {
		return this.object.isReleased();
	}

	@Override
	public void close() {
		if (!isReleased()) {
			unadviseAll();
			this.object.release();
		}
	}

	/**
	 * Makes a call in one of two widths.
	 */
	interface WidthCall {

		/**
		 * Make the call.
		 * @param unicode {@code MAPI_UNICODE} or zero
		 * @return the result
		 */
		int make(int unicode);

	}

	/**
	 * Makes a call to {@code Advise}.
	 */
	interface AdviseCall {

		/**
		 * Make the call.
		 * @param sink where the sink is
		 * @param connection where the connection number goes, 8 bytes
		 */
		void make(long sink, long connection);

	}

}
