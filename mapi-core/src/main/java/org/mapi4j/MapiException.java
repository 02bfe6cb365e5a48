package org.mapi4j;

import org.jspecify.annotations.Nullable;

/**
 * A MAPI call failed.
 * <p>
 * The subclasses group failures by what a caller would do about them. Warnings
 * ({@code MAPI_W_…}) are results and never thrown.
 */
public class MapiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient HResult result;

	private final String operation;

	private final transient @Nullable MapiError error;

	/**
	 * Create an exception.
	 * @param result the code
	 * @param operation what was being done, such as {@code IMAPISession::GetStatusTable}
	 * or "log on"
	 * @param error what the object itself says about it, or {@code null}
	 * @param cause what lies beneath, or {@code null}
	 */
	public MapiException(HResult result, String operation, @Nullable MapiError error, @Nullable Throwable cause) {
		super(describe(result, operation, error), cause);
		this.result = result;
		this.operation = operation;
		this.error = error;
	}

	/**
	 * Create an exception with a message of its own.
	 * @param message the whole message
	 * @param result the code
	 * @param operation what was being done
	 * @param cause what lies beneath, or {@code null}
	 */
	protected MapiException(String message, HResult result, String operation, @Nullable Throwable cause) {
		super(message, cause);
		this.result = result;
		this.operation = operation;
		this.error = null;
	}

	/**
	 * Return the exception that fits a code.
	 * @param result the code of a failure
	 * @param operation what was being done
	 * @return the exception to throw
	 */
	public static MapiException of(HResult result, String operation) {
		return of(result, operation, null);
	}

	/**
	 * Return the exception that fits a code.
	 * @param result the code of a failure
	 * @param operation what was being done
	 * @param error what the object itself says about it, or {@code null}
	 * @return the exception to throw
	 */
	public static MapiException of(HResult result, String operation, @Nullable MapiError error) {
		return switch (result.name()) {
			case "MAPI_E_NOT_FOUND", "MAPI_E_OBJECT_DELETED" ->
				new MapiObjectNotFoundException(result, operation, error);
			case "MAPI_E_NO_ACCESS" -> new MapiAccessDeniedException(result, operation, error);
			case "MAPI_E_NO_SUPPORT", "MAPI_E_INTERFACE_NOT_SUPPORTED", "MAPI_E_TYPE_NO_SUPPORT",
					"MAPI_E_TOO_COMPLEX" ->
				new MapiNotSupportedException(result, operation, error);
			default -> new MapiException(result, operation, error, null);
		};
	}

	/**
	 * Return the code.
	 * @return the code
	 */
	public HResult result() {
		return this.result;
	}

	/**
	 * Return what was being done.
	 * @return the operation
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * Return what the object said about the failure.
	 * @return the explanation, or {@code null} if it had none
	 */
	public @Nullable MapiError error() {
		return this.error;
	}

	private static String describe(HResult result, String operation, @Nullable MapiError error) {
		StringBuilder text = new StringBuilder(operation).append(" failed with ").append(result);
		if (!result.meaning().isEmpty()) {
			text.append(": ").append(result.meaning());
		}
		if (error != null) {
			text.append(" [").append(error.message());
			if (error.component() != null) {
				text.append(" (").append(error.component()).append(')');
			}
			text.append(']');
		}
		if (!result.advice().isEmpty()) {
			text.append(". ").append(result.advice());
		}
		return text.toString();
	}

}
