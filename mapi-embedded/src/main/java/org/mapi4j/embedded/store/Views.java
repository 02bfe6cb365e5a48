package org.mapi4j.embedded.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mapi4j.Binary;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.store.data.AttachmentContent;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.store.data.FolderRecord;
import org.mapi4j.embedded.store.data.LargeValue;
import org.mapi4j.embedded.store.data.MessageRecord;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * What the objects of a store have for properties: those that are kept, and those that
 * follow from them or from where the object is.
 */
final class Views {

	/** How many characters of a text, or bytes, a table shows. */
	private static final int TABLE_LIMIT = 255;

	private static final int MAPI_TO = 1;

	private static final int MAPI_CC = 2;

	private static final int MAPI_BCC = 3;

	private final StoreIds ids;

	Views(StoreIds ids) {
		this.ids = ids;
	}

	/** Return what all objects of the store have in common. */
	private Values common(ObjectType type) {
		return new Values().add(PropTags.PR_OBJECT_TYPE, type.code())
			.add(PropTags.PR_STORE_ENTRYID, this.ids.store().value())
			.add(PropTags.PR_STORE_RECORD_KEY, this.ids.recordKey())
			.add(PropTags.PR_MAPPING_SIGNATURE, this.ids.recordKey());
	}

	/** Return the properties of a folder that follow from others. */
	Values ofFolder(FolderNode folder) {
		FolderRecord record = folder.record();
		FolderNode parent = folder.parent();
		int type = (record.type() != null) ? record.type().mask() : 0;
		int messages = folder.isSearch() ? folder.tables().messages(false, false).size() : folder.count();
		return common(ObjectType.FOLDER).add(PropTags.PR_ENTRYID, this.ids.folder(folder.id()).value())
			.add(PropTags.PR_RECORD_KEY, this.ids.key(folder.id()))
			.add(PropTags.PR_PARENT_ENTRYID, this.ids.folder((parent != null) ? parent.id() : folder.id()).value())
			.add(PropTags.PR_FOLDER_TYPE, type)
			.add(PropTags.PR_DISPLAY_TYPE, folder.isSearch() ? 0x02000000 : 0x01000000)
			.add(PropTags.PR_CONTENT_COUNT, messages)
			.add(PropTags.PR_CONTENT_UNREAD, folder.unread())
			.add(PropTags.PR_ASSOC_CONTENT_COUNT, folder.associatedCount())
			.add(PropTags.PR_DELETED_MSG_COUNT, folder.deletedCount())
			.add(PropTags.PR_SUBFOLDERS, folder.children().values().stream().anyMatch((child) -> !child.isDeleted()))
			.add(PropTags.PR_STATUS, 0)
			.add(PropTags.PR_ACCESS, Flags.ACCESS_READ | Flags.ACCESS_MODIFY
					| ((parent != null) ? Flags.ACCESS_DELETE : 0) | (folder.isSearch() ? 0 : Flags.ACCESS_CREATE));
	}

	/** Return a folder as a row of a table. */
	Row folderRow(FolderNode folder, int depth) {
		Values values = ofFolder(folder).add(PropTags.PR_DEPTH, depth);
		return row(folder.record().properties().with(values.list()));
	}

	/** Return the properties of a saved message that follow from where it is. */
	Values ofMessage(MessageNode message) {
		MessageRecord record = message.record();
		return new Values().add(PropTags.PR_ENTRYID, this.ids.message(record.id()).value())
			.add(PropTags.PR_RECORD_KEY, this.ids.key(record.id()))
			.add(PropTags.PR_PARENT_ENTRYID, this.ids.folder(record.folder()).value())
			.add(PropTags.PR_PARENT_DISPLAY, message.folder().name())
			.add(PropTags.PR_SOURCE_KEY, this.ids.changeKey(record.id(), 0))
			.add(PropTags.PR_CHANGE_KEY, this.ids.changeKey(record.id(), record.version()));
	}

	/** Return the properties of a message that follow from what it holds. */
	Values ofContent(Content content, int flags) {
		boolean attachments = !content.attachments().isEmpty();
		long size = Sizes.of(content);
		return common(ObjectType.MESSAGE).add(PropTags.PR_MESSAGE_FLAGS, flags | (attachments ? Flags.HASATTACH : 0))
			.add(PropTags.PR_HASATTACH, attachments)
			.add(PropTags.PR_MESSAGE_SIZE, (int) Math.min(Integer.MAX_VALUE, size))
			.add(PropTags.PR_DISPLAY_TO, names(content, MAPI_TO))
			.add(PropTags.PR_DISPLAY_CC, names(content, MAPI_CC))
			.add(PropTags.PR_DISPLAY_BCC, names(content, MAPI_BCC))
			.add(PropTags.PR_SUBJECT_PREFIX, Subjects.prefix(content.properties()))
			.add(PropTags.PR_NORMALIZED_SUBJECT, Subjects.normalized(content.properties()))
			.addAll(Bodies.info(content.properties()))
			.add(PropTags.PR_ACCESS, Flags.ACCESS_READ | Flags.ACCESS_MODIFY | Flags.ACCESS_DELETE);
	}

