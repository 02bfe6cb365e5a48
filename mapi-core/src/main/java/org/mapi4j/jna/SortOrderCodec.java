package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.jna.Abi.SSortOrder;
import org.mapi4j.jna.Abi.SSortOrderSet;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.PropTag;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.SortOrder.Direction;

/**
 * Reads and writes sort orders in native memory.
 */
final class SortOrderCodec {

	private static final int MAX_KEYS = 1000;

	private SortOrderCodec() {
	}

	/**
	 * Write an order.
	 * @param arena where it goes
	 * @param order the order
	 * @return where it is
	 */
	static long write(Arena arena, SortOrder order) {
		List<SortOrder.Key> keys = order.keys();
		Block block = arena.allocate(SSortOrderSet.A_SORT + Math.multiplyExact(keys.size(), SSortOrder.SIZEOF));
		block.putInt(SSortOrderSet.C_SORTS, keys.size());
		block.putInt(SSortOrderSet.C_CATEGORIES, order.categories());
		block.putInt(SSortOrderSet.C_EXPANDED, order.expanded());
		for (int i = 0; i < keys.size(); i++) {
			int at = SSortOrderSet.A_SORT + i * SSortOrder.SIZEOF;
			block.putInt(at + SSortOrder.UL_PROP_TAG, keys.get(i).tag().value());
			block.putInt(at + SSortOrder.UL_ORDER, keys.get(i).direction().code());
		}
		return block.address();
	}

	/**
	 * Read an order.
	 * @param memory the reader
	 * @param address where it is
	 * @return the order
	 */
	static SortOrder read(NativeReader memory, long address) {
		int count = memory.getCount(address + SSortOrderSet.C_SORTS, MAX_KEYS);
		int categories = memory.getCount(address + SSortOrderSet.C_CATEGORIES, count);
		int expanded = memory.getCount(address + SSortOrderSet.C_EXPANDED, categories);
		List<SortOrder.Key> keys = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			long at = address + SSortOrderSet.A_SORT + (long) i * SSortOrder.SIZEOF;
			keys.add(new SortOrder.Key(PropTag.of(memory.getInt(at + SSortOrder.UL_PROP_TAG)),
					readDirection(memory, at + SSortOrder.UL_ORDER)));
		}
		return new SortOrder(keys, categories, expanded);
	}

	private static Direction readDirection(NativeReader memory, long address) {
		int code = memory.getInt(address);
		for (Direction direction : Direction.values()) {
			if (direction.code() == code) {
				return direction;
			}
		}
		throw memory.corrupt("the unknown sort direction " + code);
	}

}
