package org.mapi4j.tck;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.OneOff;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.AttachmentDescription;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Message;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionState;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Mails are written into messages and read out of them, and addresses are looked up.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class ComposingContractTests extends StoreCase {

	ComposingContractTests(Route route) {
		super(route);
	}

	private AddressBook book() {
		return keep(this.session.openAddressBook());
	}

	private Message draft() {
		return keep(this.inbox.createMessage(false));
	}

	@Test
	@Reference({ "mapi-messages", "imessage-modifyrecipients", "iaddrbook-resolvename" })
	@Covers({ "Message.recipients", "MapiProp.require" })
	void aDraftIsWrittenWithoutAnAddressBookUnlessANameIsToBeLookedUp() {
		Message plain = draft();
		MailBuilder mail = Mail.compose().subject("Plan").to("bob@example.com").text("Hi");
		assertThat(mail.needsAddressBook()).isFalse();
		mail.writeTo(plain);
		assertThat(plain.recipients()).extracting((recipient) -> recipient.address().smtpAddress())
			.containsExactly("bob@example.com");
		Message named = draft();
		mail.recipient(new Recipient(RecipientType.CC, MailAddress.named("Cid")));
		assertThat(mail.needsAddressBook()).isTrue();
		assertThatIllegalStateException().isThrownBy(() -> mail.writeTo(named));
		mail.writeTo(named, book());
		assertThat(named.require(PropTags.PR_SUBJECT)).isEqualTo("Plan");
		assertThat(Mail.of(named, book()).cc()).extracting(MailAddress::smtpAddress).containsExactly("cid@example.com");
	}

	@Test
	@Reference({ "pidtagreplyrecipiententries-canonical-property", "pidtagreplyrecipientnames-canonical-property" })
	@Covers("MapiProp.require")
	void theAnswersGoToWhoWasNamed() {
		Message message = draft();
		Mail.compose()
			.subject("Plan")
			.replyTo(MailAddress.smtp("bob@example.com"), MailAddress.named("Cid"))
			.writeTo(message, book());
		assertThat(message.require(PropTags.PR_REPLY_RECIPIENT_NAMES)).isEqualTo("bob@example.com;Cid Poe");
		assertThat(message.require(PropTags.PR_REPLY_RECIPIENT_ENTRIES).size()).isPositive();
	}

	@Test
	@Reference({ "imessage-createattach", "imessage-getattachmenttable" })
	@Covers({ "Message.attachments", "Message.attachmentTable" })
	void filesAreAttachedBesideTheHtmlAndInIt() {
		Message message = draft();
		Mail.compose()
			.html("<img src='cid:picture'>")
			.attach("list.txt", "text/plain", () -> new ByteArrayInputStream(new byte[3]))
			.attachInline("picture.png", "image/png", "picture", () -> new ByteArrayInputStream(new byte[5]))
			.writeTo(message);
		message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
		assertThat(Mail.of(message).attachments()).extracting(AttachmentDescription::name)
			.containsExactly("list.txt", "picture.png");
		try (MapiTable table = message.attachmentTable()) {
			table.setColumns(PropTags.PR_ATTACH_NUM, PropTags.PR_ATTACH_MIME_TAG);
			AttachmentDescription picture = AttachmentDescription.of(table.rows(2).get(1));
			assertThat(picture.mimeType()).isEqualTo("image/png");
			assertThat(message.attachments().get(1))
				.extracting(AttachmentDescription::contentId, AttachmentDescription::hidden)
				.containsExactly("picture", true);
		}
	}

	@Test
	@Reference({ "imessage-submitmessage", "sending-a-message" })
	@Covers("MapiProp.get")
	void aMailIsSentThroughTheStoreThatIsGiven() {
		Submission submission = Mail.compose().subject("Hello").to("ann@example.com").text("Hi").send(this.store, null);
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.SENT);
		assertThat(this.store.get(PropTags.PR_IPM_SENTMAIL_ENTRYID))
			.isEqualTo(this.store.specialFolder(SpecialFolder.SENT_ITEMS).value());
		assertThat(subjects(this.inbox)).containsExactly("Hello");
	}

	@Test
	@Reference({ "iaddrbook-resolvename", "iaddrbook-openentry", "pidtagsearchkey-canonical-property" })
	@Covers({ "AddressBook.openEntry", "Message.recipientTable" })
	void aNameBecomesTheAddressOfItsEntry() {
		AddressBook book = book();
		MailAddress bob = MailAddress.named("Bob Ray").resolve(book).withSmtpAddress(book);
		assertThat(bob.isResolved()).isTrue();
		assertThat(bob.smtpAddress()).isEqualTo("bob@example.com");
		try (MapiProp entry = book.openEntry(bob.toEntryId())) {
			assertThat(MailAddress.of(entry.getProps()).searchKey()).isEqualTo(bob.searchKey())
				.isEqualTo(entry.require(PropTags.PR_SEARCH_KEY));
		}
		Recipient same = new Recipient(RecipientType.BCC, MailAddress.named("Bob Ray")).resolve(book);
		Message message = draft();
		message.modifyRecipients(RecipientChange.ADD, List.of(same.toRow()));
		try (MapiTable table = message.recipientTable()) {
			assertThat(Recipient.of(table.rows(1).get(0)).type()).isEqualTo(RecipientType.BCC);
		}
	}

	@Test
	@Reference({ "imessage-modifyrecipients", "one-off-entry-identifiers" })
	@Covers({ "Message.modifyRecipients(RecipientChange, Recipient...)", "Message.recipients" })
	void recipientsAreAddedModifiedAndRemovedAsValues() {
		Message message = draft();
		message.modifyRecipients(RecipientChange.ADD, Recipient.to("a@example.org"), Recipient.cc("b@example.org"),
				Recipient.bcc("c@example.org"));
		List<Recipient> added = message.recipients();
		assertThat(added).extracting(Recipient::type)
			.containsExactly(RecipientType.TO, RecipientType.CC, RecipientType.BCC);
		message.modifyRecipients(RecipientChange.MODIFY, added.get(1).withType(RecipientType.TO),
				added.get(2).withAddress(MailAddress.smtp("Cy", "cy@example.org")));
		assertThat(message.recipients()).extracting(Recipient::type)
			.containsExactly(RecipientType.TO, RecipientType.TO, RecipientType.BCC);
		assertThat(message.recipients().get(2).address().smtpAddress()).isEqualTo("cy@example.org");
		message.modifyRecipients(RecipientChange.REMOVE, added.get(0), added.get(1));
		assertThat(message.recipients()).extracting(Recipient::rowId).containsExactly(added.get(2).rowId());
		message.modifyRecipients(RecipientChange.REPLACE, Recipient.to("d@example.org"));
		assertThat(message.recipients()).extracting((recipient) -> recipient.address().smtpAddress())
			.containsExactly("d@example.org");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> message.modifyRecipients(RecipientChange.REMOVE, Recipient.to("d@example.org")));
		Row row = MailAddress.smtp("Dan", "dan@example.org").toRow();
		assertThat(OneOff.isOneOff(id(row))).isTrue();
		assertThat(OneOff.isOneOff(id(this.inbox))).isFalse();
	}

	@Test
	@Reference("one-off-entry-identifiers")
	@Covers({ "AddressBook.openEntry", "MapiProp.set(PropValue...)" })
	void aOneOffIsReadInTheEncodingThatItWasWrittenIn() {
		EntryId plain = OneOff.smtp("Dan", "dan@example.org").toAnsiEntryId(StandardCharsets.US_ASCII);
		assertThat(OneOff.of(plain, StandardCharsets.US_ASCII).displayName()).isEqualTo("Dan");
		try (MapiProp opened = book().openEntry(plain)) {
			assertThat(opened.require(PropTags.PR_DISPLAY_NAME)).isEqualTo("Dan");
		}
		Message message = draft();
		message.set(new PropValue<>(PropTags.PR_SUBJECT, "One"),
				new PropValue<>(PropTags.PR_SENT_REPRESENTING_ENTRYID, plain.value()));
		Binary kept = message.require(PropTags.PR_SENT_REPRESENTING_ENTRYID);
		assertThat(OneOff.of(EntryId.of(kept)).address()).isEqualTo("dan@example.org");
	}

	@Test
	@Reference("contents-tables")
	@Covers("Folder.page")
	void aPageSaysWhetherAnotherFollows() {
		newMessage(this.inbox, "One");
		newMessage(this.inbox, "Two");
		FolderPage first = this.inbox.page(0, 1, null, PropTags.PR_SUBJECT);
		assertThat(first.hasNext()).isTrue();
		assertThat(this.inbox.page(1, 1, null, PropTags.PR_SUBJECT).hasNext()).isFalse();
	}

}
