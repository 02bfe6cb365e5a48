package org.mapi4j.embedded.support;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.EntryIds;

/**
 * Someone who has mail here: a person in the address book with a message store.
 *
 * @param name the person's name
 * @param address the person's SMTP address
 */
public record Mailbox(String name, String address) {

	/** The type of the addresses within the organisation. */
	public static final String ADDRESS_TYPE = "EX";

	/**
	 * Return the identifier of the person.
	 * @return the identifier of the entry in the address book
	 */
	public EntryId userEntryId() {
		return EntryIds.of(EntryIds.ADDRESS_BOOK, ObjectType.MAIL_USER, Binary.of(bytes(key())));
	}

	/**
	 * Return the identifier of the message store.
	 * @return the identifier, the same in each profile
	 */
	public EntryId storeEntryId() {
		return EntryIds.of(EntryIds.STORES, ObjectType.STORE, storeRecordKey());
	}

	/**
	 * Return what tells the message store from all others.
	 * @return its {@code PR_STORE_RECORD_KEY}
	 */
	public Binary storeRecordKey() {
		return Binary.of(uid("store").toByteArray());
	}

	/**
	 * Return the address that the person has within the organisation.
	 * @return an address of the type {@link #ADDRESS_TYPE}
	 */
	public String exchangeAddress() {
		return "/o=Embedded/cn=Recipients/cn=" + key();
	}

	/**
	 * Return what this person has in common with no other, in MAPI's usual form.
	 * @return the {@code PR_SEARCH_KEY}
	 */
	public Binary searchKey() {
		return searchKey(ADDRESS_TYPE, exchangeAddress());
	}

	/**
	 * Return what mail from or to an address has in common.
	 * @param addressType the type of the address
	 * @param address the address
	 * @return the {@code PR_SEARCH_KEY}: both in upper case, with a colon between and a
	 * NUL behind
	 */
	public static Binary searchKey(String addressType, String address) {
		return Binary.of(bytes((addressType + ":" + address).toUpperCase(Locale.ROOT) + "\0"));
	}

	/**
	 * Return an identifier for something of this mailbox.
	 * @param what the thing
	 * @return the identifier, the same each time
	 */
	public MapiUid uid(String what) {
		return new MapiUid(UUID.nameUUIDFromBytes(bytes(what + ":" + key())));
	}

	private String key() {
		return this.address.toLowerCase(Locale.ROOT);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
