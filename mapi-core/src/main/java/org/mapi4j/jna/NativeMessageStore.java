package org.mapi4j.jna;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.ReceiveFolder;
import org.mapi4j.store.StoreEntryIdFlag;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IMsgStore} of native MAPI.
 */
final class NativeMessageStore extends NativeProp implements MessageStore {

	private static final VtableMethod ADVISE = new VtableMethod("IMsgStore::Advise", 14, "48488");

	private static final VtableMethod UNADVISE = new VtableMethod("IMsgStore::Unadvise", 15, "8");

	private static final VtableMethod COMPARE_ENTRY_IDS = new VtableMethod("IMsgStore::CompareEntryIDs", 16, "484848");

	private static final VtableMethod OPEN_ENTRY = new VtableMethod("IMsgStore::OpenEntry", 17, "488488");

	private static final VtableMethod SET_RECEIVE_FOLDER = new VtableMethod("IMsgStore::SetReceiveFolder", 18, "8448");

	private static final VtableMethod GET_RECEIVE_FOLDER = new VtableMethod("IMsgStore::GetReceiveFolder", 19, "84888");

	private static final VtableMethod GET_RECEIVE_FOLDER_TABLE = new VtableMethod("IMsgStore::GetReceiveFolderTable",
			20, "48");

	private static final VtableMethod STORE_LOGOFF = new VtableMethod("IMsgStore::StoreLogoff", 21, "8");

	private static final VtableMethod ABORT_SUBMIT = new VtableMethod("IMsgStore::AbortSubmit", 22, "484");

	private volatile boolean left;

	NativeMessageStore(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
		beforeReleaseOnceSubmitted(this::leaveInOrder);
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		return advise(ADVISE, UNADVISE, entryId, types, listener);
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return compareEntryIds(COMPARE_ENTRY_IDS, first, second);
	}

	@Override
	public MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags) {
		return EntryOpener.open(this, OPEN_ENTRY, entryId, EntryOpener.bits(flags));
	}

	@Override
	public void setReceiveFolder(String messageClass, @Nullable EntryId folder) {
		int size = (folder != null) ? folder.value().size() : 0;
		try (Arena arena = new Arena()) {
			long entryId = arena.entryId(folder);
			invokeInEitherWidth(SET_RECEIVE_FOLDER, (unicode) -> call(SET_RECEIVE_FOLDER,
					arena.text(messageClass, unicode != 0), unicode, size, entryId));
		}
	}

	@Override
	public ReceiveFolder getReceiveFolder(String messageClass) {
		try (Arena arena = new Arena()) {
			Block size = arena.allocate(Integer.BYTES);
			Block entryId = arena.allocate(Abi.POINTER_SIZE);
			Block explicitClass = arena.allocate(Abi.POINTER_SIZE);
			int[] width = new int[1];
			invokeInEitherWidth(GET_RECEIVE_FOLDER, (unicode) -> {
				width[0] = unicode;
				return call(GET_RECEIVE_FOLDER, arena.text(messageClass, unicode != 0), unicode, size.address(),
						entryId.address(), explicitClass.address());
			});
			try (Buffer text = memory().take(explicitClass.getLong(0))) {
				EntryId folder = takeEntryId(GET_RECEIVE_FOLDER, size, entryId);
				NativeReader reader = new NativeReader(GET_RECEIVE_FOLDER.name());
				return new ReceiveFolder(folder,
						(text.address() != 0) ? reader.getText(text.address(), width[0] != 0) : "");
			}
		}
	}

	@Override
	public MapiTable receiveFolderTable() {
		return openTable(GET_RECEIVE_FOLDER_TABLE, 0);
	}

	/**
	 * Leave the store. Registrations end before it is left, save where it may not be.
	 */
	@Override
	public Set<StoreLogoffResult> storeLogoff(StoreLogoffFlag flag) {
		if (flag != StoreLogoffFlag.QUIET) {
			unadviseAll();
		}
		try (Arena arena = new Arena()) {
			Block flags = arena.allocate(Integer.BYTES);
			flags.putInt(0, flag.mask());
			invoke(STORE_LOGOFF, flags.address());
			Set<StoreLogoffResult> result = StoreLogoffResult.of(flags.getInt(0));
			this.left |= flag != StoreLogoffFlag.QUIET || result.equals(Set.of(StoreLogoffResult.COMPLETE));
			return result;
		}
	}

	/**
	 * Leave the store in order before it is released, unless that has been done:
	 * otherwise what is being sent would be stopped.
	 */
	private int leaveInOrder(ComObject store) {
		if (this.left) {
			return 0;
		}
		try (Arena arena = new Arena()) {
			Block flags = arena.allocate(Integer.BYTES);
			flags.putInt(0, StoreLogoffFlag.ORDERLY.mask());
			return store.invoke(STORE_LOGOFF, flags.address());
		}
	}

	@Override
	public void abortSubmit(EntryId message) {
		try (Arena arena = new Arena()) {
			invoke(ABORT_SUBMIT, message.value().size(), arena.entryId(message), 0);
		}
	}

	@Override
	public EntryId createStoreEntryId(String storeDn, String mailboxDn, StoreEntryIdFlag... flags) {
		int bits = 0;
		for (StoreEntryIdFlag flag : flags) {
			bits |= flag.mask();
		}
		return ExchangeManageStore.createStoreEntryId(this, storeDn, mailboxDn, bits);
	}

}
