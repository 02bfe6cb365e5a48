package org.mapi4j.session;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.MapiUid;
import org.mapi4j.address.AddressBook;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.status.Identity;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;
import org.mapi4j.thread.Lane;

/**
 * What an application holds: its own name and options, the life of its logons, and the
 * operations of whichever logon there is.
 */
final class ManagedSession implements MapiSession {

	/** How long somebody may look at a form. */
	private static final Duration FORM_TIMEOUT = Duration.ofDays(1);

	private final String name;

	private final MapiSubsystem subsystem;

	private final SessionOptions options;

	private final Background background;

	private final SessionListeners listeners;

	private final Lifecycle lifecycle;

	ManagedSession(String name, MapiSubsystem subsystem, SessionOptions options) {
		this.name = name;
		this.subsystem = subsystem;
		this.options = options;
		this.background = new Background(name);
		this.listeners = new SessionListeners(this.background);
		this.lifecycle = new Lifecycle(name, subsystem, options, this.background, new Told());
		subsystem.expect(options.logon());
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public SubsystemInfo subsystem() {
		return this.subsystem.info();
	}

	@Override
	public SessionOptions options() {
		return this.options;
	}

	@Override
	public SessionReport report() {
		Phase phase = this.lifecycle.phase();
		LiveSession live = phase.session();
		return new SessionReport(phase.state(), phase.since(), phase.error(), phase.nextAttempt(), phase.logons(),
				(live != null) ? live.openObjects() : 0, this.lifecycle.droppedEvents(),
				this.subsystem.threads().quarantined());
	}

	@Override
	public void logOn() {
		this.lifecycle.logOn();
	}

	@Override
	public void logOnInBackground() {
		this.lifecycle.logOnInBackground();
	}

	@Override
	public void logOff() {
		this.lifecycle.logOff();
	}

	@Override
	public Subscription addListener(SessionListener listener) {
		return this.listeners.add(listener);
	}

	@Override
	public @Nullable StatusSnapshot statusSnapshot() {
		LiveSession live = this.lifecycle.phase().session();
		return (live != null) ? live.monitor().snapshot() : null;
	}

	@Override
	public @Nullable StoreSnapshot storeSnapshot() {
		LiveSession live = this.lifecycle.phase().session();
		return (live != null) ? live.storeMonitor().snapshot() : null;
	}

	@Override
	public StatusSnapshot refreshStatus() {
		return live("Reading the status table").monitor().refresh();
	}

	private StatusSnapshot snapshot() {
		StatusSnapshot last = statusSnapshot();
		return (last != null) ? last : refreshStatus();
	}

	private LiveSession live(String operation) {
		return this.lifecycle.live(operation);
	}

	private SubsystemSession session(String operation) {
		return live(operation).session();
	}

	@Override
	public MapiTable statusTable() {
		return session("Opening the status table").statusTable();
	}

	@Override
	public StatusObject openStatusObject(StatusRow row) {
		EntryId entryId = row.entryId();
		if (entryId == null) {
			throw new MapiNotSupportedException(HResult.MAPI_E_NO_SUPPORT, "Opening a status object without PR_ENTRYID",
					null);
		}
		StatusObject object = session("Opening a status object").openStatusObject(entryId);
		return guarded(object, row);
	}

	private StatusObject guarded(StatusObject object, StatusRow row) {
		try {
			return new GuardedStatusObject(object, this.options.logon().userInterface(), row.remoteValidateOk());
		}
		catch (RuntimeException ex) {
			object.close();
			throw ex;
		}
	}

	@Override
	public Identity primaryIdentity() {
		Identity known = snapshot().primaryIdentity().map(StatusRow::identity).orElse(null);
		SubsystemSession.QueriedIdentity queried = session("Querying the identity").queryIdentity();
		return new Identity((known != null) ? known.displayName() : null, queried.entryId(),
				(known != null) ? known.searchKey() : null, queried.placeholder());
	}

	@Override
	public Optional<Identity> providerIdentity(String dll) {
		return snapshot().rows()
			.stream()
			.filter((row) -> dll.equalsIgnoreCase(row.dll()))
			.map(StatusRow::identity)
			.filter(Objects::nonNull)
			.findFirst();
	}

	@Override
	public String profileName() {
		return snapshot().first(ResourceType.SUBSYSTEM)
			.map(StatusRow::displayName)
			.or(() -> Optional.ofNullable(this.options.logon().profileName()))
			.orElseThrow(() -> new MapiObjectNotFoundException(HResult.MAPI_E_NOT_FOUND,
					"Reading the profile's name from the row of the subsystem", null));
	}

	@Override
	public List<Profile> profiles() {
		return this.subsystem.threads()
			.call(Lane.POOL, "Reading the profiles", CallTimeout.now(this.options.callTimeout()),
					this.subsystem::profiles);
	}

	@Override
	public MapiTable messageStoresTable() {
		return session("Opening the message stores table").messageStoresTable();
	}

	@Override
	public MapiProp openEntry(EntryId entryId) {
		return openEntry(entryId, false);
	}

	@Override
	public MapiProp openEntry(EntryId entryId, boolean modify) {
		EntryId container = entryId.container();
		if (container != null && entryId.isShortTerm()) {
			return openIn(container, entryId, modify);
		}
		EntryId store = entryId.store();
		if (store != null) {
			return openInStore(store, entryId, modify);
		}
		SubsystemSession session = session("Opening an entry");
		MapiProp opened = session.openEntry(entryId, modify);
		if (!(opened instanceof StatusObject)) {
			return opened;
		}
		StatusObject bound = session.openStatusObject(entryId);
		try {
			return guarded(bound, new StatusRow(bound.getProps(PropTags.PR_REMOTE_VALIDATE_OK)));
		}
		catch (RuntimeException ex) {
			bound.close();
			throw ex;
		}
	}

	private MapiProp openIn(EntryId container, EntryId entryId, boolean modify) {
		try (MapiProp opened = openEntry(container, modify)) {
			if (opened instanceof MapiContainer holder) {
				return holder.openEntry(entryId, flags(modify));
			}
			throw MapiException.of(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED,
					"Opening the container that an entry identifier came from");
		}
	}

	private MapiProp openInStore(EntryId store, EntryId entryId, boolean modify) {
		OpenStoreOptions how = modify ? OpenStoreOptions.WRITE : OpenStoreOptions.READ_ONLY;
		try (MessageStore opened = openMessageStore(store, how)) {
			return opened.openEntry(entryId, flags(modify));
		}
	}

	private static OpenFlag[] flags(boolean modify) {
		return modify ? new OpenFlag[] { OpenFlag.MODIFY } : new OpenFlag[0];
	}

	@Override
	public MessageStore openMessageStore(EntryId entryId, OpenStoreOptions options) {
		OpenStoreOptions how = (options.mode() == OpenStoreOptions.Mode.DEFAULT)
				? options.withMode(this.options.store().mode()) : options;
		return session("Opening a message store").openMessageStore(entryId, how);
	}

	@Override
	public void setDefaultStore(@Nullable EntryId entryId, DefaultStoreKind kind) {
		session("Setting the default store").setDefaultStore(entryId, kind);
	}

	@Override
	public AddressBook openAddressBook() {
		return session("Opening the address book").openAddressBook();
	}

	@Override
	public ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		return session("Opening a profile section").openProfileSection(section, flags);
	}

