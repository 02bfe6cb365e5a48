package org.mapi4j.embedded.table;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mapi4j.Binary;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.property.Row;
import org.mapi4j.table.SortOrder;

/**
 * Restricts and sorts rows in the plainest way, to compare the engine with: by
 * interpreting each restriction for each row, and by a stable sort.
 */
final class NaiveTable {

	private NaiveTable() {
	}

	static List<Row> view(List<Row> rows, @Nullable Restriction restriction, SortOrder order) {
		List<Row> view = new ArrayList<>(rows);
		if (restriction != null) {
			view.removeIf((row) -> !meets(row, restriction));
		}
		for (int i = order.keys().size() - 1; i >= 0; i--) {
			SortOrder.Key key = order.keys().get(i);
			Comparator<@Nullable Object> values = (key.direction() == SortOrder.Direction.DESCEND)
					? (a, b) -> compare(b, a) : NaiveTable::compare;
			view.sort(Comparator.comparing((Row row) -> row.get(key.tag()), Comparator.nullsLast(values)));
		}
		return view;
	}

	static boolean meets(Row row, Restriction restriction) {
		if (restriction instanceof Restriction.And and) {
			boolean all = true;
			for (Restriction each : and.restrictions()) {
				all &= meets(row, each);
			}
			return all;
		}
		if (restriction instanceof Restriction.Or or) {
			boolean any = false;
			for (Restriction each : or.restrictions()) {
				any |= meets(row, each);
			}
			return any;
		}
		if (restriction instanceof Restriction.Not not) {
			return !meets(row, not.restriction());
		}
		if (restriction instanceof Restriction.Exist exist) {
			return row.has(exist.tag());
		}
		if (restriction instanceof Restriction.CompareProps compare) {
			Object first = row.get(compare.first());
			Object second = row.get(compare.second());
			return first != null && second != null && holds(compare.operator(), compare(first, second));
		}
		if (restriction instanceof Restriction.Property property) {
			return anyValue(row, property.tag(), property.value()).stream()
				.anyMatch((value) -> holds(property.operator(), compare(value, property.value().value())));
		}
		if (restriction instanceof Restriction.Content content) {
			return anyValue(row, content.tag(), content.value()).stream()
				.anyMatch((value) -> contains(content, (String) value, (String) content.value().value()));
		}
		if (restriction instanceof Restriction.BitMask bits) {
			Integer value = row.get(bits.tag());
			return value != null && bits.set() == ((value & bits.mask()) != 0);
		}
		Restriction.Size size = (Restriction.Size) restriction;
		Object value = row.get(size.tag());
		return value != null && holds(size.operator(), Integer.compare(size(value), size.size()));
	}

	private static List<?> anyValue(Row row, PropTag<?> tag, PropValue<?> constant) {
		Object value = row.get(tag);
		if (value == null) {
			return List.of();
		}
		return (value instanceof List<?> list && !(constant.value() instanceof List<?>)) ? list : List.of(value);
	}

	private static boolean holds(RelOp operator, int result) {
		return switch (operator) {
			case LT -> result < 0;
			case LE -> result < 0 || result == 0;
			case GT -> result > 0;
			case GE -> result > 0 || result == 0;
			case EQ -> result == 0;
			default -> result != 0;
		};
	}

	private static boolean contains(Restriction.Content content, String value, String sought) {
		String in = fold(value, content.options());
		String what = fold(sought, content.options());
		return switch (content.level()) {
			case FULL_STRING -> in.equals(what);
			case PREFIX -> in.indexOf(what) == 0;
			case SUBSTRING -> in.indexOf(what) >= 0;
		};
	}

	private static String fold(String text, Set<FuzzyOption> options) {
		String folded = text;
		if (options.contains(FuzzyOption.IGNORE_NONSPACE) || options.contains(FuzzyOption.LOOSE)) {
			folded = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
		}
		if (options.contains(FuzzyOption.IGNORE_CASE) || options.contains(FuzzyOption.LOOSE)) {
			folded = folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		}
		return folded;
	}

	static int compare(Object first, Object second) {
		if (first instanceof String a && second instanceof String b) {
			return a.compareToIgnoreCase(b);
		}
		if (first instanceof Integer a && second instanceof Integer b) {
			return a.compareTo(b);
		}
		if (first instanceof Boolean a && second instanceof Boolean b) {
			return a.compareTo(b);
		}
		if (first instanceof Instant a && second instanceof Instant b) {
			return a.compareTo(b);
		}
		if (first instanceof Binary a && second instanceof Binary b) {
			return a.toString().compareTo(b.toString());
		}
		List<?> a = (List<?>) first;
		List<?> b = (List<?>) second;
		for (int i = 0; i < a.size() && i < b.size(); i++) {
			int result = compare(a.get(i), b.get(i));
			if (result != 0) {
				return result;
			}
		}
		return a.size() - b.size();
	}

	private static int size(Object value) {
		if (value instanceof String text) {
			return 2 * (text.length() + 1);
		}
		if (value instanceof Binary binary) {
			return binary.size();
		}
		if (value instanceof List<?> list) {
			return list.stream().mapToInt(NaiveTable::size).sum();
		}
		return (value instanceof Boolean) ? 2 : (value instanceof Instant) ? 8 : 4;
	}

}
