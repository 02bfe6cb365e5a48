package org.mapi4j.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiException;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.OneOff;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.testing.MemoryAddressBook;
import org.mapi4j.testing.MemoryStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MailTests {

	private final MemoryStore store = new MemoryStore();

	private final MemoryStore.MemoryMessage message = this.store.folder(SpecialFolder.INBOX).createMessage(false);

	private final MemoryAddressBook book = new MemoryAddressBook().container(
			MemoryAddressBook.entry(1, "Ann Lee", "ann@example.org"),
			MemoryAddressBook.entry(2, "Bob", "bob@example.org"),
			MemoryAddressBook.entry(3, "Bob", "bob2@example.org"));

	@Test
	void whatIsWrittenIsReadAgain() {
		byte[] large = new byte[300_000];
		large[299_999] = 7;
		Mail.compose()
			.subject("Report")
			.to("ann@example.org", "bob@example.org")
			.cc("carol@example.org")
			.bcc("dan@example.org")
			.text("Hello")
			.html("<p>Grüße</p>")
			.set(PropTags.PR_IMPORTANCE, 2)
			.attach("a.bin", "application/octet-stream", large)
			.attachInline("logo.png", "image/png", "logo@x", () -> new ByteArrayInputStream(new byte[] { 1, 2, 3 }))
			.writeTo(this.message);
		this.message.saveChanges();
		Mail mail = this.message.toMail();
		assertThat(mail.subject()).isEqualTo("Report");
		assertThat(mail.messageClass()).isEqualTo("IPM.Note");
		assertThat(mail.to()).extracting(MailAddress::smtpAddress)
			.containsExactly("ann@example.org", "bob@example.org");
		assertThat(mail.cc()).extracting(MailAddress::smtpAddress).containsExactly("carol@example.org");
		assertThat(mail.bcc()).extracting(MailAddress::smtpAddress).containsExactly("dan@example.org");
		assertThat(mail.text()).isEqualTo("Hello");
		assertThat(mail.html()).isEqualTo("<p>Grüße</p>");
		assertThat(mail.isUnsent()).isTrue();
		assertThat(mail.isRead()).isFalse();
		assertThat(this.message.require(PropTags.PR_IMPORTANCE)).isEqualTo(2);
		assertThat(mail.attachments()).containsExactly(
				new AttachmentDescription(0, "a.bin", AttachMethod.BY_VALUE, 0, "application/octet-stream", null,
						false),
				new AttachmentDescription(1, "logo.png", AttachMethod.BY_VALUE, 0, "image/png", "logo@x", true));
		assertThat(this.message.openAttachment(0).openData(PropertyAccess.READ).inputStream()).hasBinaryContent(large);
	}

	@Test
	void aReceivedMessageTellsWhoSentItAndWhen() {
		this.message.put(PropTags.PR_SENDER_NAME, "Assistant");
		this.message.put(PropTags.PR_SENDER_ADDRTYPE, "SMTP");
		this.message.put(PropTags.PR_SENDER_EMAIL_ADDRESS, "assistant@example.org");
		this.message.put(PropTags.PR_SENT_REPRESENTING_NAME, "Ann Lee");
		this.message.put(PropTags.PR_SENT_REPRESENTING_ADDRTYPE, "EX");
		this.message.put(PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS, "/o=house/cn=1");
		this.message.put(PropTags.PR_SENT_REPRESENTING_ENTRYID, EntryId.of((byte) 0, (byte) 9, (byte) 1).value());
		this.message.put(PropTags.PR_CLIENT_SUBMIT_TIME, Instant.parse("2026-01-02T03:04:05Z"));
		this.message.put(PropTags.PR_MESSAGE_DELIVERY_TIME, Instant.parse("2026-01-02T03:05:00Z"));
		Mail mail = this.message.toMail();
		assertThat(mail.sender())
			.isEqualTo(new MailAddress("Assistant", "SMTP", "assistant@example.org", "assistant@example.org", null));
		assertThat(mail.from()).isNotNull();
		assertThat(mail.from().smtpAddress()).isNull();
		assertThat(Mail.of(this.message, this.book).from().smtpAddress()).isEqualTo("ann@example.org");
		assertThat(mail.sent()).isEqualTo("2026-01-02T03:04:05Z");
		assertThat(mail.received()).isEqualTo("2026-01-02T03:05:00Z");
	}

	@Test
	void aMessageWithNothingInItIsReadAsSuch() {
		Mail mail = this.message.toMail();
		assertThat(mail)
			.isEqualTo(new Mail(null, null, "", "", null, null, List.of(), null, null, 0, null, null, List.of()));
	}

	@Test
	void theTextOfAMailDoesNotTellWhatItSays() {
		Mail.compose().subject("secret").to("ann@example.org").text("secret").writeTo(this.message);
		assertThat(this.message.toMail()).hasToString("Mail[IPM.Note, 1 recipients, 0 attachments]");
	}

	@Test
	void namesAreLookedUpInTheAddressBook() {
		MailBuilder mail = Mail.compose()
			.recipient(new Recipient(RecipientType.TO, MailAddress.named("Ann Lee")))
			.onBehalfOf(MailAddress.named("Ann Lee"))
			.replyTo(MailAddress.smtp("Desk", "desk@example.org"), MailAddress.named("Ann Lee"));
		assertThat(mail.needsAddressBook()).isTrue();
		assertThatIllegalStateException().isThrownBy(() -> mail.writeTo(this.message));
		mail.writeTo(this.message, this.book);
		Mail read = Mail.of(this.message, this.book);
		assertThat(read.to()).singleElement()
			.isEqualTo(new MailAddress("Ann Lee", "EX", "/o=house/cn=1", "ann@example.org",
					EntryId.of((byte) 0, (byte) 9, (byte) 1)));
		assertThat(read.from()).isEqualTo(read.to().get(0));
		assertThat(this.message.require(PropTags.PR_REPLY_RECIPIENT_NAMES)).isEqualTo("Desk;Ann Lee");
		String desk = OneOff.smtp("Desk", "desk@example.org").toEntryId().toString();
		assertThat(this.message.require(PropTags.PR_REPLY_RECIPIENT_ENTRIES).toString())
			.isEqualTo("02000000" + "5C000000" + "4E000000" + desk + "0000" + "03000000" + "000901" + "00");
	}

	@Test
	void anAmbiguousNameIsRefusedBeforeAnythingIsWritten() {
		MailBuilder mail = Mail.compose()
			.subject("Hello")
			.recipient(new Recipient(RecipientType.TO, MailAddress.named("Bob")));
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> mail.writeTo(this.message, this.book))
			.withMessageContaining("MAPI_E_AMBIGUOUS_RECIP");
		assertThat(this.message.getPropList()).isEmpty();
	}

	@Test
	void whatWouldBeMisunderstoodIsRefusedAtOnce() {
		MailBuilder mail = Mail.compose();
		assertThatIllegalArgumentException().isThrownBy(() -> mail.subject("Hello\r\nBcc: x@example.org"));
		assertThatIllegalArgumentException().isThrownBy(() -> mail.to("ann"));
		assertThatIllegalArgumentException().isThrownBy(() -> mail.to("@example.org"));
		assertThatIllegalArgumentException().isThrownBy(() -> mail.to("ann@example.org\n"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> mail.recipient(new Recipient(RecipientType.TO, MailAddress.named(" "))));
		assertThatIllegalArgumentException().isThrownBy(() -> mail.attach("../a", null, new byte[0]));
		assertThatIllegalArgumentException().isThrownBy(() -> mail.attach("", null, new byte[0]));
		assertThatIllegalStateException().isThrownBy(() -> mail.send(this.store, null));
	}

	@Test
	void anAttachmentThatCannotBeReadKeepsTheMessageFromBeingSent() {
		MailBuilder mail = Mail.compose().to("ann@example.org").attach("a", null, () -> {
			throw new IOException("gone");
		});
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> mail.send(this.store, null));
		assertThat(this.store.folder(SpecialFolder.OUTBOX).messages).isEmpty();
	}

	@Test
	void aBodyThatIsThereAsRtfOnlyIsReadFromIt() {
		String rtf = "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Gr\\'fc\\'dfe"
				+ "\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}}";
		this.message.setRtf(rtf);
		assertThat(this.message.rtf()).isEqualTo(rtf);
		assertThat(this.message.html()).isEqualTo("<p>Grüße</p>");
		assertThat(this.message.text()).isEqualTo("Grüße\r\n");
	}

	@Test
	void htmlIsDecodedByTheCodePageOfTheMessage() {
		this.message.put(PropTags.PR_HTML, Binary.of("<p>Да</p>".getBytes(Charset.forName("KOI8-R"))));
		this.message.put(PropTags.PR_INTERNET_CPID, 20866);
		assertThat(this.message.html()).isEqualTo("<p>Да</p>");
	}

	@Test
	void aSubjectThatIsTooLargeToBeReadInOnePieceIsReadWhole() {
		String subject = "long ".repeat(10_000);
		Mail.compose().subject(subject).to("ann@example.org").writeTo(this.message);
		assertThat(this.message.toMail().subject()).isEqualTo(subject);
	}

	@Test
	void aLargeBodyIsWrittenAndReadWhole() {
		String html = "<p>ä</p>".repeat(20_000);
		this.message.setHtml(html);
		assertThat(this.message.html()).isEqualTo(html);
		String text = "Zeile\r\n".repeat(20_000);
		this.message.setText(text);
		assertThat(this.message.text()).isEqualTo(text);
	}

}
