package org.mapi4j.embedded.store;

import org.mapi4j.embedded.store.data.MessageRecord;

/**
 * A message of an open store. Used under the lock of the stores only.
 */
final class MessageNode {

	private MessageRecord record;

	private FolderNode folder;

	private boolean removed;

	MessageNode(MessageRecord record, FolderNode folder) {
		this.record = record;
		this.folder = folder;
	}

	long id() {
		return this.record.id();
	}

	MessageRecord record() {
		return this.record;
	}

	void record(MessageRecord changed) {
		this.record = changed;
	}

	FolderNode folder() {
		return this.folder;
	}

	void folder(FolderNode changed) {
		this.folder = changed;
	}

	/** Return whether the message is there no longer, not even to be recovered. */
	boolean isRemoved() {
		return this.removed;
	}

	void removed() {
		this.removed = true;
	}

	/** Return whether the message was deleted, softly or not, or is in what was. */
	boolean isGone() {
		return this.removed || this.record.deleted() || this.folder.isGone();
	}

	boolean is(int flag) {
		return (this.record.flags() & flag) != 0;
	}

}
