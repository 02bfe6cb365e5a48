/**
 * Native MAPI, called through JNA: the library of this machine, or any file that exports
 * MAPI's functions.
 */
@NullMarked
package org.mapi4j.jna;

import org.jspecify.annotations.NullMarked;
