package org.mapi4j.embedded.table;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.GatedObject;
import org.mapi4j.embedded.support.Sink;
import org.mapi4j.embedded.table.Positions.Place;
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
import org.mapi4j.table.TableStatus.Activity;

/**
 * A table of the embedded subsystem: a view of a {@link TableSource}. Safe for use by any
 * thread.
 */
public final class EmbeddedTable extends GatedObject implements MapiTable {

	private final TableSource source;

	private final TableStatus.Type type;

	private final View view;

	private final BackgroundWork background;

	/**
	 * Open a table.
	 * @param source the data
	 * @param type whether the table follows changes of the data
	 * ({@link org.mapi4j.table.TableStatus.Type#DYNAMIC}) or shows it as it is now
	 * ({@link org.mapi4j.table.TableStatus.Type#SNAPSHOT})
	 * @param gate what calls of the table pass
	 */
	public EmbeddedTable(TableSource source, TableStatus.Type type, CallGate gate) {
		this(source, type, gate, SortOrder.by());
	}

	/**
	 * Open a table whose rows have an order from the beginning.
	 * @param source the data
	 * @param type whether the table follows changes of the data
	 * @param gate what calls of the table pass
	 * @param order the order, one that {@link #check} does not refuse
	 */
	public EmbeddedTable(TableSource source, TableStatus.Type type, CallGate gate, SortOrder order) {
		super(gate);
		this.source = (type == TableStatus.Type.SNAPSHOT) ? source.copy() : source;
		this.type = type;
		this.view = new View(this.source);
		this.background = new BackgroundWork(this.source, this.view, gate);
		this.view.order(new Ordering(order, "IMAPITable::SortTable"));
		this.source.locked(() -> this.source.add(this.view));
		gate.onEnd(this::end);
	}

