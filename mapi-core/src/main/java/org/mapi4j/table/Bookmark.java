package org.mapi4j.table;

/**
 * A position in a table (MAPI's {@code BOOKMARK}).
 * <p>
 * Three are there always; others are made with {@link MapiTable#createBookmark()} and
 * belong to their table.
 *
 * @param value MAPI's number for it, pointer-sized
 */
public record Bookmark(long value) {

	/** Before the first row. */
	public static final Bookmark BEGINNING = new Bookmark(0);

	/** Where the table is. */
	public static final Bookmark CURRENT = new Bookmark(1);

	/** Behind the last row. */
	public static final Bookmark END = new Bookmark(2);

}
