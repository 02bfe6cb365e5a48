package org.mapi4j.property;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;

/**
 * Reads and writes values through a stream that are too large to be handled in one piece.
 */
final class LargeValues {

	/** From how many bytes on a value is written through a stream. */
	private static final int LARGE = 32 * 1024;

	private static final Charset ANSI = Charset.forName(System.getProperty("native.encoding", "UTF-8"));

	/** With what a value is refused that a stream may take. */
	private static final Set<HResult> TOO_LARGE = Set.of(HResult.MAPI_E_NOT_ENOUGH_MEMORY, HResult.MAPI_E_TOO_BIG);

	/** What an object answers that has no streams. */
	private static final Set<HResult> WITHOUT_STREAMS = Set.of(HResult.MAPI_E_NO_SUPPORT,
			HResult.MAPI_E_INTERFACE_NOT_SUPPORTED);

	/** What an object answers that knows a text in another width only. */
	private static final Set<HResult> OF_ANOTHER_WIDTH = Set.of(HResult.MAPI_E_BAD_CHARWIDTH,
			HResult.MAPI_E_INVALID_TYPE, HResult.MAPI_E_UNEXPECTED_TYPE, HResult.MAPI_E_TYPE_NO_SUPPORT);

	private LargeValues() {
	}

	static boolean canBeRead(PropTag<?> tag) {
		PropType<?> type = tag.type();
		return type.equals(PropType.BINARY) || type.equals(PropType.UNICODE) || type.equals(PropType.STRING8);
	}

	private static boolean canBeWritten(PropValue<?> property) {
		return canBeRead(property.tag()) && (property.tag().type().equals(PropType.BINARY)
				? property.value() instanceof Binary : property.value() instanceof String);
	}

	private static boolean isLarge(PropValue<?> property) {
		if (!canBeWritten(property)) {
			return false;
		}
		return (property.value() instanceof Binary binary) ? binary.size() > LARGE
				: property.value().toString().length() > LARGE / 2;
	}

	static <T> T read(MapiProp object, PropTag<T> tag) {
		Opened opened = open(object, tag, PropertyAccess.READ);
		try (MapiStream stream = opened.stream()) {
			byte[] bytes = stream.inputStream().readAllBytes();
			return tag.type().cast(tag.type().equals(PropType.BINARY) ? Binary.of(bytes) : text(opened.tag(), bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static <T> Row complete(MapiProp object, Row row, PropTag<T> tag) {
		return row.with(tag, read(object, tag));
	}

	private static String text(PropTag<?> tag, byte[] bytes) {
		String text = isWide(tag) ? ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().toString()
				: new String(bytes, ANSI);
		int end = text.indexOf('\0');
		return (end >= 0) ? text.substring(0, end) : text;
	}

	/**
	 * Copy the characters as they are: half a surrogate pair stays what it is, as in a
	 * text that is set directly.
	 */
	private static byte[] bytes(PropTag<?> tag, String text) {
		if (!isWide(tag)) {
			return text.getBytes(ANSI);
		}
		ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asCharBuffer().put(text);
		return bytes.array();
	}

	private static boolean isWide(PropTag<?> tag) {
		return tag.type().equals(PropType.UNICODE);
	}

	/**
	 * Set properties, those that are large or turn out to be too large through streams.
	 */
	static void set(MapiProp object, List<PropValue<?>> values) {
		for (PropValue<?> each : values) {
			if (each.value() instanceof String text && text.indexOf('\0') >= 0) {
				throw new IllegalArgumentException(each.tag() + " is a text with a NUL character, which ends texts");
			}
		}
		List<PropValue<?>> small = values.stream().filter((each) -> !isLarge(each)).toList();
		for (PropertyProblem problem : small.isEmpty() ? List.<PropertyProblem>of() : object.setProps(small)) {
			PropValue<?> refused = TOO_LARGE.contains(problem.reason()) ? find(small, problem.tag()) : null;
			if (refused == null || !write(object, refused)) {
				throw refusal(problem);
			}
		}
		for (PropValue<?> each : values) {
			if (isLarge(each) && !write(object, each)) {
				object.setProps(List.of(each)).stream().findFirst().ifPresent((problem) -> {
					throw refusal(problem);
				});
			}
		}
	}

	private static @Nullable PropValue<?> find(List<PropValue<?>> values, PropTag<?> tag) {
		return values.stream()
			.filter((each) -> each.tag().id() == tag.id() && canBeWritten(each))
			.findFirst()
			.orElse(null);
	}

	private static MapiException refusal(PropertyProblem problem) {
		return MapiException.of(problem.reason(), "Setting " + problem.tag());
	}

	/**
	 * Write a value through a stream.
	 * @return whether the object has streams for it
	 */
	private static boolean write(MapiProp object, PropValue<?> property) {
		Opened opened;
		try {
			opened = open(object, property.tag(), PropertyAccess.CREATE);
		}
		catch (MapiException ex) {
			if (WITHOUT_STREAMS.contains(ex.result())) {
				return false;
			}
			throw ex;
		}
		try (OutputStream output = opened.stream().outputStream()) {
			output.write((property.value() instanceof Binary binary) ? binary.toByteArray()
					: bytes(opened.tag(), property.value().toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return true;
	}

	/**
	 * Open a property, a text in the code page of the system if the object knows no
	 * others.
	 */
	private static Opened open(MapiProp object, PropTag<?> tag, PropertyAccess access) {
		try {
			return new Opened(tag, object.openStream(tag, access));
		}
		catch (MapiException ex) {
			boolean missing = access == PropertyAccess.READ && ex.result().equals(HResult.MAPI_E_NOT_FOUND);
			if (!isWide(tag) || !(missing || OF_ANOTHER_WIDTH.contains(ex.result()))) {
				throw ex;
			}
			PropTag<?> narrow = PropTag.of(tag.id(), PropType.STRING8);
			return new Opened(narrow, object.openStream(narrow, access));
		}
	}

	private record Opened(PropTag<?> tag, MapiStream stream) {

	}

}
