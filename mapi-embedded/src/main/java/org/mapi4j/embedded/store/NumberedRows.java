package org.mapi4j.embedded.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;

/**
 * The rows of a table of folders or messages, found by the numbers of those.
 */
final class NumberedRows {

	private final TableSource source;

	private final Map<Long, Long> numbers = new HashMap<>();

	NumberedRows(TableSource source) {
		this.source = source;
	}

	TableSource source() {
		return this.source;
	}

	boolean has(long id) {
		return this.numbers.containsKey(id);
	}

	/** Return the numbers of the objects that are shown. */
	Set<Long> ids() {
		return Set.copyOf(this.numbers.keySet());
	}

	int size() {
		return this.numbers.size();
	}

	/** Show an object as it is now. */
	void show(long id, Row row, Map<PropTag<?>, List<Row>> below) {
		Long number = this.numbers.get(id);
		if (number != null) {
			this.source.replace(number, row, below);
		}
		else {
			this.numbers.put(id, this.source.add(row, below));
		}
	}

	/** Show an object no longer. */
	boolean hide(long id) {
		Long number = this.numbers.remove(id);
		return number != null && this.source.remove(number);
	}

}
