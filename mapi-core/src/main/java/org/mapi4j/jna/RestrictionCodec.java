package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.jna.Abi.SAndRestriction;
import org.mapi4j.jna.Abi.SBitMaskRestriction;
import org.mapi4j.jna.Abi.SCommentRestriction;
import org.mapi4j.jna.Abi.SComparePropsRestriction;
import org.mapi4j.jna.Abi.SContentRestriction;
import org.mapi4j.jna.Abi.SCountRestriction;
import org.mapi4j.jna.Abi.SExistRestriction;
import org.mapi4j.jna.Abi.SNotRestriction;
import org.mapi4j.jna.Abi.SOrRestriction;
import org.mapi4j.jna.Abi.SPropValue;
import org.mapi4j.jna.Abi.SPropertyRestriction;
import org.mapi4j.jna.Abi.SRestriction;
import org.mapi4j.jna.Abi.SSizeRestriction;
import org.mapi4j.jna.Abi.SSubRestriction;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;

/**
 * Reads and writes restrictions in native memory.
 */
final class RestrictionCodec {

	private static final int FUZZY_LEVEL_MASK = 0xFFFF;

	private RestrictionCodec() {
	}

	/**
	 * Write a restriction.
	 * @param arena where it goes
	 * @param restriction the restriction
	 * @return where it is
	 */
	static long write(Arena arena, Restriction restriction) {
		Block block = arena.allocate(SRestriction.SIZEOF);
		write(arena, block, 0, restriction);
		return block.address();
	}

	private static void write(Arena arena, Block block, int offset, Restriction restriction) {
		int at = offset + SRestriction.RES;
		int type;
		if (restriction instanceof Restriction.And and) {
			type = Constants.RES_AND;
			writeAll(arena, block, at + SAndRestriction.C_RES, at + SAndRestriction.LP_RES, and.restrictions());
		}
		else if (restriction instanceof Restriction.Or or) {
			type = Constants.RES_OR;
			writeAll(arena, block, at + SOrRestriction.C_RES, at + SOrRestriction.LP_RES, or.restrictions());
		}
		else if (restriction instanceof Restriction.Not not) {
			type = Constants.RES_NOT;
			block.putLong(at + SNotRestriction.LP_RES, write(arena, not.restriction()));
		}
		else if (restriction instanceof Restriction.Sub sub) {
			type = Constants.RES_SUBRESTRICTION;
			block.putInt(at + SSubRestriction.UL_SUB_OBJECT, sub.subobject().value());
			block.putLong(at + SSubRestriction.LP_RES, write(arena, sub.restriction()));
		}
		else if (restriction instanceof Restriction.Count count) {
			type = Constants.RES_COUNT;
			block.putInt(at + SCountRestriction.UL_COUNT, count.count());
			block.putLong(at + SCountRestriction.LP_RES, write(arena, count.restriction()));
		}
		else if (restriction instanceof Restriction.Comment comment) {
			type = Constants.RES_COMMENT;
			writeComment(arena, block, at, comment.properties(), comment.restriction());
		}
		else if (restriction instanceof Restriction.Annotation annotation) {
			type = Constants.RES_ANNOTATION;
			writeComment(arena, block, at, annotation.properties(), annotation.restriction());
		}
		else {
			type = writeLeaf(arena, block, at, restriction);
		}
		block.putInt(offset + SRestriction.RT, type);
	}

