package org.mapi4j.tck.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.HResult;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.NamedProperty;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropertyProblem;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stores, folders, messages and streams as a C program would call them.
 */
class StoreExportsTests {

	private static final int INVALID_OBJECT = 0x80040108;

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private final Map<String, Object> streamAnswers = new HashMap<>();

	private final MapiStream stream = Recorded.of(MapiStream.class, 0, this.calls, this.streamAnswers);

	private final Attachment attachment = Recorded.of(Attachment.class, 7, this.calls,
			Map.of("openProperty", this.stream));

	private final Map<String, Object> messageAnswers = new HashMap<>(
			Map.of("createAttachment", this.attachment, "setProps", List.of(), "openProperty", this.stream));

	private final Message message = Recorded.of(Message.class, 5, this.calls, this.messageAnswers);

	private final Map<String, Object> folderAnswers = new HashMap<>(
			Map.of("createMessage", this.message, "copyMessages", false, "deleteMessages", true));

	private final Folder folder = Recorded.of(Folder.class, 3, this.calls, this.folderAnswers);

	private final FakeSubsystem subsystem = new FakeSubsystem();

	private final MapiExports exports = MapiExports.of(this.subsystem);

	private final PlainClient client = new PlainClient(this.exports);

	private Pointer session = Pointer.NULL;

	private Pointer store = Pointer.NULL;

