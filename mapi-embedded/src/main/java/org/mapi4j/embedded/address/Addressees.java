package org.mapi4j.embedded.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.OneOff;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * Whom the recipients of a message stand for, as far as the address book knows.
 */
public final class Addressees {

	private static final List<PropTag<String>> ADDRESS = List.of(PropTags.PR_ADDRTYPE, PropTags.PR_EMAIL_ADDRESS,
			PropTags.PR_SMTP_ADDRESS);

	private final Directory directory;

	private final List<Row> expanded = new ArrayList<>();

	private final Set<EntryId> seen = new HashSet<>();

	private Addressees(Directory directory) {
		this.directory = directory;
	}

	/**
	 * Return whom a message is sent to: the members of a personal distribution list in
	 * place of the list, and everybody by the address that the entry has.
	 * @param directory all entries
	 * @param recipients the recipients as the client gave them
	 * @return the recipients, each of a mailbox, of a list of the global address list or
	 * of somebody unknown
	 */
	public static List<Row> expand(Directory directory, List<Row> recipients) {
		return directory.locked(() -> {
			Addressees addressees = new Addressees(directory);
			recipients.forEach(addressees::add);
			return List.copyOf(addressees.expanded);
		});
	}

	private void add(Row recipient) {
		Binary value = recipient.get(PropTags.PR_ENTRYID);
		EntryId entryId = (value != null && value.size() > 0) ? EntryId.of(value) : null;
		AddressEntry entry = (entryId != null) ? this.directory.find(entryId) : null;
		Roster members = (entry != null && !entry.home().isGlobal()) ? entry.members() : null;
		if (entry == null || members == null || members.rows().isEmpty()) {
			this.expanded.add(addressed(recipient, (entry != null) ? entry.values() : spelled(entryId)));
		}
		else if (this.seen.add(entry.entryId())) {
			int type = recipient.get(PropTags.PR_RECIPIENT_TYPE, 1);
			members.rows()
				.forEach((member) -> add(MailAddress.of(member).toRow().with(PropTags.PR_RECIPIENT_TYPE, type)));
		}
	}

	private static @Nullable Row spelled(@Nullable EntryId entryId) {
		try {
			return (entryId != null && OneOff.isOneOff(entryId)) ? OneOffs.row(OneOff.of(entryId), entryId) : null;
		}
		catch (MapiException ex) {
			return null;
		}
	}

	/** Return a recipient with the address of the entry, if that has any. */
	private static Row addressed(Row recipient, @Nullable Row entry) {
		List<PropValue<?>> known = new ArrayList<>();
		if (entry != null && entry.has(PropTags.PR_EMAIL_ADDRESS)) {
			for (PropTag<String> tag : ADDRESS) {
				String value = entry.get(tag);
				if (value != null) {
					known.add(new PropValue<>(tag, value));
				}
			}
		}
		return PropertyObject.with(recipient, known);
	}

}
