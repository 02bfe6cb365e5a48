package org.mapi4j.embedded;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.Binary;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceType;

/**
 * A profile: the message services of its mailboxes, the providers in them, and how those
 * are.
 */
final class EmbeddedProfile {

	private static final List<PropTag<?>> STORE_COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
			PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_STORE, PropTags.PR_MDB_PROVIDER, PropTags.PR_PROVIDER_DISPLAY,
			PropTags.PR_RESOURCE_FLAGS, PropTags.PR_RESOURCE_TYPE, PropTags.PR_OBJECT_TYPE, PropTags.PR_RECORD_KEY,
			PropTags.PR_STORE_RECORD_KEY, PropTags.PR_STORE_ENTRYID);

	private final String name;

	private final List<Mailbox> mailboxes;

	private final List<Provider> providers = new ArrayList<>();

	private final Map<ResourceType, Condition> conditions = new ConcurrentHashMap<>();

	private final TableSource stores = new TableSource(STORE_COLUMNS);

	private volatile @Nullable Mailbox primary;

	private @Nullable String password;

	EmbeddedProfile(String name, List<Mailbox> mailboxes, @Nullable String password) {
		this.name = name;
		this.mailboxes = List.copyOf(mailboxes);
		this.primary = mailboxes.isEmpty() ? null : mailboxes.get(0);
		this.password = password;
		this.providers.add(new Provider(ResourceType.AB_PROVIDER, uid("address book"), "Embedded Address Book",
				"MAPI Embedded Address Book", "EMBAB.DLL", null));
		mailboxes.forEach(this::addService);
	}

	private MapiUid uid(String what) {
		return new MapiUid(UUID.nameUUIDFromBytes((what + ":" + this.name).getBytes(StandardCharsets.UTF_8)));
	}

	private void addService(Mailbox mailbox) {
		Provider store = new Provider(ResourceType.STORE_PROVIDER, mailbox.uid("store provider"), mailbox.name(),
				"MAPI Embedded Message Store", "EMBMDB.DLL", mailbox);
		this.providers.add(store);
		this.providers.add(new Provider(ResourceType.TRANSPORT_PROVIDER, mailbox.uid("transport provider"),
				"Embedded Transport", "MAPI Embedded Transport", "EMBXP.DLL", mailbox));
		this.stores.add(storeRow(store, mailbox));
	}

	private Row storeRow(Provider store, Mailbox mailbox) {
		boolean isDefault = isDefault(mailbox);
		return Row.of(new PropValue<>(PropTags.PR_ENTRYID, mailbox.storeEntryId().value()),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, mailbox.name()),
				new PropValue<>(PropTags.PR_DEFAULT_STORE, isDefault),
				new PropValue<>(PropTags.PR_MDB_PROVIDER, Binary.of(EntryIds.STORES.toByteArray())),
				new PropValue<>(PropTags.PR_PROVIDER_DISPLAY, store.provider()),
				new PropValue<>(PropTags.PR_RESOURCE_FLAGS, isDefault ? ResourceFlag.DEFAULT_STORE.mask() : 0),
				new PropValue<>(PropTags.PR_RESOURCE_TYPE, ResourceType.STORE_PROVIDER.code()),
				new PropValue<>(PropTags.PR_OBJECT_TYPE, ObjectType.STORE.code()),
				new PropValue<>(PropTags.PR_RECORD_KEY, mailbox.storeRecordKey()),
				new PropValue<>(PropTags.PR_STORE_RECORD_KEY, mailbox.storeRecordKey()),
				new PropValue<>(PropTags.PR_STORE_ENTRYID, mailbox.storeEntryId().value()));
	}

	String name() {
		return this.name;
	}

	List<Mailbox> mailboxes() {
		return this.mailboxes;
	}

	List<Provider> providers() {
		return this.providers;
	}

	/** Return the rows of the message-stores table. */
	TableSource stores() {
		return this.stores;
	}

	boolean isDefault(Mailbox mailbox) {
		return !this.mailboxes.isEmpty() && this.mailboxes.get(0).equals(mailbox);
	}

	@Nullable Mailbox primary() {
		return this.primary;
	}

	void primary(@Nullable Mailbox mailbox) {
		this.primary = mailbox;
	}

	/** Return how providers of a type are in truth, whatever a status row says. */
	Condition condition(ResourceType type) {
		return this.conditions.getOrDefault(type, Condition.AVAILABLE);
	}

	void condition(ResourceType type, Condition condition) {
		this.conditions.put(type, condition);
	}

	synchronized boolean hasPassword() {
		return this.password != null;
	}

	/**
	 * Change the password of the mailbox services.
	 * @return whether the old one was right
	 */
	synchronized boolean changePassword(String oldPassword, String newPassword) {
		boolean right = oldPassword.equals(this.password);
		if (right) {
			this.password = newPassword;
		}
		return right;
	}

}
