package org.mapi4j.tck;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.AppTime;
import org.mapi4j.property.CopyFlag;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionState;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever a session and its objects are given, they answer with an exception of this
 * API's, go on working and leave nothing behind.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class NativeFuzzTests {

	private static final List<Long> SEEDS = List.of(1L, 7L, 42L, 2026L);

	private static final int MEGABYTE = 1 << 20;

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = EmbeddedMapi.builder().mailbox("Ann Lee", "ann@example.com", "Work").build();

	private MapiSession session;

	private MessageStore store;

	private Folder folder;

	NativeFuzzTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void open() {
		this.session = this.bench.logOn(this.embedded, LogonOptions.defaults().withProfileName("Work"));
		this.store = this.session.openDefaultStore(OpenStoreOptions.WRITE);
		this.folder = this.store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
	}

	@AfterEach
	void goOnWorking() {
		assertThat(this.session.state()).isEqualTo(SessionState.LOGGED_ON);
		try (Message message = this.folder.createMessage(false)) {
			message.set(PropTags.PR_SUBJECT, "still here");
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			assertThat(message.require(PropTags.PR_SUBJECT)).isEqualTo("still here");
		}
		this.folder.close();
		this.store.close();
	}

	/**
	 * Do what may fail, but only in ways that an application can expect.
	 */
	private static void attempt(String what, Action action) {
		try {
			Object result = action.run();
			if (result instanceof AutoCloseable opened) {
				opened.close();
			}
		}
		catch (MapiException | IllegalArgumentException ex) {
			assertThat(ex).as(what).hasMessageMatching("(?s).+");
		}
		catch (Exception ex) {
			throw new AssertionError(what, ex);
		}
	}

	private static void attempt(String what, Runnable action) {
		attempt(what, () -> {
			action.run();
			return 0;
		});
	}

	private List<EntryId> oddIdentifiers(Random random) {
		List<EntryId> identifiers = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			byte[] bytes = new byte[1 + random.nextInt(200)];
			random.nextBytes(bytes);
			identifiers.add(EntryId.of(bytes));
		}
		for (EntryId genuine : List.of(EntryId.of(this.store.require(PropTags.PR_ENTRYID)),
				EntryId.of(this.folder.require(PropTags.PR_ENTRYID)), this.store.specialFolder(SpecialFolder.OUTBOX))) {
			for (int i = 0; i < 10; i++) {
				byte[] bytes = genuine.value().toByteArray();
				bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
				identifiers.add(EntryId.of(bytes));
			}
			byte[] bytes = genuine.value().toByteArray();
			identifiers.add(EntryId.of(Arrays.copyOf(bytes, bytes.length - 1)));
			identifiers.add(EntryId.of(Arrays.copyOf(bytes, bytes.length + 3)));
			identifiers.add(EntryId.of(Arrays.copyOf(bytes, 65_536)));
		}
		return identifiers;
	}

	@Test
	void anyBytesAreTakenAsAnEntryIdentifier() {
		for (long seed : SEEDS) {
			for (EntryId odd : oddIdentifiers(new Random(seed))) {
				String what = "seed " + seed + ", " + odd;
				attempt(what, () -> this.session.openEntry(odd));
				attempt(what, () -> this.session.compareEntryIds(odd, odd));
				attempt(what, () -> this.session.openMessageStore(odd, OpenStoreOptions.READ_ONLY));
				attempt(what, () -> this.session.advise(odd, Set.of(NotificationType.OBJECT_MODIFIED), (event) -> {
				}));
				attempt(what, () -> this.store.openEntry(odd, OpenFlag.BEST_ACCESS));
				attempt(what, () -> this.store.compareEntryIds(odd, EntryId.of(new byte[] { 0 })));
				attempt(what, () -> this.store.abortSubmit(odd));
				attempt(what, () -> this.store.setReceiveFolder("IPM.Fuzz", odd));
				attempt(what, () -> this.store.advise(odd, Set.of(NotificationType.OBJECT_MODIFIED), (event) -> {
				}));
				attempt(what, () -> this.folder.openEntry(odd));
				attempt(what, () -> this.folder.getMessageStatus(odd));
				attempt(what, () -> this.folder.setMessageStatus(odd, -1, -1));
				attempt(what, () -> this.folder.deleteMessages(List.of(odd, odd)));
				attempt(what, () -> this.folder.copyMessages(List.of(odd), this.folder, true));
				attempt(what, () -> this.folder.setReadFlags(List.of(odd)));
				attempt(what, () -> this.folder.copyFolder(odd, this.folder, null));
				attempt(what, () -> this.folder.deleteFolder(odd));
				attempt(what, () -> this.folder.setSearchCriteria(Restriction.and(), List.of(odd)));
			}
		}
	}

	private static List<Object> oddValues(PropType<?> type, Random random) {
		return switch (type.name()) {
			case "PT_I2" -> List.of(Short.MIN_VALUE, (short) random.nextInt());
			case "PT_LONG" -> List.of(Integer.MIN_VALUE, random.nextInt());
			case "PT_R4" -> List.of(Float.NaN, Float.NEGATIVE_INFINITY, -0f, random.nextFloat());
			case "PT_DOUBLE" -> List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE);
			case "PT_CURRENCY" -> List.of(new BigDecimal("1e30"), new BigDecimal("0.00001"), new BigDecimal("-1.2345"));
			case "PT_APPTIME" -> List.of(new AppTime(Double.NaN), new AppTime(-1e300));
			case "PT_ERROR" -> List.of(HResult.of(random.nextInt()), HResult.of(0));
			case "PT_BOOLEAN" -> List.of(true, false);
			case "PT_OBJECT" -> List.of(NoValue.OBJECT);
			case "PT_NULL" -> List.of(NoValue.NULL);
			case "PT_I8" -> List.of(Long.MIN_VALUE, random.nextLong());
			case "PT_STRING8", "PT_UNICODE" -> new ArrayList<>(oddTexts());
			case "PT_SYSTIME" ->
				List.of(Instant.MIN, Instant.MAX, Instant.parse("1601-01-01T00:00:00Z"), Instant.EPOCH.minusNanos(1));
			case "PT_CLSID" -> List.of(MapiUid.random());
			case "PT_SRESTRICTION" -> List.of(Restriction.or(), nested(200));
			case "PT_ACTIONS" -> List.of(Samples.actions());
			case "PT_BINARY" -> List.of(Binary.EMPTY, Binary.of(new byte[MEGABYTE]));
			default -> List.of(NoValue.NULL, "", 0);
		};
	}

	private static Restriction nested(int depth) {
		Restriction restriction = Restriction.exists(PropTags.PR_SUBJECT);
		for (int i = 0; i < depth; i++) {
			restriction = Restriction.not(restriction);
		}
		return restriction;
	}

	private static List<String> oddTexts() {
		return List.of("", "\ud800", "\udc00x", "x\ud83d", "\u0000", "a\u0000b", "\uffff\ufffe", "\u202e\u0301",
				"\ud83d\ude00", "ä".repeat(70_000), "x".repeat(MEGABYTE), "\\/:*?<>|\"\r\n\t", "%s%n{0}${x}");
	}

	private static List<PropType<?>> types() {
		return List.of(PropType.UNSPECIFIED, PropType.NULL, PropType.I2, PropType.LONG, PropType.R4, PropType.DOUBLE,
				PropType.CURRENCY, PropType.APPTIME, PropType.ERROR, PropType.BOOLEAN, PropType.OBJECT, PropType.I8,
				PropType.STRING8, PropType.UNICODE, PropType.SYSTIME, PropType.CLSID, PropType.SRESTRICTION,
				PropType.ACTIONS, PropType.BINARY, PropType.MV_I2, PropType.MV_LONG, PropType.MV_R4, PropType.MV_DOUBLE,
				PropType.MV_CURRENCY, PropType.MV_APPTIME, PropType.MV_I8, PropType.MV_STRING8, PropType.MV_UNICODE,
				PropType.MV_SYSTIME, PropType.MV_CLSID, PropType.MV_BINARY);
	}

	@Test
	void valuesOfAnyTypeAreSet() {
		List<Integer> ids = List.of(0x6700, 0x8000, 0x0037, 0x0FFF, 0x0E1B, 0x0001, 0xFFFE, 0x1000, 0x3001);
		try (Message message = this.folder.createMessage(false)) {
			for (long seed : SEEDS) {
				Random random = new Random(seed);
				for (PropType<?> type : types()) {
					PropTag<?> tag = PropTag.of(ids.get(random.nextInt(ids.size())), type);
					for (Object value : oddValues(type, random)) {
						setAndRead(message, tag, value);
					}
					if (type.name().startsWith("PT_MV_")) {
						setAndRead(message, tag, List.of());
						attempt("wrong elements in " + tag,
								() -> message.setProps(List.of(PropValue.of(tag, List.of(NoValue.NULL)))));
					}
				}
			}
			attempt("save", () -> message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE));
		}
	}

	private static void setAndRead(Message message, PropTag<?> tag, Object value) {
		String what = "a value of " + tag;
		attempt(what, () -> message.setProps(List.of(PropValue.of(tag, value))));
		attempt(what, () -> message.getProps(tag));
		attempt(what, () -> message.getProps(PropTag.of(tag.id(), PropType.UNSPECIFIED)));
		attempt(what, () -> message.deleteProps(List.of(tag)));
	}

	@Test
	void anyTextIsTaken() {
		try (Message message = this.folder.createMessage(false)) {
			for (String text : oddTexts()) {
				String what = "a text of " + text.length();
				attempt(what, () -> message.set(PropTags.PR_SUBJECT, text));
				attempt(what, () -> message.get(PropTags.PR_SUBJECT));
				attempt(what, () -> message.setText(text));
				attempt(what, message::text);
				attempt(what, () -> message.setHtml(text));
				attempt(what, message::html);
				attempt(what, () -> message.setRtf(text));
				attempt(what, message::rtf);
				attempt(what,
						() -> message.named(NamedProperty.of(NamedProperty.PS_PUBLIC_STRINGS, text), PropType.UNICODE));
				attempt(what,
						() -> message.modifyRecipients(RecipientChange.ADD,
								List.of(Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, text),
										new PropValue<>(PropTags.PR_RECIPIENT_TYPE, 1)))));
				attempt(what, () -> this.folder.createFolder(FolderType.GENERIC, text, text, false));
				attempt(what, () -> this.store.setReceiveFolder(text, null));
				attempt(what, () -> this.store.getReceiveFolder(text));
				attempt(what, () -> find(text));
			}
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
		}
	}

	private boolean find(String text) {
		try (MapiTable table = this.folder.contentsTable()) {
			table.setColumns(PropTags.PR_SUBJECT);
			table.restrict(Restriction.content(PropTags.PR_SUBJECT, text, Restriction.FuzzyLevel.SUBSTRING,
					Restriction.FuzzyOption.LOOSE));
			return !table.queryRows(3).isEmpty();
		}
	}

	@Test
	void aLargeTextComesBackWhole() {
		String large = "\u00e4\ud83d\ude00x".repeat(MEGABYTE / 4);
		try (Message message = this.folder.createMessage(false)) {
			message.set(PropTags.PR_BODY, large);
			message.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			assertThat(message.get(PropTags.PR_BODY)).isEqualTo(large);
		}
	}

	@Test
	void countsAndPositionsMayBeNegative() {
		List<Integer> numbers = List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
		try (Message message = this.folder.createMessage(false);
				Attachment attachment = message.createAttachment();
				MapiStream stream = attachment.openData(PropertyAccess.CREATE);
				MapiTable table = this.folder.contentsTable()) {
			for (int number : numbers) {
				String what = "the number " + number;
				attempt(what, () -> table.queryRows(number));
				attempt(what, () -> table.peekRows(number));
				attempt(what, () -> table.seekRow(Bookmark.CURRENT, number));
				attempt(what, () -> table.seekRowApprox(number, number));
				attempt(what, () -> table.expandRow(Binary.of((byte) 1), number));
				attempt(what, () -> table.waitForCompletion(Duration.ofMillis(Math.min(number, 1))));
				attempt(what, () -> message.openAttachment(number));
				attempt(what, () -> message.deleteAttachment((number != 0) ? number : -2));
				attempt(what, () -> stream.seek(number, MapiStream.Origin.BEGINNING));
				attempt(what, () -> stream.seek(number, MapiStream.Origin.END));
				attempt(what, () -> stream.seek(0, MapiStream.Origin.BEGINNING));
				attempt(what, () -> stream.copyTo(stream, Math.min(number, MEGABYTE)));
				attempt(what, () -> this.folder.page(number, 3, null, PropTags.PR_SUBJECT));
				attempt(what, () -> this.folder.page(0, number, null, PropTags.PR_SUBJECT));
			}
			attempt("a negative size", () -> stream.setSize(-1));
			attempt("an endless size", () -> stream.setSize(Long.MAX_VALUE));
			attempt("nothing to read", () -> stream.read(0));
			attempt("less than nothing to read", () -> stream.read(-1));
			attempt("nothing to write", () -> stream.write(new byte[0]));
			attempt("no values", () -> message.setProps(List.of()));
			attempt("no tags", () -> message.deleteProps(List.of()));
			attempt("no columns", () -> table.setColumns(List.of()));
			attempt("no messages", () -> this.folder.deleteMessages(List.of()));
			attempt("no recipients", () -> message.modifyRecipients(RecipientChange.REPLACE, List.of()));
			attempt("a copy onto itself", () -> message.copyTo(message, List.of(), CopyFlag.MOVE));
		}
	}

	@Test
	void aFolderIsNotMovedBelowItself() {
		try (Folder outer = this.folder.createFolder(FolderType.GENERIC, "outer", null, false);
				Folder inner = outer.createFolder(FolderType.GENERIC, "inner", null, false);
				Folder innermost = inner.createFolder(FolderType.GENERIC, "innermost", null, false)) {
			EntryId id = EntryId.of(outer.require(PropTags.PR_ENTRYID));
			for (Folder destination : List.of(outer, inner, innermost)) {
				assertThatExceptionOfType(MapiException.class)
					.isThrownBy(() -> this.folder.copyFolder(id, destination, "moved", FolderCopyFlag.MOVE))
					.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_FOLDER_CYCLE));
				attempt("a copy below itself",
						() -> this.folder.copyFolder(id, destination, "copied", FolderCopyFlag.SUBFOLDERS));
			}
			attempt("a move to where it is", () -> this.folder.copyFolder(id, this.folder, null, FolderCopyFlag.MOVE));
			assertThat(this.store.compareEntryIds(EntryId.of(innermost.require(PropTags.PR_PARENT_ENTRYID)),
					EntryId.of(inner.require(PropTags.PR_ENTRYID))))
				.isTrue();
		}
	}

	/**
	 * What is attempted.
	 */
	private interface Action {

		Object run() throws Exception;

	}

}
