package org.mapi4j.embedded.store;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Opener;

/**
 * The session that has a message store open.
 */
public interface StoreClient extends Opener {

	/**
	 * Return whose identity the session has.
	 * @return the primary identity, or {@code null} if it has none
	 */
	@Nullable Mailbox identity();

	/**
	 * Return whether a store is the default one of the session.
	 * @param owner whose store
	 * @return whether it is
	 */
	boolean isDefaultStore(Mailbox owner);

	/**
	 * Return whether the store of a mailbox can be reached.
	 * @return whether it works without its server
	 */
	boolean isStoreOffline();

	/**
	 * Return whether the spooler was told of the session.
	 * @return whether it was logged on with mail
	 */
	boolean isSpooled();

}
