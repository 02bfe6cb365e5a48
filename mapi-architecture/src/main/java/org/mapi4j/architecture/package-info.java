/**
 * Rules about packages, dependencies and public types, shared by the tests of all
 * modules.
 */
@NullMarked
package org.mapi4j.architecture;

import org.jspecify.annotations.NullMarked;
