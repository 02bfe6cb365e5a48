/**
 * Values and errors of MAPI that everything else speaks in: identifiers, result codes and
 * exceptions.
 */
@NullMarked
package org.mapi4j;

import org.jspecify.annotations.NullMarked;
