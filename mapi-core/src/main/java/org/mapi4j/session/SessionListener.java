package org.mapi4j.session;

import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;

/**
 * Is told what a managed session does.
 * <p>
 * It is called on a dispatcher thread, in order and never twice at once, and may take its
 * time. What it throws is logged.
 */
public interface SessionListener {

	/**
	 * The state has changed.
	 * @param session the session
	 * @param previous the state before
	 * @param report how it is now
	 */
	default void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
	}

	/**
	 * The status table was read, and something in it is not as it was before.
	 * @param session the session
	 * @param snapshot the rows
	 */
	default void onStatusChange(MapiSession session, StatusSnapshot snapshot) {
	}

	/**
	 * The default message store was looked at, and its name or status is not what it was
	 * before.
	 * @param session the session
	 * @param snapshot the store
	 */
	default void onStoreChange(MapiSession session, StoreSnapshot snapshot) {
	}

}
