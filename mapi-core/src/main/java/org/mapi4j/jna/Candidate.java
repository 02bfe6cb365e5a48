package org.mapi4j.jna;

import java.nio.file.Path;

/**
 * A file that may be MAPI.
 *
 * @param file the file
 * @param foundBy who names it, as the end of a sentence that begins with "it comes from"
 * @param extendedMapi whether who names it says that it is Extended MAPI, and not just
 * something that sends mail
 */
record Candidate(Path file, String foundBy, boolean extendedMapi) {

}
