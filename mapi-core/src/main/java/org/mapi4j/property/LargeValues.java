package org.mapi4j.property;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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

	private LargeValues() {
	}

	static boolean canBeRead(PropTag<?> tag) {
		PropType<?> type = tag.type();
		return type.equals(PropType.BINARY) || type.equals(PropType.UNICODE) || type.equals(PropType.STRING8);
	}

	static boolean isLarge(PropTag<?> tag, Object value) {
		if (value instanceof Binary binary) {
			return tag.type().equals(PropType.BINARY) && binary.size() > LARGE;
		}
		return value instanceof String text && canBeRead(tag) && text.length() > LARGE / 2;
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

	private static String text(PropTag<?> tag, byte[] bytes) {
		String text = new String(bytes, charset(tag));
		int end = text.indexOf('\0');
		return (end >= 0) ? text.substring(0, end) : text;
	}

	static void write(MapiProp object, PropTag<?> tag, Object value) {
		Opened opened = open(object, tag, PropertyAccess.CREATE);
		try (OutputStream output = opened.stream().outputStream()) {
			output.write((value instanceof Binary binary) ? binary.toByteArray()
					: value.toString().getBytes(charset(opened.tag())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
			if (!tag.type().equals(PropType.UNICODE) || !ex.result().equals(HResult.MAPI_E_BAD_CHARWIDTH)) {
				throw ex;
			}
			PropTag<?> narrow = PropTag.of(tag.id(), PropType.STRING8);
			return new Opened(narrow, object.openStream(narrow, access));
		}
	}

	private static Charset charset(PropTag<?> tag) {
		return tag.type().equals(PropType.UNICODE) ? StandardCharsets.UTF_16LE : ANSI;
	}

	private record Opened(PropTag<?> tag, MapiStream stream) {

	}

}
