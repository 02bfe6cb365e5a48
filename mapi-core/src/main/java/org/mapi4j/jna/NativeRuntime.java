package org.mapi4j.jna;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.jna.ThreadSupport.Role;
import org.mapi4j.profile.Profile;
import org.mapi4j.session.IllegalLogonOptionsException;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.thread.Lane;
import org.mapi4j.thread.MapiThreads;
import org.mapi4j.thread.ThreadAttachment;

/**
 * MAPI as it is initialised in this process, shared by all that use the same library.
 * <p>
 * It is initialised when it is first used, by a thread of its own, and then by each
 * thread that calls it; it is taken down, the owner last, when it is closed or when the
 * process ends. While a call hangs inside MAPI, or a session is still logged on, it is
 * not: that would take it away beneath them.
 */
final class NativeRuntime implements ThreadAttachment {

	private static final Logger logger = LoggerFactory.getLogger(NativeRuntime.class);

	private static final Duration LOGOFF_TIMEOUT = Duration.ofSeconds(10);

	/**
	 * How long the end of a process waits for all to be ended, each of which has a limit
	 * of its own.
	 */
	private static final Duration ALL_TIMEOUT = Duration.ofMinutes(2);

	private static final Duration HANGING_TIMEOUT = Duration.ofSeconds(5);

	private static final Duration SHORT_TIMEOUT = Duration.ofSeconds(2);

	private static final Duration END_TIMEOUT = Duration.ofSeconds(10);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

	private final MapiLibrary library;

	private final ThreadSupport support;

	private final MapiThreads threads;

	private final Counts counts = new Counts();

	private final Map<Thread, AttachedThread> attached = new ConcurrentHashMap<>();

	private final Set<NativeSession> openSessions = ConcurrentHashMap.newKeySet();

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition less = this.lock.newCondition();

	private final Thread shutdownHook = new Thread(this::close, "mapi-shutdown");

	/** How long the end of a process waits for someone to begin to end a session. */
	private Duration shutdownGrace = Duration.ZERO;

	private volatile @Nullable Thread shuttingDown;

	private @Nullable RuntimeOwner owner;

	private volatile @Nullable MapiMemory memory;

	private volatile @Nullable MapiFunctions functions;

	private @Nullable Integer expectedFlags;

	private int initializedThreads;

	private int sessions;

	private boolean closed;

	/**
	 * Create a runtime, without a call to MAPI.
	 * @param library the library
	 * @param threads how many threads make calls
	 */
	NativeRuntime(MapiLibrary library, int threads) {
		this.library = library;
		this.support = ThreadSupport.ofThisSystem(() -> System.exit(0));
		this.threads = new MapiThreads("mapi", threads, this);
	}

