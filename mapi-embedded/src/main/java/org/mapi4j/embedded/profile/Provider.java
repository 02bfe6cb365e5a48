package org.mapi4j.embedded.profile;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiUid;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.status.ResourceType;

/**
 * A service provider that a session has started, or a part of MAPI itself that has a row
 * in the status table like one.
 *
 * @param type what it provides
 * @param uid tells it from the others of its profile
 * @param displayName what its row in the status table is called
 * @param provider the name of the product
 * @param dll the library it would be in, without the digits of its bitness
 * @param flags its {@code PR_RESOURCE_FLAGS}, as far as they never change
 * @param mailbox whose mailbox it belongs to, or {@code null}
 */
public record Provider(ResourceType type, MapiUid uid, String displayName, String provider, String dll, int flags,
		@Nullable Mailbox mailbox) {

}
