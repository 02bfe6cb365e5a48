package org.mapi4j.embedded.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.Row;

/**
 * Keeps the rows of a table like a list that is made anew each time.
 *
 * @param <K> what tells one row from the others
 */
final class Mirror<K> {

	private final TableSource source;

	private final Map<K, Long> numbers = new LinkedHashMap<>();

	Mirror(TableSource source) {
		this.source = source;
	}

	TableSource source() {
		return this.source;
	}

	/** Let the table show these rows, in this order, with as few changes as possible. */
	void show(Map<K, Row> rows) {
		this.source.change(() -> {
			this.numbers.entrySet()
				.removeIf((entry) -> !rows.containsKey(entry.getKey()) && this.source.remove(entry.getValue()));
			if (isBeginningOf(rows)) {
				rows.forEach(this::show);
			}
			else {
				replace(rows);
			}
		});
	}

	private boolean isBeginningOf(Map<K, Row> rows) {
		List<K> wanted = new ArrayList<>(rows.keySet());
		List<K> shown = new ArrayList<>(this.numbers.keySet());
		return wanted.subList(0, shown.size()).equals(shown);
	}

	private void show(K key, Row row) {
		Long number = this.numbers.get(key);
		if (number != null) {
			this.source.update(number, (old) -> row);
		}
		else {
			this.numbers.put(key, this.source.add(row));
		}
	}

	private void replace(Map<K, Row> rows) {
		List<Long> added = this.source.reload(List.copyOf(rows.values()));
		this.numbers.clear();
		int i = 0;
		for (K key : rows.keySet()) {
			this.numbers.put(key, added.get(i++));
		}
	}

}
