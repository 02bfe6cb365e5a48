package org.mapi4j.embedded.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is submitted in one mailbox arrives in another, or comes back.
 */
class TransportTests {

	private static final int MSGFLAG_SUBMIT = 0x4;

	private final EmbeddedMapi mapi = EmbeddedMapi.builder()
		.mailbox("Ann", "ann@example.com", "Work")
		.mailbox("Bob", "bob@example.com", "Home")
		.coupled(false)
		.build();

	private final SubsystemSession ann = logOn("Work", false);

	private final SubsystemSession bob = logOn("Home", true);

	private final MessageStore annStore = open(this.ann);

	private final MessageStore bobStore = open(this.bob);

	private SubsystemSession logOn(String profile, boolean noMail) {
		return this.mapi.logon(LogonOptions.defaults().withProfileName(profile).withNoMail(noMail));
	}

	private static MessageStore open(SubsystemSession session) {
		try (MapiTable stores = session.messageStoresTable()) {
			return session.openMessageStore(EntryId.of(stores.queryRows(1).get(0).require(PropTags.PR_ENTRYID)),
					OpenStoreOptions.BEST_ACCESS);
		}
	}

	@AfterEach
	void close() {
		this.annStore.close();
		this.bobStore.close();
		for (SubsystemSession session : List.of(this.ann, this.bob)) {
			session.logoff();
			session.close();
		}
		assertThat(this.mapi.control().openObjects()).isZero();
		this.mapi.close();
	}

