package org.mapi4j.tck.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.property.PropTag;

/**
 * How an exported subsystem misbehaves, each in a way that real ones do. Nothing at
 * first; may be changed at any time and by any thread.
 * <p>
 * Methods are named as in the headers, such as {@code IMAPITable::QueryRows} and
 * {@code MAPILogonEx}.
 */
public final class Faults {

	private final Map<String, Deque<Fault>> next = new ConcurrentHashMap<>();

	private final Set<Integer> missing = ConcurrentHashMap.newKeySet();

	private final Set<String> missingInterfaces = ConcurrentHashMap.newKeySet();

	private volatile int rowsPerBatch = Integer.MAX_VALUE;

	private volatile int bytesPerRead = Integer.MAX_VALUE;

	private volatile boolean ansiOnly;

	private volatile boolean garbage;

	private volatile boolean foreignThreads;

	private volatile boolean afterUnadvise;

	private volatile boolean userInterface;

	Faults() {
	}

	/**
	 * Let the next calls of a method fail.
	 * @param method the method
	 * @param code what they answer
	 * @param times how many calls
	 */
	public void fail(String method, HResult code, int times) {
		for (int i = 0; i < times; i++) {
			add(method, new Failure(code));
		}
	}

	/**
	 * Let the next call of a method hang, and then do what it was asked for.
	 * @param method the method
	 * @return what ends the hanging
	 */
	public Hang hang(String method) {
		Hang hang = new Hang();
		add(method, hang);
		return hang;
	}

	/**
	 * Let the next call of a method answer {@code S_OK} with {@code NULL} as every
	 * result.
	 * @param method the method
	 */
	public void answerNothing(String method) {
		add(method, new Nothing());
	}

	/**
	 * Give rows without a column, which is there as a {@code PT_ERROR} then.
	 * @param tag the column
	 */
	public void missColumn(PropTag<?> tag) {
		this.missing.add(tag.id());
	}

	/**
	 * Give at most so many rows at a time.
	 * @param rows how many, at least one
	 */
	public void limitBatches(int rows) {
		this.rowsPerBatch = rows;
	}

	/**
	 * Read and write at most so many bytes of a stream at a time.
	 * @param bytes how many, at least one
	 */
	public void limitStreams(int bytes) {
		this.bytesPerRead = bytes;
	}

	/**
	 * Do not have an interface that {@code QueryInterface} may ask for.
	 * @param type the interface, such as {@code IMsgServiceAdmin2}
	 */
	public void missInterface(String type) {
		this.missingInterfaces.add(type);
	}

	/**
	 * Have texts in the code page of the system only, as some providers do.
	 * @param enabled whether to
	 */
	public void ansiOnly(boolean enabled) {
		this.ansiOnly = enabled;
	}

	/**
	 * Leave something senseless as the results of a call that fails.
	 * @param enabled whether to
	 */
	public void garbageOnFailure(boolean enabled) {
		this.garbage = enabled;
	}

	/**
	 * Tell each event on a thread that was never seen before.
	 * @param enabled whether to
	 */
	public void notifyFromForeignThreads(boolean enabled) {
		this.foreignThreads = enabled;
	}

	/**
	 * Tell one more event after {@code Unadvise} and release the sink only then.
	 * @param enabled whether to
	 */
	public void notifyAfterUnadvise(boolean enabled) {
		this.afterUnadvise = enabled;
	}

	/**
	 * Take flags that ask for dialogs for no mistake.
	 * @param allowed whether someone sits at the client
	 */
	public void allowUserInterface(boolean allowed) {
		this.userInterface = allowed;
	}

	/**
	 * Behave again. What hangs goes on hanging until it is released.
	 */
	public void clear() {
		this.next.clear();
		this.missing.clear();
		this.missingInterfaces.clear();
		this.rowsPerBatch = Integer.MAX_VALUE;
		this.bytesPerRead = Integer.MAX_VALUE;
		this.ansiOnly = false;
		this.garbage = false;
		this.foreignThreads = false;
		this.afterUnadvise = false;
		this.userInterface = false;
	}

	private void add(String method, Fault fault) {
		this.next.compute(method, (name, faults) -> {
			Deque<Fault> queue = (faults != null) ? faults : new ArrayDeque<>();
			queue.add(fault);
			return queue;
		});
	}

	/**
	 * Take the fault of a call that begins now.
	 */
	@Nullable Fault take(String method) {
		Fault[] taken = new Fault[1];
		this.next.computeIfPresent(method, (name, faults) -> {
			taken[0] = faults.remove();
			return faults.isEmpty() ? null : faults;
		});
		return taken[0];
	}

	boolean isMissing(int tagId) {
		return this.missing.contains(tagId);
	}

	boolean isMissing(String type) {
		return this.missingInterfaces.contains(type);
	}

	int bytesPerRead() {
		return this.bytesPerRead;
	}

	int rowsPerBatch() {
		return this.rowsPerBatch;
	}

	boolean isAnsiOnly() {
		return this.ansiOnly;
	}

	boolean leavesGarbage() {
		return this.garbage;
	}

	boolean notifiesFromForeignThreads() {
		return this.foreignThreads;
	}

	boolean notifiesAfterUnadvise() {
		return this.afterUnadvise;
	}

	boolean allowsUserInterface() {
		return this.userInterface;
	}

	/**
	 * What goes wrong with one call.
	 */
	sealed interface Fault {

	}

	/**
	 * It fails.
	 */
	record Failure(HResult code) implements Fault {

	}

	/**
	 * It succeeds and answers nothing.
	 */
	record Nothing() implements Fault {

	}

	/**
	 * A call that does not return until it is told to.
	 */
	public static final class Hang implements Fault, AutoCloseable {

		private static final int PATIENCE_SECONDS = 30;

		private final CountDownLatch entered = new CountDownLatch(1);

		private final CountDownLatch released = new CountDownLatch(1);

		private Hang() {
		}

		/**
		 * Wait until the call has come and hangs.
		 */
		public void awaitCall() {
			try {
				if (!this.entered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
					throw new IllegalStateException("The call that is to hang has not come");
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}

		/**
		 * Let the call go on.
		 */
		@Override
		public void close() {
			this.released.countDown();
		}

		void await() {
			this.entered.countDown();
			boolean interrupted = false;
			while (true) {
				try {
					this.released.await();
					break;
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
