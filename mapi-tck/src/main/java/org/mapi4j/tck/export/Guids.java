package org.mapi4j.tck.export;

import java.util.UUID;

import com.sun.jna.Pointer;

import org.mapi4j.MapiUid;

/**
 * {@code GUID} structures.
 */
final class Guids {

	private Guids() {
	}

	static MapiUid read(Pointer at) {
		long high = Integer.toUnsignedLong(Abi.field("GUID.Data1").getInt(at)) << 32
				| Short.toUnsignedLong(Abi.field("GUID.Data2").getShort(at)) << 16
				| Short.toUnsignedLong(Abi.field("GUID.Data3").getShort(at));
		long low = Long.reverseBytes(Abi.field("GUID.Data4").getLong(at));
		return new MapiUid(new UUID(high, low));
	}

	static void write(Pointer at, MapiUid uid) {
		long high = uid.uuid().getMostSignificantBits();
		Abi.field("GUID.Data1").set(at, (int) (high >>> 32));
		Abi.field("GUID.Data2").set(at, (short) (high >>> 16));
		Abi.field("GUID.Data3").set(at, (short) high);
		Abi.field("GUID.Data4").set(at, Long.reverseBytes(uid.uuid().getLeastSignificantBits()));
	}

}
