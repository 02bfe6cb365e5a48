package org.mapi4j.embedded.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.store.StoreIds.Numbered;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.store.data.FolderRecord;
import org.mapi4j.embedded.store.data.MessageRecord;
import org.mapi4j.embedded.store.data.Search;
import org.mapi4j.embedded.store.data.StoreData;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.PropTags;
import org.mapi4j.store.FolderType;

/**
 * The folders and messages of one mailbox: what is kept, and the tables and listeners
 * that follow it. Used under the lock of the stores only.
 */
final class MailboxStore {

	private final Mailbox owner;

	private final Guard guard;

	private final StoreData data;

	private final StoreIds ids;

	private final Views views;

	private final Listeners listeners;

	private final Map<Long, FolderNode> folders = new HashMap<>();

	private final Map<Long, MessageNode> messages = new HashMap<>();

	private final List<DeepHierarchy> deepHierarchies = new ArrayList<>();

	private final Set<FolderNode> touched = new LinkedHashSet<>();

	private final Set<MessageNode> outgoing = new LinkedHashSet<>();

	private final Names names;

	private final SpecialFolders special;

	private final Searches searches = new Searches(this);

	private int changing;

	MailboxStore(Mailbox owner, Guard guard, StoreData data) {
		this.owner = owner;
		this.guard = guard;
		this.data = data;
		this.ids = new StoreIds(owner);
		this.views = new Views(this.ids);
		this.listeners = new Listeners(guard.outbox(), this.ids);
		this.names = new Names(data);
		data.folders().forEach(this::load);
		data.messages().forEach(this::load);
		this.special = change(() -> new SpecialFolders(this));
		searchFolders().forEach(this.searches::start);
	}

	private void load(FolderRecord record) {
		FolderNode parent = this.folders.get(record.parent());
		FolderNode node = new FolderNode(record, parent, new FolderTables(this.guard.outbox()));
		this.folders.put(node.id(), node);
		if (parent != null) {
			parent.children().put(node.id(), node);
			showRow(node);
		}
	}

	private void load(MessageRecord record) {
		FolderNode folder = this.folders.get(record.folder());
		if (folder != null) {
			MessageNode node = new MessageNode(record, folder);
			this.messages.put(node.id(), node);
			folder.messages().put(node.id(), node);
			folder.count(record, 1);
			showRow(node);
			if (node.is(Flags.SUBMIT)) {
				this.outgoing.add(node);
			}
		}
	}

	/** Return the messages that wait to be sent, the oldest first. */
	Set<MessageNode> outgoing() {
		return this.outgoing;
	}

	Mailbox owner() {
		return this.owner;
	}

	Guard guard() {
		return this.guard;
	}

	StoreData data() {
		return this.data;
	}

	StoreIds ids() {
		return this.ids;
	}

	Views views() {
		return this.views;
	}

	Listeners listeners() {
		return this.listeners;
	}

	Names names() {
		return this.names;
	}

	SpecialFolders special() {
		return this.special;
	}

	/**
	 * Change the store: what follows from the changes is done when all of them are made.
	 */
	<T extends @Nullable Object> T change(Supplier<? extends T> changes) {
		return this.guard.locked(() -> {
			this.changing++;
			try {
				return changes.get();
			}
			finally {
				this.changing--;
				if (this.changing == 0) {
					settle();
				}
			}
		});
	}

	private void settle() {
		List<FolderNode> changed = List.copyOf(this.touched);
		this.touched.clear();
		for (FolderNode folder : changed) {
			if (!folder.isRemoved()) {
				if (folder.isSearch()) {
					countUnread(folder);
				}
				showRow(folder);
				this.listeners.tell(NotificationType.OBJECT_MODIFIED, folder);
			}
		}
		if (!changed.isEmpty()) {
			this.deepHierarchies.forEach(DeepHierarchy::refresh);
		}
	}

	private void countUnread(FolderNode folder) {
		folder.unread((int) folder.tables()
			.messages(false, false)
			.ids()
			.stream()
			.map(this.messages::get)
			.filter((message) -> message != null && !message.is(Flags.READ))
			.count());
	}

	/** Return the folders that show what a search finds. */
	List<FolderNode> searchFolders() {
		return this.folders.values().stream().filter(FolderNode::isSearch).toList();
	}

	/** Return the folders that show what a search has found that has ended. */
	List<FolderNode> stoppedSearches() {
		return searchFolders().stream().filter((folder) -> {
			Search search = folder.record().search();
			return search != null && !search.running();
		}).toList();
	}

	List<MessageNode> allMessages() {
		return List.copyOf(this.messages.values());
	}

