package org.mapi4j.table;

import java.util.List;

import org.mapi4j.property.Row;

/**
 * What expanding a category brought ({@code IMAPITable::ExpandRow}).
 *
 * @param rows the first of the rows that were added to the view
 * @param more how many rows were added beyond those
 */
public record Expansion(List<Row> rows, int more) {

	/**
	 * Create a result.
	 * @param rows the first rows
	 * @param more how many there are beyond those
	 */
	public Expansion {
		rows = List.copyOf(rows);
	}

}
