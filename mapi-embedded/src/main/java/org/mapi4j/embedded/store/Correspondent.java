package org.mapi4j.embedded.store;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * Who has to do with a message, and the properties that say so. Each of them is the entry
 * that the address book has for that person.
 *
 * @param name is the name
 * @param entryId is the identifier of the entry
 * @param addressType is the type of the address
 * @param address is the address
 * @param smtpAddress is the address on the internet
 * @param searchKey is what mail from or to there has in common
 */
record Correspondent(PropTag<String> name, PropTag<Binary> entryId, PropTag<String> addressType,
		PropTag<String> address, PropTag<String> smtpAddress, PropTag<Binary> searchKey) {

	/** Who has sent it. */
	static final Correspondent SENDER = new Correspondent(PropTags.PR_SENDER_NAME, PropTags.PR_SENDER_ENTRYID,
			PropTags.PR_SENDER_ADDRTYPE, PropTags.PR_SENDER_EMAIL_ADDRESS, PropTags.PR_SENDER_SMTP_ADDRESS,
			PropTags.PR_SENDER_SEARCH_KEY);

	/** In whose name it was sent. */
	static final Correspondent SENT_REPRESENTING = new Correspondent(PropTags.PR_SENT_REPRESENTING_NAME,
			PropTags.PR_SENT_REPRESENTING_ENTRYID, PropTags.PR_SENT_REPRESENTING_ADDRTYPE,
			PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS, PropTags.PR_SENT_REPRESENTING_SMTP_ADDRESS,
			PropTags.PR_SENT_REPRESENTING_SEARCH_KEY);

	/** Whom it has reached. */
	static final Correspondent RECEIVED_BY = new Correspondent(PropTags.PR_RECEIVED_BY_NAME,
			PropTags.PR_RECEIVED_BY_ENTRYID, PropTags.PR_RECEIVED_BY_ADDRTYPE, PropTags.PR_RECEIVED_BY_EMAIL_ADDRESS,
			PropTags.PR_RECEIVED_BY_SMTP_ADDRESS, PropTags.PR_RECEIVED_BY_SEARCH_KEY);

	/** Whom it was meant for. */
	static final Correspondent RCVD_REPRESENTING = new Correspondent(PropTags.PR_RCVD_REPRESENTING_NAME,
			PropTags.PR_RCVD_REPRESENTING_ENTRYID, PropTags.PR_RCVD_REPRESENTING_ADDRTYPE,
			PropTags.PR_RCVD_REPRESENTING_EMAIL_ADDRESS, PropTags.PR_RCVD_REPRESENTING_SMTP_ADDRESS,
			PropTags.PR_RCVD_REPRESENTING_SEARCH_KEY);

	/** A recipient, in a row of its own. */
	static final Correspondent RECIPIENT = new Correspondent(PropTags.PR_DISPLAY_NAME, PropTags.PR_ENTRYID,
			PropTags.PR_ADDRTYPE, PropTags.PR_EMAIL_ADDRESS, PropTags.PR_SMTP_ADDRESS, PropTags.PR_SEARCH_KEY);

	/** Return properties that say that it is somebody. */
	Values is(Mailbox who) {
		return new Values().add(this.name, who.name())
			.add(this.entryId, who.userEntryId().value())
			.add(this.addressType, Mailbox.ADDRESS_TYPE)
			.add(this.address, who.exchangeAddress())
			.add(this.smtpAddress, who.address())
			.add(this.searchKey, who.searchKey());
	}

	/** Return whether properties say who it is. */
	boolean isKnown(Bag properties) {
		return properties.has(this.name.id()) || properties.has(this.entryId.id());
	}

	/** Return whose mailbox it is that properties speak of, or {@code null}. */
	@Nullable Mailbox find(PostOffice office, Bag properties) {
		return find(office, properties.get(this.entryId), properties.get(this.addressType),
				properties.get(this.address), properties.get(this.smtpAddress));
	}

	/** Return whose mailbox it is that properties speak of, or {@code null}. */
	@Nullable Mailbox find(PostOffice office, Row properties) {
		return find(office, properties.get(this.entryId), properties.get(this.addressType),
				properties.get(this.address), properties.get(this.smtpAddress));
	}

	/** Return who it is that properties speak of, in a row of its own. */
	Row asRecipient(Bag properties) {
		return Row.of(new Values().add(RECIPIENT.entryId, properties.get(this.entryId))
			.add(RECIPIENT.addressType, properties.get(this.addressType))
			.add(RECIPIENT.address, properties.get(this.address))
			.add(RECIPIENT.smtpAddress, properties.get(this.smtpAddress))
			.list());
	}

	private static @Nullable Mailbox find(PostOffice office, @Nullable Binary entry, @Nullable String type,
			@Nullable String address, @Nullable String smtp) {
		EntryId known = (entry != null && entry.size() > 0) ? EntryId.of(entry) : null;
		Mailbox found = office.mailbox(known, type, address);
		return (found == null && smtp != null) ? office.mailbox(null, null, smtp) : found;
	}

}
