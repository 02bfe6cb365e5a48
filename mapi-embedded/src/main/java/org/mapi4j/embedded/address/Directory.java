package org.mapi4j.embedded.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.EntryIds.Parts;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Mailboxes;
import org.mapi4j.embedded.support.Outbox;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * All entries of the address book, those of the global address list and those that
 * clients have made. Safe for use by any thread; listeners are told when no lock is held.
 */
public final class Directory {

	private static final String GLOBAL_NAME = "Global Address List";

	private static final String PERSONAL_NAME = "Contacts";

	private final ReentrantLock lock = new ReentrantLock();

	private final Outbox outbox = new Outbox();

	private final List<AddressSubscription> subscriptions = new CopyOnWriteArrayList<>();

	private final Map<EntryId, AddressEntry> entries = new HashMap<>();

	private final Map<MapiUid, Container> personal = new LinkedHashMap<>();

	private final Container global = new Container(container("global"), GLOBAL_NAME, false);

	/**
	 * Create an address book.
	 * @param mailboxes whose entries are in the global address list
	 * @param lists the distribution lists in it
	 */
	public Directory(Mailboxes mailboxes, List<DistributionGroup> lists) {
		Map<String, EntryId> known = new HashMap<>();
		for (Mailbox mailbox : mailboxes.all()) {
			add(new AddressEntry(mailbox.userEntryId(), this.global, null, row(mailbox)));
			known.put(key(mailbox.address()), mailbox.userEntryId());
		}
		for (DistributionGroup list : lists) {
			add(new AddressEntry(list.entryId(), this.global, new Roster(), row(list)));
			known.put(key(list.address()), list.entryId());
		}
		lists.forEach((list) -> addMembers(list, known));
	}

	private static String key(String address) {
		return address.toLowerCase(Locale.ROOT);
	}

	private static EntryId container(String key) {
		return EntryIds.of(EntryIds.ADDRESS_BOOK, ObjectType.AB_CONTAINER, bytes(key));
	}

	private static Binary bytes(String text) {
		return Binary.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Row row(Mailbox mailbox) {
		String account = mailbox.address().substring(0, Math.max(0, mailbox.address().indexOf('@')));
		Row row = row(mailbox.userEntryId(), ObjectType.MAIL_USER, mailbox.name(), mailbox.address(),
				mailbox.exchangeAddress(), mailbox.searchKey());
		return row.with(PropTags.PR_ACCOUNT, account).with(PropTags.PR_SEND_RICH_INFO, true);
	}

	private static Row row(DistributionGroup list) {
		String address = list.exchangeAddress();
		return row(list.entryId(), ObjectType.DISTRIBUTION_LIST, list.name(), list.address(), address,
				Mailbox.searchKey(Mailbox.ADDRESS_TYPE, address));
	}

	private static Row row(EntryId entryId, ObjectType type, String name, String smtp, String exchange,
			Binary searchKey) {
		return Row.of(new PropValue<>(PropTags.PR_ENTRYID, entryId.value()),
				new PropValue<>(PropTags.PR_RECORD_KEY, entryId.value()),
				new PropValue<>(PropTags.PR_SEARCH_KEY, searchKey),
				new PropValue<>(PropTags.PR_OBJECT_TYPE, type.code()),
				new PropValue<>(PropTags.PR_DISPLAY_TYPE, (type == ObjectType.MAIL_USER) ? 0 : 1),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, name),
				new PropValue<>(PropTags.PR_TRANSMITABLE_DISPLAY_NAME, name),
				new PropValue<>(PropTags.PR_ADDRTYPE, Mailbox.ADDRESS_TYPE),
				new PropValue<>(PropTags.PR_EMAIL_ADDRESS, exchange), new PropValue<>(PropTags.PR_SMTP_ADDRESS, smtp),
				new PropValue<>(PropTags.PR_EMS_AB_PROXY_ADDRESSES, List.of("SMTP:" + smtp)));
	}

	private void add(AddressEntry entry) {
		this.entries.put(entry.entryId(), entry);
		entry.home().roster().put(entry.entryId(), entry.values());
	}

	private void addMembers(DistributionGroup list, Map<String, EntryId> known) {
		Roster members = require(known, list.address()).members();
		for (String address : list.members()) {
			AddressEntry member = require(known, address);
			if (members != null) {
				members.put(member.entryId(), member.values());
			}
		}
	}

	private AddressEntry require(Map<String, EntryId> known, String address) {
		AddressEntry entry = this.entries.get(known.get(key(address)));
		if (entry == null) {
			throw new IllegalArgumentException("A distribution list has a member that is no mailbox and no list");
		}
		return entry;
	}

	/** Do something while nobody else changes entries, and then tell listeners. */
	<T extends @Nullable Object> T locked(Supplier<T> action) {
		this.lock.lock();
		try {
			return action.get();
		}
		finally {
			this.lock.unlock();
			if (!this.lock.isHeldByCurrentThread()) {
				this.outbox.deliver();
			}
		}
	}

	Container global() {
		return this.global;
	}

	/** Return the container that a provider keeps personal entries in. */
	Container personal(MapiUid provider) {
		return locked(() -> this.personal.computeIfAbsent(provider,
				(uid) -> new Container(
						EntryIds.of(EntryIds.ADDRESS_BOOK, ObjectType.AB_CONTAINER, Binary.of(uid.toByteArray())),
						PERSONAL_NAME, true)));
	}

	@Nullable AddressEntry entry(EntryId entryId) {
		return locked(() -> this.entries.get(entryId));
	}

