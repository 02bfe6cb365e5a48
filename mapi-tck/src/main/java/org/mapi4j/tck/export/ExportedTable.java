package org.mapi4j.tck.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;

/**
 * A table as a client sees it: with bookmarks of its own numbering, and texts in one
 * width until columns are set.
 */
final class ExportedTable implements MapiObject {

	/**
	 * Bookmarks differ in their upper half alone, so that a client that keeps 32 bits of
	 * them cannot tell them apart.
	 */
	private static final long BOOKMARK = 0x0000_0001_0000_0005L;

	private static final long BOOKMARK_STEP = 0x0000_0001_0000_0000L;

	private final MapiTable table;

	private final Map<Long, Bookmark> bookmarks = new ConcurrentHashMap<>();

	private final AtomicInteger bookmarkCount = new AtomicInteger();

	private volatile boolean ansi;

	ExportedTable(MapiTable table, boolean ansi) {
		this.table = Answered.of(table, MapiTable.class);
		this.ansi = ansi;
	}

	MapiTable table() {
		return this.table;
	}

	boolean isAnsi() {
		return this.ansi;
	}

	/**
	 * From now on texts have the width that was asked for.
	 */
	void columnsSet() {
		this.ansi = false;
	}

	long number(Bookmark bookmark) {
		long number = BOOKMARK + BOOKMARK_STEP * this.bookmarkCount.incrementAndGet();
		this.bookmarks.put(number, bookmark);
		return number;
	}

	Bookmark bookmark(long number) {
		if (number == Constants.of("BOOKMARK_BEGINNING")) {
			return Bookmark.BEGINNING;
		}
		if (number == Constants.of("BOOKMARK_CURRENT")) {
			return Bookmark.CURRENT;
		}
		if (number == Constants.of("BOOKMARK_END")) {
			return Bookmark.END;
		}
		Bookmark bookmark = this.bookmarks.get(number);
		if (bookmark == null) {
			throw MapiException.of(HResult.MAPI_E_INVALID_BOOKMARK, "Using a bookmark");
		}
		return bookmark;
	}

	@Nullable Bookmark forget(long number) {
		return this.bookmarks.remove(number);
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return this.table.lastError(result);
	}

	@Override
	public void close() {
		this.table.close();
	}

}