	private static int writeLeaf(Arena arena, Block block, int at, Restriction restriction) {
		if (restriction instanceof Restriction.Content content) {
			int level = content.options()
				.stream()
				.mapToInt(FuzzyOption::code)
				.reduce(content.level().code(), (left, right) -> left | right);
			block.putInt(at + SContentRestriction.UL_FUZZY_LEVEL, level);
			block.putInt(at + SContentRestriction.UL_PROP_TAG, content.tag().value());
			block.putLong(at + SContentRestriction.LP_PROP, PropCodec.write(arena, List.of(content.value())));
			return Constants.RES_CONTENT;
		}
		if (restriction instanceof Restriction.Property property) {
			block.putInt(at + SPropertyRestriction.RELOP, property.operator().code());
			block.putInt(at + SPropertyRestriction.UL_PROP_TAG, property.tag().value());
			block.putLong(at + SPropertyRestriction.LP_PROP, PropCodec.write(arena, List.of(property.value())));
			return Constants.RES_PROPERTY;
		}
		if (restriction instanceof Restriction.CompareProps compare) {
			block.putInt(at + SComparePropsRestriction.RELOP, compare.operator().code());
			block.putInt(at + SComparePropsRestriction.UL_PROP_TAG1, compare.first().value());
			block.putInt(at + SComparePropsRestriction.UL_PROP_TAG2, compare.second().value());
			return Constants.RES_COMPAREPROPS;
		}
		if (restriction instanceof Restriction.BitMask bitMask) {
			block.putInt(at + SBitMaskRestriction.REL_BMR, bitMask.set() ? Constants.BMR_NEZ : Constants.BMR_EQZ);
			block.putInt(at + SBitMaskRestriction.UL_PROP_TAG, bitMask.tag().value());
			block.putInt(at + SBitMaskRestriction.UL_MASK, bitMask.mask());
			return Constants.RES_BITMASK;
		}
		if (restriction instanceof Restriction.Size size) {
			block.putInt(at + SSizeRestriction.RELOP, size.operator().code());
			block.putInt(at + SSizeRestriction.UL_PROP_TAG, size.tag().value());
			block.putInt(at + SSizeRestriction.CB, size.size());
			return Constants.RES_SIZE;
		}
		if (restriction instanceof Restriction.Exist exist) {
			block.putInt(at + SExistRestriction.UL_PROP_TAG, exist.tag().value());
			return Constants.RES_EXIST;
		}
		throw new IllegalArgumentException("MAPI has no restriction " + restriction.getClass().getName());
	}

	private static void writeAll(Arena arena, Block block, int count, int pointer, List<Restriction> restrictions) {
		Block array = arena.allocate(Math.multiplyExact(restrictions.size(), SRestriction.SIZEOF));
		for (int i = 0; i < restrictions.size(); i++) {
			write(arena, array, i * SRestriction.SIZEOF, restrictions.get(i));
		}
		block.putInt(count, restrictions.size());
		block.putLong(pointer, array.address());
	}

	private static void writeComment(Arena arena, Block block, int at, List<PropValue<?>> properties,
			@Nullable Restriction restriction) {
		block.putInt(at + SCommentRestriction.C_VALUES, properties.size());
		block.putLong(at + SCommentRestriction.LP_RES, (restriction != null) ? write(arena, restriction) : 0);
		block.putLong(at + SCommentRestriction.LP_PROP, PropCodec.write(arena, properties));
	}

	/**
	 * Read a restriction.
	 * @param memory the reader
	 * @param address where it is
	 * @return the restriction
	 */
	static Restriction read(NativeReader memory, long address) {
		memory.descend();
		try {
			return read(memory, memory.getInt(address + SRestriction.RT), address + SRestriction.RES);
		}
		finally {
			memory.ascend();
		}
	}

	private static Restriction read(NativeReader memory, int type, long at) {
		return switch (type) {
			case Constants.RES_AND ->
				new Restriction.And(readAll(memory, at + SAndRestriction.C_RES, at + SAndRestriction.LP_RES));
			case Constants.RES_OR ->
				new Restriction.Or(readAll(memory, at + SOrRestriction.C_RES, at + SOrRestriction.LP_RES));
			case Constants.RES_NOT -> new Restriction.Not(read(memory, memory.getLong(at + SNotRestriction.LP_RES)));
			case Constants.RES_SUBRESTRICTION -> new Restriction.Sub(memory.getTag(at + SSubRestriction.UL_SUB_OBJECT),
					read(memory, memory.getLong(at + SSubRestriction.LP_RES)));
			case Constants.RES_COUNT -> new Restriction.Count(memory.getInt(at + SCountRestriction.UL_COUNT),
					read(memory, memory.getLong(at + SCountRestriction.LP_RES)));
			case Constants.RES_COMMENT ->
				new Restriction.Comment(readCommentValues(memory, at), readCommented(memory, at));
			case Constants.RES_ANNOTATION ->
				new Restriction.Annotation(readCommentValues(memory, at), readCommented(memory, at));
			default -> readLeaf(memory, type, at);
		};
	}

