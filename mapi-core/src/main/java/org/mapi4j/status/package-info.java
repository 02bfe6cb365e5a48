/**
 * The status table of a session, the status objects behind its rows and the identities
 * they carry.
 */
@NullMarked
package org.mapi4j.status;

import org.jspecify.annotations.NullMarked;
