package org.mapi4j.tck.export;

import java.util.List;

import com.sun.jna.Pointer;

import org.mapi4j.property.PropertyProblem;

/**
 * {@code SPropProblemArray} structures.
 */
final class Problems {

	private static final Abi.Field FIRST = Abi.field("SPropProblemArray.aProblem");

	private static final int SIZE = Abi.size("SPropProblem");

	private Problems() {
	}

	/**
	 * Answer the problems to a caller that wants to know of them.
	 */
	static int answer(Call call, List<PropertyProblem> problems) {
		if (!call.address("lppProblems").isNull()) {
			call.answer("lppProblems", problems.isEmpty() ? Address.NULL.value()
					: Pointer.nativeValue(write(problems, call.exporter().heap().chain())));
		}
		return Call.S_OK;
	}

	private static Pointer write(List<PropertyProblem> problems, Allocator memory) {
		Pointer array = memory.allocate(FIRST.offset() + (long) SIZE * problems.size());
		Abi.field("SPropProblemArray.cProblem").set(array, problems.size());
		for (int i = 0; i < problems.size(); i++) {
			Pointer at = array.share(FIRST.offset() + (long) SIZE * i);
			Abi.field("SPropProblem.ulIndex").set(at, problems.get(i).index());
			Abi.field("SPropProblem.ulPropTag").set(at, problems.get(i).tag().value());
			Abi.field("SPropProblem.scode").set(at, problems.get(i).reason().code());
		}
		return array;
	}

}
