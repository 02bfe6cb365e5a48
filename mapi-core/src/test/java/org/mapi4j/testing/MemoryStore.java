package org.mapi4j.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.ReceiveFolder;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;
import org.mapi4j.table.SortOrder;

/**
 * A message store in memory with the usual folders, whose messages can be written, saved
 * and submitted; a test says what submitting does.
 */
public final class MemoryStore extends MemoryProp implements MessageStore {

	/** What submitting does before the message is marked as submitted. */
	public Runnable onSubmit = () -> {
	};

	/** Whether the store receives no mail. */
	public boolean withoutReceiveFolder;

	/** How many calls asked for the identifiers of names. */
	public final AtomicInteger lookups = new AtomicInteger();

	private final Map<SpecialFolder, MemoryFolder> folders = new EnumMap<>(SpecialFolder.class);

	private final Map<EntryId, MapiProp> objects = new LinkedHashMap<>();

	private final List<NamedProperty> names = new ArrayList<>();

	private int made;

	public MemoryStore() {
		put(PropTags.PR_STORE_SUPPORT_MASK, 0x80);
		for (SpecialFolder each : List.of(SpecialFolder.ROOT, SpecialFolder.INBOX, SpecialFolder.OUTBOX,
				SpecialFolder.SENT_ITEMS)) {
			add(each);
		}
		put(PropTags.PR_IPM_OUTBOX_ENTRYID, folder(SpecialFolder.OUTBOX).entryId.value());
		put(PropTags.PR_IPM_SENTMAIL_ENTRYID, folder(SpecialFolder.SENT_ITEMS).entryId.value());
	}

	/**
	 * Add a folder, which only a test gives a property to be found by.
	 */
	public MemoryFolder add(SpecialFolder which) {
		MemoryFolder folder = new MemoryFolder();
		this.folders.put(which, folder);
		return folder;
	}

	public MemoryFolder folder(SpecialFolder which) {
		return this.folders.get(which);
	}

	/**
	 * Move what is in the Outbox to the sent items, as a transport does.
	 */
	public void transport() {
		folder(SpecialFolder.SENT_ITEMS).messages.addAll(folder(SpecialFolder.OUTBOX).messages);
		folder(SpecialFolder.OUTBOX).messages.clear();
	}

	/**
	 * Move the first message of the Outbox to the sent items.
	 */
	public void transportFirst() {
		folder(SpecialFolder.SENT_ITEMS).messages.add(folder(SpecialFolder.OUTBOX).messages.remove(0));
	}

	private EntryId register(MemoryProp object) {
		EntryId entryId = EntryId.of((byte) 0, (byte) 1, (byte) (++this.made));
		object.put(PropTags.PR_ENTRYID, entryId.value());
		this.objects.put(entryId, object);
		return entryId;
	}

