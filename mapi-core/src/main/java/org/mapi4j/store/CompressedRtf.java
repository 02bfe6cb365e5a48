package org.mapi4j.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;

/**
 * Compresses and decompresses the value of {@code PR_RTF_COMPRESSED}
 * ({@code WrapCompressedRTFStream}, [MS-OXRTFCP]).
 */
public final class CompressedRtf {

	private static final int HEADER = 16;

	/** From where on the field that says how many bytes follow counts. */
	private static final int COUNTED_FROM = 4;

	private static final int COMPRESSED = 0x75465A4C;

	private static final int UNCOMPRESSED = 0x414C454D;

	private static final int WINDOW = 4096;

	private static final int MIN_MATCH = 2;

	private static final int MAX_MATCH = 17;

	private static final byte[] INITIAL = ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}"
			+ "{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
			+ "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
		.getBytes(StandardCharsets.US_ASCII);

	private CompressedRtf() {
	}

	/**
	 * Return the RTF that is compressed in the given bytes.
	 * @param value the value of {@code PR_RTF_COMPRESSED}
	 * @return the RTF
	 * @throws MapiException with {@code MAPI_E_CORRUPT_DATA} if the bytes are damaged
	 */
	public static byte[] decompress(byte[] value) {
		check(value.length >= HEADER, "it is shorter than its header");
		ByteBuffer header = ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN);
		long end = (header.getInt(0) & 0xFFFFFFFFL) + COUNTED_FROM;
		check(end >= HEADER && end <= value.length, "its size does not fit");
		int type = header.getInt(8);
		if (type == UNCOMPRESSED) {
			long rawEnd = HEADER + (header.getInt(4) & 0xFFFFFFFFL);
			return Arrays.copyOfRange(value, HEADER, (int) Math.min(end, rawEnd));
		}
		check(type == COMPRESSED, "its kind is unknown");
		check(crc(value, HEADER, (int) end) == header.getInt(12), "its checksum does not fit");
		return expand(value, (int) end);
	}

	private static byte[] expand(byte[] value, int end) {
		byte[] window = Arrays.copyOf(INITIAL, WINDOW);
		int position = INITIAL.length;
		ByteArrayOutputStream raw = new ByteArrayOutputStream();
		int in = HEADER;
		while (in < end) {
			int control = value[in++];
			for (int bit = 0; bit < 8 && in < end; bit++, control >>= 1) {
				int offset = position;
				int length = 1;
				if ((control & 1) == 0) {
					window[position] = value[in++];
				}
				else {
					check(in + 1 < end, "it ends within a reference");
					int reference = ((value[in++] & 0xFF) << 8) | (value[in++] & 0xFF);
					offset = reference >>> 4;
					length = (reference & 0xF) + MIN_MATCH;
					if (offset == position) {
						return raw.toByteArray();
					}
				}
				for (int i = 0; i < length; i++) {
					byte next = window[(offset + i) % WINDOW];
					raw.write(next);
					window[position] = next;
					position = (position + 1) % WINDOW;
				}
			}
		}
		return raw.toByteArray();
	}

	/**
	 * Return RTF compressed.
	 * @param rtf the RTF
	 * @return a value for {@code PR_RTF_COMPRESSED}
	 */
	public static byte[] compress(byte[] rtf) {
		byte[] contents = new Compressor(rtf).contents();
		return ByteBuffer.allocate(HEADER + contents.length)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt(contents.length + HEADER - COUNTED_FROM)
			.putInt(rtf.length)
			.putInt(COMPRESSED)
			.putInt(crc(contents, 0, contents.length))
			.put(contents)
			.array();
	}

	private static int crc(byte[] bytes, int from, int to) {
		int crc = 0;
		for (int i = from; i < to; i++) {
			crc ^= bytes[i] & 0xFF;
			for (int bit = 0; bit < 8; bit++) {
				crc = ((crc & 1) != 0) ? (crc >>> 1) ^ 0xEDB88320 : crc >>> 1;
			}
		}
		return crc;
	}

	private static void check(boolean right, String wrong) {
		if (!right) {
			throw MapiException.of(HResult.MAPI_E_CORRUPT_DATA, "Decompressing RTF (" + wrong + ")");
		}
	}

	/**
	 * Finds what is repeated in a text, which stands behind the first contents of the
	 * window, by remembering where each pair of bytes was seen last.
	 */
	private static final class Compressor {

		private final byte[] text;

		private final int[] seen = new int[1 << 16];

		private final ByteArrayOutputStream out = new ByteArrayOutputStream();

		private final ByteArrayOutputStream run = new ByteArrayOutputStream();

		private int control;

		private int tokens;

		Compressor(byte[] rtf) {
			this.text = Arrays.copyOf(INITIAL, INITIAL.length + rtf.length);
			System.arraycopy(rtf, 0, this.text, INITIAL.length, rtf.length);
			Arrays.fill(this.seen, -1);
		}

		byte[] contents() {
			remember(0, INITIAL.length - 1);
			int at = INITIAL.length;
			while (at < this.text.length) {
				int start = candidate(at);
				int length = (start >= 0) ? match(start, at) : 0;
				if (length >= MIN_MATCH) {
					reference(start % WINDOW, length);
				}
				else {
					length = 1;
					this.run.write(this.text[at]);
					token(0);
				}
				remember(at - 1, at + length - 1);
				at += length;
			}
			reference(at % WINDOW, MIN_MATCH);
			flush();
			return this.out.toByteArray();
		}

		private void remember(int from, int to) {
			for (int i = from; i < to; i++) {
				this.seen[pair(i)] = i;
			}
		}

		private int candidate(int at) {
			int start = (at + 1 < this.text.length) ? this.seen[pair(at)] : -1;
			return (at - start < WINDOW) ? start : -1;
		}

		private int match(int start, int at) {
			int length = 0;
			while (length < MAX_MATCH && at + length < this.text.length
					&& this.text[start + length] == this.text[at + length]) {
				length++;
			}
			return length;
		}

		private int pair(int at) {
			return ((this.text[at] & 0xFF) << 8) | (this.text[at + 1] & 0xFF);
		}

		private void reference(int offset, int length) {
			int reference = (offset << 4) | (length - MIN_MATCH);
			this.run.write(reference >>> 8);
			this.run.write(reference);
			token(1);
		}

		private void token(int bit) {
			this.control |= bit << this.tokens++;
			if (this.tokens == 8) {
				flush();
			}
		}

		private void flush() {
			if (this.tokens > 0) {
				this.out.write(this.control);
				this.out.writeBytes(this.run.toByteArray());
				this.run.reset();
				this.control = 0;
				this.tokens = 0;
			}
		}

	}

}
