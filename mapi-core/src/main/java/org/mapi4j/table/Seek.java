package org.mapi4j.table;

/**
 * How far a table has moved ({@code IMAPITable::SeekRow}).
 *
 * @param rows how many rows it moved, negative for backwards; fewer than asked for if it
 * met an end
 * @param positionChanged whether the row of the bookmark was no longer there, so that the
 * move began at the next one ({@code MAPI_W_POSITION_CHANGED})
 */
public record Seek(int rows, boolean positionChanged) {

}
