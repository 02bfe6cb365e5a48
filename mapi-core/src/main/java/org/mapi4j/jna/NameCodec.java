package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiUid;
import org.mapi4j.jna.Abi.MAPINAMEID;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.NamedProperty;

/**
 * Reads and writes the names of properties ({@code MAPINAMEID}) in native memory.
 */
final class NameCodec {

	private NameCodec() {
	}

	/**
	 * Write an array of pointers to names.
	 * @param arena where it goes
	 * @param names the names
	 * @return where it is, or zero if there are none
	 */
	static long write(Arena arena, List<NamedProperty> names) {
		if (names.isEmpty()) {
			return 0;
		}
		Block pointers = arena.allocate(Math.multiplyExact(names.size(), Abi.POINTER_SIZE));
		for (int i = 0; i < names.size(); i++) {
			pointers.putLong(i * Abi.POINTER_SIZE, write(arena, names.get(i)));
		}
		return pointers.address();
	}

	private static long write(Arena arena, NamedProperty name) {
		Block block = arena.allocate(MAPINAMEID.SIZEOF);
		block.putLong(MAPINAMEID.LPGUID, arena.uid(name.set()));
		if (name instanceof NamedProperty.Textual textual) {
			block.putInt(MAPINAMEID.UL_KIND, Constants.MNID_STRING);
			block.putLong(MAPINAMEID.KIND, arena.text(textual.name(), true));
		}
		else if (name instanceof NamedProperty.Numbered numbered) {
			block.putInt(MAPINAMEID.UL_KIND, Constants.MNID_ID);
			block.putInt(MAPINAMEID.KIND, numbered.id());
		}
		return block.address();
	}

	/**
	 * Read a name.
	 * @param memory the reader
	 * @param pointer where the pointer to it is
	 * @return the name, or {@code null} if there is none
	 */
	static @Nullable NamedProperty read(NativeReader memory, long pointer) {
		long address = memory.getLong(pointer);
		if (address == 0) {
			return null;
		}
		MapiUid set = memory.getUid(memory.getLong(address + MAPINAMEID.LPGUID));
		int kind = memory.getInt(address + MAPINAMEID.UL_KIND);
		return switch (kind) {
			case Constants.MNID_ID -> NamedProperty.of(set, memory.getInt(address + MAPINAMEID.KIND));
			case Constants.MNID_STRING -> textual(memory, set, memory.getLong(address + MAPINAMEID.KIND));
			default -> throw memory.corrupt("a name of the unknown kind " + kind);
		};
	}

	private static NamedProperty textual(NativeReader memory, MapiUid set, long address) {
		String name = memory.getUnicode(address);
		if (name.isEmpty()) {
			throw memory.corrupt("an empty name");
		}
		return NamedProperty.of(set, name);
	}

}
