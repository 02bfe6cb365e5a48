/**
 * Exports a MAPI subsystem written in Java as a native one, and judges whoever uses it.
 */
@NullMarked
package org.mapi4j.tck.export;

import org.jspecify.annotations.NullMarked;
