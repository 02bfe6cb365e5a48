/**
 * A package as it should be.
 */
@NullMarked
package org.mapi4j.architecture.samples.marked;

import org.jspecify.annotations.NullMarked;
