package org.mapi4j.thread;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;

/**
 * Some threads that share their work: the calls that wait, who is making which, and which
 * threads are in quarantine since their call was given up.
 * <p>
 * A thread in quarantine is replaced, up to a number of times; when its call returns at
 * last, it comes back to work or, if it is not needed any more, leaves.
 */
final class Crew {

	private static final Logger logger = LoggerFactory.getLogger(Crew.class);

	private final ReentrantLock lock = new ReentrantLock();

	private final Deque<Call<?>> waiting = new ArrayDeque<>();

	/** The threads at work and those that wait for it, without those in quarantine. */
	private final Map<Worker, Occupation> active = new LinkedHashMap<>();

	private final Map<Worker, QuarantinedThread> quarantine = new LinkedHashMap<>();

	private final String name;

	private final Lane lane;

	private final int size;

	private final int replacements;

	private final ThreadAttachment attachment;

	private volatile List<QuarantinedThread> quarantined = List.of();

	private int started;

	private boolean refusing;

	private boolean closed;

	Crew(String name, Lane lane, int size, int replacements, ThreadAttachment attachment) {
		this.name = name;
		this.lane = lane;
		this.size = size;
		this.replacements = replacements;
		this.attachment = attachment;
	}

	Lane lane() {
		return this.lane;
	}

