/**
 * The profiles of the embedded subsystem: their message services and providers, the
 * sections that hold their settings, and what administers them.
 */
@NullMarked
package org.mapi4j.embedded.profile;

import org.jspecify.annotations.NullMarked;
