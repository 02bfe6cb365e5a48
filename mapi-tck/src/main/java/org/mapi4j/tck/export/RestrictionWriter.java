package org.mapi4j.tck.export;

import java.util.List;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;

/**
 * Writes {@code SRestriction} structures.
 */
final class RestrictionWriter {

	private static final int SIZE = Abi.size("SRestriction");

	private final Pointer body;

	private final Allocator memory;

	private final boolean ansi;

	private RestrictionWriter(Pointer at, boolean ansi, Allocator memory) {
		this.body = Abi.field("SRestriction.res").in(at);
		this.ansi = ansi;
		this.memory = memory;
	}

	static Pointer write(Restriction restriction, boolean ansi, Allocator memory) {
		Pointer at = memory.allocate(SIZE);
		write(restriction, at, ansi, memory);
		return at;
	}

	private static void write(Restriction restriction, Pointer at, boolean ansi, Allocator memory) {
		String kind = new RestrictionWriter(at, ansi, memory).write(restriction);
		Abi.field("SRestriction.rt").set(at, Constants.of("RES_" + kind));
	}

	private String write(Restriction restriction) {
		if (restriction instanceof Restriction.And and) {
			several("SAndRestriction", and.restrictions());
			return "AND";
		}
		if (restriction instanceof Restriction.Or or) {
			several("SOrRestriction", or.restrictions());
			return "OR";
		}
		if (restriction instanceof Restriction.Not not) {
			number("SNotRestriction.ulReserved", 0);
			single("SNotRestriction.lpRes", not.restriction());
			return "NOT";
		}
		if (restriction instanceof Restriction.Content content) {
			return content(content);
		}
		if (restriction instanceof Restriction.Property property) {
			number("SPropertyRestriction.relop", Names.number(property.operator()));
			tag("SPropertyRestriction.ulPropTag", property.tag());
			values("SPropertyRestriction.lpProp", List.of(property.value()));
			return "PROPERTY";
		}
		return writeOnNumbers(restriction);
	}

	private String content(Restriction.Content content) {
		int level = Names.number(content.level());
		for (Restriction.FuzzyOption option : content.options()) {
			level |= Names.number(option);
		}
		number("SContentRestriction.ulFuzzyLevel", level);
		tag("SContentRestriction.ulPropTag", content.tag());
		values("SContentRestriction.lpProp", List.of(content.value()));
		return "CONTENT";
	}

	private String writeOnNumbers(Restriction restriction) {
		if (restriction instanceof Restriction.CompareProps compare) {
			number("SComparePropsRestriction.relop", Names.number(compare.operator()));
			tag("SComparePropsRestriction.ulPropTag1", compare.first());
			tag("SComparePropsRestriction.ulPropTag2", compare.second());
			return "COMPAREPROPS";
		}
		if (restriction instanceof Restriction.BitMask bits) {
			number("SBitMaskRestriction.relBMR", Constants.of(bits.set() ? "BMR_NEZ" : "BMR_EQZ"));
			tag("SBitMaskRestriction.ulPropTag", bits.tag());
			number("SBitMaskRestriction.ulMask", bits.mask());
			return "BITMASK";
		}
		if (restriction instanceof Restriction.Size size) {
			number("SSizeRestriction.relop", Names.number(size.operator()));
			tag("SSizeRestriction.ulPropTag", size.tag());
			number("SSizeRestriction.cb", size.size());
			return "SIZE";
		}
		if (restriction instanceof Restriction.Exist exist) {
			number("SExistRestriction.ulReserved1", 0);
			tag("SExistRestriction.ulPropTag", exist.tag());
			number("SExistRestriction.ulReserved2", 0);
			return "EXIST";
		}
		return writeAround(restriction);
	}

	private String writeAround(Restriction restriction) {
		if (restriction instanceof Restriction.Sub sub) {
			tag("SSubRestriction.ulSubObject", sub.subobject());
			single("SSubRestriction.lpRes", sub.restriction());
			return "SUBRESTRICTION";
		}
		if (restriction instanceof Restriction.Comment comment) {
			annotated("SCommentRestriction", comment.properties(), comment.restriction());
			return "COMMENT";
		}
		if (restriction instanceof Restriction.Annotation annotation) {
			annotated("SAnnotationRestriction", annotation.properties(), annotation.restriction());
			return "ANNOTATION";
		}
		if (restriction instanceof Restriction.Count count) {
			number("SCountRestriction.ulCount", count.count());
			single("SCountRestriction.lpRes", count.restriction());
			return "COUNT";
		}
		throw new IllegalArgumentException("There is no restriction " + restriction.getClass().getSimpleName());
	}

	private void several(String struct, List<Restriction> restrictions) {
		Pointer array = this.memory.allocate((long) SIZE * restrictions.size());
		for (int i = 0; i < restrictions.size(); i++) {
			write(restrictions.get(i), array.share((long) SIZE * i), this.ansi, this.memory);
		}
		number(struct + ".cRes", restrictions.size());
		Abi.field(struct + ".lpRes").set(this.body, restrictions.isEmpty() ? Address.NULL : Address.of(array));
	}

	private void annotated(String struct, List<PropValue<?>> properties, @Nullable Restriction restriction) {
		number(struct + ".cValues", properties.size());
		values(struct + ".lpProp", properties);
		single(struct + ".lpRes", restriction);
	}

	private void single(String field, @Nullable Restriction restriction) {
		Address address = (restriction != null) ? Address.of(write(restriction, this.ansi, this.memory)) : Address.NULL;
		Abi.field(field).set(this.body, address);
	}

	private void values(String field, List<? extends PropValue<?>> values) {
		Abi.field(field).set(this.body, Address.of(Values.write(values, this.ansi, this.memory)));
	}

	private void tag(String field, PropTag<?> tag) {
		number(field, Values.tag(tag, this.ansi));
	}

	private void number(String field, int value) {
		Abi.field(field).set(this.body, value);
	}

}
