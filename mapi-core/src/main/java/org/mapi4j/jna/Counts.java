package org.mapi4j.jna;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what native MAPI has given us and we have not given back.
 */
final class Counts {

	private final AtomicInteger objects = new AtomicInteger();

	private final AtomicInteger buffers = new AtomicInteger();

	private final AtomicInteger sinks = new AtomicInteger();

	void objectOpened() {
		this.objects.incrementAndGet();
	}

	void objectClosed() {
		this.objects.decrementAndGet();
	}

	void bufferTaken() {
		this.buffers.incrementAndGet();
	}

	void bufferFreed() {
		this.buffers.decrementAndGet();
	}

	void sinkCreated() {
		this.sinks.incrementAndGet();
	}

	void sinkReleased() {
		this.sinks.decrementAndGet();
	}

	NativeCounters now(int sessions, int threads) {
		return new NativeCounters(sessions, this.objects.get(), this.buffers.get(), this.sinks.get(), threads);
	}

}
