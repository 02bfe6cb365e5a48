package org.mapi4j.embedded;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.profile.Condition;
import org.mapi4j.embedded.profile.EmbeddedProfile;
import org.mapi4j.embedded.profile.ProfileContent;
import org.mapi4j.embedded.profile.Provider;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.TransportActivity;
import org.mapi4j.store.DefaultStoreKind;

/**
 * A session of the messaging system, which clients share if it was logged on so: its
 * profile, its resources and its status table.
 */
final class Logon {

	private static final String MAPI = "MAPI Embedded";

	private static final String MAPI_DLL = "MAPI.DLL";

	private final EmbeddedProfile profile;

	private final boolean noMail;

	private final boolean shared;

	private final ProfileContent content;

	private final TableSource status = new TableSource(columns());

	private final StoresTable stores;

	private final List<Resource> resources = new ArrayList<>();

	private final List<EmbeddedSession> clients = new CopyOnWriteArrayList<>();

	private volatile Consumer<Mailbox> sender = (mailbox) -> {
	};

	private volatile @Nullable HResult end;

	private volatile @Nullable Mailbox primary;

	private volatile @Nullable Mailbox defaultStore;

	private final Map<ResourceFlag, Mailbox> marked = new ConcurrentHashMap<>();

	Logon(EmbeddedProfile profile, boolean noMail, boolean shared) {
		this.profile = profile;
		this.noMail = noMail;
		this.shared = shared;
		this.content = profile.content();
		this.primary = this.content.primary();
		this.defaultStore = this.content.defaultStore();
		this.stores = new StoresTable(this);
		add(mapi(ResourceType.SUBSYSTEM, profile.name()));
		add(mapi(ResourceType.SPOOLER, "MAPI Spooler"));
		add(mapi(ResourceType.ADDRESS_BOOK, "MAPI Address Book"));
		for (Provider provider : this.content.providers()) {
			if (!noMail || provider.type() != ResourceType.TRANSPORT_PROVIDER) {
				add(provider);
			}
		}
	}

	private static List<PropTag<?>> columns() {
		List<PropTag<?>> columns = new ArrayList<>(StatusRow.COLUMNS);
		columns.add(PropTags.PR_OBJECT_TYPE);
		return columns;
	}

	private static Provider mapi(ResourceType type, String displayName) {
		byte[] uid = EntryIds.STATUS.toByteArray();
		uid[0] = (byte) type.code();
		return new Provider(type, MapiUid.of(uid), displayName, MAPI, MAPI_DLL, 0, null);
	}

	private void add(Provider provider) {
		this.resources.add(new Resource(provider, this, methods(provider), condition(provider.type()), this.status,
				this.resources.size() + 1));
	}

	private Set<ResourceMethod> methods(Provider provider) {
		Set<ResourceMethod> methods = EnumSet.of(ResourceMethod.VALIDATE_STATE);
		boolean spooler = provider.type() == ResourceType.SPOOLER && !this.noMail;
		if (spooler || provider.type() == ResourceType.TRANSPORT_PROVIDER) {
			methods.add(ResourceMethod.FLUSH_QUEUES);
		}
		if (provider.mailbox() != null && this.profile.hasPassword()) {
			methods.add(ResourceMethod.CHANGE_PASSWORD);
		}
		return Set.copyOf(methods);
	}

	private Condition condition(ResourceType type) {
		if (type == ResourceType.SPOOLER && this.noMail) {
			return new Condition(ResourceStatus.FAILURE, "Not told of this session");
		}
		return this.profile.condition(type);
	}

	EmbeddedProfile profile() {
		return this.profile;
	}

	/** Return the providers that the profile had when the session began. */
	List<Provider> providers() {
		return this.content.providers();
	}

	/** Return the address book providers of the session. */
	List<MapiUid> addressBooks() {
		return providers().stream()
			.filter((provider) -> provider.type() == ResourceType.AB_PROVIDER)
			.map(Provider::uid)
			.toList();
	}

	/** Return whose mailboxes the session has. */
	List<Mailbox> mailboxes() {
		return this.content.mailboxes();
	}

	/** Return whose identity is the one of the session, or {@code null} if none is. */
	@Nullable Mailbox primary() {
		return this.primary;
	}

	/** Return whether a mailbox has the default store. */
	boolean isDefault(Mailbox mailbox) {
		return mailbox.equals(this.defaultStore);
	}

	/** Return the rows of the message-stores table. */
	TableSource stores() {
		return this.stores.rows();
	}

	boolean isNoMail() {
		return this.noMail;
	}

	boolean isShared() {
		return this.shared;
	}

	/** Return the clients that are logged on to this session. */
	List<EmbeddedSession> clients() {
		return this.clients;
	}

	/** Return the rows of the status table. */
	TableSource status() {
		return this.status;
	}

	/** Return why the session has ended of itself, or {@code null} if it has not. */
	@Nullable HResult end() {
		return this.end;
	}

	void end(HResult reason) {
		this.end = reason;
	}

	/** Say what sends the messages that wait in a mailbox. */
	void onFlush(Consumer<Mailbox> action) {
		this.sender = action;
	}

	@Nullable Resource resource(EntryId entryId) {
		return this.resources.stream()
			.filter((resource) -> resource.entryId().equals(entryId))
			.findFirst()
			.orElse(null);
	}

	private List<Resource> resources(ResourceType type) {
		return this.resources.stream().filter((resource) -> resource.type() == type).toList();
	}

	/** Show what has become of the providers of a type. */
	void refresh(ResourceType type) {
		this.status.change(() -> resources(type).forEach((resource) -> resource.show(condition(type))));
	}

