package org.mapi4j.tck.export;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.ReceiveFolder;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;
import org.mapi4j.table.SortOrder;
import org.mapi4j.thread.Lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the binding makes of stores, folders, messages, attachments and streams that are
 * exported: each call arrives as it was made, and each answer comes back.
 */
@Timeout(120)
class BoundStoreTests {

	private static final EntryId ENTRY_ID = EntryId.parse("0000000001020304");

	private static final EntryId OTHER = EntryId.parse("00000000FF");

	private static final Duration LONG = Duration.ofSeconds(60);

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private final Map<String, Object> streamAnswers = new HashMap<>();

	private final MapiStream exportedStream = Recorded.of(MapiStream.class, 0, this.calls, this.streamAnswers);

	private final MapiTable exportedTable = new ListTable(List.of(Row.of(new PropValue<>(PropTags.PR_ROWID, 7))));

	private final Map<String, Object> messageAnswers = new HashMap<>();

	private final Message exportedMessage = Recorded.of(Message.class, 5, this.calls, this.messageAnswers);

	private final Attachment exportedAttachment = Recorded.of(Attachment.class, 7, this.calls,
			Map.of("openProperty", this.exportedMessage));

	private final Map<String, Object> folderAnswers = new HashMap<>();

	private final Folder exportedFolder = Recorded.of(Folder.class, 3, this.calls, this.folderAnswers);

	private final Map<String, Object> storeAnswers = new HashMap<>(Map.of("openEntry", this.exportedFolder));

	private final FakeSubsystem subsystem = new FakeSubsystem();

	private final MapiExports exports = MapiExports.of(this.subsystem);

	private final NativeMapi mapi = NativeMapi.withExports(this.exports::address,
			NativeOptions.defaults().withThreads(2));

	@BeforeEach
	void answer() {
		this.subsystem.store = Recorded.of(MessageStore.class, 1, this.calls, this.storeAnswers);
		this.messageAnswers.putAll(Map.of("createAttachment", this.exportedAttachment, "openAttachment",
				this.exportedAttachment, "setProps", List.of(), "deleteProps", List.of(), "openProperty",
				this.exportedStream, "recipientTable", this.exportedTable, "attachmentTable", this.exportedTable,
				"copyTo", List.of(), "copyProps", List.of()));
		this.folderAnswers.putAll(Map.of("createMessage", this.exportedMessage, "openEntry", this.exportedMessage,
				"contentsTable", this.exportedTable, "hierarchyTable", this.exportedTable));
	}

	@AfterEach
	void nothingIsLeftBehind() {
		this.mapi.close();
		assertThat(this.exports.report().findings()).isEmpty();
		assertThat(this.mapi.counters())
			.hasToString("NativeCounters[sessions=0, objects=0, buffers=0, sinks=0, threads=0]");
		this.exports.close();
	}

	private <T> T call(Callable<T> call) {
		return this.mapi.threads().call(Lane.POOL, "Testing", LONG, call);
	}

	/**
	 * Make calls on a store in a session.
	 */
	private void inStore(Use<MessageStore> use) {
		inSession((session) -> {
			try (MessageStore store = session.openMessageStore(ENTRY_ID, OpenStoreOptions.WRITE)) {
				use.with(store);
			}
		});
	}

	private void inSession(Use<SubsystemSession> use) {
		call(() -> {
			try (SubsystemSession session = this.mapi
				.logon(LogonOptions.defaults().withProfileName(FakeSubsystem.PROFILE))) {
				use.with(session);
			}
			return "done";
		});
	}

	private void inFolder(Use<Folder> use) {
		inStore((store) -> {
			try (Folder folder = (Folder) store.openEntry(ENTRY_ID, OpenFlag.MODIFY)) {
				use.with(folder);
			}
		});
	}

	private void inMessage(Use<Message> use) {
		inFolder((folder) -> {
			try (Message message = folder.createMessage(false)) {
				use.with(message);
			}
		});
	}

