package org.mapi4j.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Row;

/**
 * Is told what a message shall say, and writes it. What MAPI or a mail server would
 * misunderstand is refused when it is told. For use by one thread at a time; it can write
 * any number of messages.
 */
public final class MailBuilder {

	private static final int ATT_MHTML_REF = 0x4;

	private static final int NOT_RENDERED = -1;

	private final List<Recipient> recipients = new ArrayList<>();

	private final List<MailAddress> replyTo = new ArrayList<>();

	private final List<PropValue<?>> properties = new ArrayList<>();

	private final List<NewAttachment> attachments = new ArrayList<>();

	private String subject = "";

	private @Nullable MailAddress from;

	private boolean asSender;

	private @Nullable String text;

	private @Nullable String html;

	MailBuilder() {
	}

	/**
	 * Say what the message is about.
	 * @param subject one line
	 * @return this
	 * @throws IllegalArgumentException if it has more than one line
	 */
	public MailBuilder subject(String subject) {
		this.subject = line(subject, "The subject");
		return this;
	}

	/**
	 * Say in whose name the message is sent ({@code PR_SENT_REPRESENTING_…}); by default
	 * it is the user of the session, who is shown as the sender all the same. It needs
	 * the permission of whoever it is: without it, Exchange sends nothing and tells so by
	 * a non-delivery report.
	 * @param from whoever it is; a name is looked up in the address book
	 * @return this
	 */
	public MailBuilder onBehalfOf(MailAddress from) {
		this.from = checked(from);
		this.asSender = false;
		return this;
	}

	/**
	 * Say as whom the message is sent, so that nobody sees who has sent it
	 * ({@code PR_SENT_REPRESENTING_…} and {@code PR_SENDER_…}). It needs the permission
	 * of whoever it is; with the one to send {@linkplain #onBehalfOf on behalf of} them
	 * only, the user of the session is shown as the sender, since it is not for the
	 * client to say who that is.
	 * @param from whoever it is; a name is looked up in the address book
	 * @return this
	 */
	public MailBuilder sendAs(MailAddress from) {
		this.from = checked(from);
		this.asSender = true;
		return this;
	}

	/**
	 * Add addresses on the internet that the message is for.
	 * @param addresses the addresses
	 * @return this
	 */
	public MailBuilder to(String... addresses) {
		return add(RecipientType.TO, addresses);
	}

	/**
	 * Add addresses on the internet that get a copy.
	 * @param addresses the addresses
	 * @return this
	 */
	public MailBuilder cc(String... addresses) {
		return add(RecipientType.CC, addresses);
	}

	/**
	 * Add addresses on the internet that get a copy that the others do not know of.
	 * @param addresses the addresses
	 * @return this
	 */
	public MailBuilder bcc(String... addresses) {
		return add(RecipientType.BCC, addresses);
	}

	private MailBuilder add(RecipientType type, String... addresses) {
		for (String address : addresses) {
			recipient(new Recipient(type, MailAddress.smtp(address)));
		}
		return this;
	}

	/**
	 * Add a recipient: an address, an entry of the address book, or a name that is looked
	 * up there ({@link MailAddress#named}).
	 * @param recipient the recipient
	 * @return this
	 */
	public MailBuilder recipient(Recipient recipient) {
		this.recipients.add(new Recipient(recipient.type(), checked(recipient.address())));
		return this;
	}

	/**
	 * Say who gets the answers ({@code PR_REPLY_RECIPIENT_ENTRIES}); by default it is the
	 * sender.
	 * @param addresses who they are; names are looked up in the address book
	 * @return this
	 */
	public MailBuilder replyTo(MailAddress... addresses) {
		for (MailAddress address : addresses) {
			this.replyTo.add(checked(address));
		}
		return this;
	}

	/**
	 * Say what the message says, as plain text.
	 * @param text the text
	 * @return this
	 */
	public MailBuilder text(String text) {
		this.text = text;
		return this;
	}

	/**
	 * Say what the message says, as HTML. Most stores make the plain text of it
	 * themselves.
	 * @param html the document
	 * @return this
	 */
	public MailBuilder html(String html) {
		this.html = html;
		return this;
	}

	/**
	 * Set another property of the message, after all others.
	 * @param <T> the Java type of the value
	 * @param tag the property, such as {@code PR_IMPORTANCE}
	 * @param value the value
	 * @return this
	 */
	public <T> MailBuilder set(PropTag<T> tag, T value) {
		this.properties.add(new PropValue<>(tag, value));
		return this;
	}

	/**
	 * Attach a file.
	 * @param name its name, without a path
	 * @param mimeType the type of its contents, or {@code null}
	 * @param contents the contents
	 * @return this
	 */
	public MailBuilder attach(String name, @Nullable String mimeType, byte[] contents) {
		byte[] copy = contents.clone();
		return attach(name, mimeType, () -> new ByteArrayInputStream(copy));
	}