	/**
	 * Wait at least this long at the end of the process for someone to begin to log off.
	 * @param grace what one of the users of this runtime wants
	 */
	void extendShutdownGrace(Duration grace) {
		this.lock.lock();
		try {
			if (grace.compareTo(this.shutdownGrace) > 0) {
				this.shutdownGrace = grace;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	MapiThreads threads() {
		return this.threads;
	}

	Counts counts() {
		return this.counts;
	}

	/**
	 * Return MAPI's memory, for the current thread.
	 */
	MapiMemory memory() {
		enter();
		MapiMemory memory = this.memory;
		if (memory == null) {
			throw new IllegalStateException("MAPI has not been initialised");
		}
		return memory;
	}

	/**
	 * Load the library, without a call to MAPI.
	 * @param timeout how long that may take
	 */
	void load(Duration timeout) {
		MapiFunctions unused = this.threads.call(Lane.POOL, "Loading the MAPI library", timeout,
				() -> keepingWorkingDirectory(this.library::load));
	}

	NativeCounters counters() {
		this.lock.lock();
		try {
			int owners = (this.functions != null && this.owner != null) ? 1 : 0;
			return this.counts.now(this.sessions, this.initializedThreads + owners);
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public void attach(Lane lane) {
		Role role = Role.of(lane);
		this.support.prepare(role);
		this.attached.put(Thread.currentThread(), new AttachedThread(role));
	}

	@Override
	public void detach(Lane lane) {
		AttachedThread thread = this.attached.remove(Thread.currentThread());
		if (thread == null) {
			return;
		}
		if (thread.initialized && this.shuttingDown == null) {
			RuntimeOwner.uninitialize(initializedFunctions(), this.support);
			countThreads(-1);
		}
		this.support.release(thread.role);
	}

	@Override
	public @Nullable Idle idle(Lane lane) {
		return this.support.idle(Role.of(lane));
	}

	/**
	 * See to it that MAPI is initialised on the current thread.
	 */
	void enter() {
		if (this.shuttingDown != null && this.shuttingDown != Thread.currentThread()) {
			throw closedFailure();
		}
		AttachedThread thread = this.attached.get(Thread.currentThread());
		if (thread == null) {
			throw new IllegalStateException(
					"MAPI is called on its own threads only, and not on '" + Thread.currentThread().getName() + "'");
		}
		if (!thread.initialized) {
			RuntimeOwner.initialize(initializedFunctions(), this.support, thread.role, flags());
			thread.initialized = true;
			countThreads(1);
		}
	}

	private MapiFunctions initializedFunctions() {
		MapiFunctions functions = this.functions;
		if (functions == null) {
			throw new IllegalStateException("MAPI has not been initialised");
		}
		return functions;
	}

	private int flags() {
		this.lock.lock();
		try {
			return (this.owner != null) ? this.owner.flags() : 0;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void countThreads(int more) {
		this.lock.lock();
		try {
			this.initializedThreads += more;
			this.less.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Take note of how MAPI is going to be initialised, for calls that do not know.
	 * @param flags the flags of {@code MAPIInitialize}
	 */
	void expect(int flags) {
		this.lock.lock();
		try {
			if (this.expectedFlags == null) {
				this.expectedFlags = flags;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Initialise MAPI if that has not been done, and do so on the current thread, too.
	 * @param flags the flags of {@code MAPIInitialize}, or {@code null} for those that a
	 * session is expected to have, or any
	 */
	private void start(@Nullable Integer flags) {
		RuntimeOwner starting = owner(flags);
		MapiFunctions started;
		try {
			started = starting.ready().join();
		}
		catch (CompletionException ex) {
			forget(starting);
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		initialized(starting, started);
		enter();
	}

	private RuntimeOwner owner(@Nullable Integer flags) {
		this.lock.lock();
		try {
			if (this.closed) {
				throw closedFailure();
			}
			RuntimeOwner running = this.owner;
			if (running == null) {
				Integer wanted = (flags != null) ? flags : this.expectedFlags;
				running = new RuntimeOwner(this.library, this.support,
						(wanted != null) ? wanted : Constants.MAPI_MULTITHREAD_NOTIFICATIONS);
				this.owner = running;
				running.start();
			}
			else if (flags != null && flags != running.flags()) {
				throw new IllegalLogonOptionsException("logon.preset",
						"MAPI has been initialised in this process for another kind of program, and a process is "
								+ "either a service or none, so that all its logons must have presets of the one kind");
			}
			return running;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void forget(RuntimeOwner failed) {
		this.lock.lock();
		try {
			if (this.owner == failed) {
				this.owner = null;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void initialized(RuntimeOwner starting, MapiFunctions started) {
		this.lock.lock();
		try {
			if (this.functions == null && this.owner == starting) {
				this.memory = new MapiMemory(started, this.counts);
				this.functions = started;
				addShutdownHook();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void addShutdownHook() {
		try {
			Runtime.getRuntime().addShutdownHook(this.shutdownHook);
		}
		catch (IllegalStateException ex) {
			logger.debug("The process is ending already");
		}
	}

	/**
	 * Make a call that loads libraries, which may change the working directory of the
	 * process.
	 */
	<T> T keepingWorkingDirectory(Supplier<T> call) {
		return this.support.keepingWorkingDirectory(call);
	}

	/**
	 * Return the profiles of this machine and user.
	 * @return the profiles
	 */
	List<Profile> profiles() {
		try (NativeProfileAdmin admin = adminProfiles()) {
			return admin.profiles();
		}
	}

	/**
	 * Administer the profiles of this machine and user.
	 * @return administers them
	 */
	NativeProfileAdmin adminProfiles() {
		start(null);
		return new NativeProfileAdmin(this, keepingWorkingDirectory(() -> initializedFunctions().adminProfiles()));
	}

	/**
	 * Log on.
	 * @param options how
	 * @return the session
	 */
	SubsystemSession logon(LogonOptions options) {
		start(options.initializeFlags());
		sessionOpening();
		try {
			NativeSession session = new NativeSession(this,
					keepingWorkingDirectory(
							() -> initializedFunctions().logonEx(options.profileName(), options.logonFlags())),
					options.newSession() && !options.allowOthers());
			this.openSessions.add(session);
			return session;
		}
		catch (RuntimeException ex) {
			sessionClosed(null);
			throw ex;
		}
	}

	private void sessionOpening() {
		this.lock.lock();
		try {
			if (this.closed) {
				throw closedFailure();
			}
			this.sessions++;
		}
		finally {
			this.lock.unlock();
		}
	}

	void sessionClosed(@Nullable NativeSession session) {
		this.lock.lock();
		try {
			if (session != null) {
				this.openSessions.remove(session);
			}
			this.sessions--;
			this.less.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private static MapiException closedFailure() {
		return MapiException.of(HResult.MAPI_E_NOT_INITIALIZED, "Using MAPI after it was closed");
	}

	/**
	 * Take MAPI down once all sessions have been logged off. If the process is ending,
	 * that is waited for until each session has been given up; then, or if there is no
	 * time, MAPI is asked to shut down at once. Else it is waited for, but not for long,
	 * and not at all while a call hangs.
	 */
	void close() {
		RuntimeOwner running = refuseMore();
		if (running == null) {
			return;
		}
		boolean ending = isProcessEnding();
		if (!awaitSessions(ending)) {
			if (ending && shutDownFast()) {
				return;
			}
			if (!ending || !awaitNone(() -> this.sessions, this::refusedTimeout)) {
				logger.warn("MAPI is left as it is, since not all sessions have been logged off");
				return;
			}
		}
		this.threads.close();
		if (!awaitNone(() -> this.initializedThreads, () -> isHanging() ? Duration.ZERO : END_TIMEOUT)) {
			logger.warn("MAPI is left as it is, since a call into it has not returned");
			return;
		}
		if (!running.end(END_TIMEOUT)) {
			logger.warn("MAPI is left as it is, since its owner thread does not end");
			return;
		}
		logger.debug("MAPI has been taken down");
		taken();
	}

	private boolean isHanging() {
		return !this.threads.quarantined().isEmpty();
	}

	private boolean awaitSessions(boolean ending) {
		int before = sessions();
		return awaitNone(() -> this.sessions, () -> {
			if (this.support.isTimeShort()) {
				return SHORT_TIMEOUT;
			}
			return ending ? endTimeout(before) : closeTimeout();
		});
	}

	private int sessions() {
		this.lock.lock();
		try {
			return this.sessions;
		}
		finally {
			this.lock.unlock();
		}
	}

	private Duration closeTimeout() {
		return (isHanging() || isEverySessionAbandoned()) ? Duration.ZERO : LOGOFF_TIMEOUT;
	}

	/**
	 * Return how long the end of the process waits for the sessions. Whoever ends them
	 * limits that and abandons those that hang; what remains beside them then are logons
	 * that hang.
	 * @param before how many sessions there were
	 */
	private Duration endTimeout(int before) {
		if (isEverySessionAbandoned() || (isHanging() && isEveryOpenSessionAbandoned())) {
			return Duration.ZERO;
		}
		boolean begun = this.sessions < before || this.openSessions.stream().anyMatch(NativeRuntime::isEndBegun);
		return begun ? ALL_TIMEOUT : this.shutdownGrace;
	}

	/**
	 * Return how long to wait on where MAPI cannot be shut down fast.
	 */
	private Duration refusedTimeout() {
		return this.support.isTimeShort() ? LOGOFF_TIMEOUT : HANGING_TIMEOUT;
	}

	private boolean isEverySessionAbandoned() {
		return this.openSessions.size() == this.sessions && isEveryOpenSessionAbandoned();
	}

	private boolean isEveryOpenSessionAbandoned() {
		return this.openSessions.stream().allMatch(NativeSession::isAbandoned);
	}

	/**
	 * Whether someone has tried to log off some of the sessions and may come to the
	 * others.
	 */
	private boolean isLogoffUnderWay() {
		return this.openSessions.stream().map(NativeRuntime::isEndBegun).distinct().count() > 1;
	}

	private static boolean isEndBegun(NativeSession session) {
		return session.isLogoffBegun() || session.isAbandoned();
	}

	/**
	 * Let MAPI give up all sessions at once. An orderly end that is still under way would
	 * be cut off by that, so it is for the case that none of the sessions waits for it,
	 * or that there is no time.
	 * @return whether MAPI has done so
	 */
	private boolean shutDownFast() {
		NativeSession session = this.openSessions.stream().filter((open) -> !open.isLoggedOff()).findAny().orElse(null);
		if (session == null || (isLogoffUnderWay() && !this.support.isTimeShort())) {
			return false;
		}
		try {
			return this.threads.call(Lane.POOL, "Shutting MAPI down fast", SHORT_TIMEOUT, () -> shutDownFast(session));
		}
		catch (MapiException ex) {
			logger.debug("MAPI could not be shut down fast", ex);
			return false;
		}
	}

	private boolean shutDownFast(NativeSession session) {
		ClientShutdown shutdown = ClientShutdown.of(session);
		if (shutdown == null) {
			return false;
		}
		this.shuttingDown = Thread.currentThread();
		shutdown.perform();
		logger.info("MAPI was shut down fast, since not all sessions could be logged off");
		return true;
	}

	private @Nullable RuntimeOwner refuseMore() {
		this.lock.lock();
		try {
			boolean first = !this.closed;
			this.closed = true;
			return first ? this.owner : null;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Whether the process ends, which the Java runtime does not tell but by refusing
	 * this.
	 */
	private boolean isProcessEnding() {
		try {
			Runtime.getRuntime().removeShutdownHook(this.shutdownHook);
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private void taken() {
		this.lock.lock();
		try {
			this.owner = null;
			this.functions = null;
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean awaitNone(IntSupplier number, Supplier<Duration> timeout) {
		long start = System.nanoTime();
		this.lock.lock();
		try {
			while (number.getAsInt() > 0) {
				long left = timeout.get().toNanos() - (System.nanoTime() - start);
				if (left <= 0) {
					return false;
				}
				this.less.awaitNanos(Math.min(left, LOOK_AGAIN.toNanos()));
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * A thread that calls MAPI; used by that thread only.
	 */
	private static final class AttachedThread {

		private final Role role;

		private boolean initialized;

		private AttachedThread(Role role) {
			this.role = role;
		}

	}

}
