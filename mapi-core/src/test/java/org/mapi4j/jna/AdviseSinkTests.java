package org.mapi4j.jna;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sink as MAPI sees it: through its vtable.
 */
class AdviseSinkTests {

	private static final int QUERY_INTERFACE = 0;

	private static final int ADD_REF = 1;

	private static final int RELEASE = 2;

	private static final int ON_NOTIFY = 3;

	private static final int E_FAIL = 0x80004005;

	private static final int E_NOINTERFACE = 0x80004002;

	private final Counts counts = new Counts();

	private final List<Notification> received = new CopyOnWriteArrayList<>();

	private final AdviseSink sink = new AdviseSink(this.received::add, this.counts);

	private final Arena arena = new Arena();

	private static int call(AdviseSink sink, int slot, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = sink.address();
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return method(sink, slot).invokeInt(all);
	}

	private static Function method(AdviseSink sink, int slot) {
		return Function.getFunction(new Pointer(sink.address()).getPointer(0).getPointer(8L * slot));
	}

	private int sinks() {
		return this.counts.now(0, 0).sinks();
	}

	@Test
	void isThereUntilItsLastReferenceIsGone() {
		assertThat(call(this.sink, ADD_REF)).isEqualTo(2);
		assertThat(call(this.sink, ADD_REF)).isEqualTo(3);
		this.sink.release();
		assertThat(call(this.sink, RELEASE)).isEqualTo(1);
		assertThat(sinks()).isEqualTo(1);
		assertThat(call(this.sink, RELEASE)).isZero();
		assertThat(sinks()).isZero();
		assertThat(call(this.sink, ON_NOTIFY, 1, extended(7))).isZero();
		assertThat(this.received).isEmpty();
	}

	@Test
	void answersToTheInterfacesThatItHas() {
		for (String known : List.of("00000000-0000-0000-C000-000000000046", "00020302-0000-0000-C000-000000000046")) {
			Arena.Block result = this.arena.allocate(8);
			assertThat(call(this.sink, QUERY_INTERFACE, uid(known), result.address())).isZero();
			assertThat(result.getLong(0)).isEqualTo(this.sink.address());
		}
		assertThat(call(this.sink, RELEASE)).isEqualTo(2);
	}

	@Test
	void doesNotAnswerToOthers() {
		Arena.Block result = this.arena.allocate(8);
		result.putLong(0, 1);
		assertThat(call(this.sink, QUERY_INTERFACE, uid("00020303-0000-0000-C000-000000000046"), result.address()))
			.isEqualTo(E_NOINTERFACE);
		assertThat(result.getLong(0)).isZero();
		assertThat(call(this.sink, QUERY_INTERFACE, 0L, 0L)).isNegative();
		assertThat(call(this.sink, RELEASE)).isZero();
	}

	private long uid(String text) {
		return this.arena.bytes(Binary.of(MapiUid.parse(text).toByteArray()));
	}

	@Test
	void anExceptionOfAListenerIsAFailureToMapi() {
		AdviseSink failing = new AdviseSink((notification) -> {
			throw new IllegalStateException("of the listener");
		}, this.counts);
		assertThat(call(failing, ON_NOTIFY, 1, extended(7))).isEqualTo(E_FAIL);
	}

	@Test
	void isSilentOnceItWasSilenced() {
		this.sink.silence();
		assertThat(call(this.sink, ON_NOTIFY, 1, extended(7))).isZero();
		assertThat(this.received).isEmpty();
	}

	@Test
	void copiesSeveralNotificationsAtOnce() {
		Arena.Block both = this.arena.allocate(2 * 88);
		for (int i = 0; i < 2; i++) {
			both.putInt(i * 88, 0x80000000);
			both.putInt(i * 88 + 8, 40 + i);
			both.putInt(i * 88 + 12, 2);
			both.putLong(i * 88 + 16, this.arena.bytes(Binary.parse("0A0B")));
		}
		assertThat(call(this.sink, ON_NOTIFY, 2, both.address())).isZero();
		assertThat(this.received).containsExactly(new Notification.Extended(40, Binary.parse("0A0B")),
				new Notification.Extended(41, Binary.parse("0A0B")));
	}

	@Test
	void oneThatIsMalformedDoesNotTakeTheOthersWithIt() {
		Arena.Block both = this.arena.allocate(2 * 88);
		both.putInt(0, 0x80000000);
		both.putInt(12, -1);
		both.putLong(16, this.arena.bytes(Binary.parse("0A0B")));
		both.putInt(88, 0x80000000);
		both.putInt(88 + 8, 41);
		assertThat(call(this.sink, ON_NOTIFY, 2, both.address())).isEqualTo(E_FAIL);
		assertThat(this.received).containsExactly(new Notification.Extended(41, Binary.EMPTY));
	}

	private long extended(int event) {
		Arena.Block block = this.arena.allocate(88);
		block.putInt(0, 0x80000000);
		block.putInt(8, event);
		return block.address();
	}

	@Test
	void copiesACriticalError() {
		Arena.Block error = this.arena.allocate(32);
		error.putLong(8, this.arena.text("gone", false));
		error.putLong(16, this.arena.text("store", false));
		error.putInt(24, 5);
		error.putInt(28, 6);
		Arena.Block block = notification(0x1);
		putEntryId(block, 8, 16);
		block.putInt(24, HResult.MAPI_E_END_OF_SESSION.code());
		block.putInt(28, 3);
		block.putLong(32, error.address());
		assertThat(received(block)).isEqualTo(new Notification.CriticalError(Samples.ENTRY_ID,
				HResult.MAPI_E_END_OF_SESSION, 3, new MapiError("gone", "store", 5, 6)));
	}

