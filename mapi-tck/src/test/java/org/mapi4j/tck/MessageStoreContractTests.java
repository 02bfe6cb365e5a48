package org.mapi4j.tck;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.store.Submission;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A message store is opened, tells what happens in it, and sends what is submitted.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class MessageStoreContractTests extends StoreCase {

	private static final int STORE_SUBMIT_OK = 0x80;

	MessageStoreContractTests(Route route) {
		super(route);
	}

	@Test
	@Reference({ "imapisession-openmsgstore", "opening-a-message-store" })
	@Covers({ "MapiSession.openMessageStore", "MapiSession.openDefaultStore", "MessageStore.supports" })
	void aStoreThatIsOpenedForReadingIsNotChanged() {
		MessageStore readOnly = keep(this.session.openDefaultStore(OpenStoreOptions.READ_ONLY));
		assertThat(readOnly.supports(STORE_SUBMIT_OK)).isFalse();
		assertThat(this.store.supports(STORE_SUBMIT_OK)).isTrue();
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> readOnly.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID,
				() -> this.session.openMessageStore(id(this.inbox), OpenStoreOptions.READ_ONLY));
	}

	@Test
	@Reference({ "imsgstore-openentry", "imsgstore-compareentryids" })
	@Covers({ "MessageStore.openEntry", "MessageStore.openFolder", "MessageStore.openMessage",
			"MessageStore.openSpecialFolder", "MessageStore.specialFolder", "MessageStore.compareEntryIds" })
	void foldersAndMessagesAreOpenedByTheirIdentifiers() {
		EntryId message = newMessage(this.inbox, "Hello");
		keep(this.store.openEntry(null));
		keep(this.store.openMessage(message));
		assertRefused(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, () -> this.store.openFolder(message));
		assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID, () -> this.store.openEntry(EntryId.of(new byte[40])));
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.store.openEntry(EntryId.of((byte) 1)));
		for (SpecialFolder folder : SpecialFolder.values()) {
			EntryId entryId = this.store.specialFolder(folder);
			assertThat(this.store.compareEntryIds(entryId, id(keep(this.store.openSpecialFolder(folder))))).isTrue();
		}
	}

	@Test
	@Reference({ "imsgstore-setreceivefolder", "imsgstore-getreceivefolder", "imsgstore-getreceivefoldertable" })
	@Covers({ "MessageStore.setReceiveFolder", "MessageStore.getReceiveFolder", "MessageStore.receiveFolderTable" })
	void messagesOfAClassArriveWhereTheStoreSays() {
		EntryId one = id(newFolder("One"));
		assertThat(this.store.getReceiveFolder("IPM.Note").explicitClass()).isEqualToIgnoringCase("IPM");
		this.store.setReceiveFolder("IPM.Note.Special", one);
		assertThat(this.store.getReceiveFolder("IPM.Note.Special.Very").entryId()).isEqualTo(one);
		try (MapiTable table = this.store.receiveFolderTable()) {
			assertThat(table.stream().map((row) -> row.get(PropTags.PR_MESSAGE_CLASS, "")))
				.anyMatch((name) -> name.equalsIgnoreCase("IPM.Note.Special"));
		}
		this.store.setReceiveFolder("IPM.Note.Special", null);
		assertThat(this.store.getReceiveFolder("IPM.Note.Special").entryId()).isEqualTo(id(this.inbox));
		assertRefused(HResult.MAPI_E_INVALID_PARAMETER, () -> this.store.setReceiveFolder("", null));
	}

	@Test
	@Reference({ "imsgstore-advise", "event-notification-in-mapi" })
	@Covers("MessageStore.advise")
	void theStoreTellsOfWhatIsCreatedAndDeleted() {
		Listener listener = new Listener();
		try (Subscription subscription = this.store.advise(null,
				Set.of(NotificationType.OBJECT_CREATED, NotificationType.OBJECT_DELETED), listener)) {
			EntryId message = newMessage(this.inbox, "Hello");
			this.inbox.deleteMessages(List.of(message));
			for (NotificationType type : List.of(NotificationType.OBJECT_CREATED, NotificationType.OBJECT_DELETED)) {
				assertThat(listener.next()).isInstanceOfSatisfying(Notification.ObjectChanged.class, (event) -> {
					assertThat(event.type()).isEqualTo(type);
					assertThat(event.entryId()).isEqualTo(message);
					assertThat(event.parent()).isEqualTo(id(this.inbox));
				});
			}
		}
	}

	private Message compose() {
		Folder outbox = keep(this.store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY));
		Message message = keep(outbox.createMessage(false));
		message.set(PropTags.PR_SUBJECT, "Hello");
		message.set(PropTags.PR_SENTMAIL_ENTRYID, this.store.specialFolder(SpecialFolder.SENT_ITEMS).value());
		message.modifyRecipients(RecipientChange.ADD, List.of(recipient(1, "Bob Ray", "bob@example.com")));
		return message;
	}

	@Test
	@Reference({ "imessage-submitmessage", "sending-a-message", "processing-a-sent-message" })
	@Covers("Message.submit")
	void whatIsSubmittedArrivesAndIsKeptAmongTheSentItems() {
		MessageStore other = keep(logOn("Home").openDefaultStore(OpenStoreOptions.WRITE));
		Folder arrived = keep(other.openSpecialFolder(SpecialFolder.INBOX));
		Listener listener = new Listener();
		Submission submission;
		Message message = compose();
		try (Subscription subscription = other.advise(null, Set.of(NotificationType.NEW_MAIL), listener)) {
			submission = message.submit();
			assertThat(listener.next()).isInstanceOf(Notification.NewMail.class);
		}
		assertThat(subjects(arrived)).containsExactly("Hello");
		Folder sent = keep(this.store.openSpecialFolder(SpecialFolder.SENT_ITEMS));
		assertThat(sent.messages(PropTags.PR_SEARCH_KEY).map((row) -> row.get(PropTags.PR_SEARCH_KEY)).toList())
			.containsExactly(submission.searchKey());
		Message nobody = keep(
				keep(this.store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY)).createMessage(false));
		assertRefused(HResult.MAPI_E_NO_RECIPIENTS, () -> nobody.submit(false));
	}

	@Test
	@Reference({ "imsgstore-abortsubmit", "imsgstore-storelogoff" })
	@Covers({ "MessageStore.abortSubmit", "MessageStore.storeLogoff" })
	void whatWaitsWhileTheTransportIsOfflineCanBeTakenBack() {
		this.embedded.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.OFFLINE, null);
		Message message = compose();
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		EntryId entryId = id(message.getProps(PropTags.PR_ENTRYID));
		message.submit(false);
		MessageStore left = keep(this.session.openDefaultStore(OpenStoreOptions.WRITE));
		assertThat(left.storeLogoff(StoreLogoffFlag.QUIET)).contains(StoreLogoffResult.OUTBOUND_QUEUE);
		this.store.abortSubmit(entryId);
		assertRefused(HResult.MAPI_E_NOT_IN_QUEUE, () -> this.store.abortSubmit(entryId));
		assertThat(left.storeLogoff(StoreLogoffFlag.PURGE)).doesNotContain(StoreLogoffResult.OUTBOUND_QUEUE);
	}

	@Test
	@Reference("imapisession-openmsgstore")
	@Covers("MessageStore.createStoreEntryId")
	void onlyStoresOfExchangeNameOtherMailboxes() {
		assertRefused(HResult.MAPI_E_NO_SUPPORT, () -> this.store.createStoreEntryId("", "bob@example.com"));
	}

}
