/**
 * Auto-configuration for a managed MAPI session.
 */
@NullMarked
package org.mapi4j.spring.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
