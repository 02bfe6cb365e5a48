package org.mapi4j.embedded.support;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;

/**
 * All who have mail in the subsystem, whatever profiles there are. Immutable.
 */
public final class Mailboxes {

	private final Map<String, Mailbox> byAddress = new LinkedHashMap<>();

	private final Map<String, Set<String>> delegates;

	private final Map<String, Set<String>> senders;

	/**
	 * Create a collection of mailboxes.
	 * @param mailboxes the mailboxes; of several with the same address the first one
	 * counts
	 * @param delegates the addresses of those who may open the mailbox of somebody else,
	 * and send on behalf of that, by the address of that
	 * @param senders the addresses of those who may send as somebody else, by the address
	 * of that
	 */
	public Mailboxes(List<Mailbox> mailboxes, Map<String, List<String>> delegates, Map<String, List<String>> senders) {
		mailboxes.forEach((mailbox) -> this.byAddress.putIfAbsent(key(mailbox.address()), mailbox));
		this.delegates = byKey(delegates);
		this.senders = byKey(senders);
	}

	private static Map<String, Set<String>> byKey(Map<String, List<String>> addresses) {
		Map<String, Set<String>> keys = new HashMap<>();
		addresses.forEach((address, others) -> keys.computeIfAbsent(key(address), (owner) -> new HashSet<>())
			.addAll(others.stream().map(Mailboxes::key).toList()));
		return keys;
	}

	/**
	 * Return whether somebody may open the mailbox of somebody else.
	 * @param user who opens it, or {@code null} if nobody knows
	 * @param owner whose it is
	 * @return whether the owner lets them
	 */
	public boolean mayOpen(@Nullable Mailbox user, Mailbox owner) {
		return user != null && isAmong(this.delegates, user, owner);
	}

	/**
	 * Return whether somebody may send as somebody else, so that nobody sees who it was.
	 * @param user who sends
	 * @param owner as whom
	 * @return whether the owner lets them
	 */
	public boolean maySendAs(Mailbox user, Mailbox owner) {
		return isAmong(this.senders, user, owner);
	}

	private static boolean isAmong(Map<String, Set<String>> others, Mailbox user, Mailbox owner) {
		return others.getOrDefault(key(owner.address()), Set.of()).contains(key(user.address()));
	}

	private static String key(String address) {
		return address.toLowerCase(Locale.ROOT);
	}

	/**
	 * Return all mailboxes.
	 * @return the mailboxes, in the order they were given
	 */
	public List<Mailbox> all() {
		return List.copyOf(this.byAddress.values());
	}

	/**
	 * Return the mailbox with an SMTP address.
	 * @param address the address, in upper or lower case
	 * @return the mailbox, or {@code null} if there is none
	 */
	public @Nullable Mailbox find(@Nullable String address) {
		return (address != null) ? this.byAddress.get(key(address)) : null;
	}

	/**
	 * Return the mailbox with an address of some type.
	 * @param addressType {@code SMTP} or {@code EX}, in upper or lower case
	 * @param address the address
	 * @return the mailbox, or {@code null} if there is none
	 */
	public @Nullable Mailbox find(@Nullable String addressType, @Nullable String address) {
		if (Mailbox.ADDRESS_TYPE.equalsIgnoreCase(addressType)) {
			return this.byAddress.values()
				.stream()
				.filter((mailbox) -> mailbox.exchangeAddress().equalsIgnoreCase(address))
				.findFirst()
				.orElse(null);
		}
		return "SMTP".equalsIgnoreCase(addressType) ? find(address) : null;
	}

	/**
	 * Return the mailbox of an entry of the address book.
	 * @param entryId the identifier of the entry
	 * @return the mailbox, or {@code null} if it is not of anyone here
	 */
	public @Nullable Mailbox find(EntryId entryId) {
		return this.byAddress.values()
			.stream()
			.filter((mailbox) -> mailbox.userEntryId().equals(entryId))
			.findFirst()
			.orElse(null);
	}

}
