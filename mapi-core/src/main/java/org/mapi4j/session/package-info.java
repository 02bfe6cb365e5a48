/**
 * The managed MAPI session: logging on and off, supervision of every call, and the
 * subsystems one can log on to.
 */
@NullMarked
package org.mapi4j.session;

import org.jspecify.annotations.NullMarked;
