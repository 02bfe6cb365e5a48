package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * The subsystem or provider cannot do this ({@code MAPI_E_NO_SUPPORT} and the like).
 */
public final class MapiNotSupportedException extends MapiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an exception.
	 * @param result the code
	 * @param operation what was being done
	 * @param error what the object itself says about it, or {@code null}
	 */
	public MapiNotSupportedException(HResult result, String operation, @Nullable MapiError error) {
		super(result, operation, error, null);
	}

}
