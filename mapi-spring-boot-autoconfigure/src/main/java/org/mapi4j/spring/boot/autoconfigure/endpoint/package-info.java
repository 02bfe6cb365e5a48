/**
 * Actuator endpoint of MAPI sessions.
 */
@NullMarked
package org.mapi4j.spring.boot.autoconfigure.endpoint;

import org.jspecify.annotations.NullMarked;
