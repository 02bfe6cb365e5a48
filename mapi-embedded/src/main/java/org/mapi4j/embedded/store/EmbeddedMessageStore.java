package org.mapi4j.embedded.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.ReceiveFolder;
import org.mapi4j.store.StoreEntryIdFlag;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

/**
 * A message store as a session has it open.
 */
final class EmbeddedMessageStore extends EmbeddedProp implements MessageStore {

	private static final int MAX_CLASS = 255;

	private static final int READ_ONLY_SUPPORT = 0x1 | 0x4 | 0x100 | 0x200 | 0x400 | 0x1000 | 0x2000 | 0x40000;

	private static final int WRITE_SUPPORT = 0x8 | 0x10 | 0x20 | 0x40 | 0x800 | 0x10000;

	private static final int STORE_SUBMIT_OK = 0x80;

	private static final int STORE_READONLY = 0x2;

	private static final Set<Integer> READ_ONLY = ids(PropTags.PR_STORE_SUPPORT_MASK, PropTags.PR_MDB_PROVIDER,
			PropTags.PR_IPM_SUBTREE_ENTRYID, PropTags.PR_IPM_OUTBOX_ENTRYID, PropTags.PR_IPM_SENTMAIL_ENTRYID,
			PropTags.PR_IPM_WASTEBASKET_ENTRYID, PropTags.PR_FINDER_ENTRYID, PropTags.PR_VIEWS_ENTRYID,
			PropTags.PR_COMMON_VIEWS_ENTRYID, PropTags.PR_VALID_FOLDER_MASK, PropTags.PR_DEFAULT_STORE,
			PropTags.PR_MAILBOX_OWNER_ENTRYID, PropTags.PR_MAILBOX_OWNER_NAME, PropTags.PR_STORE_OFFLINE,
			PropTags.PR_USER_ENTRYID, PropTags.PR_DISPLAY_NAME);

	private final StoreLogon logon;

	EmbeddedMessageStore(StoreAccess access, StoreLogon logon, CallGate gate) {
		super(access, gate);
		this.logon = logon;
	}

	@Override
	Bag kept() {
		return store().data().properties();
	}

	@Override
	void keep(Bag changed) {
		store().data().put(changed);
	}

	@Override
	Values computed() {
		Mailbox owner = store().owner();
		Mailbox user = access().client().identity();
		int submit = access().sends() ? STORE_SUBMIT_OK : 0;
		int support = READ_ONLY_SUPPORT | (isWritable() ? WRITE_SUPPORT | submit : STORE_READONLY);
		return new Values().add(PropTags.PR_ENTRYID, owner.storeEntryId().value())
			.add(PropTags.PR_STORE_ENTRYID, owner.storeEntryId().value())
			.add(PropTags.PR_RECORD_KEY, owner.storeRecordKey())
			.add(PropTags.PR_STORE_RECORD_KEY, owner.storeRecordKey())
			.add(PropTags.PR_MAPPING_SIGNATURE, owner.storeRecordKey())
			.add(PropTags.PR_OBJECT_TYPE, ObjectType.STORE.code())
			.add(PropTags.PR_DISPLAY_NAME, owner.name())
			.add(PropTags.PR_MDB_PROVIDER, Binary.of(EntryIds.STORES.toByteArray()))
			.add(PropTags.PR_DEFAULT_STORE, access().client().isDefaultStore(owner))
			.add(PropTags.PR_STORE_SUPPORT_MASK, support)
			.add(PropTags.PR_STORE_STATE, 0)
			.add(PropTags.PR_STORE_OFFLINE, access().client().isStoreOffline())
			.add(PropTags.PR_ACCESS_LEVEL, accessLevel())
			.add(PropTags.PR_MAILBOX_OWNER_ENTRYID, owner.userEntryId().value())
			.add(PropTags.PR_MAILBOX_OWNER_NAME, owner.name())
			.add(PropTags.PR_USER_ENTRYID, ((user != null) ? user : owner).userEntryId().value())
			.addAll(store().special().properties());
	}

	@Override
	void requireThere(String operation) {
	}

	@Override
	boolean isWritable() {
		return access().writable();
	}

