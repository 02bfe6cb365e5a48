package org.mapi4j.property;

import java.util.List;

import org.mapi4j.Idempotent;
import org.mapi4j.MapiObject;

/**
 * An object with properties (MAPI's {@code IMAPIProp}).
 */
public interface MapiProp extends MapiObject {

	/**
	 * Return the values of properties ({@code IMAPIProp::GetProps}).
	 * @param tags the properties; none at all asks for every property of the object
	 * @return the values in the order of the tags; one that the object does not have, or
	 * that is too large to be returned so, is there as an error
	 */
	@Idempotent
	Row getProps(PropTag<?>... tags);

	/**
	 * Return which properties the object has ({@code IMAPIProp::GetPropList}).
	 * @return their tags
	 */
	@Idempotent
	List<PropTag<?>> getPropList();

}
