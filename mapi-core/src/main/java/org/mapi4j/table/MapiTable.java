package org.mapi4j.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiObject;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;

/**
 * A view of a collection of objects as rows and columns (MAPI's {@code IMAPITable}).
 * <p>
 * A table has a position, which reading moves; threads that share a table therefore share
 * its position.
 */
public interface MapiTable extends MapiObject {

	/**
	 * How many rows are read at a time where a caller does not say.
	 */
	int BATCH_SIZE = 500;

	/**
	 * Choose which columns rows have, and in which order ({@code SetColumns}).
	 * @param columns the columns, at least one; {@code PR_NULL} keeps a place
	 * @param flags how it is done
	 */
	@Idempotent
	void setColumns(List<? extends PropTag<?>> columns, TableFlag... flags);

	/**
	 * Choose which columns rows have, and in which order ({@code SetColumns}).
	 * @param columns the columns, at least one
	 */
	default void setColumns(PropTag<?>... columns) {
		setColumns(List.of(columns));
	}

	/**
	 * Return the columns that rows have ({@code QueryColumns}).
	 * @return the columns in order
	 */
	@Idempotent
	List<PropTag<?>> columns();

	/**
	 * Return every column that rows could have ({@code QueryColumns} with
	 * {@code TBL_ALL_COLUMNS}).
	 * @return the columns
	 */
	@Idempotent
	List<PropTag<?>> availableColumns();

	/**
	 * Return how many rows there are ({@code GetRowCount}).
	 * @return the number, which may be approximate
	 */
	@Idempotent
	int rowCount();

	/**
	 * Show only the rows that meet a condition ({@code Restrict}); the position goes to
	 * the beginning, and bookmarks are lost.
	 * <p>
	 * Exchange keeps a view for each different restriction: for a single look-up prefer
	 * {@link #findRow}.
	 * @param restriction the condition, or {@code null} to show all rows
	 * @param flags how it is done
	 */
	@Idempotent
	void restrict(@Nullable Restriction restriction, TableFlag... flags);

	/**
	 * Order the rows ({@code SortTable}); the position goes to the beginning, and
	 * bookmarks are lost.
	 * @param order the order
	 * @param flags how it is done
	 */
	@Idempotent
	void sort(SortOrder order, TableFlag... flags);

	/**
	 * Return the order of the rows ({@code QuerySortOrder}).
	 * @return the order, without keys if there is none
	 */
	@Idempotent
	SortOrder sortOrder();

	/**
	 * Go to the next row that meets a condition ({@code FindRow}); where there is none,
	 * the position does not change.
	 * @param restriction the condition
	 * @param origin where the search begins: forwards at that row, backwards at the one
	 * before
	 * @param direction which way it goes
	 * @return whether there is such a row
	 */
	boolean findRow(Restriction restriction, Bookmark origin, Direction direction);

	/**
	 * Go to the next row that meets a condition, forwards and from the current one on
	 * ({@code FindRow}).
	 * @param restriction the condition
	 * @return whether there is such a row
	 */
	default boolean findRow(Restriction restriction) {
		return findRow(restriction, Bookmark.CURRENT, Direction.FORWARD);
	}

	/**
	 * Move the position ({@code SeekRow}).
	 * @param origin where the move begins
	 * @param rows how many rows to move by, negative for backwards
	 * @return how far it went
	 */
	Seek seekRow(Bookmark origin, int rows);

	/**
	 * Move the position to a fraction of the table ({@code SeekRowApprox}).
	 * @param numerator the numerator; the denominator or more stands for the end
	 * @param denominator the denominator, not zero
	 */
	@Idempotent
	void seekRowApprox(int numerator, int denominator);

	/**
	 * Return where the table is ({@code QueryPosition}).
	 * @return the position
	 */
	@Idempotent
	TablePosition position();

	/**
	 * Mark the current position ({@code CreateBookmark}).
	 * @return the bookmark, valid until {@link #freeBookmark}, a sort or a restriction
	 */
	Bookmark createBookmark();

