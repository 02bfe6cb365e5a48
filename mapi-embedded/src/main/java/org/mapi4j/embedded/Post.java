package org.mapi4j.embedded;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.embedded.address.Addressees;
import org.mapi4j.embedded.address.Directory;
import org.mapi4j.embedded.address.DistributionGroup;
import org.mapi4j.embedded.profile.EmbeddedProfile;
import org.mapi4j.embedded.profile.Profiles;
import org.mapi4j.embedded.store.PostOffice;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.Mailboxes;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;

/**
 * Finds whom messages reach: mailboxes, and the members of distribution lists.
 *
 * @param mailboxes all who have mail
 * @param profiles the profiles, whose transports send
 * @param lists the distribution lists
 * @param directory all entries of the address book
 * @param isCoupled whether the stores send messages themselves
 */
record Post(Mailboxes mailboxes, Profiles profiles, List<DistributionGroup> lists, Directory directory,
		boolean isCoupled) implements PostOffice {

	@Override
	public List<Row> expand(List<Row> recipients) {
		return Addressees.expand(this.directory, recipients);
	}

	@Override
	public List<Mailbox> find(@Nullable EntryId entryId, @Nullable String addressType, @Nullable String address) {
		Mailbox known = mailbox(entryId, addressType, address);
		if (known != null) {
			return List.of(known);
		}
		Set<Mailbox> members = new LinkedHashSet<>();
		Set<DistributionGroup> seen = new LinkedHashSet<>();
		this.lists.stream()
			.filter((list) -> list.isNamed(entryId, addressType, address))
			.forEach((list) -> collect(list, members, seen));
		return List.copyOf(members);
	}

	@Override
	public @Nullable Mailbox mailbox(@Nullable EntryId entryId, @Nullable String addressType,
			@Nullable String address) {
		Mailbox known = (entryId != null) ? this.mailboxes.find(entryId) : null;
		return (known != null) ? known : this.mailboxes.find((addressType != null) ? addressType : "SMTP", address);
	}

	private void collect(DistributionGroup list, Set<Mailbox> members, Set<DistributionGroup> seen) {
		if (!seen.add(list)) {
			return;
		}
		for (String address : list.members()) {
			Mailbox mailbox = this.mailboxes.find(address);
			if (mailbox != null) {
				members.add(mailbox);
			}
			else {
				this.lists.stream()
					.filter((other) -> other.isNamed(null, null, address))
					.forEach((other) -> collect(other, members, seen));
			}
		}
	}

	@Override
	public boolean maySendOnBehalfOf(Mailbox sender, Mailbox other) {
		return this.mailboxes.mayOpen(sender, other) || areOfOneProfile(sender, other);
	}

	@Override
	public boolean maySendAs(Mailbox sender, Mailbox other) {
		return this.mailboxes.maySendAs(sender, other) || areOfOneProfile(sender, other);
	}

	private boolean areOfOneProfile(Mailbox sender, Mailbox other) {
		return this.profiles.list()
			.stream()
			.map((profile) -> this.profiles.find(profile.name()))
			.anyMatch((profile) -> profile != null && profile.mailboxes().containsAll(List.of(sender, other)));
	}

	@Override
	public boolean isOnline(Mailbox sender) {
		List<EmbeddedProfile> sending = this.profiles.list()
			.stream()
			.map((profile) -> this.profiles.find(profile.name()))
			.filter((profile) -> profile != null && profile.mailboxes().contains(sender))
			.toList();
		return sending.isEmpty() || sending.stream()
			.anyMatch((profile) -> profile.condition(ResourceType.TRANSPORT_PROVIDER)
				.status() == ResourceStatus.AVAILABLE);
	}

}
