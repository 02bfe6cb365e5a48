package org.mapi4j.embedded;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.address.AddressBook;
import org.mapi4j.embedded.address.AddressLogon;
import org.mapi4j.embedded.profile.Condition;
import org.mapi4j.embedded.store.InformationStore;
import org.mapi4j.embedded.store.StoreClient;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.EntryIds.Parts;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Sink;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

/**
 * What one client has of a session: its own handle, and the objects and registrations
 * that it opened.
 */
final class EmbeddedSession implements SubsystemSession {

	private final Sessions sessions;

	private final Logon logon;

	private final ObjectGate gate;

	private final Set<ObjectGate> objects = ConcurrentHashMap.newKeySet();

	private final List<Registration> registrations = new CopyOnWriteArrayList<>();

	private final List<Subscription> addressSubscriptions = new CopyOnWriteArrayList<>();

	private final AddressLogon addressBook;

	private final AtomicBoolean loggedOn = new AtomicBoolean(true);

	private final StoreClient client = new Client();

	private volatile boolean released;

	EmbeddedSession(Sessions sessions, Logon logon) {
		this.sessions = sessions;
		this.logon = logon;
		this.gate = new ObjectGate(sessions.faults(), logon.profile().name(),
				(operation) -> check(HResult.MAPI_E_NOT_INITIALIZED, operation), (ended) -> {
					this.released = true;
					sessions.released(this);
				});
		this.gate.onEnd(this::end);
		this.addressBook = new AddressLogon(sessions.directory(), logon.profile(), logon.addressBooks(), this::open);
	}

	/**
	 * Refuse a call if the session is gone.
	 * @param code what is answered after the logoff
	 */
	private void check(HResult code, String operation) {
		if (!this.loggedOn.get()) {
			throw CallGate.failure(code, operation, "The session has been logged off");
		}
		HResult reason = this.logon.end();
		if (reason != null) {
			throw CallGate.failure(HResult.MAPI_E_END_OF_SESSION, operation, "The session has ended: " + reason);
		}
	}

	Logon logon() {
		return this.logon;
	}

	/** Return how many objects are open, this one not counted. */
	int openObjects() {
		return this.objects.size();
	}

	boolean isReleased() {
		return this.released;
	}

	int subscriptions() {
		return this.registrations.size();
	}

	@Override
	public MapiTable statusTable() {
		return this.gate.fetch("IMAPISession::GetStatusTable", () -> open(
				(objectGate) -> new EmbeddedTable(this.logon.status(), TableStatus.Type.DYNAMIC, objectGate)));
	}

	@Override
	public MapiTable messageStoresTable() {
		return this.gate.fetch("IMAPISession::GetMsgStoresTable", () -> open(
				(objectGate) -> new EmbeddedTable(this.logon.stores(), TableStatus.Type.DYNAMIC, objectGate)));
	}

	private <T extends MapiObject> T open(Function<CallGate, T> factory) {
		ObjectGate objectGate = new ObjectGate(this.sessions.faults(), this.logon.profile().name(),
				(operation) -> check(HResult.MAPI_E_INVALID_OBJECT, operation), this::released);
		T object = factory.apply(objectGate);
		this.objects.add(objectGate);
		if (!this.loggedOn.get()) {
			objectGate.end();
		}
		return object;
	}

	private void released(ObjectGate objectGate) {
		this.objects.remove(objectGate);
		this.sessions.released(this);
	}

