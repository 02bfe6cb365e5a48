package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * The caller may not do this, or the object was opened read-only
 * ({@code MAPI_E_NO_ACCESS}).
 */
public final class MapiAccessDeniedException extends MapiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an exception.
	 * @param result the code
	 * @param operation what was being done
	 * @param error what the object itself says about it, or {@code null}
	 */
	public MapiAccessDeniedException(HResult result, String operation, @Nullable MapiError error) {
		super(result, operation, error, null);
	}

}
