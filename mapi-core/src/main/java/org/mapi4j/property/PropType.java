package org.mapi4j.property;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;

/**
 * The type of a property ({@code PT_…}) and the Java type of its values.
 * <p>
 * Multi-valued types hold unmodifiable lists. A type that MAPI does not define is kept as
 * its number, with values of unknown Java type.
 *
 * @param <T> the Java type of a value
 */
public final class PropType<T> {

	/** The bit that makes a type multi-valued ({@code MV_FLAG}). */
	public static final int MV_FLAG = 0x1000;

	/**
	 * The bit that makes a table give a row for each of the values ({@code MV_INSTANCE}).
	 */
	public static final int MV_INSTANCE = 0x2000;

	private static final Map<Integer, PropType<?>> KNOWN = new HashMap<>();

	/** No particular type: in a request, the one that the property has. */
	public static final PropType<Object> UNSPECIFIED = define(0x0000, "PT_UNSPECIFIED", Object.class);

	/** No value. */
	public static final PropType<NoValue> NULL = define(0x0001, "PT_NULL", NoValue.class);

	/** A signed 16-bit number. */
	public static final PropType<Short> I2 = define(0x0002, "PT_I2", Short.class);

	/** A 32-bit number, signed or a set of bits. */
	public static final PropType<Integer> LONG = define(0x0003, "PT_LONG", Integer.class);

	/** A 32-bit floating-point number. */
	public static final PropType<Float> R4 = define(0x0004, "PT_R4", Float.class);

	/** A 64-bit floating-point number. */
	public static final PropType<Double> DOUBLE = define(0x0005, "PT_DOUBLE", Double.class);

	/** An amount with four decimal places. */
	public static final PropType<BigDecimal> CURRENCY = define(0x0006, "PT_CURRENCY", BigDecimal.class);

	/** A local date and time of OLE automation. */
	public static final PropType<AppTime> APPTIME = define(0x0007, "PT_APPTIME", AppTime.class);

	/** Why a value is not there. */
	public static final PropType<HResult> ERROR = define(0x000A, "PT_ERROR", HResult.class);

	/** A truth value, 16 bits wide in memory. */
	public static final PropType<Boolean> BOOLEAN = define(0x000B, "PT_BOOLEAN", Boolean.class);

	/** An object that is opened and not read. */
	public static final PropType<NoValue> OBJECT = define(0x000D, "PT_OBJECT", NoValue.class);

	/** A signed 64-bit number. */
	public static final PropType<Long> I8 = define(0x0014, "PT_I8", Long.class);

	/** A text in the code page of the system. */
	public static final PropType<String> STRING8 = define(0x001E, "PT_STRING8", String.class);

	/** A text in UTF-16. */
	public static final PropType<String> UNICODE = define(0x001F, "PT_UNICODE", String.class);

	/** A moment, in steps of 100 ns since 1601 in UTC. */
	public static final PropType<Instant> SYSTIME = define(0x0040, "PT_SYSTIME", Instant.class);

	/** A unique identifier. */
	public static final PropType<MapiUid> CLSID = define(0x0048, "PT_CLSID", MapiUid.class);

	/** A restriction, as the rules of a folder hold it. */
	public static final PropType<Restriction> SRESTRICTION = define(0x00FD, "PT_SRESTRICTION", Restriction.class);

	/** The actions of a rule. */
	public static final PropType<RuleActions> ACTIONS = define(0x00FE, "PT_ACTIONS", RuleActions.class);

	/** A run of bytes. */
	public static final PropType<Binary> BINARY = define(0x0102, "PT_BINARY", Binary.class);

	/** Several {@link #I2}. */
	public static final PropType<List<Short>> MV_I2 = multiple(I2);

	/** Several {@link #LONG}. */
	public static final PropType<List<Integer>> MV_LONG = multiple(LONG);

	/** Several {@link #R4}. */
	public static final PropType<List<Float>> MV_R4 = multiple(R4);

	/** Several {@link #DOUBLE}. */
	public static final PropType<List<Double>> MV_DOUBLE = multiple(DOUBLE);

	/** Several {@link #CURRENCY}. */
	public static final PropType<List<BigDecimal>> MV_CURRENCY = multiple(CURRENCY);

