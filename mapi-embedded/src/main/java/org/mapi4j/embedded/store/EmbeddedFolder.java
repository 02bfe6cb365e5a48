package org.mapi4j.embedded.store;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Restriction;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableStatus;

/**
 * A folder as a session has it open.
 */
final class EmbeddedFolder extends EmbeddedProp implements Folder {

	private static final Set<Integer> READ_ONLY = ids(PropTags.PR_FOLDER_TYPE, PropTags.PR_CONTENT_COUNT,
			PropTags.PR_CONTENT_UNREAD, PropTags.PR_ASSOC_CONTENT_COUNT, PropTags.PR_SUBFOLDERS,
			PropTags.PR_DELETED_MSG_COUNT, PropTags.PR_STATUS, PropTags.PR_DISPLAY_TYPE, PropTags.PR_DEPTH);

	private final FolderNode node;

	private final boolean writable;

	private final FolderWork work;

	private final boolean recovered;

	EmbeddedFolder(StoreAccess access, FolderNode node, boolean writable, CallGate gate) {
		super(access, gate);
		this.node = node;
		this.writable = writable;
		this.recovered = node.isGone();
		this.work = new FolderWork(access, node);
	}

	FolderNode node() {
		return this.node;
	}

	@Override
	Bag kept() {
		return this.node.record().properties();
	}

	@Override
	void keep(Bag changed) {
		store().save(this.node, this.node.record().with(changed));
	}

	@Override
	Values computed() {
		return store().views().ofFolder(this.node).add(PropTags.PR_ACCESS_LEVEL, accessLevel());
	}

	@Override
	void requireThere(String operation) {
		if (this.node.isRemoved() || (this.node.isGone() && !this.recovered)) {
			throw CallGate.failure(HResult.MAPI_E_OBJECT_DELETED, operation, "The folder has been deleted");
		}
	}

	@Override
	boolean isWritable() {
		return this.writable;
	}

	@Override
	Set<Integer> readOnly() {
		return READ_ONLY;
	}

	@Override
	@Nullable HResult set(PropValue<?> value, String operation) {
		FolderNode parent = this.node.parent();
		if (value.tag().id() == PropTags.PR_DISPLAY_NAME.id() && value.value() instanceof String name
				&& parent != null) {
			FolderNode other = parent.child(name);
			if (name.isEmpty()) {
				return HResult.MAPI_E_BAD_VALUE;
			}
			if (other != null && other != this.node) {
				return HResult.MAPI_E_COLLISION;
			}
		}
		return super.set(value, operation);
	}

	@Override
	@Nullable MapiObject openObject(PropTag<?> tag, Class<?> type, PropertyAccess how, String operation) {
		if (type != MapiTable.class) {
			return null;
		}
		FolderTables tables = this.node.tables();
		if (tag.id() == PropTags.PR_CONTAINER_CONTENTS.id()) {
			return openContents();
		}
		if (tag.id() == PropTags.PR_FOLDER_ASSOCIATED_CONTENTS.id()) {
			return open(tables.messages(true, false).source(), TableStatus.Type.DYNAMIC);
		}
		return (tag.id() == PropTags.PR_CONTAINER_HIERARCHY.id())
				? open(tables.folders(false).source(), TableStatus.Type.DYNAMIC) : null;
	}

	@Override
	List<PropTag<?>> subobjects() {
		return List.of(PropTags.PR_CONTAINER_CONTENTS, PropTags.PR_FOLDER_ASSOCIATED_CONTENTS,
				PropTags.PR_CONTAINER_HIERARCHY);
	}

