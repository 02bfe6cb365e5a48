package org.mapi4j.embedded.table;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropType;

/**
 * How values of properties compare, how large they are, and which are the same to a
 * category.
 * <p>
 * Texts compare without regard to upper and lower case, both in conditions and in orders,
 * so that a search for a prefix finds the place where it would stand.
 */
final class Values {

	private static final Map<Integer, Comparator<Object>> ORDERS = new HashMap<>();

	private static final Map<Integer, Integer> SIZES = new HashMap<>();

	private static final Charset ANSI = Charset
		.forName(System.getProperty("native.encoding", Charset.defaultCharset().name()));

	static {
		define(PropType.I2, 2, Short.class, Comparator.naturalOrder());
		define(PropType.LONG, 4, Integer.class, Comparator.naturalOrder());
		define(PropType.R4, 4, Float.class, Comparator.naturalOrder());
		define(PropType.DOUBLE, 8, Double.class, Comparator.naturalOrder());
		define(PropType.CURRENCY, 8, BigDecimal.class, Comparator.naturalOrder());
		define(PropType.APPTIME, 8, AppTime.class, Comparator.comparingDouble(AppTime::days));
		define(PropType.ERROR, 4, HResult.class, (a, b) -> Integer.compareUnsigned(a.code(), b.code()));
		define(PropType.BOOLEAN, 2, Boolean.class, Comparator.naturalOrder());
		define(PropType.I8, 8, Long.class, Comparator.naturalOrder());
		define(PropType.STRING8, 0, String.class, String.CASE_INSENSITIVE_ORDER);
		define(PropType.UNICODE, 0, String.class, String.CASE_INSENSITIVE_ORDER);
		define(PropType.SYSTIME, 8, Instant.class, Comparator.naturalOrder());
		define(PropType.CLSID, 16, MapiUid.class, (a, b) -> Arrays.compareUnsigned(a.toByteArray(), b.toByteArray()));
		define(PropType.BINARY, 0, Binary.class, Comparator.naturalOrder());
		define(PropType.NULL, 0, NoValue.class, Comparator.naturalOrder());
	}

	private Values() {
	}

	private static <T> void define(PropType<T> type, int size, Class<T> javaType, Comparator<? super T> order) {
		ORDERS.put(type.code(), (a, b) -> order.compare(javaType.cast(a), javaType.cast(b)));
		SIZES.put(type.code(), size);
	}

	/**
	 * Return how the values of a type are ordered; lists are compared element by element,
	 * the shorter one being less if it is the beginning of the other.
	 * @return the order, or {@code null} if they have none
	 */
	static @Nullable Comparator<Object> order(PropType<?> type) {
		PropType<?> element = type.element();
		if (element == null) {
			return ORDERS.get(type.code());
		}
		Comparator<Object> order = ORDERS.get(element.code());
		return (order != null) ? (a, b) -> compareLists((List<?>) a, (List<?>) b, order) : null;
	}

	private static int compareLists(List<?> first, List<?> second, Comparator<Object> order) {
		for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
			int result = order.compare(first.get(i), second.get(i));
			if (result != 0) {
				return result;
			}
		}
		return Integer.compare(first.size(), second.size());
	}

	/**
	 * Return how many bytes a value has, as {@code UlPropSize} counts them: texts with
	 * their end, lists with all their elements.
	 */
	static int size(PropType<?> type, Object value) {
		PropType<?> element = type.element();
		if (element != null) {
			return ((List<?>) value).stream().mapToInt((single) -> size(element, single)).sum();
		}
		if (value instanceof String text) {
			return type.equals(PropType.STRING8) ? text.getBytes(ANSI).length + 1 : 2 * text.length() + 2;
		}
		return (value instanceof Binary binary) ? binary.size() : SIZES.getOrDefault(type.code(), 0);
	}

	/**
	 * Return what a value has in common with all those that compare as equal to it, and
	 * with no other of its type.
	 */
	static String identity(@Nullable Object value) {
		if (value instanceof String text) {
			return text(foldCase(text));
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Values::identity).collect(Collectors.joining(",", "[", "]"));
		}
		return text((value instanceof BigDecimal number) ? number.stripTrailingZeros() : value);
	}

	/**
	 * Return a text for a value, which no other of its type has and in which its end can
	 * be told.
	 */
	static String text(@Nullable Object value) {
		return (value instanceof String text) ? text.length() + ":" + text : String.valueOf(value);
	}

	/**
	 * Return a text with the same letters for texts that differ in upper and lower case
	 * only, by the rule of {@link String#CASE_INSENSITIVE_ORDER}.
	 */
	static String foldCase(String text) {
		char[] letters = text.toCharArray();
		for (int i = 0; i < letters.length; i++) {
			if (Character.isSurrogate(letters[i])) {
				return foldCodePoints(text);
			}
			letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
		}
		return new String(letters);
	}

	private static String foldCodePoints(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		text.codePoints()
			.map((point) -> Character.toLowerCase(Character.toUpperCase(point)))
			.forEach(folded::appendCodePoint);
		return folded.toString();
	}

	/**
	 * Return a text without the marks on its letters.
	 */
	static String withoutMarks(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		StringBuilder plain = new StringBuilder(decomposed.length());
		decomposed.codePoints()
			.filter((point) -> Character.getType(point) != Character.NON_SPACING_MARK)
			.forEach(plain::appendCodePoint);
		return plain.toString();
	}

}
