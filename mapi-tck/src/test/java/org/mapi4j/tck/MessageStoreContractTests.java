package org.mapi4j.tck;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.RecipientType;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.MapiSession;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.StoreEntryIdFlag;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionState;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A message store is opened, tells what happens in it, and sends what is submitted.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class MessageStoreContractTests extends StoreCase {

	private static final int STORE_SUBMIT_OK = 0x80;

	/** What the store of a mailbox does not have. */
	private static final EnumSet<SpecialFolder> ABSENT = EnumSet.of(SpecialFolder.REMINDERS, SpecialFolder.TRACKED_MAIL,
			SpecialFolder.TODO_SEARCH, SpecialFolder.CONTACTS_SEARCH, SpecialFolder.IM_CONTACT_LISTS,
			SpecialFolder.IM_CONTACTS, SpecialFolder.PUBLIC_FOLDERS, SpecialFolder.FAVORITES);

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
			"MessageStore.compareEntryIds" })
	void foldersAndMessagesAreOpenedByTheirIdentifiers() {
		EntryId message = newMessage(this.inbox, "Hello");
		MapiProp root = keep(this.store.openEntry(null));
		assertThat(root).isInstanceOf(Folder.class);
		assertThat(root.require(PropTags.PR_FOLDER_TYPE)).as("FOLDER_ROOT").isZero();
		assertThat(root.require(PropTags.PR_PARENT_ENTRYID)).isEqualTo(root.require(PropTags.PR_ENTRYID));
		assertThat(keep(this.store.openMessage(message)).require(PropTags.PR_SUBJECT)).isEqualTo("Hello");
		assertThat(keep(this.store.openFolder(id(this.inbox))).require(PropTags.PR_DISPLAY_NAME)).isEqualTo("Inbox");
		assertThat(this.store.compareEntryIds(message, this.inbox.entryId())).isFalse();
		assertRefused(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, () -> this.store.openFolder(message));
		assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID, () -> this.store.openEntry(EntryId.of(new byte[40])));
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.store.openEntry(EntryId.of((byte) 1)));
	}

	@Test
	@Reference({ "pidtagadditionalrenentryids-canonical-property", "pidtagadditionalrenentryidsex-canonical-property",
			"pidtagremindersonlineentryid-canonical-property", "pidtagfreebusyentryids-canonical-property",
			"pidtagipmoutboxentryid-canonical-property" })
	@Covers({ "MessageStore.openSpecialFolder", "MessageStore.specialFolder", "MessageStore.compareEntryIds" })
	void foldersAreFoundByWhatTheyAreFor() {
		Map<SpecialFolder, String> names = new EnumMap<>(SpecialFolder.class);
		for (SpecialFolder folder : SpecialFolder.values()) {
			if (ABSENT.contains(folder)) {
				assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.store.specialFolder(folder));
				continue;
			}
			Folder opened = keep(this.store.openSpecialFolder(folder));
			assertThat(this.store.compareEntryIds(this.store.specialFolder(folder), opened.entryId())).isTrue();
			names.put(folder, opened.require(PropTags.PR_DISPLAY_NAME));
		}
		assertThat(names.values()).doesNotHaveDuplicates();
		assertThat(names).containsEntry(SpecialFolder.OUTBOX, "Outbox")
			.containsEntry(SpecialFolder.JUNK, "Junk Email")
			.containsEntry(SpecialFolder.SYNC_ISSUES, "Sync Issues")
			.containsEntry(SpecialFolder.CONFLICTS, "Conflicts")
			.containsEntry(SpecialFolder.LOCAL_FAILURES, "Local Failures")
			.containsEntry(SpecialFolder.SERVER_FAILURES, "Server Failures")
			.containsEntry(SpecialFolder.RSS_FEEDS, "RSS Feeds")
			.containsEntry(SpecialFolder.SUGGESTED_CONTACTS, "Suggested Contacts")
			.containsEntry(SpecialFolder.CONVERSATION_ACTIONS, "Conversation Action Settings")
			.containsEntry(SpecialFolder.ARCHIVE, "Archive")
			.containsEntry(SpecialFolder.FREEBUSY_DATA, "Freebusy Data");
	}

	@Test
	@Reference({ "pidtagadditionalrenentryidsex-canonical-property",
			"pidtagremindersonlineentryid-canonical-property" })
	@Covers({ "MessageStore.specialFolder", "MessageStore.openFolder", "MapiProp.set(PropTag, Object)" })
	void whatTheInboxDoesNotNameIsLookedForInTheRoot() {
		PropTag<Binary> reminders = PropTag.of(0x36D5, PropType.BINARY);
		Folder root = keep(this.store.openFolder(null, OpenFlag.MODIFY));
		EntryId one = newFolder("One").entryId();
		root.set(reminders, one.value());
		assertThat(this.store.specialFolder(SpecialFolder.REMINDERS)).isEqualTo(one);
		EntryId two = newFolder("Two").entryId();
		this.inbox.set(reminders, two.value());
		assertThat(this.store.specialFolder(SpecialFolder.REMINDERS)).isEqualTo(two);
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
	@Reference({ "imsgstore-advise", "imapisession-advise" })
	@Covers("MessageStore.advise")
	void nothingIsToldOfWhatIsThereNoLonger() {
		Set<NotificationType> types = Set.of(NotificationType.OBJECT_MODIFIED);
		Folder folder = newFolder("Gone");
		EntryId folderId = id(folder);
		EntryId messageId = newMessage(folder, "Gone");
		this.store.advise(messageId, types, new Listener()).close();
		this.store.advise(folderId, types, new Listener()).close();
		this.inbox.deleteFolder(folderId, DeleteFlag.MESSAGES, DeleteFlag.HARD_DELETE);
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.store.advise(messageId, types, new Listener()));
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.store.advise(folderId, types, new Listener()));
	}

	@Test
	@Reference({ "imessage-submitmessage", "sending-a-message", "processing-a-sent-message" })
	@Covers({ "Message.submit()", "Message.submit(boolean)" })
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
	@Reference("imsgstore-storelogoff")
	@Covers({ "MessageStore.storeLogoff", "MapiSession.submissionState" })
	void whoLeavesAStoreSaysWhatBecomesOfWhatWaits() {
		this.embedded.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.OFFLINE, null);
		Submission submission = compose().submit();
		for (StoreLogoffFlag flag : StoreLogoffFlag.values()) {
			assertThat(leave(flag)).as("%s while nothing can be sent", flag).contains(StoreLogoffResult.OUTBOUND_QUEUE);
		}
		this.embedded.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.AVAILABLE, null);
		assertThat(leave(StoreLogoffFlag.ORDERLY)).contains(StoreLogoffResult.OUTBOUND_QUEUE);
		assertThat(leave(StoreLogoffFlag.ABORT)).contains(StoreLogoffResult.OUTBOUND_QUEUE);
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.WAITING);
		assertThat(leave(StoreLogoffFlag.NO_WAIT)).doesNotContain(StoreLogoffResult.OUTBOUND_QUEUE);
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.SENT);
	}

	@Test
	@Reference("imsgstore-storelogoff")
	@Covers("MessageStore.storeLogoff")
	void aStoreIsLeftOnceWhatWasOpenedFromItIsClosedAndCanThenOnlyBeClosed() {
		for (StoreLogoffFlag flag : StoreLogoffFlag.values()) {
			try (MessageStore left = this.session.openDefaultStore(OpenStoreOptions.WRITE)) {
				Folder inbox = left.openSpecialFolder(SpecialFolder.INBOX);
				MapiTable table = inbox.contentsTable();
				inbox.close();
				assertThatIllegalStateException().isThrownBy(() -> left.storeLogoff(flag))
					.withMessageContaining("have not been closed");
				assertThat(table.rowCount()).isZero();
				table.close();
				assertThat(left.storeLogoff(flag)).containsExactly(StoreLogoffResult.COMPLETE);
				assertThatIllegalStateException().isThrownBy(() -> left.getProps(PropTags.PR_DISPLAY_NAME))
					.withMessageContaining("can only be closed");
			}
		}
	}

	private Set<StoreLogoffResult> leave(StoreLogoffFlag flag) {
		try (MessageStore left = this.session.openDefaultStore(OpenStoreOptions.WRITE)) {
			return left.storeLogoff(flag);
		}
	}

	@Test
	@Reference({ "imapisession-openmsgstore", "initializing-a-wrapped-pst-store-provider" })
	@Covers({ "MessageStore.createStoreEntryId", "MapiSession.openMessageStore" })
	void theMailboxOfSomebodyElseIsOpenedByItsNameIfThatIsAllowed() {
		EntryId bobs = this.store.createStoreEntryId("", distinguishedName("bob@example.com"));
		assertThat(this.store.createStoreEntryId("", "bob@example.com", StoreEntryIdFlag.values())).isEqualTo(bobs);
		MessageStore other = keep(this.session.openMessageStore(bobs, OpenStoreOptions.WRITE));
		assertThat(other.require(PropTags.PR_MAILBOX_OWNER_NAME)).isEqualTo("Bob Ray");
		assertThat(other.get(PropTags.PR_DEFAULT_STORE)).isNotEqualTo(true);
		Folder inbox = keep(other.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		EntryId message = newMessage(inbox, "From Ann");
		MessageStore own = keep(logOn("Home").openDefaultStore(OpenStoreOptions.READ_ONLY));
		assertThat(keep(own.openMessage(message)).require(PropTags.PR_SUBJECT)).isEqualTo("From Ann");
		assertThat(keep((Message) this.session.openEntry(message)).require(PropTags.PR_SUBJECT)).isEqualTo("From Ann");
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.store.openMessage(message));
		EntryId cids = this.store.createStoreEntryId("", distinguishedName("cid@example.com"));
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.session.openMessageStore(cids, OpenStoreOptions.READ_ONLY));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.store.createStoreEntryId("", "/o=Embedded/cn=Nobody"));
	}

	private String distinguishedName(String address) {
		try (AddressBook book = this.session.openAddressBook()) {
			Row resolved = book.resolveName(List.of(Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, address)))).get(0);
			try (MapiProp entry = book.openEntry(id(resolved))) {
				return entry.require(PropTags.PR_EMAIL_ADDRESS);
			}
		}
	}

	@Test
	@Reference({ "imapistatus-flushqueues", "sending-or-receiving-a-message-on-demand" })
	@Covers({ "StatusObject.flushQueues", "Message.submit()" })
	void flushingTheQueuesSendsWhatHasWaited() {
		this.embedded.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.OFFLINE, null);
		Submission submission = compose().submit();
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.WAITING);
		this.embedded.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.AVAILABLE, null);
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.WAITING);
		StatusRow spooler = this.session.refreshStatus().first(ResourceType.SPOOLER).orElseThrow();
		try (StatusObject status = this.session.openStatusObject(spooler)) {
			assertThat(status.flushQueues(null, FlushFlag.UPLOAD)).isTrue();
		}
		assertThat(this.session.submissionState(submission)).isEqualTo(SubmissionState.SENT);
		MessageStore other = keep(logOn("Home").openDefaultStore(OpenStoreOptions.READ_ONLY));
		assertThat(subjects(keep(other.openSpecialFolder(SpecialFolder.INBOX)))).containsExactly("Hello");
	}

	@Test
	@Reference({ "pidtagsearchkey-canonical-property", "pidtagsendersearchkey-canonical-property" })
	@Covers({ "Message.submit()", "Message.recipients", "AddressBook.openEntry" })
	void aReplyIsForTheEntryThatTheSenderIsInTheAddressBook() {
		compose().submit();
		MapiSession home = logOn("Home");
		MessageStore other = keep(home.openDefaultStore(OpenStoreOptions.WRITE));
		Message arrived = keep(other.openMessage(
				id(keep(other.openSpecialFolder(SpecialFolder.INBOX)).messages(PropTags.PR_ENTRYID).toList().get(0))));
		assertIsEntry(home, arrived, PropTags.PR_SENDER_ENTRYID, PropTags.PR_SENDER_SEARCH_KEY,
				PropTags.PR_SENDER_ADDRTYPE, PropTags.PR_SENDER_EMAIL_ADDRESS);
		assertIsEntry(home, arrived, PropTags.PR_SENT_REPRESENTING_ENTRYID, PropTags.PR_SENT_REPRESENTING_SEARCH_KEY,
				PropTags.PR_SENT_REPRESENTING_ADDRTYPE, PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS);
		assertIsEntry(home, arrived, PropTags.PR_RECEIVED_BY_ENTRYID, PropTags.PR_RECEIVED_BY_SEARCH_KEY,
				PropTags.PR_RECEIVED_BY_ADDRTYPE, PropTags.PR_RECEIVED_BY_EMAIL_ADDRESS);
		assertIsEntry(home, arrived, PropTags.PR_RCVD_REPRESENTING_ENTRYID, PropTags.PR_RCVD_REPRESENTING_SEARCH_KEY,
				PropTags.PR_RCVD_REPRESENTING_ADDRTYPE, PropTags.PR_RCVD_REPRESENTING_EMAIL_ADDRESS);
		try (MapiTable recipients = arrived.recipientTable()) {
			assertThat(recipients.rows(1).get(0).get(PropTags.PR_SEARCH_KEY))
				.isEqualTo(arrived.require(PropTags.PR_RECEIVED_BY_SEARCH_KEY));
		}
		MailAddress sender = arrived.toMail().sender();
		home.send(Mail.compose().subject("RE: Hello").recipient(new Recipient(RecipientType.TO, sender)));
		Folder inbox = keep(this.store.openSpecialFolder(SpecialFolder.INBOX));
		Message reply = keep(this.store.openMessage(id(inbox.messages(PropTags.PR_ENTRYID).toList().get(0))));
		assertThat(reply.require(PropTags.PR_SUBJECT)).isEqualTo("RE: Hello");
		assertThat(reply.recipients()).extracting(Recipient::address).containsExactly(sender);
	}

	private static void assertIsEntry(MapiSession session, Message message, PropTag<Binary> entryId,
			PropTag<Binary> searchKey, PropTag<String> addressType, PropTag<String> address) {
		try (AddressBook book = session.openAddressBook();
				MapiProp entry = book.openEntry(EntryId.of(message.require(entryId)))) {
			assertThat(message.require(searchKey)).isEqualTo(entry.require(PropTags.PR_SEARCH_KEY));
			assertThat(message.require(addressType)).isEqualTo(entry.require(PropTags.PR_ADDRTYPE));
			assertThat(message.require(address)).isEqualTo(entry.require(PropTags.PR_EMAIL_ADDRESS));
		}
	}

}
