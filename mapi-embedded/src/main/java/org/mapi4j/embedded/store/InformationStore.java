package org.mapi4j.embedded.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.embedded.store.data.StoreData;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;

/**
 * All message stores of a subsystem. Safe for use by any thread.
 */
public final class InformationStore implements AutoCloseable {

	private final Guard guard = new Guard();

	private final Map<Binary, MailboxStore> stores = new HashMap<>();

	private final Transport transport;

	private final Function<Mailbox, StoreData> data;

	/**
	 * Create stores.
	 * @param postOffice whom their messages reach
	 * @param data returns what is kept of the store of a mailbox, and is asked once for
	 * each
	 */
	public InformationStore(PostOffice postOffice, Function<Mailbox, StoreData> data) {
		this.data = data;
		this.transport = new Transport(this.guard, postOffice, this::store);
	}

	private MailboxStore store(Mailbox owner) {
		return this.guard.locked(() -> this.stores.computeIfAbsent(owner.storeRecordKey(),
				(key) -> new MailboxStore(owner, this.guard, this.data.apply(owner))));
	}

	/**
	 * Open the message store of a mailbox.
	 * @param owner whose store
	 * @param options how
	 * @param client the session that opens it
	 * @return the store
	 */
	public MessageStore open(Mailbox owner, OpenStoreOptions options, StoreClient client) {
		boolean writable = options.write() || options.bestAccess();
		StoreLogon logon = new StoreLogon(client);
		StoreAccess access = new StoreAccess(store(owner), logon, writable,
				this.transport.isReachable(client.isSpooled()) && !options.noMail(), this.transport);
		return logon.open((gate) -> new EmbeddedMessageStore(access, logon, gate));
	}

	/**
	 * Open a folder or message.
	 * @param owner whose store it is in
	 * @param entryId its identifier
	 * @param modify whether it is to be changed
	 * @param client the session that opens it
	 * @param operation the function that was called, for errors
	 * @return the object
	 */
	public MapiProp openEntry(Mailbox owner, EntryId entryId, boolean modify, StoreClient client, String operation) {
		StoreAccess access = new StoreAccess(store(owner), client, true, this.transport.isReachable(client.isSpooled()),
				this.transport);
		return modify ? access.open(entryId, operation, OpenFlag.MODIFY) : access.open(entryId, operation);
	}

	/**
	 * Register a listener for what happens in the message store of a mailbox.
	 * @param owner whose store
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	public Subscription advise(Mailbox owner, Set<NotificationType> types, NotificationListener listener) {
		return store(owner).listeners().advise(null, types, listener);
	}

	/**
	 * Return whether an identifier is one of a store, or of a folder or message in it.
	 * @param owner whose store
	 * @param entryId the identifier
	 * @param operation the function that was called, for errors
	 * @return whether it is
	 */
	public static boolean isIn(Mailbox owner, EntryId entryId, String operation) {
		return StoreIds.isOf(owner, EntryIds.parse(entryId, operation));
	}

	/**
	 * Send what waits in the outgoing queue of a mailbox, if its transport works.
	 * @param owner whose mailbox
	 */
	public void flush(Mailbox owner) {
		this.transport.flush(store(owner));
	}

	/**
	 * Send nothing any more.
	 */
	@Override
	public void close() {
		this.transport.close();
	}

}
