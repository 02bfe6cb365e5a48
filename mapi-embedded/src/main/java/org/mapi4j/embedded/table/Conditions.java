package org.mapi4j.embedded.table;

import org.mapi4j.embedded.support.CallGate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;

/**
 * Makes predicates of restrictions.
 * <p>
 * A condition over a property that is not there is not met, which MAPI leaves open. What
 * cannot be compared is refused with {@code MAPI_E_TOO_COMPLEX}.
 */
final class Conditions {

	private static final int MAX_DEPTH = 256;

	private final String operation;

	private final boolean subobjects;

	private int depth;

	private Conditions(String operation, boolean subobjects) {
		this.operation = operation;
		this.subobjects = subobjects;
	}

	/**
	 * Return the predicate for a restriction.
	 * @param restriction the restriction
	 * @param operation the function that was called, for errors
	 * @param subobjects whether the rows have subobjects that can be restricted
	 * @return the predicate, good for one pass over the rows if the restriction counts
	 */
	static Predicate<Item> of(Restriction restriction, String operation, boolean subobjects) {
		return new Conditions(operation, subobjects).compile(restriction);
	}

	/**
	 * Return whether a restriction depends on how many rows met it before.
	 */
	static boolean isCounting(Restriction restriction) {
		if (restriction instanceof Restriction.Count) {
			return true;
		}
		if (restriction instanceof Restriction.And and) {
			return and.restrictions().stream().anyMatch(Conditions::isCounting);
		}
		if (restriction instanceof Restriction.Or or) {
			return or.restrictions().stream().anyMatch(Conditions::isCounting);
		}
		if (restriction instanceof Restriction.Not not) {
			return isCounting(not.restriction());
		}
		if (restriction instanceof Restriction.Comment comment) {
			return comment.restriction() != null && isCounting(comment.restriction());
		}
		return restriction instanceof Restriction.Annotation annotation && annotation.restriction() != null
				&& isCounting(annotation.restriction());
	}

	private Predicate<Item> compile(Restriction restriction) {
		if (++this.depth > MAX_DEPTH) {
			throw tooComplex("The restriction is nested too deeply");
		}
		Predicate<Item> compiled = (restriction instanceof Restriction.And || restriction instanceof Restriction.Or
				|| restriction instanceof Restriction.Not || restriction instanceof Restriction.Comment
				|| restriction instanceof Restriction.Annotation || restriction instanceof Restriction.Count)
						? compileCompound(restriction) : compileSimple(restriction);
		this.depth--;
		return compiled;
	}

	private Predicate<Item> compileCompound(Restriction restriction) {
		if (restriction instanceof Restriction.And and) {
			List<Predicate<Item>> all = compileAll(and.restrictions());
			return (item) -> all.stream().allMatch((each) -> each.test(item));
		}
		if (restriction instanceof Restriction.Or or) {
			List<Predicate<Item>> any = compileAll(or.restrictions());
			return (item) -> any.stream().anyMatch((each) -> each.test(item));
		}
		if (restriction instanceof Restriction.Not not) {
			return compile(not.restriction()).negate();
		}
		if (restriction instanceof Restriction.Comment comment) {
			return compileOptional(comment.restriction());
		}
		if (restriction instanceof Restriction.Annotation annotation) {
			return compileOptional(annotation.restriction());
		}
		return compileCount((Restriction.Count) restriction);
	}

	private List<Predicate<Item>> compileAll(List<Restriction> restrictions) {
		return restrictions.stream().map(this::compile).toList();
	}

	private Predicate<Item> compileOptional(@Nullable Restriction restriction) {
		return (restriction != null) ? compile(restriction) : (item) -> true;
	}

	private Predicate<Item> compileCount(Restriction.Count count) {
		Predicate<Item> inner = compile(count.restriction());
		int[] left = { count.count() };
		return (item) -> left[0] > 0 && inner.test(item) && left[0]-- > 0;
	}