	@Override
	public StatusObject openStatusObject(EntryId entryId) {
		String operation = "IMAPISession::OpenEntry";
		return this.gate.fetch(operation, () -> {
			Parts parts = EntryIds.parse(entryId, operation);
			if (parts.type() != ObjectType.STATUS) {
				throw CallGate.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation,
						"The object is not a status object");
			}
			return openStatus(entryId, operation);
		});
	}

	private StatusObject openStatus(EntryId entryId, String operation) {
		Resource resource = this.logon.resource(entryId);
		if (resource == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The session has no such resource");
		}
		return open((objectGate) -> new EmbeddedStatusObject(this.logon, resource, objectGate));
	}

	@Override
	public MapiProp openEntry(EntryId entryId, boolean modify) {
		String operation = "IMAPISession::OpenEntry";
		return this.gate.fetch(operation, () -> {
			Parts parts = EntryIds.parse(entryId, operation);
			return switch (parts.type()) {
				case STATUS -> openStatus(entryId, operation);
				case STORE -> openStore(mailbox(entryId, operation),
						modify ? OpenStoreOptions.WRITE : OpenStoreOptions.READ_ONLY);
				case FOLDER, MESSAGE -> this.sessions.stores()
					.openEntry(mailbox(entryId, operation), entryId, modify, this.client, operation);
				case MAIL_USER, DISTRIBUTION_LIST, AB_CONTAINER ->
					this.addressBook.openEntry(entryId, modify ? List.of(OpenFlag.MODIFY) : List.of(), operation);
				default -> throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation,
						"Objects of this kind cannot be opened here");
			};
		});
	}

	@Override
	public MessageStore openMessageStore(EntryId entryId, OpenStoreOptions options) {
		String operation = "IMAPISession::OpenMsgStore";
		return this.gate.fetch(operation, () -> {
			if (EntryIds.parse(entryId, operation).type() != ObjectType.STORE) {
				throw CallGate.failure(HResult.MAPI_E_INVALID_ENTRYID, operation, "This identifies no message store");
			}
			return openStore(mailbox(entryId, operation), options);
		});
	}

	private MessageStore openStore(Mailbox mailbox, OpenStoreOptions options) {
		return this.sessions.stores().open(mailbox, options, this.client);
	}

	/** Return whose store something is in, if the session may open that. */
	private Mailbox mailbox(EntryId entryId, String operation) {
		Mailbox own = find(this.logon.mailboxes(), entryId, operation);
		if (own != null) {
			return own;
		}
		Mailbox other = this.logon.mailboxes().isEmpty() ? null
				: find(this.sessions.mailboxes().all(), entryId, operation);
		if (other == null) {
			throw noStore(operation);
		}
		if (!this.sessions.mailboxes().mayOpen(this.logon.primary(), other)) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The mailbox belongs to somebody else");
		}
		return other;
	}

	private static @Nullable Mailbox find(List<Mailbox> mailboxes, EntryId entryId, String operation) {
		return mailboxes.stream()
			.filter((mailbox) -> InformationStore.isIn(mailbox, entryId, operation))
			.findFirst()
			.orElse(null);
	}

	private static MapiException noStore(String operation) {
		return CallGate.failure(HResult.MAPI_E_UNKNOWN_ENTRYID, operation, "The profile has no such message store");
	}

	@Override
	public void setDefaultStore(@Nullable EntryId entryId, DefaultStoreKind kind) {
		String operation = "IMAPISession::SetDefaultStore";
		this.gate.run(operation, () -> {
			Mailbox chosen = (entryId != null) ? find(this.logon.mailboxes(), entryId, operation) : null;
			if (entryId != null && chosen == null) {
				throw noStore(operation);
			}
			if (kind == DefaultStoreKind.DEFAULT) {
				this.logon.profile().defaultStore(chosen);
			}
			this.logon.mark(kind, chosen);
		});
	}

	@Override
	public AddressBook openAddressBook() {
		return this.gate.fetch("IMAPISession::OpenAddressBook", this.addressBook::open);
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		String operation = "IMAPISession::OpenProfileSection";
		return this.gate.fetch(operation,
				() -> this.logon.profile().openSection(section, List.of(flags), this::open, operation));
	}

	@Override
	public MessageServiceAdmin adminServices() {
		return this.gate.fetch("IMAPISession::AdminServices", () -> this.logon.profile().admin(this::open));
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return this.gate.call("IMAPISession::CompareEntryIDs", () -> AddressLogon.isSame(first, second));
	}

	@Override
	public QueriedIdentity queryIdentity() {
		return this.gate.fetch("IMAPISession::QueryIdentity", () -> Identities.primary(this.logon.statusRows()));
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		String operation = "IMAPISession::Advise";
		return this.gate.call(operation, () -> {
			if (entryId != null && isOfAddressBook(entryId, operation)) {
				Subscription made = this.addressBook.advise(entryId, types, listener, operation);
				this.addressSubscriptions.add(made);
				return made;
			}
			Subscription inStore = null;
			if (entryId != null) {
				inStore = this.sessions.stores()
					.advise(ownerOf(entryId, operation), types, this.gate.passing(listener));
			}
			Registration registration = new Registration(entryId, types, listener, inStore);
			this.registrations.add(registration);
			return registration;
		});
	}

	private static boolean isOfAddressBook(EntryId entryId, String operation) {
		MapiUid provider = EntryIds.parse(entryId, operation).provider();
		return provider.equals(EntryIds.ADDRESS_BOOK) || provider.equals(EntryIds.ONE_OFF);
	}

	private Mailbox ownerOf(EntryId store, String operation) {
		if (EntryIds.parse(store, operation).type() != ObjectType.STORE) {
			throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "Nothing is told about objects of this kind");
		}
		return this.logon.mailboxes()
			.stream()
			.filter((mailbox) -> mailbox.storeEntryId().equals(store))
			.findFirst()
			.orElseThrow(() -> noStore(operation));
	}

	/**
	 * Tell the listeners that have registered for an event.
	 * @param entryId the object it is about, or {@code null} for the session
	 */
	void tell(@Nullable EntryId entryId, NotificationType type, Notification notification) {
		for (Registration registration : this.registrations) {
			if (registration.isFor(entryId, type)) {
				this.sessions.outbox().add(() -> registration.sink.tell(notification));
			}
		}
	}

	@Override
	public void logoff() {
		this.gate.call("IMAPISession::Logoff", () -> {
			end();
			return true;
		});
	}

	/** End this client's part in the session; what it has open is no longer valid. */
	private void end() {
		if (this.loggedOn.compareAndSet(true, false)) {
			this.sessions.loggedOff(this);
			this.objects.forEach(ObjectGate::end);
			this.registrations.forEach(Registration::close);
			this.addressSubscriptions.forEach(Subscription::close);
		}
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return this.gate.lastError(result);
	}

	@Override
	public void close() {
		this.gate.release();
	}

	/** The session as message stores see it. */
	private final class Client implements StoreClient {

		@Override
		public <T extends MapiObject> T open(Function<CallGate, T> factory) {
			return EmbeddedSession.this.open(factory);
		}

		@Override
		public @Nullable Mailbox identity() {
			return EmbeddedSession.this.logon.primary();
		}

		@Override
		public boolean isDefaultStore(Mailbox owner) {
			return EmbeddedSession.this.logon.isDefault(owner);
		}

		@Override
		public boolean isSpooled() {
			return !EmbeddedSession.this.logon.isNoMail();
		}

		@Override
		public boolean isStoreOffline() {
			Condition condition = EmbeddedSession.this.logon.profile().condition(ResourceType.STORE_PROVIDER);
			return condition.status() != ResourceStatus.AVAILABLE;
		}

	}

	/** A listener and what it has registered for. */
	private final class Registration implements Subscription {

		private final @Nullable EntryId entryId;

		private final Set<NotificationType> types = EnumSet.noneOf(NotificationType.class);

		private final Sink sink;

		private final @Nullable Subscription inStore;

		/**
		 * Register a listener.
		 * @param entryId a message store, or {@code null} for the session
		 * @param inStore tells of what happens in the store
		 */
		private Registration(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener,
				@Nullable Subscription inStore) {
			this.entryId = entryId;
			this.inStore = inStore;
			this.types.addAll(types);
			if (entryId == null) {
				this.types.add(NotificationType.CRITICAL_ERROR);
			}
			this.sink = new Sink(EmbeddedSession.this.gate.passing(listener));
		}

		private boolean isFor(@Nullable EntryId object, NotificationType type) {
			EntryId own = this.entryId;
			boolean same = (own != null) ? object != null && own.equals(object) : object == null;
			return same && this.types.contains(type);
		}

		@Override
		public void close() {
			EmbeddedSession.this.registrations.remove(this);
			if (this.inStore != null) {
				this.inStore.close();
			}
			this.sink.close();
		}

	}

}
