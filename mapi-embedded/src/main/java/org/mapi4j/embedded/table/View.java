package org.mapi4j.embedded.table;

import org.mapi4j.embedded.support.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.embedded.table.Positions.Place;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.SortOrder;

/**
 * What one table shows of its source: columns, condition, order, position, and whom it
 * tells of changes. Used under the lock of the source only.
 */
final class View {

	private static final int MAX_EVENTS = 200;

	private final TableSource source;

	private final Positions positions = new Positions();

	private final List<Sink> sinks = new CopyOnWriteArrayList<>();

	private final List<Notification> pending = new ArrayList<>();

	private Columns columns;

	private Ordering ordering = Ordering.NONE;

	private Expansions expansions = Expansions.NONE;

	private @Nullable Restriction restriction;

	private @Nullable Layout layout;

	View(TableSource source) {
		this.source = source;
		this.columns = new Columns(source.defaultColumns());
	}

	Columns columns() {
		return this.columns;
	}

	Positions positions() {
		return this.positions;
	}

	SortOrder order() {
		return this.ordering.order();
	}

	/** Return the lines, which are laid out when they are first needed. */
	Layout layout() {
		if (this.layout == null) {
			this.layout = newLayout();
		}
		return this.layout;
	}

	private Layout newLayout() {
		return new Layout(this.source.id(), this.source.sourceRows(), this.ordering, this.expansions,
				condition("IMAPITable::Restrict"));
	}

	private Predicate<Item> condition(String operation) {
		return (this.restriction != null) ? Conditions.of(this.restriction, operation, this.source.hasSubobjects())
				: (item) -> true;
	}

	void columns(Columns changed) {
		this.columns = changed;
		if (!expansionsOf(changed, this.ordering).equals(this.expansions)) {
			invalidate();
		}
	}

	void order(Ordering changed) {
		this.ordering = changed;
		invalidate();
	}

	void restriction(@Nullable Restriction changed) {
		this.restriction = changed;
		invalidate();
	}

	private static Expansions expansionsOf(Columns columns, Ordering ordering) {
		List<PropTag<?>> tags = new ArrayList<>(columns.tags());
		tags.addAll(ordering.tags());
		return Expansions.of(tags);
	}

	private void invalidate() {
		this.expansions = expansionsOf(this.columns, this.ordering);
		this.positions.reset();
		this.layout = null;
		if (!this.sinks.isEmpty()) {
			layout();
		}
	}

	/** Follow a change of a row of the source, which is {@code null} if it is gone. */
	void changed(long number, @Nullable SourceRow row) {
		if (this.layout == null) {
			return;
		}
		if (this.restriction != null && Conditions.isCounting(this.restriction)) {
			relayOut(this.layout);
			add(tableEvent(TableEvent.CHANGED));
			return;
		}
		List<Layout.Event> events = this.layout.apply(number, row, this.positions);
		if (events == null) {
			add(tableEvent(TableEvent.CHANGED));
		}
		else if (!this.sinks.isEmpty()) {
			events.forEach((event) -> add(rowEvent(event)));
		}
	}

	private void relayOut(Layout old) {
		Layout fresh = newLayout();
		fresh.expandLike(old);
		Map<Binary, Integer> indexes = new HashMap<>();
		fresh.lines().forEach((line) -> indexes.put(line.key(), indexes.size()));
		this.positions.remap((index) -> {
			for (int i = index; i < old.size(); i++) {
				Integer now = indexes.get(old.lines().get(i).key());
				if (now != null) {
					return new Place(now, i != index);
				}
			}
			return new Place(fresh.size(), index < old.size());
		});
		this.layout = fresh;
	}

	/** The rows of the source are all new. */
	void reloaded() {
		this.positions.reset();
		this.layout = null;
		this.pending.clear();
		if (!this.sinks.isEmpty()) {
			layout();
			add(tableEvent(TableEvent.RELOAD));
		}
	}

	private Notification rowEvent(Layout.Event event) {
		Row row = (event.type() == TableEvent.ROW_DELETED) ? Row.EMPTY : this.columns.read(event.line());
		return new Notification.TableModified(event.type(), HResult.S_OK, event.line().key(), event.prior(), row);
	}

	static Notification tableEvent(TableEvent event) {
		return new Notification.TableModified(event, HResult.S_OK, null, null, Row.EMPTY);
	}

	void add(Notification notification) {
		if (!this.sinks.isEmpty()) {
			this.pending.add(notification);
		}
	}

	/** Hand what has happened since the last time to the listeners. */
	void publish() {
		if (this.pending.isEmpty()) {
			return;
		}
		List<Notification> notifications = (this.pending.size() <= MAX_EVENTS) ? List.copyOf(this.pending)
				: List.of(tableEvent(TableEvent.CHANGED));
		this.pending.clear();
		List<Sink> told = List.copyOf(this.sinks);
		for (Notification notification : notifications) {
			this.source.outbox().add(() -> told.forEach((sink) -> sink.tell(notification)));
		}
	}

	Subscription advise(NotificationListener listener) {
		Sink sink = new Sink(listener);
		layout();
		this.sinks.add(sink);
		return () -> {
			this.sinks.remove(sink);
			sink.close();
		};
	}

	/**
	 * Follow the source no longer.
	 * @return the listeners that are to be told nothing any more, which may have to wait
	 * until one has returned and is therefore done without the lock
	 */
	List<Sink> close() {
		List<Sink> closed = List.copyOf(this.sinks);
		this.sinks.clear();
		this.source.remove(this);
		return closed;
	}

}