	private Predicate<Item> compileSimple(Restriction restriction) {
		if (restriction instanceof Restriction.Content content) {
			return compileContent(content);
		}
		if (restriction instanceof Restriction.Property property) {
			return compileProperty(property);
		}
		if (restriction instanceof Restriction.CompareProps compare) {
			return compileCompareProps(compare);
		}
		if (restriction instanceof Restriction.BitMask bits) {
			return compileBitMask(bits);
		}
		if (restriction instanceof Restriction.Size size) {
			return compileSize(size);
		}
		if (restriction instanceof Restriction.Exist exist) {
			return (item) -> item.value(exist.tag()) != null;
		}
		if (restriction instanceof Restriction.Sub sub) {
			return compileSub(sub);
		}
		throw tooComplex("This kind of restriction is not known");
	}

	private Predicate<Item> compileProperty(Restriction.Property property) {
		PropTag<?> tag = property.tag();
		PropValue<?> constant = property.value();
		if (tag.id() == PropTags.PR_ANR.id() && constant.value() instanceof String name) {
			return (item) -> AmbiguousNames.mayBe(item, name);
		}
		boolean single = isElementOf(constant, tag);
		if (!single && !constant.tag().type().isCompatibleWith(tag.type())) {
			throw tooComplex("A property is compared with a value of another type");
		}
		Comparator<Object> order = orderOf(constant.tag().type());
		IntPredicate relation = relation(property.operator());
		Predicate<Object> meets = (value) -> relation.test(order.compare(value, constant.value()));
		return single ? anyOf(tag, meets) : valueOf(tag, meets);
	}

	private Predicate<Item> compileContent(Restriction.Content content) {
		PropTag<?> tag = content.tag();
		PropValue<?> constant = content.value();
		boolean single = isElementOf(constant, tag);
		if (!single && !constant.tag().type().isCompatibleWith(tag.type())) {
			throw tooComplex("A property is searched for a value of another type");
		}
		Predicate<Object> meets = contains(constant.value(), content.level(), content.options());
		return single ? anyOf(tag, meets) : valueOf(tag, meets);
	}

	private Predicate<Object> contains(Object sought, FuzzyLevel level, Set<FuzzyOption> options) {
		if (sought instanceof String text) {
			UnaryOperator<String> fold = folding(options);
			String folded = fold.apply(text);
			BiPredicate<String, String> match = textMatch(level);
			return (value) -> match.test(fold.apply((String) value), folded);
		}
		if (sought instanceof Binary bytes) {
			return (value) -> matches((Binary) value, bytes, level);
		}
		throw tooComplex("Only texts and binary values can be searched");
	}

	private static UnaryOperator<String> folding(Set<FuzzyOption> options) {
		boolean loose = options.contains(FuzzyOption.LOOSE);
		boolean anyCase = loose || options.contains(FuzzyOption.IGNORE_CASE);
		boolean anyMark = loose || options.contains(FuzzyOption.IGNORE_NONSPACE);
		return (text) -> {
			String plain = anyMark ? Values.withoutMarks(text) : text;
			return anyCase ? Values.foldCase(plain) : plain;
		};
	}

	private static BiPredicate<String, String> textMatch(FuzzyLevel level) {
		return switch (level) {
			case FULL_STRING -> String::equals;
			case SUBSTRING -> String::contains;
			case PREFIX -> String::startsWith;
		};
	}

	private static boolean matches(Binary value, Binary sought, FuzzyLevel level) {
		int last = switch (level) {
			case FULL_STRING -> (value.size() == sought.size()) ? 0 : -1;
			case PREFIX -> Math.min(value.size() - sought.size(), 0);
			case SUBSTRING -> value.size() - sought.size();
		};
		for (int start = 0; start <= last; start++) {
			if (matchesAt(value, start, sought)) {
				return true;
			}
		}
		return false;
	}

