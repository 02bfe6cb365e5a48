package org.mapi4j.thread;

import java.time.Instant;

/**
 * A thread whose call has outlived its deadline and has not returned yet.
 *
 * @param thread the name of the thread
 * @param operation what it was told to do
 * @param since when it was given up
 */
public record QuarantinedThread(String thread, String operation, Instant since) {

}
