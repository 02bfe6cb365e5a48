/**
 * Tables, MAPI's view of any collection of objects.
 */
@NullMarked
package org.mapi4j.table;

import org.jspecify.annotations.NullMarked;
