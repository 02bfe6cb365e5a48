package org.mapi4j.store;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.Seek;
import org.mapi4j.table.TablePosition;

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

	/**
	 * Count the rows of a table, also where it cannot but knows where its end is.
	 */
	static int count(MapiTable table) {
		try {
			return table.rowCount();
		}
		catch (MapiNotSupportedException ex) {
			Seek unused = table.seekRow(Bookmark.END, 0);
			TablePosition end = table.position();
			return (end.row() >= 0) ? end.row() : end.denominator();
		}
	}

	/**
	 * Go behind the first rows of a table, which may move by fewer at a time.
	 * @return whether there are so many
	 */
	static boolean skip(MapiTable table, int rows) {
		int skipped = table.seekRow(Bookmark.BEGINNING, rows).rows();
		for (int moved = skipped; moved > 0 && skipped < rows; skipped += moved) {
			moved = table.seekRow(Bookmark.CURRENT, rows - skipped).rows();
		}
		return skipped == rows;
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
