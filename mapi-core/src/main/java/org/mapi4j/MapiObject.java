package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * Something that MAPI opened for us and wants back: every table, status object, store,
 * folder or message.
 * <p>
 * Objects that come from a session may be used by any thread. Each call is made on a MAPI
 * thread and bounded by the call time-out of the session; a call on an object whose
 * session has ended or was replaced fails with a {@link SessionUnavailableException}.
 */
public interface MapiObject extends AutoCloseable {

	/**
	 * Return what this object says about a failed call ({@code GetLastError}).
	 * @param result the code that the call gave
	 * @return the explanation, or {@code null} if the object has none
	 */
	@Nullable MapiError lastError(HResult result);

	/**
	 * Give the object back to MAPI ({@code Release}). Closing again does nothing.
	 */
	@Override
	void close();

}
