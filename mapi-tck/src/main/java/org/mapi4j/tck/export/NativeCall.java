package org.mapi4j.tck.export;

import java.util.Map;

/**
 * A native call as it arrived.
 *
 * @param method what was called, such as {@code IMAPIStatus::ValidateState} or
 * {@code MAPILogonEx}
 * @param arguments the arguments by the names that the headers give them, without the
 * object; those of 32 bits without a sign
 */
public record NativeCall(String method, Map<String, Long> arguments) {

	/**
	 * Create a description of a call.
	 * @param method what was called
	 * @param arguments the arguments
	 */
	public NativeCall {
		arguments = Map.copyOf(arguments);
	}

	/**
	 * Return an argument.
	 * @param name its name in the header, such as {@code ulFlags}
	 * @return its bits
	 */
	public long argument(String name) {
		Long value = this.arguments.get(name);
		if (value == null) {
			throw new IllegalArgumentException(this.method + " has no argument " + name);
		}
		return value;
	}

}
