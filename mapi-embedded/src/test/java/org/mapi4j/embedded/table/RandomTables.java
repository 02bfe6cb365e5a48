package org.mapi4j.embedded.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.mapi4j.Binary;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Restriction.FuzzyLevel;
import org.mapi4j.property.Restriction.FuzzyOption;
import org.mapi4j.property.Restriction.RelOp;
import org.mapi4j.property.Row;
import org.mapi4j.table.SortOrder;
import org.mapi4j.table.SortOrder.Direction;

/**
 * Makes rows, restrictions and orders at random, with values that meet often.
 */
final class RandomTables {

	static final PropTag<Integer> ID = PropTag.of(0x6700, PropType.LONG);

	private static final List<PropTag<?>> TAGS = List.of(PropTag.of(0x6701, PropType.LONG),
			PropTag.of(0x6702, PropType.LONG), PropTag.of(0x6703, PropType.UNICODE),
			PropTag.of(0x6704, PropType.UNICODE), PropTag.of(0x6705, PropType.BINARY),
			PropTag.of(0x6706, PropType.BOOLEAN), PropTag.of(0x6707, PropType.SYSTIME),
			PropTag.of(0x6708, PropType.MV_UNICODE), PropTag.of(0x6709, PropType.MV_LONG));

	private static final String[] WORDS = { "", "a", "A", "ab", "Äb", "äb", "b", "Ba", "é", "e\u0301", "zz" };

	private static final List<RelOp> OPERATORS = List.of(RelOp.LT, RelOp.LE, RelOp.GT, RelOp.GE, RelOp.EQ, RelOp.NE);

	private final Random random;

	RandomTables(long seed) {
		this.random = new Random(seed);
	}

	int number(int bound) {
		return this.random.nextInt(bound);
	}

	private <T> T any(List<T> list) {
		return list.get(number(list.size()));
	}

	Row row(int id) {
		List<PropValue<?>> values = new ArrayList<>();
		values.add(new PropValue<>(ID, id));
		for (PropTag<?> tag : TAGS) {
			if (number(4) != 0) {
				values.add(PropValue.of(tag, value(tag.type())));
			}
		}
		return Row.of(values);
	}

	private Object value(PropType<?> type) {
		PropType<?> element = type.element();
		if (element != null) {
			List<Object> list = new ArrayList<>();
			for (int i = number(4); i > 0; i--) {
				list.add(value(element));
			}
			return list;
		}
		return switch (type.name()) {
			case "PT_LONG" -> number(9) - 4;
			case "PT_UNICODE" -> WORDS[number(WORDS.length)];
			case "PT_BINARY" -> Binary.of(bytes(number(3)));
			case "PT_BOOLEAN" -> this.random.nextBoolean();
			default -> Instant.EPOCH.plusSeconds(number(4));
		};
	}

	private byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		for (int i = 0; i < count; i++) {
			bytes[i] = (byte) (number(3) - 1);
		}
		return bytes;
	}

	Restriction restriction(int depth) {
		int kind = number((depth > 0) ? 9 : 6);
		return switch (kind) {
			case 0 -> property();
			case 1 -> content();
			case 2 -> new Restriction.Exist(any(TAGS));
			case 3 -> compareProps(2 * number(2));
			case 4 -> new Restriction.BitMask(this.random.nextBoolean(), number(), number(8));
			case 5 -> new Restriction.Size(any(OPERATORS), any(TAGS), number(10));
			case 6 -> new Restriction.And(restrictions(depth - 1));
			case 7 -> new Restriction.Or(restrictions(depth - 1));
			default -> new Restriction.Not(restriction(depth - 1));
		};
	}

	private Restriction compareProps(int first) {
		return new Restriction.CompareProps(any(OPERATORS), TAGS.get(first), TAGS.get(first + 1));
	}

	private PropTag<Integer> number() {
		return TAGS.get(number(2)).as(PropType.LONG);
	}

	private List<Restriction> restrictions(int depth) {
		List<Restriction> restrictions = new ArrayList<>();
		for (int i = number(4); i > 0; i--) {
			restrictions.add(restriction(depth));
		}
		return restrictions;
	}

	private Restriction property() {
		PropTag<?> tag = any(TAGS);
		PropType<?> element = tag.type().element();
		PropTag<?> constant = (element != null && this.random.nextBoolean()) ? tag.as(element) : tag;
		return new Restriction.Property(any(OPERATORS), tag, PropValue.of(constant, value(constant.type())));
	}

	private Restriction content() {
		PropTag<?> tag = TAGS.get(this.random.nextBoolean() ? 7 : 2 + number(2));
		Set<FuzzyOption> options = EnumSet.noneOf(FuzzyOption.class);
		for (FuzzyOption option : FuzzyOption.values()) {
			if (this.random.nextBoolean()) {
				options.add(option);
			}
		}
		String sought = WORDS[number(WORDS.length)];
		return new Restriction.Content(any(List.of(FuzzyLevel.values())), options, tag,
				new PropValue<>(tag.as(PropType.UNICODE), sought));
	}

	SortOrder order() {
		List<SortOrder.Key> keys = new ArrayList<>();
		for (int i = number(4); i > 0; i--) {
			keys.add(new SortOrder.Key(any(TAGS), this.random.nextBoolean() ? Direction.ASCEND : Direction.DESCEND));
		}
		return new SortOrder(keys, 0, 0);
	}

	/**
	 * An order by each value of properties that have many.
	 */
	SortOrder instances() {
		return SortOrder.by(new SortOrder.Key(anyInstances(), Direction.DESCEND),
				new SortOrder.Key(any(TAGS), Direction.ASCEND), new SortOrder.Key(anyInstances(), Direction.ASCEND));
	}

	private PropTag<?> anyInstances() {
		return TAGS.get(7 + number(2)).asInstances();
	}

	/**
	 * An order with categories, combined ones and ones ordered by an extreme among them.
	 */
	SortOrder categories() {
		List<SortOrder.Key> keys = new ArrayList<>();
		int categories = 1 + number(2);
		for (int i = 0; i < categories; i++) {
			boolean combine = i > 0 && number(3) == 0;
			keys.add(new SortOrder.Key((number(4) != 0) ? any(TAGS) : anyInstances(),
					combine ? Direction.COMBINE : this.random.nextBoolean() ? Direction.ASCEND : Direction.DESCEND));
		}
		if (this.random.nextBoolean()) {
			keys.add(new SortOrder.Key(any(TAGS),
					this.random.nextBoolean() ? Direction.CATEG_MAX : Direction.CATEG_MIN));
		}
		keys.add(new SortOrder.Key(any(TAGS), Direction.ASCEND));
		return new SortOrder(keys, categories, number(categories + 1));
	}

}
