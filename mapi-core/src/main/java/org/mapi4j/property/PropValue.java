package org.mapi4j.property;

import java.util.List;

import org.mapi4j.HResult;

/**
 * A property tag with a value (MAPI's {@code SPropValue}). Immutable.
 *
 * @param tag the tag
 * @param value the value, of the Java type of the tag
 * @param <T> the Java type of the value
 */
public record PropValue<T>(PropTag<T> tag, T value) {

	/**
	 * Create a value.
	 * @param tag the tag
	 * @param value the value, of the Java type of the tag
	 * @throws IllegalArgumentException if the value has another Java type
	 */
	public PropValue {
		if (!tag.type().accepts(value)) {
			throw new IllegalArgumentException(
					"The value of " + tag + " is a " + value.getClass().getName() + ", which is not a " + tag.type());
		}
		value = frozen(value);
	}

	/**
	 * Return a value for a tag whose Java type is only known at run time.
	 * @param tag the tag
	 * @param value the value, of the Java type of the tag
	 * @return the value
	 * @throws IllegalArgumentException if the value has another Java type
	 */
	@SuppressWarnings("unchecked")
	public static PropValue<?> of(PropTag<?> tag, Object value) {
		return new PropValue<>((PropTag<Object>) tag, value);
	}

	/**
	 * Return the value that stands for one that is not there.
	 * @param tag the tag that was asked for
	 * @param reason why it is not there, most often {@code MAPI_E_NOT_FOUND}
	 * @return a value with the identifier of the tag and the type {@code PT_ERROR}
	 */
	public static PropValue<HResult> error(PropTag<?> tag, HResult reason) {
		return new PropValue<>(tag.as(PropType.ERROR), reason);
	}

	@SuppressWarnings("unchecked")
	private static <T> T frozen(T value) {
		return (value instanceof List<?> list) ? (T) List.copyOf(list) : value;
	}

}