	@Override
	void copySubobject(PropTag<?> tag, EmbeddedProp destination, boolean move, String operation) {
		if (!(destination instanceof EmbeddedFolder target)) {
			throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation, "The destination is no folder");
		}
		target.requireContents(operation);
		if (tag.id() == PropTags.PR_CONTAINER_HIERARCHY.id()) {
			this.work.copyFolders(target.store(), target.node, move, operation);
		}
		else {
			boolean associated = tag.id() == PropTags.PR_FOLDER_ASSOCIATED_CONTENTS.id();
			this.work.all(associated).forEach((message) -> this.work.copy(message, target.store(), target.node, move));
		}
	}

	private MapiTable open(TableSource source, TableStatus.Type type) {
		return access().client().open((gate) -> new EmbeddedTable(source, type, gate));
	}

	/** Open the table of what people see, in the order that was saved. */
	private MapiTable openContents() {
		TableSource source = this.node.tables().messages(false, false).source();
		SortOrder order = this.node.record().order();
		return access().client()
			.open((gate) -> new EmbeddedTable(source, TableStatus.Type.DYNAMIC, gate,
					(order != null) ? order : SortOrder.by()));
	}

	@Override
	public MapiTable contentsTable(ContainerFlag... flags) {
		Set<ContainerFlag> asked = Set.of(flags);
		boolean associated = asked.contains(ContainerFlag.ASSOCIATED);
		boolean deleted = asked.contains(ContainerFlag.SHOW_SOFT_DELETES);
		return fetch("IMAPIContainer::GetContentsTable",
				() -> (associated || deleted)
						? open(this.node.tables().messages(associated, deleted).source(), TableStatus.Type.DYNAMIC)
						: openContents());
	}

	@Override
	public MapiTable hierarchyTable(ContainerFlag... flags) {
		Set<ContainerFlag> asked = Set.of(flags);
		boolean deleted = asked.contains(ContainerFlag.SHOW_SOFT_DELETES);
		return fetch("IMAPIContainer::GetHierarchyTable", () -> asked.contains(ContainerFlag.CONVENIENT_DEPTH)
				? openDeep(deleted) : open(this.node.tables().folders(deleted).source(), TableStatus.Type.DYNAMIC));
	}

	private MapiTable openDeep(boolean deleted) {
		DeepHierarchy hierarchy = new DeepHierarchy(this.node, deleted, store().views());
		store().add(hierarchy);
		return access().client()
			.open((gate) -> new EmbeddedTable(hierarchy.source(), TableStatus.Type.DYNAMIC,
					new EndingGate(gate, () -> store().remove(hierarchy))));
	}

	@Override
	public MapiProp openEntry(EntryId entryId, OpenFlag... flags) {
		String operation = "IMAPIContainer::OpenEntry";
		return fetch(operation, () -> access().open(entryId, operation, flags));
	}

	@Override
	public void setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers,
			SearchFlag... flags) {
		String operation = "IMAPIContainer::SetSearchCriteria";
		List<SearchFlag> asked = List.of(flags);
		call(operation, () -> {
			if (!this.node.isSearch()) {
				throw noSearch(operation);
			}
			requireWritable(operation);
			Criteria criteria = new Criteria(store(), this.node.record().search(), operation);
			store().search(this.node, criteria.changed(restriction, containers, asked));
			return true;
		});
	}

	@Override
	public SearchCriteria getSearchCriteria() {
		String operation = "IMAPIContainer::GetSearchCriteria";
		return fetch(operation, () -> {
			if (!this.node.isSearch()) {
				throw noSearch(operation);
			}
			return new Criteria(store(), this.node.record().search(), operation).shown();
		});
	}

	private static MapiException noSearch(String operation) {
		return CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "This is no search folder");
	}

	@Override
	public Message createMessage(boolean associated) {
		String operation = "IMAPIFolder::CreateMessage";
		return fetch(operation, () -> {
			requireContents(operation);
			FolderSite site = new FolderSite(store(), this.node, associated);
			return access().client().open((gate) -> new EmbeddedMessage(access(), site, true, gate));
		});
	}

	private void requireContents(String operation) {
		requireWritable(operation);
		if (this.node.isSearch()) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "A search folder holds nothing of its own");
		}
	}

	@Override
	public boolean copyMessages(List<EntryId> messages, Folder destination, boolean move) {
		String operation = "IMAPIFolder::CopyMessages";
		return call(operation, () -> {
			EmbeddedFolder target = target(destination, operation);
			if (move) {
				requireWritable(operation);
			}
			return each(messages, operation, (message) -> this.work.copy(message, target.store(), target.node, move));
		});
	}

	private static EmbeddedFolder target(Folder destination, String operation) {
		if (!(destination instanceof EmbeddedFolder target)) {
			throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation,
					"The destination is no folder of this subsystem");
		}
		target.requireThere(operation);
		target.requireContents(operation);
		return target;
	}

	/** Do something with each message, and return whether all of it was done. */
	private boolean each(List<EntryId> messages, String operation, Predicate<MessageNode> action) {
		boolean all = true;
		for (EntryId entryId : messages) {
			store().ids().parse(entryId, operation);
		}
		for (EntryId entryId : messages) {
			MessageNode message = this.work.find(entryId, operation);
			all &= message != null && action.test(message);
		}
		return all;
	}

	@Override
	public boolean deleteMessages(List<EntryId> messages, DeleteFlag... flags) {
		String operation = "IMAPIFolder::DeleteMessages";
		boolean hard = Set.of(flags).contains(DeleteFlag.HARD_DELETE);
		return call(operation, () -> {
			requireWritable(operation);
			return each(messages, operation, (message) -> this.work.delete(message, hard));
		});
	}

	@Override
	public Folder createFolder(FolderType type, String name, @Nullable String comment, boolean openIfExists) {
		String operation = "IMAPIFolder::CreateFolder";
		return fetch(operation, () -> {
			requireContents(operation);
			if (name.isEmpty()) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "A folder has a name");
			}
			FolderNode existing = this.node.child(name);
			if (existing != null) {
				if (openIfExists) {
					return access().open(existing, true);
				}
				throw collision(operation);
			}
			Bag properties = Bag.of().with(PropTags.PR_DISPLAY_NAME, name);
			if (comment != null) {
				properties = properties.with(PropTags.PR_COMMENT, comment);
			}
			return access().open(store().createFolder(this.node, type, properties), true);
		});
	}

	private static MapiException collision(String operation) {
		return CallGate.failure(HResult.MAPI_E_COLLISION, operation, "There is a folder of that name");
	}

	@Override
	public boolean copyFolder(EntryId folder, Folder destination, @Nullable String newName, FolderCopyFlag... flags) {
		String operation = "IMAPIFolder::CopyFolder";
		Set<FolderCopyFlag> asked = Set.of(flags);
		return call(operation, () -> {
			EmbeddedFolder target = target(destination, operation);
			FolderNode source = this.work.child(folder, operation);
			boolean move = asked.contains(FolderCopyFlag.MOVE);
			if (move) {
				requireWritable(operation);
				this.work.requireMovable(source, operation);
			}
			boolean below = target.node.isWithin(source);
			if (below && (move || asked.contains(FolderCopyFlag.SUBFOLDERS))) {
				throw CallGate.failure(HResult.MAPI_E_FOLDER_CYCLE, operation, "The destination is in the folder");
			}
			String name = (newName != null && !newName.isEmpty()) ? newName : source.name();
			FolderNode other = target.node.child(name);
			if (other != null && (other != source || !move)) {
				throw collision(operation);
			}
			return this.work.copy(source, target.store(), target.node, name, move,
					asked.contains(FolderCopyFlag.SUBFOLDERS));
		});
	}

	@Override
	public boolean deleteFolder(EntryId folder, DeleteFlag... flags) {
		String operation = "IMAPIFolder::DeleteFolder";
		Set<DeleteFlag> asked = Set.of(flags);
		return call(operation, () -> {
			requireWritable(operation);
			FolderNode deleted = this.work.child(folder, operation);
			this.work.requireMovable(deleted, operation);
			if (!asked.contains(DeleteFlag.FOLDERS)
					&& deleted.children().values().stream().anyMatch((child) -> !child.isDeleted())) {
				throw CallGate.failure(HResult.MAPI_E_HAS_FOLDERS, operation, "There are folders in the folder");
			}
			if (!asked.contains(DeleteFlag.MESSAGES) && deleted.count() + deleted.associatedCount() > 0) {
				throw CallGate.failure(HResult.MAPI_E_HAS_MESSAGES, operation, "There are messages in the folder");
			}
			return this.work.delete(deleted, asked.contains(DeleteFlag.HARD_DELETE));
		});
	}

	@Override
	public boolean setReadFlags(@Nullable List<EntryId> messages, ReadFlag... flags) {
		String operation = "IMAPIFolder::SetReadFlags";
		ReadFlags.check(Set.of(flags), operation);
		return call(operation, () -> {
			requireWritable(operation);
			if (messages == null) {
				boolean all = true;
				for (MessageNode message : this.work.all(false)) {
					all &= ReadFlags.apply(access(), message, Set.of(flags));
				}
				return all;
			}
			return each(messages, operation, (message) -> ReadFlags.apply(access(), message, Set.of(flags)));
		});
	}

	@Override
	public int getMessageStatus(EntryId message) {
		String operation = "IMAPIFolder::GetMessageStatus";
		return call(operation, () -> this.work.require(message, operation).record().status());
	}

	@Override
	public int setMessageStatus(EntryId message, int status, int mask) {
		String operation = "IMAPIFolder::SetMessageStatus";
		return call(operation, () -> {
			requireWritable(operation);
			MessageNode node = this.work.require(message, operation);
			int old = node.record().status();
			store().save(node, node.record().withStatus((old & ~mask) | (status & mask)));
			return old;
		});
	}

	@Override
	public void saveContentsSort(SortOrder order, boolean recursive) {
		String operation = "IMAPIFolder::SaveContentsSort";
		call(operation, () -> {
			requireWritable(operation);
			EmbeddedTable.check(order, operation);
			this.work.saveOrder(order, recursive);
			return true;
		});
	}

	@Override
	public boolean emptyFolder(DeleteFlag... flags) {
		String operation = "IMAPIFolder::EmptyFolder";
		Set<DeleteFlag> asked = Set.of(flags);
		return call(operation, () -> {
			requireWritable(operation);
			return this.work.empty(asked.contains(DeleteFlag.ASSOCIATED), asked.contains(DeleteFlag.HARD_DELETE));
		});
	}

}
