package org.mapi4j.store;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Row;

/**
 * What a row of the table of attachments says of one, without its contents. Immutable.
 *
 * @param number by which it is opened ({@code PR_ATTACH_NUM})
 * @param name its file name, or else the name that people see; empty if it has neither
 * @param method how its contents are kept
 * @param size how many bytes it takes in the store, more than its contents have
 * ({@code PR_ATTACH_SIZE})
 * @param mimeType the type of its contents ({@code PR_ATTACH_MIME_TAG}), or {@code null}
 * @param contentId by what HTML refers to it ({@code PR_ATTACH_CONTENT_ID}), or
 * {@code null}
 * @param hidden whether it is part of the body and not shown as an attachment
 * ({@code PR_ATTACHMENT_HIDDEN})
 */
public record AttachmentDescription(int number, String name, AttachMethod method, long size, @Nullable String mimeType,
		@Nullable String contentId, boolean hidden) {

	/** {@code PR_ATTACHMENT_HIDDEN}. */
	static final PropTag<Boolean> HIDDEN = PropTag.of(0x7FFE, PropType.BOOLEAN);

	/** {@code PR_ATTACH_FLAGS}. */
	static final PropTag<Integer> FLAGS = PropTag.of(0x3714, PropType.LONG);

	static final PropTag<?>[] COLUMNS = { PropTags.PR_ATTACH_NUM, PropTags.PR_ATTACH_LONG_FILENAME,
			PropTags.PR_ATTACH_FILENAME, PropTags.PR_DISPLAY_NAME, PropTags.PR_ATTACH_METHOD, PropTags.PR_ATTACH_SIZE,
			PropTags.PR_ATTACH_MIME_TAG, PropTags.PR_ATTACH_CONTENT_ID, HIDDEN };

	/**
	 * Return what a row of the table of attachments says.
	 * @param row the row
	 * @return the description, with what the row has of it
	 */
	public static AttachmentDescription of(Row row) {
		String fallback = row.get(PropTags.PR_ATTACH_FILENAME, row.get(PropTags.PR_DISPLAY_NAME, ""));
		return new AttachmentDescription(row.require(PropTags.PR_ATTACH_NUM),
				row.get(PropTags.PR_ATTACH_LONG_FILENAME, fallback),
				AttachMethod.of(row.get(PropTags.PR_ATTACH_METHOD, 0)),
				Integer.toUnsignedLong(row.get(PropTags.PR_ATTACH_SIZE, 0)), row.get(PropTags.PR_ATTACH_MIME_TAG),
				row.get(PropTags.PR_ATTACH_CONTENT_ID), row.get(HIDDEN, false));
	}

}
