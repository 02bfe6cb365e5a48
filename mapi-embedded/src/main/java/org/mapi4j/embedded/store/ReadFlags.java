package org.mapi4j.embedded.store;

import java.util.Set;

import org.mapi4j.HResult;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.store.ReadFlag;

/**
 * Marks messages as read or unread.
 */
final class ReadFlags {

	private ReadFlags() {
	}

	static void check(Set<ReadFlag> flags, String operation) {
		if (flags.contains(ReadFlag.CLEAR_READ_FLAG)
				&& (flags.contains(ReadFlag.SUPPRESS_RECEIPT) || flags.contains(ReadFlag.GENERATE_RECEIPT_ONLY))) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"A message is marked either as read or as unread");
		}
	}

	/** Return the flags of a message that are left of some. */
	static int applied(int flags, Set<ReadFlag> asked) {
		int changed = flags;
		if (asked.contains(ReadFlag.CLEAR_READ_FLAG)) {
			changed &= ~Flags.READ;
		}
		else if (!asked.contains(ReadFlag.GENERATE_RECEIPT_ONLY) && !asked.contains(ReadFlag.CLEAR_RN_PENDING)
				&& !asked.contains(ReadFlag.CLEAR_NRN_PENDING)) {
			changed |= Flags.READ;
		}
		if (asked.contains(ReadFlag.CLEAR_RN_PENDING)) {
			changed &= ~Flags.RN_PENDING;
		}
		return asked.contains(ReadFlag.CLEAR_NRN_PENDING) ? changed & ~Flags.NRN_PENDING : changed;
	}

	/** Mark a message, and send the report that is asked for. */
	static boolean apply(StoreAccess access, MessageNode message, Set<ReadFlag> asked) {
		MailboxStore store = access.store();
		int flags = message.record().flags();
		int changed = applied(flags, asked);
		boolean read = asked.contains(ReadFlag.GENERATE_RECEIPT_ONLY) || (changed & ~flags & Flags.READ) != 0;
		if (read && (flags & Flags.RN_PENDING) != 0) {
			changed &= ~Flags.RN_PENDING;
			if (!asked.contains(ReadFlag.SUPPRESS_RECEIPT)) {
				access.transport().report(store, message);
			}
		}
		if (changed != flags) {
			store.save(message, message.record().withFlags(changed));
		}
		return true;
	}

}
