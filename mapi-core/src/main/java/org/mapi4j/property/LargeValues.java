package org.mapi4j.property;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.mapi4j.Binary;

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
		try (MapiStream stream = object.openStream(tag, PropertyAccess.READ)) {
			byte[] bytes = stream.inputStream().readAllBytes();
			return tag.type().cast(tag.type().equals(PropType.BINARY) ? Binary.of(bytes) : text(tag, bytes));
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
		byte[] bytes = (value instanceof Binary binary) ? binary.toByteArray()
				: value.toString().getBytes(charset(tag));
		try (OutputStream output = object.openStream(tag, PropertyAccess.CREATE).outputStream()) {
			output.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Charset charset(PropTag<?> tag) {
		return tag.type().equals(PropType.UNICODE) ? StandardCharsets.UTF_16LE : ANSI;
	}

}
