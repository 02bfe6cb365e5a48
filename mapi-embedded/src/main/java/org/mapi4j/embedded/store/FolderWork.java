package org.mapi4j.embedded.store;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.embedded.store.StoreIds.Numbered;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.store.data.MessageRecord;
import org.mapi4j.embedded.store.data.Search;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTags;
import org.mapi4j.store.FolderType;
import org.mapi4j.table.SortOrder;

/**
 * Copies, moves and deletes what is in a folder, as completely as possible.
 */
final class FolderWork {

	private final StoreAccess access;

	private final MailboxStore store;

	private final FolderNode folder;

	FolderWork(StoreAccess access, FolderNode folder) {
		this.access = access;
		this.store = access.store();
		this.folder = folder;
	}

	/** Return the messages that people see, or the hidden ones. */
	List<MessageNode> all(boolean associated) {
		if (this.folder.isSearch()) {
			List<MessageNode> found = new ArrayList<>();
			for (long id : this.folder.tables().messages(associated, false).ids()) {
				MessageNode message = this.store.findMessage(id);
				if (message != null) {
					found.add(message);
				}
			}
			return found;
		}
		return this.folder.messages()
			.values()
			.stream()
			.filter((message) -> !message.record().deleted() && message.record().associated() == associated)
			.toList();
	}

	/** Return a message that is in the folder, or shown by it, or {@code null}. */
	@Nullable MessageNode find(EntryId entryId, String operation) {
		Numbered numbered = this.store.ids().parse(entryId, operation);
		MessageNode message = this.store.findMessage(numbered.id());
		boolean here = message != null
				&& (message.folder() == this.folder || this.folder.tables().messages(false, false).has(numbered.id()));
		return here ? message : null;
	}

	MessageNode require(EntryId entryId, String operation) {
		MessageNode message = find(entryId, operation);
		if (message == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The folder has no such message");
		}
		return message;
	}

