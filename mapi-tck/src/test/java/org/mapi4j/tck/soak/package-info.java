/**
 * A program that uses a session for as long as one likes while everything goes wrong, and
 * fails if a promise is broken.
 */
@NullMarked
package org.mapi4j.tck.soak;

import org.jspecify.annotations.NullMarked;
