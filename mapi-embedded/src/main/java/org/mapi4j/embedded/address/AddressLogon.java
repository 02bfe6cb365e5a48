package org.mapi4j.embedded.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.OneOff;
import org.mapi4j.embedded.profile.EmbeddedProfile;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.EntryIds.Parts;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * The address book as one session sees it: the containers of the providers that its
 * profile has.
 */
public final class AddressLogon {

	/** Where the profile keeps what was chosen for the address book. */
	private static final MapiUid SETTINGS = MapiUid.parse("5e0a1f40-6d61-7069-346a-656d62000010");

	private final Directory directory;

	private final EmbeddedProfile profile;

	private final List<MapiUid> providers;

	private final Opener opener;

	/**
	 * Create what a session sees.
	 * @param directory all entries
	 * @param profile keeps the settings
	 * @param providers the address book providers of the session
	 * @param opener opens objects for the client
	 */
	public AddressLogon(Directory directory, EmbeddedProfile profile, List<MapiUid> providers, Opener opener) {
		this.directory = directory;
		this.profile = profile;
		this.providers = List.copyOf(providers);
		this.opener = opener;
	}

	/**
	 * Open the address book.
	 * @return the address book
	 */
	public AddressBook open() {
		return this.opener.open((gate) -> new EmbeddedAddressBook(this, gate));
	}

	/**
	 * Open an entry or container.
	 * @param entryId its identifier
	 * @param flags how
	 * @param operation the function that was called, for errors
	 * @return the object
	 */
	public MapiProp openEntry(EntryId entryId, List<OpenFlag> flags, String operation) {
		Container container = container(entryId);
		if (container != null) {
			return openContainer(container, flags, operation);
		}
		if (OneOff.isOneOff(entryId)) {
			requireReading(flags, operation);
			Row row = OneOffs.row(oneOff(entryId, operation), entryId);
			return this.opener.open((gate) -> EmbeddedMailUser.reading(this, row, gate));
		}
		AddressEntry entry = require(entryId, operation);
		boolean write = entry.home().isModifiable()
				&& (flags.contains(OpenFlag.MODIFY) || flags.contains(OpenFlag.BEST_ACCESS));
		if (!entry.home().isModifiable()) {
			requireReading(flags, operation);
		}
		Roster members = entry.members();
		return (members != null)
				? this.opener.open((gate) -> new EmbeddedDistributionList(EntryDraft.of(this.directory, entry, write),
						members, this, gate))
				: this.opener
					.open((gate) -> new EmbeddedMailUser(EntryDraft.of(this.directory, entry, write), this, gate));
	}

	private MapiProp openContainer(Container container, List<OpenFlag> flags, String operation) {
		boolean write = container.isModifiable()
				&& (flags.contains(OpenFlag.MODIFY) || flags.contains(OpenFlag.BEST_ACCESS));
		if (!container.isModifiable()) {
			requireReading(flags, operation);
		}
		return this.opener.open((gate) -> new EmbeddedContainer(container, write, this, gate));
	}

	MapiProp openRoot(List<OpenFlag> flags, String operation) {
		requireReading(flags, operation);
		return this.opener.open((gate) -> new EmbeddedRoot(this, gate));
	}

	private static void requireReading(List<OpenFlag> flags, String operation) {
		if (flags.contains(OpenFlag.MODIFY)) {
			throw CallGate.failure(HResult.MAPI_E_NO_ACCESS, operation, "The entry cannot be changed");
		}
	}

	static OneOff oneOff(EntryId entryId, String operation) {
		try {
			return OneOff.of(entryId);
		}
		catch (MapiException ex) {
			throw CallGate.failure(ex.result(), operation, "This is no one-off entry identifier");
		}
	}

	/** Return an entry that the session can see. */
	AddressEntry require(EntryId entryId, String operation) {
		Parts parts = EntryIds.parse(entryId, operation);
		if (!parts.provider().equals(EntryIds.ADDRESS_BOOK) || this.providers.isEmpty()) {
			throw CallGate.failure(HResult.MAPI_E_UNKNOWN_ENTRYID, operation, "No address book has this entry");
		}
		AddressEntry entry = find(parts);
		if (entry == null) {
			throw CallGate.failure(HResult.MAPI_E_NOT_FOUND, operation, "The address book has no such entry");
		}
		return entry;
	}

