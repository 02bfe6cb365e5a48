package org.mapi4j.address;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;

/**
 * A recipient that is in no container of the address book, as its entry identifier
 * describes it ([MS-OXCDATA] 2.2.5.1). Made and read without a call to MAPI. Immutable.
 *
 * @param displayName the name that people see
 * @param addressType such as {@code SMTP}
 * @param address the address
 * @param flags the bits {@link #NO_RICH_INFO} and {@link #DO_NOT_LOOK_UP} and those that
 * say which format the recipient wants; never the one that tells the width of the texts
 */
public record OneOff(String displayName, String addressType, String address, int flags) {

	/** What marks an entry identifier as that of a one-off recipient. */
	public static final MapiUid PROVIDER = MapiUid.parse("A41F2B81-A3BE-1910-9D6E-00DD010F5402");

	/**
	 * The recipient does not take what only MAPI knows
	 * ({@code MAPI_ONE_OFF_NO_RICH_INFO}).
	 */
	public static final int NO_RICH_INFO = 0x1;

	/** The address is not looked up in the address book before it is used. */
	public static final int DO_NOT_LOOK_UP = 0x1000;

	private static final int UNICODE = 0x8000;

	private static final int ALL_FLAGS = 0xFFFF;

	private static final int HEADER = 24;

	private static final Charset ANSI = Charset.forName(System.getProperty("native.encoding", "UTF-8"));

	/**
	 * Create a recipient.
	 * @param displayName the name that people see
	 * @param addressType such as {@code SMTP}
	 * @param address the address
	 * @param flags 16 bits
	 * @throws IllegalArgumentException if a text holds a NUL character, which ends texts
	 * in an identifier, or if the flags have other bits
	 */
	public OneOff {
		for (String text : List.of(displayName, addressType, address)) {
			if (text.indexOf('\0') >= 0) {
				throw new IllegalArgumentException("A text of a one-off recipient holds a NUL character");
			}
		}
		if ((flags & ~(ALL_FLAGS ^ UNICODE)) != 0) {
			throw new IllegalArgumentException(String.format("0x%X has bits that are no flags of a one-off", flags));
		}
	}

	/**
	 * Return the recipient with an address on the internet, who takes messages as plain
	 * internet mail.
	 * @param displayName the name that people see
	 * @param address the address
	 * @return the recipient
	 */
	public static OneOff smtp(String displayName, String address) {
		return new OneOff(displayName, "SMTP", address, NO_RICH_INFO);
	}

	/**
	 * Return whether an identifier is that of a one-off recipient.
	 * @param entryId the identifier
	 * @return whether it is, well-formed or not
	 */
	public static boolean isOneOff(EntryId entryId) {
		byte[] bytes = entryId.value().toByteArray();
		int start = Integer.BYTES;
		return bytes.length >= start + MapiUid.SIZE
				&& Arrays.equals(bytes, start, start + MapiUid.SIZE, PROVIDER.toByteArray(), 0, MapiUid.SIZE);
	}

	/**
	 * Return the recipient that an identifier describes, its texts in either width; those
	 * of eight bits are taken as in the code page of the system.
	 * @param entryId the identifier
	 * @return the recipient
	 * @throws MapiException with {@code MAPI_E_INVALID_ENTRYID} if it describes none
	 */
	public static OneOff of(EntryId entryId) {
		return of(entryId, ANSI);
	}

	/**
	 * Return the recipient that an identifier describes, its texts in either width.
	 * @param entryId the identifier
	 * @param ansi what texts of eight bits are encoded in
	 * @return the recipient
	 * @throws MapiException with {@code MAPI_E_INVALID_ENTRYID} if it describes none
	 */
	public static OneOff of(EntryId entryId, Charset ansi) {
		ByteBuffer bytes = ByteBuffer.wrap(entryId.value().toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
		if (!isOneOff(entryId) || bytes.limit() < HEADER || bytes.getShort(HEADER - 4) != 0) {
			throw invalid();
		}
		int flags = bytes.getShort(HEADER - 2) & ALL_FLAGS;
		boolean unicode = (flags & UNICODE) != 0;
		Charset charset = unicode ? StandardCharsets.UTF_16LE : ansi;
		bytes.position(HEADER);
		int width = unicode ? Character.BYTES : 1;
		return new OneOff(readText(bytes, width, charset), readText(bytes, width, charset),
				readText(bytes, width, charset), flags & ~UNICODE);
	}

	private static String readText(ByteBuffer bytes, int width, Charset charset) {
		int start = bytes.position();
		for (int end = start; end + width <= bytes.limit(); end += width) {
			if (bytes.get(end) == 0 && bytes.get(end + width - 1) == 0) {
				byte[] text = new byte[end - start];
				bytes.get(text).position(end + width);
				return new String(text, charset);
			}
		}
		throw invalid();
	}

	private static MapiException invalid() {
		return MapiException.of(HResult.MAPI_E_INVALID_ENTRYID, "Reading a one-off entry identifier");
	}

	/**
	 * Return the identifier with texts in UTF-16, which is the form to prefer.
	 * @return the identifier
	 */
	public EntryId toEntryId() {
		return write(UNICODE, StandardCharsets.UTF_16LE, Character.BYTES);
	}

	/**
	 * Return the identifier with texts of eight bits in the code page of the system.
	 * @return the identifier
	 */
	public EntryId toAnsiEntryId() {
		return toAnsiEntryId(ANSI);
	}

	/**
	 * Return the identifier with texts of eight bits.
	 * @param ansi what they are encoded in; what it cannot express becomes its
	 * replacement
	 * @return the identifier
	 */
	public EntryId toAnsiEntryId(Charset ansi) {
		return write(0, ansi, 1);
	}

	private EntryId write(int width, Charset charset, int terminator) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(new byte[Integer.BYTES]);
		bytes.writeBytes(PROVIDER.toByteArray());
		int bits = this.flags | width;
		bytes.writeBytes(new byte[] { 0, 0, (byte) bits, (byte) (bits >>> Byte.SIZE) });
		for (String text : List.of(this.displayName, this.addressType, this.address)) {
			bytes.writeBytes(text.getBytes(charset));
			bytes.writeBytes(new byte[terminator]);
		}
		return EntryId.of(bytes.toByteArray());
	}

	/**
	 * Return whether the recipient takes what only MAPI knows.
	 * @return whether {@link #NO_RICH_INFO} is not set
	 */
	public boolean richInfo() {
		return (this.flags & NO_RICH_INFO) == 0;
	}

}
