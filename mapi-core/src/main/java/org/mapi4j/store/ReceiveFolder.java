package org.mapi4j.store;

import org.mapi4j.EntryId;

/**
 * Where messages of a class arrive ({@code IMsgStore::GetReceiveFolder}).
 *
 * @param entryId the folder
 * @param explicitClass the class that the folder was set for, which the one asked for
 * begins with; empty for the folder of all others
 */
public record ReceiveFolder(EntryId entryId, String explicitClass) {

}
