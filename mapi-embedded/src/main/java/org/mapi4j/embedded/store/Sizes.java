package org.mapi4j.embedded.store;

import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.embedded.store.data.AttachmentContent;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.store.data.LargeValue;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * How many bytes messages take, about.
 */
final class Sizes {

	private static final int FIXED = 8;

	private Sizes() {
	}

	static long of(Content content) {
		long size = of(content.properties());
		for (Row recipient : content.recipients()) {
			size += of(recipient.values());
		}
		for (AttachmentContent attachment : content.attachments().values()) {
			size += of(attachment);
		}
		return size;
	}

	static long of(AttachmentContent attachment) {
		Content message = attachment.message();
		return of(attachment.properties()) + ((message != null) ? of(message) : 0);
	}

	static long of(Bag bag) {
		long size = of(bag.values());
		for (LargeValue value : bag.largeValues()) {
			size += value.value().size();
		}
		return size;
	}

	private static long of(Iterable<PropValue<?>> values) {
		long size = 0;
		for (PropValue<?> value : values) {
			size += of(value.value());
		}
		return size;
	}

	private static long of(Object value) {
		if (value instanceof String text) {
			return 2L * text.length();
		}
		if (value instanceof Binary binary) {
			return binary.size();
		}
		return (value instanceof List<?> list) ? list.stream().mapToLong(Sizes::of).sum() : FIXED;
	}

}
