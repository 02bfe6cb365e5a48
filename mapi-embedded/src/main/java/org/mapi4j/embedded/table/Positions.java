package org.mapi4j.embedded.table;

import org.mapi4j.embedded.support.CallGate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.mapi4j.HResult;
import org.mapi4j.table.Bookmark;

/**
 * Where a view is, and where its bookmarks are, while lines come and go.
 * <p>
 * The position stays behind the line that was read last, so that reading on misses
 * nothing; a bookmark stays with its line, and goes to the next one if that goes.
 */
final class Positions {

	private static final int MAX_BOOKMARKS = 10_000;

	private final Map<Long, Mark> marks = new HashMap<>();

	private long lastMark = 100;

	private int current;

	int current() {
		return this.current;
	}

	void current(int index) {
		this.current = index;
	}

	/** Go to the beginning and forget all bookmarks. */
	void reset() {
		this.current = 0;
		this.marks.clear();
	}

	Bookmark mark(int index, String operation) {
		if (this.marks.size() >= MAX_BOOKMARKS) {
			throw CallGate.failure(HResult.MAPI_E_UNABLE_TO_COMPLETE, operation, "There are too many bookmarks");
		}
		this.marks.put(++this.lastMark, new Mark(index));
		return new Bookmark(this.lastMark);
	}

	void free(Bookmark bookmark, String operation) {
		if (!isPredefined(bookmark) && this.marks.remove(bookmark.value()) == null) {
			throw invalid(operation);
		}
	}

	/**
	 * Return where a bookmark is, and count this as its use.
	 */
	Place use(Bookmark bookmark, int size, String operation) {
		if (isPredefined(bookmark)) {
			return new Place(predefined(bookmark, size), false);
		}
		Mark mark = this.marks.get(bookmark.value());
		if (mark == null) {
			throw invalid(operation);
		}
		Place place = new Place(mark.index, mark.moved);
		mark.moved = false;
		return place;
	}

	private int predefined(Bookmark bookmark, int size) {
		if (bookmark.equals(Bookmark.BEGINNING)) {
			return 0;
		}
		return bookmark.equals(Bookmark.END) ? size : this.current;
	}

	private static boolean isPredefined(Bookmark bookmark) {
		return bookmark.value() >= Bookmark.BEGINNING.value() && bookmark.value() <= Bookmark.END.value();
	}

	private static RuntimeException invalid(String operation) {
		return CallGate.failure(HResult.MAPI_E_INVALID_BOOKMARK, operation, "The table has no such bookmark");
	}

	void inserted(int at) {
		if (at < this.current) {
			this.current++;
		}
		for (Mark mark : this.marks.values()) {
			if (at <= mark.index) {
				mark.index++;
			}
		}
	}

	void removed(int at) {
		if (at < this.current) {
			this.current--;
		}
		for (Mark mark : this.marks.values()) {
			if (at < mark.index) {
				mark.index--;
			}
			else if (at == mark.index) {
				mark.moved = true;
			}
		}
	}

	void moved(int from, int to) {
		if (from < this.current && to >= this.current) {
			this.current--;
		}
		else if (from >= this.current && to < this.current) {
			this.current++;
		}
		for (Mark mark : this.marks.values()) {
			mark.index = afterMove(mark.index, from, to);
		}
	}

	private static int afterMove(int index, int from, int to) {
		if (index == from) {
			return to;
		}
		int without = (from < index) ? index - 1 : index;
		return (to <= without) ? without + 1 : without;
	}

	/**
	 * Follow a new layout.
	 * @param mapping tells where a former index is now
	 */
	void remap(IntFunction<Place> mapping) {
		this.current = (this.current != 0) ? mapping.apply(this.current).index() : 0;
		for (Mark mark : this.marks.values()) {
			Place place = mapping.apply(mark.index);
			mark.index = place.index();
			mark.moved |= place.changed();
		}
	}

	/**
	 * Where something is.
	 *
	 * @param index how many lines are before it
	 * @param changed whether it is no longer at its line
	 */
	record Place(int index, boolean changed) {

	}

	private static final class Mark {

		private int index;

		private boolean moved;

		private Mark(int index) {
			this.index = index;
		}

	}

}
