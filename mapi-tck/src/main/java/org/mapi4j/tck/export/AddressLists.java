package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.property.Row;

/**
 * {@code ADRLIST} structures, which both sides may replace parts of, so that each part is
 * a buffer of its own.
 */
final class AddressLists {

	private static final int SIZE = Abi.size("ADRENTRY");

	private static final Abi.Field COUNT = Abi.field("ADRLIST.cEntries");

	private static final Abi.Field ENTRIES = Abi.field("ADRLIST.aEntries");

	private static final Abi.Field VALUE_COUNT = Abi.field("ADRENTRY.cValues");

	private static final Abi.Field VALUES = Abi.field("ADRENTRY.rgPropVals");

	private AddressLists() {
	}

	/**
	 * Return the entries of an argument.
	 */
	static List<Row> read(Call call, String name) {
		Pointer list = call.structure(name);
		int count = COUNT.getInt(list);
		Heap heap = call.exporter().heap();
		if (count < 0 || !heap.isBuffer(call.address(name), ENTRIES.offset() + (long) SIZE * count)) {
			call.judge()
				.violation("%s was given a list of %d entries that is no buffer of that size from MAPIAllocateBuffer",
						call.method(), count);
			throw call.failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		List<Row> entries = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			entries.add(readEntry(call, at(list, i)));
		}
		return entries;
	}

	private static Row readEntry(Call call, Pointer at) {
		int count = VALUE_COUNT.getInt(at);
		Address values = VALUES.getAddress(at);
		call.judge()
			.require(Abi.field("ADRENTRY.ulReserved1").getInt(at) == 0, "%s was given something reserved in an entry",
					call.method());
		if (count == 0 && values.isNull()) {
			return Row.of();
		}
		if (count < 0 || !call.exporter().heap().isBuffer(values, (long) Abi.size("SPropValue") * count)) {
			call.judge()
				.violation("%s was given an entry whose %d values are no buffer from MAPIAllocateBuffer", call.method(),
						count);
			throw call.failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		return Row.of(Values.read(values, count));
	}

	/**
	 * Replace the values of the entries that have changed, in buffers of their own, and
	 * free those of before.
	 */
	static void replace(Call call, String name, List<Row> before, List<Row> after, boolean ansi) {
		Pointer list = call.structure(name);
		Heap heap = call.exporter().heap();
		for (int i = 0; i < after.size(); i++) {
			Row row = after.get(i);
			if (!row.equals(before.get(i))) {
				Pointer at = at(list, i);
				Address old = VALUES.getAddress(at);
				Pointer values = heap.allocate((long) Abi.size("SPropValue") * row.values().size());
				Values.write(row.values(), ansi, values, heap.below(values));
				VALUE_COUNT.set(at, row.values().size());
				VALUES.set(at, Address.of(values));
				if (!old.isNull()) {
					heap.free(old);
				}
			}
		}
	}

	private static Pointer at(Pointer list, int index) {
		return list.share(ENTRIES.offset() + (long) SIZE * index);
	}

}
