package org.mapi4j.tck.export;

import java.util.concurrent.atomic.AtomicInteger;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A Java object behind a native one.
 */
final class ExportedObject {

	private static final int BLOCK_SIZE = 2 * Long.BYTES;

	private final Exporter exporter;

	private final String type;

	private final Object target;

	private final @Nullable ExportedSession session;

	private final String openedBy;

	private final @Nullable ExportedObject parent;

	private final @Nullable Thread boundTo;

	private final Pointer block;

	private final AtomicInteger references = new AtomicInteger(1);

	private final AtomicInteger calls = new AtomicInteger();

	private volatile @Nullable String end;

	ExportedObject(Exporter exporter, String type, Object target, @Nullable ExportedSession session, Call opener,
			@Nullable Thread boundTo) {
		this.exporter = exporter;
		this.type = type;
		this.target = target;
		this.session = session;
		this.openedBy = opener.method();
		this.parent = opener.objectIfAny();
		this.boundTo = boundTo;
		this.block = new Pointer(Native.malloc(BLOCK_SIZE));
		this.block.clear(BLOCK_SIZE);
		this.block.setPointer(0, Vtables.of(type));
	}

	Exporter exporter() {
		return this.exporter;
	}

	/**
	 * Return the interface, such as {@code IMAPITable}.
	 */
	String type() {
		return this.type;
	}

	/**
	 * Return what does the work.
	 */
	Object target() {
		return this.target;
	}

	/**
	 * Return the session it belongs to, or {@code null} if it belongs to none.
	 */
	@Nullable ExportedSession session() {
		return this.session;
	}

	/**
	 * Return the thread that alone may call it, or {@code null} if every one may.
	 */
	@Nullable Thread boundTo() {
		return this.boundTo;
	}

	Address address() {
		return Address.of(this.block);
	}

	int addRef() {
		return this.references.incrementAndGet();
	}

	int release() {
		return this.references.decrementAndGet();
	}

	/**
	 * A call on the object begins.
	 */
	void enter() {
		this.calls.incrementAndGet();
	}

	/**
	 * A call on the object has ended.
	 */
	void exit() {
		this.calls.decrementAndGet();
	}

	/**
	 * Return whether a call on the object is under way.
	 */
	boolean isInUse() {
		return calls() > 0;
	}

	/**
	 * Return how many calls on the object are under way.
	 */
	int calls() {
		return this.calls.get();
	}

	/**
	 * Return whether this was opened by an object or by one below that.
	 */
	boolean isBelow(ExportedObject other) {
		return this.parent != null && (this.parent == other || this.parent.isBelow(other));
	}

	/**
	 * From now on the object and all below it can only be released.
	 */
	void end(String method) {
		this.end = method;
	}

	/**
	 * Return the method after which the object can only be released, or {@code null} if
	 * it can still be used.
	 */
	@Nullable String endedBy() {
		return (this.end != null || this.parent == null) ? this.end : this.parent.endedBy();
	}

	boolean isAlive() {
		return this.references.get() > 0;
	}

	/**
	 * Give the native block back.
	 */
	void free() {
		Native.free(Pointer.nativeValue(this.block));
	}

	@Override
	public String toString() {
		return this.type + " from " + this.openedBy;
	}

}
