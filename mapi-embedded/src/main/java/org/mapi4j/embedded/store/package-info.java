/**
 * The message stores of the embedded subsystem: folders, messages, attachments, streams,
 * and what is told of them.
 */
@NullMarked
package org.mapi4j.embedded.store;

import org.jspecify.annotations.NullMarked;