	/**
	 * Have a call made by a thread that is free, by a new one, or by the next that gets
	 * free.
	 * @param call the call
	 */
	void submit(Call<?> call) {
		this.lock.lock();
		try {
			if (this.refusing) {
				throw new SessionUnavailableException(
						call.operation() + " was not tried: the threads '" + this.name + "' have been closed",
						call.operation(), null);
			}
			if (this.active.isEmpty() && !mayStart()) {
				if (!call.isCertain()) {
					throw hopeless(call);
				}
				this.waiting.add(call);
				call.giveUp(hopeless(call));
				return;
			}
			this.waiting.add(call);
			callSomeone();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void callSomeone() {
		for (Map.Entry<Worker, Occupation> entry : this.active.entrySet()) {
			if (entry.getValue().call() == null && !entry.getValue().woken()) {
				entry.setValue(Occupation.WOKEN);
				entry.getKey().wake();
				return;
			}
		}
		if (mayStart()) {
			Call<?> call = this.waiting.remove();
			call.start();
			Worker worker = new Worker(this, this.name + "-" + ++this.started, this.attachment, call);
			this.active.put(worker, new Occupation(call, false));
			worker.start();
		}
	}

	private boolean mayStart() {
		return this.active.size() < this.size
				&& this.active.size() + this.quarantine.size() < this.size + this.replacements;
	}

	private MapiTimeoutException hopeless(Call<?> call) {
		QuarantinedThread oldest = this.quarantine.values().iterator().next();
		return new MapiTimeoutException(call.operation(),
				"no thread of '" + this.name + "' is left, since " + this.quarantine.size()
						+ " hang in calls that have not returned, the first of them '" + oldest.operation()
						+ "', given up at " + oldest.since());
	}

	/**
	 * Return what a thread is to do now.
	 * @param worker the thread
	 * @return a call, or whether to leave, or neither: then it has to wait
	 */
	Turn next(Worker worker) {
		this.lock.lock();
		try {
			if (!this.active.containsKey(worker)) {
				return Turn.LEAVE;
			}
			Call<?> call = this.waiting.poll();
			if (call != null) {
				call.start();
				this.active.put(worker, new Occupation(call, false));
				return new Turn(call, false);
			}
			if (this.closed) {
				this.active.remove(worker);
				return Turn.LEAVE;
			}
			this.active.put(worker, Occupation.NONE);
			return Turn.WAIT;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Note that a thread's call has returned.
	 * @param worker the thread
	 */
	void done(Worker worker) {
		this.lock.lock();
		try {
			QuarantinedThread last = this.quarantine.remove(worker);
			if (last == null) {
				this.active.replace(worker, Occupation.WOKEN);
				return;
			}
			logger.info("'{}', which was given up at {}, has returned; its thread '{}' is free again", last.operation(),
					last.since(), worker.getName());
			if (!this.closed && this.active.size() < this.size) {
				this.active.put(worker, Occupation.WOKEN);
			}
			publish();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Note that a thread is over, for whatever reason.
	 * @param worker the thread
	 */
	void left(Worker worker) {
		this.lock.lock();
		try {
			this.active.remove(worker);
			this.quarantine.remove(worker);
			publish();
			if (!this.waiting.isEmpty()) {
				callSomeone();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Answer a call that has taken too long, or whose caller waits no longer. If it still
	 * waits, it is never made, unless it is certain; else its thread goes into
	 * quarantine.
	 * @param call the call
	 * @param failure the answer if it was begun
	 */
	void giveUp(Call<?> call, MapiTimeoutException failure) {
		Duration unused = expire(call, failure);
	}

	/**
	 * The same at the deadline of a call.
	 * @param call the call
	 * @param failure the answer if it was begun
	 * @return how much later to look at the call again, which is made although it is
	 * waited for no longer; zero if that is not needed
	 */
	Duration expire(Call<?> call, MapiTimeoutException failure) {
		this.lock.lock();
		try {
			if (endWaiting(call)) {
				return call.isCertain() ? call.timeout() : Duration.ZERO;
			}
			Worker worker = workerOf(call);
			if (worker == null) {
				call.giveUp(failure);
				return Duration.ZERO;
			}
			if (call.isGivenUp() && !call.left().isNegative()) {
				return call.left().plusMillis(1);
			}
			isolate(worker, call);
			if (call.giveUp(failure) || call.isGivenUp()) {
				replace(worker, call);
			}
			else {
				readmit(worker, call);
			}
			return Duration.ZERO;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Answer a call that has taken too long, but leave its thread to it. If it still
	 * waits, it is never made.
	 * @param call the call
	 */
	void stopWaiting(Call<?> call) {
		this.lock.lock();
		try {
			if (!endWaiting(call)) {
				call.giveUp(new MapiTimeoutException(call.operation(), call.timeout()));
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean endWaiting(Call<?> call) {
		boolean waits = call.isCertain() ? this.waiting.contains(call) : this.waiting.remove(call);
		if (!waits) {
			return false;
		}
		call.giveUp(new MapiTimeoutException(call.operation(),
				"no thread was free within " + call.timeout().toMillis() + " ms" + busyWith()));
		return true;
	}

	private String busyWith() {
		for (Occupation occupation : this.active.values()) {
			Call<?> call = occupation.call();
			if (call != null) {
				return "; '" + call.operation() + "' is under way since " + call.startedAt();
			}
		}
		return "";
	}

	/**
	 * Put the thread that is making a call into quarantine.
	 * @param call the call
	 */
	void quarantine(Call<?> call) {
		this.lock.lock();
		try {
			Worker worker = workerOf(call);
			if (worker != null) {
				isolate(worker, call);
				replace(worker, call);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private @Nullable Worker workerOf(Call<?> call) {
		for (Map.Entry<Worker, Occupation> entry : this.active.entrySet()) {
			if (entry.getValue().call() == call) {
				return entry.getKey();
			}
		}
		return null;
	}

	private void isolate(Worker worker, Call<?> call) {
		this.active.remove(worker);
		this.quarantine.put(worker, new QuarantinedThread(worker.getName(), call.operation(), Instant.now()));
		publish();
	}

	private void readmit(Worker worker, Call<?> call) {
		this.quarantine.remove(worker);
		this.active.put(worker, new Occupation(call, false));
		publish();
	}

	private void replace(Worker worker, Call<?> call) {
		logger.warn("'{}', begun at {}, was given up and has not returned; its thread '{}' is in quarantine",
				call.operation(), call.startedAt(), worker.getName());
		if (this.active.isEmpty() && !mayStart()) {
			this.waiting.forEach((hopeless) -> hopeless.giveUp(hopeless(hopeless)));
			this.waiting.removeIf((hopeless) -> !hopeless.isCertain());
		}
		else if (!this.waiting.isEmpty()) {
			callSomeone();
		}
	}

	private void publish() {
		this.quarantined = List.copyOf(this.quarantine.values());
	}

	/**
	 * Return the threads in quarantine, without waiting for anything.
	 * @return the threads
	 */
	List<QuarantinedThread> quarantined() {
		return this.quarantined;
	}

	/**
	 * Take no more calls, and keep the threads.
	 */
	void refuse() {
		this.lock.lock();
		try {
			this.refusing = true;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Take no more calls and let the threads leave once those that wait have been made.
	 * @return the threads, without those in quarantine
	 */
	List<Worker> close() {
		this.lock.lock();
		try {
			this.refusing = true;
			this.closed = true;
			this.active.keySet().forEach(Worker::wake);
			return List.copyOf(this.active.keySet());
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Answer all calls that have not returned.
	 */
	void giveUpAll() {
		this.lock.lock();
		try {
			new ArrayList<>(this.waiting).forEach(this::endWaiting);
			for (Occupation occupation : List.copyOf(this.active.values())) {
				Call<?> call = occupation.call();
				if (call != null) {
					giveUp(call, new MapiTimeoutException(call.operation(), call.timeout()));
				}
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * What a thread is to do.
	 *
	 * @param call the call to make, or {@code null}
	 * @param leave if there is no call, whether to leave instead of waiting
	 */
	record Turn(@Nullable Call<?> call, boolean leave) {

		static final Turn WAIT = new Turn(null, false);

		static final Turn LEAVE = new Turn(null, true);

	}

	/**
	 * What an active thread does.
	 *
	 * @param call the call it makes, or {@code null} if it waits
	 * @param woken if it waits, whether it has been told of work
	 */
	private record Occupation(@Nullable Call<?> call, boolean woken) {

		static final Occupation NONE = new Occupation(null, false);

		static final Occupation WOKEN = new Occupation(null, true);

	}

}
