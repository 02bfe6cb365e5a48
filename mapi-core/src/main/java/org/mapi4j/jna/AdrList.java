package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;

import org.mapi4j.HResult;
import org.mapi4j.jna.Abi.ADRENTRY;
import org.mapi4j.jna.Abi.ADRLIST;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * An {@code ADRLIST}, which a call may change: the list and the properties of each entry
 * are buffers of MAPI's, since the call may put others in their place.
 */
final class AdrList implements AutoCloseable {

	private final MapiMemory memory;

	private final List<Row> recipients;

	private final Pointer list;

	private int held;

	private AdrList(MapiMemory memory, List<Row> recipients) {
		this.memory = memory;
		this.recipients = recipients;
		int size = Math.addExact(ADRLIST.A_ENTRIES, Math.multiplyExact(recipients.size(), ADRENTRY.SIZEOF));
		this.list = new Pointer(memory.allocate(size));
		this.list.clear(size);
		this.list.setInt(ADRLIST.C_ENTRIES, recipients.size());
	}

	/**
	 * Write a list.
	 * @param memory the memory of MAPI
	 * @param recipients the properties of each entry
	 * @return the list, to be closed
	 */
	static AdrList of(MapiMemory memory, List<Row> recipients) {
		AdrList list = new AdrList(memory, List.copyOf(recipients));
		try {
			list.write();
			return list;
		}
		catch (RuntimeException ex) {
			list.close();
			throw ex;
		}
	}

	private void write() {
		for (int i = 0; i < this.recipients.size(); i++) {
			List<PropValue<?>> values = this.recipients.get(i).values();
			if (!values.isEmpty()) {
				writeEntry(entry(i), values);
			}
		}
	}

	private void writeEntry(long entry, List<PropValue<?>> values) {
		Arena.Source source = (size) -> {
			long root = this.list.getLong(entry + ADRENTRY.RG_PROP_VALS);
			if (root != 0) {
				return this.memory.allocateMore(size, root);
			}
			long array = this.memory.allocate(size);
			this.held++;
			this.list.setLong(entry + ADRENTRY.RG_PROP_VALS, array);
			return array;
		};
		try (Arena arena = new Arena(source)) {
			PropCodec.write(arena, values);
		}
		this.list.setInt(entry + ADRENTRY.C_VALUES, values.size());
	}

	private static long entry(int index) {
		return ADRLIST.A_ENTRIES + (long) index * ADRENTRY.SIZEOF;
	}

	long address() {
		return Pointer.nativeValue(this.list);
	}

	/**
	 * Read the list as a call has left it.
	 * @param operation the call, for messages
	 * @return the properties of each entry
	 */
	List<Row> read(String operation) {
		NativeReader reader = new NativeReader(operation);
		int count = reader.getCount(address() + ADRLIST.C_ENTRIES, this.recipients.size());
		List<Row> rows = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			long entry = address() + entry(i);
			rows.add(PropCodec.readRow(reader, reader.getCount(entry + ADRENTRY.C_VALUES, PropCodec.MAX_VALUES),
					reader.getLong(entry + ADRENTRY.RG_PROP_VALS)));
		}
		return rows;
	}

	/**
	 * Make a call that changes a list, and again with narrow texts if the object knows no
	 * others.
	 * @param object the object
	 * @param method the method
	 * @param rows the properties of each entry
	 * @param call makes the call
	 * @return the properties of each entry as the call has left them
	 */
	static List<Row> changedBy(NativeObject object, VtableMethod method, List<Row> rows, ListCall call) {
		try (AdrList list = of(object.memory(), rows)) {
			int result = call.make(list.address(), Constants.MAPI_UNICODE);
			if (result != HResult.MAPI_E_BAD_CHARWIDTH.code()) {
				return list.changed(object, method, result);
			}
		}
		try (AdrList list = of(object.memory(), Narrow.rows(rows))) {
			return list.changed(object, method, call.make(list.address(), 0));
		}
	}

	private List<Row> changed(NativeObject object, VtableMethod method, int result) {
		object.check(method, result);
		List<Row> changed = read(method.name());
		if (changed.size() != this.recipients.size()) {
			throw new NativeReader(method.name()).corrupt("fewer entries than it was given");
		}
		return changed;
	}

	/**
	 * Free the properties of each entry as they are now, then the list.
	 */
	@Override
	public void close() {
		for (int i = 0; i < this.recipients.size(); i++) {
			long values = this.list.getLong(entry(i) + ADRENTRY.RG_PROP_VALS);
			if (values != 0) {
				free(values);
			}
		}
		while (this.held > 0) {
			free(0);
		}
		this.memory.free(address());
	}

	/**
	 * Free a buffer: one that was written, what has come in its place, nothing if it was
	 * taken away, or what has come where there was none.
	 */
	private void free(long values) {
		if (this.held > 0) {
			this.held--;
			this.memory.free(values);
		}
		else {
			this.memory.take(values).close();
		}
	}

	/**
	 * Makes a call that may change a list.
	 */
	interface ListCall {

		/**
		 * Make the call.
		 * @param list where the list is
		 * @param unicode {@code MAPI_UNICODE} or zero
		 * @return the result
		 */
		int make(long list, int unicode);

	}

}
