package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;

/**
 * Reads {@code SRestriction} structures.
 */
final class RestrictionReader {

	private static final int LEVEL_MASK = 0xFFFF;

	private final Pointer body;

	private RestrictionReader(Pointer at) {
		this.body = Abi.field("SRestriction.res").in(at);
	}

	static Restriction read(Pointer at) {
		int kind = Abi.field("SRestriction.rt").getInt(at);
		return new RestrictionReader(at).read(Names.of(kind, "RES_", Names.RESTRICTIONS));
	}

	private Restriction read(String kind) {
		return switch (kind) {
			case "AND" -> new Restriction.And(several("SAndRestriction"));
			case "OR" -> new Restriction.Or(several("SOrRestriction"));
			case "NOT" -> new Restriction.Not(single("SNotRestriction.lpRes"));
			case "CONTENT" -> content();
			case "PROPERTY" -> new Restriction.Property(operator("SPropertyRestriction.relop"),
					tag("SPropertyRestriction.ulPropTag"), value("SPropertyRestriction.lpProp"));
			case "COMPAREPROPS" -> new Restriction.CompareProps(operator("SComparePropsRestriction.relop"),
					tag("SComparePropsRestriction.ulPropTag1"), tag("SComparePropsRestriction.ulPropTag2"));
			case "BITMASK" -> bitMask();
			case "SIZE" -> new Restriction.Size(operator("SSizeRestriction.relop"), tag("SSizeRestriction.ulPropTag"),
					number("SSizeRestriction.cb"));
			case "EXIST" -> new Restriction.Exist(tag("SExistRestriction.ulPropTag"));
			case "SUBRESTRICTION" ->
				new Restriction.Sub(tag("SSubRestriction.ulSubObject"), single("SSubRestriction.lpRes"));
			case "COMMENT" -> new Restriction.Comment(values("SCommentRestriction"), optional("SCommentRestriction"));
			case "ANNOTATION" ->
				new Restriction.Annotation(values("SAnnotationRestriction"), optional("SAnnotationRestriction"));
			case "COUNT" ->
				new Restriction.Count(number("SCountRestriction.ulCount"), single("SCountRestriction.lpRes"));
			default -> throw new IllegalArgumentException("There is no restriction RES_" + kind);
		};
	}

	private Restriction content() {
		int level = number("SContentRestriction.ulFuzzyLevel");
		Set<FuzzyOption> options = EnumSet.noneOf(FuzzyOption.class);
		for (FuzzyOption option : FuzzyOption.values()) {
			if ((level & Names.number(option)) != 0) {
				options.add(option);
			}
		}
		return new Restriction.Content(Names.of(level & LEVEL_MASK, FuzzyLevel.values()), options,
				tag("SContentRestriction.ulPropTag"), value("SContentRestriction.lpProp"));
	}

	private Restriction bitMask() {
		boolean set = number("SBitMaskRestriction.relBMR") == Constants.of("BMR_NEZ");
		PropTag<Integer> tag = tag("SBitMaskRestriction.ulPropTag").as(PropType.LONG);
		return new Restriction.BitMask(set, tag, number("SBitMaskRestriction.ulMask"));
	}

	private List<Restriction> several(String struct) {
		int count = number(struct + ".cRes");
		Address array = address(struct + ".lpRes");
		List<Restriction> restrictions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			restrictions.add(read(array.memory().share((long) Abi.size("SRestriction") * i)));
		}
		return restrictions;
	}

	private Restriction single(String field) {
		return read(address(field).memory());
	}

	private @Nullable Restriction optional(String struct) {
		Address address = address(struct + ".lpRes");
		return address.isNull() ? null : read(address.memory());
	}

	private PropValue<?> value(String field) {
		return Values.read(address(field).memory());
	}

	private List<PropValue<?>> values(String struct) {
		return Values.read(address(struct + ".lpProp"), number(struct + ".cValues"));
	}

	private RelOp operator(String field) {
		return Names.of(number(field), RelOp.values());
	}

	private PropTag<?> tag(String field) {
		return PropTag.of(number(field));
	}

	private int number(String field) {
		return Abi.field(field).getInt(this.body);
	}

	private Address address(String field) {
		return Abi.field(field).getAddress(this.body);
	}

}
