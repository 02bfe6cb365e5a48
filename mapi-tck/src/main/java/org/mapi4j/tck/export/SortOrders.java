package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;

import org.mapi4j.property.PropTag;
import org.mapi4j.table.SortOrder;

/**
 * {@code SSortOrderSet} structures.
 */
final class SortOrders {

	private static final int SIZE = Abi.size("SSortOrder");

	private static final Abi.Field FIRST = Abi.field("SSortOrderSet.aSort");

	private SortOrders() {
	}

	static SortOrder read(Pointer set) {
		List<SortOrder.Key> keys = new ArrayList<>();
		for (int i = 0; i < Abi.field("SSortOrderSet.cSorts").getInt(set); i++) {
			Pointer key = set.share(FIRST.offset() + (long) SIZE * i);
			PropTag<?> tag = PropTag.of(Abi.field("SSortOrder.ulPropTag").getInt(key));
			int order = Abi.field("SSortOrder.ulOrder").getInt(key);
			keys.add(new SortOrder.Key(tag, Names.of(order, SortOrder.Direction.values())));
		}
		return new SortOrder(keys, Abi.field("SSortOrderSet.cCategories").getInt(set),
				Abi.field("SSortOrderSet.cExpanded").getInt(set));
	}

	static Pointer write(SortOrder order, boolean ansi, Allocator memory) {
		Pointer set = memory.allocate(FIRST.offset() + (long) SIZE * order.keys().size());
		Abi.field("SSortOrderSet.cSorts").set(set, order.keys().size());
		Abi.field("SSortOrderSet.cCategories").set(set, order.categories());
		Abi.field("SSortOrderSet.cExpanded").set(set, order.expanded());
		for (int i = 0; i < order.keys().size(); i++) {
			Pointer key = set.share(FIRST.offset() + (long) SIZE * i);
			Abi.field("SSortOrder.ulPropTag").set(key, Values.tag(order.keys().get(i).tag(), ansi));
			Abi.field("SSortOrder.ulOrder").set(key, Names.number(order.keys().get(i).direction()));
		}
		return set;
	}

}