	@Override
	Set<Integer> readOnly() {
		return READ_ONLY;
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		String operation = "IMsgStore::Advise";
		return call(operation, () -> {
			if (entryId != null && !store().has(store().ids().parse(entryId, operation))) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_ENTRYID, operation,
						"The store has no such folder or message");
			}
			return store().listeners().advise(entryId, types, listener);
		});
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return call("IMsgStore::CompareEntryIDs", () -> EntryIds.isSame(first, second));
	}

	@Override
	public MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags) {
		String operation = "IMsgStore::OpenEntry";
		return fetch(operation, () -> access().open(entryId, operation, flags));
	}

	@Override
	public void setReceiveFolder(String messageClass, @Nullable EntryId folder) {
		String operation = "IMsgStore::SetReceiveFolder";
		call(operation, () -> {
			requireWritable(operation);
			requireClass(messageClass, operation);
			if (folder == null && messageClass.isEmpty()) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
						"Messages of no class have to arrive somewhere");
			}
			store().special()
				.receiveFolder(messageClass, (folder != null) ? arrivalFolder(folder, operation).id() : null);
			return true;
		});
	}

	private FolderNode arrivalFolder(EntryId entryId, String operation) {
		FolderNode folder = store().presentFolder(entryId, operation);
		if (folder.isSearch()) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"A search folder holds nothing of its own");
		}
		return folder;
	}

	private static void requireClass(String messageClass, String operation) {
		boolean ascii = messageClass.chars().allMatch((character) -> character >= ' ' && character < 0x7F);
		if (!ascii || messageClass.length() > MAX_CLASS) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"A message class has at most 255 ASCII characters");
		}
	}

	@Override
	public ReceiveFolder getReceiveFolder(String messageClass) {
		String operation = "IMsgStore::GetReceiveFolder";
		return call(operation, () -> {
			requireClass(messageClass, operation);
			FolderNode folder = store().special().receiveFolder(messageClass);
			return new ReceiveFolder(store().ids().folder(folder.id()), store().special().bestClass(messageClass));
		});
	}

	@Override
	public MapiTable receiveFolderTable() {
		return fetch("IMsgStore::GetReceiveFolderTable", () -> {
			TableSource source = new TableSource(List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
					PropTags.PR_RECORD_KEY, PropTags.PR_MESSAGE_CLASS));
			store().special()
				.receiveFolders()
				.forEach((messageClass, folder) -> source
					.add(Row.of(new Values().add(PropTags.PR_ENTRYID, store().ids().folder(folder).value())
						.add(PropTags.PR_RECORD_KEY, store().ids().key(folder))
						.add(PropTags.PR_MESSAGE_CLASS, messageClass.toUpperCase(Locale.ROOT))
						.list())));
			return access().client().open((gate) -> new EmbeddedTable(source, TableStatus.Type.SNAPSHOT, gate));
		});
	}

	@Override
	public EntryId createStoreEntryId(String storeDn, String mailboxDn, StoreEntryIdFlag... flags) {
		String operation = "IExchangeManageStore::CreateStoreEntryID";
		return fetch(operation, () -> {
			Mailbox owner = access().transport().find(mailboxDn);
			if (owner == null) {
				throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "Nobody's mailbox has this name");
			}
			return owner.storeEntryId();
		});
	}

	@Override
	public Set<StoreLogoffResult> storeLogoff(StoreLogoffFlag flag) {
		return call("IMsgStore::StoreLogoff", () -> {
			boolean sends = flag == StoreLogoffFlag.PURGE || flag == StoreLogoffFlag.NO_WAIT;
			if (sends && access().sends()) {
				access().transport().flush(store());
			}
			boolean complete = store().outgoing().isEmpty();
			if (complete || flag != StoreLogoffFlag.QUIET) {
				this.logon.end();
			}
			return Set.of(complete ? StoreLogoffResult.COMPLETE : StoreLogoffResult.OUTBOUND_QUEUE);
		});
	}

	@Override
	public void abortSubmit(EntryId message) {
		String operation = "IMsgStore::AbortSubmit";
		call(operation, () -> {
			requireWritable(operation);
			MessageNode node = store().findMessage(store().ids().parse(message, operation).id());
			if (node == null || !store().outgoing().remove(node)) {
				throw CallGate.failure(HResult.MAPI_E_NOT_IN_QUEUE, operation, "The message does not wait to be sent");
			}
			store().save(node, node.record().withFlags((node.record().flags() & ~Flags.SUBMIT) | Flags.UNSENT));
			return true;
		});
	}

}
