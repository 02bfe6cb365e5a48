package org.mapi4j.embedded.profile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.profile.Section.Owner;
import org.mapi4j.embedded.profile.ServiceKind.ProviderKind;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Mailboxes;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceType;

/**
 * A profile: its message services with their providers, the sections with their settings,
 * and how the providers are. Safe for use by any thread.
 */
public final class EmbeddedProfile {

	private final Mailboxes directory;

	private final boolean coupled;

	private final Map<MapiUid, Section> sections = new LinkedHashMap<>();

	private final List<MapiUid> transports = new ArrayList<>();

	private final Map<ResourceType, Condition> conditions = new ConcurrentHashMap<>();

	private volatile String name;

	private @Nullable MapiUid defaultStore;

	private @Nullable MapiUid primary;

	private @Nullable String password;

	/**
	 * Create a profile without services.
	 * @param name its name
	 * @param directory all mailboxes that there are
	 * @param coupled whether transports are tightly coupled with the stores of their
	 * services
	 */
	public EmbeddedProfile(String name, Mailboxes directory, boolean coupled) {
		this.name = name;
		this.directory = directory;
		this.coupled = coupled;
		this.sections.put(Section.GLOBAL, new Section(Section.GLOBAL, Owner.CLIENT, Row.EMPTY));
		this.sections.put(Section.INSTANCE, instance());
	}

	private static Section instance() {
		Binary unique = Binary.of(MapiUid.random().toByteArray());
		return new Section(Section.INSTANCE, Owner.MAPI, Row.of(new PropValue<>(PropTags.PR_SEARCH_KEY, unique)));
	}

	/**
	 * Return the name.
	 * @return the name of now
	 */
	public String name() {
		return this.name;
	}

	void rename(String newName) {
		this.name = newName;
	}

	/** Return a profile of the same content. */
	synchronized EmbeddedProfile copy(String newName) {
		EmbeddedProfile copy = new EmbeddedProfile(newName, this.directory, this.coupled);
		this.sections.forEach((uid, section) -> {
			if (!uid.equals(Section.INSTANCE)) {
				copy.sections.put(uid, new Section(uid, section.owner(), section.values()));
			}
		});
		copy.transports.addAll(this.transports);
		copy.defaultStore = this.defaultStore;
		copy.primary = this.primary;
		copy.password = this.password;
		return copy;
	}

	/** Add the address book. */
	public void addAddressBook() {
		add(ServiceKind.ADDRESS_BOOK, uid("address book service"), null, (kind) -> uid("address book"));
	}

