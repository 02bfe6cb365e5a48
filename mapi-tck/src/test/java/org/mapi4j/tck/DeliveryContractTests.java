package org.mapi4j.tck;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.address.MailAddress;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is sent arrives, with whom it is from and what it holds, or comes back.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class DeliveryContractTests extends StoreCase {

	private static final MailAddress BOB = MailAddress.smtp("Bob Ray", "bob@example.com");

	private static final MailAddress CID = MailAddress.smtp("Cid Poe", "cid@example.com");

	private static final MailAddress DAN = MailAddress.smtp("Dan Fox", "dan@example.com");

	private static final MailBuilder ASKING = Mail.compose()
		.subject("Read me")
		.to("bob@example.com")
		.text("Hi")
		.set(PropTags.PR_READ_RECEIPT_REQUESTED, true);

	private MapiSession home;

	private MessageStore bobs;

	DeliveryContractTests(Route route) {
		super(route);
	}

	@BeforeEach
	void openTheOtherStore() {
		this.home = logOn("Home");
		this.bobs = keep(this.home.openDefaultStore(OpenStoreOptions.WRITE));
	}

	private Message only(MessageStore where) {
		Folder folder = keep(where.openSpecialFolder(SpecialFolder.INBOX));
		List<Row> rows = folder.messages(PropTags.PR_ENTRYID).toList();
		assertThat(rows).hasSize(1);
		return keep(where.openMessage(id(rows.get(0)), OpenFlag.MODIFY));
	}

	@Test
	@Reference({ "processing-a-sent-message", "mapi-messages" })
	@Covers({ "MapiSession.send", "Message.toMail", "Attachment.openData" })
	void aMailArrivesAsItWasComposed() throws IOException {
		byte[] contents = { 1, 2, 3 };
		Instant before = Instant.now().minusSeconds(60);
		Submission submission = this.session.send(Mail.compose()
			.subject("Gr\u00FC\u00DFe")
			.to("bob@example.com")
			.cc("ann@example.com")
			.bcc("cid@example.com")
			.text("As text")
			.html("<p>As HTML</p>")
			.attach("a.txt", "text/plain", contents));
		Message arrived = only(this.bobs);
		Mail mail = arrived.toMail();
		assertThat(mail.searchKey()).isEqualTo(submission.searchKey());
		assertThat(mail.subject()).isEqualTo("Gr\u00FC\u00DFe");
		assertThat(mail.messageClass()).isEqualTo("IPM.Note");
		assertThat(mail.text()).isEqualTo("As text");
		assertThat(mail.html()).isEqualTo("<p>As HTML</p>");
		assertThat(mail.from().smtpAddress()).isEqualTo("ann@example.com");
		assertThat(mail.sender()).isEqualTo(mail.from());
		assertThat(mail.to()).extracting(MailAddress::smtpAddress).containsExactly("bob@example.com");
		assertThat(mail.cc()).extracting(MailAddress::smtpAddress).containsExactly("ann@example.com");
		assertThat(mail.bcc()).as("blind copies").isEmpty();
		assertThat(mail.sent()).isAfter(before);
		assertThat(mail.received()).isAfterOrEqualTo(mail.sent());
		assertThat(mail.isRead()).isFalse();
		assertThat(mail.isUnsent()).isFalse();
		assertThat(mail.attachments()).singleElement().satisfies((attachment) -> {
			assertThat(attachment.name()).isEqualTo("a.txt");
			assertThat(attachment.mimeType()).isEqualTo("text/plain");
		});
		try (Attachment attachment = arrived.openAttachment(mail.attachments().get(0).number());
				InputStream data = attachment.openData(PropertyAccess.READ).inputStream()) {
			assertThat(data.readAllBytes()).isEqualTo(contents);
		}
	}

	@Test
	@Reference({ "pidtagsentrepresentingname-canonical-property", "pidtagsendername-canonical-property" })
	@Covers({ "MapiSession.send", "Message.toMail" })
	void whatIsSentOnBehalfOfSomebodySaysWhoHasSentIt() {
		this.session.send(Mail.compose().subject("For Bob").to("bob@example.com").onBehalfOf(BOB).text("Hi"));
		Mail mail = only(this.bobs).toMail();
		assertThat(mail.from().smtpAddress()).isEqualTo("bob@example.com");
		assertThat(mail.from().displayName()).isEqualTo("Bob Ray");
		assertThat(mail.sender().smtpAddress()).isEqualTo("ann@example.com");
	}

	@Test
	@Reference({ "pidtagsentrepresentingname-canonical-property", "pidtagsendername-canonical-property" })
	@Covers({ "MapiSession.send", "Message.toMail" })
	void whatIsSentAsSomebodyDoesNotSayWhoHasSentIt() {
		this.session.send(Mail.compose().subject("From Bob").to("bob@example.com").sendAs(BOB).text("Hi"));
		Mail mail = only(this.bobs).toMail();
		assertThat(mail.from().smtpAddress()).isEqualTo("bob@example.com");
		assertThat(mail.sender().smtpAddress()).isEqualTo("bob@example.com");
		assertThat(keep(this.store.openSpecialFolder(SpecialFolder.SENT_ITEMS)).messages(PropTags.PR_SUBJECT))
			.hasSize(1);
	}

	@Test
	@Reference("pidtagsendername-canonical-property")
	@Covers({ "MapiSession.send", "Message.toMail" })
	void whoMaySendOnBehalfOfSomebodyOnlyIsShownAsTheSender() {
		this.home.send(Mail.compose().subject("From Dan").to("bob@example.com").sendAs(DAN).text("Hi"));
		Mail mail = only(this.bobs).toMail();
		assertThat(mail.from().smtpAddress()).isEqualTo("dan@example.com");
		assertThat(mail.sender().smtpAddress()).isEqualTo("bob@example.com");
	}

	@Test
	@Reference({ "pidtagnondeliveryreportfromname-canonical-property",
			"pidtagsentrepresentingname-canonical-property" })
	@Covers({ "MapiSession.send", "MapiSession.submissionState", "Attachment.openEmbeddedMessage" })
	void whatIsSentInTheNameOfSomebodyWhoDoesNotAllowThatComesBack() {
		for (MailBuilder mail : List.of(Mail.compose().onBehalfOf(CID), Mail.compose().sendAs(CID))) {
			Submission submission = this.session.send(mail.subject("For Cid").to("bob@example.com").text("Hi"));
			assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.SENT);
			Message report = only(this.store);
			assertThat(report.require(PropTags.PR_MESSAGE_CLASS)).isEqualTo("REPORT.IPM.Note.NDR");
			assertThat(report.require(PropTag.of(0x6905, PropType.UNICODE))).as("PR_NDR_FROM_NAME")
				.isEqualTo("Cid Poe");
			try (Attachment attachment = report.openAttachment(0);
					Message original = attachment.openEmbeddedMessage(PropertyAccess.READ)) {
				assertThat(original.require(PropTags.PR_SUBJECT)).isEqualTo("For Cid");
			}
			this.inbox.emptyFolder();
		}
		assertThat(subjects(keep(this.bobs.openSpecialFolder(SpecialFolder.INBOX)))).isEmpty();
	}

	@Test
	@Reference({ "pidtagreportname-canonical-property", "imessage-submitmessage" })
	@Covers({ "MapiSession.send", "Attachment.openEmbeddedMessage" })
	void whatReachesNobodyComesBackWithTheMessageInIt() {
		Submission submission = this.session
			.send(Mail.compose().subject("Lost").to("nobody@example.com", "bob@example.com").text("Hi"));
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.SENT);
		Message report = only(this.store);
		assertThat(report.require(PropTags.PR_MESSAGE_CLASS)).isEqualTo("REPORT.IPM.Note.NDR");
		assertThat(report.recipients()).extracting((recipient) -> recipient.address().smtpAddress())
			.containsExactly("nobody@example.com");
		try (Attachment attachment = report.openAttachment(0);
				Message original = attachment.openEmbeddedMessage(PropertyAccess.READ)) {
			assertThat(original.require(PropTags.PR_SUBJECT)).isEqualTo("Lost");
			assertThat(original.text()).isEqualTo("Hi");
		}
		assertThat(only(this.bobs).require(PropTags.PR_SUBJECT)).isEqualTo("Lost");
	}

	@Test
	@Reference({ "pidtagdeferredsendtime-canonical-property", "imsgstore-abortsubmit" })
	@Covers({ "Message.submit(boolean)", "MessageStore.abortSubmit", "MapiSession.submissionState" })
	void aMailThatIsPutOffWaitsAndCanBeTakenBack() {
		Submission submission = this.session.send(Mail.compose()
			.subject("Later")
			.to("bob@example.com")
			.text("Hi")
			.set(PropTags.PR_DEFERRED_SEND_TIME, Instant.now().plusSeconds(3600)));
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.WAITING);
		Folder outbox = keep(this.store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY));
		EntryId waiting = id(outbox.messages(PropTags.PR_ENTRYID).toList().get(0));
		assertRefused(HResult.MAPI_E_SUBMITTED, () -> this.store.openMessage(waiting, OpenFlag.MODIFY));
		assertThat(outbox.deleteMessages(List.of(waiting))).as("what waits is not deleted").isFalse();
		this.store.abortSubmit(waiting);
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.NOT_SUBMITTED);
		try (Message message = this.store.openMessage(waiting, OpenFlag.MODIFY)) {
			message.deleteProps(List.of(PropTags.PR_DEFERRED_SEND_TIME));
			message.submit(false);
		}
		assertThat(only(this.bobs).require(PropTags.PR_SUBJECT)).isEqualTo("Later");
	}

	@Test
	@Reference({ "imessage-setreadflag", "pidtagreadreceiptrequested-canonical-property" })
	@Covers({ "Message.setReadFlag", "Folder.setReadFlags" })
	void whoAsksForAReceiptIsToldThatTheMailWasRead() {
		this.session.send(ASKING);
		Message quiet = only(this.bobs);
		quiet.setReadFlag(ReadFlag.SUPPRESS_RECEIPT);
		quiet.setReadFlag(ReadFlag.CLEAR_READ_FLAG);
		quiet.setReadFlag();
		assertThat(subjects(this.inbox)).as("the receipt was suppressed for good").isEmpty();
		Folder arrived = keep(this.bobs.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		arrived.emptyFolder(DeleteFlag.HARD_DELETE);
		this.session.send(ASKING);
		assertThat(arrived.setReadFlags(null)).isTrue();
		Message receipt = only(this.store);
		assertThat(receipt.require(PropTags.PR_MESSAGE_CLASS)).isEqualTo("REPORT.IPM.Note.IPNRN");
		assertThat(receipt.toMail().sender().smtpAddress()).isEqualTo("bob@example.com");
		assertThat(arrived.require(PropTags.PR_CONTENT_UNREAD)).isZero();
	}

	@Test
	@Reference({ "imessage-setreadflag", "imapifolder-setreadflags" })
	@Covers({ "Message.setReadFlag", "Folder.setReadFlags" })
	void aReceiptIsSentWithoutReadingAndForgottenWithoutSending() {
		this.session.send(ASKING);
		only(this.bobs).setReadFlag(ReadFlag.GENERATE_RECEIPT_ONLY);
		assertThat(only(this.bobs).toMail().isRead()).isFalse();
		assertThat(only(this.store).require(PropTags.PR_MESSAGE_CLASS)).isEqualTo("REPORT.IPM.Note.IPNRN");
		this.inbox.emptyFolder(DeleteFlag.HARD_DELETE);
		Folder arrived = keep(this.bobs.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		arrived.emptyFolder(DeleteFlag.HARD_DELETE);
		this.session.send(ASKING);
		assertThat(arrived.setReadFlags(null, ReadFlag.CLEAR_RN_PENDING, ReadFlag.CLEAR_NRN_PENDING)).isTrue();
		assertThat(only(this.bobs).toMail().isRead()).isFalse();
		assertThat(arrived.setReadFlags(null)).isTrue();
		assertThat(only(this.bobs).toMail().isRead()).isTrue();
		assertThat(subjects(this.inbox)).isEmpty();
	}

	@Test
	@Reference({ "imapiprop-getidsfromnames", "imapifolder-copymessages" })
	@Covers({ "Folder.copyMessages", "MapiProp.named", "MapiProp.findNamed" })
	void namedPropertiesKeepTheirNamesInAnotherStore() {
		NamedProperty first = NamedProperty.of(MapiUid.random(), "Only theirs");
		NamedProperty name = NamedProperty.of(MapiUid.random(), 0x8001);
		Folder theirs = keep(keep(this.session.openMessageStore(this.store.createStoreEntryId("", "bob@example.com"),
				OpenStoreOptions.WRITE))
			.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		theirs.named(first, PropType.LONG);
		EntryId entryId;
		try (Message message = this.inbox.createMessage(false)) {
			message.set(message.named(name, PropType.UNICODE), "green");
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			entryId = id(message.getProps(PropTags.PR_ENTRYID));
		}
		assertThat(this.inbox.copyMessages(List.of(entryId), theirs, true)).isTrue();
		assertThat(subjects(this.inbox)).isEmpty();
		Message moved = only(this.bobs);
		PropTag<String> tag = moved.findNamed(name, PropType.UNICODE);
		assertThat(moved.require(tag)).isEqualTo("green");
		assertThat(moved.findNamed(first, PropType.LONG)).isNotEqualTo(tag);
	}

}