	/**
	 * Refuse an order that tables would refuse.
	 * @param order the order
	 * @param operation the function that was called, for errors
	 */
	public static void check(SortOrder order, String operation) {
		if (new Ordering(order, operation).tags().isEmpty()) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "There is nothing to sort by");
		}
	}

	private void end() {
		List<Sink> told = this.source.locked(() -> {
			this.background.abort();
			return this.view.close();
		});
		told.forEach(Sink::close);
	}

	@Override
	public void setColumns(List<? extends PropTag<?>> columns, TableFlag... flags) {
		change(Change.SET_COLUMNS, (operation) -> {
			if (columns.isEmpty()) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "There are no columns");
			}
			Columns changed = new Columns(columns);
			return () -> this.view.columns(changed);
		}, flags);
	}

	@Override
	public List<PropTag<?>> columns() {
		return fetch("IMAPITable::QueryColumns", (operation) -> this.view.columns().tags());
	}

	@Override
	public List<PropTag<?>> availableColumns() {
		return fetch("IMAPITable::QueryColumns", (operation) -> this.source.availableColumns());
	}

	@Override
	public int rowCount() {
		return call("IMAPITable::GetRowCount", (operation) -> this.view.layout().size());
	}

	@Override
	public void restrict(@Nullable Restriction restriction, TableFlag... flags) {
		change(Change.RESTRICT, (operation) -> {
			if (restriction != null) {
				Conditions.of(restriction, operation, this.source.hasSubobjects());
			}
			return () -> this.view.restriction(restriction);
		}, flags);
	}

	@Override
	public void sort(SortOrder order, TableFlag... flags) {
		change(Change.SORT, (operation) -> {
			Ordering ordering = new Ordering(order, operation);
			return () -> this.view.order(ordering);
		}, flags);
	}

	@Override
	public SortOrder sortOrder() {
		return fetch("IMAPITable::QuerySortOrder", (operation) -> this.view.order());
	}

	@Override
	public boolean findRow(Restriction restriction, Bookmark origin, Direction direction) {
		return call("IMAPITable::FindRow", (operation) -> {
			Predicate<Item> condition = Conditions.of(restriction, operation, this.source.hasSubobjects());
			List<? extends Line> lines = this.view.layout().lines();
			int start = this.view.positions().use(origin, lines.size(), operation).index();
			int found = (direction == Direction.FORWARD) ? findForward(lines, condition, start)
					: findBackward(lines, condition, start);
			if (found >= 0) {
				this.view.positions().current(found);
			}
			return found >= 0;
		});
	}

	private static int findForward(List<? extends Line> lines, Predicate<Item> condition, int start) {
		for (int i = start; i < lines.size(); i++) {
			if (condition.test(lines.get(i))) {
				return i;
			}
		}
		return -1;
	}

	private static int findBackward(List<? extends Line> lines, Predicate<Item> condition, int start) {
		int i = start - 1;
		while (i >= 0 && !condition.test(lines.get(i))) {
			i--;
		}
		return i;
	}

	@Override
	public Seek seekRow(Bookmark origin, int rows) {
		return call("IMAPITable::SeekRow", (operation) -> {
			int size = this.view.layout().size();
			Place place = this.view.positions().use(origin, size, operation);
			int target = (int) Math.max(0, Math.min(size, (long) place.index() + rows));
			this.view.positions().current(target);
			return new Seek(target - place.index(), place.changed());
		});
	}

	@Override
	public void seekRowApprox(int numerator, int denominator) {
		call("IMAPITable::SeekRowApprox", (operation) -> {
			if (denominator == 0) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "The denominator is zero");
			}
			long size = this.view.layout().size();
			long upper = Integer.toUnsignedLong(numerator);
			long lower = Integer.toUnsignedLong(denominator);
			this.view.positions().current((int) ((upper < lower) ? size * upper / lower : size));
			return true;
		});
	}

	@Override
	public TablePosition position() {
		return call("IMAPITable::QueryPosition", (operation) -> {
			int current = this.view.positions().current();
			return new TablePosition(current, current, Math.max(1, this.view.layout().size()));
		});
	}

	@Override
	public Bookmark createBookmark() {
		return call("IMAPITable::CreateBookmark", (operation) -> {
			this.view.layout();
			return this.view.positions().mark(this.view.positions().current(), operation);
		});
	}

	@Override
	public void freeBookmark(Bookmark bookmark) {
		call("IMAPITable::FreeBookmark", (operation) -> {
			this.view.positions().free(bookmark, operation);
			return true;
		});
	}

	@Override
	public List<Row> queryRows(int count) {
		return queryRows(count, true);
	}

	@Override
	public List<Row> peekRows(int count) {
		return queryRows(count, false);
	}

	private List<Row> queryRows(int count, boolean advance) {
		return fetch("IMAPITable::QueryRows", (operation) -> {
			if (count == 0) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "No rows are asked for");
			}
			int current = this.view.positions().current();
			int other = (int) Math.max(0, Math.min(this.view.layout().size(), (long) current + count));
			if (advance) {
				this.view.positions().current(other);
			}
			return read(Math.min(current, other), Math.max(current, other));
		});
	}

	private List<Row> read(int from, int to) {
		Columns columns = this.view.columns();
		return this.view.layout().lines().subList(from, to).stream().<Row>map(columns::read).toList();
	}

	@Override
	public Expansion expandRow(Binary instanceKey, int count) {
		return fetch("IMAPITable::ExpandRow", (operation) -> {
			Heading heading = heading(instanceKey, operation);
			int added = heading.isExpanded() ? 0 : this.view.layout().toggle(heading, true, this.view.positions());
			int first = this.view.layout().indexOf(instanceKey) + 1;
			int returned = Math.min(Math.max(0, count), added);
			if (first > 0) {
				this.view.positions().current(first + returned);
			}
			return new Expansion(read(first, first + returned), added - returned);
		});
	}

	@Override
	public int collapseRow(Binary instanceKey) {
		return call("IMAPITable::CollapseRow", (operation) -> {
			Heading heading = heading(instanceKey, operation);
			return heading.isExpanded() ? this.view.layout().toggle(heading, false, this.view.positions()) : 0;
		});
	}

	private Heading heading(Binary instanceKey, String operation) {
		Heading heading = this.view.layout().heading(instanceKey);
		if (heading == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The table has no such category");
		}
		return heading;
	}

	@Override
	public Binary collapseState(Binary instanceKey) {
		return fetch("IMAPITable::GetCollapseState",
				(operation) -> CollapseState.of(this.view, instanceKey).toBinary());
	}

	@Override
	public Bookmark setCollapseState(Binary state) {
		return call("IMAPITable::SetCollapseState",
				(operation) -> CollapseState.parse(state, operation).applyTo(this.view, operation));
	}

	@Override
	public TableStatus status() {
		return gate().call("IMAPITable::GetStatus",
				() -> this.source.locked(() -> new TableStatus(this.background.activity(), this.type)));
	}

	@Override
	public Activity waitForCompletion(Duration timeout) {
		String operation = "IMAPITable::WaitForCompletion";
		return gate().call(operation, () -> this.source.locked(() -> this.background.await(timeout, operation)));
	}

	@Override
	public void abort() {
		gate().run("IMAPITable::Abort", () -> this.source.locked(this.background::abort));
	}

	@Override
	public Subscription advise(NotificationListener listener) {
		return call("IMAPITable::Advise", (operation) -> {
			if (this.type == TableStatus.Type.SNAPSHOT) {
				throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "The rows of this table never change");
			}
			return this.view.advise(gate().passing(listener));
		});
	}

	private <T> T call(String operation, Function<String, T> body) {
		return gate().call(operation, () -> locked(operation, body));
	}

	private <T> T fetch(String operation, Function<String, T> body) {
		return gate().fetch(operation, () -> locked(operation, body));
	}

	private <T> T locked(String operation, Function<String, T> body) {
		return this.source.locked(() -> {
			this.background.requireIdle(operation);
			return body.apply(operation);
		});
	}

	/**
	 * Change what the table shows.
	 * @param change which of the three ways
	 * @param preparation checks what was asked for and returns what carries it out
	 */
	private void change(Change change, Function<String, Runnable> preparation, TableFlag... flags) {
		List<TableFlag> asked = List.of(flags);
		String operation = change.operation();
		if (asked.contains(TableFlag.ASYNC)) {
			gate().check(operation);
			Runnable body = preparation.apply(operation);
			this.source.locked(() -> this.background.start(change, body));
			return;
		}
		call(operation, (name) -> {
			preparation.apply(name).run();
			if (!asked.contains(TableFlag.BATCH)) {
				this.view.layout();
			}
			this.background.succeeded();
			return true;
		});
	}

}
