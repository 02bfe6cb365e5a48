package org.mapi4j.property;

import org.mapi4j.HResult;

/**
 * Why one of several properties could not be set, deleted or copied (MAPI's
 * {@code SPropProblem}).
 *
 * @param index its position among those of the call, from zero
 * @param tag the property
 * @param reason the code
 */
public record PropertyProblem(int index, PropTag<?> tag, HResult reason) {

}
