package org.mapi4j.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the stack of a failure lead from the MAPI thread to the caller.
 */
final class Stacks {

	private Stacks() {
	}

	/**
	 * Return an exception to throw to the caller, with the caller's frames below those of
	 * the thread that made the call. The exception keeps its type, and its stack if it
	 * was not made by that thread.
	 * @param failure what the call threw
	 * @param operation what it did
	 * @return the exception; a checked one, which no call should throw, is wrapped
	 */
	static RuntimeException forCaller(Throwable failure, String operation) {
		join(failure);
		if (failure instanceof Error error) {
			throw error;
		}
		return (failure instanceof RuntimeException unchecked) ? unchecked
				: new IllegalStateException(operation + " failed", failure);
	}

	private static void join(Throwable failure) {
		List<StackTraceElement> made = Arrays.asList(failure.getStackTrace());
		int end = indexOfWorker(made);
		if (end < 0 && !made.isEmpty()) {
			return;
		}
		List<StackTraceElement> joined = new ArrayList<>(made.subList(0, end + 1));
		Arrays.stream(Thread.currentThread().getStackTrace())
			.skip(1)
			.filter((frame) -> !frame.getClassName().equals(Stacks.class.getName()))
			.forEach(joined::add);
		failure.setStackTrace(joined.toArray(StackTraceElement[]::new));
	}

	private static int indexOfWorker(List<StackTraceElement> frames) {
		for (int i = 0; i < frames.size(); i++) {
			StackTraceElement frame = frames.get(i);
			if (frame.getClassName().equals(Worker.class.getName()) && frame.getMethodName().equals("run")) {
				return i;
			}
		}
		return -1;
	}

}
