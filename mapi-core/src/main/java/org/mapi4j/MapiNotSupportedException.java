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

	/**
	 * Return the exception of an object that does not have a method at all.
	 * @param operation the method, such as {@code IMAPIProp::CopyTo}
	 * @return the exception, with {@code MAPI_E_NO_SUPPORT}
	 */
	public static MapiNotSupportedException noSupport(String operation) {
		return new MapiNotSupportedException(HResult.MAPI_E_NO_SUPPORT, operation, null);
	}

	/**
	 * Return the exception for what is refused without a call.
	 * @param operation what was to be done
	 * @param reason why it is refused
	 * @return the exception, with {@code MAPI_E_NO_SUPPORT}
	 */
	public static MapiNotSupportedException refused(String operation, String reason) {
		return new MapiNotSupportedException(HResult.MAPI_E_NO_SUPPORT, operation, new MapiError(reason, null, 0, 0));
	}

}
