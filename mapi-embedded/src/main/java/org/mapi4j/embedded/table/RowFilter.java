package org.mapi4j.embedded.table;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;

/**
 * Says which rows meet a restriction, by the rules of tables; for one pass over the rows.
 */
public final class RowFilter {

	private final Predicate<Item> condition;

	/**
	 * Create a filter.
	 * @param restriction the restriction, or {@code null} for all rows
	 * @param operation the function that was called, for errors
	 * @throws org.mapi4j.MapiException with {@code MAPI_E_TOO_COMPLEX} if it compares
	 * what cannot be compared
	 */
	public RowFilter(@Nullable Restriction restriction, String operation) {
		this.condition = (restriction != null) ? Conditions.of(restriction, operation, true) : (item) -> true;
	}

	/**
	 * Refuse a restriction that tables would refuse.
	 * @param restriction the restriction, or {@code null} for all rows
	 * @param operation the function that was called, for errors
	 */
	public static void check(@Nullable Restriction restriction, String operation) {
		if (restriction != null) {
			Conditions.of(restriction, operation, true);
		}
	}

	/**
	 * Return whether a row meets the restriction.
	 * @param row its properties
	 * @param below its recipients and attachments, as for
	 * {@link TableSource#add(Row, Map)}
	 * @return whether it does
	 */
	public boolean matches(Row row, Map<PropTag<?>, List<Row>> below) {
		return this.condition.test(new SourceRow(0, row, below));
	}

}
