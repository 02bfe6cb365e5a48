package org.mapi4j.spring.boot.autoconfigure;

import org.mapi4j.MapiException;

/**
 * A session could not be logged on when the application started.
 */
final class FailedStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final MapiException failure;

	FailedStartException(String session, MapiException failure) {
		super("MAPI session '" + session + "' could not be logged on", failure);
		this.failure = failure;
	}

	MapiException failure() {
		return this.failure;
	}

}
