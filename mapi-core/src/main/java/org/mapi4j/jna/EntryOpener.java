package org.mapi4j.jna;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;

/**
 * Opens objects by their entry identifiers, through whichever object can
 * ({@code OpenEntry}): the method has the same arguments everywhere.
 */
final class EntryOpener {

	private EntryOpener() {
	}

	/**
	 * Open an object.
	 * @param opener opens it
	 * @param method its {@code OpenEntry}
	 * @param entryId the identifier, or {@code null} for the root
	 * @param flags how
	 * @return the object, of the interface that fits its kind
	 */
	static MapiProp open(NativeObject opener, VtableMethod method, @Nullable EntryId entryId, int flags) {
		try (Arena arena = new Arena()) {
			Block type = arena.allocate(Integer.BYTES);
			Block object = arena.allocate(Abi.POINTER_SIZE);
			int size = (entryId != null) ? entryId.value().size() : 0;
			opener.invoke(method, size, arena.entryId(entryId), 0L, flags, type.address(), object.address());
			long address = NativeObject.present(method, object);
			return (MapiProp) Interface.ofKind(type.getInt(0)).take(opener.runtime(), address, opener);
		}
	}

	/**
	 * Return MAPI's bits for flags.
	 * @param flags the flags
	 * @return the bits
	 */
	static int bits(OpenFlag... flags) {
		int bits = 0;
		for (OpenFlag flag : flags) {
			bits |= flag.mask();
		}
		return bits;
	}

}
