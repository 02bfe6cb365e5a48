package org.mapi4j.embedded.address;

import java.util.List;

import org.mapi4j.address.ResolvedName;
import org.mapi4j.address.ResolvedName.Status;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.embedded.table.AmbiguousNames;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * Looks names up among entries: somebody who is called so exactly goes before those who
 * may be meant.
 */
final class NameResolution {

	private final List<Row> entries;

	private final List<PropTag<?>> columns;

	NameResolution(List<Row> entries, List<PropTag<?>> columns) {
		this.entries = entries;
		this.columns = columns;
	}

	ResolvedName resolve(Row recipient) {
		if (recipient.has(PropTags.PR_ENTRYID)) {
			return new ResolvedName(Status.RESOLVED, recipient);
		}
		String name = recipient.get(PropTags.PR_DISPLAY_NAME, "");
		List<Row> called = this.entries.stream().filter((entry) -> AmbiguousNames.isCalled(entry, name)).toList();
		List<Row> meant = called.isEmpty()
				? this.entries.stream().filter((entry) -> AmbiguousNames.mayBe(entry, name)).toList() : called;
		return switch (meant.size()) {
			case 0 -> new ResolvedName(Status.UNRESOLVED, recipient);
			case 1 -> new ResolvedName(Status.RESOLVED, with(recipient, meant.get(0)));
			default -> new ResolvedName(Status.AMBIGUOUS, recipient);
		};
	}

	private Row with(Row recipient, Row entry) {
		Row found = PropertyObject.select(entry, this.columns);
		return PropertyObject.with(recipient, found.values())
			.with(PropTags.PR_ENTRYID, entry.require(PropTags.PR_ENTRYID));
	}

}
