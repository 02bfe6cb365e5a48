package org.mapi4j.jna;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.sun.jna.Pointer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.jna.PretendBench.Use;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.property.Row;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.ReceiveFolder;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.StoreEntryIdFlag;
import org.mapi4j.store.StoreLogoffFlag;
import org.mapi4j.table.MapiContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapi4j.jna.PretendBench.entryId;

/**
 * What a store is called with, and what becomes of answers that make no sense, of texts
 * that have to be narrow, and of the memory of both.
 */
@Timeout(120)
class StoreAnswersTests {

	private static final int MAPI_E_BAD_CHARWIDTH = 0x80040103;

	private static final int UNICODE = 0x80000000;

	private static final int KIND_FOLDER = 3;

	private static final int KIND_MESSAGE = 5;

	private static final int SUBMIT_MESSAGE = 20;

	private static final EntryId ENTRY_ID = EntryId.of(new byte[] { 0, 1, 2, 3, 4 });

	@RegisterExtension
	private final PretendBench bench = new PretendBench(1);

	private final PretendHeap heap = this.bench.pretended.heap;

	private final PretendObject session = this.bench.session;

	private final PretendObject store = this.bench.object();

	private final PretendObject entry = this.bench.object();

	private final PretendObject part = this.bench.object();

	private final List<String> calls = this.bench.calls;

	@BeforeEach
	void offerAStore() {
		this.session.on(5, (arguments) -> {
			note("OpenMsgStore", arguments[0], entryId((int) arguments[1], arguments[2]), arguments[3],
					Integer.toHexString((int) arguments[4]));
			return this.store.give(arguments[5]);
		});
	}

	private void note(Object... parts) {
		this.bench.note(parts);
	}

	private void useStore(Use<MessageStore> use) {
		this.bench.use((opened) -> {
			try (MessageStore opening = opened.openMessageStore(ENTRY_ID, OpenStoreOptions.WRITE)) {
				use.of(opening);
			}
		});
	}

	private void useEntry(int kind, Use<MapiProp> use) {
		this.store.on(17, (arguments) -> {
			new Pointer(arguments[4]).setInt(0, kind);
			return this.entry.give(arguments[5]);
		});
		useStore((opened) -> {
			try (MapiProp object = opened.openEntry(ENTRY_ID, OpenFlag.MODIFY)) {
				use.of(object);
			}
		});
	}

	private void useStream(Use<MapiStream> use) {
		this.entry.on(7, (arguments) -> {
			note("OpenProperty", Integer.toHexString((int) arguments[0]), new Pointer(arguments[1]).getInt(0),
					(int) arguments[2], (int) arguments[3]);
			return this.part.give(arguments[4]);
		});
		useEntry(KIND_MESSAGE, (message) -> {
			try (MapiStream stream = message.openStream(PropTags.PR_BODY, PropertyAccess.CREATE)) {
				use.of(stream);
			}
		});
	}

