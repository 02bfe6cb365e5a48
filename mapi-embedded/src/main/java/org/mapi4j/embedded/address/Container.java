package org.mapi4j.embedded.address;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * A container of the address book that holds recipients.
 */
final class Container {

	private static final int AB_RECIPIENTS = 0x1;

	private static final int AB_MODIFIABLE = 0x4;

	private static final int AB_UNMODIFIABLE = 0x8;

	private static final int DT_MODIFIABLE = 0x10000;

	private static final int DT_GLOBAL = 0x20000;

	private final EntryId entryId;

	private final boolean modifiable;

	private final Roster roster = new Roster();

	private volatile String name;

	Container(EntryId entryId, String name, boolean modifiable) {
		this.entryId = entryId;
		this.name = name;
		this.modifiable = modifiable;
	}

	EntryId entryId() {
		return this.entryId;
	}

	/** Return whether clients add and remove entries. */
	boolean isModifiable() {
		return this.modifiable;
	}

	/** Return whether everybody sees it. */
	boolean isGlobal() {
		return !this.modifiable;
	}

	void rename(String newName) {
		this.name = newName;
	}

	Roster roster() {
		return this.roster;
	}

	/** Return the row of a hierarchy table, which is also what the object has. */
	Row row() {
		Row row = Row.of(new PropValue<>(PropTags.PR_ENTRYID, this.entryId.value()),
				new PropValue<>(PropTags.PR_RECORD_KEY, this.entryId.value()),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, this.name),
				new PropValue<>(PropTags.PR_OBJECT_TYPE, ObjectType.AB_CONTAINER.code()),
				new PropValue<>(PropTags.PR_DISPLAY_TYPE, this.modifiable ? DT_MODIFIABLE : DT_GLOBAL),
				new PropValue<>(PropTags.PR_CONTAINER_FLAGS,
						AB_RECIPIENTS | (this.modifiable ? AB_MODIFIABLE : AB_UNMODIFIABLE)),
				new PropValue<>(PropTags.PR_AB_PROVIDER_ID, Binary.of(EntryIds.ADDRESS_BOOK.toByteArray())));
		return this.modifiable ? row.with(PropTags.PR_DEF_CREATE_MAILUSER, Templates.MAIL_USER.value())
			.with(PropTags.PR_DEF_CREATE_DL, Templates.DISTRIBUTION_LIST.value()) : row;
	}

	/** Return an identifier for an entry that is to be added. */
	static EntryId newEntryId(ObjectType type) {
		return EntryIds.of(EntryIds.ADDRESS_BOOK, type, Binary.of(MapiUid.random().toByteArray()));
	}

}
