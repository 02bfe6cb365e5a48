package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for does not exist, or no longer ({@code MAPI_E_NOT_FOUND},
 * {@code MAPI_E_OBJECT_DELETED}).
 */
public final class MapiObjectNotFoundException extends MapiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an exception.
	 * @param result the code
	 * @param operation what was being done
	 * @param error what the object itself says about it, or {@code null}
	 */
	public MapiObjectNotFoundException(HResult result, String operation, @Nullable MapiError error) {
		super(result, operation, error, null);
	}

}