	/** Let a search folder look for something else. */
	void search(FolderNode folder, Search search) {
		save(folder, folder.record().with(search));
		this.searches.start(folder);
		if (search.running()) {
			this.listeners.tell(NotificationType.SEARCH_COMPLETE, folder);
		}
	}

	/** Let what shows a folder follow it, when all changes are made. */
	void touch(@Nullable FolderNode folder) {
		if (folder != null) {
			this.touched.add(folder);
		}
	}

	/** Keep a table of all folders below one current. */
	void add(DeepHierarchy hierarchy) {
		this.deepHierarchies.add(hierarchy);
	}

	/** Let a table of all folders below one be, when it is closed. */
	void remove(DeepHierarchy hierarchy) {
		this.guard.locked(() -> this.deepHierarchies.remove(hierarchy));
	}

	FolderNode root() {
		return folder(SpecialFolders.ROOT);
	}

	/** Return a folder that is known to be there. */
	FolderNode folder(long id) {
		FolderNode folder = this.folders.get(id);
		if (folder == null) {
			throw new IllegalStateException("The store has no folder " + id);
		}
		return folder;
	}

	@Nullable FolderNode findFolder(long id) {
		return this.folders.get(id);
	}

	@Nullable MessageNode findMessage(long id) {
		return this.messages.get(id);
	}

	/** Return whether a folder or message is there, if only as one deleted softly. */
	boolean has(Numbered numbered) {
		return ((numbered.type() == ObjectType.FOLDER) ? this.folders : this.messages).containsKey(numbered.id());
	}

	/** Return the folder that an identifier names, softly deleted ones included. */
	FolderNode folder(EntryId entryId, String operation) {
		Numbered numbered = this.ids.parse(entryId, operation);
		FolderNode folder = (numbered.type() == ObjectType.FOLDER) ? this.folders.get(numbered.id()) : null;
		if (folder == null) {
			throw noFolder(operation);
		}
		return folder;
	}

	/** Return the folder that an identifier names, if it was not deleted. */
	FolderNode presentFolder(EntryId entryId, String operation) {
		FolderNode folder = folder(entryId, operation);
		if (folder.isGone()) {
			throw noFolder(operation);
		}
		return folder;
	}

	private static MapiException noFolder(String operation) {
		return CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The store has no such folder");
	}

	/** Return the folder that an identifier names, or {@code null} if it names none. */
	@Nullable FolderNode folderOrNull(EntryId entryId) {
		return this.folders.values()
			.stream()
			.filter((folder) -> !folder.isGone() && this.ids.folder(folder.id()).equals(entryId))
			.findFirst()
			.orElse(null);
	}

	/** Return the message that an identifier names, softly deleted ones included. */
	MessageNode message(EntryId entryId, String operation) {
		Numbered numbered = this.ids.parse(entryId, operation);
		MessageNode message = (numbered.type() == ObjectType.MESSAGE) ? this.messages.get(numbered.id()) : null;
		if (message == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The store has no such message");
		}
		return message;
	}

	/** Return the time of now as MAPI can hold it. */
	static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

	FolderNode createFolder(FolderNode parent, FolderType type, Bag properties) {
		return createFolder(this.data.nextId(), parent, type, properties);
	}

	FolderNode createFolder(long id, @Nullable FolderNode parent, @Nullable FolderType type, Bag properties) {
		Instant now = now();
		Bag dated = properties.with(PropTags.PR_CREATION_TIME, now)
			.with(PropTags.PR_LAST_MODIFICATION_TIME, now)
			.with(PropTags.PR_SEARCH_KEY, Binary.of(MapiUid.random().toByteArray()));
		FolderRecord record = new FolderRecord(id, (parent != null) ? parent.id() : 0, type, false, dated, null, null);
		FolderNode node = new FolderNode(record, parent, new FolderTables(this.guard.outbox()));
		this.folders.put(id, node);
		this.data.put(record);
		if (parent != null) {
			parent.children().put(id, node);
			showRow(node);
			this.deepHierarchies.forEach(DeepHierarchy::refresh);
			touch(parent);
			this.listeners.tell(NotificationType.OBJECT_CREATED, node);
		}
		return node;
	}

	/** Keep a folder as it is now. */
	void save(FolderNode folder, FolderRecord record) {
		folder.record(record.with(record.properties().with(PropTags.PR_LAST_MODIFICATION_TIME, now())));
		this.data.put(folder.record());
		touch(folder);
	}

