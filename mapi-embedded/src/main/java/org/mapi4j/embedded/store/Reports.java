package org.mapi4j.embedded.store;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.mapi4j.Binary;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.store.data.AttachmentContent;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Row;
import org.mapi4j.store.AttachMethod;

/**
 * Makes the reports that tell a sender what has become of a message.
 */
final class Reports {

	private static final int REASON_TRANSFER_IMPOSSIBLE = 1;

	private static final int DIAG_RECIPIENT_UNKNOWN = 0x23;

	private static final int DIAG_SUBMISSION_PROHIBITED = 0x1D;

	/** In whose name somebody was not allowed to send ({@code PR_NDR_FROM_NAME}). */
	private static final PropTag<String> FROM_NAME = PropTag.of(0x6905, PropType.UNICODE);

	private static final int MAPI_TO = 1;

	private Reports() {
	}

	private static Bag report(Bag original, String messageClass, String subject, Mailbox to) {
		Bag properties = Bag.of()
			.with(PropTags.PR_MESSAGE_CLASS, messageClass)
			.with(PropTags.PR_SEARCH_KEY, Binary.of(MapiUid.random().toByteArray()))
			.with(PropTags.PR_SUBJECT, subject)
			.with(PropTags.PR_ORIGINAL_SUBJECT, original.get(PropTags.PR_SUBJECT, ""))
			.with(PropTags.PR_ORIGINAL_SEARCH_KEY, original.get(PropTags.PR_SEARCH_KEY, Binary.EMPTY))
			.with(PropTags.PR_REPORT_TIME, MailboxStore.now())
			.with(PropTags.PR_CREATION_TIME, MailboxStore.now())
			.with(PropTags.PR_LAST_MODIFICATION_TIME, MailboxStore.now())
			.with(PropTags.PR_MESSAGE_DELIVERY_TIME, MailboxStore.now())
			.with(PropTags.PR_CLIENT_SUBMIT_TIME, MailboxStore.now());
		return Outgoing.received(properties, to);
	}

	/** Return the report that a message did not reach some recipients. */
	static Content nonDelivery(Mailbox sender, Content original, List<Row> failed) {
		String names = failed.stream()
			.map((row) -> row.get(PropTags.PR_DISPLAY_NAME, ""))
			.collect(Collectors.joining("; "));
		Bag properties = undelivered(original, sender).with(PropTags.PR_BODY,
				"Your message did not reach some or all of the recipients: " + names);
		return nonDelivery(properties, original, failed,
				(row) -> reported(row, DIAG_RECIPIENT_UNKNOWN, "No mailbox has this address"));
	}

	/** Return the report that a message was sent to nobody, since its sender may not. */
	static Content notAllowed(Mailbox sender, Content original) {
		String other = original.properties().get(PropTags.PR_SENT_REPRESENTING_NAME, "");
		Bag properties = undelivered(original, sender).with(FROM_NAME, other)
			.with(PropTags.PR_BODY, "Your message was not sent: you are not allowed to send on behalf of " + other);
		return nonDelivery(properties, original, original.recipients(),
				(row) -> reported(row, DIAG_SUBMISSION_PROHIBITED, "The sender may not send in this name"));
	}

	private static Bag undelivered(Content original, Mailbox sender) {
		String subject = "Undeliverable: " + original.properties().get(PropTags.PR_SUBJECT, "");
		return report(original.properties(), "REPORT.IPM.Note.NDR", subject, sender)
			.with(PropTags.PR_SENDER_NAME, "System Administrator")
			.with(PropTags.PR_SENT_REPRESENTING_NAME, "System Administrator");
	}

	private static Content nonDelivery(Bag properties, Content original, List<Row> failed,
			UnaryOperator<Row> explained) {
		List<Row> reported = failed.stream().map(explained).toList();
		TreeMap<Integer, AttachmentContent> attachments = new TreeMap<>();
		attachments.put(0, returned(original));
		return new Content(properties, reported, attachments);
	}

	private static Row reported(Row recipient, int diagnosis, String text) {
		return recipient.with(PropTags.PR_NDR_REASON_CODE, REASON_TRANSFER_IMPOSSIBLE)
			.with(PropTags.PR_NDR_DIAG_CODE, diagnosis)
			.with(PropTags.PR_REPORT_TEXT, text)
			.with(PropTags.PR_REPORT_TIME, MailboxStore.now());
	}

	private static AttachmentContent returned(Content original) {
		Bag properties = Bag.of()
			.with(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MESSAGE.mask())
			.with(PropTags.PR_RENDERING_POSITION, -1)
			.with(PropTags.PR_DISPLAY_NAME, original.properties().get(PropTags.PR_SUBJECT, ""));
		return new AttachmentContent(properties, Outgoing.sent(original));
	}

	/** Return the report that somebody has read a message. */
	static Content read(Mailbox reader, Mailbox asking, Bag original) {
		return ofReading("REPORT.IPM.Note.IPNRN", "Read: ", reader, asking, original);
	}

	/** Return the report that somebody has deleted a message without reading it. */
	static Content notRead(Mailbox reader, Mailbox asking, Bag original) {
		return ofReading("REPORT.IPM.Note.IPNNRN", "Not read: ", reader, asking, original);
	}

	private static Content ofReading(String messageClass, String prefix, Mailbox reader, Mailbox asking, Bag original) {
		String subject = prefix + original.get(PropTags.PR_SUBJECT, "");
		Bag properties = report(original, messageClass, subject, asking);
		Row to = Row.of(new Values().add(PropTags.PR_ROWID, 0)
			.add(PropTags.PR_RECIPIENT_TYPE, MAPI_TO)
			.addAll(Correspondent.RECIPIENT.is(asking))
			.list());
		return new Content(Outgoing.submitted(properties, reader), List.of(to), new TreeMap<>());
	}

}