	/** Return the folder in this one that an identifier names. */
	FolderNode child(EntryId entryId, String operation) {
		FolderNode child = this.store.folder(entryId, operation);
		if (child.parent() != this.folder) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The folder has no such folder");
		}
		return child;
	}

	void requireMovable(FolderNode moved, String operation) {
		if (SpecialFolders.isSpecial(moved)) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The store cannot do without this folder");
		}
	}

	boolean copy(MessageNode message, MailboxStore targetStore, FolderNode target, boolean move) {
		if (message.is(Flags.SUBMIT)) {
			return false;
		}
		if (!move) {
			MessageNode copy = copyInto(message, targetStore, target);
			targetStore.listeners().copied(copy, this.store.ids().message(message.id()), idOf(message.folder()));
		}
		else if (targetStore == this.store) {
			this.store.moveMessage(message, target);
		}
		else {
			MessageNode moved = copyInto(message, targetStore, target);
			EntryId oldId = this.store.ids().message(message.id());
			this.store.removeMessage(message);
			targetStore.listeners().moved(moved, oldId, idOf(message.folder()));
		}
		return true;
	}

	private EntryId idOf(FolderNode node) {
		return this.store.ids().folder(node.id());
	}

	private MessageNode copyInto(MessageNode message, MailboxStore targetStore, FolderNode target) {
		MessageRecord record = message.record();
		Bag properties = Copying.translated(this.store, targetStore, record.content().properties())
			.with(PropTags.PR_CREATION_TIME, MailboxStore.now());
		Content content = record.content().with(properties);
		return targetStore.insert(target, record.associated(), record.flags(), content);
	}

	boolean delete(MessageNode message, boolean hard) {
		if (message.is(Flags.SUBMIT)) {
			return false;
		}
		ReadFlags.deleted(this.access, message);
		if (hard || message.record().deleted()) {
			this.store.removeMessage(message);
		}
		else {
			this.store.deleteMessageSoftly(message);
		}
		return true;
	}

	/** Copy or move a folder to another one. */
	boolean copy(FolderNode source, MailboxStore targetStore, FolderNode target, String name, boolean move,
			boolean subfolders) {
		if (move && targetStore == this.store) {
			rename(source, name);
			if (source.parent() != target || source.isDeleted()) {
				this.store.moveFolder(source, target);
			}
			return true;
		}
		boolean all = copyInto(source, targetStore, target, name, move || subfolders);
		if (move) {
			removeCopied(source);
		}
		return all;
	}

	/** Remove what of a folder was copied, which is all but what waits to be sent. */
	private void removeCopied(FolderNode copied) {
		if (!containsSubmitted(copied)) {
			this.store.removeFolder(copied);
			return;
		}
		for (MessageNode message : List.copyOf(copied.messages().values())) {
			if (!message.is(Flags.SUBMIT) && !message.record().deleted()) {
				this.store.removeMessage(message);
			}
		}
		List.copyOf(copied.children().values())
			.stream()
			.filter((child) -> !child.isDeleted())
			.forEach(this::removeCopied);
	}

	/** Copy or move all folders of this one to another one. */
	void copyFolders(MailboxStore targetStore, FolderNode target, boolean move, String operation) {
		if (target.isWithin(this.folder)) {
			throw CallGate.failure(HResult.MAPI_E_FOLDER_CYCLE, operation, "The destination is in the folder");
		}
		for (FolderNode child : List.copyOf(this.folder.children().values())) {
			if (!child.isDeleted()) {
				if (target.child(child.name()) != null) {
					throw CallGate.failure(HResult.MAPI_E_COLLISION, operation, "There is a folder of that name");
				}
				if (move) {
					requireMovable(child, operation);
				}
				copy(child, targetStore, target, child.name(), move, true);
			}
		}
	}

	private void rename(FolderNode source, String name) {
		if (!source.name().equals(name)) {
			this.store.save(source,
					source.record().with(source.record().properties().with(PropTags.PR_DISPLAY_NAME, name)));
		}
	}

	private boolean copyInto(FolderNode source, MailboxStore targetStore, FolderNode target, String name,
			boolean subfolders) {
		FolderType type = source.record().type();
		Bag properties = source.record().properties().with(PropTags.PR_DISPLAY_NAME, name);
		FolderNode copy = targetStore.createFolder(target, (type != null) ? type : FolderType.GENERIC, properties);
		SortOrder order = source.record().order();
		if (order != null) {
			targetStore.save(copy, copy.record().with(order));
		}
		Search search = source.record().search();
		if (search != null && targetStore == this.store) {
			targetStore.search(copy, search);
		}
		boolean all = true;
		for (MessageNode message : List.copyOf(source.messages().values())) {
			if (!message.record().deleted()) {
				all &= copy(message, targetStore, copy, false);
			}
		}
		if (subfolders) {
			for (FolderNode child : List.copyOf(source.children().values())) {
				all &= child.isDeleted() || copyInto(child, targetStore, copy, child.name(), true);
			}
		}
		targetStore.listeners().copied(copy, this.store.ids().folder(source.id()), parentIdOf(source));
		return all;
	}

	private @Nullable EntryId parentIdOf(FolderNode node) {
		FolderNode parent = node.parent();
		return (parent != null) ? this.store.ids().folder(parent.id()) : null;
	}

	/** Delete a folder of this one, with all that is in it. */
	boolean delete(FolderNode deleted, boolean hard) {
		if (containsSubmitted(deleted)) {
			return false;
		}
		reportUnread(deleted);
		if (hard || deleted.isDeleted()) {
			this.store.removeFolder(deleted);
		}
		else {
			this.store.deleteFolderSoftly(deleted);
		}
		return true;
	}

	private void reportUnread(FolderNode deleted) {
		List.copyOf(deleted.messages().values()).forEach((message) -> ReadFlags.deleted(this.access, message));
		deleted.children().values().forEach(this::reportUnread);
	}

	private static boolean containsSubmitted(FolderNode node) {
		return node.messages().values().stream().anyMatch((message) -> message.is(Flags.SUBMIT))
				|| node.children().values().stream().anyMatch(FolderWork::containsSubmitted);
	}

	/** Let the contents be shown in an order, and perhaps those of all folders below. */
	void saveOrder(SortOrder order, boolean recursive) {
		saveOrder(this.folder, order, recursive);
	}

	private void saveOrder(FolderNode node, SortOrder order, boolean recursive) {
		this.store.save(node, node.record().with(order));
		if (recursive) {
			node.children().values().forEach((child) -> saveOrder(child, order, true));
		}
	}

	/** Delete all that is in the folder, or what a search folder shows. */
	boolean empty(boolean associated, boolean hard) {
		boolean all = true;
		List<MessageNode> messages = this.folder.isSearch() ? all(false) : List.copyOf(this.folder.messages().values());
		for (MessageNode message : messages) {
			boolean kept = (message.record().associated() && !associated) || (message.record().deleted() && !hard);
			all &= kept || delete(message, hard);
		}
		for (FolderNode child : List.copyOf(this.folder.children().values())) {
			boolean kept = child.isDeleted() && !hard;
			all &= kept || (!SpecialFolders.isSpecial(child) && delete(child, hard));
		}
		return all;
	}

}
