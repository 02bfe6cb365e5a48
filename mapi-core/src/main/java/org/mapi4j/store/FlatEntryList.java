package org.mapi4j.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;

import org.mapi4j.Binary;
import org.mapi4j.address.MailAddress;

/**
 * Several entry identifiers in one value (MAPI's {@code FLATENTRYLIST}).
 */
final class FlatEntryList {

	private static final int ALIGNMENT = 4;

	private FlatEntryList() {
	}

	static Binary of(List<MailAddress> addresses) {
		ByteArrayOutputStream entries = new ByteArrayOutputStream();
		for (MailAddress address : addresses) {
			byte[] entryId = Objects.requireNonNull(address.toEntryId()).value().toByteArray();
			entries.writeBytes(number(entryId.length));
			entries.writeBytes(entryId);
			entries.writeBytes(new byte[-entryId.length & (ALIGNMENT - 1)]);
		}
		ByteArrayOutputStream list = new ByteArrayOutputStream();
		list.writeBytes(number(addresses.size()));
		list.writeBytes(number(entries.size()));
		list.writeBytes(entries.toByteArray());
		return Binary.of(list.toByteArray());
	}

	private static byte[] number(int value) {
		return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
	}

}
