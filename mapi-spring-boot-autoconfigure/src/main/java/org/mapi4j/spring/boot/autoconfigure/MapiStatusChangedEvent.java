package org.mapi4j.spring.boot.autoconfigure;

import org.mapi4j.session.MapiSession;
import org.mapi4j.status.StatusSnapshot;

/**
 * Published when the status table was read and is not as it was before, on a thread of
 * the session: a listener may take its time, and later events of the session wait for it.
 *
 * @param session the session
 * @param snapshot the rows
 */
public record MapiStatusChangedEvent(MapiSession session, StatusSnapshot snapshot) {

}
