/**
 * Health of MAPI sessions.
 */
@NullMarked
package org.mapi4j.spring.boot.autoconfigure.health;

import org.jspecify.annotations.NullMarked;
