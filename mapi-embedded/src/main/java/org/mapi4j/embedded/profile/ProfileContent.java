package org.mapi4j.embedded.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.support.Mailbox;

/**
 * What a profile says at the moment a session is logged on with it; the session keeps to
 * it whatever becomes of the profile.
 *
 * @param providers the providers, transports in the order they are to be asked in
 * @param mailboxes whose mailboxes it has, each once
 * @param defaultStore whose message store is the default one, or {@code null}
 * @param primary who the session acts as, or {@code null} if that is left open
 */
public record ProfileContent(List<Provider> providers, List<Mailbox> mailboxes, @Nullable Mailbox defaultStore,
		@Nullable Mailbox primary) {

}
