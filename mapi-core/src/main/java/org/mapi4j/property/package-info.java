/**
 * MAPI properties: tags, types, values, rows of values and the restrictions over them.
 */
@NullMarked
package org.mapi4j.property;

import org.jspecify.annotations.NullMarked;