	/** Several {@link #APPTIME}. */
	public static final PropType<List<AppTime>> MV_APPTIME = multiple(APPTIME);

	/** Several {@link #I8}. */
	public static final PropType<List<Long>> MV_I8 = multiple(I8);

	/** Several {@link #STRING8}. */
	public static final PropType<List<String>> MV_STRING8 = multiple(STRING8);

	/** Several {@link #UNICODE}. */
	public static final PropType<List<String>> MV_UNICODE = multiple(UNICODE);

	/** Several {@link #SYSTIME}. */
	public static final PropType<List<Instant>> MV_SYSTIME = multiple(SYSTIME);

	/** Several {@link #CLSID}. */
	public static final PropType<List<MapiUid>> MV_CLSID = multiple(CLSID);

	/** Several {@link #BINARY}. */
	public static final PropType<List<Binary>> MV_BINARY = multiple(BINARY);

	private final int code;

	private final String name;

	private final Class<?> javaType;

	private final @Nullable PropType<?> element;

	private PropType(int code, String name, Class<?> javaType, @Nullable PropType<?> element) {
		this.code = code;
		this.name = name;
		this.javaType = javaType;
		this.element = element;
	}

	private static <T> PropType<T> define(int code, String name, Class<T> javaType) {
		PropType<T> type = new PropType<>(code, name, javaType, null);
		KNOWN.put(code, type);
		return type;
	}

	private static <E> PropType<List<E>> multiple(PropType<E> element) {
		int code = element.code | MV_FLAG;
		PropType<List<E>> type = new PropType<>(code, "PT_MV_" + element.name.substring(3), List.class, element);
		KNOWN.put(code, type);
		return type;
	}

	/**
	 * Return the type with the given number.
	 * @param code the low 16 bits of a property tag
	 * @return the type; for a number with {@link #MV_INSTANCE}, that of a single value
	 */
	public static PropType<?> of(int code) {
		int plain = ((code & MV_INSTANCE) != 0) ? code & ~(MV_INSTANCE | MV_FLAG) : code;
		PropType<?> known = KNOWN.get(plain);
		return (known != null) ? known : new PropType<>(plain, String.format("0x%04X", plain), Object.class, null);
	}

	/**
	 * Return MAPI's number for this type.
	 * @return the number, 16 bits
	 */
	public int code() {
		return this.code;
	}

	/**
	 * Return MAPI's name for this type.
	 * @return such as {@code PT_UNICODE}, or the number in hexadecimal if it has none
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Return the type of each value of a multi-valued type.
	 * @return the type of an element, or {@code null} if this type is single-valued
	 */
	public @Nullable PropType<?> element() {
		return this.element;
	}

	/**
	 * Return whether values are lists.
	 * @return whether the type is multi-valued
	 */
	public boolean isMultiValued() {
		return this.element != null;
	}

	/**
	 * Return whether this type and another are both texts, which differ in width only, or
	 * both lists of texts, or the same.
	 * @param other the other type
	 * @return whether a value of one can be read as the other
	 */
	public boolean isCompatibleWith(PropType<?> other) {
		return equals(other) || (isText() && other.isText() && isMultiValued() == other.isMultiValued());
	}

	private boolean isText() {
		return (this.code & ~MV_FLAG) == STRING8.code || (this.code & ~MV_FLAG) == UNICODE.code;
	}

	/**
	 * Return whether an object can be a value of this type.
	 * @param value the object
	 * @return whether it has the right Java type, and so has each element of a list
	 */
	boolean accepts(Object value) {
		if (this.element != null && value instanceof List<?> list) {
			return list.stream().allMatch(this.element::accepts);
		}
		return this.javaType.isInstance(value);
	}

	/**
	 * Return an object as a value of this type.
	 * @param value the object
	 * @return the same object
	 * @throws IllegalArgumentException if it cannot be one
	 */
	@SuppressWarnings("unchecked")
	T cast(Object value) {
		if (!accepts(value)) {
			throw new IllegalArgumentException("A " + value.getClass().getName() + " is not a " + this.name);
		}
		return (T) value;
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof PropType<?> other && other.code == this.code;
	}

	@Override
	public int hashCode() {
		return this.code;
	}

	/**
	 * Return the name.
	 */
	@Override
	public String toString() {
		return this.name;
	}

}
