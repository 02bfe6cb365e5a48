package org.mapi4j.embedded.store.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.Row;

/**
 * What a message holds: properties, recipients and attachments. Immutable.
 *
 * @param properties its properties
 * @param recipients its recipients, each with its {@code PR_ROWID}
 * @param attachments its attachments by their numbers
 */
public record Content(Bag properties, List<Row> recipients, SortedMap<Integer, AttachmentContent> attachments) {

	/** A message without anything. */
	public static final Content EMPTY = new Content(Bag.EMPTY, List.of(), new TreeMap<>());

	/**
	 * Create contents.
	 */
	public Content {
		recipients = List.copyOf(recipients);
		attachments = Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
	}

	/**
	 * Return these contents with other properties.
	 * @param changed the properties
	 * @return new contents
	 */
	public Content with(Bag changed) {
		return new Content(changed, this.recipients, this.attachments);
	}

	/**
	 * Return these contents with other recipients.
	 * @param changed the recipients
	 * @return new contents
	 */
	public Content withRecipients(List<Row> changed) {
		return new Content(this.properties, changed, this.attachments);
	}

	/**
	 * Return these contents with another attachment.
	 * @param number its number
	 * @param attachment the attachment, or {@code null} for none of that number
	 * @return new contents
	 */
	public Content withAttachment(int number, @Nullable AttachmentContent attachment) {
		TreeMap<Integer, AttachmentContent> changed = new TreeMap<>(this.attachments);
		if (attachment != null) {
			changed.put(number, attachment);
		}
		else {
			changed.remove(number);
		}
		return new Content(this.properties, this.recipients, changed);
	}

	/**
	 * Return the attachments with their numbers, in order.
	 * @return the attachments
	 */
	public List<Map.Entry<Integer, AttachmentContent>> numbered() {
		return new ArrayList<>(this.attachments.entrySet());
	}

}
