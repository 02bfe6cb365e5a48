package org.mapi4j.table;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.property.PropTag;

/**
 * The order of a table's rows, and the categories they are grouped by (MAPI's
 * {@code SSortOrderSet}). Immutable.
 *
 * @param keys what the rows are ordered by, the most significant first; the first ones
 * are the categories
 * @param categories how many of the keys make categories
 * @param expanded how many of the categories are expanded at first
 */
public record SortOrder(List<Key> keys, int categories, int expanded) {

	/**
	 * Create an order.
	 * @param keys what the rows are ordered by
	 * @param categories how many of the keys make categories, from zero to all
	 * @param expanded how many of the categories are expanded at first, from zero to all
	 */
	public SortOrder {
		keys = List.copyOf(keys);
		if (categories < 0 || categories > keys.size() || expanded < 0 || expanded > categories) {
			throw new IllegalArgumentException("An order of " + keys.size() + " keys cannot have " + categories
					+ " categories of which " + expanded + " are expanded");
		}
	}

	/**
	 * Return an order without categories.
	 * @param keys what the rows are ordered by, the most significant first
	 * @return the order
	 */
	public static SortOrder by(Key... keys) {
		return new SortOrder(List.of(keys), 0, 0);
	}

	/**
	 * Return the order by one property, the smallest value first.
	 * @param tag the property
	 * @return the order
	 */
	public static SortOrder ascending(PropTag<?> tag) {
		return by(new Key(tag, Direction.ASCEND));
	}

	/**
	 * Return the order by one property, the largest value first.
	 * @param tag the property
	 * @return the order
	 */
	public static SortOrder descending(PropTag<?> tag) {
		return by(new Key(tag, Direction.DESCEND));
	}

	/**
	 * Return this order with one more, least significant key.
	 * @param tag the property
	 * @param direction how its values are ordered
	 * @return a new order
	 */
	public SortOrder then(PropTag<?> tag, Direction direction) {
		List<Key> more = new ArrayList<>(this.keys);
		more.add(new Key(tag, direction));
		return new SortOrder(more, this.categories, this.expanded);
	}

	/**
	 * Return this order with its first keys as categories.
	 * @param categories how many keys
	 * @param expanded how many of these categories are expanded at first
	 * @return a new order
	 */
	public SortOrder withCategories(int categories, int expanded) {
		return new SortOrder(this.keys, categories, expanded);
	}

	/**
	 * One key of an order (MAPI's {@code SSortOrder}).
	 *
	 * @param tag the property; with {@link PropTag#asInstances()}, each of its values
	 * makes a row
	 * @param direction how its values are ordered
	 */
	public record Key(PropTag<?> tag, Direction direction) {

	}

	/**
	 * How the values of a key are ordered ({@code TABLE_SORT_…}).
	 */
	public enum Direction {

		/** The smallest first. */
		ASCEND(0),

		/** The largest first. */
		DESCEND(1),

		/** Together with the key before it in one category. */
		COMBINE(2),

		/** Categories by the largest value that a row of theirs has for this key. */
		CATEG_MAX(4),

		/** Categories by the smallest value that a row of theirs has for this key. */
		CATEG_MIN(8);

		private final int code;

		Direction(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's number for this direction.
		 * @return the number
		 */
		public int code() {
			return this.code;
		}

	}

}