	/** Return the entry that an identifier names, or {@code null}. */
	@Nullable AddressEntry find(EntryId entryId) {
		try {
			Parts parts = EntryIds.parse(entryId, "Looking a recipient up");
			return entry(EntryIds.of(parts.provider(), parts.type(), parts.key()));
		}
		catch (MapiException ex) {
			return null;
		}
	}

	/**
	 * Add an entry to a container.
	 * @param values its properties
	 * @param members those of a distribution list, or {@code null} if it is none
	 * @param flags what is done where there is one like it
	 * @return the entry, or {@code null} if there is one like it that is to stay
	 */
	@Nullable AddressEntry create(Container container, Row values, @Nullable Roster members, Set<CreateEntryFlag> flags) {
		return locked(() -> {
			AddressEntry like = like(container, values, flags);
			if (like != null && !flags.contains(CreateEntryFlag.REPLACE)) {
				return null;
			}
			if (like != null) {
				delete(like);
			}
			ObjectType type = (members != null) ? ObjectType.DISTRIBUTION_LIST : ObjectType.MAIL_USER;
			EntryId entryId = Container.newEntryId(type);
			AddressEntry entry = new AddressEntry(entryId, container, members, Entries.complete(values, entryId, type));
			add(entry);
			tell(NotificationType.OBJECT_CREATED, entry, List.of());
			return entry;
		});
	}

	private @Nullable AddressEntry like(Container container, Row values, Set<CreateEntryFlag> flags) {
		boolean strict = flags.contains(CreateEntryFlag.CHECK_DUP_STRICT);
		boolean loose = flags.contains(CreateEntryFlag.CHECK_DUP_LOOSE);
		boolean replace = flags.contains(CreateEntryFlag.REPLACE);
		if (!strict && !loose && !replace) {
			return null;
		}
		for (EntryId entryId : container.roster().entryIds()) {
			AddressEntry entry = this.entries.get(entryId);
			if (entry != null && Entries.isSame(entry.values(), values, !loose)) {
				return entry;
			}
		}
		return null;
	}

	/**
	 * Change an entry.
	 * @param version the version that the change is based on, negative for any
	 * @throws org.mapi4j.MapiException if it has been changed or deleted since
	 */
	void update(AddressEntry entry, Row values, int version, String operation) {
		locked(() -> {
			if (entry.isDeleted()) {
				throw CallGate.failure(HResult.MAPI_E_OBJECT_DELETED, operation, "The entry has been deleted");
			}
			if (version >= 0 && version != entry.version()) {
				throw CallGate.failure(HResult.MAPI_E_OBJECT_CHANGED, operation, "The entry has been changed");
			}
			ObjectType type = (entry.members() != null) ? ObjectType.DISTRIBUTION_LIST : ObjectType.MAIL_USER;
			Row old = entry.values();
			entry.values(Entries.complete(values, entry.entryId(), type));
			rosters(entry).forEach((roster) -> roster.put(entry.entryId(), entry.values()));
			tell(NotificationType.OBJECT_MODIFIED, entry, changed(old, entry.values()));
			return true;
		});
	}

	private static List<PropTag<?>> changed(Row old, Row row) {
		List<PropTag<?>> tags = new ArrayList<>();
		row.values()
			.stream()
			.filter((value) -> !old.values().contains(value))
			.forEach((value) -> tags.add(value.tag()));
		return tags;
	}

	/** Return where an entry is shown: in its container, and in lists that it is in. */
	private List<Roster> rosters(AddressEntry entry) {
		List<Roster> rosters = new ArrayList<>();
		rosters.add(entry.home().roster());
		for (AddressEntry other : this.entries.values()) {
			Roster members = other.members();
			if (members != null && members.contains(entry.entryId())) {
				rosters.add(members);
			}
		}
		return rosters;
	}

	/** Delete an entry of a container, and from the lists that it is in. */
	void delete(AddressEntry entry) {
		locked(() -> {
			this.entries.remove(entry.entryId());
			rosters(entry).forEach((roster) -> roster.remove(entry.entryId()));
			entry.delete();
			tell(NotificationType.OBJECT_DELETED, entry, List.of());
			return true;
		});
	}

	/** Add a member to a distribution list. */
	void addMember(@Nullable AddressEntry list, Roster members, EntryId member, Row row) {
		locked(() -> {
			members.put(member, row);
			tellMembers(list);
			return true;
		});
	}

	/** Remove a member of a distribution list. */
	boolean removeMember(@Nullable AddressEntry list, Roster members, EntryId member) {
		return locked(() -> {
			boolean removed = members.remove(member);
			if (removed) {
				tellMembers(list);
			}
			return removed;
		});
	}

	private void tellMembers(@Nullable AddressEntry list) {
		if (list != null) {
			tell(NotificationType.OBJECT_MODIFIED, list, List.of(PropTags.PR_CONTAINER_CONTENTS));
		}
	}

	private void tell(NotificationType type, AddressEntry entry, List<PropTag<?>> changed) {
		ObjectType kind = (entry.members() != null) ? ObjectType.DISTRIBUTION_LIST : ObjectType.MAIL_USER;
		Notification notification = new Notification.ObjectChanged(type, entry.entryId(), kind, entry.home().entryId(),
				null, null, changed);
		for (AddressSubscription subscription : this.subscriptions) {
			if (subscription.isFor(type, entry.entryId(), entry.home().entryId())) {
				this.outbox.add(() -> subscription.tell(notification));
			}
		}
	}

	void add(AddressSubscription subscription) {
		this.subscriptions.add(subscription);
	}

	void remove(AddressSubscription subscription) {
		this.subscriptions.remove(subscription);
	}

}
