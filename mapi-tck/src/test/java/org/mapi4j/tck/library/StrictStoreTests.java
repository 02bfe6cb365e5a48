package org.mapi4j.tck.library;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.AppTime;
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
import org.mapi4j.session.MapiSession;
import org.mapi4j.store.AttachMethod;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderPage;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.store.StoreLogoffResult;
import org.mapi4j.store.SubmissionState;
import org.mapi4j.table.ContainerFlag;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SearchCriteria;
import org.mapi4j.table.SearchFlag;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Message stores of a MAPI that sees what its client does wrong are read and written.
 */
@Tag("library")
class StrictStoreTests {

	private static final MapiUid SET = MapiUid.parse("00020329-0000-0000-C000-000000000046");

	private static final String GREETING = "Gr\u00fc\u00dfe \u20ac \ud834\udd1e";

	@RegisterExtension
	final StrictBench bench = new StrictBench();

	private MapiSession session;

	private MessageStore store;

	private Folder inbox;

	private void open(String scenario) {
		this.bench.library().scenario(scenario);
		this.session = this.bench.logOn(LogonOptions.defaults().withNoMail(false));
		this.store = this.session.openDefaultStore(OpenStoreOptions.WRITE);
		this.inbox = this.store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
	}

	private static EntryId id(org.mapi4j.property.MapiProp object) {
		return EntryId.of(object.require(PropTags.PR_ENTRYID));
	}