	private MapiUid uid(String what) {
		return new MapiUid(UUID.nameUUIDFromBytes((what + ":" + this.name).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Add a mailbox.
	 * @param mailbox whose it is
	 */
	public void addMailbox(Mailbox mailbox) {
		MapiUid service = mailbox.uid("service");
		add(ServiceKind.MAILBOX, service, mailbox.name(), (kind) -> mailbox
			.uid((kind.type() == ResourceType.STORE_PROVIDER) ? "store provider" : "transport provider"));
		configure(service, List.of(new PropValue<>(PropTags.PR_EMAIL_ADDRESS, mailbox.address())), mailbox);
	}

	/** Add a service that is not configured yet. */
	MapiUid add(ServiceKind kind, @Nullable String displayName) {
		return add(kind, MapiUid.random(), displayName, (provider) -> MapiUid.random());
	}

	private synchronized MapiUid add(ServiceKind kind, MapiUid service, @Nullable String displayName,
			Function<ProviderKind, MapiUid> uids) {
		boolean first = services().stream().noneMatch((section) -> kind(section.uid()) == kind);
		String chosen = (displayName != null) ? displayName : kind.serviceName();
		String shown = (kind.displayName() != null) ? kind.displayName() : chosen;
		this.sections.put(service,
				new Section(service, Owner.SERVICE,
						Row.of(new PropValue<>(PropTags.PR_SERVICE_UID, Binary.of(service.toByteArray())),
								new PropValue<>(PropTags.PR_SERVICE_NAME, kind.serviceName()),
								new PropValue<>(PropTags.PR_DISPLAY_NAME, shown))));
		kind.providers().forEach((provider) -> addProvider(service, kind, provider, uids.apply(provider), List.of()));
		if (kind == ServiceKind.MAILBOX && first) {
			this.defaultStore = service;
			this.primary = service;
		}
		return service;
	}

	/** Add a provider to a service. */
	synchronized void addProvider(MapiUid service, ServiceKind kind, ProviderKind provider, MapiUid uid,
			List<? extends PropValue<?>> properties) {
		Row own = Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, provider.displayName()),
				new PropValue<>(PropTags.PR_PROVIDER_DISPLAY, provider.product()),
				new PropValue<>(PropTags.PR_PROVIDER_DLL_NAME, provider.dll()),
				new PropValue<>(PropTags.PR_RESOURCE_FLAGS, isCoupled(provider) ? ResourceFlag.OWN_STORE.mask() : 0));
		Row values = PropertyObject.with(PropertyObject.with(own, properties),
				List.of(new PropValue<>(PropTags.PR_PROVIDER_UID, Binary.of(uid.toByteArray())),
						new PropValue<>(PropTags.PR_RESOURCE_TYPE, provider.type().code()),
						new PropValue<>(PropTags.PR_SERVICE_NAME, kind.serviceName()),
						new PropValue<>(PropTags.PR_SERVICE_UID, Binary.of(service.toByteArray()))));
		this.sections.put(uid, new Section(uid, Owner.PROVIDER, values));
		if (provider.type() == ResourceType.TRANSPORT_PROVIDER) {
			this.transports.add(uid);
		}
	}

	private boolean isCoupled(ProviderKind provider) {
		return this.coupled && provider.type() == ResourceType.TRANSPORT_PROVIDER;
	}

	/** Configure a service, and its providers for a mailbox. */
	synchronized void configure(MapiUid service, List<? extends PropValue<?>> properties, @Nullable Mailbox mailbox) {
		Section section = this.sections.get(service);
		if (section == null) {
			return;
		}
		section.change((row) -> PropertyObject.with(row, properties));
		for (Section provider : providers(service)) {
			if (mailbox != null
					&& ResourceType.STORE_PROVIDER.code() == provider.values().get(PropTags.PR_RESOURCE_TYPE, 0)) {
				provider.change((row) -> row.with(PropTags.PR_DISPLAY_NAME, mailbox.name()));
			}
		}
	}

	/** Return the mailbox with an address, or {@code null} if there is none. */
	@Nullable Mailbox mailbox(@Nullable String address) {
		return this.directory.find(address);
	}

	/** Remove a service with its providers and all their settings. */
	synchronized void remove(MapiUid service) {
		providers(service).forEach((provider) -> removeProvider(provider.uid()));
		this.sections.remove(service);
		if (service.equals(this.defaultStore)) {
			this.defaultStore = null;
		}
		if (service.equals(this.primary)) {
			this.primary = null;
		}
	}

	synchronized void removeProvider(MapiUid provider) {
		this.sections.remove(provider);
		this.transports.remove(provider);
	}

	/** Return the section of an identifier, or {@code null} if there is none. */
	synchronized @Nullable Section section(MapiUid uid) {
		return this.sections.get(uid);
	}

	/** Return the section of an identifier, which is made if there is none. */
	synchronized Section createSection(MapiUid uid) {
		return this.sections.computeIfAbsent(uid, (key) -> new Section(key, Owner.CLIENT, Row.EMPTY));
	}

	/**
	 * Return the settings under an identifier.
	 * @param uid the identifier
	 * @return the settings, none at all if there is no such section
	 */
	public Row settings(MapiUid uid) {
		Section section = section(uid);
		return (section != null) ? section.values() : Row.EMPTY;
	}

	/**
	 * Change the settings under an identifier; whoever has the section open sees them.
	 * @param uid the identifier
	 * @param change makes the new settings of the old ones
	 */
	public void changeSettings(MapiUid uid, UnaryOperator<Row> change) {
		createSection(uid).change(change);
	}

	/**
	 * Open a section for a client.
	 * @param uid its identifier
	 * @param flags how
	 * @param opener opens it
	 * @param operation the function that was called, for errors
	 * @return the section
	 */
	public ProfileSection openSection(MapiUid uid, List<SectionFlag> flags, Opener opener, String operation) {
		boolean write = flags.contains(SectionFlag.MODIFY);
		Section section = write ? createSection(uid) : section(uid);
		if (section == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The profile has no such section");
		}
		boolean foreign = section.owner() == Owner.PROVIDER && !flags.contains(SectionFlag.FORCE_ACCESS);
		if (foreign || (write && section.owner() == Owner.MAPI)) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The section belongs to somebody else");
		}
		if (!section.open(write)) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The section is open elsewhere");
		}
		return opener.open((gate) -> new EmbeddedProfileSection(this, section, write, gate, opener));
	}

	/**
	 * Open what administers the services of the profile.
	 * @param opener opens it, and what is opened through it
	 * @return administers them
	 */
	public MessageServiceAdmin admin(Opener opener) {
		return opener.open((gate) -> new EmbeddedServiceAdmin(this, gate, opener));
	}

	synchronized List<Section> services() {
		return this.sections.values().stream().filter((section) -> section.owner() == Owner.SERVICE).toList();
	}

	synchronized List<Section> providers() {
		return this.sections.values().stream().filter((section) -> section.owner() == Owner.PROVIDER).toList();
	}

	/** Return the providers of a service. */
	List<Section> providers(MapiUid service) {
		Binary uid = Binary.of(service.toByteArray());
		return providers().stream()
			.filter((provider) -> uid.equals(provider.values().require(PropTags.PR_SERVICE_UID)))
			.toList();
	}

	/** Return the kind of a service, or {@code null} if there is no such service. */
	@Nullable ServiceKind kind(MapiUid service) {
		Section section = section(service);
		return (section != null && section.owner() == Owner.SERVICE)
				? ServiceKind.of(section.values().require(PropTags.PR_SERVICE_NAME)) : null;
	}

	/** Return the transports in the order they are asked in. */
	synchronized List<MapiUid> transports() {
		return List.copyOf(this.transports);
	}

	synchronized void transports(List<MapiUid> order) {
		this.transports.clear();
		this.transports.addAll(order);
	}

	synchronized @Nullable MapiUid defaultStoreService() {
		return this.defaultStore;
	}

	synchronized @Nullable MapiUid primaryService() {
		return this.primary;
	}

	synchronized void primaryService(@Nullable MapiUid service) {
		this.primary = service;
	}

	/**
	 * Choose who sessions act as.
	 * @param mailbox one of the profile's, or {@code null} for none
	 */
	public synchronized void primary(@Nullable Mailbox mailbox) {
		this.primary = (mailbox != null) ? service(mailbox) : null;
	}

	/**
	 * Choose the default message store.
	 * @param mailbox whose it is, one of the profile's, or {@code null} for none
	 */
	public synchronized void defaultStore(@Nullable Mailbox mailbox) {
		this.defaultStore = (mailbox != null) ? service(mailbox) : null;
	}

	private @Nullable MapiUid service(Mailbox mailbox) {
		return services().stream()
			.map(Section::uid)
			.filter((service) -> mailbox.equals(mailbox(service)))
			.findFirst()
			.orElse(null);
	}

	private @Nullable Mailbox mailbox(@Nullable MapiUid service) {
		return (service != null) ? mailbox(settings(service).get(PropTags.PR_EMAIL_ADDRESS)) : null;
	}

	/**
	 * Return whose mailboxes the profile has.
	 * @return the mailboxes, each once
	 */
	public List<Mailbox> mailboxes() {
		return content().mailboxes();
	}

	/**
	 * Return what a session is to be made of.
	 * @return what the profile says now; services that are not configured are left out
	 */
	public synchronized ProfileContent content() {
		List<Provider> started = new ArrayList<>();
		List<Provider> ordered = new ArrayList<>();
		this.transports.forEach((uid) -> start(this.sections.get(uid), ordered));
		List<Mailbox> mailboxes = new ArrayList<>();
		int transport = 0;
		for (Section section : providers()) {
			List<Provider> one = new ArrayList<>(1);
			start(section, one);
			for (Provider provider : one) {
				boolean sends = provider.type() == ResourceType.TRANSPORT_PROVIDER;
				started.add(sends ? ordered.get(transport++) : provider);
				Mailbox mailbox = provider.mailbox();
				if (mailbox != null && !mailboxes.contains(mailbox)) {
					mailboxes.add(mailbox);
				}
			}
		}
		return new ProfileContent(List.copyOf(started), List.copyOf(mailboxes), mailbox(this.defaultStore),
				mailbox(this.primary));
	}

	private void start(@Nullable Section section, List<Provider> started) {
		if (section == null) {
			return;
		}
		Row row = section.values();
		ResourceType type = ResourceType.of(row.require(PropTags.PR_RESOURCE_TYPE));
		Mailbox mailbox = mailbox(MapiUid.of(row.require(PropTags.PR_SERVICE_UID).toByteArray()));
		if (type == ResourceType.AB_PROVIDER || mailbox != null) {
			started.add(new Provider(type, section.uid(), row.require(PropTags.PR_DISPLAY_NAME),
					row.require(PropTags.PR_PROVIDER_DISPLAY), row.require(PropTags.PR_PROVIDER_DLL_NAME),
					row.get(PropTags.PR_RESOURCE_FLAGS, 0), (type == ResourceType.AB_PROVIDER) ? null : mailbox));
		}
	}

	/**
	 * Return how providers of a type are in truth, whatever a status row says.
	 * @param type the type
	 * @return how they are
	 */
	public Condition condition(ResourceType type) {
		return this.conditions.getOrDefault(type, Condition.AVAILABLE);
	}

	/**
	 * Set how providers of a type are.
	 * @param type the type
	 * @param condition how they are
	 */
	public void condition(ResourceType type, Condition condition) {
		this.conditions.put(type, condition);
	}

	/**
	 * Protect the mailboxes of the profile.
	 * @param password the password, or {@code null} for none
	 */
	public synchronized void password(@Nullable String password) {
		this.password = password;
	}

	/**
	 * Return whether the mailboxes are protected.
	 * @return whether there is a password
	 */
	public synchronized boolean hasPassword() {
		return this.password != null;
	}

	/**
	 * Change the password of the mailboxes.
	 * @param oldPassword the one of now
	 * @param newPassword the new one
	 * @return whether the old one was right
	 */
	public synchronized boolean changePassword(String oldPassword, String newPassword) {
		boolean right = oldPassword.equals(this.password);
		if (right) {
			this.password = newPassword;
		}
		return right;
	}

}
