/**
 * The rules of well-made auto-configurations, and the test that holds ours against them.
 */
@NullMarked
package org.mapi4j.spring.boot.autoconfigure.architecture;

import org.jspecify.annotations.NullMarked;
