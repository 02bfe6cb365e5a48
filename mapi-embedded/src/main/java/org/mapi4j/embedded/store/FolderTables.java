package org.mapi4j.embedded.store;

import java.util.List;
import java.util.Map;

import org.mapi4j.embedded.store.data.MessageRecord;
import org.mapi4j.embedded.support.Outbox;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * The tables of a folder: of what is there and of what was deleted softly.
 */
final class FolderTables {

	/** The columns that a table of messages has at first. */
	static final List<PropTag<?>> MESSAGE_COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
			PropTags.PR_RECORD_KEY, PropTags.PR_SEARCH_KEY, PropTags.PR_PARENT_ENTRYID, PropTags.PR_OBJECT_TYPE,
			PropTags.PR_MESSAGE_CLASS, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_MSG_STATUS, PropTags.PR_MESSAGE_SIZE,
			PropTags.PR_HASATTACH, PropTags.PR_SUBJECT, PropTags.PR_NORMALIZED_SUBJECT, PropTags.PR_DISPLAY_TO,
			PropTags.PR_DISPLAY_CC, PropTags.PR_DISPLAY_BCC, PropTags.PR_SENT_REPRESENTING_NAME,
			PropTags.PR_SENDER_NAME, PropTags.PR_CLIENT_SUBMIT_TIME, PropTags.PR_MESSAGE_DELIVERY_TIME,
			PropTags.PR_IMPORTANCE, PropTags.PR_PRIORITY, PropTags.PR_SENSITIVITY, PropTags.PR_CREATION_TIME,
			PropTags.PR_LAST_MODIFICATION_TIME, PropTags.PR_ACCESS, PropTags.PR_ACCESS_LEVEL,
			PropTags.PR_MAPPING_SIGNATURE, PropTags.PR_STORE_ENTRYID, PropTags.PR_STORE_RECORD_KEY);

	/** The columns that a table of folders has at first. */
	static final List<PropTag<?>> FOLDER_COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
			PropTags.PR_RECORD_KEY, PropTags.PR_PARENT_ENTRYID, PropTags.PR_OBJECT_TYPE, PropTags.PR_DISPLAY_TYPE,
			PropTags.PR_DISPLAY_NAME, PropTags.PR_COMMENT, PropTags.PR_DEPTH, PropTags.PR_STATUS,
			PropTags.PR_FOLDER_TYPE, PropTags.PR_CONTAINER_CLASS, PropTags.PR_CONTENT_COUNT, PropTags.PR_CONTENT_UNREAD,
			PropTags.PR_SUBFOLDERS, PropTags.PR_ACCESS, PropTags.PR_MAPPING_SIGNATURE, PropTags.PR_STORE_ENTRYID,
			PropTags.PR_STORE_RECORD_KEY);

	private final Outbox outbox;

	private final NumberedRows folders;

	private final NumberedRows deletedFolders;

	private final NumberedRows messages;

	private final NumberedRows associated;

	private final NumberedRows deletedMessages;

	private final NumberedRows deletedAssociated;

	FolderTables(Outbox outbox) {
		this.outbox = outbox;
		this.folders = new NumberedRows(newFolderSource());
		this.deletedFolders = new NumberedRows(newFolderSource());
		this.messages = newMessages();
		this.associated = newMessages();
		this.deletedMessages = newMessages();
		this.deletedAssociated = newMessages();
	}

	TableSource newFolderSource() {
		return new TableSource(FOLDER_COLUMNS, false, this.outbox);
	}

	private NumberedRows newMessages() {
		return new NumberedRows(new TableSource(MESSAGE_COLUMNS, true, this.outbox));
	}

	NumberedRows folders(boolean deleted) {
		return deleted ? this.deletedFolders : this.folders;
	}

	NumberedRows messages(boolean isAssociated, boolean deleted) {
		if (isAssociated) {
			return deleted ? this.deletedAssociated : this.associated;
		}
		return deleted ? this.deletedMessages : this.messages;
	}

	/** Show a message of the folder, in the table where it belongs. */
	void show(MessageRecord message, Row row, Map<PropTag<?>, List<Row>> below) {
		messages(message.associated(), message.deleted()).show(message.id(), row, below);
	}

	/** Show a message of the folder no longer. */
	void hide(MessageRecord message) {
		messages(message.associated(), message.deleted()).hide(message.id());
	}

}
