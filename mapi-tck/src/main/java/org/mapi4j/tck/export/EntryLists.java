package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;

/**
 * {@code ENTRYLIST} structures.
 */
final class EntryLists {

	private static final int SIZE = Abi.size("SBinary");

	private static final Abi.Field COUNT = Abi.field("SBinaryArray.cValues");

	private static final Abi.Field ARRAY = Abi.field("SBinaryArray.lpbin");

	private EntryLists() {
	}

	/**
	 * Return the identifiers of an argument.
	 */
	static List<EntryId> read(Call call, String name) {
		Pointer list = call.structure(name);
		List<EntryId> entryIds = new ArrayList<>();
		for (int i = 0; i < COUNT.getInt(list); i++) {
			Pointer at = ARRAY.getAddress(list).memory().share((long) SIZE * i);
			entryIds.add(readEntry(call, at));
		}
		call.judge().require(COUNT.getInt(list) >= 0, "%s was given %d identifiers", call.method(), COUNT.getInt(list));
		return entryIds;
	}

	private static EntryId readEntry(Call call, Pointer at) {
		int size = Abi.field("SBinary.cb").getInt(at);
		Address bytes = Abi.field("SBinary.lpb").getAddress(at);
		if (size <= 0 || bytes.isNull()) {
			call.judge().violation("%s was given an identifier of %d bytes in a list", call.method(), size);
			throw call.failure(HResult.MAPI_E_INVALID_PARAMETER);
		}
		call.judge().require(bytes.isAligned(), "%s was given an identifier at %s in a list", call.method(), bytes);
		return EntryId.of(Binary.of(bytes.memory().getByteArray(0, size)));
	}

	static Pointer write(List<EntryId> entryIds, Allocator memory) {
		Pointer list = memory.allocate(Abi.size("SBinaryArray"));
		Pointer array = memory.allocate((long) SIZE * entryIds.size());
		for (int i = 0; i < entryIds.size(); i++) {
			Binary value = entryIds.get(i).value();
			Pointer bytes = memory.allocate(value.size());
			bytes.write(0, value.toByteArray(), 0, value.size());
			Abi.field("SBinary.cb").set(array.share((long) SIZE * i), value.size());
			Abi.field("SBinary.lpb").set(array.share((long) SIZE * i), Address.of(bytes));
		}
		COUNT.set(list, entryIds.size());
		ARRAY.set(list, entryIds.isEmpty() ? Address.NULL : Address.of(array));
		return list;
	}

}
