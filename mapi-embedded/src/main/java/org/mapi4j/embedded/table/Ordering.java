package org.mapi4j.embedded.table;

import org.mapi4j.embedded.support.CallGate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.property.PropTag;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.SortOrder.Direction;

/**
 * A sort order made ready for use: how leaves compare, and which keys make the levels of
 * categories.
 * <p>
 * Lines without a value come last in either direction. Lines that are equal keep the
 * order of the data behind the table.
 */
final class Ordering {

	static final Ordering NONE = new Ordering(new SortOrder(List.of(), 0, 0), "IMAPITable::SortTable");

	private final SortOrder order;

	private final List<SortKey> keys = new ArrayList<>();

	private final List<Level> levels = new ArrayList<>();

	private final List<SortKey> leafKeys;

	Ordering(SortOrder order, String operation) {
		this.order = order;
		for (SortOrder.Key key : order.keys()) {
			add(key, operation);
		}
		this.leafKeys = this.keys.stream().filter((key) -> !key.extreme).toList();
	}

	private void add(SortOrder.Key key, String operation) {
		Comparator<Object> comparator = Values.order(key.tag().type());
		if (comparator == null) {
			throw CallGate.failure(HResult.MAPI_E_TOO_COMPLEX, operation, "Values of this type cannot be sorted");
		}
		Direction direction = key.direction();
		boolean extreme = direction == Direction.CATEG_MAX || direction == Direction.CATEG_MIN;
		boolean category = !extreme && categoryKeys() < this.order.categories();
		boolean combined = direction == Direction.COMBINE;
		if ((extreme && (this.levels.isEmpty() || last().extreme != null)) || (combined && !category)
				|| (combined && this.levels.isEmpty())) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"A key of the order refers to a category before it, and there is none");
		}
		boolean descending = direction == Direction.DESCEND || direction == Direction.CATEG_MAX;
		SortKey compiled = new SortKey(this.keys.size(), key.tag(), comparator, descending, extreme);
		if (category) {
			addToLevel(compiled, combined);
		}
		else if (extreme) {
			last().extreme = compiled;
		}
		this.keys.add(compiled);
	}

	private void addToLevel(SortKey key, boolean combined) {
		if (!combined) {
			this.levels.add(new Level(categoryKeys() < this.order.expanded()));
		}
		last().keys.add(key);
	}

	private int categoryKeys() {
		return this.levels.stream().mapToInt((level) -> level.keys.size()).sum();
	}

	private Level last() {
		return this.levels.get(this.levels.size() - 1);
	}

	SortOrder order() {
		return this.order;
	}

	List<PropTag<?>> tags() {
		return this.keys.stream().<PropTag<?>>map((key) -> key.tag).toList();
	}

	/** Return the levels of categories, from the outermost inwards. */
	List<Level> levels() {
		return this.levels;
	}

	boolean isCategorized() {
		return !this.levels.isEmpty();
	}

	/**
	 * Return how deep leaves stand, negative if there are no categories.
	 */
	int leafDepth() {
		return isCategorized() ? this.levels.size() : -1;
	}

	void prepare(Leaf leaf) {
		@Nullable Object[] values = new @Nullable Object[this.keys.size()];
		for (SortKey key : this.keys) {
			values[key.index] = leaf.value(key.tag);
		}
		leaf.sortKeys(values);
	}

	/** Compare leaves; none but a leaf itself is equal to it. */
	int compare(Leaf first, Leaf second) {
		for (SortKey key : this.leafKeys) {
			int result = key.compare(first.sortKey(key.index), second.sortKey(key.index));
			if (result != 0) {
				return result;
			}
		}
		int result = Long.compare(first.row().number(), second.row().number());
		return (result != 0) ? result : Integer.compare(first.ordinal(), second.ordinal());
	}

	/** One key of the order. */
	static final class SortKey {

		final PropTag<?> tag;

		private final int index;

		private final Comparator<Object> comparator;

		private final boolean descending;

		private final boolean extreme;

		private SortKey(int index, PropTag<?> tag, Comparator<Object> comparator, boolean descending, boolean extreme) {
			this.index = index;
			this.tag = tag;
			this.comparator = comparator;
			this.descending = descending;
			this.extreme = extreme;
		}

		@Nullable Object of(Leaf leaf) {
			return leaf.sortKey(this.index);
		}

		int compare(@Nullable Object first, @Nullable Object second) {
			if (first == null || second == null) {
				return Boolean.compare(first == null, second == null);
			}
			int result = this.comparator.compare(first, second);
			return this.descending ? -result : result;
		}

		/**
		 * For {@code CATEG_MAX} and {@code CATEG_MIN}: return which of two values stands
		 * for the category they are in.
		 */
		@Nullable Object prevailing(@Nullable Object first, @Nullable Object second) {
			return (compare(first, second) <= 0) ? first : second;
		}

	}

	/** One level of categories. */
	static final class Level {

		private final List<SortKey> keys = new ArrayList<>();

		private final boolean expanded;

		private @Nullable SortKey extreme;

		private Level(boolean expanded) {
			this.expanded = expanded;
		}

		/** Return the keys whose values make the categories, several if combined. */
		List<SortKey> keys() {
			return this.keys;
		}

		/** Return the key whose largest or smallest value orders the categories. */
		@Nullable SortKey extreme() {
			return this.extreme;
		}

		/** Return whether its categories are expanded at first. */
		boolean isExpanded() {
			return this.expanded;
		}

		int compare(Heading first, Heading second) {
			int result = compareExtremes(first, second);
			for (int i = 0; result == 0 && i < this.keys.size(); i++) {
				result = this.keys.get(i).compare(first.part(i), second.part(i));
			}
			return result;
		}

		private int compareExtremes(Heading first, Heading second) {
			if (this.extreme == null) {
				return 0;
			}
			@Nullable Object left = first.extreme();
			@Nullable Object right = second.extreme();
			if (left == null || right == null) {
				return Boolean.compare(left == null, right == null);
			}
			int result = this.extreme.comparator.compare(left, right);
			return this.keys.get(0).descending ? -result : result;
		}

	}

}