	/**
	 * Attach a file that is read when the message is written, a buffer at a time.
	 * @param name its name, without a path
	 * @param mimeType the type of its contents, or {@code null}
	 * @param contents opens the contents
	 * @return this
	 */
	public MailBuilder attach(String name, @Nullable String mimeType, Contents contents) {
		return attach(name, mimeType, null, contents);
	}

	/**
	 * Attach a file that is part of the HTML, which refers to it by {@code cid:}.
	 * @param name its name, without a path
	 * @param mimeType the type of its contents, or {@code null}
	 * @param contentId by what the HTML refers to it
	 * @param contents opens the contents
	 * @return this
	 */
	public MailBuilder attachInline(String name, @Nullable String mimeType, String contentId, Contents contents) {
		return attach(name, mimeType, line(contentId, "The content identifier"), contents);
	}

	private MailBuilder attach(String name, @Nullable String mimeType, @Nullable String contentId, Contents contents) {
		if (line(name, "The name of an attachment").isBlank() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
			throw new IllegalArgumentException("An attachment needs a name without a path");
		}
		this.attachments.add(new NewAttachment(name, mimeType, contentId, contents));
		return this;
	}

	private static String line(String text, String what) {
		if (text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(what + " holds the end of a line or another control character");
		}
		return text;
	}

	private static MailAddress checked(MailAddress address) {
		line(address.displayName(), "The name of an address");
		String smtpAddress = address.smtpAddress();
		if (smtpAddress != null) {
			line(smtpAddress, "An address on the internet");
			int at = smtpAddress.lastIndexOf('@');
			if (at <= 0 || at == smtpAddress.length() - 1 || smtpAddress.indexOf(' ') >= 0) {
				throw new IllegalArgumentException("An address on the internet has the form name@domain");
			}
		}
		if (!address.isResolved() && address.displayName().isBlank()) {
			throw new IllegalArgumentException("An address needs a name, an address or an entry");
		}
		return address;
	}

	/**
	 * Write the message, its recipients and attachments; it is not saved.
	 * @param message a new message
	 * @throws IllegalStateException if a name is to be looked up, for which
	 * {@link #writeTo(Message, AddressBook)} is there
	 */
	public void writeTo(Message message) {
		write(message, null);
	}

	/**
	 * Write the message, its recipients and attachments; it is not saved.
	 * @param message a new message
	 * @param book looks names up
	 * @throws org.mapi4j.address.AmbiguousNameException with the candidates if a name
	 * fits several entries; nothing has been written then
	 * @throws org.mapi4j.MapiObjectNotFoundException if it fits none; nothing has been
	 * written then
	 */
	public void writeTo(Message message, AddressBook book) {
		write(message, book);
	}

	/**
	 * Write the message into the Outbox of a store and submit it, once, to be found among
	 * the sent items afterwards, unless {@code PR_SENTMAIL_ENTRYID} or
	 * {@code PR_DELETE_AFTER_SUBMIT} was {@linkplain #set(PropTag, Object) set}. What was
	 * refused is deleted from the Outbox, and so is what nobody would transport, as
	 * {@link Message#submit(boolean)} says.
	 * @param store the store, open for writing
	 * @param book looks names up; {@code null} is enough unless
	 * {@link #needsAddressBook()}
	 * @return the submission
	 * @throws SubmissionInDoubtException if the answer was lost, so that the message may
	 * have been sent or not
	 * @throws IllegalStateException if there is no recipient, or no address book where
	 * one is needed
	 */
	public Submission send(MessageStore store, @Nullable AddressBook book) {
		if (this.recipients.isEmpty()) {
			throw new IllegalStateException("A message that is sent needs a recipient");
		}
		return Sending.send(store, (message) -> write(message, book));
	}

	/**
	 * Return whether a name is to be looked up in the address book.
	 * @return whether one is
	 */
	public boolean needsAddressBook() {
		return !(this.from == null || this.from.isResolved())
				|| !this.recipients.stream().map(Recipient::address).allMatch(MailAddress::isResolved)
				|| !this.replyTo.stream().allMatch(MailAddress::isResolved);
	}

	private void write(Message message, @Nullable AddressBook book) {
		Recipient[] resolved = this.recipients.stream()
			.map((recipient) -> recipient.withAddress(resolve(recipient.address(), book)))
			.toArray(Recipient[]::new);
		message.set(properties(book).toArray(PropValue[]::new));
		if (this.text != null) {
			message.setText(this.text);
		}
		if (this.html != null) {
			message.setHtml(this.html);
		}
		for (PropValue<?> property : this.properties) {
			set(message, property);
		}
		if (resolved.length > 0) {
			message.modifyRecipients(RecipientChange.ADD, resolved);
		}
		this.attachments.forEach((attachment) -> attachment.writeTo(message));
	}

	private static <T> void set(Message message, PropValue<T> property) {
		message.set(property.tag(), property.value());
	}

