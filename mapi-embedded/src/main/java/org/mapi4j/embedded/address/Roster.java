package org.mapi4j.embedded.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mapi4j.EntryId;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * Who is in a container or a distribution list, in order, and the rows that show them.
 */
final class Roster {

	private static final List<PropTag<?>> COLUMNS = List.of(PropTags.PR_INSTANCE_KEY, PropTags.PR_ENTRYID,
			PropTags.PR_DISPLAY_NAME, PropTags.PR_OBJECT_TYPE, PropTags.PR_DISPLAY_TYPE, PropTags.PR_ADDRTYPE,
			PropTags.PR_EMAIL_ADDRESS, PropTags.PR_SMTP_ADDRESS, PropTags.PR_RECORD_KEY, PropTags.PR_SEARCH_KEY,
			PropTags.PR_TRANSMITABLE_DISPLAY_NAME, PropTags.PR_SEND_RICH_INFO);

	private final TableSource source = new TableSource(COLUMNS);

	private final Map<EntryId, Long> numbers = new LinkedHashMap<>();

	/** Add someone, or show what they now look like. */
	void put(EntryId entryId, Row row) {
		Long number = this.numbers.get(entryId);
		if (number == null) {
			this.numbers.put(entryId, this.source.add(row));
		}
		else {
			this.source.update(number, (old) -> row);
		}
	}

	boolean remove(EntryId entryId) {
		Long number = this.numbers.remove(entryId);
		return number != null && this.source.remove(number);
	}

	boolean contains(EntryId entryId) {
		return this.numbers.containsKey(entryId);
	}

	List<EntryId> entryIds() {
		return List.copyOf(this.numbers.keySet());
	}

	List<Row> rows() {
		return this.source.rows();
	}

	TableSource source() {
		return this.source;
	}

}