	private static boolean matchesAt(Binary value, int start, Binary sought) {
		for (int i = 0; i < sought.size(); i++) {
			if (value.get(start + i) != sought.get(i)) {
				return false;
			}
		}
		return true;
	}

	private Predicate<Item> compileCompareProps(Restriction.CompareProps compare) {
		PropTag<?> first = compare.first();
		PropTag<?> second = compare.second();
		if (!first.type().isCompatibleWith(second.type())) {
			throw tooComplex("Two properties of different types are compared");
		}
		Comparator<Object> order = orderOf(first.type());
		IntPredicate relation = relation(compare.operator());
		return (item) -> {
			Object left = item.value(first);
			Object right = item.value(second);
			return left != null && right != null && relation.test(order.compare(left, right));
		};
	}

	private Predicate<Item> compileBitMask(Restriction.BitMask bits) {
		if (!bits.tag().type().equals(PropType.LONG)) {
			throw tooComplex("Bits are tested of a property that is not PT_LONG");
		}
		return valueOf(bits.tag(), (value) -> (((Integer) value & bits.mask()) != 0) == bits.set());
	}

	private Predicate<Item> compileSize(Restriction.Size size) {
		IntPredicate relation = relation(size.operator());
		PropType<?> type = size.tag().type();
		return valueOf(size.tag(), (value) -> relation.test(Integer.compare(Values.size(type, value), size.size())));
	}

	private Predicate<Item> compileSub(Restriction.Sub sub) {
		int property = sub.subobject().id();
		if (!this.subobjects) {
			throw tooComplex("The rows of this table have no subobjects");
		}
		if (property != PropTags.PR_MESSAGE_RECIPIENTS.id() && property != PropTags.PR_MESSAGE_ATTACHMENTS.id()) {
			throw tooComplex("Only recipients and attachments can be restricted as subobjects");
		}
		Predicate<Item> inner = compile(sub.restriction());
		return (item) -> {
			Collection<? extends Item> below = item.subobjects(property);
			return below != null && below.stream().anyMatch(inner);
		};
	}

	private static boolean isElementOf(PropValue<?> constant, PropTag<?> tag) {
		PropType<?> element = isInstances(tag) ? tag.type() : tag.type().element();
		return element != null && constant.tag().type().isCompatibleWith(element);
	}

	private static boolean isInstances(PropTag<?> tag) {
		return (tag.value() & PropType.MV_INSTANCE) != 0;
	}

	private static Predicate<Item> valueOf(PropTag<?> tag, Predicate<Object> meets) {
		return (item) -> {
			Object value = item.value(tag);
			return value != null && meets.test(value);
		};
	}

	private static Predicate<Item> anyOf(PropTag<?> tag, Predicate<Object> meets) {
		PropTag<?> list = isInstances(tag) ? PropTag.of(tag.value() & ~PropType.MV_INSTANCE) : tag;
		return (item) -> {
			Object instance = isInstances(tag) ? item.value(tag) : null;
			if (instance != null) {
				return meets.test(instance);
			}
			return item.value(list) instanceof List<?> values && values.stream().anyMatch(meets);
		};
	}

	private Comparator<Object> orderOf(PropType<?> type) {
		Comparator<Object> order = Values.order(type);
		if (order == null) {
			throw tooComplex("Values of this type cannot be compared");
		}
		return order;
	}

	private IntPredicate relation(RelOp operator) {
		return switch (operator) {
			case LT -> (result) -> result < 0;
			case LE -> (result) -> result <= 0;
			case GT -> (result) -> result > 0;
			case GE -> (result) -> result >= 0;
			case EQ -> (result) -> result == 0;
			case NE -> (result) -> result != 0;
			case RE, MEMBER_OF_DL -> throw tooComplex("Neither regular expressions nor memberships are supported");
		};
	}

	private MapiException tooComplex(String reason) {
		return CallGate.failure(HResult.MAPI_E_TOO_COMPLEX, this.operation, reason);
	}

}
