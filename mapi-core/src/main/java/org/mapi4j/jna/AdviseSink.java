package org.mapi4j.jna;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiUid;
import org.mapi4j.jna.Abi.NOTIFICATION;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;

/**
 * An {@code IMAPIAdviseSink} in Java, which MAPI calls on any thread of its own for as
 * long as it holds a reference, even after {@code Unadvise}.
 * <p>
 * All sinks share one vtable; the address of the object tells which of them is meant.
 */
final class AdviseSink {

	private static final Logger logger = LoggerFactory.getLogger(AdviseSink.class);

	private static final Map<Long, AdviseSink> LIVE = new ConcurrentHashMap<>();

	private static final int MAX_NOTIFICATIONS = 1 << 20;

	private final Memory object = new Memory(Abi.POINTER_SIZE);

	private final AtomicInteger references = new AtomicInteger(1);

	private final Counts counts;

	private volatile @Nullable NotificationListener listener;

	/**
	 * Create a sink, with a reference that belongs to the caller.
	 * @param listener is told of notifications, by any thread; it must return at once
	 * @param counts where the sink is counted until its last reference is gone
	 */
	AdviseSink(NotificationListener listener, Counts counts) {
		this.listener = listener;
		this.counts = counts;
		this.object.setPointer(0, Vtable.ADDRESS);
		LIVE.put(address(), this);
		counts.sinkCreated();
	}

	long address() {
		return Pointer.nativeValue(this.object);
	}

	/**
	 * Pass no notification on any more.
	 */
	void silence() {
		this.listener = null;
	}

	/**
	 * Give the caller's reference back.
	 */
	void release() {
		removeReference();
	}

	private int addReference() {
		return this.references.incrementAndGet();
	}

	private int removeReference() {
		int left = this.references.decrementAndGet();
		if (left == 0) {
			LIVE.remove(address());
			this.counts.sinkReleased();
		}
		return left;
	}

	/**
	 * Pass notifications on, each for itself: one that is malformed does not take the
	 * others with it.
	 */
	private void notify(int count, long notifications) {
		NotificationListener told = this.listener;
		if (told == null || count < 0 || count > MAX_NOTIFICATIONS) {
			return;
		}
		RuntimeException failure = null;
		for (int i = 0; i < count; i++) {
			try {
				pass(notifications + (long) i * NOTIFICATION.SIZEOF, told);
			}
			catch (RuntimeException ex) {
				failure = ex;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	private static void pass(long address, NotificationListener told) {
		Notification notification = NotificationCodec.read(new NativeReader("IMAPIAdviseSink::OnNotify"), address);
		if (notification != null) {
			told.onNotify(notification);
		}
	}

	/**
	 * Returns the sink at an address.
	 * @param self the address
	 * @return the sink, or {@code null} if it is gone
	 */
	static @Nullable AdviseSink at(long self) {
		return LIVE.get(self);
	}

	/**
	 * The methods of the interface, which answer for every sink and never throw: JNA
	 * would turn an exception into success.
	 */
	static final class Vtable {

		static final int E_FAIL = 0x80004005;

		static final int E_POINTER = 0x80004003;

		static final int E_NOINTERFACE = 0x80004002;

		private static final List<byte[]> INTERFACES = List.of(
				MapiUid.parse("00000000-0000-0000-C000-000000000046").toByteArray(),
				MapiUid.parse("00020302-0000-0000-C000-000000000046").toByteArray());

		private static final QueryInterface QUERY_INTERFACE = Vtable::queryInterface;

		private static final CountReferences ADD_REF = Vtable::addRef;

		private static final CountReferences RELEASE = Vtable::release;

		private static final OnNotify ON_NOTIFY = Vtable::onNotify;

		private static final List<Callback> METHODS = List.of(QUERY_INTERFACE, ADD_REF, RELEASE, ON_NOTIFY);

		static final Memory ADDRESS = vtable();

		private Vtable() {
		}

		/**
		 * Threads of MAPI are detached as soon as they leave a method: JNA would detach
		 * one that ends within Windows' lock of loaded libraries, for which the JVM may
		 * be waiting.
		 */
		private static Memory vtable() {
			Memory vtable = new Memory((long) METHODS.size() * Abi.POINTER_SIZE);
			for (int slot = 0; slot < METHODS.size(); slot++) {
				Callback method = METHODS.get(slot);
				Native.setCallbackThreadInitializer(method,
						new CallbackThreadInitializer(true, true, "mapi-notification"));
				vtable.setPointer((long) slot * Abi.POINTER_SIZE, CallbackReference.getFunctionPointer(method));
			}
			return vtable;
		}

		private static int queryInterface(long self, long iid, long result) {
			try {
				if (iid == 0 || result == 0) {
					return E_POINTER;
				}
				byte[] wanted = new Pointer(iid).getByteArray(0, MapiUid.SIZE);
				boolean known = INTERFACES.stream().anyMatch((each) -> Arrays.equals(each, wanted));
				AdviseSink sink = at(self);
				if (!known || sink == null) {
					new Pointer(result).setLong(0, 0);
					return E_NOINTERFACE;
				}
				sink.addReference();
				new Pointer(result).setLong(0, self);
				return 0;
			}
			catch (Throwable ex) {
				return E_FAIL;
			}
		}

		private static int addRef(long self) {
			try {
				AdviseSink sink = at(self);
				return (sink != null) ? sink.addReference() : 0;
			}
			catch (Throwable ex) {
				return 0;
			}
		}

		private static int release(long self) {
			try {
				AdviseSink sink = at(self);
				return (sink != null) ? sink.removeReference() : 0;
			}
			catch (Throwable ex) {
				return 0;
			}
		}

		private static int onNotify(long self, int count, long notifications) {
			try {
				AdviseSink sink = at(self);
				if (sink != null) {
					sink.notify(count, notifications);
				}
				return 0;
			}
			catch (Throwable ex) {
				logger.debug("A notification could not be passed on", ex);
				return E_FAIL;
			}
		}

	}

	/** {@code IUnknown::QueryInterface}. */
	interface QueryInterface extends Callback {

		int callback(long self, long iid, long result);

	}

	/** {@code IUnknown::AddRef} and {@code IUnknown::Release}. */
	interface CountReferences extends Callback {

		int callback(long self);

	}

	/** {@code IMAPIAdviseSink::OnNotify}. */
	interface OnNotify extends Callback {

		int callback(long self, int count, long notifications);

	}

}
