package org.mapi4j.embedded.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.support.Outbox;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * The data behind tables: rows in the order in which they were added.
 * <p>
 * Any number of tables show it, each in its own way, and are told of changes. Safe for
 * use by any thread; listeners are called when the change is complete and no lock is
 * held, most often by the thread that made it.
 */
public final class TableSource {

	private static final AtomicLong LAST_ID = new AtomicLong();

	private final long id = LAST_ID.incrementAndGet();

	private final ReentrantLock lock = new ReentrantLock();

	private final Outbox outbox;

	private final Map<Long, SourceRow> rows = new LinkedHashMap<>();

	private final List<View> views = new ArrayList<>();

	private final List<PropTag<?>> defaultColumns;

	private final boolean subobjects;

	private long lastNumber;

	/**
	 * Create a source without rows, whose rows have no subobjects.
	 * @param defaultColumns the columns that tables have at first
	 */
	public TableSource(List<? extends PropTag<?>> defaultColumns) {
		this(defaultColumns, false);
	}

	/**
	 * Create a source without rows.
	 * @param defaultColumns the columns that tables have at first
	 * @param subobjects whether rows have recipients and attachments that restrictions
	 * can refer to
	 */
	public TableSource(List<? extends PropTag<?>> defaultColumns, boolean subobjects) {
		this(defaultColumns, subobjects, new Outbox());
	}

	/**
	 * Create a source without rows.
	 * @param defaultColumns the columns that tables have at first
	 * @param subobjects whether rows have recipients and attachments that restrictions
	 * can refer to
	 * @param outbox delivers what is told of changes, in order with what else is in it
	 */
	public TableSource(List<? extends PropTag<?>> defaultColumns, boolean subobjects, Outbox outbox) {
		this.defaultColumns = List.copyOf(defaultColumns);
		this.subobjects = subobjects;
		this.outbox = outbox;
	}

	/**
	 * Add a row behind the others.
	 * @param row its properties; {@code PR_INSTANCE_KEY} is given by each table
	 * @return the number by which it is changed and removed
	 */
	public long add(Row row) {
		return add(row, Map.of());
	}

	/**
	 * Add a row behind the others.
	 * @param row its properties
	 * @param below its recipients and attachments, by {@code PR_MESSAGE_RECIPIENTS} and
	 * {@code PR_MESSAGE_ATTACHMENTS}
	 * @return the number by which it is changed and removed
	 */
	public long add(Row row, Map<PropTag<?>, List<Row>> below) {
		return locked(() -> {
			long number = ++this.lastNumber;
			put(new SourceRow(number, row, below));
			return number;
		});
	}

	/**
	 * Change a row.
	 * @param number its number
	 * @param change makes the new properties of the old ones; the same ones are no change
	 * @return whether there is such a row
	 */
	public boolean update(long number, UnaryOperator<Row> change) {
		return locked(() -> {
			SourceRow old = this.rows.get(number);
			if (old == null) {
				return false;
			}
			Row properties = change.apply(old.properties());
			if (!properties.equals(old.properties())) {
				put(old.with(properties));
			}
			return true;
		});
	}

	/**
	 * Change a row and what hangs below it.
	 * @param number its number
	 * @param row its properties; the same as before are no change
	 * @param below its recipients and attachments, as for {@link #add(Row, Map)}
	 * @return whether there is such a row
	 */
	public boolean replace(long number, Row row, Map<PropTag<?>, List<Row>> below) {
		return locked(() -> {
			SourceRow old = this.rows.get(number);
			if (old == null) {
				return false;
			}
			SourceRow replaced = new SourceRow(number, row, below);
			if (row.equals(old.properties())) {
				this.rows.put(number, replaced);
			}
			else {
				put(replaced);
			}
			return true;
		});
	}

	private void put(SourceRow row) {
		this.rows.put(row.number(), row);
		this.views.forEach((view) -> view.changed(row.number(), row));
	}

	/**
	 * Remove a row.
	 * @param number its number
	 * @return whether there was such a row
	 */
	public boolean remove(long number) {
		return locked(() -> {
			boolean removed = this.rows.remove(number) != null;
			if (removed) {
				this.views.forEach((view) -> view.changed(number, null));
			}
			return removed;
		});
	}

	/**
	 * Make several changes as one: no table shows only some of them, and a great many are
	 * told to listeners as one.
	 * @param changes makes the changes, on this thread
	 */
	public void change(Runnable changes) {
		locked(() -> {
			changes.run();
			return true;
		});
	}

	/**
	 * Replace all rows by others, so that nothing that tables knew of them is still
	 * valid.
	 * @param newRows the properties of the new rows
	 * @return the numbers of the new rows
	 */
	public List<Long> reload(List<Row> newRows) {
		return locked(() -> {
			this.rows.clear();
			List<Long> numbers = new ArrayList<>(newRows.size());
			for (Row row : newRows) {
				long number = ++this.lastNumber;
				this.rows.put(number, new SourceRow(number, row, Map.of()));
				numbers.add(number);
			}
			this.views.forEach(View::reloaded);
			return numbers;
		});
	}

	/**
	 * Return the properties of all rows.
	 * @return the rows as they are now
	 */
	public List<Row> rows() {
		return locked(() -> this.rows.values().stream().map(SourceRow::properties).toList());
	}

	/**
	 * Return the properties of a row.
	 * @param number its number
	 * @return the properties as they are now, none at all if there is no such row
	 */
	public Row row(long number) {
		return locked(() -> {
			SourceRow row = this.rows.get(number);
			return (row != null) ? row.properties() : Row.EMPTY;
		});
	}

	TableSource copy() {
		TableSource copy = new TableSource(this.defaultColumns, this.subobjects);
		locked(() -> {
			copy.rows.putAll(this.rows);
			return true;
		});
		return copy;
	}

	long id() {
		return this.id;
	}

	boolean hasSubobjects() {
		return this.subobjects;
	}

	List<PropTag<?>> defaultColumns() {
		return this.defaultColumns;
	}

	/** Return the properties that any of the rows has, the default columns first. */
	List<PropTag<?>> availableColumns() {
		Set<PropTag<?>> tags = new LinkedHashSet<>(this.defaultColumns);
		tags.add(PropTags.PR_INSTANCE_KEY);
		for (SourceRow row : this.rows.values()) {
			for (PropValue<?> value : row.properties().values()) {
				tags.add(value.tag());
			}
		}
		return List.copyOf(tags);
	}

	Collection<SourceRow> sourceRows() {
		return this.rows.values();
	}

	boolean add(View view) {
		return this.views.add(view);
	}

	void remove(View view) {
		this.views.remove(view);
	}

	Outbox outbox() {
		return this.outbox;
	}

	Condition newCondition() {
		return this.lock.newCondition();
	}

	/**
	 * Do something while no other thread reads or changes the rows or a table that shows
	 * them, and then tell listeners.
	 */
	<T extends @Nullable Object> T locked(Supplier<T> action) {
		this.lock.lock();
		try {
			return action.get();
		}
		finally {
			if (this.lock.getHoldCount() == 1) {
				this.views.forEach(View::publish);
			}
			this.lock.unlock();
			if (!this.lock.isHeldByCurrentThread()) {
				this.outbox.deliver();
			}
		}
	}

}
