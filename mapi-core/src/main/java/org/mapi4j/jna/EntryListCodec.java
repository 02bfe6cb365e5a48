package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.jna.Abi.SBinary;
import org.mapi4j.jna.Abi.SBinaryArray;
import org.mapi4j.jna.Arena.Block;

/**
 * Reads and writes lists of entry identifiers ({@code ENTRYLIST}) in native memory.
 */
final class EntryListCodec {

	private EntryListCodec() {
	}

	/**
	 * Write a list.
	 * @param arena where it goes
	 * @param entryIds the identifiers
	 * @return where it is
	 */
	static long write(Arena arena, List<EntryId> entryIds) {
		Block list = arena.allocate(SBinaryArray.SIZEOF);
		Block array = arena.allocate(Math.multiplyExact(entryIds.size(), SBinary.SIZEOF));
		for (int i = 0; i < entryIds.size(); i++) {
			int at = i * SBinary.SIZEOF;
			array.putInt(at + SBinary.CB, entryIds.get(i).value().size());
			array.putLong(at + SBinary.LPB, arena.entryId(entryIds.get(i)));
		}
		list.putInt(SBinaryArray.C_VALUES, entryIds.size());
		list.putLong(SBinaryArray.LPBIN, array.address());
		return list.address();
	}

	/**
	 * Read a list.
	 * @param memory the reader
	 * @param address where it is, or zero for none
	 * @return the identifiers
	 */
	static List<EntryId> read(NativeReader memory, long address) {
		if (address == 0) {
			return List.of();
		}
		int count = memory.getCount(address + SBinaryArray.C_VALUES, PropCodec.MAX_VALUES);
		List<EntryId> entryIds = new ArrayList<>(Math.min(count, 1024));
		long first = (count != 0) ? memory.getLong(address + SBinaryArray.LPBIN) : 0;
		for (int i = 0; i < count; i++) {
			long at = first + (long) i * SBinary.SIZEOF;
			entryIds.add(readEntryId(memory, at + SBinary.CB, at + SBinary.LPB));
		}
		return entryIds;
	}

	/**
	 * Read an identifier that is given as a count and a pointer.
	 * @param memory the reader
	 * @param count where the count is
	 * @param pointer where the pointer is
	 * @return the identifier
	 */
	static EntryId readEntryId(NativeReader memory, long count, long pointer) {
		Binary value = memory.getBinary(count, pointer);
		if (value.size() == 0) {
			throw memory.corrupt("an empty entry identifier");
		}
		return EntryId.of(value);
	}

}
