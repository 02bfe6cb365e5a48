/**
 * Message stores and what they hold: folders, messages, attachments.
 */
@NullMarked
package org.mapi4j.store;

import org.jspecify.annotations.NullMarked;
