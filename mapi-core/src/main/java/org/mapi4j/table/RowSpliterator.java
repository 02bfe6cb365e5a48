package org.mapi4j.table;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;

import org.mapi4j.property.Row;

/**
 * Reads a table batch by batch.
 */
final class RowSpliterator extends Spliterators.AbstractSpliterator<Row> {

	private final MapiTable table;

	private final int batchSize;

	private Iterator<Row> batch = List.<Row>of().iterator();

	RowSpliterator(MapiTable table, int batchSize) {
		super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
		if (batchSize < 1) {
			throw new IllegalArgumentException("A batch has at least one row, unlike " + batchSize);
		}
		this.table = table;
		this.batchSize = batchSize;
	}

	@Override
	public boolean tryAdvance(Consumer<? super Row> action) {
		if (!this.batch.hasNext()) {
			this.batch = this.table.queryRows(this.batchSize).iterator();
		}
		if (!this.batch.hasNext()) {
			return false;
		}
		action.accept(this.batch.next());
		return true;
	}

}
