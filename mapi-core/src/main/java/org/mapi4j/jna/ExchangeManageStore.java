package org.mapi4j.jna;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiUid;
import org.mapi4j.jna.Arena.Block;

/**
 * {@code IExchangeManageStore}, which only stores of Exchange have besides their own
 * interface.
 */
final class ExchangeManageStore {

	private static final VtableMethod CREATE_STORE_ENTRY_ID = new VtableMethod(
			"IExchangeManageStore::CreateStoreEntryID", 3, "88488");

	private static final MapiUid IID = MapiUid.parse("559D10B0-A772-11CD-9BC8-00AA002FC45A");

	private ExchangeManageStore() {
	}

	/**
	 * Return the identifier by which a mailbox is opened. Names in a directory are ASCII,
	 * and the method knows no other texts.
	 * @param store a store of the same organisation
	 * @param storeDn the name of the server's store, empty to have it found
	 * @param mailboxDn the name of the mailbox
	 * @param flags how it is to be opened
	 * @return the identifier
	 */
	static EntryId createStoreEntryId(NativeMessageStore store, String storeDn, String mailboxDn, int flags) {
		ComObject object = store.queryInterface(CREATE_STORE_ENTRY_ID.name(), IID);
		if (object == null) {
			throw MapiNotSupportedException.noSupport(CREATE_STORE_ENTRY_ID.name());
		}
		try (Arena arena = new Arena()) {
			Block size = arena.allocate(Integer.BYTES);
			Block entryId = arena.allocate(Abi.POINTER_SIZE);
			int result = object.call(CREATE_STORE_ENTRY_ID, arena.text(storeDn, false), arena.text(mailboxDn, false),
					flags, size.address(), entryId.address());
			if (result < 0) {
				throw MapiException.of(HResult.of(result), CREATE_STORE_ENTRY_ID.name());
			}
			return store.takeEntryId(CREATE_STORE_ENTRY_ID, size, entryId);
		}
		finally {
			object.release();
		}
	}

}
