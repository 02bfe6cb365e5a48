package org.mapi4j.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.Seek;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.TableFlag;

/**
 * A table of given rows that finds what is equal or has a bit, and sorts by one property.
 */
public final class MemoryTable extends PlainTable {

	/** What happens when a row was found, before it is read. */
	public Runnable onFound = () -> {
	};

	private final List<Row> rows;

	private List<? extends PropTag<?>> columns = List.of();

	private int position;

	public MemoryTable(List<Row> rows) {
		this.rows = new ArrayList<>(rows);
	}

	@Override
	public void setColumns(List<? extends PropTag<?>> columns, TableFlag... flags) {
		this.columns = columns;
	}

	/**
	 * Put other rows in the place of those there are.
	 */
	void replace(List<Row> rows) {
		this.rows.clear();
		this.rows.addAll(rows);
	}

	@Override
	public int rowCount() {
		return this.rows.size();
	}

	@Override
	@SuppressWarnings("unchecked")
	public void sort(SortOrder order, TableFlag... flags) {
		SortOrder.Key key = order.keys().get(0);
		Comparator<Row> comparator = Comparator.comparing((row) -> (Comparable<Object>) row.require(key.tag()));
		this.rows.sort((key.direction() == SortOrder.Direction.ASCEND) ? comparator : comparator.reversed());
		this.position = 0;
	}

	@Override
	public void restrict(@Nullable Restriction restriction, TableFlag... flags) {
		this.rows.removeIf((row) -> !matches(row, Objects.requireNonNull(restriction)));
		this.position = 0;
	}

	@Override
	public boolean findRow(Restriction restriction, Bookmark origin, Direction direction) {
		int start = origin.equals(Bookmark.BEGINNING) ? 0 : this.position;
		for (int i = start; i < this.rows.size(); i++) {
			if (matches(this.rows.get(i), restriction)) {
				this.position = i;
				this.onFound.run();
				return true;
			}
		}
		return false;
	}

	private static boolean matches(Row row, Restriction restriction) {
		if (restriction instanceof Restriction.BitMask bits) {
			return ((row.require(bits.tag()) & bits.mask()) != 0) == bits.set();
		}
		Restriction.Property wanted = (Restriction.Property) restriction;
		return wanted.value().value().equals(row.get(wanted.tag()));
	}

	@Override
	public Seek seekRow(Bookmark origin, int rows) {
		int start = origin.equals(Bookmark.BEGINNING) ? 0 : this.position;
		this.position = Math.min(this.rows.size(), start + rows);
		return new Seek(this.position - start, false);
	}

	@Override
	public List<Row> queryRows(int count) {
		List<Row> batch = this.rows.subList(this.position, Math.min(this.rows.size(), this.position + count));
		this.position += batch.size();
		return batch.stream().map(this::selected).toList();
	}

	private Row selected(Row row) {
		List<PropValue<?>> values = new ArrayList<>();
		for (PropTag<?> tag : this.columns) {
			values.add(row.values()
				.stream()
				.filter((value) -> value.tag().id() == tag.id())
				.findFirst()
				.orElse(PropValue.error(tag, HResult.MAPI_E_NOT_FOUND)));
		}
		return Row.of(values);
	}

}
