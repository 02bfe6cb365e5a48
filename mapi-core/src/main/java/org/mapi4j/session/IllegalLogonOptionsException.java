package org.mapi4j.session;

/**
 * The options of a logon do not fit together.
 */
public final class IllegalLogonOptionsException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String option;

	private final String reason;

	/**
	 * Create an exception.
	 * @param option the option that is to be changed, its name below {@code mapi.}
	 * @param reason why it cannot be as it is, a phrase
	 */
	public IllegalLogonOptionsException(String option, String reason) {
		super("'" + option + "' cannot be as it is: " + reason);
		this.option = option;
		this.reason = reason;
	}

	/**
	 * Return the option that is to be changed.
	 * @return its name below {@code mapi.}, such as {@code logon.no-mail}
	 */
	public String option() {
		return this.option;
	}

	/**
	 * Return why it cannot be as it is.
	 * @return a phrase
	 */
	public String reason() {
		return this.reason;
	}

}
