package org.mapi4j.embedded.address;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.embedded.support.Mailbox;

/**
 * A distribution list of the global address list.
 *
 * @param name its name
 * @param address its SMTP address
 * @param members the SMTP addresses of its members, each of a mailbox or of another
 * distribution list
 */
public record DistributionGroup(String name, String address, List<String> members) {

	/**
	 * Create a distribution list.
	 * @param name its name
	 * @param address its SMTP address
	 * @param members the SMTP addresses of its members
	 */
	public DistributionGroup {
		members = List.copyOf(members);
	}

	/**
	 * Return the identifier of the list.
	 * @return the identifier of the entry in the address book
	 */
	EntryId entryId() {
		byte[] key = ("list:" + key()).getBytes(StandardCharsets.UTF_8);
		return EntryIds.of(EntryIds.ADDRESS_BOOK, ObjectType.DISTRIBUTION_LIST, Binary.of(key));
	}

	/**
	 * Return the address that the list has within the organisation.
	 * @return an address of the type {@link Mailbox#ADDRESS_TYPE}
	 */
	String exchangeAddress() {
		return "/o=Embedded/cn=Recipients/cn=" + key();
	}

	/**
	 * Return whether a recipient is the list.
	 * @param recipient the recipient's entry, or {@code null}
	 * @param addressType the kind of address, or {@code null} for {@code SMTP}
	 * @param recipientAddress the address, or {@code null}
	 * @return whether the entry is that of the list, or the address
	 */
	public boolean isNamed(@Nullable EntryId recipient, @Nullable String addressType,
			@Nullable String recipientAddress) {
		String own = Mailbox.ADDRESS_TYPE.equalsIgnoreCase(addressType) ? exchangeAddress() : this.address;
		return (recipient != null && EntryIds.isSame(recipient, entryId())) || own.equalsIgnoreCase(recipientAddress);
	}

	private String key() {
		return this.address.toLowerCase(Locale.ROOT);
	}

}
