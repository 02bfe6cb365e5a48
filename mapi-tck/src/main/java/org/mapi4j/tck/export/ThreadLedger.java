package org.mapi4j.tck.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Which threads have initialised MAPI, and how often.
 */
final class ThreadLedger {

	private final Judge judge;

	private final Map<Thread, Integer> counts = new LinkedHashMap<>();

	private @Nullable Thread owner;

	private int flags;

	ThreadLedger(Judge judge) {
		this.judge = judge;
	}

	synchronized void initialize(int initializeFlags) {
		if (this.counts.isEmpty()) {
			this.owner = Thread.currentThread();
			this.flags = initializeFlags;
		}
		this.counts.merge(Thread.currentThread(), 1, Integer::sum);
	}

	synchronized void uninitialize() {
		Thread thread = Thread.currentThread();
		Integer count = this.counts.get(thread);
		if (count == null) {
			this.judge.violation("MAPIUninitialize on a thread without MAPIInitialize");
			return;
		}
		if (count > 1) {
			this.counts.put(thread, count - 1);
			return;
		}
		this.counts.remove(thread);
		this.judge.require(thread != this.owner || this.counts.isEmpty(),
				"The thread that initialised MAPI first leaves before %s", this.counts.keySet());
	}

	synchronized boolean isInitialized() {
		return this.counts.containsKey(Thread.currentThread());
	}

	/**
	 * Return the flags of the first {@code MAPIInitialize}, which alone decide.
	 */
	synchronized int flags() {
		return this.flags;
	}

	/**
	 * Return how often each thread is initialised, by its name.
	 */
	synchronized Map<String, Integer> counts() {
		Map<String, Integer> byName = new TreeMap<>();
		this.counts.forEach((thread, count) -> byName.merge(thread.getName() + (thread.isAlive() ? "" : " (ended)"),
				count, Integer::sum));
		return byName;
	}

}
