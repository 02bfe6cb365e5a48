package org.mapi4j.session;

import java.time.Duration;

import org.mapi4j.store.OpenStoreOptions;

/**
 * How a managed session is logged on and supervised. Immutable; {@link #defaults()} and a
 * {@code with…} method for each component.
 *
 * @param logon the profile and the flags
 * @param logonTimeout how long a logon may take
 * @param callTimeout how long any other call may take
 * @param reconnect whether and when a lost session is logged on again
 * @param logoffTimeout how long draining the outbox and logging off may take together
 * @param drain whether and how long the outbox is drained before logging off
 * @param status how the status table is watched
 * @param store how message stores are opened, and whether the default one is watched
 * @param leakTracking whether objects that were forgotten are reported with where they
 * were opened
 * @param limits from how many open objects of a kind on it is warned
 */
public record SessionOptions(LogonOptions logon, Duration logonTimeout, Duration callTimeout, Reconnect reconnect,
		Duration logoffTimeout, Drain drain, Status status, Store store, boolean leakTracking, Limits limits) {

	/**
	 * Create options.
	 * @param logon the profile and the flags
	 * @param logonTimeout how long a logon may take
	 * @param callTimeout how long any other call may take
	 * @param reconnect whether and when a lost session is logged on again
	 * @param logoffTimeout how long logging off may take
	 * @param drain whether and how long the outbox is drained before logging off
	 * @param status how the status table is watched
	 * @param store how message stores are opened
	 * @param leakTracking whether forgotten objects are reported
	 * @param limits from how many open objects of a kind on it is warned
	 */
	public SessionOptions {
		logon.validate();
		requirePositive(logonTimeout, "logon.timeout");
		requirePositive(callTimeout, "call.timeout");
		requirePositive(logoffTimeout, "logoff.timeout");
	}

	/**
	 * Return the defaults: the default profile, unattended.
	 * @return the options
	 */
	public static SessionOptions defaults() {
		return new SessionOptions(LogonOptions.defaults(), Duration.ofSeconds(60), Duration.ofSeconds(30),
				Reconnect.defaults(), Duration.ofSeconds(20), Drain.defaults(), Status.defaults(), Store.defaults(),
				false, Limits.defaults());
	}

	/**
	 * Return these options with another logon.
	 * @param logon the profile and the flags
	 * @return new options
	 */
	public SessionOptions withLogon(LogonOptions logon) {
		return new SessionOptions(logon, this.logonTimeout, this.callTimeout, this.reconnect, this.logoffTimeout,
				this.drain, this.status, this.store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with another logon time-out.
	 * @param timeout how long a logon may take
	 * @return new options
	 */
	public SessionOptions withLogonTimeout(Duration timeout) {
		return new SessionOptions(this.logon, timeout, this.callTimeout, this.reconnect, this.logoffTimeout, this.drain,
				this.status, this.store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with another call time-out.
	 * @param timeout how long any call but a logon may take
	 * @return new options
	 */
	public SessionOptions withCallTimeout(Duration timeout) {
		return new SessionOptions(this.logon, this.logonTimeout, timeout, this.reconnect, this.logoffTimeout,
				this.drain, this.status, this.store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with another way to reconnect.
	 * @param reconnect whether and when a lost session is logged on again
	 * @return new options
	 */
	public SessionOptions withReconnect(Reconnect reconnect) {
		return new SessionOptions(this.logon, this.logonTimeout, this.callTimeout, reconnect, this.logoffTimeout,
				this.drain, this.status, this.store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with another logoff time-out.
	 * @param timeout how long logging off may take
	 * @return new options
	 */
	public SessionOptions withLogoffTimeout(Duration timeout) {
		return new SessionOptions(this.logon, this.logonTimeout, this.callTimeout, this.reconnect, timeout, this.drain,
				this.status, this.store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with another way to drain the outbox.
	 * @param drain whether and how long it is drained
	 * @return new options
	 */
	public SessionOptions withDrain(Drain drain) {
		return new SessionOptions(this.logon, this.logonTimeout, this.callTimeout, this.reconnect, this.logoffTimeout,
				drain, this.status, this.store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with another way to watch the status table.
	 * @param status how it is watched
	 * @return new options
	 */
	public SessionOptions withStatus(Status status) {
		return new SessionOptions(this.logon, this.logonTimeout, this.callTimeout, this.reconnect, this.logoffTimeout,
				this.drain, status, this.store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with another way to open stores.
	 * @param store how message stores are opened
	 * @return new options
	 */
	public SessionOptions withStore(Store store) {
		return new SessionOptions(this.logon, this.logonTimeout, this.callTimeout, this.reconnect, this.logoffTimeout,
				this.drain, this.status, store, this.leakTracking, this.limits);
	}

	/**
	 * Return these options with or without leak tracking.
	 * @param enabled whether forgotten objects are reported with where they were opened
	 * @return new options
	 */
	public SessionOptions withLeakTracking(boolean enabled) {
		return new SessionOptions(this.logon, this.logonTimeout, this.callTimeout, this.reconnect, this.logoffTimeout,
				this.drain, this.status, this.store, enabled, this.limits);
	}

	/**
	 * Return these options with other limits.
	 * @param limits from how many open objects of a kind on it is warned
	 * @return new options
	 */
	public SessionOptions withLimits(Limits limits) {
		return new SessionOptions(this.logon, this.logonTimeout, this.callTimeout, this.reconnect, this.logoffTimeout,
				this.drain, this.status, this.store, this.leakTracking, limits);
	}

	private static void requirePositive(Duration duration, String option) {
		if (duration.isNegative() || duration.isZero()) {
			throw new IllegalArgumentException("'" + option + "' must be longer than zero");
		}
	}

	/**
	 * Whether a logoff waits until messages that were submitted in the session have left
	 * the Outbox.
	 *
	 * @param enabled whether it does
	 * @param timeout how long it waits at the most, within the logoff time-out
	 */
	public record Drain(boolean enabled, Duration timeout) {

		/**
		 * Create options.
		 * @param enabled whether a logoff waits
		 * @param timeout how long it waits at the most
		 */
		public Drain {
			requirePositive(timeout, "logoff.drain-timeout");
		}

		/**
		 * Return the defaults: up to 10 seconds.
		 * @return the options
		 */
		public static Drain defaults() {
			return new Drain(true, Duration.ofSeconds(10));
		}

	}

	/**
	 * Whether and when a lost session is logged on again.
	 *
	 * @param enabled whether it is
	 * @param initialInterval how long to wait before the first attempt
	 * @param multiplier by how much each wait is longer than the one before, at least 1
	 * @param maxInterval how long to wait at the most
	 */
	public record Reconnect(boolean enabled, Duration initialInterval, double multiplier, Duration maxInterval) {

		/**
		 * Create options.
		 * @param enabled whether a lost session is logged on again
		 * @param initialInterval how long to wait before the first attempt
		 * @param multiplier by how much each wait is longer than the one before
		 * @param maxInterval how long to wait at the most
		 */
		public Reconnect {
			requirePositive(initialInterval, "reconnect.initial-interval");
			requirePositive(maxInterval, "reconnect.max-interval");
			if (!(multiplier >= 1)) {
				throw new IllegalArgumentException("'reconnect.multiplier' must be at least 1");
			}
		}

		/**
		 * Return the defaults: after a second, then twice as long each time, up to a
		 * minute.
		 * @return the options
		 */
		public static Reconnect defaults() {
			return new Reconnect(true, Duration.ofSeconds(1), 2, Duration.ofMinutes(1));
		}

	}

	/**
	 * How the status table is watched.
	 *
	 * @param refreshInterval how often it is read, besides on its notifications
	 * @param readTimeout how long a reading may take
	 * @param firstReadTimeout how long the first reading after a logon may take, which
	 * waits for the transports to start
	 */
	public record Status(Duration refreshInterval, Duration readTimeout, Duration firstReadTimeout) {

		/**
		 * Create options.
		 * @param refreshInterval how often the table is read
		 * @param readTimeout how long a reading may take
		 * @param firstReadTimeout how long the first reading may take
		 */
		public Status {
			requirePositive(refreshInterval, "status.refresh-interval");
			requirePositive(readTimeout, "status.read-timeout");
			requirePositive(firstReadTimeout, "status.first-read-timeout");
		}

		/**
		 * Return the defaults: every 15 seconds, 5 seconds a reading, 60 seconds the
		 * first.
		 * @return the options
		 */
		public static Status defaults() {
			return new Status(Duration.ofSeconds(15), Duration.ofSeconds(5), Duration.ofSeconds(60));
		}

	}

	/**
	 * From how many open objects of a kind on it is warned, once per logon. Exchange ends
	 * the session of whoever holds too many open; zero means no warning.
	 *
	 * @param messages how many messages may be open
	 * @param folders how many folders may be open
	 * @param attachments how many attachments may be open
	 * @param streams how many streams may be open
	 * @param tables how many tables may be open
	 */
	public record Limits(int messages, int folders, int attachments, int streams, int tables) {

		/** What Exchange allows by default. */
		private static final Limits EXCHANGE = new Limits(250, 500, 500, 250, 500);

		/**
		 * Create limits.
		 * @param messages how many messages may be open
		 * @param folders how many folders may be open
		 * @param attachments how many attachments may be open
		 * @param streams how many streams may be open
		 * @param tables how many tables may be open
		 */
		public Limits {
			if (Math.min(Math.min(messages, folders), Math.min(Math.min(attachments, streams), tables)) < 0) {
				throw new IllegalArgumentException("'limits' must not be negative");
			}
		}

		/**
		 * Return the defaults: what Exchange allows a session unless it is told
		 * otherwise.
		 * @return the limits
		 */
		public static Limits defaults() {
			return EXCHANGE;
		}

		/**
		 * Return how many objects of a kind may be open.
		 * @param kind the simple name of its interface
		 * @return the limit, or zero if there is none
		 */
		int of(String kind) {
			return switch (kind) {
				case "Message" -> this.messages;
				case "Folder" -> this.folders;
				case "Attachment" -> this.attachments;
				case "MapiStream" -> this.streams;
				case "MapiTable" -> this.tables;
				default -> 0;
			};
		}

	}

	/**
	 * How message stores are opened, and whether the default one is watched.
	 *
	 * @param watched whether it is held open and looked at as often as the status table
	 * @param mode which copy of a mailbox is opened where a caller does not say
	 */
	public record Store(boolean watched, OpenStoreOptions.Mode mode) {

		/**
		 * Return the defaults: not watched, and opened as the profile says.
		 * @return the options
		 */
		public static Store defaults() {
			return new Store(false, OpenStoreOptions.Mode.DEFAULT);
		}

	}

}