	private void showRow(FolderNode folder) {
		FolderNode parent = folder.parent();
		if (parent != null) {
			parent.tables().folders(folder.isDeleted()).show(folder.id(), this.views.folderRow(folder, 0), Map.of());
		}
	}

	void moveFolder(FolderNode folder, FolderNode destination) {
		FolderNode source = folder.parent();
		detach(folder);
		folder.parent(destination);
		destination.children().put(folder.id(), folder);
		save(folder, folder.record().in(destination.id()));
		showRow(folder);
		this.deepHierarchies.forEach(DeepHierarchy::refresh);
		this.searches.rebuild();
		touch(source);
		touch(destination);
		this.listeners.moved(folder, source);
	}

	private void detach(FolderNode folder) {
		FolderNode parent = folder.parent();
		if (parent != null) {
			parent.children().remove(folder.id());
			parent.tables().folders(folder.isDeleted()).hide(folder.id());
		}
	}

	/** Remove a folder, and all that is in it, for good. */
	void removeFolder(FolderNode folder) {
		List.copyOf(folder.messages().values()).forEach(this::removeMessage);
		List.copyOf(folder.children().values()).forEach(this::removeFolder);
		detach(folder);
		folder.removed();
		this.searches.end(folder);
		this.folders.remove(folder.id());
		this.data.removeFolder(folder.id());
		this.touched.remove(folder);
		this.deepHierarchies.forEach(DeepHierarchy::refresh);
		touch(folder.parent());
		this.listeners.tell(NotificationType.OBJECT_DELETED, folder);
	}

	/** Keep a folder as one that was deleted softly. */
	void deleteFolderSoftly(FolderNode folder) {
		detach(folder);
		folder.record(folder.record().softlyDeleted());
		this.data.put(folder.record());
		FolderNode parent = folder.parent();
		if (parent != null) {
			parent.children().put(folder.id(), folder);
		}
		showRow(folder);
		this.searches.rebuild();
		this.deepHierarchies.forEach(DeepHierarchy::refresh);
		touch(parent);
		this.listeners.tell(NotificationType.OBJECT_DELETED, folder);
	}

	/** Put a new message into a folder. */
	MessageNode addMessage(FolderNode folder, boolean associated, int flags, Content content) {
		MessageNode node = insert(folder, associated, flags, content);
		this.listeners.tell(NotificationType.OBJECT_CREATED, node);
		return node;
	}

	/** Put a new message into a folder without telling that it was created. */
	MessageNode insert(FolderNode folder, boolean associated, int flags, Content content) {
		long id = this.data.nextId();
		MessageNode node = new MessageNode(new MessageRecord(id, folder.id(), associated, false, flags, 0, 1, content),
				folder);
		this.messages.put(id, node);
		this.data.put(node.record());
		attach(node);
		return node;
	}

	private void attach(MessageNode message) {
		FolderNode folder = message.folder();
		folder.messages().put(message.id(), message);
		folder.count(message.record(), 1);
		showRow(message);
		touch(folder);
	}

	private void detach(MessageNode message) {
		FolderNode folder = message.folder();
		folder.messages().remove(message.id());
		folder.count(message.record(), -1);
		folder.tables().hide(message.record());
		touch(folder);
	}

	/** Keep a message as it is now, in the folder where it is. */
	void save(MessageNode message, MessageRecord record) {
		FolderNode folder = message.folder();
		folder.count(message.record(), -1);
		message.record(record);
		folder.count(record, 1);
		this.data.put(record);
		showRow(message);
		touch(folder);
		this.listeners.tell(NotificationType.OBJECT_MODIFIED, message);
	}

	private void showRow(MessageNode message) {
		this.searches.changed(message);
		message.folder().tables().show(message.record(), this.views.messageRow(message), this.views.below(message));
	}

	void moveMessage(MessageNode message, FolderNode destination) {
		FolderNode source = message.folder();
		detach(message);
		message.folder(destination);
		message.record(message.record().in(destination.id()));
		this.data.put(message.record());
		attach(message);
		this.listeners.moved(message, source);
	}

	/** Remove a message for good. */
	void removeMessage(MessageNode message) {
		detach(message);
		message.removed();
		this.outgoing.remove(message);
		this.searches.removed(message);
		this.messages.remove(message.id());
		this.data.removeMessage(message.id());
		this.listeners.tell(NotificationType.OBJECT_DELETED, message);
	}

	/** Keep a message as one that was deleted softly. */
	void deleteMessageSoftly(MessageNode message) {
		detach(message);
		message.record(message.record().softlyDeleted());
		this.data.put(message.record());
		attach(message);
		this.listeners.tell(NotificationType.OBJECT_DELETED, message);
	}

}
