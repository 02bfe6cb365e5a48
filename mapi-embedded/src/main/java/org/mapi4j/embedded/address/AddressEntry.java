package org.mapi4j.embedded.address;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.property.Row;

/**
 * Somebody, or a distribution list, in a container of the address book. Guarded by the
 * {@link Directory}.
 */
final class AddressEntry {

	private final EntryId entryId;

	private final Container home;

	private final @Nullable Roster members;

	private Row values;

	private int version;

	private boolean deleted;

	AddressEntry(EntryId entryId, Container home, @Nullable Roster members, Row values) {
		this.entryId = entryId;
		this.home = home;
		this.members = members;
		this.values = values;
	}

	EntryId entryId() {
		return this.entryId;
	}

	/** Return the container that it is in. */
	Container home() {
		return this.home;
	}

	/** Return the members of a distribution list, or {@code null} if it is none. */
	@Nullable Roster members() {
		return this.members;
	}

	Row values() {
		return this.values;
	}

	void values(Row changed) {
		this.values = changed;
		this.version++;
	}

	/** Return how often it has changed. */
	int version() {
		return this.version;
	}

	boolean isDeleted() {
		return this.deleted;
	}

	void delete() {
		this.deleted = true;
	}

}
