package org.mapi4j.jna;

/**
 * What a native MAPI holds for this process at one moment, for diagnosis. All are zero
 * when everything has been given back.
 *
 * @param sessions sessions that are logged on
 * @param objects MAPI's objects that we have not released, the sessions among them
 * @param buffers MAPI's buffers that we have not freed
 * @param sinks our advise sinks that MAPI has not released
 * @param threads threads that are initialised for MAPI, the one that owns it included
 */
public record NativeCounters(int sessions, int objects, int buffers, int sinks, int threads) {

}