	@Test
	void theWidthOfAnErrorsTextsIsNoFlagOfTheProvider() {
		Arena.Block error = this.arena.allocate(32);
		error.putLong(8, this.arena.text("gone", true));
		Arena.Block block = notification(0x1);
		block.putInt(24, HResult.MAPI_E_END_OF_SESSION.code());
		block.putInt(28, 0x80000003);
		block.putLong(32, error.address());
		assertThat(received(block)).isEqualTo(new Notification.CriticalError(null, HResult.MAPI_E_END_OF_SESSION, 3,
				new MapiError("gone", null, 0, 0)));
	}

	@Test
	void copiesNewMailWithAClassOfEitherWidth() {
		Arena.Block block = notification(0x2);
		putEntryId(block, 8, 16);
		putEntryId(block, 24, 32);
		block.putInt(40, 0x80000000);
		block.putLong(48, this.arena.text("IPM.Note", true));
		block.putInt(56, 9);
		Notification expected = new Notification.NewMail(Samples.ENTRY_ID, Samples.ENTRY_ID, "IPM.Note", 9);
		assertThat(received(block)).isEqualTo(expected);
		block.putInt(40, 0);
		block.putLong(48, this.arena.text("IPM.Note", false));
		assertThat(received(block)).isEqualTo(expected);
	}

	@Test
	void copiesAMovedObject() {
		Arena.Block block = notification(0x20);
		putEntryId(block, 8, 16);
		block.putInt(24, 5);
		putEntryId(block, 28, 32);
		putEntryId(block, 40, 48);
		block.putInt(56, 0);
		block.putLong(72, PropCodec.writeTags(this.arena, List.of(PropTags.PR_DISPLAY_NAME)));
		assertThat(received(block))
			.isEqualTo(new Notification.ObjectChanged(NotificationType.OBJECT_MOVED, Samples.ENTRY_ID,
					ObjectType.MESSAGE, Samples.ENTRY_ID, Samples.ENTRY_ID, null, List.of(PropTags.PR_DISPLAY_NAME)));
	}

	@Test
	void copiesTheRowsOfATable() {
		PropValue<Binary> key = new PropValue<>(PropTags.PR_INSTANCE_KEY, Binary.parse("0102"));
		PropValue<String> name = new PropValue<>(PropTags.PR_DISPLAY_NAME, "Ann");
		Arena.Block block = notification(0x100);
		block.putInt(8, 3);
		PropCodec.write(this.arena, block, 16, key);
		block.putInt(40, PropTags.PR_NULL.value());
		block.putInt(64 + 4, 2);
		block.putLong(64 + 8, PropCodec.write(this.arena, List.of(key, name)));
		assertThat(received(block)).isEqualTo(new Notification.TableModified(TableEvent.ROW_ADDED, HResult.S_OK,
				key.value(), null, Row.of(key, name)));
		block.putInt(8, 9);
		assertThat(received(block))
			.isEqualTo(new Notification.TableModified(TableEvent.RELOAD, HResult.S_OK, null, null, Row.EMPTY));
	}

	@Test
	void copiesAStatusObject() {
		Arena.Block block = notification(0x200);
		putEntryId(block, 8, 16);
		PropValue<Integer> status = new PropValue<>(PropTags.PR_STATUS_CODE, 1);
		block.putInt(24, 1);
		block.putLong(32, PropCodec.write(this.arena, List.of(status)));
		assertThat(received(block)).isEqualTo(new Notification.StatusObjectModified(Samples.ENTRY_ID, List.of(status)));
	}

	@Test
	void passesOverAnEventThatItDoesNotKnow() {
		assertThat(call(this.sink, ON_NOTIFY, 1, notification(0x40000000).address())).isZero();
		assertThat(this.received).isEmpty();
	}

	private Arena.Block notification(int type) {
		Arena.Block block = this.arena.allocate(88);
		block.putInt(0, type);
		return block;
	}

	private void putEntryId(Arena.Block block, int count, int pointer) {
		block.putInt(count, Samples.ENTRY_ID.value().size());
		block.putLong(pointer, this.arena.bytes(Samples.ENTRY_ID.value()));
	}

	private Notification received(Arena.Block notification) {
		assertThat(call(this.sink, ON_NOTIFY, 1, notification.address())).isZero();
		return this.received.remove(this.received.size() - 1);
	}

	@Test
	void canBeCalledByThreadsThatJavaDoesNotKnow() {
		for (int i = 0; i < 20; i++) {
			runOnThreadOfTheSystem(method(this.sink, ADD_REF), this.sink.address());
		}
		assertThat(call(this.sink, RELEASE)).isEqualTo(20);
	}

	private static void runOnThreadOfTheSystem(Function function, long argument) {
		if (Platform.isWindows()) {
			NativeLibrary library = NativeLibrary.getInstance("kernel32");
			Pointer thread = library.getFunction("CreateThread")
				.invokePointer(new Object[] { null, 0L, function, argument, 0, null });
			assertThat(library.getFunction("WaitForSingleObject").invokeInt(new Object[] { thread, 30_000 })).isZero();
			assertThat(library.getFunction("CloseHandle").invokeInt(new Object[] { thread })).isNotZero();
			return;
		}
		NativeLibrary library = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME);
		Memory thread = new Memory(8);
		assertThat(library.getFunction("pthread_create").invokeInt(new Object[] { thread, null, function, argument }))
			.isZero();
		assertThat(library.getFunction("pthread_join").invokeInt(new Object[] { thread.getLong(0), null })).isZero();
	}

}
