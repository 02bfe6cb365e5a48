package org.mapi4j.embedded.store;

import java.time.Instant;
import java.util.List;

import org.mapi4j.MapiUid;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * What a message holds before it is sent, once it was sent, and where it arrives.
 */
final class Outgoing {

	private static final int MAPI_TO = 1;

	private static final int MAPI_CC = 2;

	private static final int MAPI_BCC = 3;

	private static final List<PropTag<?>> SENDER_ONLY = List.of(PropTags.PR_SENTMAIL_ENTRYID,
			PropTags.PR_DELETE_AFTER_SUBMIT, PropTags.PR_DEFERRED_SEND_TIME, PropTags.PR_DEFERRED_DELIVERY_TIME,
			PropTags.PR_SUBMIT_FLAGS);

	private Outgoing() {
	}

	/** Return from when on a message may be sent. */
	static Instant due(Bag properties) {
		Instant send = properties.get(PropTags.PR_DEFERRED_SEND_TIME, Instant.MIN);
		Instant delivery = properties.get(PropTags.PR_DEFERRED_DELIVERY_TIME, Instant.MIN);
		return send.isAfter(delivery) ? send : delivery;
	}

	/** Return a message as it is submitted by somebody. */
	static Bag submitted(Bag properties, Mailbox sender) {
		Bag stamped = properties.with(PropTags.PR_CLIENT_SUBMIT_TIME, MailboxStore.now())
			.with(Correspondent.SENDER.is(sender).list());
		if (!Correspondent.SENT_REPRESENTING.isKnown(stamped)) {
			stamped = stamped.with(Correspondent.SENT_REPRESENTING.is(sender).list());
		}
		if (!stamped.has(PropTags.PR_INTERNET_MESSAGE_ID.id())) {
			String domain = sender.address().substring(sender.address().indexOf('@') + 1);
			stamped = stamped.with(PropTags.PR_INTERNET_MESSAGE_ID, "<" + MapiUid.random() + "@" + domain + ">");
		}
		String topic = Subjects.normalized(stamped);
		return (topic != null && !stamped.has(PropTags.PR_CONVERSATION_TOPIC.id()))
				? stamped.with(PropTags.PR_CONVERSATION_TOPIC, topic) : stamped;
	}

	/** Return a message as its sender keeps it. */
	static Content sent(Content content) {
		List<Row> responsible = content.recipients()
			.stream()
			.map((row) -> row.with(PropTags.PR_RESPONSIBILITY, true))
			.toList();
		return new Content(withoutSenders(content.properties()), responsible, content.attachments());
	}

	private static Bag withoutSenders(Bag properties) {
		Bag left = properties;
		for (PropTag<?> tag : SENDER_ONLY) {
			left = left.without(tag.id());
		}
		return left;
	}

	/** Return a message as it arrives at somebody, who does not see blind copies. */
	static Content delivered(Content content, Mailbox to, Row recipient) {
		int type = recipient.get(PropTags.PR_RECIPIENT_TYPE, MAPI_TO);
		Bag properties = withoutSenders(content.properties())
			.with(PropTags.PR_MESSAGE_DELIVERY_TIME, MailboxStore.now())
			.with(PropTags.PR_CREATION_TIME, MailboxStore.now())
			.with(PropTags.PR_MESSAGE_TO_ME, type == MAPI_TO)
			.with(PropTags.PR_MESSAGE_CC_ME, type == MAPI_CC)
			.with(PropTags.PR_MESSAGE_RECIP_ME, type == MAPI_TO || type == MAPI_CC);
		List<Row> seen = content.recipients()
			.stream()
			.filter((row) -> row.get(PropTags.PR_RECIPIENT_TYPE, MAPI_TO) != MAPI_BCC)
			.map((row) -> row.with(PropTags.PR_RESPONSIBILITY, true))
			.toList();
		return new Content(received(properties, to), seen, content.attachments());
	}

	/** Return a message with whom it has reached. */
	static Bag received(Bag properties, Mailbox to) {
		return properties.with(Correspondent.RECEIVED_BY.is(to).list())
			.with(Correspondent.RCVD_REPRESENTING.is(to).list());
	}

}
