/**
 * The contract that every MAPI subsystem keeps.
 */
@NullMarked
package org.mapi4j.tck;

import org.jspecify.annotations.NullMarked;
