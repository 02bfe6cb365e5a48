package org.mapi4j.tck;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.store.AttachMethod;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits to be sent stays as it is until it is sent or taken back.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class QueueContractTests extends StoreCase {

	private static final int MSGFLAG_READ = 0x1;

	private static final int MSGFLAG_SUBMIT = 0x4;

	QueueContractTests(Route route) {
		super(route);
	}

	private Folder outbox() {
		return keep(this.store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY));
	}

	private static Message compose(Folder folder, String subject) {
		Message message = folder.createMessage(false);
		message.set(PropTags.PR_SUBJECT, subject);
		message.modifyRecipients(RecipientChange.ADD, List.of(recipient(1, "Bob Ray", "bob@example.com")));
		return message;
	}

	private static EntryId submit(Message message) {
		try (message) {
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			EntryId entryId = id(message.getProps(PropTags.PR_ENTRYID));
			message.submit(false);
			return entryId;
		}
	}

	private static EntryId queue(Folder folder, String subject) {
		Message message = compose(folder, subject);
		message.set(PropTags.PR_DEFERRED_SEND_TIME, Instant.now().plusSeconds(3600));
		return submit(message);
	}

	private int flags(EntryId entryId) {
		try (Message message = this.store.openMessage(entryId)) {
			return message.require(PropTags.PR_MESSAGE_FLAGS);
		}
	}

	@Test
	@Reference({ "imapifolder-copyfolder", "imsgstore-abortsubmit" })
	@Covers({ "Folder.copyFolder", "MessageStore.abortSubmit" })
	void whatWaitsStaysBehindWhenItsFolderIsMovedToAnotherStore() {
		Folder moved = newFolder("Moved");
		Folder inner = keep(moved.createFolder(FolderType.GENERIC, "Inner", null, false));
		newMessage(moved, "Done");
		newMessage(keep(moved.createFolder(FolderType.GENERIC, "Whole", null, false)), "Whole");
		EntryId waiting = queue(inner, "Waiting");
		Folder theirs = keep(keep(this.session.openMessageStore(this.store.createStoreEntryId("", "bob@example.com"),
				OpenStoreOptions.WRITE))
			.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		assertThat(this.inbox.copyFolder(id(moved), theirs, null, FolderCopyFlag.MOVE)).as("all was moved").isFalse();
		assertThat(subjects(moved)).isEmpty();
		assertThat(names(moved.hierarchyTable())).containsExactly("Inner");
		assertThat(subjects(inner)).containsExactly("Waiting");
		this.store.abortSubmit(waiting);
		assertThat(flags(waiting) & MSGFLAG_SUBMIT).isZero();
		assertThat(names(theirs.hierarchyTable())).containsExactly("Moved");
	}

	@Test
	@Reference({ "imessage-submitmessage", "submitting-a-message" })
	@Covers({ "Message.submit(boolean)", "Attachment.openEmbeddedMessage" })
	void aMessageThatCannotBeSentIsNotChangedByTheAttempt() {
		try (Message outer = outbox().createMessage(false); Attachment attachment = outer.createAttachment()) {
			attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MESSAGE.mask());
			try (Message inner = attachment.openEmbeddedMessage(PropertyAccess.CREATE)) {
				inner.modifyRecipients(RecipientChange.ADD, List.of(recipient(1, "Bob Ray", "bob@example.com")));
				assertRefused(HResult.MAPI_E_NO_SUPPORT, () -> inner.submit(false));
				assertThat(inner.get(PropTags.PR_CLIENT_SUBMIT_TIME)).isNull();
				assertThat(inner.get(PropTags.PR_SENDER_NAME)).isNull();
				assertThat(inner.get(PropTags.PR_INTERNET_MESSAGE_ID)).isNull();
			}
		}
	}

	@Test
	@Reference("imsgstore-abortsubmit")
	@Covers("MessageStore.abortSubmit")
	void whatWasSentAndDeletedCannotBeTakenBack() {
		Message message = compose(outbox(), "Gone");
		message.set(PropTags.PR_DELETE_AFTER_SUBMIT, true);
		EntryId sent = submit(message);
		assertRefused(HResult.MAPI_E_NOT_IN_QUEUE, () -> this.store.abortSubmit(sent));
	}

	@Test
	@Reference({ "imsgstore-abortsubmit", "imapisession-openmsgstore" })
	@Covers("MessageStore.abortSubmit")
	void nothingIsTakenBackByWhoOpenedTheStoreForReading() {
		EntryId waiting = queue(outbox(), "Waiting");
		MessageStore reading = keep(this.session.openDefaultStore(OpenStoreOptions.READ_ONLY));
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> reading.abortSubmit(waiting));
		assertThat(flags(waiting) & MSGFLAG_SUBMIT).isNotZero();
	}

	@Test
	@Reference({ "imapifolder-setreadflags", "imessage-setreadflag" })
	@Covers({ "Folder.setReadFlags", "Message.setReadFlag" })
	void whatWaitsIsNotMarkedAsReadOrUnread() {
		Folder outbox = outbox();
		EntryId waiting = queue(outbox, "Waiting");
		assertThat(outbox.setReadFlags(List.of(waiting), ReadFlag.CLEAR_READ_FLAG)).isFalse();
		try (Message message = this.store.openMessage(waiting)) {
			assertRefused(HResult.MAPI_E_SUBMITTED, () -> message.setReadFlag(ReadFlag.CLEAR_READ_FLAG));
		}
		assertThat(flags(waiting) & MSGFLAG_READ).isNotZero();
	}

	@Test
	@Reference({ "imsgstore-openentry", "pidtagaccesslevel-canonical-property" })
	@Covers("MessageStore.openEntry")
	void whatWaitsIsOpenedForReadingByWhoAsksForTheBestAccess() {
		EntryId waiting = queue(outbox(), "Waiting");
		try (Message message = (Message) this.store.openEntry(waiting, OpenFlag.BEST_ACCESS)) {
			assertThat(message.require(PropTags.PR_ACCESS_LEVEL)).isZero();
			assertRefused(HResult.MAPI_E_NO_ACCESS, message::saveChanges);
		}
		assertRefused(HResult.MAPI_E_SUBMITTED, () -> this.store.openEntry(waiting, OpenFlag.MODIFY));
	}

}
