/**
 * What the tests of the core have in common.
 */
@NullMarked
package org.mapi4j.testing;

import org.jspecify.annotations.NullMarked;
