package org.mapi4j.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.embedded.support.CallGate;

/**
 * The faults that have been put in. Every call consults them once, by its name, before it
 * does anything and without holding a lock that others need.
 */
final class Faults {

	private final List<Injection> injections = new CopyOnWriteArrayList<>();

	private final Random random;

	private volatile BiConsumer<String, HResult> endSessions = (profile, reason) -> {
	};

	Faults(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Say how the sessions of a profile are ended.
	 * @param ends is given the name of the profile, and why
	 */
	void onEndSession(BiConsumer<String, HResult> ends) {
		this.endSessions = ends;
	}

	FaultInjection inject(Fault fault) {
		Injection injection = new Injection(fault);
		this.injections.add(injection);
		return injection;
	}

	/** Take all faults out, and let the calls that they hold go on. */
	void clear() {
		this.injections.forEach(Injection::close);
	}

	/**
	 * Let the faults strike that are meant for a call.
	 * @param operation MAPI's name of the function
	 * @param profile the profile of the session, or {@code null} if there is none
	 * @param pointer whether it returns a pointer, so that it could be left out
	 * @return whether the call is to succeed and return nothing
	 * @throws org.mapi4j.MapiException if the call is to fail
	 */
	boolean strike(String operation, @Nullable String profile, boolean pointer) {
		boolean answerNull = false;
		for (Injection injection : this.injections) {
			boolean applies = switch (injection.kind()) {
				case CALL -> true;
				case POINTER -> pointer;
				case SESSION -> profile != null;
				case NOTIFICATION -> false;
			};
			int releases = (applies && injection.isMeantFor(operation, profile)) ? injection.take(this.random) : -1;
			if (releases >= 0) {
				answerNull |= injection.carryOut(operation, profile, releases);
			}
		}
		return answerNull;
	}

	/**
	 * Return how often a notification is delivered.
	 * @param profile the profile of the session
	 * @return how often, usually once
	 */
	int deliveries(@Nullable String profile) {
		int deliveries = 1;
		for (Injection injection : this.injections) {
			boolean struck = injection.kind() == Kind.NOTIFICATION && injection.isMeantFor(Fault.ON_NOTIFY, profile)
					&& injection.take(this.random) >= 0;
			if (struck) {
				deliveries = (injection.fault.effect() instanceof Fault.FloodNotification flood)
						? deliveries * flood.copies() : 0;
			}
		}
		return deliveries;
	}

	/** What a fault can strike. */
	private enum Kind {

		CALL, POINTER, SESSION, NOTIFICATION

	}

	private final class Injection implements FaultInjection {

		private final Fault fault;

		private final ReentrantLock lock = new ReentrantLock();

		private final Condition changed = this.lock.newCondition();

		private int strikes;

		private int held;

		private int releases;

		private boolean closed;

		private Injection(Fault fault) {
			this.fault = fault;
		}

		private Kind kind() {
			Fault.Effect effect = this.fault.effect();
			if (effect instanceof Fault.AnswerNull) {
				return Kind.POINTER;
			}
			if (effect instanceof Fault.EndSession) {
				return Kind.SESSION;
			}
			boolean notification = effect instanceof Fault.DropNotification
					|| effect instanceof Fault.FloodNotification;
			return notification ? Kind.NOTIFICATION : Kind.CALL;
		}

		private boolean isMeantFor(String operation, @Nullable String profile) {
			return (this.fault.operation().equals(operation) || this.fault.operation().equals(Fault.EVERY_OPERATION))
					&& (this.fault.profile() == null || this.fault.profile().equalsIgnoreCase(profile));
		}

		/**
		 * Count a strike, if this one is to be struck.
		 * @return how often the fault had been released then, negative for no strike
		 */
		private int take(Random chance) {
			this.lock.lock();
			try {
				if (this.closed || this.strikes >= this.fault.count()
						|| chance.nextDouble() >= this.fault.probability()) {
					return -1;
				}
				this.strikes++;
				this.changed.signalAll();
				return this.releases;
			}
			finally {
				this.lock.unlock();
			}
		}

		private boolean carryOut(String operation, @Nullable String profile, int releasesBefore) {
			Fault.Effect effect = this.fault.effect();
			if (effect instanceof Fault.EndSession end && profile != null) {
				Faults.this.endSessions.accept(profile, end.reason());
			}
			if (effect instanceof Fault.Fail fail) {
				throw CallGate.failure(fail.result(), operation, "A fault was put in");
			}
			if (effect instanceof Fault.Delay delay) {
				hold(delay.delay().toNanos(), releasesBefore);
			}
			else if (effect instanceof Fault.Hang) {
				hold(Long.MAX_VALUE, releasesBefore);
			}
			return effect instanceof Fault.AnswerNull;
		}

		/**
		 * Hold the current thread, which nothing but time and the release sets free, like
		 * in a call of native code.
		 */
		private void hold(long nanos, int releasesBefore) {
			this.lock.lock();
			try {
				this.held++;
				boolean interrupted = false;
				long end = System.nanoTime() + nanos;
				for (long left = nanos; left > 0 && isHolding(releasesBefore); left = end - System.nanoTime()) {
					try {
						this.changed.awaitNanos(left);
					}
					catch (InterruptedException ex) {
						interrupted = true;
					}
				}
				this.held--;
				if (interrupted) {
					Thread.currentThread().interrupt();
				}
			}
			finally {
				this.lock.unlock();
			}
		}

		private boolean isHolding(int releasesBefore) {
			return !this.closed && this.releases == releasesBefore;
		}

		@Override
		public int strikes() {
			this.lock.lock();
			try {
				return this.strikes;
			}
			finally {
				this.lock.unlock();
			}
		}

		@Override
		public int held() {
			this.lock.lock();
			try {
				return this.held;
			}
			finally {
				this.lock.unlock();
			}
		}

		@Override
		public boolean awaitStrikes(int number, Duration timeout) throws InterruptedException {
			this.lock.lock();
			try {
				long left = timeout.toNanos();
				while (this.strikes < number && left > 0) {
					left = this.changed.awaitNanos(left);
				}
				return this.strikes >= number;
			}
			finally {
				this.lock.unlock();
			}
		}

		@Override
		public void release() {
			this.lock.lock();
			try {
				this.releases++;
				this.changed.signalAll();
			}
			finally {
				this.lock.unlock();
			}
		}

		@Override
		public void close() {
			Faults.this.injections.remove(this);
			this.lock.lock();
			try {
				this.closed = true;
				this.changed.signalAll();
			}
			finally {
				this.lock.unlock();
			}
		}

	}

}
