package org.mapi4j.spring.boot.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

import org.mapi4j.session.LogonPreset;
import org.mapi4j.store.OpenStoreOptions;

/**
 * Configuration properties of the MAPI session.
 *
 * @param subsystem MAPI subsystem to log on to. 'auto' is the native one on Windows and
 * where a native library is named, else the embedded one if it is on the class path.
 * @param profile the profile
 * @param logon how the session is logged on
 * @param call calls to MAPI
 * @param reconnect what happens after the session was lost
 * @param logoff how the session is logged off
 * @param status how the status table is watched
 * @param limits from how many open objects on it is warned
 * @param store how message stores are opened
 * @param health what the health indicator makes of the status table
 * @param nativeMapi the MAPI of this machine
 * @param embedded the embedded subsystem
 * @param lifecycle how the session goes with the application
 */
@ConfigurationProperties("mapi")
public record MapiProperties(@DefaultValue("auto") Subsystem subsystem, @DefaultValue Profile profile,
		@DefaultValue Logon logon, @DefaultValue Call call, @DefaultValue Reconnect reconnect,
		@DefaultValue Logoff logoff, @DefaultValue Status status, @DefaultValue Store store,
		@DefaultValue Limits limits, @DefaultValue Health health, @Name("native") @DefaultValue Native nativeMapi,
		@DefaultValue Embedded embedded, @DefaultValue Lifecycle lifecycle) {

	/**
	 * Which MAPI subsystem is logged on to.
	 */
	public enum Subsystem {

		/**
		 * The native one on Windows and where a native library is named, else the
		 * embedded one if it is on the class path.
		 */
		AUTO,

		/**
		 * The MAPI of this machine.
		 */
		NATIVE,

		/**
		 * The one written in Java.
		 */
		EMBEDDED

	}

	/**
	 * The profile.
	 *
	 * @param name Profile to log on with. By default, the default profile.
	 */
	public record Profile(@Nullable String name) {

	}

	/**
	 * How the session is logged on.
	 *
	 * @param preset Flags of the logon that fit a kind of program.
	 * @param newSession Whether to make a session of one's own rather than to join one
	 * that another program shares. By default, as the preset says.
	 * @param noMail Whether to keep the spooler out of the session, so that there are no
	 * transports. By default, as the preset says.
	 * @param allowOthers Whether other programs may join the session. By default, as the
	 * preset says.
	 * @param background Whether the session is for unobtrusive work in the background,
	 * such as indexing. By default, as the preset says.
	 * @param forceDownload Whether the logon waits until all mail has been received. By
	 * default, as the preset says.
	 * @param timeout Time that a logon may take.
	 * @param timeoutShort Whether a logon fails at once while another program is logging
	 * on, instead of waiting for it.
	 * @param onFailure What the start of the application makes of a logon that fails.
	 */
	public record Logon(@DefaultValue("unattended") LogonPreset preset, @Nullable Boolean newSession,
			@Nullable Boolean noMail, @Nullable Boolean allowOthers, @Nullable Boolean background,
			@Nullable Boolean forceDownload, @DefaultValue("60s") Duration timeout,
			@DefaultValue("false") boolean timeoutShort, @DefaultValue("stop") LogonFailurePolicy onFailure) {

	}

	/**
	 * Calls to MAPI.
	 *
	 * @param timeout Time that a call to MAPI may take, logons excepted.
	 */
	public record Call(@DefaultValue("30s") Duration timeout) {

	}

	/**
	 * What happens after the session was lost, or could not be logged on in the
	 * background.
	 *
	 * @param enabled Whether a lost session is logged on again.
	 * @param initialInterval Time to wait before the first attempt to log on again.
	 * @param multiplier Factor by which each wait is longer than the one before.
	 * @param maxInterval Time to wait between two attempts at the most.
	 */
	public record Reconnect(@DefaultValue("true") boolean enabled, @DefaultValue("1s") Duration initialInterval,
			@DefaultValue("2") double multiplier, @DefaultValue("1m") Duration maxInterval) {

	}

	/**
	 * How the session is logged off.
	 *
	 * @param timeout Time that logging off may take as a whole.
	 * @param drainOutbox Whether to wait until what was submitted has left the Outbox.
	 * @param drainTimeout Time to wait for that at the most, as part of the whole.
	 */
	public record Logoff(@DefaultValue("20s") Duration timeout, @DefaultValue("true") boolean drainOutbox,
			@DefaultValue("10s") Duration drainTimeout) {

	}

	/**
	 * How the status table is watched.
	 *
	 * @param refreshInterval Time between two readings of the status table. It is also
	 * read when MAPI says that it has changed.
	 * @param readTimeout Time that a reading of the status table may take.
	 * @param firstReadTimeout Time that the first reading after a logon may take, which
	 * waits for the transports to start.
	 * @param maxAge Age from which the last reading of the status table counts as a
	 * failure.
	 */
	public record Status(@DefaultValue("15s") Duration refreshInterval, @DefaultValue("5s") Duration readTimeout,
			@DefaultValue("60s") Duration firstReadTimeout, @DefaultValue("60s") Duration maxAge) {

	}

	/**
	 * From how many open objects on it is warned, once per logon; by default what
	 * Exchange allows a session, and zero for no warning.
	 *
	 * @param messages Number of messages that may be open without a warning.
	 * @param folders Number of folders that may be open without a warning.
	 * @param attachments Number of attachments that may be open without a warning.
	 * @param streams Number of streams that may be open without a warning.
	 * @param tables Number of tables that may be open without a warning.
	 */
	public record Limits(@DefaultValue("250") int messages, @DefaultValue("500") int folders,
			@DefaultValue("500") int attachments, @DefaultValue("250") int streams, @DefaultValue("500") int tables) {

	}

	/**
	 * How message stores are opened.
	 *
	 * @param mode Which copy of a mailbox is opened where the code does not say: the
	 * cached one, the one of the server, or the one that the profile says.
	 */
	public record Store(@DefaultValue("default") OpenStoreOptions.Mode mode) {

	}

	/**
	 * What the health indicator makes of the status table.
	 *
	 * @param offline Health of a session in which a resource is offline.
	 * @param ignore Comma-separated list of types or names of resources that do not count
	 * for the health. By default, none.
	 * @param store Whether the connectivity of the default message store counts for the
	 * health. It is held open and looked at as often as the status table.
	 */
	public record Health(@DefaultValue("out-of-service") Offline offline, @DefaultValue Set<String> ignore,
			@DefaultValue("true") boolean store) {

		/**
		 * What an offline resource means.
		 */
		public enum Offline {

			/**
			 * Nothing: the session is up.
			 */
			UP,

			/**
			 * The session is out of service.
			 */
			OUT_OF_SERVICE,

			/**
			 * The session is down.
			 */
			DOWN

		}

	}

	/**
	 * The MAPI of this machine.
	 *
	 * @param library File of the MAPI library to load, on any operating system. By
	 * default, the one of the default mail client of Windows.
	 * @param threads Number of threads that call MAPI.
	 * @param leakTracking Whether objects that were never closed are reported with where
	 * they were opened.
	 */
	public record Native(@Nullable String library, @DefaultValue("4") int threads,
			@DefaultValue("false") boolean leakTracking) {

	}

	/**
	 * The embedded subsystem.
	 *
	 * @param mailboxes Mailboxes of the embedded mail system. By default, one of a
	 * made-up person.
	 * @param coupled Whether message stores send by themselves, as those of Exchange do.
	 * If not, only a session with the spooler sends.
	 */
	public record Embedded(@DefaultValue List<Mailbox> mailboxes, @DefaultValue("true") boolean coupled) {

		/**
		 * A mailbox of the embedded mail system.
		 *
		 * @param name Display name of the owner.
		 * @param address Mail address of the owner.
		 * @param profile Name of the profile that opens the mailbox. By default, the
		 * display name of the owner.
		 */
		public record Mailbox(@Nullable String name, @Nullable String address, @Nullable String profile) {

		}

	}

	/**
	 * How the session goes with the application.
	 *
	 * @param autoStartup Whether to log on when the application starts.
	 * @param phase Phase in which the session is logged on and off. By default, after
	 * executors are started and before web traffic is let in.
	 */
	public record Lifecycle(@DefaultValue("true") boolean autoStartup,
			@DefaultValue("" + MapiSessionLifecycle.DEFAULT_PHASE) int phase) {

	}

}
