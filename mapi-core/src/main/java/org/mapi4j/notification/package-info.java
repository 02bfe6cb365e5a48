/**
 * What MAPI tells a client of its own accord, and how a client subscribes to it.
 */
@NullMarked
package org.mapi4j.notification;

import org.jspecify.annotations.NullMarked;
