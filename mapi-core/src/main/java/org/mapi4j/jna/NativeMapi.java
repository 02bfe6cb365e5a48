package org.mapi4j.jna;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;

import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.thread.MapiThreads;

/**
 * The native MAPI of this machine, or a library that exports MAPI's functions, called
 * through JNA.
 * <p>
 * MAPI is initialised once in a process: all that is created for the same library file
 * shares its threads and must log on with flags of {@code MAPIInitialize} that agree. It
 * stays initialised when sessions end, until {@link #close()} was called on all of these
 * or the process ends.
 */
public final class NativeMapi implements MapiSubsystem {

	private static final String KIND = "native";

	private static final String BITNESS = "64";

	private final NativeRuntime runtime;

	private final SubsystemInfo info;

	private final Runnable release;

	private final AtomicBoolean closed = new AtomicBoolean();

	private NativeMapi(NativeRuntime runtime, SubsystemInfo info, Runnable release) {
		this.runtime = runtime;
		this.info = info;
		this.release = release;
	}

	/**
	 * Return the MAPI that the options name or that is found on this machine. It is found
	 * now, and loaded when it is first used.
	 * @param options which library, and how
	 * @return the subsystem
	 * @throws org.mapi4j.MapiUnavailableException if there is no library that this Java
	 * runtime can load
	 */
	public static NativeMapi create(NativeOptions options) {
		LocatedLibrary located = MapiLocator.locate(options.library());
		SubsystemInfo info = new SubsystemInfo(KIND, located.file().toString(), BITNESS, located.foundBy());
		return new NativeMapi(SharedRuntimes.acquire(located, options), info, () -> SharedRuntimes.release(located));
	}

	/**
	 * Return the MAPI whose functions have the given addresses.
	 * @param exports gives the address of an exported function by its name, or zero if
	 * there is none
	 * @param options how; the library is not regarded
	 * @return the subsystem, which shares nothing with others
	 */
	public static NativeMapi withExports(ToLongFunction<String> exports, NativeOptions options) {
		NativeRuntime runtime = new NativeRuntime(MapiLibrary.of(exports), options.threads());
		runtime.extendShutdownGrace(options.shutdownGrace());
		return new NativeMapi(runtime, new SubsystemInfo(KIND, null, BITNESS, null), runtime::close);
	}

	/**
	 * Load the library now instead of with its first use; by any thread. MAPI is not
	 * initialised by that.
	 * @param timeout how long that may take
	 * @throws org.mapi4j.MapiUnavailableException if it cannot be loaded or does not
	 * export what MAPI exports
	 * @throws org.mapi4j.MapiTimeoutException if it takes longer
	 */
	public void load(Duration timeout) {
		this.runtime.load(timeout);
	}

	@Override
	public SubsystemInfo info() {
		return this.info;
	}

	@Override
	public MapiThreads threads() {
		return this.runtime.threads();
	}

	@Override
	public void expect(LogonOptions logonOptions) {
		this.runtime.expect(logonOptions.initializeFlags());
	}

	@Override
	public List<Profile> profiles() {
		return this.runtime.profiles();
	}

	@Override
	public ProfileAdmin adminProfiles() {
		return this.runtime.adminProfiles();
	}

	@Override
	public SubsystemSession logon(LogonOptions logonOptions) {
		return this.runtime.logon(logonOptions);
	}

	/**
	 * Return what MAPI holds for this process through the library; by any thread.
	 * @return the numbers of this moment
	 */
	public NativeCounters counters() {
		return this.runtime.counters();
	}

	/**
	 * Take MAPI down in this process, unless others were created for the same library
	 * that have not been closed. Sessions must have been logged off; this waits for that,
	 * but not for long, and leaves MAPI as it is rather than take it away beneath them or
	 * beneath a call that has not returned. Closing again does nothing.
	 */
	@Override
	public void close() {
		if (this.closed.compareAndSet(false, true)) {
			this.release.run();
		}
	}

}
