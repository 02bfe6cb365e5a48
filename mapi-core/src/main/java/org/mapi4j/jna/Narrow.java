package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.table.SortOrder;

/**
 * Rewrites arguments for objects that know texts in the code page of the system only.
 */
final class Narrow {

	private Narrow() {
	}

	/**
	 * Return whether a text can be told in the code page of the system.
	 * @param text the text, or {@code null}, which can
	 */
	static boolean fits(@Nullable String text) {
		return text == null || NativeReader.ANSI.newEncoder().canEncode(text);
	}

	static PropTag<?> tag(PropTag<?> tag) {
		int type = tag.value() & 0xFFFF;
		return ((type & ~(PropType.MV_FLAG | PropType.MV_INSTANCE)) == Constants.PT_UNICODE)
				? PropTag.of(tag.value() - Constants.PT_UNICODE + Constants.PT_STRING8) : tag;
	}

	static List<PropTag<?>> tags(List<? extends PropTag<?>> tags) {
		return tags.stream().<PropTag<?>>map(Narrow::tag).toList();
	}

	static PropValue<?> value(PropValue<?> value) {
		return PropValue.of(tag(value.tag()), value.value());
	}

	static List<PropValue<?>> values(List<? extends PropValue<?>> values) {
		return values.stream().<PropValue<?>>map(Narrow::value).toList();
	}

	static List<Row> rows(List<Row> rows) {
		return rows.stream().map((row) -> Row.of(values(row.values()))).toList();
	}

	static SortOrder order(SortOrder order) {
		List<SortOrder.Key> keys = order.keys()
			.stream()
			.map((key) -> new SortOrder.Key(tag(key.tag()), key.direction()))
			.toList();
		return new SortOrder(keys, order.categories(), order.expanded());
	}

	static Restriction restriction(Restriction restriction) {
		if (restriction instanceof Restriction.And and) {
			return new Restriction.And(restrictions(and.restrictions()));
		}
		if (restriction instanceof Restriction.Or or) {
			return new Restriction.Or(restrictions(or.restrictions()));
		}
		if (restriction instanceof Restriction.Not not) {
			return new Restriction.Not(restriction(not.restriction()));
		}
		if (restriction instanceof Restriction.Sub sub) {
			return new Restriction.Sub(sub.subobject(), restriction(sub.restriction()));
		}
		if (restriction instanceof Restriction.Count count) {
			return new Restriction.Count(count.count(), restriction(count.restriction()));
		}
		if (restriction instanceof Restriction.Comment comment) {
			Restriction commented = comment.restriction();
			return new Restriction.Comment(values(comment.properties()),
					(commented != null) ? restriction(commented) : null);
		}
		if (restriction instanceof Restriction.Annotation annotation) {
			Restriction annotated = annotation.restriction();
			return new Restriction.Annotation(values(annotation.properties()),
					(annotated != null) ? restriction(annotated) : null);
		}
		return leaf(restriction);
	}

	private static Restriction leaf(Restriction restriction) {
		if (restriction instanceof Restriction.Content content) {
			return new Restriction.Content(content.level(), content.options(), tag(content.tag()),
					value(content.value()));
		}
		if (restriction instanceof Restriction.Property property) {
			return new Restriction.Property(property.operator(), tag(property.tag()), value(property.value()));
		}
		if (restriction instanceof Restriction.CompareProps compare) {
			return new Restriction.CompareProps(compare.operator(), tag(compare.first()), tag(compare.second()));
		}
		if (restriction instanceof Restriction.Size size) {
			return new Restriction.Size(size.operator(), tag(size.tag()), size.size());
		}
		if (restriction instanceof Restriction.Exist exist) {
			return new Restriction.Exist(tag(exist.tag()));
		}
		return restriction;
	}

	private static List<Restriction> restrictions(List<Restriction> restrictions) {
		return restrictions.stream().map(Narrow::restriction).toList();
	}

}
