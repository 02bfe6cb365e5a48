package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;

import org.mapi4j.property.Row;

/**
 * {@code SRowSet} structures.
 */
final class Rows {

	private static final int SIZE = Abi.size("SRow");

	private static final Abi.Field COUNT = Abi.field("SRowSet.cRows");

	private static final Abi.Field ROWS = Abi.field("SRowSet.aRow");

	private static final Abi.Field VALUE_COUNT = Abi.field("SRow.cValues");

	private static final Abi.Field VALUES = Abi.field("SRow.lpProps");

	private Rows() {
	}

	/**
	 * Write rows whose values are buffers of their own, to be freed one by one and before
	 * the set.
	 */
	static Pointer writeBuffers(List<Row> rows, boolean ansi, Heap heap) {
		Pointer set = heap.allocate(ROWS.offset() + (long) SIZE * rows.size());
		COUNT.set(set, rows.size());
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			Pointer values = heap.allocate((long) Abi.size("SPropValue") * row.values().size());
			Values.write(row.values(), ansi, values, heap.below(values));
			point(at(set, i), values, row);
		}
		return set;
	}

	/**
	 * Write rows as a part of something else.
	 */
	static Pointer writeSet(List<Row> rows, boolean ansi, Allocator memory) {
		Pointer set = memory.allocate(ROWS.offset() + (long) SIZE * rows.size());
		COUNT.set(set, rows.size());
		for (int i = 0; i < rows.size(); i++) {
			write(rows.get(i), ansi, at(set, i), memory);
		}
		return set;
	}

	/**
	 * Write one row as a part of something else.
	 */
	static void write(Row row, boolean ansi, Pointer at, Allocator memory) {
		point(at, Values.write(row.values(), ansi, memory), row);
	}

	private static void point(Pointer at, Pointer values, Row row) {
		VALUE_COUNT.set(at, row.values().size());
		VALUES.set(at, Address.of(values));
	}

	static List<Row> readSet(Pointer set) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < COUNT.getInt(set); i++) {
			Pointer at = at(set, i);
			rows.add(Row.of(Values.read(VALUES.getAddress(at), VALUE_COUNT.getInt(at))));
		}
		return rows;
	}

	private static Pointer at(Pointer set, int index) {
		return set.share(ROWS.offset() + (long) SIZE * index);
	}

	/**
	 * Free a set and the values of its rows ({@code FreeProws}).
	 */
	static void free(Address set, Heap heap) {
		Pointer rows = set.memory();
		for (int i = 0; i < COUNT.getInt(rows); i++) {
			heap.free(VALUES.getAddress(at(rows, i)));
		}
		heap.free(set);
	}

}
