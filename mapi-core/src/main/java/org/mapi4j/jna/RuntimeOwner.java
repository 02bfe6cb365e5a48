package org.mapi4j.jna;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.HResult;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.MapiUnavailableException.Reason;
import org.mapi4j.jna.ThreadSupport.Role;
import org.mapi4j.thread.ThreadAttachment.Idle;

/**
 * The thread that owns MAPI: it initialises it before all others, uninitialises it after
 * all others, and in between only waits, dispatching window messages where there are any.
 */
final class RuntimeOwner {

	private static final Logger logger = LoggerFactory.getLogger(RuntimeOwner.class);

	private final CompletableFuture<MapiFunctions> ready = new CompletableFuture<>();

	private final CompletableFuture<Idle> waiting = new CompletableFuture<>();

	private final MapiLibrary library;

	private final ThreadSupport support;

	private final int flags;

	private final Thread thread;

	private @Nullable MapiFunctions initialized;

	private volatile boolean ended;

	/**
	 * Create the thread.
	 * @param library the library to load
	 * @param support what the operating system asks of the thread
	 * @param flags the flags of {@code MAPIInitialize}
	 */
	RuntimeOwner(MapiLibrary library, ThreadSupport support, int flags) {
		this.library = library;
		this.support = support;
		this.flags = flags;
		this.thread = new Thread(this::run, "mapi-owner");
		this.thread.setDaemon(true);
	}

	int flags() {
		return this.flags;
	}

	void start() {
		this.thread.start();
	}

	/**
	 * Return the functions of MAPI once it has been initialised.
	 * @return the functions; fails with a {@link MapiUnavailableException}
	 */
	CompletableFuture<MapiFunctions> ready() {
		return this.ready;
	}

	private void run() {
		try {
			this.support.prepare(Role.OWNER);
			try {
				own();
			}
			finally {
				this.support.release(Role.OWNER);
			}
		}
		catch (Throwable ex) {
			if (!this.ready.completeExceptionally(ex)) {
				logger.warn("The thread that owns MAPI has ended", ex);
			}
		}
	}

	private void own() {
		MapiFunctions functions = this.support.keepingWorkingDirectory(this.library::load);
		initialize(functions, this.support, Role.OWNER, this.flags);
		Idle idle = this.support.idle(Role.OWNER);
		this.initialized = functions;
		this.support.beforeEnd(this::uninitialize);
		this.waiting.complete((idle != null) ? idle : new Parking());
		this.ready.complete(functions);
		while (!this.ended) {
			this.waiting.join().await();
		}
		uninitialize();
	}

	private void uninitialize() {
		MapiFunctions functions = this.initialized;
		this.initialized = null;
		if (functions != null) {
			uninitialize(functions, this.support);
		}
	}

	/**
	 * Undo {@link #initialize} on the current thread.
	 * @param functions the functions of MAPI
	 * @param support what the operating system asks of the thread
	 */
	static void uninitialize(MapiFunctions functions, ThreadSupport support) {
		boolean unused = support.keepingWorkingDirectory(() -> {
			functions.uninitialize();
			return true;
		});
	}

	/**
	 * Initialise MAPI on the current thread.
	 * @param functions the functions of MAPI
	 * @param support what the operating system asks of the thread
	 * @param role what the thread is for
	 * @param flags the flags, without those that the operating system asks for
	 * @throws MapiUnavailableException with what the code means here, if MAPI refuses
	 */
	static void initialize(MapiFunctions functions, ThreadSupport support, Role role, int flags) {
		HResult result = support
			.keepingWorkingDirectory(() -> functions.initialize(flags | support.initializeFlags(role)));
		if (result.isError()) {
			throw new MapiUnavailableException(Reason.INITIALIZATION_FAILED,
					"MAPIInitialize failed with " + result + reason(result), null);
		}
	}

	private static String reason(HResult result) {
		String reason = switch (result.name()) {
			case "MAPI_E_TOO_COMPLEX" -> "MAPI could not set itself up in the registry as for a service";
			case "MAPI_E_VERSION" -> "OLE on this machine is of another version than MAPI needs";
			case "MAPI_E_SESSION_LIMIT" -> "MAPI could not set up its context for this process";
			case "MAPI_E_NOT_ENOUGH_RESOURCES" -> "MAPI could not set up what all processes share";
			case "MAPI_E_INVALID_OBJECT" -> "MAPI's notification engine could not be started";
			case "MAPI_E_NOT_INITIALIZED" -> "MAPI's profile provider could not be started";
			default -> "";
		};
		return reason.isEmpty() ? "" : ": " + reason;
	}

	/**
	 * Uninitialise MAPI and end the thread.
	 * @param timeout how long to wait for that
	 * @return whether it has ended
	 */
	boolean end(Duration timeout) {
		this.ended = true;
		Idle idle = this.waiting.getNow(null);
		if (idle != null) {
			idle.wake();
		}
		try {
			this.thread.join(timeout.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return !this.thread.isAlive();
	}

	/**
	 * Waits where there is nothing else to do.
	 */
	private static final class Parking implements Idle {

		private final Semaphore wakeUps = new Semaphore(0);

		@Override
		public void await() {
			this.wakeUps.acquireUninterruptibly();
			this.wakeUps.drainPermits();
		}

		@Override
		public void wake() {
			this.wakeUps.release();
		}

	}

}