	@Test
	void aStoreIsLeftAndAskedAsItWasTold() {
		this.storeAnswers.putAll(Map.of("compareEntryIds", true, "getReceiveFolder",
				new ReceiveFolder(OTHER, "IPM.Note"), "receiveFolderTable", this.exportedTable, "storeLogoff",
				Set.of(StoreLogoffResult.OUTBOUND, StoreLogoffResult.OUTBOUND_QUEUE)));
		inStore((store) -> {
			assertThat(store.compareEntryIds(ENTRY_ID, OTHER)).isTrue();
			store.setReceiveFolder("IPM.Note", OTHER);
			store.setReceiveFolder("", null);
			assertThat(store.getReceiveFolder("IPM.Note.Phone")).isEqualTo(new ReceiveFolder(OTHER, "IPM.Note"));
			store.receiveFolderTable().close();
			store.abortSubmit(OTHER);
			assertThat(store.storeLogoff(StoreLogoffFlag.PURGE)).containsExactlyInAnyOrder(StoreLogoffResult.OUTBOUND,
					StoreLogoffResult.OUTBOUND_QUEUE);
		});
		assertThat(this.calls).contains("compareEntryIds[0000000001020304, 00000000FF]",
				"setReceiveFolder[IPM.Note, 00000000FF]", "setReceiveFolder[, null]",
				"getReceiveFolder[IPM.Note.Phone]", "abortSubmit[00000000FF]", "storeLogoff[PURGE]");
	}

	@Test
	void aStoreThatKnowsNarrowTextsOnlyIsUsedLikeAnyOther() {
		this.storeAnswers.put("getReceiveFolder", new ReceiveFolder(OTHER, "IPM"));
		this.folderAnswers.put("createFolder", this.exportedFolder);
		this.exports.faults().ansiOnly(true);
		inStore((store) -> {
			store.setReceiveFolder("IPM.Note", OTHER);
			assertThat(store.getReceiveFolder("IPM.Note")).isEqualTo(new ReceiveFolder(OTHER, "IPM"));
			try (Folder folder = (Folder) store.openEntry(ENTRY_ID)) {
				folder.createFolder(FolderType.GENERIC, "Neu", "comment", false).close();
				folder.contentsTable().close();
			}
		});
		assertThat(this.calls).contains("setReceiveFolder[IPM.Note, 00000000FF]",
				"createFolder[GENERIC, Neu, comment, false]");
	}

	@Test
	void aRegistrationEndsWithTheStore() {
		this.storeAnswers.put("advise", (Subscription) () -> this.calls.add("unadvise"));
		inStore((store) -> {
			store.advise(OTHER, Set.of(NotificationType.OBJECT_MODIFIED, NotificationType.NEW_MAIL), (event) -> {
			});
			store.advise(null, Set.of(NotificationType.OBJECT_DELETED), (event) -> {
			}).close();
		});
		assertThat(this.calls).filteredOn("unadvise"::equals).hasSize(2);
		assertThat(this.calls).endsWith("unadvise", "close[]");
	}

	@Test
	void theRootFolderIsOpenedWithoutAnIdentifier() {
		inStore((store) -> store.openEntry(null).close());
		assertThat(this.calls).contains("openEntry[null, []]");
	}

	@Test
	void whatIsOpenedIsOfTheInterfaceThatFits() {
		inFolder((folder) -> {
			try (Message message = (Message) folder.openEntry(ENTRY_ID, OpenFlag.BEST_ACCESS);
					Attachment attachment = message.openAttachment(7);
					Message embedded = attachment.openEmbeddedMessage(PropertyAccess.MODIFY)) {
				embedded.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			}
		});
		assertThat(this.calls).contains("openEntry[0000000001020304, [BEST_ACCESS]]", "openAttachment[7, []]",
				"saveChanges[[KEEP_OPEN_READWRITE]]");
	}

