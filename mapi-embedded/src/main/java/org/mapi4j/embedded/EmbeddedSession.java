package org.mapi4j.embedded;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.store.InformationStore;
import org.mapi4j.embedded.store.StoreClient;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.EntryIds.Parts;
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
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
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
				case MAIL_USER -> openUser(entryId, modify, operation);
				case STORE -> openStore(mailbox(entryId, operation),
						modify ? OpenStoreOptions.WRITE : OpenStoreOptions.READ_ONLY);
				case FOLDER, MESSAGE -> this.sessions.stores()
					.openEntry(mailbox(entryId, operation), entryId, modify, this.client, operation);
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

	/** Return whose store something is in, if the profile has it. */
	private Mailbox mailbox(EntryId entryId, String operation) {
		return this.logon.profile()
			.mailboxes()
			.stream()
			.filter((mailbox) -> InformationStore.isIn(mailbox, entryId, operation))
			.findFirst()
			.orElseThrow(() -> CallGate.failure(HResult.MAPI_E_UNKNOWN_ENTRYID, operation,
					"The profile has no such message store"));
	}

	private MapiProp openUser(EntryId entryId, boolean modify, String operation) {
		Mailbox mailbox = this.sessions.mailbox(entryId);
		if (mailbox == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The address book has no such entry");
		}
		if (modify) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The address book cannot be changed");
		}
		Row row = userProperties(mailbox);
		return open((objectGate) -> new Properties(() -> row, objectGate));
	}

	private static Row userProperties(Mailbox mailbox) {
		return Row.of(new PropValue<>(PropTags.PR_ENTRYID, mailbox.userEntryId().value()),
				new PropValue<>(PropTags.PR_RECORD_KEY, mailbox.userEntryId().value()),
				new PropValue<>(PropTags.PR_SEARCH_KEY, mailbox.searchKey()),
				new PropValue<>(PropTags.PR_OBJECT_TYPE, ObjectType.MAIL_USER.code()),
				new PropValue<>(PropTags.PR_DISPLAY_TYPE, 0), new PropValue<>(PropTags.PR_DISPLAY_NAME, mailbox.name()),
				new PropValue<>(PropTags.PR_ADDRTYPE, "SMTP"),
				new PropValue<>(PropTags.PR_EMAIL_ADDRESS, mailbox.address()),
				new PropValue<>(PropTags.PR_SMTP_ADDRESS, mailbox.address()));
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
		String operation = "IMAPISession::CompareEntryIDs";
		return this.gate.call(operation,
				() -> EntryIds.parse(first, operation).equals(EntryIds.parse(second, operation)));
	}

	@Override
	public QueriedIdentity queryIdentity() {
		return this.gate.fetch("IMAPISession::QueryIdentity", () -> Identities.primary(this.logon.statusRows()));
	}

	@Override
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		String operation = "IMAPISession::Advise";
		return this.gate.call(operation, () -> {
			if (entryId != null) {
				requireStore(entryId, operation);
			}
			Registration registration = new Registration(entryId, types, listener);
			this.registrations.add(registration);
			return registration;
		});
	}

	private void requireStore(EntryId entryId, String operation) {
		Parts parts = EntryIds.parse(entryId, operation);
		if (parts.type() != ObjectType.STORE) {
			throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "Nothing is told about objects of this kind");
		}
		if (this.logon.mailboxes().stream().noneMatch((box) -> box.storeEntryId().equals(entryId))) {
			throw CallGate.failure(HResult.MAPI_E_UNKNOWN_ENTRYID, operation, "The profile has no such message store");
		}
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
			Mailbox primary = EmbeddedSession.this.logon.profile().primary();
			return (primary != null) ? primary : null;
		}

		@Override
		public boolean isDefaultStore(Mailbox owner) {
			return EmbeddedSession.this.logon.profile()
				.mailboxes()
				.stream()
				.anyMatch((mailbox) -> mailbox.equals(owner)
						&& EmbeddedSession.this.logon.profile().isDefault(mailbox));
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

		private Registration(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
			this.entryId = entryId;
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
			this.sink.close();
		}

	}

}
