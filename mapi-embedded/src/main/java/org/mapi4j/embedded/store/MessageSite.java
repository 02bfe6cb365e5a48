package org.mapi4j.embedded.store;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.store.data.Content;

/**
 * Where a message that is open is, or will be once it is saved: a folder, or an
 * attachment.
 */
interface MessageSite {

	/** Return what the message held when it was last saved, or nothing. */
	Content content();

	/** Return how often the message was saved. */
	long version();

	/** Return its flags, or {@code null} if it was never saved. */
	@Nullable Integer flags();

	/** Return whether it is a hidden one. */
	boolean isAssociated();

	/** Refuse a call if the message is there no longer. */
	void requireThere(String operation);

	/** Refuse a call if a message there cannot be sent. */
	default void requireSendable(String operation) {
	}

	/** Return the properties that follow from where it is. */
	Values computed();

	/**
	 * Save the message.
	 * @param flags its flags, if it is saved for the first time
	 */
	void save(Content content, int flags, String operation);

	/** Change the flags of a message that was saved. */
	void flags(int changed);

	/** Return the message of the store, or {@code null} if it is none, or not yet. */
	@Nullable MessageNode node();

}