	@Test
	void somebodyElsesMailboxIsForStoresOfExchangeAlone() {
		inStore((store) -> assertThatExceptionOfType(MapiNotSupportedException.class)
			.isThrownBy(() -> store.createStoreEntryId("", "/o=Example/cn=Ann")));
	}

	@Test
	void foldersAreChangedInBatches() {
		this.folderAnswers.putAll(Map.of("copyMessages", false, "deleteMessages", true, "createFolder",
				this.exportedFolder, "copyFolder", true, "deleteFolder", true, "setReadFlags", false,
				"getMessageStatus", 5, "setMessageStatus", 4, "emptyFolder", false));
		inFolder((folder) -> {
			assertThat(folder.copyMessages(List.of(ENTRY_ID, OTHER), folder, true)).isFalse();
			assertThat(folder.deleteMessages(List.of(OTHER), DeleteFlag.HARD_DELETE)).isTrue();
			folder.createFolder(FolderType.SEARCH, "B\u00FCro \uD83D\uDCE7", null, true).close();
			assertThat(folder.copyFolder(OTHER, folder, "Neu \u20AC", FolderCopyFlag.MOVE)).isTrue();
			assertThat(folder.deleteFolder(OTHER, DeleteFlag.MESSAGES, DeleteFlag.FOLDERS)).isTrue();
			assertThat(folder.setReadFlags(null, ReadFlag.SUPPRESS_RECEIPT)).isFalse();
			assertThat(folder.getMessageStatus(OTHER)).isEqualTo(5);
			assertThat(folder.setMessageStatus(OTHER, 1, 3)).isEqualTo(4);
			assertThat(folder.emptyFolder(DeleteFlag.ASSOCIATED)).isFalse();
		});
		assertThat(this.calls).contains("copyMessages[[0000000001020304, 00000000FF], a Folder, true]",
				"deleteMessages[[00000000FF], [HARD_DELETE]]",
				"createFolder[SEARCH, B\u00FCro \uD83D\uDCE7, null, true]",
				"copyFolder[00000000FF, a Folder, Neu \u20AC, [MOVE]]", "deleteFolder[00000000FF, [MESSAGES, FOLDERS]]",
				"setReadFlags[null, [SUPPRESS_RECEIPT]]", "setMessageStatus[00000000FF, 1, 3]",
				"emptyFolder[[ASSOCIATED]]");
	}

	@Test
	void anEmptyBatchIsNotTakenForAllMessages() {
		inFolder((folder) -> {
			assertThat(folder.setReadFlags(List.of())).isTrue();
			assertThat(folder.deleteMessages(List.of())).isTrue();
			assertThat(folder.copyMessages(List.of(), folder, true)).isTrue();
		});
		assertThat(this.calls).noneMatch((call) -> call.startsWith("setReadFlags") || call.startsWith("deleteMessages")
				|| call.startsWith("copyMessages"));
	}

	@Test
	void whatASearchFolderLooksForIsSetAndRead() {
		Restriction restriction = Restriction.exists(PropTags.PR_SUBJECT);
		this.folderAnswers.put("getSearchCriteria",
				new SearchCriteria(restriction, List.of(ENTRY_ID, OTHER), true, false, true, false));
		inFolder((folder) -> {
			folder.setSearchCriteria(restriction, List.of(OTHER), SearchFlag.RESTART_SEARCH,
					SearchFlag.RECURSIVE_SEARCH);
			folder.setSearchCriteria(null, null, SearchFlag.STOP_SEARCH);
			assertThat(folder.getSearchCriteria())
				.isEqualTo(new SearchCriteria(restriction, List.of(ENTRY_ID, OTHER), true, false, true, false));
		});
		assertThat(this.calls).contains("setSearchCriteria[null, null, [STOP_SEARCH]]");
	}

