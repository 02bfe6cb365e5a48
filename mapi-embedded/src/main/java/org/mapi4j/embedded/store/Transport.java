package org.mapi4j.embedded.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.embedded.store.data.Content;
import org.mapi4j.embedded.support.Mailbox;
import org.mapi4j.embedded.support.PropertyObject;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.store.RecipientChange;

/**
 * The spooler and the transport: sends what was submitted in one mailbox to others of the
 * same subsystem, one message after the other.
 */
final class Transport implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Transport.class);

	private final Guard guard;

	private final PostOffice postOffice;

	private final Function<Mailbox, MailboxStore> stores;

	private @Nullable Timer timer;

	private boolean closed;

	Transport(Guard guard, PostOffice postOffice, Function<Mailbox, MailboxStore> stores) {
		this.guard = guard;
		this.postOffice = postOffice;
		this.stores = stores;
	}

	/** Return whether a message would be sent that a session submits. */
	boolean isReachable(boolean spooled) {
		return spooled || this.postOffice.isCoupled();
	}

	/** Take a message that was saved, and send what can be sent. */
	void submit(MailboxStore store, MessageNode message) {
		store.change(() -> {
			store.save(message, message.record().withFlags(message.record().flags() | Flags.SUBMIT | Flags.UNSENT));
			store.outgoing().add(message);
			flush(store);
			return true;
		});
	}

	/** Send what waits in a mailbox, if its transport works. */
	void flush(MailboxStore store) {
		store.change(() -> {
			if (this.postOffice.isOnline(store.owner())) {
				for (MessageNode message : List.copyOf(store.outgoing())) {
					Instant due = Outgoing.due(message.record().content().properties());
					if (due.isAfter(Instant.now())) {
						later(store, due);
					}
					else {
						send(store, message);
					}
				}
			}
			return true;
		});
	}

	private void later(MailboxStore store, Instant due) {
		if (this.closed) {
			return;
		}
		Timer running = this.timer;
		if (running == null) {
			running = new Timer("mapi-embedded-transport", true);
			this.timer = running;
		}
		running.schedule(new TimerTask() {

			@Override
			public void run() {
				try {
					flush(store);
				}
				catch (RuntimeException ex) {
					logger.warn("A message that was put off could not be sent", ex);
				}
			}

		}, Math.max(1, Duration.between(Instant.now(), due).toMillis() + 1));
	}

	/**
	 * Return who is shown as the sender of a message: who it names as its sender and in
	 * whose name it is sent alike, if the user may send as that, else the user.
	 */
	Mailbox sender(Bag properties, Mailbox user) {
		Mailbox named = Correspondent.SENDER.find(this.postOffice, properties);
		Mailbox represented = Correspondent.SENT_REPRESENTING.find(this.postOffice, properties);
		return (named != null && named.equals(represented) && this.postOffice.maySendAs(user, named)) ? named : user;
	}

	private boolean maySend(Bag properties) {
		Mailbox sender = Correspondent.SENDER.find(this.postOffice, properties);
		Mailbox represented = Correspondent.SENT_REPRESENTING.find(this.postOffice, properties);
		return sender != null && represented != null
				&& (sender.equals(represented) || this.postOffice.maySendOnBehalfOf(sender, represented));
	}

	private void send(MailboxStore store, MessageNode message) {
		store.outgoing().remove(message);
		Content content = resolved(message.record().content());
		if (!maySend(content.properties())) {
			store.change(() -> sent(store, message, content));
			arrive(store, store, Reports.notAllowed(store.owner(), content), 0);
			return;
		}
		List<Row> failed = new ArrayList<>();
		Map<Mailbox, Row> recipients = new LinkedHashMap<>();
		for (Row recipient : content.recipients()) {
			List<Mailbox> found = find(recipient);
			found.forEach((mailbox) -> recipients.putIfAbsent(mailbox, recipient));
			if (found.isEmpty()) {
				failed.add(recipient);
			}
		}
		recipients.forEach((mailbox, recipient) -> deliver(store, content, mailbox, recipient));
		store.change(() -> sent(store, message, content));
		if (!failed.isEmpty()) {
			arrive(store, store, Reports.nonDelivery(store.owner(), content, failed), 0);
		}
	}

	/**
	 * Return a message whose recipients are the entries of the address book, if known,
	 * and the members of personal distribution lists.
	 */
	private Content resolved(Content content) {
		List<Row> expanded = this.postOffice.expand(content.recipients()).stream().map((recipient) -> {
			Mailbox known = Correspondent.RECIPIENT.find(this.postOffice, recipient);
			return (known != null) ? PropertyObject.with(recipient, Correspondent.RECIPIENT.is(known).list())
					: recipient;
		}).toList();
		List<Row> kept = expanded.stream().filter((row) -> row.has(PropTags.PR_ROWID)).toList();
		List<Row> members = expanded.stream().filter((row) -> !row.has(PropTags.PR_ROWID)).toList();
		int next = Recipients.next(content.recipients());
		return content
			.withRecipients(Recipients.change(kept, RecipientChange.ADD, members, next, "IMessage::SubmitMessage"));
	}

	/** Return whose mailbox has a name, distinguished or an address, or {@code null}. */
	@Nullable Mailbox find(String name) {
		Mailbox found = this.postOffice.mailbox(null, Mailbox.ADDRESS_TYPE, name);
		return (found != null) ? found : this.postOffice.mailbox(null, null, name);
	}

	private List<Mailbox> find(Row recipient) {
		Binary entryId = recipient.get(PropTags.PR_ENTRYID);
		EntryId known = (entryId != null && entryId.size() > 0) ? EntryId.of(entryId) : null;
		String smtp = recipient.get(PropTags.PR_SMTP_ADDRESS);
		List<Mailbox> found = this.postOffice.find(known, recipient.get(PropTags.PR_ADDRTYPE),
				recipient.get(PropTags.PR_EMAIL_ADDRESS));
		return (found.isEmpty() && smtp != null) ? this.postOffice.find(null, "SMTP", smtp) : found;
	}

	private void deliver(MailboxStore from, Content content, Mailbox to, Row recipient) {
		MailboxStore target = this.stores.apply(to);
		int flags = to.equals(from.owner()) ? Flags.FROMME : 0;
		if (content.properties().get(PropTags.PR_READ_RECEIPT_REQUESTED, false)) {
			flags |= Flags.PENDING;
		}
		arrive(from, target, Outgoing.delivered(content, to, recipient), flags);
	}

	/** Let a message arrive where messages of its class do. */
	private void arrive(MailboxStore from, MailboxStore target, Content content, int flags) {
		target.change(() -> {
			Bag properties = Copying.translated(from, target, content.properties());
			String messageClass = properties.get(PropTags.PR_MESSAGE_CLASS, "");
			FolderNode folder = target.special().receiveFolder(messageClass);
			MessageNode arrived = target.addMessage(folder, false, flags | Flags.UNMODIFIED, content.with(properties));
			target.listeners().arrived(arrived, messageClass);
			return true;
		});
	}

	/** Put a message that was sent where its sender wants it. */
	private boolean sent(MailboxStore store, MessageNode message, Content content) {
		if (content.properties().get(PropTags.PR_DELETE_AFTER_SUBMIT, false)) {
			store.removeMessage(message);
			return true;
		}
		int flags = (message.record().flags() & ~(Flags.SUBMIT | Flags.UNSENT)) | Flags.READ;
		store.save(message, message.record().with(Outgoing.sent(content)).withFlags(flags));
		Binary folder = content.properties().get(PropTags.PR_SENTMAIL_ENTRYID);
		FolderNode target = (folder != null && folder.size() > 0) ? store.folderOrNull(EntryId.of(folder)) : null;
		if (target != null && target != message.folder()) {
			store.moveMessage(message, target);
		}
		return true;
	}

	/** Send a report of somebody having read a message, or having deleted it unread. */
	void report(MailboxStore reader, MessageNode message, boolean read) {
		Bag properties = message.record().content().properties();
		for (Mailbox mailbox : asking(properties)) {
			arrive(reader, this.stores.apply(mailbox), read ? Reports.read(reader.owner(), mailbox, properties)
					: Reports.notRead(reader.owner(), mailbox, properties), 0);
		}
	}

	/** Return who is told whether a message was read: whom it names, or its sender. */
	private Set<Mailbox> asking(Bag properties) {
		Binary named = properties.get(PropTags.PR_READ_RECEIPT_ENTRYID);
		Row asking = (named != null && named.size() > 0) ? Row.EMPTY.with(PropTags.PR_ENTRYID, named)
				: Correspondent.SENDER.asRecipient(properties);
		Set<Mailbox> found = new LinkedHashSet<>();
		this.postOffice.expand(List.of(asking)).forEach((recipient) -> found.addAll(find(recipient)));
		return found;
	}

	@Override
	public void close() {
		this.guard.locked(() -> {
			this.closed = true;
			if (this.timer != null) {
				this.timer.cancel();
			}
			return true;
		});
	}

}
