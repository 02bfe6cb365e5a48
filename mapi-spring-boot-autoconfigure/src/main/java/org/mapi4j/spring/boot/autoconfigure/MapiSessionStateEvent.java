package org.mapi4j.spring.boot.autoconfigure;

import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;

/**
 * Published when the state of a session has changed, on a thread of the session: a
 * listener may take its time, and later events of the session wait for it.
 *
 * @param session the session
 * @param previous the state before
 * @param report how the session is now
 */
public record MapiSessionStateEvent(MapiSession session, SessionState previous, SessionReport report) {

	/**
	 * Return the state now.
	 * @return the state
	 */
	public SessionState state() {
		return this.report.state();
	}

}
