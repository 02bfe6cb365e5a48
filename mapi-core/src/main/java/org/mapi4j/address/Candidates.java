package org.mapi4j.address;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.EntryId;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * Looks for all entries that a name fits.
 */
final class Candidates {

	private Candidates() {
	}

	static List<Row> of(AddressBook book, String name, int limit, PropTag<?>... columns) {
		List<Row> found = new ArrayList<>();
		for (Row row : book.getSearchPath()) {
			try (AddressContainer container = book.openContainer(EntryId.of(row.require(PropTags.PR_ENTRYID)));
					MapiTable table = container.contentsTable()) {
				table.setColumns(columns);
				table.restrict(Restriction.equal(PropTags.PR_ANR, name));
				found.addAll(table.rows(limit - found.size()));
			}
			if (found.size() >= limit) {
				break;
			}
		}
		return List.copyOf(found);
	}

}
