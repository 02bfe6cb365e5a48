/**
 * A MAPI subsystem written in Java, for machines that have none.
 */
@NullMarked
package org.mapi4j.embedded;

import org.jspecify.annotations.NullMarked;