	private static Restriction readLeaf(NativeReader memory, int type, long at) {
		return switch (type) {
			case Constants.RES_CONTENT -> readContent(memory, at);
			case Constants.RES_PROPERTY ->
				new Restriction.Property(readOperator(memory, at + SPropertyRestriction.RELOP),
						memory.getTag(at + SPropertyRestriction.UL_PROP_TAG),
						PropCodec.read(memory, memory.getLong(at + SPropertyRestriction.LP_PROP)));
			case Constants.RES_COMPAREPROPS ->
				new Restriction.CompareProps(readOperator(memory, at + SComparePropsRestriction.RELOP),
						memory.getTag(at + SComparePropsRestriction.UL_PROP_TAG1),
						memory.getTag(at + SComparePropsRestriction.UL_PROP_TAG2));
			case Constants.RES_BITMASK -> readBitMask(memory, at);
			case Constants.RES_SIZE -> new Restriction.Size(readOperator(memory, at + SSizeRestriction.RELOP),
					memory.getTag(at + SSizeRestriction.UL_PROP_TAG), memory.getInt(at + SSizeRestriction.CB));
			case Constants.RES_EXIST -> new Restriction.Exist(memory.getTag(at + SExistRestriction.UL_PROP_TAG));
			default -> throw memory.corrupt("a restriction of the unknown type " + type);
		};
	}

	private static Restriction readContent(NativeReader memory, long at) {
		int fuzzy = memory.getInt(at + SContentRestriction.UL_FUZZY_LEVEL);
		FuzzyLevel level = null;
		for (FuzzyLevel candidate : FuzzyLevel.values()) {
			level = (candidate.code() == (fuzzy & FUZZY_LEVEL_MASK)) ? candidate : level;
		}
		if (level == null) {
			throw memory.corrupt("the unknown fuzzy level " + fuzzy);
		}
		Set<FuzzyOption> options = EnumSet.noneOf(FuzzyOption.class);
		for (FuzzyOption option : FuzzyOption.values()) {
			if ((fuzzy & option.code()) != 0) {
				options.add(option);
			}
		}
		return new Restriction.Content(level, options, memory.getTag(at + SContentRestriction.UL_PROP_TAG),
				PropCodec.read(memory, memory.getLong(at + SContentRestriction.LP_PROP)));
	}

	private static Restriction readBitMask(NativeReader memory, long at) {
		PropTag<?> tag = memory.getTag(at + SBitMaskRestriction.UL_PROP_TAG);
		if (!tag.type().equals(PropType.LONG)) {
			throw memory.corrupt("a bit mask for " + tag);
		}
		return new Restriction.BitMask(memory.getInt(at + SBitMaskRestriction.REL_BMR) != Constants.BMR_EQZ,
				tag.as(PropType.LONG), memory.getInt(at + SBitMaskRestriction.UL_MASK));
	}

	private static List<Restriction> readAll(NativeReader memory, long count, long pointer) {
		int size = memory.getCount(count, PropCodec.MAX_VALUES);
		if (size == 0) {
			return List.of();
		}
		long first = memory.getLong(pointer);
		List<Restriction> restrictions = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			restrictions.add(read(memory, first + (long) i * SRestriction.SIZEOF));
		}
		return restrictions;
	}

	private static List<PropValue<?>> readCommentValues(NativeReader memory, long at) {
		int count = memory.getCount(at + SCommentRestriction.C_VALUES, PropCodec.MAX_VALUES);
		long first = memory.getLong(at + SCommentRestriction.LP_PROP);
		List<PropValue<?>> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(PropCodec.read(memory, first + (long) i * SPropValue.SIZEOF));
		}
		return values;
	}

	private static @Nullable Restriction readCommented(NativeReader memory, long at) {
		long restriction = memory.getLong(at + SCommentRestriction.LP_RES);
		return (restriction != 0) ? read(memory, restriction) : null;
	}

	private static RelOp readOperator(NativeReader memory, long address) {
		int code = memory.getInt(address);
		for (RelOp operator : RelOp.values()) {
			if (operator.code() == code) {
				return operator;
			}
		}
		throw memory.corrupt("the unknown relational operator " + code);
	}

}
