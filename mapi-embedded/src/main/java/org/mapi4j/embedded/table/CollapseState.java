package org.mapi4j.embedded.table;

import org.mapi4j.embedded.support.CallGate;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.SortOrder;

/**
 * Which categories of a view are expanded, in the form in which a client keeps it.
 *
 * @param order a digest of the sort order that the categories come from
 * @param row the key of the line to come back to
 * @param expanded the keys of the categories that are expanded
 */
record CollapseState(Binary order, Binary row, Set<Binary> expanded) {

	static CollapseState of(View view, Binary row) {
		return new CollapseState(digest(view.order()), row, view.layout().expanded());
	}

	private static Binary digest(SortOrder order) {
		StringBuilder text = new StringBuilder();
		order.keys().forEach((key) -> text.append(key.tag().value()).append(' ').append(key.direction()).append(' '));
		return Expansions.digest(text.append(order.categories()).toString());
	}

	Binary toBinary() {
		ByteBuffer buffer = ByteBuffer.allocate(MapiUid.SIZE * (1 + this.expanded.size()) + 8 + this.row.size());
		buffer.put(this.order.toByteArray()).putInt(this.row.size()).put(this.row.toByteArray());
		buffer.putInt(this.expanded.size());
		this.expanded.forEach((key) -> buffer.put(key.toByteArray()));
		return Binary.of(buffer.array());
	}

	static CollapseState parse(Binary state, String operation) {
		try {
			ByteBuffer buffer = ByteBuffer.wrap(state.toByteArray());
			Binary order = read(buffer, MapiUid.SIZE);
			Binary row = read(buffer, buffer.getInt());
			Set<Binary> expanded = new HashSet<>();
			for (int count = buffer.getInt(); count > 0; count--) {
				expanded.add(read(buffer, MapiUid.SIZE));
			}
			return new CollapseState(order, row, expanded);
		}
		catch (BufferUnderflowException ex) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation, "This is no state of a table");
		}
	}

	private static Binary read(ByteBuffer buffer, int size) {
		if (size < 0 || size > buffer.remaining()) {
			throw new BufferUnderflowException();
		}
		byte[] bytes = new byte[size];
		buffer.get(bytes);
		return Binary.of(bytes);
	}

	/**
	 * Expand and collapse the categories of a view accordingly.
	 * @return a bookmark at the line, or at the heading that hides it
	 */
	Bookmark applyTo(View view, String operation) {
		if (!digest(view.order()).equals(this.order)) {
			throw CallGate.failure(HResult.MAPI_E_UNABLE_TO_COMPLETE, operation,
					"The state belongs to another sort order");
		}
		view.layout().expandOnly(this.expanded, view.positions());
		return view.positions().mark(view.layout().indexOfNearest(this.row), operation);
	}

}