	@BeforeEach
	void openStore() {
		this.subsystem.store = Recorded.of(MessageStore.class, 1, this.calls, Map.of("openEntry", this.folder));
		this.client.initialize();
		this.session = this.client.logon(FakeSubsystem.PROFILE);
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(this.session, 5, 0L, 4, entryId(), Pointer.NULL, 0x1 | 0x4, out));
		this.store = out.getPointer(0);
	}

	@AfterEach
	void close() {
		this.exports.close();
	}

	private static Memory entryId() {
		Memory memory = new Memory(8);
		memory.setLong(0, 0x0000_0000_0403_0201L);
		return memory;
	}

	private Pointer openFolder() {
		Memory type = PlainClient.place();
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(this.store, 17, 0, Pointer.NULL, Pointer.NULL, 0x1, type, out));
		assertThat(type.getInt(0)).isEqualTo(3);
		return out.getPointer(0);
	}

	private Pointer createMessage(Pointer from) {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(from, 19, Pointer.NULL, 0, out));
		return out.getPointer(0);
	}

	private void end(Pointer... objects) {
		for (Pointer object : objects) {
			this.client.release(object);
		}
		this.client.logoff(this.session);
		this.client.uninitialize();
	}

	private static Memory guid(int first) {
		Memory guid = new Memory(16);
		guid.setInt(0, first);
		guid.setInt(4, 0);
		guid.setLong(8, 0x4600_0000_0000_00C0L);
		return guid;
	}

	private Pointer buffer(long size) {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call("MAPIAllocateBuffer", (int) size, out));
		return out.getPointer(0);
	}

	private List<String> findings() {
		return this.exports.report().findings();
	}

	@Test
	void aClientThatReleasesInOrderLeavesNothing() {
		Pointer opened = openFolder();
		Pointer created = createMessage(opened);
		end(created, opened, this.store);
		assertThat(findings()).isEmpty();
		assertThat(this.calls).containsExactly("openEntry[null, [MODIFY]]", "createMessage[false]", "close[]",
				"close[]", "close[]");
	}

	@Test
	void aStoreIsNotReleasedBeforeWhatItHasOpened() {
		Pointer opened = openFolder();
		end(this.store, opened);
		assertThat(findings()).singleElement()
			.asString()
			.contains("IMsgStore from IMAPISession::OpenMsgStore was released before the IMAPIFolder");
	}

	@Test
	void aStoreOpenedWithoutNoDialogIsNoticed() {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(this.session, 5, 0L, 4, entryId(), Pointer.NULL, 0x4, out));
		assertThat(findings()).first().asString().contains("without MDB_NO_DIALOG");
	}

	@Test
	void afterSubmitOnlyReleaseIsLeft() {
		Pointer opened = openFolder();
		Pointer created = createMessage(opened);
		Memory number = PlainClient.place();
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(created, 16, Pointer.NULL, 0, number, out));
		assertThat(number.getInt(0)).isEqualTo(7);
		Pointer attached = out.getPointer(0);
		PlainClient.check(this.client.call(created, 20, 0x1));
		assertThat(this.client.call(created, 4, 0)).isEqualTo(INVALID_OBJECT);
		assertThat(this.client.call(attached, 4, 0)).isEqualTo(INVALID_OBJECT);
		end(attached, created, opened, this.store);
		assertThat(findings()).hasSize(2)
			.allSatisfy((finding) -> assertThat(finding).contains("after IMessage::SubmitMessage, which only Release"));
		assertThat(this.calls).contains("submit[true]");
	}

	@Test
	void anObjectIsKeptOpenOnlyIfAskedFor() {
		Pointer opened = openFolder();
		Pointer created = createMessage(opened);
		PlainClient.check(this.client.call(created, 4, 0x2));
		PlainClient.check(this.client.call(created, 4, 0));
		assertThat(this.client.call(created, 4, 0)).isEqualTo(INVALID_OBJECT);
		end(created, opened, this.store);
		assertThat(findings()).singleElement().asString().contains("after IMessage::SaveChanges");
	}

	@Test
	void batchesThatAreNotDoneWholeAreAnsweredSo() {
		Pointer opened = openFolder();
		Memory list = new Memory(16);
		Memory binary = new Memory(16);
		Memory id = entryId();
		list.setLong(0, 1);
		list.setPointer(8, binary);
		binary.setLong(0, 4);
		binary.setPointer(8, id);
		assertThat(this.client.call(opened, 20, list, Pointer.NULL, opened, 0L, Pointer.NULL, 0x1))
			.isEqualTo(0x00040680);
		assertThat(this.client.call(opened, 21, list, 0L, Pointer.NULL, 0x10)).isZero();
		assertThat(this.client.call(opened, 20, list, Pointer.NULL, id, 0L, Pointer.NULL, 0x2)).isEqualTo(0x80070057);
		end(opened, this.store);
		assertThat(this.calls).contains("copyMessages[[01020304], a Folder, true]",
				"deleteMessages[[01020304], [HARD_DELETE]]");
		assertThat(findings()).hasSize(2);
		assertThat(findings().get(0)).contains("MESSAGE_DIALOG");
		assertThat(findings().get(1)).contains("no object of this subsystem");
	}

	@Test
	void recipientsComeInBuffersOfTheirOwn() {
		Pointer opened = openFolder();
		Pointer created = createMessage(opened);
		Pointer list = buffer(8 + 16);
		Pointer values = buffer(24);
		values.setInt(0, 0x0C150003);
		values.setInt(8, 1);
		list.setInt(0, 1);
		list.setInt(8, 0);
		list.setInt(12, 1);
		list.setPointer(16, values);
		PlainClient.check(this.client.call(created, 19, 0x2, list));
		Memory foreign = new Memory(24);
		foreign.setInt(0, 0x0C150003);
		list.setPointer(16, foreign);
		assertThat(this.client.call(created, 19, 0x2, list)).isEqualTo(0x80070057);
		this.client.free(values);
		this.client.free(list);
		end(created, opened, this.store);
		assertThat(this.calls).filteredOn((call) -> call.startsWith("modifyRecipients[ADD")).hasSize(1);
		assertThat(findings()).singleElement().asString().contains("no buffer from MAPIAllocateBuffer");
	}

	@Test
	void problemsAreAnsweredInOneBuffer() {
		this.messageAnswers.put("setProps",
				List.of(new PropertyProblem(1, PropTags.PR_ENTRYID, HResult.MAPI_E_COMPUTED)));
		Pointer opened = openFolder();
		Pointer created = createMessage(opened);
		Memory values = new Memory(24);
		values.setInt(0, 0x0C150003);
		values.setInt(8, 1);
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(created, 8, 1, values, out));
		Pointer problems = out.getPointer(0);
		assertThat(problems.getIntArray(0, 4)).containsExactly(1, 1, 0x0FFF0102, 0x8004011A);
		this.client.free(problems);
		assertThat(this.client.call(created, 8, -1, values, Pointer.NULL)).isEqualTo(0x80070057);
		end(created, opened, this.store);
		assertThat(findings()).singleElement().asString().contains("SetProps of -1 values");
	}

	@Test
	void aStreamIsReadWithWhatIsThere() {
		this.streamAnswers.put("read", new byte[] { 1, 2, 3 });
		this.streamAnswers.put("seek", 3L);
		this.streamAnswers.put("size", 0x1_0000_0003L);
		this.streamAnswers.put("write", 2);
		Pointer opened = openFolder();
		Pointer created = createMessage(opened);
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(created, 7, 0x10130102, guid(0xC), 0, 0x3, out));
		Pointer opened2 = out.getPointer(0);
		Memory bytes = new Memory(16);
		assertThat(this.client.call(opened2, 3, bytes, 16, out)).isOne();
		assertThat(out.getInt(0)).isEqualTo(3);
		assertThat(bytes.getByteArray(0, 3)).containsExactly(1, 2, 3);
		PlainClient.check(this.client.call(opened2, 4, bytes, 3, out));
		assertThat(out.getInt(0)).isEqualTo(2);
		PlainClient.check(this.client.call(opened2, 5, -5L, 2, out));
		assertThat(out.getLong(0)).isEqualTo(3);
		Memory stat = new Memory(80);
		PlainClient.check(this.client.call(opened2, 12, stat, 1));
		assertThat(stat.getLong(16)).isEqualTo(0x1_0000_0003L);
		end(opened2, created, opened, this.store);
		assertThat(this.calls).contains("read[16]", "write[[1, 2, 3]]", "seek[-5, END]");
		assertThat(this.exports.report().peakBytes()).isEqualTo(16);
		assertThat(findings()).isEmpty();
	}

	@Test
	void namesOfPropertiesAreReadAndWritten() {
		PropTag<?> tag = PropTag.of(0x8001, PropType.UNSPECIFIED);
		NamedProperty name = NamedProperty.of(NamedProperty.PS_PUBLIC_STRINGS, "Keywords \u00e4");
		this.messageAnswers.put("getNamesFromIds", Map.of(tag, name));
		this.messageAnswers.put("getIdsFromNames", List.of(tag, PropTag.of(0, PropType.ERROR)));
		Pointer opened = openFolder();
		Pointer created = createMessage(opened);
		Memory tags = PlainClient.place();
		Memory count = PlainClient.place();
		Memory names = PlainClient.place();
		PlainClient.check(this.client.call(created, 12, tags, Pointer.NULL, 0, count, names));
		assertThat(count.getInt(0)).isOne();
		assertThat(tags.getPointer(0).getInt(4)).isEqualTo(0x80010000);
		Pointer first = names.getPointer(0).getPointer(0);
		assertThat(first.getPointer(0).getInt(0)).isEqualTo(0x00020329);
		assertThat(first.getInt(8)).isOne();
		assertThat(first.getPointer(16).getShort(18)).isEqualTo((short) 0xE4);
		Memory two = new Memory(16);
		two.setPointer(0, first);
		two.setPointer(8, first);
		assertThat(this.client.call(created, 13, 2, two, 0x2, count)).isEqualTo(0x00040380);
		assertThat(count.getPointer(0).getIntArray(0, 3)).containsExactly(2, 0x80010000, 0x0000000A);
		this.client.free(count.getPointer(0));
		this.client.free(names.getPointer(0));
		this.client.free(tags.getPointer(0));
		end(created, opened, this.store);
		assertThat(this.calls).contains("getIdsFromNames[[%1$s, %1$s], true]".formatted(name));
		assertThat(findings()).isEmpty();
	}

	@Test
	void anObjectAnswersToWhatItBeginsWith() {
		Pointer opened = openFolder();
		Memory out = PlainClient.place();
		for (int iid : List.of(0x0002030C, 0x0002030B, 0x00020303, 0)) {
			PlainClient.check(this.client.call(opened, 0, guid(iid), out));
			assertThat(out.getPointer(0)).isEqualTo(opened);
			this.client.release(opened);
		}
		assertThat(this.client.call(opened, 0, guid(0x00020307), out)).isEqualTo(0x80004002);
		assertThat(out.getPointer(0)).isNull();
		end(opened, this.store);
		assertThat(findings()).isEmpty();
	}

}
