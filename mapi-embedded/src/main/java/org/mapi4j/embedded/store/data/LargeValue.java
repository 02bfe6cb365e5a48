package org.mapi4j.embedded.store.data;

import org.mapi4j.property.PropTag;

/**
 * A property whose value is too large to be returned directly, or is an object. Texts are
 * in UTF-16, low byte first.
 *
 * @param tag the property
 * @param value its bytes
 */
public record LargeValue(PropTag<?> tag, Blob value) {

}
