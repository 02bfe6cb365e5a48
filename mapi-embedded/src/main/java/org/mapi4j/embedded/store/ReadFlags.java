package org.mapi4j.embedded.store;

import java.util.Set;

import org.mapi4j.HResult;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.MessageRecord;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.property.PropTags;
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

	/**
	 * Mark a message, and send the report that is asked for.
	 * @return whether it was marked; what waits to be sent stays as it is
	 */
	static boolean apply(StoreAccess access, MessageNode message, Set<ReadFlag> asked) {
		if (message.is(Flags.SUBMIT)) {
			return false;
		}
		int flags = message.record().flags();
		int changed = applied(flags, asked);
		boolean only = asked.contains(ReadFlag.GENERATE_RECEIPT_ONLY);
		boolean quiet = asked.contains(ReadFlag.SUPPRESS_RECEIPT);
		if (only || (changed & ~flags & Flags.READ) != 0) {
			changed &= ~Flags.PENDING;
			if (message.is(Flags.RN_PENDING) && !quiet) {
				access.transport().report(access.store(), message, true);
			}
		}
		MessageRecord record = message.record();
		Bag properties = record.content().properties();
		boolean withdrawn = only && quiet && properties.get(PropTags.PR_READ_RECEIPT_REQUESTED, false);
		if (withdrawn) {
			record = record.with(record.content().with(withoutRequest(properties)));
		}
		if (changed != flags || withdrawn) {
			access.store().save(message, record.withFlags(changed));
		}
		return true;
	}

	/** Return the properties of a message that asks for no report any more. */
	static Bag withoutRequest(Bag properties) {
		return properties.with(PropTags.PR_READ_RECEIPT_REQUESTED, false);
	}

	/** Send the report that is asked for if a message is deleted that nobody has read. */
	static void deleted(StoreAccess access, MessageNode message) {
		if (message.is(Flags.NRN_PENDING) && !message.is(Flags.READ)) {
			access.transport().report(access.store(), message, false);
			access.store().save(message, message.record().withFlags(message.record().flags() & ~Flags.PENDING));
		}
	}

}
