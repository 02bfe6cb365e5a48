package org.mapi4j.tck.export;

import java.nio.charset.Charset;

import com.sun.jna.Pointer;

/**
 * Texts in native memory, in either width. A wide text is copied unit by unit, so that
 * half a surrogate pair survives.
 */
final class Text {

	/**
	 * The code page of the system.
	 */
	static final Charset ANSI = Charset.forName(System.getProperty("native.encoding", "ISO-8859-1"));

	private Text() {
	}

	static String read(Pointer pointer, boolean wide) {
		return wide ? readWide(pointer) : readNarrow(pointer);
	}

	static Pointer write(String text, boolean wide, Allocator allocator) {
		return wide ? writeWide(text, allocator) : writeNarrow(text, allocator);
	}

	private static String readWide(Pointer pointer) {
		int length = 0;
		while (pointer.getShort((long) length * Character.BYTES) != 0) {
			length++;
		}
		StringBuilder text = new StringBuilder(length);
		for (short unit : pointer.getShortArray(0, length)) {
			text.append((char) unit);
		}
		return text.toString();
	}

	private static Pointer writeWide(String text, Allocator allocator) {
		short[] units = new short[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			units[i] = (short) text.charAt(i);
		}
		Pointer pointer = allocator.allocate((long) units.length * Character.BYTES);
		pointer.write(0, units, 0, units.length);
		return pointer;
	}

	private static String readNarrow(Pointer pointer) {
		int length = 0;
		while (pointer.getByte(length) != 0) {
			length++;
		}
		return new String(pointer.getByteArray(0, length), ANSI);
	}

	private static Pointer writeNarrow(String text, Allocator allocator) {
		byte[] bytes = text.getBytes(ANSI);
		Pointer pointer = allocator.allocate(bytes.length + 1L);
		pointer.write(0, bytes, 0, bytes.length);
		pointer.setByte(bytes.length, (byte) 0);
		return pointer;
	}

}