	@Override
	public MessageServiceAdmin adminServices() {
		return session("Administering message services").adminServices();
	}

	@Override
	public <T> T administerProfiles(Function<ProfileAdmin, T> work) {
		return this.subsystem.threads()
			.call(Lane.POOL, "Administering profiles", CallTimeout.now(this.options.callTimeout()), () -> {
				try (ProfileAdmin admin = this.subsystem.adminProfiles()) {
					return work.apply(admin);
				}
			});
	}

	@Override
	public void showForm(MessageStore store, Folder folder, Message message) {
		String operation = "Showing a form";
		SubsystemSession session = session(operation);
		if (!this.options.logon().userInterface()) {
			throw MapiNotSupportedException.refused(operation,
					"it needs a session that was logged on with a user interface");
		}
		CallTimeout.during(CallTimeout.now(FORM_TIMEOUT), () -> {
			session.showForm(store, folder, message);
			return true;
		});
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return session("Comparing entry identifiers").compareEntryIds(first, second);
	}

	@Override
	public Subscription advise(Set<NotificationType> types, NotificationListener listener) {
		return this.lifecycle.subscriptions().add(live("Subscribing"), null, types, listener);
	}

	@Override
	public Subscription advise(EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		return this.lifecycle.subscriptions().add(live("Subscribing"), entryId, types, listener);
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return session("Reading the last error").lastError(result);
	}

	@Override
	public void close() {
		this.lifecycle.close();
		this.background.close();
	}

	@Override
	public String toString() {
		return "MAPI session '" + this.name + "'";
	}

	/**
	 * Passes on to the listeners what the lifecycle tells.
	 */
	private final class Told implements Lifecycle.Observer {

		@Override
		public String kind() {
			return subsystem().kind();
		}

		@Override
		public void stateChanged(SessionState previous) {
			SessionReport now = report();
			ManagedSession.this.listeners
				.tell((listener) -> listener.onStateChange(ManagedSession.this, previous, now));
		}

		@Override
		public void statusChanged(StatusSnapshot snapshot) {
			ManagedSession.this.listeners.tell((listener) -> listener.onStatusChange(ManagedSession.this, snapshot));
		}

		@Override
		public void storeChanged(StoreSnapshot snapshot) {
			ManagedSession.this.listeners.tell((listener) -> listener.onStoreChange(ManagedSession.this, snapshot));
		}

	}

}
