package org.mapi4j.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiException;

/**
 * Where a session is.
 *
 * @param state what it is doing
 * @param since since when
 * @param error why it is not logged on
 * @param nextAttempt when it tries to log on again
 * @param logons how often it has logged on
 * @param session the logon, if there is one
 */
record Phase(SessionState state, Instant since, @Nullable MapiException error, @Nullable Instant nextAttempt,
		long logons, @Nullable LiveSession session) {

	String describe(boolean closed) {
		if (closed) {
			return "has been closed";
		}
		return switch (this.state) {
			case LOGGED_OFF -> (this.logons == 0)
					? "is not logged on yet: call logOn() first, or use it once the application has started"
					: "was logged off at " + this.since + ": call logOn() to use it again";
			case LOGGING_ON -> "is logging on since " + this.since + ": call logOn() to wait for it";
			case LOGGED_ON -> "was logged on anew at " + this.since
					+ ", and the object belongs to a logon that was replaced: open it again";
			case LOGGING_OFF -> "is logging off since " + this.since;
			case LOST -> "was lost" + next();
			case FAILED -> "could not be logged on" + next();
		};
	}

	private String next() {
		String reason = (this.error != null) ? " (" + this.error.result() + ")" : "";
		return reason + ((this.nextAttempt != null) ? ": it tries again at " + this.nextAttempt
				: " and does not try again by itself: call logOn()");
	}

}
