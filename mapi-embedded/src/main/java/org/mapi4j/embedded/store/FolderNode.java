package org.mapi4j.embedded.store;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.store.data.FolderRecord;
import org.mapi4j.embedded.store.data.MessageRecord;
import org.mapi4j.property.PropTags;
import org.mapi4j.store.FolderType;

/**
 * A folder of an open store, with what is in it and the tables that show that. Used under
 * the lock of the stores only.
 */
final class FolderNode {

	private final Map<Long, FolderNode> children = new LinkedHashMap<>();

	private final Map<Long, MessageNode> messages = new LinkedHashMap<>();

	private final FolderTables tables;

	private FolderRecord record;

	private @Nullable FolderNode parent;

	private boolean removed;

	private int count;

	private int unread;

	private int associatedCount;

	private int deletedCount;

	FolderNode(FolderRecord record, @Nullable FolderNode parent, FolderTables tables) {
		this.record = record;
		this.parent = parent;
		this.tables = tables;
	}

	long id() {
		return this.record.id();
	}

	FolderRecord record() {
		return this.record;
	}

	void record(FolderRecord changed) {
		this.record = changed;
	}

	@Nullable FolderNode parent() {
		return this.parent;
	}

	void parent(FolderNode changed) {
		this.parent = changed;
	}

	FolderTables tables() {
		return this.tables;
	}

	Map<Long, FolderNode> children() {
		return this.children;
	}

	Map<Long, MessageNode> messages() {
		return this.messages;
	}

	String name() {
		return this.record.properties().get(PropTags.PR_DISPLAY_NAME, "");
	}

	boolean isSearch() {
		return this.record.type() == FolderType.SEARCH;
	}

	/** Return whether the folder is there no longer, not even to be recovered. */
	boolean isRemoved() {
		return this.removed;
	}

	void removed() {
		this.removed = true;
	}

	boolean isDeleted() {
		return this.record.deleted();
	}

	/** Return whether the folder was deleted, softly or not, or is in one that was. */
	boolean isGone() {
		for (FolderNode node = this; node != null; node = node.parent) {
			if (node.removed || node.isDeleted()) {
				return true;
			}
		}
		return false;
	}

	/** Return the folder of that name in this one that was not deleted. */
	@Nullable FolderNode child(String name) {
		return this.children.values()
			.stream()
			.filter((child) -> !child.isDeleted() && child.name().equalsIgnoreCase(name))
			.findFirst()
			.orElse(null);
	}

	/** Return whether this is another folder or somewhere in it. */
	boolean isWithin(FolderNode other) {
		for (FolderNode node = this; node != null; node = node.parent) {
			if (node == other) {
				return true;
			}
		}
		return false;
	}

	/** Count a message that has come, or has gone. */
	void count(MessageRecord message, int by) {
		if (message.deleted()) {
			this.deletedCount += by;
		}
		else if (message.associated()) {
			this.associatedCount += by;
		}
		else {
			this.count += by;
			this.unread += ((message.flags() & Flags.READ) == 0) ? by : 0;
		}
	}

	int count() {
		return this.count;
	}

	int unread() {
		return this.unread;
	}

	void unread(int counted) {
		this.unread = counted;
	}

	int associatedCount() {
		return this.associatedCount;
	}

	int deletedCount() {
		return this.deletedCount;
	}

}
