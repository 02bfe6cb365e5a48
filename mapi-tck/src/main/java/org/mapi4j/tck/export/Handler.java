package org.mapi4j.tck.export;

/**
 * Does what a native call asks for.
 */
@FunctionalInterface
interface Handler {

	/**
	 * Handle a call.
	 * @return the code to answer
	 * @throws org.mapi4j.MapiException with the code to answer
	 */
	int handle(Call call);

}
