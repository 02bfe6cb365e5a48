package org.mapi4j.embedded.address;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.OneOff;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * Makes entries of a container from others.
 */
final class EntryCopies {

	private EntryCopies() {
	}

	/** Return what a copy of an entry has from the original. */
	static Row values(Row original) {
		return Row.of(original.values().stream().filter((value) -> Entries.refusal(value.tag()) == null).toList());
	}

	/**
	 * Copy an entry or a one-off into a container.
	 * @return the copy, or {@code null} if there is one like it
	 */
	static @Nullable AddressEntry copy(AddressLogon logon, EntryId original, Container container,
			Set<CreateEntryFlag> flags, String operation) {
		Row row = logon.row(original, operation);
		Roster members = OneOff.isOneOff(original) ? null : logon.require(original, operation).members();
		return logon.directory().create(container, values(row), copy(members), flags);
	}

	private static @Nullable Roster copy(@Nullable Roster members) {
		if (members == null) {
			return null;
		}
		Roster copy = new Roster();
		List<Row> rows = members.rows();
		rows.forEach((row) -> copy.put(EntryId.of(row.require(PropTags.PR_ENTRYID)), row));
		return copy;
	}

}
