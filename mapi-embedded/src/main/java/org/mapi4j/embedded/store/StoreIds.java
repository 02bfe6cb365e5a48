package org.mapi4j.embedded.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.EntryIds.Parts;
import org.mapi4j.embedded.support.Mailbox;

/**
 * The entry identifiers of the folders and messages of one store: the store's record key
 * and a number.
 */
final class StoreIds {

	private final Mailbox owner;

	private final EntryId store;

	private final Binary recordKey;

	StoreIds(Mailbox owner) {
		this.owner = owner;
		this.store = owner.storeEntryId();
		this.recordKey = owner.storeRecordKey();
	}

	EntryId store() {
		return this.store;
	}

	/** Return what tells the store from all others. */
	Binary recordKey() {
		return this.recordKey;
	}

	EntryId folder(long id) {
		return EntryIds.of(EntryIds.STORES, ObjectType.FOLDER, key(id));
	}

	EntryId message(long id) {
		return EntryIds.of(EntryIds.STORES, ObjectType.MESSAGE, key(id));
	}

	/** Return what tells an object from all others of all stores. */
	Binary key(long id) {
		Binary store = this.recordKey;
		return Binary.of(ByteBuffer.allocate(store.size() + Long.BYTES).put(store.toByteArray()).putLong(id).array());
	}

	/** Return a key of the usual size, 22 bytes, that changes with a version. */
	Binary changeKey(long id, long version) {
		Binary store = this.recordKey;
		return Binary.of(ByteBuffer.allocate(store.size() + Short.BYTES + Integer.BYTES)
			.put(store.toByteArray())
			.putShort((short) version)
			.putInt((int) id)
			.array());
	}

	/**
	 * Return whether an identifier is one of this store, its own included.
	 */
	static boolean isOf(Mailbox owner, Parts parts) {
		byte[] key = parts.key().toByteArray();
		byte[] store = owner.storeRecordKey().toByteArray();
		return parts.provider().equals(EntryIds.STORES) && key.length >= store.length
				&& Arrays.equals(store, Arrays.copyOf(key, store.length));
	}

	/**
	 * Return the number of a folder or message.
	 * @throws org.mapi4j.MapiException if the identifier is not one of this store
	 */
	Numbered parse(EntryId entryId, String operation) {
		Parts parts = EntryIds.parse(entryId, operation);
		if (!isOf(this.owner, parts)) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_ENTRYID, operation, "Another store made this identifier");
		}
		boolean known = parts.type() == ObjectType.FOLDER || parts.type() == ObjectType.MESSAGE;
		int size = this.recordKey.size();
		if (!known || parts.key().size() != size + Long.BYTES) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_ENTRYID, operation,
					"This identifies neither a folder nor a message");
		}
		return new Numbered(parts.type(), ByteBuffer.wrap(parts.key().toByteArray()).getLong(size));
	}

	/**
	 * What an identifier names.
	 *
	 * @param type a folder or a message
	 * @param id its number
	 */
	record Numbered(ObjectType type, long id) {

	}

}
