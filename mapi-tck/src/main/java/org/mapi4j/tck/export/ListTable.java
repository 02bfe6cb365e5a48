package org.mapi4j.tck.export;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.Expansion;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.Seek;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;
import org.mapi4j.table.TablePosition;
import org.mapi4j.table.TableStatus;

/**
 * A table of rows that never change, and that can be read only.
 */
final class ListTable implements MapiTable {

	private final List<Row> rows;

	private final List<PropTag<?>> available;

	private List<? extends PropTag<?>> columns;

	private int position;

	ListTable(List<Row> rows) {
		this.rows = rows;
		this.available = rows.stream().flatMap(ListTable::tags).<PropTag<?>>map((tag) -> tag).distinct().toList();
		this.columns = this.available;
	}

	private static Stream<PropTag<?>> tags(Row row) {
		return row.values().stream().map(PropValue::tag);
	}

	@Override
	public synchronized void setColumns(List<? extends PropTag<?>> tags, TableFlag... flags) {
		this.columns = tags;
	}

	@Override
	public synchronized List<PropTag<?>> columns() {
		return List.copyOf(this.columns);
	}

	@Override
	public List<PropTag<?>> availableColumns() {
		return this.available;
	}

	@Override
	public int rowCount() {
		return this.rows.size();
	}

	@Override
	public synchronized Seek seekRow(Bookmark origin, int count) {
		int from = origin.equals(Bookmark.BEGINNING) ? 0
				: origin.equals(Bookmark.END) ? this.rows.size() : this.position;
		this.position = Math.max(0, Math.min(this.rows.size(), from + count));
		return new Seek(this.position - from, false);
	}

	@Override
	public synchronized TablePosition position() {
		return new TablePosition(this.position, this.position, Math.max(1, this.rows.size()));
	}

	@Override
	public synchronized List<Row> queryRows(int count) {
		List<Row> read = peekRows(count);
		this.position += Integer.signum(count) * read.size();
		return read;
	}

	@Override
	public synchronized List<Row> peekRows(int count) {
		int other = Math.max(0, Math.min(this.rows.size(), this.position + count));
		List<Row> part = this.rows.subList(Math.min(this.position, other), Math.max(this.position, other));
		return part.stream().map(this::inColumns).toList();
	}

	private Row inColumns(Row row) {
		List<PropValue<?>> values = new ArrayList<>();
		for (PropTag<?> column : this.columns) {
			Object value = row.get(column);
			values
				.add((value != null) ? PropValue.of(column, value) : PropValue.error(column, HResult.MAPI_E_NOT_FOUND));
		}
		return Row.of(values);
	}

	@Override
	public TableStatus status() {
		return new TableStatus(TableStatus.Activity.COMPLETE, TableStatus.Type.SNAPSHOT);
	}

	@Override
	public SortOrder sortOrder() {
		return SortOrder.by();
	}

	@Override
	public TableStatus.Activity waitForCompletion(Duration timeout) {
		return TableStatus.Activity.COMPLETE;
	}

	@Override
	public void abort() {
	}

	@Override
	public void restrict(@Nullable Restriction restriction, TableFlag... flags) {
		throw unsupported("Restrict");
	}

	@Override
	public void sort(SortOrder order, TableFlag... flags) {
		throw unsupported("SortTable");
	}

	@Override
	public boolean findRow(Restriction restriction, Bookmark origin, Direction direction) {
		throw unsupported("FindRow");
	}

	@Override
	public void seekRowApprox(int numerator, int denominator) {
		throw unsupported("SeekRowApprox");
	}

	@Override
	public Bookmark createBookmark() {
		throw unsupported("CreateBookmark");
	}

	@Override
	public void freeBookmark(Bookmark bookmark) {
		throw unsupported("FreeBookmark");
	}

	@Override
	public Expansion expandRow(Binary instanceKey, int count) {
		throw unsupported("ExpandRow");
	}

	@Override
	public int collapseRow(Binary instanceKey) {
		throw unsupported("CollapseRow");
	}

	@Override
	public Binary collapseState(Binary instanceKey) {
		throw unsupported("GetCollapseState");
	}

	@Override
	public Bookmark setCollapseState(Binary state) {
		throw unsupported("SetCollapseState");
	}

	@Override
	public Subscription advise(NotificationListener listener) {
		throw unsupported("Advise");
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return null;
	}

	@Override
	public void close() {
	}

	private static MapiException unsupported(String method) {
		return MapiException.of(HResult.MAPI_E_NO_SUPPORT, "IMAPITable::" + method);
	}

}
