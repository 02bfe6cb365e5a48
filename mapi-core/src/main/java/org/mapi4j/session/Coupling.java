package org.mapi4j.session;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;

/**
 * Which message stores are coupled with their transports, so that they send without the
 * spooler.
 */
final class Coupling {

	private static final Logger logger = LoggerFactory.getLogger(Coupling.class);

	private static final int STATUS_DEFAULT_STORE = 0x2;

	private static final int STATUS_OWN_STORE = 0x100;

	/** {@code PR_MDB_PROVIDER} of Exchange's mailboxes: the user's own, and others'. */
	private static final Set<Binary> EXCHANGE = Set.of(Binary.parse("5494A1C0297F101BA58708002B2A2517"),
			Binary.parse("9EB4770074E411CE8C5E00AA004254E2"));

	/** What has to be known of a store. */
	static final PropTag<?>[] COLUMNS = { PropTags.PR_ENTRYID, PropTags.PR_DEFAULT_STORE, PropTags.PR_MDB_PROVIDER,
			PropTags.PR_PROVIDER_DISPLAY };

	private final SubsystemSession session;

	private final Set<Binary> coupled = ConcurrentHashMap.newKeySet();

	/**
	 * Look at the stores of a session.
	 * @param session the session of the subsystem
	 */
	Coupling(SubsystemSession session) {
		this.session = session;
	}

	/**
	 * Refuse to submit a message of a store that is not known to be coupled with a
	 * transport. On a MAPI thread, in a session without the spooler.
	 * @param message the message, of the subsystem
	 */
	void require(Message message) {
		Binary store = storeOf(message);
		if (store == null || this.coupled.contains(store)) {
			return;
		}
		if (!isCoupled(EntryId.of(store))) {
			throw refused("Submitting a message");
		}
		this.coupled.add(store);
	}

	private static @Nullable Binary storeOf(Message message) {
		Binary store = message.getProps(PropTags.PR_STORE_ENTRYID).get(PropTags.PR_STORE_ENTRYID);
		return (store != null && store.size() != 0) ? store : null;
	}

	private boolean isCoupled(EntryId store) {
		try (MapiTable table = this.session.messageStoresTable()) {
			table.setColumns(COLUMNS);
			List<Row> stores = table.stream().toList();
			Row row = find(stores, store);
			return (row != null) ? isKnown(row, this.session::adminServices) : isOfCoupledProvider(store, stores);
		}
		catch (MapiException ex) {
			logger.debug("It is not known whether a message store is coupled with a transport", ex);
			return true;
		}
	}

	private @Nullable Row find(List<Row> stores, EntryId store) {
		for (Row row : stores) {
			Binary entryId = row.get(PropTags.PR_ENTRYID);
			if (entryId != null && this.session.compareEntryIds(EntryId.of(entryId), store)) {
				return row;
			}
		}
		return null;
	}

	/**
	 * Return whether a store that the profile does not have, such as somebody else's
	 * mailbox, is of the provider of one that is coupled.
	 */
	private boolean isOfCoupledProvider(EntryId entryId, List<Row> stores) {
		Binary provider;
		try (MessageStore store = this.session.openMessageStore(entryId, OpenStoreOptions.READ_ONLY)) {
			provider = store.getProps(PropTags.PR_MDB_PROVIDER).get(PropTags.PR_MDB_PROVIDER);
		}
		return provider != null && (EXCHANGE.contains(provider) || stores.stream()
			.filter((row) -> Objects.equals(provider, row.get(PropTags.PR_MDB_PROVIDER)))
			.anyMatch((row) -> isKnown(row, this.session::adminServices)));
	}

	/**
	 * Return whether a store is known to be coupled with a transport.
	 * @param store the row of the store, with {@link #COLUMNS}
	 * @param services opens the administration of the profile's services
	 * @return whether it is
	 */
	static boolean isKnown(Row store, Supplier<MessageServiceAdmin> services) {
		Binary provider = store.get(PropTags.PR_MDB_PROVIDER);
		return (provider != null && EXCHANGE.contains(provider)) || hasTransportOfItsOwn(store, services);
	}

	/**
	 * Return why nothing is sent.
	 * @param operation what is refused
	 * @return the exception to throw
	 */
	static MapiNotSupportedException refused(String operation) {
		return MapiNotSupportedException.refused(operation,
				"the session was logged on with NO_MAIL and the message store is not known to be coupled with its "
						+ "transport, so that the message would stay in the Outbox; log on without "
						+ "(mapi.logon.no-mail=false) to send");
	}

	private static boolean hasTransportOfItsOwn(Row store, Supplier<MessageServiceAdmin> services) {
		try (MessageServiceAdmin admin = services.get(); MapiTable table = admin.providerTable()) {
			table.setColumns(PropTags.PR_SERVICE_UID, PropTags.PR_PROVIDER_DLL_NAME, PropTags.PR_RESOURCE_TYPE,
					PropTags.PR_RESOURCE_FLAGS, PropTags.PR_PROVIDER_DISPLAY);
			List<Row> rows = table.stream().toList();
			return rows.stream()
				.filter((row) -> isProviderOf(store, row))
				.anyMatch((provider) -> rows.stream().anyMatch((row) -> isTransportOf(provider, row)));
		}
		catch (MapiException ex) {
			logger.debug("It is not known whether a message store is coupled with a transport", ex);
			return false;
		}
	}

	/**
	 * Return whether a row of the provider table is that of a store: both are the
	 * default, or both have the provider's name, since nothing else is in both tables.
	 */
	private static boolean isProviderOf(Row store, Row row) {
		boolean bothDefault = store.get(PropTags.PR_DEFAULT_STORE, false) && isSet(row, STATUS_DEFAULT_STORE);
		String name = store.get(PropTags.PR_PROVIDER_DISPLAY);
		return isOfType(row, ResourceType.STORE_PROVIDER)
				&& (bothDefault || (name != null && name.equals(row.get(PropTags.PR_PROVIDER_DISPLAY))));
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
