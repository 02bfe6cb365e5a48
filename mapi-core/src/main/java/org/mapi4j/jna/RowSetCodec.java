package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiException;
import org.mapi4j.jna.Abi.SRow;
import org.mapi4j.jna.Abi.SRowSet;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.property.Row;

/**
 * Reads sets of rows, and frees them: the properties of each row, then the set. Writes
 * them, too.
 */
final class RowSetCodec {

	private static final int MAX_ROWS = 1 << 22;

	private RowSetCodec() {
	}

	/**
	 * Read the rows of a set, and free it.
	 * @param memory the memory that it is in
	 * @param address where it is, or zero for none
	 * @param operation what returned it, for messages
	 * @return the rows
	 */
	static List<Row> take(MapiMemory memory, long address, String operation) {
		if (address == 0) {
			return List.of();
		}
		try (Buffer set = memory.take(address)) {
			return takeRows(memory, new NativeReader(operation), set.address());
		}
	}

	private static List<Row> takeRows(MapiMemory memory, NativeReader reader, long set) {
		int count = reader.getCount(set + SRowSet.C_ROWS, MAX_ROWS);
		List<Row> rows = new ArrayList<>(count);
		MapiException failure = null;
		for (int i = 0; i < count; i++) {
			long row = set + SRowSet.A_ROW + (long) i * SRow.SIZEOF;
			try (Buffer values = memory.take(reader.getLong(row + SRow.LP_PROPS))) {
				rows.add(read(reader, row, values.address()));
			}
			catch (MapiException ex) {
				failure = ex;
			}
		}
		throwIfPresent(failure);
		return List.copyOf(rows);
	}

	private static Row read(NativeReader reader, long row, long values) {
		return PropCodec.readRow(reader, reader.getCount(row + SRow.C_VALUES, PropCodec.MAX_VALUES), values);
	}

	private static void throwIfPresent(@Nullable MapiException failure) {
		if (failure != null) {
			throw failure;
		}
	}

	/**
	 * Write a set of rows.
	 * @param arena where it goes
	 * @param rows the rows
	 * @return where it is
	 */
	static long write(Arena arena, List<Row> rows) {
		Block set = arena.allocate(SRowSet.A_ROW + Math.multiplyExact(rows.size(), SRow.SIZEOF));
		set.putInt(SRowSet.C_ROWS, rows.size());
		for (int i = 0; i < rows.size(); i++) {
			int at = SRowSet.A_ROW + i * SRow.SIZEOF;
			set.putInt(at + SRow.C_VALUES, rows.get(i).values().size());
			set.putLong(at + SRow.LP_PROPS, PropCodec.write(arena, rows.get(i).values()));
		}
		return set.address();
	}

	/**
	 * Read a row and leave it where it is.
	 * @param reader the reader
	 * @param row where it is
	 * @return the row
	 */
	static Row read(NativeReader reader, long row) {
		return read(reader, row, reader.getLong(row + SRow.LP_PROPS));
	}

}
