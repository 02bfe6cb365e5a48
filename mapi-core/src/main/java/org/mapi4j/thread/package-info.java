/**
 * The threads on which calls to a MAPI subsystem are made, each call bounded by a
 * deadline.
 */
@NullMarked
package org.mapi4j.thread;

import org.jspecify.annotations.NullMarked;
