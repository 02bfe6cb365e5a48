/**
 * A web application that shows a managed MAPI session.
 */
@NullMarked
package org.mapi4j.sample;

import org.jspecify.annotations.NullMarked;