	/** Show what a store has been chosen for, in both tables that say so. */
	void mark(DefaultStoreKind kind, @Nullable Mailbox mailbox) {
		switch (kind) {
			case DEFAULT -> this.defaultStore = mailbox;
			case SIMPLE_TEMPORARY, SIMPLE_PERMANENT -> mark(ResourceFlag.SIMPLE_STORE, mailbox);
			case PRIMARY -> mark(ResourceFlag.PRIMARY_STORE, mailbox);
			case SECONDARY -> mark(ResourceFlag.SECONDARY_STORE, mailbox);
		}
		this.stores.refresh();
		this.status.change(() -> this.resources.forEach(Resource::refresh));
	}

	private void mark(ResourceFlag flag, @Nullable Mailbox mailbox) {
		if (mailbox != null) {
			this.marked.put(flag, mailbox);
		}
		else {
			this.marked.remove(flag);
		}
	}

	/** Return the flags that say what the store of a mailbox has been chosen for. */
	int marks(Mailbox mailbox) {
		int bits = isDefault(mailbox) ? ResourceFlag.DEFAULT_STORE.mask() : 0;
		for (Map.Entry<ResourceFlag, Mailbox> mark : this.marked.entrySet()) {
			bits |= mark.getValue().equals(mailbox) ? mark.getKey().mask() : 0;
		}
		return bits;
	}

	/** Show whose identity is now the one of the session. */
	void primary(@Nullable Mailbox mailbox) {
		this.primary = mailbox;
		this.status.change(() -> this.resources.forEach(Resource::refresh));
	}

	/** Bring the row of a resource, and of those it answers for, up to date. */
	void validate(Resource resource) {
		List<Resource> validated = switch (resource.type()) {
			case SUBSYSTEM -> this.resources;
			case SPOOLER -> resources(ResourceType.TRANSPORT_PROVIDER);
			default -> List.of(resource);
		};
		this.status.change(() -> validated.forEach((each) -> each.show(condition(each.type()))));
	}

	/**
	 * Send and receive.
	 * @param resource the spooler or a transport
	 * @param target for the spooler, the only transport to flush
	 * @param flags how
	 * @param operation the function, for errors
	 * @return whether it is done, and not going on in the background
	 */
	boolean flush(Resource resource, @Nullable EntryId target, Set<FlushFlag> flags, String operation) {
		boolean spooler = resource.type() == ResourceType.SPOOLER;
		if (!spooler && target != null) {
			throw CallGate.failure(HResult.MAPI_E_INVALID_PARAMETER, operation,
					"Only the spooler flushes another transport");
		}
		List<Resource> transports = spooler ? transports(target, operation) : List.of(resource);
		List<Resource> begun = begin(transports, bits(flags), !spooler || target != null, operation);
		if (spooler && flags.contains(FlushFlag.ASYNC_OK)) {
			Thread thread = new Thread(() -> finish(begun, flags), "mapi-embedded-spooler");
			thread.setDaemon(true);
			thread.start();
			return false;
		}
		finish(begun, flags);
		return true;
	}

	private void finish(List<Resource> begun, Set<FlushFlag> flags) {
		for (Resource transport : begun) {
			Mailbox mailbox = transport.provider().mailbox();
			if (mailbox != null && flags.contains(FlushFlag.UPLOAD)) {
				this.sender.accept(mailbox);
			}
			transport.end();
		}
	}

	private List<Resource> transports(@Nullable EntryId target, String operation) {
		List<Resource> transports = resources(ResourceType.TRANSPORT_PROVIDER);
		if (target == null) {
			return transports;
		}
		List<Resource> targets = transports.stream().filter((transport) -> transport.entryId().equals(target)).toList();
		if (targets.isEmpty()) {
			throw CallGate.failure(HResult.MAPI_E_UNKNOWN_ENTRYID, operation, "The session has no such transport");
		}
		return targets;
	}

	private static int bits(Set<FlushFlag> flags) {
		int bits = 0;
		if (flags.contains(FlushFlag.UPLOAD)) {
			bits |= TransportActivity.OUTBOUND_ACTIVE.mask() | TransportActivity.OUTBOUND_FLUSH.mask();
		}
		if (flags.contains(FlushFlag.DOWNLOAD)) {
			bits |= TransportActivity.INBOUND_ACTIVE.mask() | TransportActivity.INBOUND_FLUSH.mask();
		}
		return bits;
	}

	private static List<Resource> begin(List<Resource> transports, int bits, boolean named, String operation) {
		List<Resource> begun = new ArrayList<>();
		for (Resource transport : transports) {
			ResourceStatus state = transport.begin(bits);
			if (state == ResourceStatus.AVAILABLE) {
				begun.add(transport);
			}
			else if (named || state == null) {
				begun.forEach(Resource::end);
				throw notFlushed(state, operation);
			}
		}
		return begun;
	}

	private static RuntimeException notFlushed(@Nullable ResourceStatus state, String operation) {
		if (state == null) {
			return CallGate.failure(HResult.MAPI_E_BUSY, operation, "The transport is sending or receiving");
		}
		return (state == ResourceStatus.OFFLINE)
				? CallGate.failure(HResult.MAPI_E_OFFLINE, operation, "The transport is offline")
				: CallGate.failure(HResult.MAPI_E_NETWORK_ERROR, operation, "The transport has failed");
	}

	/** Return the rows of the status table as they are now. */
	List<Row> statusRows() {
		return this.status.rows();
	}

}
