package org.mapi4j.spring.boot.autoconfigure;

import org.mapi4j.spring.boot.autoconfigure.MapiProperties.Subsystem;

/**
 * The embedded subsystem is to be used, and is not on the class path.
 */
final class EmbeddedMapiMissingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Subsystem configured;

	EmbeddedMapiMissingException(Subsystem configured) {
		super("The embedded MAPI subsystem is not on the class path");
		this.configured = configured;
	}

	Subsystem configured() {
		return this.configured;
	}

}
