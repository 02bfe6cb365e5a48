package org.mapi4j.store;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * Some of the messages of a folder, in the order of its contents table.
 *
 * @param start how many messages come before these
 * @param total how many messages the folder has, which may be approximate
 * @param rows the messages, empty behind the last one
 */
public record FolderPage(int start, int total, List<Row> rows) {

	public FolderPage {
		rows = List.copyOf(rows);
	}

	/**
	 * Return whether there are messages behind these.
	 * @return whether another page is not empty
	 */
	public boolean hasNext() {
		return this.start + this.rows.size() < this.total && !this.rows.isEmpty();
	}

	static List<Row> read(MapiTable table, int size) {
		List<Row> rows = new ArrayList<>();
		while (rows.size() < size) {
			List<Row> batch = table.queryRows(size - rows.size());
			if (batch.isEmpty()) {
				break;
			}
			rows.addAll(batch);
		}
		return rows;
	}

}
