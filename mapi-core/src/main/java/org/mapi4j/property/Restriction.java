package org.mapi4j.property;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A condition over the properties of a row or an object (MAPI's {@code SRestriction}).
 * Immutable.
 */
public sealed interface Restriction {

	/**
	 * Return the condition that all the given ones are met.
	 * @param restrictions the conditions; none at all is met by everything
	 * @return the condition
	 */
	static Restriction and(Restriction... restrictions) {
		return new And(List.of(restrictions));
	}

	/**
	 * Return the condition that at least one of the given ones is met.
	 * @param restrictions the conditions; none at all is met by nothing
	 * @return the condition
	 */
	static Restriction or(Restriction... restrictions) {
		return new Or(List.of(restrictions));
	}

	/**
	 * Return the condition that another is not met.
	 * @param restriction the other
	 * @return the condition
	 */
	static Restriction not(Restriction restriction) {
		return new Not(restriction);
	}

	/**
	 * Return the condition that a property equals a value.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @param value the value
	 * @return the condition
	 */
	static <T> Restriction equal(PropTag<T> tag, T value) {
		return property(tag, RelOp.EQ, value);
	}

	/**
	 * Return the condition that a property compares to a value in a certain way.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @param operator how
	 * @param value the value
	 * @return the condition
	 */
	static <T> Restriction property(PropTag<T> tag, RelOp operator, T value) {
		return new Property(operator, tag, new PropValue<>(tag, value));
	}

	/**
	 * Return the condition that a text or a run of bytes contains another.
	 * @param <T> the Java type of the value
	 * @param tag the property
	 * @param value what to look for
	 * @param level where to look for it
	 * @param options how letters are compared
	 * @return the condition
	 */
	static <T> Restriction content(PropTag<T> tag, T value, FuzzyLevel level, FuzzyOption... options) {
		return new Content(level, Set.of(options), tag, new PropValue<>(tag, value));
	}

	/**
	 * Return the condition that a property is there.
	 * @param tag the property
	 * @return the condition
	 */
	static Restriction exists(PropTag<?> tag) {
		return new Exist(tag);
	}

	/**
	 * Return the condition that at least one of the given bits of a property is set.
	 * @param tag the property
	 * @param mask the bits
	 * @return the condition
	 */
	static Restriction anyBit(PropTag<Integer> tag, int mask) {
		return new BitMask(true, tag, mask);
	}

	/**
	 * Return the condition that none of the given bits of a property is set.
	 * @param tag the property
	 * @param mask the bits
	 * @return the condition
	 */
	static Restriction noBit(PropTag<Integer> tag, int mask) {
		return new BitMask(false, tag, mask);
	}

	/**
	 * All conditions are met ({@code RES_AND}).
	 *
	 * @param restrictions the conditions
	 */
	record And(List<Restriction> restrictions) implements Restriction {

		public And {
			restrictions = List.copyOf(restrictions);
		}

	}

	/**
	 * At least one condition is met ({@code RES_OR}).
	 *
	 * @param restrictions the conditions
	 */
	record Or(List<Restriction> restrictions) implements Restriction {

		public Or {
			restrictions = List.copyOf(restrictions);
		}

	}

	/**
	 * A condition is not met ({@code RES_NOT}).
	 *
	 * @param restriction the condition
	 */
	record Not(Restriction restriction) implements Restriction {

	}

	/**
	 * A text or a run of bytes contains another ({@code RES_CONTENT}).
	 *
	 * @param level where to look for it
	 * @param options how letters are compared
	 * @param tag the property; with a multi-valued one, a single value may meet the
	 * condition
	 * @param value what to look for
	 */
	record Content(FuzzyLevel level, Set<FuzzyOption> options, PropTag<?> tag,
			PropValue<?> value) implements Restriction {

		public Content {
			options = Set.copyOf(options);
		}

	}

	/**
	 * A property compares to a value in a certain way ({@code RES_PROPERTY}).
	 *
	 * @param operator how
	 * @param tag the property; with a multi-valued one, a single value may meet the
	 * condition
	 * @param value what to compare with
	 */
	record Property(RelOp operator, PropTag<?> tag, PropValue<?> value) implements Restriction {

	}

	/**
	 * Two properties compare in a certain way ({@code RES_COMPAREPROPS}).
	 *
	 * @param operator how
	 * @param first the one property
	 * @param second the other, of the same type
	 */
	record CompareProps(RelOp operator, PropTag<?> first, PropTag<?> second) implements Restriction {

	}

	/**
	 * The bits of a property ({@code RES_BITMASK}).
	 *
	 * @param set whether at least one of them is set ({@code BMR_NEZ}) or none
	 * ({@code BMR_EQZ})
	 * @param tag the property
	 * @param mask the bits
	 */
	record BitMask(boolean set, PropTag<Integer> tag, int mask) implements Restriction {

	}

	/**
	 * The size of a property's value ({@code RES_SIZE}).
	 *
	 * @param operator how it compares
	 * @param tag the property
	 * @param size the size to compare with, in bytes
	 */
	record Size(RelOp operator, PropTag<?> tag, int size) implements Restriction {

	}

	/**
	 * A property is there ({@code RES_EXIST}).
	 *
	 * @param tag the property
	 */
	record Exist(PropTag<?> tag) implements Restriction {

	}

	/**
	 * A condition over the recipients or attachments of a message
	 * ({@code RES_SUBRESTRICTION}).
	 *
	 * @param subobject {@code PR_MESSAGE_RECIPIENTS} or {@code PR_MESSAGE_ATTACHMENTS}
	 * @param restriction the condition that at least one of them meets
	 */
	record Sub(PropTag<?> subobject, Restriction restriction) implements Restriction {

	}

	/**
	 * A condition with properties that only its author understands ({@code RES_COMMENT}).
	 *
	 * @param properties the properties
	 * @param restriction the condition, or {@code null} for one that is always met
	 */
	record Comment(List<PropValue<?>> properties, @Nullable Restriction restriction) implements Restriction {

		public Comment {
			properties = List.copyOf(properties);
		}

	}

	/**
	 * As {@link Comment}, written by newer clients ({@code RES_ANNOTATION}).
	 *
	 * @param properties the properties
	 * @param restriction the condition, or {@code null} for one that is always met
	 */
	record Annotation(List<PropValue<?>> properties, @Nullable Restriction restriction) implements Restriction {

		public Annotation {
			properties = List.copyOf(properties);
		}

	}

	/**
	 * A condition of which only the first so many matches count ({@code RES_COUNT}).
	 *
	 * @param count how many
	 * @param restriction the condition
	 */
	record Count(int count, Restriction restriction) implements Restriction {

	}

	/**
	 * How two values compare ({@code RELOP_…}).
	 */
	enum RelOp {

		/** Less than. */
		LT(0),

		/** Less than or equal. */
		LE(1),

		/** Greater than. */
		GT(2),

		/** Greater than or equal. */
		GE(3),

		/** Equal. */
		EQ(4),

		/** Not equal. */
		NE(5),

		/** Like a regular expression, where a provider has those. */
		RE(6),

		/** Member of a distribution list, where a provider has those. */
		MEMBER_OF_DL(100);

		private final int code;

		RelOp(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's number for this operator.
		 * @return the number
		 */
		public int code() {
			return this.code;
		}

	}

	/**
	 * Where to look for a content ({@code FL_…}).
	 */
	enum FuzzyLevel {

		/** The whole value. */
		FULL_STRING(0),

		/** Anywhere in the value. */
		SUBSTRING(1),

		/** At the beginning of the value. */
		PREFIX(2);

		private final int code;

		FuzzyLevel(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's number for this level.
		 * @return the number, the low 16 bits of {@code ulFuzzyLevel}
		 */
		public int code() {
			return this.code;
		}

	}

	/**
	 * How letters are compared ({@code FL_…}).
	 */
	enum FuzzyOption {

		/** Upper and lower case are the same. */
		IGNORE_CASE(0x10000),

		/** Letters with and without marks are the same. */
		IGNORE_NONSPACE(0x20000),

		/** As loosely as the provider can. */
		LOOSE(0x40000);

		private final int code;

		FuzzyOption(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's bit for this option.
		 * @return the bit, in the high 16 bits of {@code ulFuzzyLevel}
		 */
		public int code() {
			return this.code;
		}

	}

}
