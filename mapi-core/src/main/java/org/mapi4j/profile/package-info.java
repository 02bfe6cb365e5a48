/**
 * Profiles: the named collections of message services that a session logs on with.
 */
@NullMarked
package org.mapi4j.profile;

import org.jspecify.annotations.NullMarked;
