package org.mapi4j.spring.boot.autoconfigure;

import org.mapi4j.session.SessionOptions;

/**
 * Changes the options of the auto-configured {@link org.mapi4j.session.MapiSession} after
 * the properties have been applied. Beans of this type are called in their order.
 */
@FunctionalInterface
public interface MapiSessionOptionsCustomizer {

	/**
	 * Change the options.
	 * @param options the options so far
	 * @return the options to go on with
	 */
	SessionOptions customize(SessionOptions options);

}