	/**
	 * Give a bookmark back ({@code FreeBookmark}); the three that are there always are
	 * left alone.
	 * @param bookmark the bookmark
	 */
	void freeBookmark(Bookmark bookmark);

	/**
	 * Read rows from the position on and move it behind them ({@code QueryRows}).
	 * @param count how many rows at the most; negative reads backwards, up to the current
	 * row, and moves the position to the first of them; not zero
	 * @return the rows in the order of the table; none at the end; fewer than asked for
	 * if the table gives fewer at a time
	 */
	List<Row> queryRows(int count);

	/**
	 * Read rows from the position on without moving it ({@code QueryRows} with
	 * {@code TBL_NOADVANCE}).
	 * @param count how many rows at the most; negative reads backwards; not zero
	 * @return the rows in the order of the table
	 */
	@Idempotent
	List<Row> peekRows(int count);

	/**
	 * Show the rows of a category ({@code ExpandRow}).
	 * @param instanceKey the {@code PR_INSTANCE_KEY} of the category's row
	 * @param count how many of its rows to return at the most, from zero
	 * @return the rows
	 */
	Expansion expandRow(Binary instanceKey, int count);

	/**
	 * Hide the rows of a category ({@code CollapseRow}).
	 * @param instanceKey the {@code PR_INSTANCE_KEY} of the category's row
	 * @return how many rows were hidden
	 */
	int collapseRow(Binary instanceKey);

	/**
	 * Return which categories are expanded ({@code GetCollapseState}), to be used again
	 * with the same order.
	 * @param instanceKey the {@code PR_INSTANCE_KEY} of a row to come back to
	 * @return the state
	 */
	Binary collapseState(Binary instanceKey);

	/**
	 * Expand and collapse the categories as they were ({@code SetCollapseState}).
	 * @param state what {@link #collapseState} returned
	 * @return a bookmark at the row that was named then
	 */
	Bookmark setCollapseState(Binary state);

	/**
	 * Return what the table is doing ({@code GetStatus}).
	 * @return the status
	 */
	@Idempotent
	TableStatus status();

	/**
	 * Wait until an operation begun with {@link TableFlag#ASYNC} has ended
	 * ({@code WaitForCompletion}).
	 * @param timeout how long to wait, within the time-out of the call
	 * @return what the table is doing then
	 */
	TableStatus.Activity waitForCompletion(Duration timeout);

	/**
	 * Stop the operations that are under way ({@code Abort}).
	 */
	void abort();

	/**
	 * Be told when the rows change ({@code Advise} for {@code fnevTableModified}).
	 * @param listener is told
	 * @return the registration
	 */
	Subscription advise(NotificationListener listener);

	/**
	 * Read the rows from the beginning on ({@code SeekRow} and {@code QueryRows}).
	 * @param limit how many rows at the most
	 * @return the rows, unmodifiable
	 */
	default List<Row> rows(int limit) {
		seekRow(Bookmark.BEGINNING, 0);
		List<Row> rows = new ArrayList<>();
		while (rows.size() < limit) {
			List<Row> batch = queryRows(Math.min(BATCH_SIZE, limit - rows.size()));
			if (batch.isEmpty()) {
				break;
			}
			rows.addAll(batch);
		}
		return List.copyOf(rows);
	}

	/**
	 * Read the rows from the position on, a batch at a time as they are consumed
	 * ({@code QueryRows}).
	 * @return the rows, in order and one after the other
	 */
	default Stream<Row> stream() {
		return stream(BATCH_SIZE);
	}

	/**
	 * Read the rows from the position on, a batch at a time as they are consumed
	 * ({@code QueryRows}).
	 * @param batchSize how many rows to read at a time, at least one
	 * @return the rows, in order and one after the other
	 */
	default Stream<Row> stream(int batchSize) {
		return StreamSupport.stream(new RowSpliterator(this, batchSize), false);
	}

	/**
	 * Which way a search goes.
	 */
	enum Direction {

		/** To the end. */
		FORWARD,

		/** To the beginning ({@code DIR_BACKWARD}). */
		BACKWARD

	}

}
