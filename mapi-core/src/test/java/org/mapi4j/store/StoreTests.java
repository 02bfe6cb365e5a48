package org.mapi4j.store;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.Row;
import org.mapi4j.table.SortOrder;
import org.mapi4j.testing.MemoryStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StoreTests {

	private final MemoryStore store = new MemoryStore();

	private final MemoryStore.MemoryFolder outbox = this.store.folder(SpecialFolder.OUTBOX);

	private Submission send() {
		return Mail.compose().to("ann@example.org").subject("Hello").send(this.store, null);
	}

	@Test
	void aSubmissionIsFollowedFromTheOutboxToTheSentItems() {
		Submission submission = send();
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.WAITING);
		assertThat(this.outbox.messages).singleElement()
			.satisfies((message) -> assertThat(message.require(PropTags.PR_SENTMAIL_ENTRYID))
				.isEqualTo(this.store.folder(SpecialFolder.SENT_ITEMS).entryId().value()));
		this.store.transport();
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.SENT);
		this.store.folder(SpecialFolder.SENT_ITEMS).messages.clear();
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.GONE);
	}

	@Test
	void aStoreWithoutSentItemsDeletesWhatWasSent() {
		this.store.deleteProps(List.of(PropTags.PR_IPM_SENTMAIL_ENTRYID));
		Submission submission = send();
		assertThat(this.outbox.messages.get(0).get(PropTags.PR_DELETE_AFTER_SUBMIT)).isTrue();
		this.store.transport();
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.GONE);
	}

	@Test
	void whatTheBuilderSaidOfTheSentMessageStands() {
		Mail.compose().to("ann@example.org").set(PropTags.PR_DELETE_AFTER_SUBMIT, true).send(this.store, null);
		Binary elsewhere = this.store.folder(SpecialFolder.INBOX).entryId().value();
		Mail.compose().to("ann@example.org").set(PropTags.PR_SENTMAIL_ENTRYID, elsewhere).send(this.store, null);
		Message deleted = this.outbox.messages.get(0);
		assertThat(deleted.get(PropTags.PR_DELETE_AFTER_SUBMIT)).isTrue();
		assertThat(deleted.get(PropTags.PR_SENTMAIL_ENTRYID)).isNull();
		Message moved = this.outbox.messages.get(1);
		assertThat(moved.get(PropTags.PR_SENTMAIL_ENTRYID)).isEqualTo(elsewhere);
		assertThat(moved.get(PropTags.PR_DELETE_AFTER_SUBMIT)).isNull();
	}

	@Test
	void aNumberThatMeansNothingIsRefused() {
		assertThat(RecipientChange.of(2)).isEqualTo(RecipientChange.ADD);
		assertThat(StoreLogoffFlag.of(2)).isEqualTo(StoreLogoffFlag.ORDERLY);
		assertThatIllegalArgumentException().isThrownBy(() -> RecipientChange.of(3)).withMessageContaining("0x3");
		assertThatIllegalArgumentException().isThrownBy(() -> StoreLogoffFlag.of(3)).withMessageContaining("0x3");
	}

	@Test
	void whatIsRefusedDoesNotStayInTheOutbox() {
		this.store.onSubmit = () -> {
			throw MapiException.of(HResult.MAPI_E_NO_RECIPIENTS, "IMessage::SubmitMessage");
		};
		assertThatExceptionOfType(MapiException.class).isThrownBy(this::send)
			.withMessageContaining("MAPI_E_NO_RECIPIENTS");
		assertThat(this.outbox.messages).isEmpty();
	}

	@Test
	void aLostReplyLeavesItInDoubtAndToBeLookedUp() {
		for (MapiException lost : List.of(new MapiTimeoutException("Message.submit", Duration.ofSeconds(1)),
				MapiException.of(HResult.MAPI_E_NETWORK_ERROR, "IMessage::SubmitMessage"),
				MapiException.of(HResult.RPC_S_SERVER_UNAVAILABLE, "IMessage::SubmitMessage"))) {
			this.store.onSubmit = () -> {
				throw lost;
			};
			assertThatExceptionOfType(SubmissionInDoubtException.class).isThrownBy(this::send)
				.satisfies((ex) -> assertThat(ex.submission().stateIn(this.store))
					.isEqualTo(SubmissionState.NOT_SUBMITTED))
				.withCause(lost);
		}
		assertThat(this.outbox.messages).hasSize(3);
	}

	@Test
	void aSubmitThatWasNeverMadeLeavesNoDoubtAndNothingInTheOutbox() {
		for (MapiException refused : List.of(new MapiTimeoutException("Message.submit", "no thread was free"),
				new SessionUnavailableException("The session was lost", "Message.submit", null))) {
			this.store.onSubmit = () -> {
				throw refused;
			};
			assertThatException().isThrownBy(this::send).isSameAs(refused);
			assertThat(this.outbox.messages).isEmpty();
		}
	}

	@Test
	void aMessageThatIsSentWhileItIsLookedForIsNotTakenForTheNext() {
		Submission submission = send();
		Message draft = this.outbox.createMessage(false);
		draft.saveChanges();
		this.outbox.onFound = this.store::transportFirst;
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.SENT);
		assertThat(this.outbox.messages).hasSize(1);
	}

	@Test
	void whatCannotBeSubmittedAndIsGoneTakesNoOtherMessageWithIt() {
		this.outbox.onFound = this.store::transportFirst;
		this.store.onSubmit = () -> {
			this.outbox.createMessage(false).saveChanges();
			throw MapiException.of(HResult.MAPI_E_NO_RECIPIENTS, "IMessage::SubmitMessage");
		};
		assertThatExceptionOfType(MapiException.class).isThrownBy(this::send);
		assertThat(this.outbox.messages).hasSize(1);
	}

	@Test
	void aMessageThatIsSubmittedByItselfIsTrackedToo() {
		Message message = this.outbox.createMessage(false);
		message.set(PropTags.PR_SUBJECT, "Hello");
		assertThat(message.submit().stateIn(this.store)).isEqualTo(SubmissionState.WAITING);
	}

	@Test
	void aFolderIsReadPageByPage() {
		MemoryStore.MemoryFolder inbox = this.store.folder(SpecialFolder.INBOX);
		for (int i = 0; i < 25; i++) {
			Message message = inbox.createMessage(false);
			message.set(PropTags.PR_SUBJECT, String.format("%02d", i));
			message.saveChanges();
		}
		SortOrder newestFirst = SortOrder.descending(PropTags.PR_SUBJECT);
		FolderPage first = inbox.page(0, 10, newestFirst, PropTags.PR_SUBJECT);
		assertThat(first.rows()).hasSize(10).first().returns("24", (row) -> row.get(PropTags.PR_SUBJECT));
		assertThat(first.total()).isEqualTo(25);
		assertThat(first.hasNext()).isTrue();
		FolderPage last = inbox.page(20, 10, newestFirst, PropTags.PR_SUBJECT);
		assertThat(last.rows()).extracting((row) -> row.get(PropTags.PR_SUBJECT))
			.containsExactly("04", "03", "02", "01", "00");
		assertThat(last.hasNext()).isFalse();
		FolderPage behind = inbox.page(30, 10, null, PropTags.PR_SUBJECT);
		assertThat(behind.rows()).isEmpty();
		assertThat(behind.hasNext()).isFalse();
		try (var messages = inbox.messages(PropTags.PR_SUBJECT)) {
			assertThat(messages.map((row) -> row.get(PropTags.PR_SUBJECT))).hasSize(25).startsWith("00", "01");
		}
	}

	@Test
	void foldersAreFoundWhereEachKindIsKept() {
		MemoryStore.MemoryFolder inbox = this.store.folder(SpecialFolder.INBOX);
		MemoryStore.MemoryFolder root = this.store.folder(SpecialFolder.ROOT);
		inbox.put(PropTags.PR_IPM_DRAFTS_ENTRYID, Binary.of((byte) 1));
		root.put(PropTags.PR_IPM_CONTACT_ENTRYID, Binary.of((byte) 2));
		root.put(PropTag.of(0x36D8, PropType.MV_BINARY), List.of(Binary.of((byte) 3), Binary.of((byte) 4),
				Binary.of((byte) 5), Binary.EMPTY, Binary.of((byte) 6)));
		assertThat(this.store.specialFolder(SpecialFolder.INBOX)).isEqualTo(inbox.entryId());
		assertThat(this.store.specialFolder(SpecialFolder.ROOT)).isEqualTo(root.entryId());
		assertThat(this.store.specialFolder(SpecialFolder.OUTBOX)).isEqualTo(this.outbox.entryId());
		assertThat(this.store.specialFolder(SpecialFolder.DRAFTS)).hasToString("01");
		assertThat(this.store.specialFolder(SpecialFolder.CONTACTS)).hasToString("02");
		assertThat(this.store.specialFolder(SpecialFolder.JUNK)).hasToString("06");
		assertThatExceptionOfType(MapiObjectNotFoundException.class)
			.isThrownBy(() -> this.store.specialFolder(SpecialFolder.TASKS));
		assertThat(this.store.openSpecialFolder(SpecialFolder.ROOT)).isSameAs(root);
	}

	@Test
	void aStoreThatReceivesNoMailKeepsItsFoldersInItsRoot() {
		this.store.withoutReceiveFolder = true;
		this.store.folder(SpecialFolder.ROOT).put(PropTags.PR_IPM_CONTACT_ENTRYID, Binary.of((byte) 2));
		assertThat(this.store.specialFolder(SpecialFolder.CONTACTS)).hasToString("02");
		assertThatExceptionOfType(MapiObjectNotFoundException.class)
			.isThrownBy(() -> this.store.specialFolder(SpecialFolder.TASKS));
		assertThatExceptionOfType(MapiNotSupportedException.class)
			.isThrownBy(() -> this.store.specialFolder(SpecialFolder.INBOX));
	}

	@Test
	void aMessageIsNoFolder() {
		Message message = this.outbox.createMessage(false);
		message.saveChanges();
		Row row = message.getProps(PropTags.PR_ENTRYID);
		assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> this.store.openFolder(EntryId.of(row.require(PropTags.PR_ENTRYID))))
			.withMessageContaining("MAPI_E_INTERFACE_NOT_SUPPORTED");
	}

}
