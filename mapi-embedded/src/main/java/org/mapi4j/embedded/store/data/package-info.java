/**
 * What is kept of a message store, apart from the objects that show it.
 */
@NullMarked
package org.mapi4j.embedded.store.data;

import org.jspecify.annotations.NullMarked;
