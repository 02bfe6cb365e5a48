package org.mapi4j.tck.export;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects what a client did wrong.
 */
final class Judge {

	private static final Logger log = LoggerFactory.getLogger(Judge.class);

	private static final int LIMIT = 1000;

	private final List<String> violations = new ArrayList<>();

	@SuppressWarnings("AnnotateFormatMethod")
	void violation(String format, Object... arguments) {
		String text = format.formatted(arguments) + " [thread " + Thread.currentThread().getName() + "]";
		log.warn("The client of the exported subsystem breaks a rule: {}", text);
		synchronized (this.violations) {
			if (this.violations.size() < LIMIT) {
				this.violations.add(text);
			}
		}
	}

	@SuppressWarnings("AnnotateFormatMethod")
	void require(boolean kept, String format, Object... arguments) {
		if (!kept) {
			violation(format, arguments);
		}
	}

	List<String> violations() {
		synchronized (this.violations) {
			return List.copyOf(this.violations);
		}
	}

}