	private @Nullable AddressEntry find(Parts parts) {
		AddressEntry entry = this.directory.entry(EntryIds.of(parts.provider(), parts.type(), parts.key()));
		return (entry != null && containers().contains(entry.home())) ? entry : null;
	}

	/** Return what an entry or a one-off looks like. */
	Row row(EntryId entryId, String operation) {
		return OneOff.isOneOff(entryId) ? OneOffs.row(oneOff(entryId, operation), entryId)
				: require(entryId, operation).values();
	}

	/** Return the containers that hold recipients, in the order of the hierarchy. */
	List<Container> containers() {
		List<Container> containers = new ArrayList<>();
		if (!this.providers.isEmpty()) {
			containers.add(this.directory.global());
		}
		this.providers.forEach((provider) -> containers.add(this.directory.personal(provider)));
		return containers;
	}

	@Nullable Container container(EntryId entryId) {
		return containers().stream()
			.filter((container) -> container.entryId().equals(entryId))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Return whether two identifiers name the same entry.
	 * @param first the one
	 * @param second the other
	 * @return whether they do; {@code false} if one of them is none of ours
	 */
	public static boolean isSame(EntryId first, EntryId second) {
		if (!OneOff.isOneOff(first) || !OneOff.isOneOff(second)) {
			return EntryIds.isSame(first, second);
		}
		try {
			return isSame(OneOff.of(first), OneOff.of(second));
		}
		catch (MapiException ex) {
			return false;
		}
	}

	private static boolean isSame(OneOff recipient, OneOff another) {
		return recipient.addressType().equalsIgnoreCase(another.addressType())
				&& recipient.address().equalsIgnoreCase(another.address())
				&& recipient.displayName().equals(another.displayName());
	}

	/**
	 * Register a listener.
	 * @param entryId what for, or {@code null} for the whole address book
	 * @param types the kinds of events
	 * @param listener is told
	 * @param operation the function that was called, for errors
	 * @return the registration
	 */
	public Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener,
			String operation) {
		if (entryId != null && container(entryId) == null) {
			Parts parts = EntryIds.parse(entryId, operation);
			if (parts.type() == ObjectType.MAIL_USER && OneOff.isOneOff(entryId)) {
				throw CallGate.failure(HResult.MAPI_E_NO_SUPPORT, operation, "Recipients in no container never change");
			}
			if (find(parts) == null) {
				throw CallGate.failure(parts.provider().equals(EntryIds.ADDRESS_BOOK) ? HResult.MAPI_E_INVALID_ENTRYID
						: HResult.MAPI_E_UNKNOWN_ENTRYID, operation, "No address book has this entry");
			}
		}
		AddressSubscription subscription = new AddressSubscription(this.directory, entryId, types, listener);
		this.directory.add(subscription);
		return subscription;
	}

	/** Return the container for personal entries, or {@code null} if there is none. */
	@Nullable Container personal() {
		Container chosen = chosen(settings().get(PropTags.PR_AB_DEFAULT_PAB));
		return (chosen != null) ? chosen
				: containers().stream().filter(Container::isModifiable).findFirst().orElse(null);
	}

	/** Return the container that is shown first, or {@code null} if there is none. */
	@Nullable Container shownFirst() {
		Container chosen = chosen(settings().get(PropTags.PR_AB_DEFAULT_DIR));
		Container personal = personal();
		return (chosen != null) ? chosen
				: containers().stream().filter((container) -> container != personal).findFirst().orElse(personal);
	}

	private @Nullable Container chosen(@Nullable Binary entryId) {
		return (entryId != null) ? container(EntryId.of(entryId)) : null;
	}

	/** Return the containers that names are looked up in. */
	List<Container> searchPath() {
		List<Container> path = new ArrayList<>();
		List<Binary> chosen = settings().get(PropTags.PR_AB_SEARCH_PATH);
		if (chosen != null) {
			for (Binary entryId : chosen) {
				Container container = chosen(entryId);
				if (container != null) {
					path.add(container);
				}
			}
			return path;
		}
		containers().stream().filter(Container::isModifiable).findFirst().ifPresent(path::add);
		containers().stream().filter(Container::isGlobal).forEach(path::add);
		return path;
	}

	private Row settings() {
		return this.profile.settings(SETTINGS);
	}

	void changeSettings(UnaryOperator<Row> change) {
		this.profile.changeSettings(SETTINGS, change);
	}

	Directory directory() {
		return this.directory;
	}

	Opener opener() {
		return this.opener;
	}

}
