package org.mapi4j.session;

import java.util.Optional;

import org.mapi4j.EntryId;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.store.Folder;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.Submission;
import org.mapi4j.table.MapiTable;

/**
 * What a session does with its default message store.
 */
final class DefaultStore {

	private static final String SENDING = "Sending a message";

	private static final int STORE_SUBMIT_OK = 0x80;

	private DefaultStore() {
	}

	/**
	 * Look which message store is the default one.
	 * @param stores the message stores table
	 * @return its identifier, or nothing if the profile has none
	 */
	static Optional<EntryId> find(MapiTable stores) {
		stores.setColumns(PropTags.PR_ENTRYID, PropTags.PR_DEFAULT_STORE);
		return stores.stream()
			.filter((row) -> row.get(PropTags.PR_DEFAULT_STORE, false) && row.has(PropTags.PR_ENTRYID))
			.map(Row::entryId)
			.findFirst();
	}

	static Folder openFolder(MapiSession session, SpecialFolder folder, boolean modify) {
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.BEST_ACCESS)) {
			return modify ? store.openSpecialFolder(folder, OpenFlag.MODIFY) : store.openSpecialFolder(folder);
		}
	}

	static Submission send(MapiSession session, MailBuilder mail) {
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.WRITE)) {
			requireTransport(session, store);
			if (!mail.needsAddressBook()) {
				return mail.send(store, null);
			}
			try (AddressBook book = session.openAddressBook()) {
				return mail.send(store, book);
			}
		}
	}

	private static void requireTransport(MapiSession session, MessageStore store) {
		boolean coupled = Coupling.isKnown(store.getProps(Coupling.COLUMNS).with(PropTags.PR_DEFAULT_STORE, true),
				session::adminServices);
		if (!coupled && session.options().logon().noMail()) {
			throw Coupling.refused(SENDING);
		}
		if (!store.supports(STORE_SUBMIT_OK)) {
			throw MapiNotSupportedException.refused(SENDING,
					"the default message store takes no messages to be sent (STORE_SUBMIT_OK)");
		}
		if (!coupled && !hasTransport(session)) {
			throw MapiNotSupportedException.refused(SENDING,
					"no transport is active in the session, so that the message would stay in the Outbox");
		}
	}

	private static boolean hasTransport(MapiSession session) {
		StatusSnapshot last = session.statusSnapshot();
		return (last != null && last.first(ResourceType.TRANSPORT_PROVIDER).isPresent())
				|| session.refreshStatus().first(ResourceType.TRANSPORT_PROVIDER).isPresent();
	}

}
