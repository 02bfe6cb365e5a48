package org.mapi4j.jna;

import java.util.List;
import java.util.function.ToLongFunction;

import org.mapi4j.profile.Profile;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.thread.MapiThreads;

/**
 * The native MAPI of this machine, or a library that exports MAPI's functions.
 */
public final class NativeMapi implements MapiSubsystem {

	private final NativeOptions options;

	private NativeMapi(NativeOptions options) {
		this.options = options;
	}

	/**
	 * Return the MAPI that the options name or that is found on this machine. It is found
	 * now and loaded when it is first used.
	 * @param options which library, and how
	 * @return the subsystem
	 * @throws org.mapi4j.MapiUnavailableException if there is no library that this Java
	 * runtime can load
	 */
	public static NativeMapi create(NativeOptions options) {
		MapiLocator.locate(options.library());
		return new NativeMapi(options);
	}

	/**
	 * Return the MAPI whose functions have the given addresses.
	 * @param exports gives the address of an exported function by its name, or zero if
	 * there is none
	 * @param options how; the library is not regarded
	 * @return the subsystem
	 */
	public static NativeMapi withExports(ToLongFunction<String> exports, NativeOptions options) {
		return new NativeMapi(options);
	}

	@Override
	public SubsystemInfo info() {
		return new SubsystemInfo("native", String.valueOf(this.options.library()), null, null);
	}

	@Override
	public MapiThreads threads() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Profile> profiles() {
		throw new UnsupportedOperationException();
	}

	@Override
	public SubsystemSession logon(LogonOptions logonOptions) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
	}

}
