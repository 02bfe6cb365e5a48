/**
 * The tables of the embedded subsystem: data that others fill, and views of it with
 * everything that {@code IMAPITable} can do.
 */
@NullMarked
package org.mapi4j.embedded.table;

import org.jspecify.annotations.NullMarked;
