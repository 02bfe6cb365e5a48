/**
 * The address book: containers, messaging users, distribution lists.
 */
@NullMarked
package org.mapi4j.address;

import org.jspecify.annotations.NullMarked;
