package org.mapi4j.tck.export;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * An {@code IMAPIAdviseSink} that a C program might have.
 *
 * @param <T> what is taken from an event while it lasts
 */
final class PlainSink<T> {

	private final AtomicInteger references = new AtomicInteger(1);

	private final BlockingQueue<T> events = new LinkedBlockingQueue<>();

	private final BlockingQueue<String> threads = new LinkedBlockingQueue<>();

	private final Counting addRef = (self) -> this.references.incrementAndGet();

	private final Counting release = (self) -> this.references.decrementAndGet();

	private final Notified onNotify;

	private final Memory vtable = new Memory(4 * 8);

	private final Memory self = new Memory(8);

	PlainSink(Function<Pointer, T> reader) {
		this.onNotify = (sink, count, notifications) -> {
			this.threads.add(Thread.currentThread().getName());
			for (int i = 0; i < count; i++) {
				this.events.add(reader.apply(notifications.share(i * 88L)));
			}
			return 0;
		};
		this.vtable.clear();
		this.vtable.setPointer(8, CallbackReference.getFunctionPointer(this.addRef));
		this.vtable.setPointer(16, CallbackReference.getFunctionPointer(this.release));
		this.vtable.setPointer(24, CallbackReference.getFunctionPointer(this.onNotify));
		this.self.setPointer(0, this.vtable);
	}

	Pointer pointer() {
		return this.self;
	}

	int references() {
		return this.references.get();
	}

	T next() {
		return take(this.events);
	}

	String thread() {
		return take(this.threads);
	}

	private static <E> E take(BlockingQueue<E> queue) {
		try {
			E element = queue.poll(30, TimeUnit.SECONDS);
			if (element == null) {
				throw new IllegalStateException("Nothing has come");
			}
			return element;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@code AddRef} and {@code Release}.
	 */
	interface Counting extends Callback {

		int call(Pointer self);

	}

	/**
	 * {@code OnNotify}.
	 */
	interface Notified extends Callback {

		int call(Pointer self, int count, Pointer notifications);

	}

}