	private static MailAddress resolve(MailAddress address, @Nullable AddressBook book) {
		if (address.isResolved()) {
			return address;
		}
		if (book == null) {
			throw new IllegalStateException("A name needs an address book to be looked up in");
		}
		return address.resolve(book);
	}

	private List<PropValue<?>> properties(@Nullable AddressBook book) {
		List<PropValue<?>> values = new ArrayList<>();
		values.add(new PropValue<>(PropTags.PR_MESSAGE_CLASS, "IPM.Note"));
		values.add(new PropValue<>(PropTags.PR_SUBJECT, this.subject));
		if (this.from != null) {
			Row who = resolve(this.from, book).toRow();
			addRepresented(values, who);
			if (this.asSender) {
				addSender(values, who);
			}
		}
		if (!this.replyTo.isEmpty()) {
			List<MailAddress> resolved = this.replyTo.stream().map((address) -> resolve(address, book)).toList();
			List<String> names = resolved.stream().map(MailAddress::displayName).toList();
			values.add(new PropValue<>(PropTags.PR_REPLY_RECIPIENT_NAMES, String.join(";", names)));
			values.add(new PropValue<>(PropTags.PR_REPLY_RECIPIENT_ENTRIES, FlatEntryList.of(resolved)));
		}
		return values;
	}

	private static void addRepresented(List<PropValue<?>> values, Row who) {
		add(values, PropTags.PR_SENT_REPRESENTING_NAME, who.get(PropTags.PR_DISPLAY_NAME));
		add(values, PropTags.PR_SENT_REPRESENTING_ADDRTYPE, who.get(PropTags.PR_ADDRTYPE));
		add(values, PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS, who.get(PropTags.PR_EMAIL_ADDRESS));
		add(values, PropTags.PR_SENT_REPRESENTING_ENTRYID, who.get(PropTags.PR_ENTRYID));
		add(values, PropTags.PR_SENT_REPRESENTING_SEARCH_KEY, who.get(PropTags.PR_SEARCH_KEY));
	}

	private static void addSender(List<PropValue<?>> values, Row who) {
		add(values, PropTags.PR_SENDER_NAME, who.get(PropTags.PR_DISPLAY_NAME));
		add(values, PropTags.PR_SENDER_ADDRTYPE, who.get(PropTags.PR_ADDRTYPE));
		add(values, PropTags.PR_SENDER_EMAIL_ADDRESS, who.get(PropTags.PR_EMAIL_ADDRESS));
		add(values, PropTags.PR_SENDER_ENTRYID, who.get(PropTags.PR_ENTRYID));
		add(values, PropTags.PR_SENDER_SEARCH_KEY, who.get(PropTags.PR_SEARCH_KEY));
	}

	private static <T> void add(List<PropValue<?>> values, PropTag<T> tag, @Nullable T value) {
		if (value != null) {
			values.add(new PropValue<>(tag, value));
		}
	}

	/**
	 * Opens the contents of a new attachment.
	 */
	@FunctionalInterface
	public interface Contents {

		/**
		 * Open the contents, from their beginning.
		 * @return the bytes, which are closed when they have been read
		 * @throws IOException if they cannot be opened
		 */
		InputStream open() throws IOException;

	}

	/**
	 * An attachment that is to be written.
	 *
	 * @param name its name
	 * @param mimeType the type of its contents, or {@code null}
	 * @param contentId by what HTML refers to it, or {@code null}
	 * @param contents opens the contents
	 */
	private record NewAttachment(String name, @Nullable String mimeType, @Nullable String contentId,
			Contents contents) {

		void writeTo(Message message) {
			try (Attachment attachment = message.createAttachment()) {
				attachment.set(properties().toArray(PropValue[]::new));
				try (InputStream from = this.contents.open()) {
					attachment.openData(PropertyAccess.CREATE).transferFrom(from);
				}
				catch (IOException ex) {
					throw new UncheckedIOException("Reading an attachment that is to be sent failed", ex);
				}
				attachment.saveChanges();
			}
		}

		private List<PropValue<?>> properties() {
			List<PropValue<?>> values = new ArrayList<>();
			values.add(new PropValue<>(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.mask()));
			values.add(new PropValue<>(PropTags.PR_ATTACH_LONG_FILENAME, this.name));
			values.add(new PropValue<>(PropTags.PR_DISPLAY_NAME, this.name));
			values.add(new PropValue<>(PropTags.PR_RENDERING_POSITION, NOT_RENDERED));
			add(values, PropTags.PR_ATTACH_MIME_TAG, this.mimeType);
			if (this.contentId != null) {
				values.add(new PropValue<>(PropTags.PR_ATTACH_CONTENT_ID, this.contentId));
				values.add(new PropValue<>(AttachmentDescription.FLAGS, ATT_MHTML_REF));
				values.add(new PropValue<>(AttachmentDescription.HIDDEN, true));
			}
			return values;
		}

	}

}
