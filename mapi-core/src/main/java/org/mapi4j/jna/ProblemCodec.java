package org.mapi4j.jna;

import java.util.ArrayList;
import java.util.List;

import org.mapi4j.HResult;
import org.mapi4j.jna.Abi.SPropProblem;
import org.mapi4j.jna.Abi.SPropProblemArray;
import org.mapi4j.jna.MapiMemory.Buffer;
import org.mapi4j.property.PropertyProblem;

/**
 * Reads the reasons why single properties were not set, removed or copied, and frees
 * them.
 */
final class ProblemCodec {

	private ProblemCodec() {
	}

	/**
	 * Read the problems of a call that was a success altogether, and free them.
	 * @param memory the memory that they are in
	 * @param address where they are, or zero for none
	 * @param operation what returned them, for messages
	 * @return the problems
	 */
	static List<PropertyProblem> take(MapiMemory memory, long address, String operation) {
		if (address == 0) {
			return List.of();
		}
		try (Buffer problems = memory.take(address)) {
			return read(new NativeReader(operation), problems.address());
		}
	}

	/**
	 * Read problems and leave them where they are.
	 * @param reader the reader
	 * @param address where they are
	 * @return the problems
	 */
	static List<PropertyProblem> read(NativeReader reader, long address) {
		int count = reader.getCount(address + SPropProblemArray.C_PROBLEM, PropCodec.MAX_VALUES);
		List<PropertyProblem> problems = new ArrayList<>(Math.min(count, 1024));
		for (int i = 0; i < count; i++) {
			long at = address + SPropProblemArray.A_PROBLEM + (long) i * SPropProblem.SIZEOF;
			problems.add(new PropertyProblem(reader.getInt(at + SPropProblem.UL_INDEX),
					reader.getTag(at + SPropProblem.UL_PROP_TAG), HResult.of(reader.getInt(at + SPropProblem.SCODE))));
		}
		return List.copyOf(problems);
	}

}
