package org.mapi4j.session;

import java.util.List;

import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.thread.MapiThreads;

/**
 * Something that one can log on to: the MAPI of this machine, or one in Java.
 * <p>
 * Applications give it to a {@link MapiSession}, which supervises it. The methods that
 * reach the subsystem itself ({@link #profiles()}, {@link #logon}, and all that comes
 * from them) block for as long as it takes and may be called on the threads of
 * {@link #threads()} only.
 */
public interface MapiSubsystem extends AutoCloseable {

	/**
	 * Return what the subsystem is; by any thread, without a call to it.
	 * @return the description
	 */
	SubsystemInfo info();

	/**
	 * Return the threads that calls to this subsystem are made on; by any thread.
	 * @return the threads, shared by all sessions of this subsystem
	 */
	MapiThreads threads();

	/**
	 * Take note of how a session is going to log on, so that what is done before that is
	 * done by the same kind of program; by any thread, without a call to the subsystem.
	 * Only the first one that is told counts.
	 * @param options how
	 */
	default void expect(LogonOptions options) {
	}

	/**
	 * Return the profiles of this machine and user ({@code MAPIAdminProfiles},
	 * {@code IProfAdmin::GetProfileTable}).
	 * @return the profiles
	 */
	List<Profile> profiles();

	/**
	 * Administer the profiles of this machine and user ({@code MAPIAdminProfiles}).
	 * @return administers them; it and all that it opens are closed on the thread that
	 * called
	 */
	default ProfileAdmin adminProfiles() {
		throw MapiNotSupportedException.noSupport("MAPIAdminProfiles");
	}

	/**
	 * Log on ({@code MAPILogonEx}).
	 * @param options how
	 * @return the session of this one logon
	 * @throws org.mapi4j.MapiException if it is refused
	 */
	SubsystemSession logon(LogonOptions options);

	/**
	 * Give up what the subsystem holds beyond its sessions, which must have been logged
	 * off; by any thread.
	 */
	@Override
	void close();

}
