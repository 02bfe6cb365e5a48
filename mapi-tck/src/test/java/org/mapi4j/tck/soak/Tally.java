package org.mapi4j.tck.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;

/**
 * What the workers have met.
 */
final class Tally {

	private static final int MOST_BROKEN = 20;

	private final LongAdder calls = new LongAdder();

	private final LongAdder events = new LongAdder();

	private final LongAdder faults = new LongAdder();

	private final Map<String, LongAdder> errors = new ConcurrentSkipListMap<>();

	private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

	void call() {
		this.calls.increment();
	}

	void event() {
		this.events.increment();
	}

	void fault() {
		this.faults.increment();
	}

	/**
	 * Count a failure.
	 * @param operation what failed
	 * @param failure how; anything but what the API documents breaks a promise
	 */
	void failure(String operation, RuntimeException failure) {
		boolean documented = failure instanceof MapiException || failure instanceof IllegalStateException;
		if (!documented) {
			broken(operation + " threw " + failure);
		}
		this.errors.computeIfAbsent(kind(failure), (kind) -> new LongAdder()).increment();
	}

	private static String kind(RuntimeException failure) {
		if (failure instanceof MapiTimeoutException || failure instanceof SessionUnavailableException
				|| !(failure instanceof MapiException)) {
			return failure.getClass().getSimpleName().replace("Exception", "");
		}
		return ((MapiException) failure).result().name();
	}

	/** How many actions there were. */
	long calls() {
		return this.calls.sum();
	}

	void broken(String promise) {
		if (this.broken.size() < MOST_BROKEN) {
			this.broken.add(promise);
		}
	}

	List<String> broken() {
		return new ArrayList<>(this.broken);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "calls %d  events %d  faults %d  errors %s", this.calls.sum(),
				this.events.sum(), this.faults.sum(), this.errors);
	}

}