	private static EntryId write(Folder folder, String subject) {
		try (Message message = folder.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, subject);
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			return id(message);
		}
	}

	private static List<String> subjects(Folder folder) {
		return folder.messages(PropTags.PR_SUBJECT).map((row) -> row.get(PropTags.PR_SUBJECT)).toList();
	}

	private static Map<PropTag<?>, Object> everyType() {
		Map<PropTag<?>, Object> values = new LinkedHashMap<>();
		Binary bytes = Binary.of(new byte[] { 0, 1, (byte) 0xFE, (byte) 0xFF });
		int id = 0x6900;
		values.put(PropTag.of(id++, PropType.I2), (short) -12345);
		values.put(PropTag.of(id++, PropType.LONG), -1234567890);
		values.put(PropTag.of(id++, PropType.R4), -0.25f);
		values.put(PropTag.of(id++, PropType.DOUBLE), -1e300);
		values.put(PropTag.of(id++, PropType.CURRENCY), new BigDecimal("-922337203685477.5808"));
		values.put(PropTag.of(id++, PropType.APPTIME), new AppTime(36526.5));
		values.put(PropTag.of(id++, PropType.BOOLEAN), true);
		values.put(PropTag.of(id++, PropType.BOOLEAN), false);
		values.put(PropTag.of(id++, PropType.I8), Long.MIN_VALUE + 7);
		values.put(PropTag.of(id++, PropType.UNICODE), GREETING);
		values.put(PropTag.of(id++, PropType.UNICODE), "");
		values.put(PropTag.of(id++, PropType.SYSTIME), Instant.parse("1601-01-01T00:00:00.0000001Z"));
		values.put(PropTag.of(id++, PropType.SYSTIME), Instant.parse("9999-12-31T23:59:59.9999999Z"));
		values.put(PropTag.of(id++, PropType.CLSID), SET);
		values.put(PropTag.of(id++, PropType.BINARY), bytes);
		values.put(PropTag.of(id++, PropType.BINARY), Binary.EMPTY);
		values.put(PropTag.of(id++, PropType.MV_I2), List.of((short) -1, (short) 0, (short) 1));
		values.put(PropTag.of(id++, PropType.MV_LONG), List.of(-1, 0, Integer.MAX_VALUE));
		values.put(PropTag.of(id++, PropType.MV_R4), List.of(1.5f, -0.25f));
		values.put(PropTag.of(id++, PropType.MV_DOUBLE), List.of(1.5, -0.25));
		values.put(PropTag.of(id++, PropType.MV_CURRENCY),
				List.of(new BigDecimal("1.0000"), new BigDecimal("-0.0001")));
		values.put(PropTag.of(id++, PropType.MV_APPTIME), List.of(new AppTime(1), new AppTime(-2.5)));
		values.put(PropTag.of(id++, PropType.MV_I8), List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE));
		values.put(PropTag.of(id++, PropType.MV_UNICODE), List.of(GREETING, "", "x"));
		values.put(PropTag.of(id++, PropType.MV_SYSTIME),
				List.of(Instant.EPOCH, Instant.parse("2024-02-29T12:00:00Z")));
		values.put(PropTag.of(id++, PropType.MV_CLSID), List.of(SET, MapiUid.of(new byte[16])));
		values.put(PropTag.of(id, PropType.MV_BINARY), List.of(bytes, Binary.EMPTY, bytes));
		return values;
	}

	@Test
	void everyTypeOfAPropertyIsWrittenAndReadAgain() {
		open("");
		Map<PropTag<?>, Object> values = everyType();
		EntryId entryId;
		try (Message message = this.inbox.createMessage(false)) {
			List<PropValue<?>> list = values.entrySet()
				.stream()
				.<PropValue<?>>map((entry) -> PropValue.of(entry.getKey(), entry.getValue()))
				.toList();
			assertThat(message.setProps(list)).isEmpty();
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			entryId = id(message);
		}
		try (Message message = this.store.openMessage(entryId)) {
			Row row = message.getProps(values.keySet().toArray(new PropTag<?>[0]));
			values.forEach((tag, value) -> assertThat(row.get(tag)).as("%s", tag).isEqualTo(value));
			assertThat(message.getPropList()).containsAll(values.keySet());
			assertThat(message.getProps().values()).hasSizeGreaterThan(values.size());
		}
		PropTag<?>[] columns = values.keySet().toArray(new PropTag<?>[0]);
		Row row = this.inbox.messages(columns).findFirst().orElseThrow();
		values.forEach((tag, value) -> assertThat(row.get(tag)).as("%s", tag).isEqualTo(value));
	}

	@Test
	void whatCannotBeSetOrRemovedIsToldPropertyByProperty() {
		open("");
		try (Message message = this.inbox.createMessage(false)) {
			List<PropertyProblem> problems = message.setProps(
					List.of(new PropValue<>(PropTags.PR_SUBJECT, "x"), new PropValue<>(PropTags.PR_HASATTACH, true),
							new PropValue<>(PropTag.of(0x8FFF, PropType.LONG), 1)));
			assertThat(problems).extracting(PropertyProblem::index).containsExactly(1, 2);
			assertThat(problems).extracting(PropertyProblem::reason)
				.containsExactly(HResult.MAPI_E_COMPUTED, HResult.of(0x80040307));
			assertThat(message.deleteProps(List.of(PropTags.PR_SUBJECT, PropTags.PR_BODY)))
				.extracting(PropertyProblem::index)
				.containsExactly(1);
			assertThat(message.get(PropTags.PR_SUBJECT)).isNull();
		}
	}

	@Test
	void largeValuesGoThroughStreams() {
		open("short-reads=4093,short-writes=5000");
		byte[] bytes = new byte[300_001];
		new Random(5).nextBytes(bytes);
		String text = GREETING.repeat(20_000);
		EntryId entryId;
		try (Message message = this.inbox.createMessage(false)) {
			message.setText(text);
			message.setHtml("<p>" + text + "</p>");
			message.set(PropTag.of(0x6A00, PropType.BINARY), Binary.of(bytes));
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			entryId = id(message);
		}
		try (Message message = this.store.openMessage(entryId)) {
			assertThat(message.getProps(PropTags.PR_BODY).error(PropTags.PR_BODY))
				.isEqualTo(HResult.MAPI_E_NOT_ENOUGH_MEMORY);
			assertThat(message.text()).isEqualTo(text);
			assertThat(message.html()).isEqualTo("<p>" + text + "</p>");
			assertThat(message.get(PropTag.of(0x6A00, PropType.BINARY))).isEqualTo(Binary.of(bytes));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "80040103", "80040302", "80040303", "80040304" })
	void aLargeTextIsWrittenAndReadInTheWidthThatTheStoreKnows(String refusal) {
		open("ansi-only,fail=message.OpenProperty:" + refusal + "x1");
		String text = "narrow".repeat(20_000);
		EntryId entryId;
		try (Message message = this.inbox.createMessage(false)) {
			message.setText(text);
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			entryId = id(message);
		}
		this.bench.library().scenario("ansi-only,fail=message.OpenProperty:" + refusal + "x1");
		try (Message message = this.store.openMessage(entryId)) {
			assertThat(message.text()).isEqualTo(text);
		}
		this.bench.library().scenario("ansi-only,fail=message.OpenProperty:8004010Fx1");
		try (Message message = this.store.openMessage(entryId)) {
			assertThat(message.text()).isEqualTo(text);
		}
	}

	@Test
	void aStreamIsReadWrittenAndMovedIn() {
		open("");
		PropTag<Binary> tag = PropTag.of(0x6A01, PropType.BINARY);
		try (Message message = this.inbox.createMessage(false)) {
			try (MapiStream stream = message.openStream(tag, PropertyAccess.CREATE)) {
				assertThat(stream.write(new byte[] { 1, 2, 3, 4, 5, 6 })).isEqualTo(6);
				assertThat(stream.seek(-2, MapiStream.Origin.END)).isEqualTo(4);
				assertThat(stream.read(100)).containsExactly(5, 6);
				assertThat(stream.seek(-5, MapiStream.Origin.CURRENT)).isOne();
				assertThat(stream.write(new byte[] { 9 })).isOne();
				stream.setSize(4);
				assertThat(stream.size()).isEqualTo(4);
				assertThatExceptionOfType(MapiException.class)
					.isThrownBy(() -> stream.seek(-1, MapiStream.Origin.BEGINNING));
				assertThat(stream.seek(1L << 33, MapiStream.Origin.BEGINNING)).isEqualTo(1L << 33);
				assertThat(stream.read(1)).isEmpty();
				stream.commit();
				stream.seek(0, MapiStream.Origin.BEGINNING);
				try (MapiStream clone = stream.cloneStream();
						MapiStream other = message.openStream(PropTag.of(0x6A02, PropType.BINARY),
								PropertyAccess.CREATE)) {
					assertThat(clone.copyTo(other, 1L << 40)).isEqualTo(4);
					other.commit();
				}
			}
			assertThat(message.get(tag)).isEqualTo(Binary.of(new byte[] { 1, 9, 3, 4 }));
			assertThat(message.get(PropTag.of(0x6A02, PropType.BINARY)))
				.isEqualTo(Binary.of(new byte[] { 1, 9, 3, 4 }));
			assertThatExceptionOfType(MapiException.class)
				.isThrownBy(() -> message.openStream(PropTag.of(0x6A03, PropType.BINARY), PropertyAccess.READ))
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_NOT_FOUND));
		}
	}

	@Test
	void aPageIsReadOfATableThatCannotCountAndMovesByAFewRowsOnly() {
		open("seek=2,batch=2,fail=contents.GetRowCount:80040102");
		for (int i = 0; i < 9; i++) {
			write(this.inbox, "Message " + i);
		}
		FolderPage page = this.inbox.page(5, 3, SortOrder.ascending(PropTags.PR_SUBJECT), PropTags.PR_SUBJECT);
		assertThat(page.rows()).extracting((row) -> row.get(PropTags.PR_SUBJECT))
			.containsExactly("Message 5", "Message 6", "Message 7");
		assertThat(page.total()).isEqualTo(9);
		assertThat(page.hasNext()).isTrue();
		assertThat(this.inbox.page(10, 3, null, PropTags.PR_SUBJECT).rows()).isEmpty();
	}

	@Test
	void recipientsAreAddedChangedAndRemoved() {
		open("");
		try (Message message = this.inbox.createMessage(false)) {
			message.modifyRecipients(RecipientChange.ADD,
					List.of(recipient("Ann"), recipient(GREETING), recipient("Cid")));
			List<Row> rows = recipients(message);
			assertThat(rows).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
				.containsExactly("Ann", GREETING, "Cid");
			message.modifyRecipients(RecipientChange.MODIFY,
					List.of(rows.get(0).with(PropTags.PR_DISPLAY_NAME, "Anna")));
			message.modifyRecipients(RecipientChange.REMOVE, List.of(rows.get(1)));
			assertThat(recipients(message)).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
				.containsExactly("Anna", "Cid");
			message.modifyRecipients(RecipientChange.REPLACE, recipients(message).subList(1, 2));
			assertThat(message.recipients()).singleElement()
				.satisfies((recipient) -> assertThat(recipient.address().address()).isEqualTo("cid@example.com"));
			try (MapiTable table = message.openProperty(PropTags.PR_MESSAGE_RECIPIENTS, MapiTable.class,
					PropertyAccess.READ)) {
				assertThat(table.rowCount()).isOne();
			}
		}
	}

	private static Row recipient(String name) {
		return Row.of(new PropValue<>(PropTags.PR_RECIPIENT_TYPE, 1), new PropValue<>(PropTags.PR_DISPLAY_NAME, name),
				new PropValue<>(PropTags.PR_ADDRTYPE, "SMTP"),
				new PropValue<>(PropTags.PR_EMAIL_ADDRESS, name.toLowerCase() + "@example.com"),
				new PropValue<>(PropTags.PR_ENTRYID, Binary.of(new byte[] { 0, 0, 0, 0, 1, 2, 3 })));
	}

	private static List<Row> recipients(Message message) {
		try (MapiTable table = message.recipientTable()) {
			return table.stream().toList();
		}
	}

	@Test
	void attachmentsAreWrittenReadAndDeleted() throws Exception {
		open("short-reads=4093");
		byte[] bytes = new byte[100_000];
		Arrays.fill(bytes, (byte) 7);
		EntryId entryId;
		try (Message message = this.inbox.createMessage(false)) {
			for (int i = 0; i < 3; i++) {
				try (Attachment attachment = message.createAttachment()) {
					attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.mask());
					attachment.set(PropTags.PR_ATTACH_FILENAME, i + ".bin");
					try (var output = attachment.openData(PropertyAccess.CREATE).outputStream()) {
						output.write(bytes);
					}
					attachment.saveChanges();
				}
			}
			message.deleteAttachment(1);
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			entryId = id(message);
		}
		try (Message message = this.store.openMessage(entryId)) {
			assertThat(message.getProps(PropTags.PR_HASATTACH).get(PropTags.PR_HASATTACH)).isTrue();
			assertThat(message.attachments()).extracting((each) -> each.number()).containsExactlyInAnyOrder(0, 2);
			try (Attachment attachment = message.openAttachment(2);
					var input = attachment.openData(PropertyAccess.READ).inputStream()) {
				assertThat(attachment.method()).isEqualTo(AttachMethod.BY_VALUE);
				assertThat(input.readAllBytes()).isEqualTo(bytes);
			}
		}
	}

	@Test
	void aMessageWithinAMessageIsSavedFromTheInsideOut() {
		open("");
		EntryId entryId;
		try (Message outer = this.inbox.createMessage(false)) {
			try (Attachment attachment = outer.createAttachment()) {
				attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MESSAGE.mask());
				try (Message inner = attachment.openEmbeddedMessage(PropertyAccess.CREATE)) {
					inner.set(PropTags.PR_SUBJECT, "inner");
					inner.modifyRecipients(RecipientChange.ADD, List.of(recipient("Ann")));
					inner.saveChanges();
				}
				attachment.saveChanges();
			}
			outer.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			entryId = id(outer);
		}
		try (Message outer = this.store.openMessage(entryId);
				Attachment attachment = outer.openAttachment(0);
				Message inner = attachment.openEmbeddedMessage(PropertyAccess.READ)) {
			assertThat(inner.get(PropTags.PR_SUBJECT)).isEqualTo("inner");
			assertThat(inner.recipients()).hasSize(1);
		}
	}

	@Test
	void namesOfPropertiesAreFoundBothWays() {
		open("");
		NamedProperty text = NamedProperty.of(SET, "x-" + GREETING);
		NamedProperty number = NamedProperty.of(SET, 0x8501);
		assertThat(this.store.findNamed(text, PropType.LONG)).isNull();
		PropTag<Integer> one = this.store.named(text, PropType.LONG);
		PropTag<String> other = this.inbox.named(number, PropType.UNICODE);
		this.inbox.set(one, 42);
		this.inbox.set(other, GREETING);
		assertThat(this.inbox.get(one)).isEqualTo(42);
		assertThat(this.inbox.getNamesFromIds(List.of(one, PropTag.of(0x8FF0, PropType.LONG), other), null))
			.containsEntry(one, text)
			.containsEntry(other, number)
			.hasSize(2);
		assertThat(this.inbox.getNamesFromIds(List.of(), SET)).containsValues(text, number);
		assertThat(this.inbox.getIdsFromNames(List.of(), false)).hasSize(2);
	}

	@Test
	void foldersAreMadeCopiedMovedAndDeleted() {
		open("");
		try (Folder one = this.inbox.createFolder(FolderType.GENERIC, GREETING, "a comment", false);
				Folder below = one.createFolder(FolderType.GENERIC, "below", null, false);
				Folder again = this.inbox.createFolder(FolderType.GENERIC, GREETING, null, true)) {
			assertThat(this.store.compareEntryIds(id(one), id(again))).isTrue();
			assertThat(this.session.compareEntryIds(id(one), id(below))).isFalse();
			assertThat(one.get(PropTags.PR_COMMENT)).isEqualTo("a comment");
			assertRefused(HResult.of(0x80040604),
					() -> this.inbox.createFolder(FolderType.GENERIC, GREETING, null, false));
			assertRefused(HResult.of(0x8004060B),
					() -> this.inbox.copyFolder(id(one), below, null, FolderCopyFlag.MOVE));
			write(below, "deep");
			try (Folder root = this.store.openFolder(null, OpenFlag.MODIFY)) {
				assertThat(this.inbox.copyFolder(id(one), root, "copy", FolderCopyFlag.SUBFOLDERS)).isTrue();
				try (MapiTable table = root.hierarchyTable(ContainerFlag.CONVENIENT_DEPTH)) {
					assertThat(table.stream(2).map((row) -> row.get(PropTags.PR_DISPLAY_NAME))).contains("copy",
							"below", GREETING);
				}
			}
			assertRefused(HResult.of(0x80040609), () -> this.inbox.deleteFolder(id(one)));
		}
		try (Folder one = this.inbox.createFolder(FolderType.GENERIC, GREETING, null, true)) {
			assertThat(this.inbox.deleteFolder(id(one), DeleteFlag.FOLDERS, DeleteFlag.MESSAGES)).isTrue();
		}
	}

	private static void assertRefused(HResult result, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(result));
	}

	@Test
	void messagesAreCopiedMovedMarkedAndDeleted() {
		open("");
		EntryId first = write(this.inbox, "first");
		EntryId second = write(this.inbox, "second");
		EntryId gone = write(this.inbox, "gone");
		assertThat(this.inbox.deleteMessages(List.of(gone), DeleteFlag.HARD_DELETE)).isTrue();
		assertRefused(HResult.MAPI_E_OBJECT_DELETED, () -> this.store.openMessage(gone));
		try (Folder other = this.inbox.createFolder(FolderType.GENERIC, "other", null, false)) {
			assertThat(this.inbox.copyMessages(List.of(first, gone), other, false)).isFalse();
			assertThat(this.inbox.copyMessages(List.of(second), other, true)).isTrue();
			assertThat(subjects(other)).containsExactlyInAnyOrder("first", "second");
			assertThat(this.inbox.setReadFlags(null, ReadFlag.CLEAR_READ_FLAG)).isTrue();
			assertThat(this.inbox.setReadFlags(List.of(first), ReadFlag.SUPPRESS_RECEIPT)).isTrue();
			assertThat(this.inbox.setMessageStatus(first, 0x5, 0x4)).isZero();
			assertThat(this.inbox.getMessageStatus(first)).isEqualTo(4);
			try (Message message = this.store.openMessage(first, OpenFlag.MODIFY);
					Message copy = other.createMessage(true)) {
				message.setReadFlag(ReadFlag.CLEAR_READ_FLAG);
				assertThat(message.copyTo(copy, List.of(PropTags.PR_SEARCH_KEY))).isEmpty();
				assertThat(message.copyProps(copy, List.of(PropTags.PR_SUBJECT), CopyFlag.NOREPLACE)).isEmpty();
				copy.saveChanges();
			}
			try (MapiTable hidden = other.contentsTable(ContainerFlag.ASSOCIATED)) {
				assertThat(hidden.rowCount()).isOne();
			}
			assertRefused(HResult.MAPI_E_NO_SUPPORT,
					() -> other.saveContentsSort(SortOrder.ascending(PropTags.PR_SUBJECT), true));
			assertThat(other.emptyFolder(DeleteFlag.ASSOCIATED)).isTrue();
			assertThat(subjects(other)).isEmpty();
		}
	}

	@Test
	void aSearchFolderIsToldWhatToLookFor() {
		open("");
		write(this.inbox, "find me");
		write(this.inbox, "not this");
		Restriction condition = Restriction.and(Restriction.equal(PropTags.PR_SUBJECT, "find me"),
				Restriction.not(Restriction.exists(PropTags.PR_SENTMAIL_ENTRYID)));
		try (Folder finder = this.store.openSpecialFolder(SpecialFolder.FINDER, OpenFlag.MODIFY);
				Folder search = finder.createFolder(FolderType.SEARCH, "search", null, false)) {
			assertRefused(HResult.of(0x80040605), search::getSearchCriteria);
			search.setSearchCriteria(condition, List.of(id(this.inbox)), SearchFlag.RECURSIVE_SEARCH);
			SearchCriteria criteria = search.getSearchCriteria();
			assertThat(criteria.restriction()).isEqualTo(condition);
			assertThat(criteria.containers()).containsExactly(id(this.inbox));
			assertThat(criteria.running()).isTrue();
			assertThat(subjects(search)).containsExactly("find me");
			search.setSearchCriteria(null, null, SearchFlag.STOP_SEARCH);
		}
	}

	@Test
	void messagesOfAClassArriveWhereTheStoreSays() {
		open("");
		try (Folder special = this.inbox.createFolder(FolderType.GENERIC, "special", null, false)) {
			this.store.setReceiveFolder("IPM.Note.Special", id(special));
			assertThat(this.store.getReceiveFolder("IPM.Note.Special.More").entryId()).isEqualTo(id(special));
			assertThat(this.store.getReceiveFolder("IPM.Note.Special.More").explicitClass())
				.isEqualTo("IPM.Note.Special");
			assertThat(this.store.getReceiveFolder("").entryId()).isEqualTo(id(this.inbox));
			try (MapiTable table = this.store.receiveFolderTable()) {
				assertThat(table.stream().map((row) -> row.get(PropTags.PR_MESSAGE_CLASS))).contains("",
						"IPM.Note.Special");
			}
			this.store.setReceiveFolder("IPM.Note.Special", null);
			assertThat(this.store.getReceiveFolder("IPM.Note.Special").explicitClass()).isEmpty();
		}
	}

	@Test
	void whatIsSubmittedIsOnlyReleased() throws Exception {
		open("hold-outbox");
		try (Folder outbox = this.store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY)) {
			Message message = outbox.createMessage(false);
			Attachment attachment = message.createAttachment();
			MapiStream stream = attachment.openData(PropertyAccess.CREATE);
			MapiTable table = message.recipientTable();
			message.modifyRecipients(RecipientChange.ADD, List.of(recipient("Ann")));
			message.set(PropTags.PR_SENTMAIL_ENTRYID, this.store.specialFolder(SpecialFolder.SENT_ITEMS).value());
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			EntryId entryId = id(message);
			message.submit(false);
			assertRefused(HResult.MAPI_E_SUBMITTED, message::getProps);
			assertRefused(HResult.MAPI_E_SUBMITTED, stream::commit);
			assertRefused(HResult.MAPI_E_SUBMITTED, table::rowCount);
			message.close();
			attachment.close();
			stream.close();
			table.close();
			this.store.abortSubmit(entryId);
			assertRefused(HResult.of(0x80040601), () -> this.store.abortSubmit(entryId));
		}
	}

	@Test
	void aMailIsSentAndFoundAmongTheSentItems() {
		open("");
		var submission = Mail.compose()
			.subject(GREETING)
			.to("bob@example.com")
			.cc("cid@example.com")
			.text("Hello")
			.html("<p>Hello</p>")
			.attach("a.bin", "application/octet-stream", new byte[70_000])
			.send(this.store, null);
		try (Folder sent = this.store.openSpecialFolder(SpecialFolder.SENT_ITEMS)) {
			assertThat(sent.messages(PropTags.PR_SEARCH_KEY).map((row) -> row.get(PropTags.PR_SEARCH_KEY)))
				.containsExactly(submission.searchKey());
			EntryId entryId = sent.messages(PropTags.PR_ENTRYID)
				.map((row) -> EntryId.of(row.require(PropTags.PR_ENTRYID)))
				.findFirst()
				.orElseThrow();
			try (Message message = this.store.openMessage(entryId)) {
				Mail mail = message.toMail();
				assertThat(mail.subject()).isEqualTo(GREETING);
				assertThat(mail.to()).hasSize(1);
				assertThat(mail.text()).isEqualTo("Hello");
				assertThat(mail.attachments()).hasSize(1);
			}
		}
	}

	@Test
	void aMessageThatIsLostWhileItIsSubmittedIsWrittenAndSubmittedOnceMore() {
		open("fail=message.SubmitMessage:8004011Bx1");
		var submission = Mail.compose().subject("Again").to("bob@example.com").send(this.store, null);
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.SENT);
		try (Folder outbox = this.store.openSpecialFolder(SpecialFolder.OUTBOX);
				Folder sent = this.store.openSpecialFolder(SpecialFolder.SENT_ITEMS)) {
			assertThat(subjects(outbox)).isEmpty();
			assertThat(subjects(sent)).containsExactly("Again");
		}
	}

	@Test
	void aMessageThatIsLostTwiceIsNotSent() {
		open("fail=message.SubmitMessage:8004011Bx2");
		assertRefused(HResult.of(0x8004011B),
				() -> Mail.compose().subject("Lost").to("bob@example.com").send(this.store, null));
		try (Folder outbox = this.store.openSpecialFolder(SpecialFolder.OUTBOX)) {
			assertThat(subjects(outbox)).isEmpty();
		}
	}

	@Test
	void aMessageWithoutASearchKeyGetsOneBeforeItIsSent() {
		open("no-search-keys");
		var submission = Mail.compose().subject("Keyless").to("bob@example.com").send(this.store, null);
		assertThat(submission.stateIn(this.store)).isEqualTo(SubmissionState.SENT);
	}

	@Test
	void theStoreTellsOfWhatHappensFromAThreadOfItsOwn() throws Exception {
		open("");
		BlockingQueue<Notification> events = new LinkedBlockingQueue<>();
		BlockingQueue<Notification> ofTable = new LinkedBlockingQueue<>();
		MapiTable table = this.inbox.contentsTable();
		try (Subscription all = this.store.advise(null,
				Set.of(NotificationType.NEW_MAIL, NotificationType.OBJECT_CREATED, NotificationType.OBJECT_MODIFIED,
						NotificationType.OBJECT_MOVED, NotificationType.OBJECT_COPIED, NotificationType.OBJECT_DELETED),
				events::add); Subscription rows = table.advise(ofTable::add)) {
			assertThat(this.bench.library().deliver("News")).isEqualTo(1);
			Notification.ObjectChanged created = next(events, Notification.ObjectChanged.class);
			assertThat(created.parent()).isEqualTo(id(this.inbox));
			Notification.NewMail mail = next(events, Notification.NewMail.class);
			assertThat(mail.messageClass()).isEqualTo("IPM.Note");
			assertThat(mail.entryId()).isEqualTo(created.entryId());
			Notification.TableModified added = next(ofTable, Notification.TableModified.class);
			assertThat(added.row().get(PropTags.PR_SUBJECT)).isEqualTo("News");
			this.inbox.setReadFlags(List.of(mail.entryId()));
			assertThat(next(events, Notification.ObjectChanged.class).changed())
				.containsExactly(PropTags.PR_LAST_MODIFICATION_TIME);
			try (Folder outbox = this.store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY)) {
				this.inbox.copyMessages(List.of(mail.entryId()), outbox, true);
			}
			assertThat(next(events, Notification.ObjectChanged.class).oldParent()).isEqualTo(id(this.inbox));
		}
		table.close();
	}

	private static <T> T next(BlockingQueue<Notification> events, Class<T> type) throws InterruptedException {
		return type.cast(events.poll(30, TimeUnit.SECONDS));
	}

	@Test
	void aStoreIsLeftAfterWhatWasOpenedFromIt() {
		open("");
		Subscription subscription = this.store.advise(null, Set.of(NotificationType.NEW_MAIL), (event) -> {
		});
		assertThatIllegalStateException().isThrownBy(() -> this.store.storeLogoff(StoreLogoffFlag.ORDERLY))
			.withMessageContaining("2 objects");
		this.inbox.close();
		subscription.close();
		assertThat(this.store.storeLogoff(StoreLogoffFlag.ORDERLY)).containsExactly(StoreLogoffResult.COMPLETE);
		assertThatIllegalStateException().isThrownBy(() -> this.store.openFolder(null))
			.withMessageContaining("can only be closed");
		this.store.close();
	}

	@Test
	void whatIsOpenIsReleasedInTheRightOrderWhenTheSessionEnds() {
		open("");
		Message message = this.inbox.createMessage(false);
		Attachment attachment = message.createAttachment();
		MapiStream stream = attachment.openData(PropertyAccess.CREATE);
		MapiTable table = this.inbox.contentsTable();
		table.advise((event) -> {
		});
		this.store.close();
		this.inbox.close();
		message.close();
		stream.write(new byte[] { 1 });
		assertThat(table.rowCount()).isZero();
		attachment.close();
		this.session.logOff();
	}

	@Test
	void anAnsiStoreIsUnderstood() {
		open("ansi-only");
		String name = "Gr\u00fc\u00dfe";
		try (Folder folder = this.inbox.createFolder(FolderType.GENERIC, name, name, false);
				Message message = folder.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, name);
			message.set(PropTag.of(0x6A05, PropType.MV_UNICODE), List.of(name, "x"));
			message.setText(name.repeat(10_000));
			message.modifyRecipients(RecipientChange.ADD, List.of(recipient(name)));
			message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			assertThat(message.get(PropTags.PR_SUBJECT)).isEqualTo(name);
			assertThat(message.text()).isEqualTo(name.repeat(10_000));
			assertThat(message.recipients()).hasSize(1);
			assertThat(subjects(folder)).containsExactly(name);
			try (MapiTable table = this.inbox.hierarchyTable()) {
				table.restrict(Restriction.equal(PropTags.PR_DISPLAY_NAME, name));
				assertThat(table.rowCount()).isOne();
			}
		}
		this.store.setReceiveFolder("IPM.X", id(this.inbox));
		assertThat(this.store.getReceiveFolder("IPM.X.Y").explicitClass()).isEqualTo("IPM.X");
	}

	@Test
	void aStoreThatOpensWithAWarningIsOpen() {
		open("store-warning");
		assertThat(this.store.get(PropTags.PR_DISPLAY_NAME)).isEqualTo("Mailbox - Ann Lee");
		assertThat(subjects(this.inbox)).isEmpty();
	}

	@Test
	void whatIsOpenedForReadingIsNotChanged() {
		open("");
		try (MessageStore readOnly = this.session.openDefaultStore(OpenStoreOptions.READ_ONLY);
				Folder folder = readOnly.openSpecialFolder(SpecialFolder.INBOX)) {
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> folder.createMessage(false));
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> folder.set(PropTags.PR_COMMENT, "x"));
			assertRefused(HResult.MAPI_E_NO_ACCESS,
					() -> readOnly.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY));
		}
	}

	@Test
	void theMailboxOfSomebodyElseIsOpened() {
		open("");
		EntryId other = this.store.createStoreEntryId("", "/o=Example/cn=Bob");
		try (MessageStore opened = this.session.openMessageStore(other, OpenStoreOptions.BEST_ACCESS)) {
			assertThat(opened.get(PropTags.PR_DISPLAY_NAME)).isEqualTo("Archive");
		}
		assertRefused(HResult.MAPI_E_INVALID_PARAMETER, () -> this.store.createStoreEntryId("", "Bob"));
	}

	@Test
	void objectsAreOpenedThroughTheSession() {
		open("");
		EntryId message = write(this.inbox, "Hello");
		try (Message opened = (Message) this.session.openEntry(message, true);
				Folder folder = this.session.openDefaultInbox()) {
			opened.set(PropTags.PR_SUBJECT, "Bye");
			opened.saveChanges();
			assertThat(subjects(folder)).containsExactly("Bye");
		}
	}

}
