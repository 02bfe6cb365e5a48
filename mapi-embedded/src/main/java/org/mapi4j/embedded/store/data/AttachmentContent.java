package org.mapi4j.embedded.store.data;

import org.jspecify.annotations.Nullable;

/**
 * What an attachment holds.
 *
 * @param properties its properties
 * @param message the message that it is, or {@code null} if it is none
 */
public record AttachmentContent(Bag properties, @Nullable Content message) {

	/** A new attachment. */
	public static final AttachmentContent EMPTY = new AttachmentContent(Bag.EMPTY, null);

}