	@Test
	void tablesOfAContainerAreReadInUnicode() {
		inFolder((folder) -> {
			try (MapiTable contents = folder.contentsTable(ContainerFlag.ASSOCIATED);
					MapiTable hierarchy = folder.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH)) {
				assertThat(contents.rowCount()).isEqualTo(1);
				assertThat(hierarchy.rowCount()).isEqualTo(1);
			}
			folder.saveContentsSort(SortOrder.by().ascending(PropTags.PR_SUBJECT), true);
		});
		assertThat(this.calls).contains("contentsTable[[ASSOCIATED]]", "hierarchyTable[[CONVENIENT_DEPTH]]");
	}

	@Test
	void propertiesOfAllTypesArriveAndProblemsComeBack() {
		this.messageAnswers.put("setProps",
				List.of(new PropertyProblem(1, PropTags.PR_ENTRYID, HResult.MAPI_E_COMPUTED)));
		this.messageAnswers.put("copyProps",
				List.of(new PropertyProblem(0, PropTags.PR_SUBJECT, HResult.MAPI_E_NO_ACCESS)));
		inMessage((message) -> {
			assertThat(message.setProps(List.of(new PropValue<>(PropTags.PR_SUBJECT, "\uD83D alone"),
					new PropValue<>(PropTags.PR_ENTRYID, OTHER.value()))))
				.containsExactly(new PropertyProblem(1, PropTags.PR_ENTRYID, HResult.MAPI_E_COMPUTED));
			assertThat(message.deleteProps(List.of(PropTags.PR_SUBJECT))).isEmpty();
			assertThat(message.copyTo(message, List.of(PropTags.PR_BODY), CopyFlag.NOREPLACE)).isEmpty();
			assertThat(message.copyTo(message, List.of())).isEmpty();
			assertThat(message.copyProps(message, List.of(PropTags.PR_SUBJECT), CopyFlag.MOVE))
				.containsExactly(new PropertyProblem(0, PropTags.PR_SUBJECT, HResult.MAPI_E_NO_ACCESS));
		});
		assertThat(this.calls).contains("deleteProps[[PR_SUBJECT]]", "copyTo[a Message, [PR_BODY], [NOREPLACE]]",
				"copyTo[a Message, [], []]", "copyProps[a Message, [PR_SUBJECT], [MOVE]]");
	}

	@Test
	void nothingToSetOrDeleteIsRefusedBeforeMapiIsCalled() {
		inMessage((message) -> {
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> message.setProps(List.of()))
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_INVALID_PARAMETER));
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> message.deleteProps(List.of()));
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> message.copyProps(message, List.of()));
		});
		assertThat(this.calls).noneMatch((call) -> call.startsWith("setProps"));
	}

	@Test
	void valuesThatMapiCannotTakeAreRefusedAndNothingIsLost() {
		PropValue<?> odd = PropValue.of(PropTag.of(0x67000099), "odd");
		Row recipient = Row.of(odd);
		inMessage((message) -> {
			assertThatIllegalArgumentException().isThrownBy(() -> message.setProps(List.of(odd)));
			assertThatIllegalArgumentException().isThrownBy(() -> message.set(PropTags.PR_SUBJECT, "cut\0off"));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> message.modifyRecipients(RecipientChange.ADD, List.of(recipient, recipient)));
		});
		assertThat(this.mapi.counters().buffers()).isZero();
	}

	@Test
	void namesOfPropertiesAreLookedUpBothWays() {
		PropTag<?> tag = PropTag.of(0x8001, PropType.UNSPECIFIED);
		PropTag<?> other = PropTag.of(0x8002, PropType.UNSPECIFIED);
		NamedProperty text = NamedProperty.of(NamedProperty.PS_PUBLIC_STRINGS, "Keywords \u00E4");
		NamedProperty number = NamedProperty.of(NamedProperty.PSETID_TASK, 0x8101);
		PropTag<?> unknown = PropTag.of(0, PropType.ERROR);
		this.messageAnswers.put("getNamesFromIds", Map.of(tag, text, other, number));
		this.messageAnswers.put("getIdsFromNames", List.of(tag, unknown));
		inMessage((message) -> {
			assertThat(message.getNamesFromIds(List.of(), null))
				.containsExactlyInAnyOrderEntriesOf(Map.of(tag, text, other, number));
			assertThat(message.getNamesFromIds(List.of(other), NamedProperty.PSETID_TASK)).containsEntry(other, number);
			assertThat(message.getIdsFromNames(List.of(text, number), true)).isEqualTo(List.of(tag, unknown));
			assertThatExceptionOfType(MapiException.class)
				.isThrownBy(() -> message.getIdsFromNames(List.of(text), false))
				.withMessageContaining("2 properties for 1 names");
		});
		assertThat(this.calls).contains("getIdsFromNames[[%s, %s], true]".formatted(text, number));
	}

	@Test
	void recipientsGoInMapisMemoryWithoutWhatOnlyARowHas() {
		Row row = Row.of(new PropValue<>(PropTags.PR_ROWID, 3), new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann \u20AC"),
				new PropValue<>(PropTags.PR_ENTRYID, OTHER.value()),
				PropValue.error(PropTags.PR_EMAIL_ADDRESS, HResult.MAPI_E_NOT_FOUND));
		inMessage((message) -> {
			message.modifyRecipients(RecipientChange.ADD, List.of(row, row));
			message.modifyRecipients(RecipientChange.REMOVE, List.of(row));
			message.modifyRecipients(RecipientChange.REPLACE, List.of());
			try (MapiTable recipients = message.recipientTable()) {
				assertThat(recipients.rowCount()).isEqualTo(1);
			}
		});
		assertThat(this.calls).contains(
				"modifyRecipients[ADD, [Row[PR_DISPLAY_NAME, PR_ENTRYID], Row[PR_DISPLAY_NAME, PR_ENTRYID]]]",
				"modifyRecipients[REMOVE, [Row[PR_ROWID, PR_DISPLAY_NAME, PR_ENTRYID]]]",
				"modifyRecipients[REPLACE, []]");
	}

	@Test
	void aMessageThatWasSubmittedIsOnlyReleased() {
		inMessage((message) -> {
			MapiTable recipients = message.recipientTable();
			Attachment attachment = message.createAttachment();
			MapiStream data = message.openStream(PropTags.PR_BODY, PropertyAccess.CREATE);
			message.submit(true);
			for (Callable<?> call : List.<Callable<?>>of(message::getPropList, attachment::getPropList,
					recipients::rowCount, () -> data.read(1), () -> message.lastError(HResult.MAPI_E_BUSY))) {
				assertThatExceptionOfType(MapiException.class).isThrownBy(call::call)
					.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_SUBMITTED));
			}
			data.close();
			recipients.close();
			attachment.close();
		});
		assertThat(this.calls).contains("submit[true]");
	}

	@Test
	void aMessageThatCouldNotBeSubmittedIsStillThere() {
		this.exports.faults().fail("IMessage::SubmitMessage", HResult.MAPI_E_NO_RECIPIENTS, 1);
		inMessage((message) -> {
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> message.submit(false));
			message.setReadFlag(ReadFlag.CLEAR_READ_FLAG);
			message.submit(false);
		});
		assertThat(this.calls).contains("setReadFlag[[CLEAR_READ_FLAG]]", "submit[false]");
	}

	@Test
	void whatIsClosedTooSoonIsReleasedAfterWhatItOpened() {
		inSession((session) -> {
			MessageStore store = session.openMessageStore(ENTRY_ID, OpenStoreOptions.WRITE);
			Folder folder = (Folder) store.openEntry(null, OpenFlag.MODIFY);
			store.close();
			Message message = folder.createMessage(false);
			folder.close();
			assertThatExceptionOfType(MapiException.class).isThrownBy(folder::getPropList)
				.withMessageContaining("has been closed");
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			assertThat(this.calls).doesNotContain("close[]");
			message.close();
		});
		assertThat(this.calls).filteredOn("close[]"::equals).hasSize(3);
	}

	@Test
	void streamsAreReadAndWrittenInBlocks() {
		byte[] block = new byte[MapiStream.BUFFER_SIZE];
		Arrays.fill(block, (byte) 7);
		this.streamAnswers.putAll(Map.of("read", block, "write", MapiStream.BUFFER_SIZE, "seek", 0x1_0000_0000L, "size",
				3L, "copyTo", 5L, "cloneStream", this.exportedStream));
		inMessage((message) -> {
			try (MapiStream stream = message.openStream(PropTags.PR_BODY, PropertyAccess.MODIFY)) {
				assertThat(stream.read(3 * block.length)).hasSize(3 * block.length).containsOnly(7);
				assertThat(stream.write(new byte[2 * block.length])).isEqualTo(2 * block.length);
				assertThat(stream.seek(-1, MapiStream.Origin.END)).isEqualTo(0x1_0000_0000L);
				assertThat(stream.size()).isEqualTo(3);
				stream.setSize(0x1_0000_0001L);
				try (MapiStream clone = stream.cloneStream()) {
					assertThat(stream.copyTo(clone, Long.MAX_VALUE)).isEqualTo(5);
				}
				stream.commit();
				stream.revert();
			}
		});
		assertThat(this.calls).contains("seek[-1, END]", "setSize[4294967297]",
				"copyTo[a MapiStream, 9223372036854775807]", "commit[]", "revert[]");
		assertThat(this.exports.report().peakBytes()).isLessThanOrEqualTo(2L * block.length);
	}

	@Test
	void aStreamGivesFewerBytesAtTheEnd() {
		this.streamAnswers.putAll(Map.of("read", new byte[] { 1, 2 }, "write", 0));
		inMessage((message) -> {
			try (MapiStream stream = message.openStream(PropTags.PR_BODY, PropertyAccess.READ)) {
				assertThat(stream.read(Integer.MAX_VALUE)).containsExactly(1, 2);
				assertThat(stream.write(new byte[] { 1 })).isZero();
				assertThatIllegalArgumentException().isThrownBy(() -> stream.read(0));
				assertThatIllegalArgumentException().isThrownBy(() -> stream.setSize(-1));
			}
		});
	}

	@Test
	void aStreamHasNoFurtherWordsForItsErrors() {
		this.exports.faults().fail("IStream::Read", HResult.STG_E_ACCESSDENIED, 1);
		inMessage((message) -> {
			try (MapiStream stream = message.openStream(PropTags.PR_BODY, PropertyAccess.READ)) {
				assertThatExceptionOfType(MapiException.class).isThrownBy(() -> stream.read(1))
					.withMessageContaining("STG_E_ACCESSDENIED");
			}
		});
	}

	@Test
	void anObjectThatIsNotThereIsAnError() {
		for (String method : List.of("IMAPISession::OpenMsgStore", "IMsgStore::OpenEntry",
				"IMAPIFolder::CreateMessage")) {
			this.exports.faults().answerNothing(method);
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> inMessage(Message::getPropList))
				.withMessageStartingWith(method)
				.withMessageContaining("reported success but returned nothing");
			this.exports.faults().clear();
		}
	}

	@Test
	void theDefaultStoreIsSetByKind() {
		inSession((session) -> assertThatExceptionOfType(MapiNotSupportedException.class)
			.isThrownBy(() -> session.setDefaultStore(ENTRY_ID, DefaultStoreKind.PRIMARY)));
	}

	/**
	 * Makes calls on an object.
	 *
	 * @param <T> the kind of object
	 */
	private interface Use<T> {

		void with(T object) throws Exception;

	}

}