	private static void assertCorrupt(ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_CORRUPT_DATA));
	}

	@Test
	void aStoreIsOpenedWithoutDialogs() {
		this.bench.use((opened) -> {
			opened.openMessageStore(ENTRY_ID, OpenStoreOptions.BEST_ACCESS.withMode(OpenStoreOptions.Mode.ONLINE))
				.close();
			opened
				.openMessageStore(ENTRY_ID, new OpenStoreOptions(true, false, OpenStoreOptions.Mode.CACHED, true, true))
				.close();
		});
		assertThat(this.calls).containsExactly("OpenMsgStore 0 0001020304 0 111", "OpenMsgStore 0 0001020304 0 a5");
	}

	@Test
	void theDefaultStoreIsSetOrTakenAway() {
		this.session.on(18, (arguments) -> {
			note("SetDefaultStore", (int) arguments[0], entryId((int) arguments[1], arguments[2]));
			return 0;
		});
		this.bench.use((opened) -> {
			opened.setDefaultStore(ENTRY_ID, DefaultStoreKind.SIMPLE_PERMANENT);
			opened.setDefaultStore(null, DefaultStoreKind.DEFAULT);
		});
		assertThat(this.calls).containsExactly("SetDefaultStore 3 0001020304", "SetDefaultStore 1 null");
	}

	@Test
	void anObjectIsOfTheInterfaceThatItsKindHas() {
		useEntry(KIND_FOLDER, (object) -> assertThat(object).isInstanceOf(Folder.class));
		useEntry(KIND_MESSAGE, (object) -> assertThat(object).isInstanceOf(Message.class));
		useEntry(7, (object) -> assertThat(object).isInstanceOf(Attachment.class));
		useEntry(1, (object) -> assertThat(object).isInstanceOf(MessageStore.class));
		for (int kind : new int[] { 0, -1, 12, 4711, Integer.MIN_VALUE }) {
			useEntry(kind, (object) -> assertThat(object).isNotInstanceOfAny(Message.class, MapiContainer.class));
		}
	}

	@Test
	void pointersToNowhereAreNotFollowed() {
		for (long nowhere : new long[] { 1, 0xFFFF, -1, Long.MIN_VALUE, 1L << 48 }) {
			this.store.on(17, (arguments) -> {
				new Pointer(arguments[5]).setLong(0, nowhere);
				return 0;
			}).on(8, (arguments) -> {
				new Pointer(arguments[2]).setLong(0, nowhere);
				return 0;
			}).on(19, (arguments) -> {
				new Pointer(arguments[2]).setInt(0, 7);
				new Pointer(arguments[3]).setLong(0, nowhere);
				return 0;
			});
			useStore((opened) -> {
				assertCorrupt(() -> opened.openEntry(ENTRY_ID));
				assertCorrupt(() -> opened.setProps(List.of(new PropValue<>(PropTags.PR_COMMENT, ""))));
				assertCorrupt(() -> opened.getReceiveFolder(""));
			});
		}
	}

	@Test
	void theMailboxOfSomebodyElseIsNamedByTheServersInterface() {
		this.store.on(0, (arguments) -> {
			note("QueryInterface", Integer.toHexString(new Pointer(arguments[0]).getInt(0)));
			return this.part.give(arguments[1]);
		});
		this.part.on(3, (arguments) -> {
			note("CreateStoreEntryID", PretendObject.narrow(arguments[0]), PretendObject.narrow(arguments[1]),
					(int) arguments[2]);
			new Pointer(arguments[3]).setInt(0, 3);
			new Pointer(arguments[4]).setLong(0, this.heap.bytes((byte) 0, (byte) 7, (byte) 8));
			return 0;
		});
		useStore((opened) -> {
			assertThat(opened.createStoreEntryId("", "/o=Example/cn=Ann"))
				.isEqualTo(EntryId.of(new byte[] { 0, 7, 8 }));
			opened.createStoreEntryId("/o=Example/cn=Server", "/o=Example/cn=Ann", StoreEntryIdFlag.values());
		});
		assertThat(this.calls).contains("QueryInterface 559d10b0", "CreateStoreEntryID  /o=Example/cn=Ann 0",
				"CreateStoreEntryID /o=Example/cn=Server /o=Example/cn=Ann 15");
	}

	@Test
	void aReceiveFolderIsAskedForInNarrowTextsIfNeedBe() {
		this.store.on(19, (arguments) -> {
			if ((int) arguments[1] == UNICODE) {
				return MAPI_E_BAD_CHARWIDTH;
			}
			note("GetReceiveFolder", PretendObject.narrow(arguments[0]));
			new Pointer(arguments[2]).setInt(0, 2);
			new Pointer(arguments[3]).setLong(0, this.heap.bytes((byte) 1, (byte) 2));
			new Pointer(arguments[4]).setLong(0, this.heap.bytes((byte) 'I', (byte) 'P', (byte) 'M', (byte) 0));
			return 0;
		});
		useStore((opened) -> assertThat(opened.getReceiveFolder("IPM.Note"))
			.isEqualTo(new ReceiveFolder(EntryId.of(new byte[] { 1, 2 }), "IPM")));
		assertThat(this.calls).contains("GetReceiveFolder IPM.Note");
	}

	@Test
	void aReceiveFolderThatMakesNoSenseIsAnErrorAndFreed() {
		for (int size : new int[] { -1, 0, Integer.MAX_VALUE }) {
			this.store.on(19, (arguments) -> {
				new Pointer(arguments[2]).setInt(0, size);
				new Pointer(arguments[3]).setLong(0, this.heap.bytes((byte) 1));
				new Pointer(arguments[4]).setLong(0, this.heap.bytes((byte) 0, (byte) 0));
				return 0;
			});
			useStore((opened) -> assertCorrupt(() -> opened.getReceiveFolder("")));
		}
	}

	@Test
	void registrationsEndBeforeTheStoreIsLeft() {
		this.store.on(14, (arguments) -> {
			note("Advise", entryId((int) arguments[0], arguments[1]), (int) arguments[2]);
			new Pointer(arguments[4]).setLong(0, 0x1_0000_0007L);
			return 0;
		}).on(15, (arguments) -> {
			note("Unadvise", arguments[0]);
			return 0;
		}).on(21, (arguments) -> {
			note("StoreLogoff", new Pointer(arguments[0]).getInt(0));
			new Pointer(arguments[0]).setInt(0, 0x10000);
			return 0;
		});
		useStore((opened) -> {
			opened.advise(null, Set.of(NotificationType.NEW_MAIL), (notification) -> {
			});
			opened.storeLogoff(StoreLogoffFlag.ORDERLY);
		});
		assertThat(this.calls).endsWith("Advise null 2", "Unadvise 4294967303", "StoreLogoff 2");
	}

	private void answerStoreLogoff() {
		this.store.on(21, (arguments) -> {
			note("StoreLogoff", new Pointer(arguments[0]).getInt(0));
			return 0;
		});
	}

	@Test
	void everyStoreIsLeftInOrderAfterASubmissionWhereverTheMessageWasOpened() {
		answerStoreLogoff();
		this.entry.on(SUBMIT_MESSAGE, (arguments) -> 0);
		this.session.on(9, (arguments) -> {
			new Pointer(arguments[4]).setInt(0, KIND_MESSAGE);
			return this.entry.give(arguments[5]);
		});
		this.bench.use((opened) -> {
			opened.openMessageStore(ENTRY_ID, OpenStoreOptions.WRITE).close();
			assertThat(this.calls).noneMatch((call) -> call.startsWith("StoreLogoff"));
			try (MessageStore before = opened.openMessageStore(ENTRY_ID, OpenStoreOptions.WRITE)) {
				try (MapiProp message = opened.openEntry(ENTRY_ID, true)) {
					((Message) message).submit(false);
				}
				assertThat(before).isNotNull();
			}
			opened.openMessageStore(ENTRY_ID, OpenStoreOptions.WRITE).close();
		});
		assertThat(this.calls).filteredOn((call) -> call.startsWith("StoreLogoff"))
			.containsExactly("StoreLogoff 2", "StoreLogoff 2");
	}

	@Test
	void aStoreThatWasLeftIsNotLeftAgain() {
		answerStoreLogoff();
		this.entry.on(SUBMIT_MESSAGE, (arguments) -> 0);
		this.store.on(17, (arguments) -> {
			new Pointer(arguments[4]).setInt(0, KIND_MESSAGE);
			return this.entry.give(arguments[5]);
		});
		useStore((opened) -> {
			try (MapiProp message = opened.openEntry(ENTRY_ID, OpenFlag.MODIFY)) {
				((Message) message).submit(false);
			}
			opened.storeLogoff(StoreLogoffFlag.PURGE);
			opened.storeLogoff(StoreLogoffFlag.QUIET);
		});
		assertThat(this.calls).filteredOn((call) -> call.startsWith("StoreLogoff"))
			.containsExactly("StoreLogoff 4", "StoreLogoff 16");
	}

	@Test
	void problemsThatMakeNoSenseAreAnErrorAndFreed() {
		for (int count : new int[] { -1, Integer.MAX_VALUE }) {
			this.entry.on(8, (arguments) -> {
				long problems = this.heap.allocate(16);
				new Pointer(problems).setInt(0, count);
				new Pointer(arguments[2]).setLong(0, problems);
				return 0;
			});
			useEntry(KIND_MESSAGE, (message) -> assertCorrupt(
					() -> message.setProps(List.of(new PropValue<>(PropTags.PR_SUBJECT, "x".repeat(1 << 20))))));
		}
	}

	@Test
	void propertiesAreSetInNarrowTextsIfNeedBe() {
		this.entry.on(8, (arguments) -> {
			int tag = new Pointer(arguments[1]).getInt(0);
			note("SetProps", (int) arguments[0], Integer.toHexString(tag));
			return (tag == PropTags.PR_SUBJECT.value()) ? MAPI_E_BAD_CHARWIDTH : 0;
		});
		useEntry(KIND_MESSAGE, (message) -> message.set(PropTags.PR_SUBJECT, "narrow"));
		assertThat(this.calls).endsWith("SetProps 1 37001f", "SetProps 1 37001e");
	}

	@Test
	void singleTextsThatAreTooWideAreSetInNarrowOnes() {
		this.entry.on(8, (arguments) -> {
			Pointer values = new Pointer(arguments[1]);
			long last = 24L * ((int) arguments[0] - 1);
			note("SetProps", (int) arguments[0], Integer.toHexString(values.getInt(last)));
			boolean wide = values.getInt(last) == PropTags.PR_SUBJECT.value();
			Pointer problems = new Pointer(this.heap.allocate(16));
			problems.setInt(0, 1);
			problems.setInt(4, (int) arguments[0] - 1);
			problems.setInt(8, values.getInt(last));
			problems.setInt(12, wide ? MAPI_E_BAD_CHARWIDTH : HResult.MAPI_E_COMPUTED.code());
			new Pointer(arguments[2]).setPointer(0, problems);
			return 0;
		});
		useEntry(KIND_MESSAGE,
				(message) -> assertThat(message.setProps(
						List.of(new PropValue<>(PropTags.PR_ROWID, 1), new PropValue<>(PropTags.PR_SUBJECT, "narrow"))))
					.containsExactly(new PropertyProblem(1, PropTag.of(0x0037001E), HResult.MAPI_E_COMPUTED)));
		assertThat(this.calls).endsWith("SetProps 2 37001f", "SetProps 1 37001e");
	}

	@Test
	void namesThatMakeNoSenseAreAnErrorAndFreed() {
		NamedProperty name = NamedProperty.of(NamedProperty.PS_PUBLIC_STRINGS, "\uDC00");
		PropTag<?> tag = PropTag.of(0x8001, PropType.UNSPECIFIED);
		for (int count : new int[] { -1, 2, Integer.MAX_VALUE }) {
			this.entry.on(12, (arguments) -> {
				new Pointer(arguments[3]).setInt(0, count);
				new Pointer(arguments[4]).setLong(0, this.heap.allocate(16));
				return 0;
			}).on(13, (arguments) -> {
				long tags = this.heap.allocate(4);
				new Pointer(tags).setInt(0, count);
				new Pointer(arguments[3]).setLong(0, tags);
				return 0;
			});
			useEntry(KIND_MESSAGE, (message) -> {
				assertCorrupt(() -> message.getNamesFromIds(List.of(tag), null));
				assertCorrupt(() -> message.getIdsFromNames(List.of(name), true));
			});
		}
	}

	@Test
	void tagsThatMapiPutsInPlaceOfOthersAreFreed() {
		this.entry.on(12, (arguments) -> {
			new Pointer(arguments[0]).setLong(0, this.heap.bytes(new byte[8]));
			new Pointer(arguments[3]).setInt(0, 0);
			return 0;
		});
		useEntry(KIND_MESSAGE, (message) -> {
			assertThat(message.getNamesFromIds(List.of(PropTag.of(0x8001, PropType.LONG)), null)).isEmpty();
			assertThat(message.getNamesFromIds(List.of(), null)).isEmpty();
		});
	}

	@Test
	void searchCriteriaThatMakeNoSenseAreAnErrorAndFreed() {
		this.entry.on(18, (arguments) -> {
			long list = this.heap.allocate(16);
			new Pointer(list).setInt(0, -1);
			new Pointer(arguments[1]).setLong(0, this.heap.bytes(new byte[32]));
			new Pointer(arguments[2]).setLong(0, list);
			return 0;
		});
		useEntry(KIND_FOLDER, (folder) -> assertCorrupt(((Folder) folder)::getSearchCriteria));
	}

	@Test
	void aFolderIsCreatedWithANarrowNameIfNeedBe() {
		this.entry.on(22, (arguments) -> {
			boolean wide = ((int) arguments[4] & UNICODE) != 0;
			note("CreateFolder", (int) arguments[0],
					wide ? PretendObject.wide(arguments[1]) : PretendObject.narrow(arguments[1]), arguments[2],
					(int) arguments[4] & ~UNICODE);
			return wide ? MAPI_E_BAD_CHARWIDTH : this.part.give(arguments[5]);
		});
		useEntry(KIND_FOLDER,
				(folder) -> ((Folder) folder).createFolder(FolderType.GENERIC, "Neu", null, true).close());
		assertThat(this.calls).endsWith("CreateFolder 1 Neu 0 1", "CreateFolder 1 Neu 0 1");
	}

	@Test
	void recipientsThatMapiReplacesAreFreedInPlaceOfThoseItWasGiven() {
		Row recipient = Row.of(new PropValue<>(PropTags.PR_RECIPIENT_TYPE, 1),
				new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann"));
		this.entry.on(19, (arguments) -> {
			Pointer list = new Pointer(arguments[1]);
			note("ModifyRecipients", (int) arguments[0], this.heap.isBuffer(arguments[1]), list.getInt(0),
					this.heap.isBuffer(list.getLong(16)), this.heap.isBuffer(list.getLong(32)));
			this.heap.free(list.getLong(16));
			list.setLong(16, this.heap.allocate(500));
			return 0;
		});
		useEntry(KIND_MESSAGE,
				(message) -> ((Message) message).modifyRecipients(RecipientChange.ADD, List.of(recipient, recipient)));
		assertThat(this.calls).endsWith("ModifyRecipients 2 true 2 true true");
	}

	@Test
	void aStreamThatCountsWrongIsAnError() {
		for (int count : new int[] { -1, 11, Integer.MAX_VALUE }) {
			this.part.on(3, (arguments) -> {
				new Pointer(arguments[2]).setInt(0, count);
				return 0;
			}).on(4, (arguments) -> {
				new Pointer(arguments[2]).setInt(0, count);
				return 0;
			}).on(5, (arguments) -> {
				new Pointer(arguments[2]).setLong(0, -1);
				return 0;
			}).on(12, (arguments) -> {
				new Pointer(arguments[0]).setLong(16, Long.MIN_VALUE);
				return 0;
			});
			useStream((stream) -> {
				assertCorrupt(() -> stream.read(10));
				assertCorrupt(() -> stream.write(new byte[10]));
				assertCorrupt(() -> stream.seek(0, MapiStream.Origin.END));
				assertCorrupt(stream::size);
			});
		}
		assertThat(this.calls).contains("OpenProperty 1000001f 12 2 3");
	}

	@Test
	void aStreamWithoutAnotherWordForItsEndIsReadToIt() {
		this.part.on(3, (arguments) -> 1);
		useStream((stream) -> assertThat(stream.read(10)).isEmpty());
	}

	@Test
	void aLargeValuePassesInBlocks() {
		long size = 200L << 20;
		long[] passed = new long[2];
		this.part.on(3, (arguments) -> {
			int count = (int) Math.min((int) arguments[1], size - passed[0]);
			assertThat((int) arguments[1]).isLessThanOrEqualTo(MapiStream.BUFFER_SIZE);
			new Pointer(arguments[2]).setInt(0, count);
			passed[0] += count;
			return (count == 0) ? 1 : 0;
		}).on(4, (arguments) -> {
			new Pointer(arguments[2]).setInt(0, (int) arguments[1]);
			passed[1] += (int) arguments[1];
			return 0;
		}).on(8, (arguments) -> 0);
		useStream((stream) -> copy(stream.inputStream(), stream.outputStream()));
		assertThat(passed).containsExactly(size, size);
	}

	private static void copy(InputStream input, OutputStream output) throws IOException {
		try (output) {
			assertThat(input.transferTo(output)).isEqualTo(200L << 20);
		}
	}

	@Test
	void entryIdentifiersOfAnyBytesAreGivenOver() {
		byte[] bytes = new byte[1 << 20];
		Arrays.fill(bytes, (byte) 0xEE);
		EntryId large = EntryId.of(Binary.of(bytes));
		this.store.on(22, (arguments) -> {
			note("AbortSubmit", (int) arguments[0], arguments[1] % 8,
					entryId((int) arguments[0], arguments[1]).equals(large));
			return 0x8004060C;
		});
		useStore(
				(opened) -> assertThatExceptionOfType(MapiException.class).isThrownBy(() -> opened.abortSubmit(large)));
		assertThat(this.calls).contains("AbortSubmit 1048576 0 true");
	}

}
