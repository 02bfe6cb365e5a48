/**
 * What every object of the embedded subsystem stands on: how a call passes, and how
 * listeners are told.
 */
@NullMarked
package org.mapi4j.embedded.support;

import org.jspecify.annotations.NullMarked;
