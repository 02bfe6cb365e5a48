package org.mapi4j.session;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiException;
import org.mapi4j.thread.QuarantinedThread;

/**
 * How a managed session is at one moment. Immutable.
 *
 * @param state what it is doing
 * @param since since when
 * @param error why it is not logged on, or {@code null} if nothing went wrong
 * @param nextAttempt when it tries to log on again, or {@code null} if it does not
 * @param logons how often it has logged on so far
 * @param openObjects how many objects are open
 * @param droppedNotifications how many events were dropped so far, since their listeners
 * were too slow
 * @param quarantinedThreads the threads whose call has outlived its deadline and has not
 * returned yet
 */
public record SessionReport(SessionState state, Instant since, @Nullable MapiException error,
		@Nullable Instant nextAttempt, long logons, int openObjects, long droppedNotifications,
		List<QuarantinedThread> quarantinedThreads) {

	/**
	 * Create a report.
	 * @param state what the session is doing
	 * @param since since when
	 * @param error why it is not logged on
	 * @param nextAttempt when it tries again
	 * @param logons how often it has logged on
	 * @param openObjects how many objects are open
	 * @param droppedNotifications how many events were dropped
	 * @param quarantinedThreads the threads whose call has outlived its deadline
	 */
	public SessionReport {
		quarantinedThreads = List.copyOf(quarantinedThreads);
	}

}
