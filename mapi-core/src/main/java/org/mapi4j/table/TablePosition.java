package org.mapi4j.table;

/**
 * Where a table is ({@code IMAPITable::QueryPosition}).
 *
 * @param row the number of the current row, from zero, or -1 if the table cannot tell
 * @param numerator the position as a fraction of the whole table: its numerator
 * @param denominator its denominator, never zero
 */
public record TablePosition(int row, int numerator, int denominator) {

}
