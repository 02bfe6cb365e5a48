/**
 * The exporter, put to the test by a client that calls it as a C program would.
 */
@NullMarked
package org.mapi4j.tck.export;

import org.jspecify.annotations.NullMarked;
