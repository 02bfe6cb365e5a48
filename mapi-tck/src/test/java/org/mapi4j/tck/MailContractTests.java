package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionState;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A mail is composed, sent and read as a value.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class MailContractTests {

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = Samples.twoMailboxes();

	private MapiSession session;

	private MessageStore store;

	private Folder folder;

	MailContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void open() {
		this.session = this.bench.logOn(this.embedded,
				LogonOptions.defaults().withProfileName("Work").withNoMail(false));
		this.store = this.session.openDefaultStore(OpenStoreOptions.WRITE);
		this.folder = this.store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
	}

	@AfterEach
	void close() {
		this.folder.close();
		this.store.close();
	}

	private static EntryId id(MapiProp object) {
		return EntryId.of(object.require(PropTags.PR_ENTRYID));
	}

	private EntryId save(String subject) {
		try (Message message = this.folder.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, subject);
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			return id(message);
		}
	}

	private static Row recipient(String name, String address) {
		return Row.of(new PropValue<>(PropTags.PR_RECIPIENT_TYPE, 1), new PropValue<>(PropTags.PR_DISPLAY_NAME, name),
				new PropValue<>(PropTags.PR_ADDRTYPE, "SMTP"), new PropValue<>(PropTags.PR_EMAIL_ADDRESS, address));
	}

	@Test
	@Reference({ "imapisession-advise", "newmail_notification" })
	@Covers("MapiSession.advise(EntryId, Set, NotificationListener)")
	void aSessionTellsOfNewMailInOneOfItsStores() {
		Listener listener = new Listener();
		try (Subscription subscription = this.session.advise(id(this.store), Set.of(NotificationType.NEW_MAIL),
				listener)) {
			assertThat(subscription).isNotNull();
			this.session.send(Mail.compose().to("ann@example.com").subject("To myself").text("Hi"));
			assertThat(listener.next()).isInstanceOfSatisfying(Notification.NewMail.class,
					(mail) -> assertThat(mail.parent()).isEqualTo(id(this.folder)));
		}
	}

	@Test
	@Reference({ "imessage-submitmessage", "mapi-messages" })
	@Covers({ "MapiSession.send", "MapiSession.submissionState", "MapiSession.openDefaultFolder",
			"MapiSession.openDefaultInbox", "Message.toMail", "Message.recipients", "Message.attachments" })
	void aMailIsSentAndReadAsAValue() {
		Submission submission = this.session
			.send(Mail.compose().subject("Hello").to("bob@example.com").text("Hi").attach("a.txt", null, new byte[3]));
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.SENT);
		try (Folder drafts = this.session.openDefaultFolder(SpecialFolder.DRAFTS, true);
				Folder inbox = this.session.openDefaultInbox();
				Message message = drafts.createMessage(false)) {
			assertThat(this.store.compareEntryIds(id(inbox), id(this.folder))).isTrue();
			message.set(PropTags.PR_SUBJECT, "Read me");
			message.setText("Hi");
			message.modifyRecipients(RecipientChange.ADD, List.of(recipient("Bob Ray", "bob@example.com")));
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			Mail mail = message.toMail();
			assertThat(mail.subject()).isEqualTo("Read me");
			assertThat(mail.text()).isEqualTo("Hi");
			assertThat(message.recipients()).isEqualTo(mail.recipients()).hasSize(1);
			assertThat(message.attachments()).isEmpty();
		}
	}

	@Test
	@Reference({ "mapilogonex", "pidtagresourceflags-canonical-property" })
	@Covers({ "MapiSession.send", "MapiSession.submissionState" })
	void withoutTheSpoolerAMailIsSentOnlyByAStoreThatIsCoupledWithItsTransport() {
		LogonOptions noMail = LogonOptions.defaults().withNoMail(true);
		MapiSession alone = this.bench.logOn(mailboxOfAnn().build(), noMail);
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> alone.send(mailToAnn()))
			.withMessageContaining("NO_MAIL");
		MapiSession coupled = this.bench.logOn(mailboxOfAnn().coupled(true).build(), noMail);
		Submission submission = coupled.send(mailToAnn());
		assertThat(coupled.submissionState(submission)).isEqualTo(SubmissionState.SENT);
		try (Folder inbox = coupled.openDefaultInbox();
				Stream<Row> arrived = inbox.messages(PropTags.PR_SUBJECT, PropTags.PR_SEARCH_KEY)) {
			assertThat(arrived).extracting((row) -> row.get(PropTags.PR_SEARCH_KEY))
				.containsExactly(submission.searchKey());
		}
	}

	@Test
	@Reference({ "mapilogonex", "imessage-submitmessage", "mapi-spooler-overview" })
	@Covers({ "Message.submit()", "Message.submit(boolean)", "MapiSession.openMessageStore" })
	void withoutTheSpoolerNoStoreTakesWhatNobodyWouldTransport() {
		MapiSession alone = this.bench.logOn(mailboxesOfAnn().build(), LogonOptions.defaults().withNoMail(true));
		for (EntryId each : stores(alone)) {
			try (MessageStore opened = alone.openMessageStore(each, OpenStoreOptions.WRITE);
					Folder outbox = opened.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY);
					Message message = outbox.createMessage(false)) {
				mailToAnn().writeTo(message);
				assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(message::submit)
					.withMessageContaining("NO_MAIL");
				assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> message.submit(false))
					.withMessageContaining("NO_MAIL");
				assertThatExceptionOfType(MapiNotSupportedException.class)
					.isThrownBy(() -> mailToAnn().send(opened, null))
					.withMessageContaining("NO_MAIL");
				assertThat(outbox.page(0, 1, null, PropTags.PR_SUBJECT).total()).isZero();
			}
		}
	}

	@Test
	@Reference({ "mapilogonex", "imessage-submitmessage", "mapi-spooler-overview" })
	@Covers({ "MessageStore.openSpecialFolder", "MapiSession.openMessageStore" })
	void withoutTheSpoolerEachStoreThatIsCoupledWithItsTransportSends() {
		MapiSession coupled = this.bench.logOn(mailboxesOfAnn().coupled(true).build(),
				LogonOptions.defaults().withNoMail(true));
		for (EntryId each : stores(coupled)) {
			try (MessageStore opened = coupled.openMessageStore(each, OpenStoreOptions.WRITE)) {
				Submission submission = mailToAnn().send(opened, null);
				assertThat(submission.stateIn(opened)).isEqualTo(SubmissionState.SENT);
			}
		}
	}

	/** The default store, another one of the profile, and somebody else's. */
	private static List<EntryId> stores(MapiSession session) {
		try (MapiTable table = session.messageStoresTable();
				MessageStore own = session.openDefaultStore(OpenStoreOptions.READ_ONLY)) {
			List<EntryId> stores = new ArrayList<>(table.stream().map(Row::entryId).toList());
			stores.add(own.createStoreEntryId("", "bob@example.com"));
			assertThat(stores).hasSize(3);
			return stores;
		}
	}

	private static EmbeddedMapi.Builder mailboxesOfAnn() {
		return mailboxOfAnn().mailbox("Sales", "sales@example.com", "Work")
			.mailbox("Bob Ray", "bob@example.com", "Home")
			.delegates("bob@example.com", "ann@example.com");
	}

	private static EmbeddedMapi.Builder mailboxOfAnn() {
		return EmbeddedMapi.builder().mailbox("Ann Lee", "ann@example.com", "Work");
	}

	private static MailBuilder mailToAnn() {
		return Mail.compose().subject("Hello").to("ann@example.com").text("Hi");
	}

	@Test
	@Reference("imapisession-showform")
	@Covers("MapiSession.showForm")
	void aFormIsNotShownWhereNobodySits() {
		try (Message message = this.store.openMessage(save("seen by nobody"))) {
			assertThatExceptionOfType(MapiNotSupportedException.class)
				.isThrownBy(() -> this.session.showForm(this.store, this.folder, message))
				.withMessageContaining("logged on with a user interface");
		}
	}

}