	private static String names(Content content, int type) {
		return content.recipients()
			.stream()
			.filter((row) -> row.get(PropTags.PR_RECIPIENT_TYPE, 0) == type)
			.map((row) -> row.get(PropTags.PR_DISPLAY_NAME, ""))
			.collect(Collectors.joining("; "));
	}

	/** Return a message as a row of a table. */
	Row messageRow(MessageNode message) {
		return row(message(message));
	}

	/** Return a message as a row whose texts are not cut. */
	Row wholeRow(MessageNode message) {
		Bag all = message(message);
		List<PropValue<?>> cells = new ArrayList<>(all.values());
		for (LargeValue large : all.largeValues()) {
			if (large.tag().type().equals(PropType.UNICODE)) {
				cells
					.add(PropValue.of(large.tag(), new String(large.value().toByteArray(), StandardCharsets.UTF_16LE)));
			}
			else {
				addBeginning(cells, large);
			}
		}
		return Row.of(cells);
	}

	/** Return all properties of a saved message. */
	Bag message(MessageNode message) {
		MessageRecord record = message.record();
		Content content = record.content();
		Values values = ofContent(content, record.flags()).addAll(ofMessage(message))
			.add(PropTags.PR_MSG_STATUS, record.status());
		return Bodies.with(content.properties().with(values.list()), PropTags.PR_BODY);
	}

	/** Return the recipients and attachments of a message as restrictions see them. */
	Map<PropTag<?>, List<Row>> below(MessageNode message) {
		Content content = message.record().content();
		List<Row> attachments = content.numbered()
			.stream()
			.map((entry) -> attachmentRow(entry.getKey(), entry.getValue()))
			.toList();
		return Map.of(PropTags.PR_MESSAGE_RECIPIENTS, content.recipients(), PropTags.PR_MESSAGE_ATTACHMENTS,
				attachments);
	}

	/** Return the properties of an attachment that follow from others. */
	Values ofAttachment(int number, AttachmentContent attachment) {
		return common(ObjectType.ATTACHMENT).add(PropTags.PR_ATTACH_NUM, number)
			.add(PropTags.PR_ATTACH_SIZE, (int) Math.min(Integer.MAX_VALUE, Sizes.of(attachment)))
			.add(PropTags.PR_ACCESS, Flags.ACCESS_READ | Flags.ACCESS_MODIFY | Flags.ACCESS_DELETE);
	}

	Row attachmentRow(int number, AttachmentContent attachment) {
		Values values = ofAttachment(number, attachment).add(PropTags.PR_RECORD_KEY, number(number));
		return row(attachment.properties().with(values.list()));
	}

	static Binary number(int number) {
		return Binary.of((byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number);
	}

	/** Return properties as a table shows them, where long values are cut. */
	static Row row(Bag properties) {
		List<PropValue<?>> cells = new ArrayList<>(properties.values().size());
		properties.values().forEach((value) -> cells.add(cut(value)));
		properties.largeValues().forEach((value) -> addBeginning(cells, value));
		return Row.of(cells);
	}

	private static PropValue<?> cut(PropValue<?> value) {
		if (value.value() instanceof String text && text.length() > TABLE_LIMIT) {
			return PropValue.of(value.tag(), text.substring(0, TABLE_LIMIT));
		}
		if (value.value() instanceof Binary binary && binary.size() > 2 * TABLE_LIMIT) {
			return PropValue.of(value.tag(), Binary.of(Arrays.copyOf(binary.toByteArray(), TABLE_LIMIT)));
		}
		return value;
	}

	private static void addBeginning(List<PropValue<?>> cells, LargeValue large) {
		PropTag<?> tag = large.tag();
		if (tag.type().equals(PropType.BINARY)) {
			cells.add(PropValue.of(tag, Binary.of(large.value().read(0, TABLE_LIMIT))));
		}
		else if (tag.type().equals(PropType.UNICODE)) {
			byte[] bytes = large.value().read(0, 2 * TABLE_LIMIT);
			cells.add(PropValue.of(tag, new String(bytes, StandardCharsets.UTF_16LE)));
		}
	}

}
