/**
 * The address book of the embedded subsystem: a global address list of its mailboxes and
 * distribution lists, and containers for personal entries.
 */
@NullMarked
package org.mapi4j.embedded.address;

import org.jspecify.annotations.NullMarked;
