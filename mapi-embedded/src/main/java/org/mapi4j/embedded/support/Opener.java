package org.mapi4j.embedded.support;

import java.util.function.Function;

import org.mapi4j.MapiObject;

/**
 * Opens objects for a client, so that they count among those it has open and end with its
 * session.
 */
@FunctionalInterface
public interface Opener {

	/**
	 * Open an object.
	 * @param <T> its type
	 * @param factory makes the object, given what its calls pass
	 * @return the object
	 */
	<T extends MapiObject> T open(Function<CallGate, T> factory);

}
