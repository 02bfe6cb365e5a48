package org.mapi4j.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.notification.Notification;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionInDoubtException;
import org.mapi4j.store.SubmissionState;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.MemoryStore;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DefaultStoreTests extends SessionFixture {

	private static final NamedProperty KEYWORDS = NamedProperty.of(NamedProperty.PS_PUBLIC_STRINGS, "Keywords");

	private final MemoryStore store = new MemoryStore();

	private final MemoryStore.MemoryFolder outbox = this.store.folder(SpecialFolder.OUTBOX);

	@BeforeEach
	void giveTheProfileAStore() {
		this.subsystem.store(this.store);
	}

	@AfterEach
	void letTheOutboxBeDrained() {
		this.store.transport();
	}

	private static MailBuilder mail() {
		return Mail.compose().subject("Hello").to("bob@example.org");
	}

	private static Row provider(int type, int service, String dll, int flags) {
		return Row.of(new PropValue<>(PropTags.PR_RESOURCE_TYPE, type),
				new PropValue<>(PropTags.PR_SERVICE_UID, Binary.of((byte) service)),
				new PropValue<>(PropTags.PR_PROVIDER_DLL_NAME, dll),
				new PropValue<>(PropTags.PR_RESOURCE_FLAGS, flags));
	}

	private MapiSession withSpooler() {
		return loggedOn((options) -> options.withLogon(options.logon().withNoMail(false)));
	}

	@Test
	void aMessageIsSentWhereATransportIsActive() {
		MapiSession session = withSpooler();
		Submission submission = session.send(mail());
		assertThat(session.submissionState(submission)).isEqualTo(SubmissionState.WAITING);
		this.store.transport();
		assertThat(session.submissionState(submission)).isEqualTo(SubmissionState.SENT);
		assertThat(this.subsystem.calls("openAddressBook")).isEmpty();
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void withoutTheSpoolerNothingIsSentUnlessTheStoreIsCoupled() {
		MapiSession session = loggedOn();
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> session.send(mail()))
			.withMessageContaining("NO_MAIL")
			.withMessageContaining("stay in the Outbox");
		assertThat(this.outbox.messages).isEmpty();
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void anExchangeMailboxSendsWithoutTheSpooler() {
		this.store.put(PropTags.PR_MDB_PROVIDER, Binary.parse("5494A1C0297F101BA58708002B2A2517"));
		loggedOn().send(mail());
		assertThat(this.outbox.messages).hasSize(1);
	}

	@Test
	void aStoreWithATransportOfItsOwnServiceSendsWithoutTheSpooler() {
		this.subsystem.providers(List.of(provider(33, 1, "HOUSE.DLL", 0x2), provider(36, 1, "house.dll", 0)));
		loggedOn().send(mail());
		assertThat(this.outbox.messages).hasSize(1);
	}

	@Test
	void aStoreWhoseTransportSaysThatItIsCoupledSendsWithoutTheSpooler() {
		this.subsystem.providers(List.of(provider(33, 1, "STORE.DLL", 0x2), provider(36, 1, "XP.DLL", 0x100)));
		loggedOn().send(mail());
		assertThat(this.outbox.messages).hasSize(1);
	}

	@Test
	void aTransportOfAnotherServiceOrLibraryIsNotTheStoresOwn() {
		List<Row> providers = new ArrayList<>(List.of(provider(33, 1, "STORE.DLL", 0x2)));
		providers.add(provider(33, 3, "OTHER.DLL", 0));
		providers.add(provider(36, 1, "XP.DLL", 0));
		providers.add(provider(36, 2, "STORE.DLL", 0x100));
		providers.add(provider(36, 3, "OTHER.DLL", 0));
		this.subsystem.providers(providers);
		MapiSession session = loggedOn();
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> session.send(mail()));
	}

	@Test
	void withoutAnyTransportNothingIsSent() {
		this.subsystem.status(List.of(FakeSubsystem.statusRow(1, 39, "Outlook")));
		MapiSession session = withSpooler();
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> session.send(mail()))
			.withMessageContaining("no transport is active");
		this.subsystem.status(List.of(FakeSubsystem.statusRow(2, 36, "Exchange")));
		assertThat(session.send(mail())).isNotNull();
	}

	@Test
	void aStoreThatTakesNoMessagesToBeSentSaysSo() {
		this.store.put(PropTags.PR_STORE_SUPPORT_MASK, 0x1);
		MapiSession session = withSpooler();
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> session.send(mail()))
			.withMessageContaining("STORE_SUBMIT_OK");
	}

	@Test
	void namesAreLookedUpInTheAddressBookOfTheSession() {
		withSpooler().send(Mail.compose().recipient(new Recipient(RecipientType.TO, MailAddress.named("Ann Lee"))));
		assertThat(this.outbox.messages.get(0).recipients()).singleElement()
			.satisfies((recipient) -> assertThat(recipient.address().addressType()).isEqualTo("EX"));
	}

	@Test
	void aSubmitThatHangsLeavesTheMessageInDoubtAndItIsSubmittedOnce() {
		Hang hang = hang();
		this.store.onSubmit = hang;
		MapiSession session = loggedOn((options) -> options.withLogon(options.logon().withNoMail(false))
			.withCallTimeout(Duration.ofSeconds(2)));
		assertThatExceptionOfType(SubmissionInDoubtException.class).isThrownBy(() -> session.send(mail()))
			.satisfies((ex) -> assertThat(session.submissionState(ex.submission()))
				.isEqualTo(SubmissionState.NOT_SUBMITTED));
		assertThat(this.outbox.messages).hasSize(1);
	}

	@Test
	void aSubmitIsNotRepeatedThoughTheConnectionWasReplaced() {
		AtomicInteger submits = new AtomicInteger();
		this.store.onSubmit = () -> {
			submits.incrementAndGet();
			throw MapiException.of(HResult.MAPI_E_RECONNECTED, "IMessage::SubmitMessage");
		};
		MapiSession session = withSpooler();
		assertThatExceptionOfType(SubmissionInDoubtException.class).isThrownBy(() -> session.send(mail()));
		assertThat(submits).hasValue(1);
	}

	@Test
	void theDefaultInboxIsOpenedAndStaysOpenWithoutItsStore() {
		MapiSession session = loggedOn();
		try (Folder inbox = session.openDefaultInbox()) {
			assertThat(inbox.require(PropTags.PR_ENTRYID))
				.isEqualTo(this.store.folder(SpecialFolder.INBOX).entryId().value());
			assertThat(session.report().openObjects()).isEqualTo(1);
			assertThat(this.subsystem.calls("openEntry")).as("opened in another mode than the store").isEmpty();
		}
		try (Folder sent = session.openDefaultFolder(SpecialFolder.SENT_ITEMS, true)) {
			assertThat(sent.page(0, 10, null, PropTags.PR_SUBJECT).total()).isZero();
		}
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void anItemIsOpenedInTheStoreThatItsIdentifierWasReadFrom() {
		MapiSession session = loggedOn();
		EntryId entryId;
		try (Folder inbox = session.openDefaultInbox()) {
			entryId = inbox.entryId();
		}
		session.logOff();
		session.logOn();
		int stores = this.subsystem.calls("openMessageStore").size();
		assertThat(session.openEntry(entryId)).isInstanceOf(Folder.class);
		assertThat(this.subsystem.calls("openMessageStore")).hasSize(stores + 1);
		assertThat(this.subsystem.calls("openEntry")).isEmpty();
		assertThat(session.openEntry(EntryId.of(entryId.value()))).isInstanceOf(Folder.class);
		assertThat(this.subsystem.calls("openEntry")).hasSize(1);
	}

	@Test
	void aShortTermIdentifierIsOpenedByTheFolderWhoseTableItWasReadFrom() {
		MemoryStore.MemoryMessage message = this.outbox.createMessage(false);
		message.saveChanges();
		byte[] shortTerm = message.require(PropTags.PR_ENTRYID).toByteArray();
		shortTerm[0] = (byte) 0x80;
		message.put(PropTags.PR_ENTRYID, Binary.of(shortTerm));
		MapiSession session = loggedOn();
		EntryId read;
		try (Folder folder = session.openDefaultFolder(SpecialFolder.OUTBOX, false);
				Stream<Row> rows = folder.messages(PropTags.PR_ENTRYID)) {
			read = rows.findFirst().orElseThrow().entryId();
		}
		assertThat(read.container()).isEqualTo(this.outbox.entryId());
		assertThat(session.openEntry(read)).isInstanceOf(Message.class);
		assertThatExceptionOfType(MapiObjectNotFoundException.class)
			.isThrownBy(() -> session.openEntry(EntryId.of(read.value()).inStore(read.store())));
	}

	@Test
	void aProfileWithoutAStoreHasNoInbox() {
		this.subsystem.store(null);
		MapiSession session = loggedOn();
		assertThatExceptionOfType(MapiObjectNotFoundException.class).isThrownBy(session::openDefaultInbox)
			.withMessageContaining("default message store");
	}

	@Test
	void aNamedPropertyIsAskedForOncePerStore() {
		MapiSession session = loggedOn();
		try (MessageStore opened = session.openDefaultStore(OpenStoreOptions.WRITE);
				Folder inbox = opened.openSpecialFolder(SpecialFolder.INBOX)) {
			assertThat(opened.findNamed(KEYWORDS, PropType.MV_UNICODE)).isNull();
			PropTag<List<String>> tag = opened.named(KEYWORDS, PropType.MV_UNICODE);
			assertThat(this.store.lookups).hasValue(2);
			try (Message message = inbox.createMessage(false)) {
				assertThat(message.named(KEYWORDS, PropType.MV_UNICODE)).isEqualTo(tag);
				assertThat(message.findNamed(KEYWORDS, PropType.MV_UNICODE)).isEqualTo(tag);
			}
			assertThat(this.store.lookups).hasValue(2);
		}
		try (MessageStore again = session.openDefaultStore(OpenStoreOptions.WRITE)) {
			assertThat(again.findNamed(KEYWORDS, PropType.MV_UNICODE)).isNotNull();
			assertThat(this.store.lookups).hasValue(3);
		}
	}

	@Test
	void aNameIsAskedForAnewByEachEntryOfAnAddressBook() {
		EntryId ann = EntryId.of((byte) 0, (byte) 9, (byte) 1);
		EntryId bob = EntryId.of((byte) 0, (byte) 9, (byte) 2);
		try (AddressBook book = loggedOn().openAddressBook();
				MapiProp first = book.openEntry(ann);
				MapiProp second = book.openEntry(bob)) {
			assertThat(first.named(KEYWORDS, PropType.MV_UNICODE).id()).isEqualTo(0x8001);
			assertThat(second.named(KEYWORDS, PropType.MV_UNICODE).id()).isEqualTo(0x8002);
		}
	}

	@Test
	void aClosedObjectDoesNotAnswerFromMemoryEither() {
		MessageStore opened = loggedOn().openDefaultStore(OpenStoreOptions.WRITE);
		opened.named(KEYWORDS, PropType.MV_UNICODE);
		opened.close();
		assertThatIllegalStateException().isThrownBy(() -> opened.named(KEYWORDS, PropType.MV_UNICODE));
	}

	@Test
	void whatASessionHasSubmittedBeforeItWasLostIsWaitedForAtTheEndOfTheNext() {
		MapiSession session = withSpooler();
		session.send(mail());
		this.subsystem.session()
			.notifyAll(new Notification.CriticalError(null, HResult.MAPI_E_END_OF_SESSION, 0, null));
		Wait.until("it is logged on again",
				() -> session.report().logons() == 2 && session.state() == SessionState.LOGGED_ON);
		this.subsystem.always("messageStoresTable", this.store::transport);
		session.logOff();
		assertThat(this.outbox.messages).isEmpty();
	}

	@Test
	void aMessageThatIsRefusedIsNotSavedEither() {
		try (MessageStore opened = loggedOn().openDefaultStore(OpenStoreOptions.WRITE);
				Folder folder = opened.openSpecialFolder(SpecialFolder.OUTBOX);
				Message message = folder.createMessage(false)) {
			message.set(PropTags.PR_STORE_ENTRYID, FakeSubsystem.STORE.value());
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(message::submit)
				.withMessageContaining("NO_MAIL");
		}
		assertThat(this.outbox.messages).isEmpty();
	}

	@Test
	void anOutboxThatCannotBeLookedAtDoesNotKeepTheRestFromBeingGivenBack() {
		MapiSession session = withSpooler();
		session.send(mail());
		this.subsystem.always("messageStoresTable", () -> {
			throw new IllegalArgumentException("The provider returned nothing");
		});
		session.logOff();
		assertThat(this.subsystem.open()).isZero();
		assertThat(this.subsystem.calls()).endsWith("logoff", "session.close");
	}

}
