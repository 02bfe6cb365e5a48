package org.mapi4j.tck.export;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * The objects that native addresses stand for, of all exporters. Those that were released
 * are remembered for a while, so that a use after release is noticed.
 */
final class ObjectTable {

	private static final int REMEMBERED = 20_000;

	private static final Map<Long, ExportedObject> OBJECTS = new ConcurrentHashMap<>();

	private static final Queue<ExportedObject> RELEASED = new ConcurrentLinkedQueue<>();

	private static final AtomicInteger RELEASED_COUNT = new AtomicInteger();

	private ObjectTable() {
	}

	static void add(ExportedObject object) {
		OBJECTS.put(object.address().value(), object);
	}

	static @Nullable ExportedObject find(long address) {
		return OBJECTS.get(address);
	}

	/**
	 * Remember an object as released, and forget those that have been for long.
	 */
	static void released(ExportedObject object) {
		RELEASED.add(object);
		RELEASED_COUNT.incrementAndGet();
		while (RELEASED_COUNT.get() > REMEMBERED) {
			ExportedObject oldest = RELEASED.poll();
			if (oldest == null) {
				return;
			}
			RELEASED_COUNT.decrementAndGet();
			OBJECTS.remove(oldest.address().value());
			oldest.free();
		}
	}

}
