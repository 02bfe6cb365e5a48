package org.mapi4j.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.property.MapiProp;
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

	private static final Logger logger = LoggerFactory.getLogger(DefaultStore.class);

	private static final String SENDING = "Sending a message";

	private static final int STORE_SUBMIT_OK = 0x80;

	private static final int STATUS_DEFAULT_STORE = 0x2;

	private static final int STATUS_OWN_STORE = 0x100;

	/** {@code PR_MDB_PROVIDER} of Exchange's mailboxes: the user's own, and others'. */
	private static final Set<Binary> EXCHANGE = Set.of(Binary.parse("5494A1C0297F101BA58708002B2A2517"),
			Binary.parse("9EB4770074E411CE8C5E00AA004254E2"));

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
			.map((row) -> EntryId.of(row.require(PropTags.PR_ENTRYID)))
			.findFirst();
	}

	static Folder openFolder(MapiSession session, SpecialFolder folder, boolean modify) {
		EntryId entryId;
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.BEST_ACCESS)) {
			entryId = store.specialFolder(folder);
		}
		MapiProp opened = session.openEntry(entryId, modify);
		if (opened instanceof Folder found) {
			return found;
		}
		opened.close();
		throw MapiException.of(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, "Opening a folder of the default store");
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
		boolean coupled = isCoupled(session, store);
		if (!coupled && session.options().logon().noMail()) {
			throw MapiNotSupportedException.refused(SENDING,
					"the session was logged on with NO_MAIL and the default message store is not coupled with its "
							+ "transport, so that the message would stay in the Outbox; log on without "
							+ "(mapi.logon.no-mail=false) to send");
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

	private static boolean isCoupled(MapiSession session, MessageStore store) {
		Binary provider = store.get(PropTags.PR_MDB_PROVIDER);
		return (provider != null && EXCHANGE.contains(provider)) || hasTransportOfItsOwn(session);
	}

	private static boolean hasTransportOfItsOwn(MapiSession session) {
		try (MessageServiceAdmin admin = session.adminServices(); MapiTable table = admin.providerTable()) {
			table.setColumns(PropTags.PR_SERVICE_UID, PropTags.PR_PROVIDER_DLL_NAME, PropTags.PR_RESOURCE_TYPE,
					PropTags.PR_RESOURCE_FLAGS);
			List<Row> rows = table.stream().toList();
			return rows.stream()
				.filter((row) -> isOfType(row, ResourceType.STORE_PROVIDER))
				.filter((row) -> isSet(row, STATUS_DEFAULT_STORE))
				.anyMatch((store) -> rows.stream().anyMatch((row) -> isTransportOf(store, row)));
		}
		catch (MapiException ex) {
			logger.debug("It is not known whether the default store is coupled with a transport", ex);
			return false;
		}
	}

	private static boolean isTransportOf(Row store, Row row) {
		String dll = row.get(PropTags.PR_PROVIDER_DLL_NAME);
		boolean same = dll != null && dll.equalsIgnoreCase(store.get(PropTags.PR_PROVIDER_DLL_NAME));
		return isOfType(row, ResourceType.TRANSPORT_PROVIDER) && (same || isSet(row, STATUS_OWN_STORE))
				&& Objects.equals(row.get(PropTags.PR_SERVICE_UID), store.get(PropTags.PR_SERVICE_UID));
	}

	private static boolean isSet(Row row, int flag) {
		return (row.get(PropTags.PR_RESOURCE_FLAGS, 0) & flag) != 0;
	}

	private static boolean isOfType(Row row, ResourceType type) {
		return row.get(PropTags.PR_RESOURCE_TYPE, 0) == type.code();
	}

}