	private static Row recipient(int type, String name, String address) {
		return Row.of(new PropValue<>(PropTags.PR_RECIPIENT_TYPE, type),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, name), new PropValue<>(PropTags.PR_ADDRTYPE, "SMTP"),
				new PropValue<>(PropTags.PR_EMAIL_ADDRESS, address));
	}

	private static EntryId submit(MessageStore store, Instant when, Row... recipients) {
		try (Folder outbox = store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY);
				Message message = outbox.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, "Hello");
			message.setText("Good morning");
			message.set(PropTags.PR_SENTMAIL_ENTRYID, store.specialFolder(SpecialFolder.SENT_ITEMS).value());
			message.set(PropTags.PR_READ_RECEIPT_REQUESTED, true);
			message.set(PropTags.PR_DEFERRED_SEND_TIME, when);
			message.modifyRecipients(RecipientChange.ADD, List.of(recipients));
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			EntryId entryId = EntryId.of(message.require(PropTags.PR_ENTRYID));
			message.submit(false);
			return entryId;
		}
	}

	private static EntryId submit(MessageStore store, Row... recipients) {
		return submit(store, Instant.EPOCH, recipients);
	}

	private static List<Row> rows(MessageStore store, SpecialFolder which) {
		try (Folder folder = store.openSpecialFolder(which); MapiTable contents = folder.contentsTable()) {
			return contents.stream().toList();
		}
	}

	private static Message only(MessageStore store, SpecialFolder which) {
		List<Row> rows = rows(store, which);
		assertThat(rows).hasSize(1);
		return store.openMessage(EntryId.of(rows.get(0).require(PropTags.PR_ENTRYID)), OpenFlag.BEST_ACCESS);
	}

	private void flush() {
		try (MapiTable status = this.ann.statusTable()) {
			Row spooler = status.stream()
				.filter((row) -> row.require(PropTags.PR_RESOURCE_TYPE) == ResourceType.SPOOLER.code())
				.findFirst()
				.orElseThrow();
			try (StatusObject object = this.ann.openStatusObject(EntryId.of(spooler.require(PropTags.PR_ENTRYID)))) {
				object.flushQueues(null, FlushFlag.UPLOAD);
			}
		}
	}

	@Test
	void aMessageArrivesWhereItIsSentTo() throws InterruptedException {
		BlockingQueue<Notification> told = new LinkedBlockingQueue<>();
		try (Subscription subscription = this.bobStore.advise(null, Set.of(NotificationType.NEW_MAIL), told::add)) {
			submit(this.annStore, recipient(1, "Bob", "BOB@example.com"), recipient(3, "Ann", "ann@example.com"));
			assertThat(told.poll(10, TimeUnit.SECONDS)).isInstanceOfSatisfying(Notification.NewMail.class,
					(mail) -> assertThat(mail.messageClass()).isEqualTo("IPM.Note"));
		}
		try (Message arrived = only(this.bobStore, SpecialFolder.INBOX);
				MapiTable recipients = arrived.recipientTable()) {
			assertThat(arrived.text()).isEqualTo("Good morning");
			assertThat(arrived.require(PropTags.PR_SENDER_NAME)).isEqualTo("Ann");
			assertThat(arrived.require(PropTags.PR_RECEIVED_BY_NAME)).isEqualTo("Bob");
			assertThat(arrived.require(PropTags.PR_MESSAGE_FLAGS) & (MSGFLAG_SUBMIT | 0x9)).isZero();
			assertThat(recipients.rowCount()).as("no blind copies").isEqualTo(1);
		}
		try (Message sent = only(this.annStore, SpecialFolder.SENT_ITEMS)) {
			assertThat(sent.require(PropTags.PR_MESSAGE_FLAGS) & (MSGFLAG_SUBMIT | 0x9)).isEqualTo(1);
		}
		assertThat(rows(this.annStore, SpecialFolder.OUTBOX)).isEmpty();
	}

	@Test
	void whatReachesNobodyComesBackWithTheMessageInIt() {
		submit(this.annStore, recipient(1, "Nobody", "nobody@example.com"));
		try (Message report = only(this.annStore, SpecialFolder.INBOX);
				Attachment attachment = report.openAttachment(0);
				Message original = attachment.openEmbeddedMessage(PropertyAccess.READ)) {
			assertThat(report.require(PropTags.PR_MESSAGE_CLASS)).isEqualTo("REPORT.IPM.Note.NDR");
			assertThat(original.text()).isEqualTo("Good morning");
		}
	}

	@Test
	void aMessageWaitsWhileTheTransportIsOfflineAndCanBeTakenBack() {
		this.mapi.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.OFFLINE, null);
		EntryId first = submit(this.annStore, recipient(1, "Bob", "bob@example.com"));
		EntryId second = submit(this.annStore, recipient(1, "Bob", "bob@example.com"));
		assertThat(rows(this.annStore, SpecialFolder.OUTBOX))
			.allSatisfy((row) -> assertThat(row.require(PropTags.PR_MESSAGE_FLAGS) & MSGFLAG_SUBMIT).isNotZero())
			.hasSize(2);
		this.annStore.abortSubmit(first);
		this.mapi.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.AVAILABLE, null);
		flush();
		assertThat(rows(this.bobStore, SpecialFolder.INBOX)).hasSize(1);
		assertThat(rows(this.annStore, SpecialFolder.OUTBOX))
			.extracting((row) -> EntryId.of(row.require(PropTags.PR_ENTRYID)))
			.containsExactly(first);
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> this.annStore.abortSubmit(second))
			.matches((ex) -> ex.result().equals(HResult.MAPI_E_NOT_IN_QUEUE));
	}

	@Test
	void aDeferredMessageIsSentWhenItsTimeHasCome() throws InterruptedException {
		BlockingQueue<Notification> told = new LinkedBlockingQueue<>();
		try (Subscription subscription = this.bobStore.advise(null, Set.of(NotificationType.NEW_MAIL), told::add)) {
			submit(this.annStore, Instant.now().plusMillis(300), recipient(1, "Bob", "bob@example.com"));
			assertThat(told.poll(20, TimeUnit.SECONDS)).isNotNull();
		}
		submit(this.annStore, Instant.now().plusSeconds(1000), recipient(1, "Bob", "bob@example.com"));
		flush();
		assertThat(rows(this.annStore, SpecialFolder.OUTBOX)).hasSize(1);
	}

	@Test
	void aReadReportIsSentOnce() {
		submit(this.annStore, recipient(1, "Bob", "bob@example.com"));
		try (Message arrived = only(this.bobStore, SpecialFolder.INBOX)) {
			arrived.setReadFlag();
			arrived.setReadFlag(ReadFlag.CLEAR_READ_FLAG);
			arrived.setReadFlag();
		}
		try (Message report = only(this.annStore, SpecialFolder.INBOX)) {
			assertThat(report.require(PropTags.PR_MESSAGE_CLASS)).isEqualTo("REPORT.IPM.Note.IPNRN");
			assertThat(report.require(PropTags.PR_SENDER_NAME)).isEqualTo("Bob");
		}
	}

	@Test
	void aSessionWithoutTheSpoolerSendsNothingUnlessTheStoreDoes() {
		assertThat(this.bobStore.supports(0x80)).isFalse();
		assertThat(this.annStore.supports(0x80)).isTrue();
		assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> submit(this.bobStore, recipient(1, "Ann", "ann@example.com")))
			.matches((ex) -> ex.result().equals(HResult.MAPI_E_NO_SUPPORT));
		assertThat(rows(this.annStore, SpecialFolder.INBOX)).isEmpty();
	}

	@Test
	void aMessageKeepsItsSearchKeyOnItsWay() {
		submit(this.annStore, recipient(1, "Bob", "bob@example.com"));
		Binary sent = rows(this.annStore, SpecialFolder.SENT_ITEMS).get(0).require(PropTags.PR_SEARCH_KEY);
		assertThat(rows(this.bobStore, SpecialFolder.INBOX).get(0).require(PropTags.PR_SEARCH_KEY)).isEqualTo(sent);
	}

}
