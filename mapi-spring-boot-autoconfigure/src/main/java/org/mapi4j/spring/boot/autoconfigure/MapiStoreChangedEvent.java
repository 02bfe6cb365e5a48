package org.mapi4j.spring.boot.autoconfigure;

import org.mapi4j.session.MapiSession;
import org.mapi4j.status.StoreSnapshot;

/**
 * Published when the default message store was looked at and is not as it was before, on
 * a thread of the session: a listener may take its time, and later events of the session
 * wait for it. Health shows the same.
 *
 * @param session the session
 * @param snapshot the store
 */
public record MapiStoreChangedEvent(MapiSession session, StoreSnapshot snapshot) {

}
