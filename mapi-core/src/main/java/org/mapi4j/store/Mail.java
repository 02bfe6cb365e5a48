package org.mapi4j.store;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * What a message says, taken out of MAPI: it needs no session, is never closed, and does
 * not follow what becomes of the message. Immutable.
 *
 * @param entryId the message, or {@code null} if it was not saved yet
 * @param searchKey by what copies of the message are found, or {@code null}
 * @param messageClass such as {@code IPM.Note}; empty if it has none
 * @param subject the subject; empty if it has none
 * @param from in whose name the message was sent, or {@code null}
 * @param sender who sent it, or {@code null}; the same as {@code from} unless that was on
 * behalf of somebody else
 * @param recipients all recipients, in the order of the recipient table
 * @param sent when it was sent ({@code PR_CLIENT_SUBMIT_TIME}), or {@code null}
 * @param received when it arrived ({@code PR_MESSAGE_DELIVERY_TIME}), or {@code null}
 * @param flags the bits {@code MSGFLAG_…} of {@code PR_MESSAGE_FLAGS}
 * @param text the body as plain text, or {@code null} if it has none
 * @param html the body as HTML, or {@code null} if it has none, or was written as plain
 * text that the store only shows as HTML
 * @param attachments what is attached, without the contents
 */
public record Mail(@Nullable EntryId entryId, @Nullable Binary searchKey, String messageClass, String subject,
		@Nullable MailAddress from, @Nullable MailAddress sender, List<Recipient> recipients, @Nullable Instant sent,
		@Nullable Instant received, int flags, @Nullable String text, @Nullable String html,
		List<AttachmentDescription> attachments) {

	private static final int MSGFLAG_READ = 0x1;

	private static final int MSGFLAG_UNSENT = 0x8;

	/** What {@code PR_NATIVE_BODY_INFO} is of a body that was written as text. */
	private static final int NATIVE_PLAIN = 1;

	private static final PropTag<?>[] PROPERTIES = { PropTags.PR_ENTRYID, PropTags.PR_SEARCH_KEY,
			PropTags.PR_MESSAGE_CLASS, PropTags.PR_SUBJECT, PropTags.PR_CLIENT_SUBMIT_TIME,
			PropTags.PR_MESSAGE_DELIVERY_TIME, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_SENT_REPRESENTING_NAME,
			PropTags.PR_SENT_REPRESENTING_ADDRTYPE, PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS,
			PropTags.PR_SENT_REPRESENTING_SMTP_ADDRESS, PropTags.PR_SENT_REPRESENTING_ENTRYID, PropTags.PR_SENDER_NAME,
			PropTags.PR_SENDER_ADDRTYPE, PropTags.PR_SENDER_EMAIL_ADDRESS, PropTags.PR_SENDER_SMTP_ADDRESS,
			PropTags.PR_SENDER_ENTRYID, PropTags.PR_NATIVE_BODY_INFO };

	/**
	 * Create a value.
	 * @param entryId the message, or {@code null}
	 * @param searchKey by what copies of the message are found, or {@code null}
	 * @param messageClass such as {@code IPM.Note}
	 * @param subject the subject
	 * @param from in whose name the message was sent, or {@code null}
	 * @param sender who sent it, or {@code null}
	 * @param recipients all recipients
	 * @param sent when it was sent, or {@code null}
	 * @param received when it arrived, or {@code null}
	 * @param flags the bits {@code MSGFLAG_…}
	 * @param text the body as plain text, or {@code null}
	 * @param html the body as HTML, or {@code null}
	 * @param attachments what is attached
	 */
	public Mail {
		recipients = List.copyOf(recipients);
		attachments = List.copyOf(attachments);
	}

	/**
	 * Read a message, its bodies included.
	 * @param message the message, which stays open
	 * @return what it says; addresses on the internet as far as the message itself knows
	 * them
	 */
	public static Mail of(Message message) {
		return of(message, (address) -> address);
	}

	/**
	 * Read a message, its bodies included, and look up in the address book what the
	 * message does not know: the addresses on the internet of senders and recipients of
	 * another type, such as {@code EX}.
	 * @param message the message, which stays open
	 * @param book the address book
	 * @return what it says
	 */
	public static Mail of(Message message, AddressBook book) {
		return of(message, (address) -> address.withSmtpAddress(book));
	}

	private static Mail of(Message message, UnaryOperator<MailAddress> completed) {
		Row row = message.getProps(PROPERTIES);
		MailAddress sender = address(row.get(PropTags.PR_SENDER_NAME), row.get(PropTags.PR_SENDER_ADDRTYPE),
				row.get(PropTags.PR_SENDER_EMAIL_ADDRESS), row.get(PropTags.PR_SENDER_SMTP_ADDRESS),
				row.get(PropTags.PR_SENDER_ENTRYID));
		MailAddress from = address(row.get(PropTags.PR_SENT_REPRESENTING_NAME),
				row.get(PropTags.PR_SENT_REPRESENTING_ADDRTYPE), row.get(PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS),
				row.get(PropTags.PR_SENT_REPRESENTING_SMTP_ADDRESS), row.get(PropTags.PR_SENT_REPRESENTING_ENTRYID));
		from = (from != null) ? from : sender;
		sender = (sender != null) ? sender : from;
		Binary entryId = row.get(PropTags.PR_ENTRYID);
		boolean plain = row.get(PropTags.PR_NATIVE_BODY_INFO, 0) == NATIVE_PLAIN;
		return new Mail((entryId != null && entryId.size() > 0) ? row.entryId() : null, row.get(PropTags.PR_SEARCH_KEY),
				row.get(PropTags.PR_MESSAGE_CLASS, ""), subject(message, row),
				(from != null) ? completed.apply(from) : null, (sender != null) ? completed.apply(sender) : null,
				recipientsOf(message, completed), row.get(PropTags.PR_CLIENT_SUBMIT_TIME),
				row.get(PropTags.PR_MESSAGE_DELIVERY_TIME), row.get(PropTags.PR_MESSAGE_FLAGS, 0), message.text(),
				plain ? null : message.html(), message.attachments());
	}

	private static String subject(Message message, Row row) {
		HResult reason = row.error(PropTags.PR_SUBJECT);
		boolean large = reason != null && reason.equals(HResult.MAPI_E_NOT_ENOUGH_MEMORY);
		String subject = large ? message.get(PropTags.PR_SUBJECT) : row.get(PropTags.PR_SUBJECT);
		return (subject != null) ? subject : "";
	}

	private static @Nullable MailAddress address(@Nullable String name, @Nullable String type, @Nullable String address,
			@Nullable String smtpAddress, @Nullable Binary entryId) {
		if (name == null && address == null && smtpAddress == null) {
			return null;
		}
		return new MailAddress(name, type, address, smtpAddress,
				(entryId != null && entryId.size() > 0) ? EntryId.of(entryId) : null);
	}

	private static List<Recipient> recipientsOf(Message message, UnaryOperator<MailAddress> completed) {
		return message.recipients()
			.stream()
			.map((recipient) -> recipient.withAddress(completed.apply(recipient.address())))
			.toList();
	}

	/**
	 * Begin to write a message.
	 * @return what is told what the message says
	 */
	public static MailBuilder compose() {
		return new MailBuilder();
	}

	/**
	 * Return whom the message is for.
	 * @return the addresses, in order
	 */
	public List<MailAddress> to() {
		return addresses(RecipientType.TO);
	}

	/**
	 * Return who got a copy.
	 * @return the addresses, in order
	 */
	public List<MailAddress> cc() {
		return addresses(RecipientType.CC);
	}

	/**
	 * Return who got a copy that the others do not know of.
	 * @return the addresses, in order
	 */
	public List<MailAddress> bcc() {
		return addresses(RecipientType.BCC);
	}

	private List<MailAddress> addresses(RecipientType type) {
		return this.recipients.stream()
			.filter((recipient) -> recipient.type() == type)
			.map(Recipient::address)
			.toList();
	}

	/**
	 * Return whether the message was read.
	 * @return whether {@code MSGFLAG_READ} is set
	 */
	public boolean isRead() {
		return (this.flags & MSGFLAG_READ) != 0;
	}

	/**
	 * Return whether the message is still being written.
	 * @return whether {@code MSGFLAG_UNSENT} is set
	 */
	public boolean isUnsent() {
		return (this.flags & MSGFLAG_UNSENT) != 0;
	}

	/**
	 * Return a text without what the message says, since that may be confidential.
	 */
	@Override
	public String toString() {
		return "Mail[" + this.messageClass + ", " + this.recipients.size() + " recipients, " + this.attachments.size()
				+ " attachments]";
	}

	static List<Row> rows(MapiTable table, PropTag<?>... columns) {
		table.setColumns(columns);
		return table.stream().toList();
	}

}
