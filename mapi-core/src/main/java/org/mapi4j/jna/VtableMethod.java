package org.mapi4j.jna;

/**
 * A method of a COM interface.
 *
 * @param name the interface and the method, such as {@code IMAPITable::QueryRows}
 * @param slot its place in the vtable, from zero
 * @param widths how many bytes each argument behind {@code this} has, a digit each:
 * {@code 4} for an {@code int}, {@code 8} for a {@code long} and for every pointer
 */
record VtableMethod(String name, int slot, String widths) {

	/**
	 * Return the arguments of a call as they are passed.
	 * @param self the object
	 * @param arguments the arguments behind it, each an {@link Integer} or a {@link Long}
	 * @return all arguments
	 * @throws IllegalArgumentException if they are not of the right widths
	 */
	Object[] arguments(long self, Object... arguments) {
		boolean fits = arguments.length == this.widths.length();
		for (int i = 0; fits && i < arguments.length; i++) {
			fits = (this.widths.charAt(i) == '8') ? arguments[i] instanceof Long : arguments[i] instanceof Integer;
		}
		if (!fits) {
			throw new IllegalArgumentException(this.name + " takes arguments of the widths " + this.widths);
		}
		Object[] all = new Object[arguments.length + 1];
		all[0] = self;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return all;
	}

}
