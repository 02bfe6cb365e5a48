package org.mapi4j.testing;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTag;
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
 * A table of which a test implements what it needs.
 */
public abstract class PlainTable implements MapiTable {

	private static MapiException unsupported() {
		return MapiException.of(HResult.MAPI_E_NO_SUPPORT, "PlainTable");
	}

	@Override
	public void setColumns(List<? extends PropTag<?>> columns, TableFlag... flags) {
	}

	@Override
	public List<PropTag<?>> columns() {
		throw unsupported();
	}

	@Override
	public List<PropTag<?>> availableColumns() {
		throw unsupported();
	}

	@Override
	public int rowCount() {
		throw unsupported();
	}

	@Override
	public void restrict(@Nullable Restriction restriction, TableFlag... flags) {
		throw unsupported();
	}

	@Override
	public void sort(SortOrder order, TableFlag... flags) {
		throw unsupported();
	}

	@Override
	public SortOrder sortOrder() {
		throw unsupported();
	}

	@Override
	public boolean findRow(Restriction restriction, Bookmark origin, Direction direction) {
		throw unsupported();
	}

	@Override
	public Seek seekRow(Bookmark origin, int rows) {
		throw unsupported();
	}

	@Override
	public void seekRowApprox(int numerator, int denominator) {
		throw unsupported();
	}

	@Override
	public TablePosition position() {
		throw unsupported();
	}

	@Override
	public Bookmark createBookmark() {
		throw unsupported();
	}

	@Override
	public void freeBookmark(Bookmark bookmark) {
		throw unsupported();
	}

	@Override
	public List<Row> queryRows(int count) {
		throw unsupported();
	}

	@Override
	public List<Row> peekRows(int count) {
		throw unsupported();
	}

	@Override
	public Expansion expandRow(Binary instanceKey, int count) {
		throw unsupported();
	}

	@Override
	public int collapseRow(Binary instanceKey) {
		throw unsupported();
	}

	@Override
	public Binary collapseState(Binary instanceKey) {
		throw unsupported();
	}

	@Override
	public Bookmark setCollapseState(Binary state) {
		throw unsupported();
	}

	@Override
	public TableStatus status() {
		throw unsupported();
	}

	@Override
	public TableStatus.Activity waitForCompletion(Duration timeout) {
		throw unsupported();
	}

	@Override
	public void abort() {
		throw unsupported();
	}

	@Override
	public Subscription advise(NotificationListener listener) {
		throw unsupported();
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return null;
	}

	@Override
	public void close() {
	}

}
