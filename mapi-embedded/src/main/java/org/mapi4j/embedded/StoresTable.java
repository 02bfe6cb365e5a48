package org.mapi4j.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mapi4j.Binary;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.profile.Provider;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceType;

/**
 * The message-stores table of a session.
 */
final class StoresTable {

	private static final List<PropTag<?>> COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
			PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_STORE, PropTags.PR_MDB_PROVIDER, PropTags.PR_PROVIDER_DISPLAY,
			PropTags.PR_RESOURCE_FLAGS, PropTags.PR_RESOURCE_TYPE, PropTags.PR_OBJECT_TYPE, PropTags.PR_RECORD_KEY,
			PropTags.PR_STORE_RECORD_KEY, PropTags.PR_STORE_ENTRYID);

	private final Logon logon;

	private final TableSource source = new TableSource(COLUMNS);

	private final Map<Long, Provider> providers = new LinkedHashMap<>();

	StoresTable(Logon logon) {
		this.logon = logon;
		for (Provider provider : logon.providers()) {
			Mailbox mailbox = provider.mailbox();
			if (provider.type() == ResourceType.STORE_PROVIDER && mailbox != null) {
				this.providers.put(this.source.add(row(provider, mailbox)), provider);
			}
		}
	}

	TableSource rows() {
		return this.source;
	}

	/** Show which store is now the default one. */
	void refresh() {
		this.source.change(() -> this.providers.forEach((number, provider) -> {
			Mailbox mailbox = provider.mailbox();
			if (mailbox != null) {
				this.source.update(number, (old) -> row(provider, mailbox));
			}
		}));
	}

	private Row row(Provider store, Mailbox mailbox) {
		boolean isDefault = this.logon.isDefault(mailbox);
		return Row.of(new PropValue<>(PropTags.PR_ENTRYID, mailbox.storeEntryId().value()),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, store.displayName()),
				new PropValue<>(PropTags.PR_DEFAULT_STORE, isDefault),
				new PropValue<>(PropTags.PR_MDB_PROVIDER, Binary.of(EntryIds.STORES.toByteArray())),
				new PropValue<>(PropTags.PR_PROVIDER_DISPLAY, store.provider()),
				new PropValue<>(PropTags.PR_RESOURCE_FLAGS, this.logon.marks(mailbox)),
				new PropValue<>(PropTags.PR_RESOURCE_TYPE, ResourceType.STORE_PROVIDER.code()),
				new PropValue<>(PropTags.PR_OBJECT_TYPE, ObjectType.STORE.code()),
				new PropValue<>(PropTags.PR_RECORD_KEY, mailbox.storeRecordKey()),
				new PropValue<>(PropTags.PR_STORE_RECORD_KEY, mailbox.storeRecordKey()),
				new PropValue<>(PropTags.PR_STORE_ENTRYID, mailbox.storeEntryId().value()));
	}

}