	@Override
	public MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags) {
		MapiProp found = (entryId != null) ? this.objects.get(entryId) : folder(SpecialFolder.ROOT);
		if (found == null) {
			throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "IMsgStore::OpenEntry");
		}
		return found;
	}

	@Override
	public ReceiveFolder getReceiveFolder(String messageClass) {
		if (this.withoutReceiveFolder) {
			throw MapiNotSupportedException.noSupport("IMsgStore::GetReceiveFolder");
		}
		return new ReceiveFolder(folder(SpecialFolder.INBOX).entryId, "");
	}

	private List<PropTag<?>> identify(List<NamedProperty> wanted, boolean create) {
		this.lookups.incrementAndGet();
		return wanted.stream().<PropTag<?>>map((name) -> {
			if (create && !this.names.contains(name)) {
				this.names.add(name);
			}
			int index = this.names.indexOf(name);
			return (index >= 0) ? PropTag.of(0x8000 + index, PropType.UNSPECIFIED) : PropTag.of(0, PropType.ERROR);
		}).toList();
	}

	@Override
	public List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
		return identify(names, create);
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		throw MapiNotSupportedException.noSupport("IMsgStore::Advise");
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return first.equals(second);
	}

	@Override
	public void setReceiveFolder(String messageClass, @Nullable EntryId folder) {
		throw MapiNotSupportedException.noSupport("IMsgStore::SetReceiveFolder");
	}

	@Override
	public MapiTable receiveFolderTable() {
		throw MapiNotSupportedException.noSupport("IMsgStore::GetReceiveFolderTable");
	}

	@Override
	public Set<StoreLogoffResult> storeLogoff(StoreLogoffFlag flag) {
		return Set.of();
	}

	@Override
	public void abortSubmit(EntryId message) {
		throw MapiNotSupportedException.noSupport("IMsgStore::AbortSubmit");
	}

	/**
	 * A folder with messages.
	 */
	public final class MemoryFolder extends MemoryProp implements Folder {

		/** The messages that were saved. */
		public final List<MemoryMessage> messages = new ArrayList<>();

		/** What happens once, when a row of the contents table was found. */
		public @Nullable Runnable onFound;

		private final EntryId entryId;

		MemoryFolder() {
			this.entryId = register(this);
		}

		public EntryId entryId() {
			return this.entryId;
		}

		@Override
		public MemoryMessage createMessage(boolean associated) {
			return new MemoryMessage(this);
		}

		@Override
		public MapiTable contentsTable(ContainerFlag... flags) {
			MemoryTable table = new MemoryTable(rows());
			table.onFound = () -> {
				Runnable happens = this.onFound;
				this.onFound = null;
				if (happens != null) {
					happens.run();
					table.replace(rows());
				}
			};
			return table;
		}

		private List<Row> rows() {
			return this.messages.stream().map(MemoryProp::row).collect(Collectors.toList());
		}

		@Override
		public boolean deleteMessages(List<EntryId> messages, DeleteFlag... flags) {
			return this.messages
				.removeIf((message) -> messages.contains(EntryId.of(message.require(PropTags.PR_ENTRYID))));
		}

		@Override
		public MapiTable hierarchyTable(ContainerFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIContainer::GetHierarchyTable");
		}

		@Override
		public MapiProp openEntry(EntryId entryId, OpenFlag... flags) {
			byte[] longTerm = entryId.value().toByteArray();
			longTerm[0] = 0;
			return MemoryStore.this.openEntry(EntryId.of(longTerm), flags);
		}

		@Override
		public void setSearchCriteria(@Nullable Restriction restriction, @Nullable List<EntryId> containers,
				SearchFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIContainer::SetSearchCriteria");
		}

		@Override
		public SearchCriteria getSearchCriteria() {
			throw MapiNotSupportedException.noSupport("IMAPIContainer::GetSearchCriteria");
		}

		@Override
		public boolean copyMessages(List<EntryId> messages, Folder destination, boolean move) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::CopyMessages");
		}

		@Override
		public Folder createFolder(FolderType type, String name, @Nullable String comment, boolean openIfExists) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::CreateFolder");
		}

		@Override
		public boolean copyFolder(EntryId folder, Folder destination, @Nullable String newName,
				FolderCopyFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::CopyFolder");
		}

		@Override
		public boolean deleteFolder(EntryId folder, DeleteFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::DeleteFolder");
		}

		@Override
		public boolean setReadFlags(@Nullable List<EntryId> messages, ReadFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::SetReadFlags");
		}

		@Override
		public int getMessageStatus(EntryId message) {
			return 0;
		}

		@Override
		public int setMessageStatus(EntryId message, int status, int mask) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::SetMessageStatus");
		}

		@Override
		public void saveContentsSort(SortOrder order, boolean recursive) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::SaveContentsSort");
		}

		@Override
		public boolean emptyFolder(DeleteFlag... flags) {
			throw MapiNotSupportedException.noSupport("IMAPIFolder::EmptyFolder");
		}

	}

	/**
	 * A message with recipients and attachments.
	 */
	public final class MemoryMessage extends MemoryProp implements Message {

		/** The attachments that were saved. */
		public final List<MemoryAttachment> attachments = new ArrayList<>();

		private final MemoryFolder folder;

		private final List<Row> recipients = new ArrayList<>();

		MemoryMessage(MemoryFolder folder) {
			this.folder = folder;
		}

		@Override
		public void saveChanges(SaveFlag... flags) {
			if (!this.folder.messages.contains(this)) {
				EntryId entryId = register(this);
				put(PropTags.PR_SEARCH_KEY, Binary.of((byte) 'K', entryId.value().get(2)));
				put(PropTags.PR_MESSAGE_FLAGS, 0x8);
				this.folder.messages.add(this);
			}
		}

		@Override
		public void submit(boolean force) {
			MemoryStore.this.onSubmit.run();
			put(PropTags.PR_MESSAGE_FLAGS, 0x4 | 0x8);
		}

		@Override
		public MapiTable recipientTable() {
			return new MemoryTable(this.recipients);
		}

		@Override
		public void modifyRecipients(RecipientChange change, List<Row> recipients) {
			recipients.forEach((row) -> this.recipients.add(row.with(PropTags.PR_ROWID, this.recipients.size())));
		}

		@Override
		public MapiTable attachmentTable() {
			return new MemoryTable(this.attachments.stream().map(MemoryProp::row).collect(Collectors.toList()));
		}

		@Override
		public Attachment openAttachment(int number, OpenFlag... flags) {
			return this.attachments.get(number);
		}

		@Override
		public Attachment createAttachment() {
			return new MemoryAttachment(this);
		}

		@Override
		public void deleteAttachment(int number) {
			this.attachments.remove(number);
		}

		@Override
		public void setReadFlag(ReadFlag... flags) {
			put(PropTags.PR_MESSAGE_FLAGS, 0x1);
		}

		@Override
		public List<PropTag<?>> getIdsFromNames(List<NamedProperty> names, boolean create) {
			return identify(names, create);
		}

	}

	/**
	 * An attachment.
	 */
	public static final class MemoryAttachment extends MemoryProp implements Attachment {

		private final MemoryMessage message;

		MemoryAttachment(MemoryMessage message) {
			this.message = message;
			put(PropTags.PR_ATTACH_NUM, message.attachments.size());
		}

		@Override
		public void saveChanges(SaveFlag... flags) {
			this.message.attachments.add(this);
		}

	}

}
