package org.mapi4j.embedded.store;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.store.RecipientChange;

/**
 * Changes lists of recipients.
 */
final class Recipients {

	private Recipients() {
	}

	/**
	 * Return a list with a change.
	 * @param first the first number for those who are new
	 */
	static List<Row> change(List<Row> old, RecipientChange change, List<Row> rows, int first, String operation) {
		List<Row> named = rows.stream().filter((row) -> !row.values().isEmpty()).toList();
		if (named.stream().anyMatch(Recipients::hasNull)) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"A property of a recipient has no value");
		}
		return switch (change) {
			case REPLACE -> add(List.of(), named, first, operation);
			case ADD -> add(old, named, first, operation);
			case MODIFY -> modify(old, named, operation);
			case REMOVE -> remove(old, named, operation);
		};
	}

	private static boolean hasNull(Row row) {
		return row.values().stream().anyMatch((value) -> value.tag().type().equals(PropType.NULL));
	}

	/** Return a number that comes after those of all who are in a list. */
	static int next(List<Row> rows) {
		return rows.stream().mapToInt(Recipients::id).max().orElse(-1) + 1;
	}

	private static List<Row> add(List<Row> old, List<Row> added, int first, String operation) {
		List<Row> all = new ArrayList<>(old);
		int next = first;
		for (Row row : added) {
			all.add(numbered(row, next++, operation));
		}
		return all;
	}

	private static Row numbered(Row row, int id, String operation) {
		if (!row.has(PropTags.PR_RECIPIENT_TYPE) || !row.has(PropTags.PR_DISPLAY_NAME)) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"A recipient has a type and a display name");
		}
		Row wide = withSearchKey(wide(row)).with(PropTags.PR_ROWID, id);
		return wide.has(PropTags.PR_RECORD_KEY) ? wide : wide.with(PropTags.PR_RECORD_KEY, key(id));
	}

	private static Row withSearchKey(Row row) {
		String type = row.get(PropTags.PR_ADDRTYPE);
		String address = row.get(PropTags.PR_EMAIL_ADDRESS);
		return (row.has(PropTags.PR_SEARCH_KEY) || type == null || address == null) ? row
				: row.with(PropTags.PR_SEARCH_KEY, Mailbox.searchKey(type, address));
	}

	private static Binary key(int id) {
		return Views.number(id);
	}

	private static Row wide(Row row) {
		List<PropValue<?>> values = new ArrayList<>();
		for (PropValue<?> value : row.values()) {
			if (value.tag().type().equals(PropType.STRING8)) {
				values.add(PropValue.of(value.tag().as(PropType.UNICODE), value.value()));
			}
			else if (!value.tag().type().equals(PropType.ERROR)) {
				values.add(value);
			}
		}
		return Row.of(values);
	}

	private static int id(Row row) {
		return row.get(PropTags.PR_ROWID, -1);
	}

	private static List<Row> modify(List<Row> old, List<Row> rows, String operation) {
		List<Row> all = new ArrayList<>(old);
		for (Row row : rows) {
			all.set(indexOf(all, row, operation), numbered(row, id(row), operation));
		}
		return all;
	}

	private static List<Row> remove(List<Row> old, List<Row> rows, String operation) {
		List<Row> all = new ArrayList<>(old);
		for (Row row : rows) {
			all.remove(indexOf(all, row, operation));
		}
		return all;
	}

	private static int indexOf(List<Row> rows, Row sought, String operation) {
		for (int i = 0; i < rows.size(); i++) {
			if (id(rows.get(i)) == id(sought)) {
				return i;
			}
		}
		throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "There is no recipient of that row id");
	}

}
