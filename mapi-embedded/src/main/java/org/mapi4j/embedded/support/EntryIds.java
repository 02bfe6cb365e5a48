package org.mapi4j.embedded.support;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;

/**
 * The entry identifiers of this subsystem: four bytes of flags, the identifier of the
 * provider, what kind of object it is, and a key that the provider understands.
 */
public final class EntryIds {

	/** The provider of status objects. */
	public static final MapiUid STATUS = MapiUid.parse("5e0a1f40-6d61-7069-346a-656d62000001");

	/** The provider of message stores. */
	public static final MapiUid STORES = MapiUid.parse("5e0a1f40-6d61-7069-346a-656d62000002");

	/** The provider of the address book. */
	public static final MapiUid ADDRESS_BOOK = MapiUid.parse("5e0a1f40-6d61-7069-346a-656d62000003");

	/** MAPI's own provider, of recipients that are in no address book. */
	public static final MapiUid ONE_OFF = MapiUid.parse("a41f2b81-a3be-1910-9d6e-00dd010f5402");

	/** What {@code QueryIdentity} returns where no service gives an identity. */
	public static final EntryId NOBODY = of(ADDRESS_BOOK, ObjectType.UNKNOWN, Binary.of((byte) 0));

	private static final int FLAGS_SIZE = 4;

	private static final int HEADER_SIZE = FLAGS_SIZE + MapiUid.SIZE;

	private static final int ONE_OFF_UNICODE = 0x8000;

	private static final int ONE_OFF_NO_RICH_INFO = 0x1;

	private static final Set<MapiUid> KNOWN = Set.of(STATUS, STORES, ADDRESS_BOOK, ONE_OFF);

	private EntryIds() {
	}

	/**
	 * Return the identifier of an object.
	 * @param provider who makes it
	 * @param type what kind of object it names
	 * @param key which one, to the provider
	 * @return the identifier, valid for good
	 */
	public static EntryId of(MapiUid provider, ObjectType type, Binary key) {
		ByteBuffer buffer = ByteBuffer.allocate(HEADER_SIZE + Integer.BYTES + key.size());
		buffer.order(ByteOrder.LITTLE_ENDIAN).putInt(0).put(provider.toByteArray());
		return EntryId.of(buffer.putInt(type.code()).put(key.toByteArray()).array());
	}

	/**
	 * Return the identifier of a recipient that is in no address book.
	 * @param name the name
	 * @param addressType the kind of address, such as {@code SMTP}
	 * @param address the address
	 * @return the identifier
	 */
	public static EntryId oneOff(String name, String addressType, String address) {
		byte[] texts = (name + "\0" + addressType + "\0" + address + "\0").getBytes(StandardCharsets.UTF_16LE);
		ByteBuffer buffer = ByteBuffer.allocate(HEADER_SIZE + 2 * Short.BYTES + texts.length);
		buffer.order(ByteOrder.LITTLE_ENDIAN).putInt(0).put(ONE_OFF.toByteArray());
		buffer.putShort((short) 0).putShort((short) (ONE_OFF_UNICODE | ONE_OFF_NO_RICH_INFO));
		return EntryId.of(buffer.put(texts).array());
	}

	/**
	 * Take an identifier apart.
	 * @param entryId the identifier
	 * @param operation the function that was called, for errors
	 * @return its parts
	 * @throws org.mapi4j.MapiException with {@code MAPI_E_INVALID_ENTRYID} if it is none,
	 * or with {@code MAPI_E_UNKNOWN_ENTRYID} if no provider of ours made it
	 */
	public static Parts parse(EntryId entryId, String operation) {
		byte[] bytes = entryId.value().toByteArray();
		if (bytes.length < HEADER_SIZE) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_ENTRYID, operation, "This is no entry identifier");
		}
		MapiUid provider = MapiUid.of(Arrays.copyOfRange(bytes, FLAGS_SIZE, HEADER_SIZE));
		if (!KNOWN.contains(provider)) {
			throw CallGate.failure(HResult.MAPI_E_UNKNOWN_ENTRYID, operation, "No provider here made this identifier");
		}
		if (provider.equals(ONE_OFF)) {
			return new Parts(provider, ObjectType.MAIL_USER, rest(bytes, HEADER_SIZE));
		}
		if (bytes.length < HEADER_SIZE + Integer.BYTES) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_ENTRYID, operation, "This identifier is cut off");
		}
		int type = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER_SIZE);
		return new Parts(provider, ObjectType.of(type), rest(bytes, HEADER_SIZE + Integer.BYTES));
	}

	/**
	 * Return whether two identifiers are the same, part by part.
	 * @param first the one
	 * @param second the other
	 * @return whether they are; {@code false} if one of them is none of ours
	 */
	public static boolean isSame(EntryId first, EntryId second) {
		String operation = "Comparing entry identifiers";
		try {
			return parse(first, operation).equals(parse(second, operation));
		}
		catch (MapiException ex) {
			return false;
		}
	}

	private static Binary rest(byte[] bytes, int from) {
		return Binary.of(Arrays.copyOfRange(bytes, from, bytes.length));
	}

	/**
	 * What an identifier is made of.
	 *
	 * @param provider who made it
	 * @param type what kind of object it names
	 * @param key which one, to the provider
	 */
	public record Parts(MapiUid provider, ObjectType type, Binary key) {

	}

}
