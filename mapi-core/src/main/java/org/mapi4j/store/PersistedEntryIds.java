package org.mapi4j.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;

/**
 * Entry identifiers in one value, each with what it is for
 * ({@code PR_ADDITIONAL_REN_ENTRYIDS_EX}): blocks, whose elements are blocks again.
 */
final class PersistedEntryIds {

	private static final int RSF_ELID_ENTRYID = 1;

	private static final int SENTINEL = 0;

	private static final int HEADER = 2 * Short.BYTES;

	private PersistedEntryIds() {
	}

	/**
	 * Return the identifier of a folder.
	 * @param blocks the value
	 * @param persistId what the folder is for, a number {@code RSF_PID_…}
	 * @return its identifier, or {@code null} if there is none, or the value is cut off
	 */
	static @Nullable Binary find(Binary blocks, int persistId) {
		ByteBuffer data = block(ByteBuffer.wrap(blocks.toByteArray()), persistId);
		ByteBuffer entryId = (data != null) ? block(data, RSF_ELID_ENTRYID) : null;
		if (entryId == null) {
			return null;
		}
		byte[] bytes = new byte[entryId.remaining()];
		entryId.get(bytes);
		return Binary.of(bytes);
	}

	private static @Nullable ByteBuffer block(ByteBuffer blocks, int wanted) {
		blocks.order(ByteOrder.LITTLE_ENDIAN);
		while (blocks.remaining() >= HEADER) {
			int id = Short.toUnsignedInt(blocks.getShort());
			int size = Short.toUnsignedInt(blocks.getShort());
			if (id == SENTINEL || size > blocks.remaining()) {
				return null;
			}
			if (id == wanted) {
				return blocks.slice(blocks.position(), size);
			}
			blocks.position(blocks.position() + size);
		}
		return null;
	}

}
