package org.mapi4j.tck.export;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

import static org.assertj.core.api.Assertions.assertThat;

class MapiExportsTests {

	private static final int NO_SUPPORT = 0x80040102;

	private static final int NOT_INITIALIZED = 0x80040605;

	private static final int INVALID_PARAMETER = 0x80070057;

	private final FakeSubsystem subsystem = new FakeSubsystem(row("one"), row("two"), row("three"));

	private final MapiExports exports = MapiExports.of(this.subsystem);

	private final PlainClient client = new PlainClient(this.exports);

	private static Row row(String name) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name),
				new PropValue<>(PropTags.PR_INSTANCE_KEY, Binary.of((byte) 1, (byte) 2)));
	}

	@BeforeEach
	void initialize() {
		this.client.initialize();
	}

	@AfterEach
	void close() {
		this.exports.close();
	}

	@Test
	void aClientThatKeepsTheRulesLeavesNothing() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		Pointer table = this.client.statusTable(session);
		Pointer rows = this.client.queryRows(table, 10);
		assertThat(rows.getInt(0)).isEqualTo(3);
		Pointer values = rows.getPointer(8 + 16 + 8);
		assertThat(values.getInt(0)).isEqualTo(0x3001001E);
		assertThat(values.getPointer(8).getString(0)).isEqualTo("two");
		assertThat(values.getInt(24)).isEqualTo(0x0FF60102);
		assertThat(values.getInt(24 + 8)).isEqualTo(2);
		assertThat(values.getPointer(24 + 16).getByteArray(0, 2)).containsExactly(1, 2);
		this.client.freeRows(rows);
		this.client.release(table);
		this.client.logoff(session);
		this.client.uninitialize();
		assertThat(this.exports.report().findings()).isEmpty();
		assertThat(this.exports.report().totalObjects()).isEqualTo(2);
	}

	@Test
	void columnsThatAreSetHaveTheWidthAskedFor() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		Pointer table = this.client.statusTable(session);
		Memory columns = new Memory(8);
		columns.setInt(0, 1);
		columns.setInt(4, 0x3001001F);
		PlainClient.check(this.client.call(table, 7, columns, 0));
		Pointer rows = this.client.queryRows(table, 1);
		Pointer values = rows.getPointer(16);
		assertThat(values.getInt(0)).isEqualTo(0x3001001F);
		assertThat(values.getPointer(8).getShortArray(0, 4)).containsExactly('o', 'n', 'e', 0);
	}

	@Test
	void theFlagsOfALogonAreUnderstood() {
		this.client.logon(FakeSubsystem.PROFILE);
		assertThat(this.subsystem.logon).hasToString("LogonOptions[UNATTENDED, flags=0x80008032]");
	}

	@Test
	void aThreadWithoutInitializeIsRefused() throws Exception {
		FutureTask<Integer> task = new FutureTask<>(
				() -> this.client.call("MAPIAllocateBuffer", 8, PlainClient.place()));
		new Thread(task).start();
		assertThat(task.get()).isEqualTo(NOT_INITIALIZED);
		assertThat(violations()).singleElement().asString().contains("MAPIAllocateBuffer on a thread without");
	}

	@Test
	void theFirstThreadMustNotLeaveBeforeTheOthers() throws Exception {
		FutureTask<@Nullable Void> task = new FutureTask<>(this.client::initialize, null);
		new Thread(task, "second").start();
		task.get();
		this.client.uninitialize();
		assertThat(violations()).singleElement().asString().contains("leaves before").contains("second");
	}

	@Test
	void aBufferIsFreedOnceAndAsAWhole() {
		Pointer buffer = allocate(16);
		Memory more = PlainClient.place();
		PlainClient.check(this.client.call("MAPIAllocateMore", 8, buffer, more));
		assertThat(this.client.call("MAPIFreeBuffer", more.getPointer(0))).isEqualTo(INVALID_PARAMETER);
		assertThat(this.client.call("MAPIFreeBuffer", buffer)).isZero();
		assertThat(this.client.call("MAPIFreeBuffer", buffer)).isEqualTo(INVALID_PARAMETER);
		assertThat(this.client.call("MAPIFreeBuffer", Pointer.NULL)).isZero();
		assertThat(violations()).hasSize(2);
		assertThat(this.exports.report().buffers()).isZero();
	}

	@Test
	void writingBehindTheEndOfABufferIsNoticed() {
		Pointer buffer = allocate(16);
		buffer.setByte(16, (byte) 1);
		this.client.free(buffer);
		assertThat(violations()).singleElement().asString().contains("behind the end of a buffer of 16 bytes");
	}

	@Test
	void anObjectIsNotUsedAfterItsRelease() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		Pointer table = this.client.statusTable(session);
		this.client.release(table);
		assertThat(this.client.call(table, 9, 0, PlainClient.place())).isEqualTo(0x80040108);
		assertThat(violations()).singleElement()
			.asString()
			.contains("IMAPITable::GetRowCount after the last Release of IMAPITable from IMAPISession::GetStatusTable");
	}

	@Test
	void aLogoffLeavesNothingOpen() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		Pointer table = this.client.statusTable(session);
		this.client.logoff(session);
		assertThat(this.client.call(table, 9, 0, PlainClient.place())).isEqualTo(0x80040200);
		assertThat(violations()).hasSize(2)
			.first()
			.asString()
			.contains("Logoff leaves IMAPITable from IMAPISession::GetStatusTable open");
	}

	@Test
	void aSessionIsNotReleasedWithoutLogoff() {
		this.client.release(this.client.logon(FakeSubsystem.PROFILE));
		assertThat(violations()).singleElement().asString().contains("released without Logoff");
	}

	@Test
	void aMethodThatIsNotThereIsAnsweredSo() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		assertThat(this.client.call(session, 15, 0, PlainClient.place(), PlainClient.place())).isEqualTo(NO_SUPPORT);
	}

	@Test
	void dialogsPasswordsAndSharedLogoffsAreHeldAgainstTheClient() {
		Memory out = PlainClient.place();
		this.client.call("MAPILogonEx", 0L, new PlainClient.WideText(FakeSubsystem.PROFILE),
				new PlainClient.WideText("secret"), 0x80000000 | 0x20 | 0x2 | 0x1, out);
		this.client.call(out.getPointer(0), 17, 0L, 1, 0);
		assertThat(violations()).hasSize(3);
	}

	@Test
	void theLastErrorComesInOneBuffer() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(session, 3, 0x8004010F, 0x80000000, out));
		Pointer error = out.getPointer(0);
		assertThat(error.getPointer(8).getShortArray(0, 2)).containsExactly('I', 't');
		assertThat(error.getPointer(16)).isNull();
		assertThat(error.getInt(24)).isEqualTo(7);
		assertThat(error.getInt(28)).isEqualTo(8);
		this.client.free(error);
		assertThat(this.exports.report().buffers()).isZero();
	}

	@Test
	void anEventReachesTheSinkAsItLiesInMemory() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		PlainSink<List<Object>> sink = new PlainSink<>((event) -> List.of(event.getInt(0), event.getInt(8),
				event.getInt(12), new Binary[] { Binary.of(event.getPointer(16).getByteArray(0, 3)) }[0]));
		long connection = advise(session, sink);
		assertThat(connection).isGreaterThan(0xFFFF_FFFFL);
		assertThat(sink.references()).isEqualTo(2);
		tell(new Notification.Extended(42, Binary.of((byte) 1, (byte) 2, (byte) 3)));
		assertThat(sink.next()).containsExactly(0x80000000, 42, 3, Binary.of((byte) 1, (byte) 2, (byte) 3));
		PlainClient.check(this.client.call(session, 12, connection));
		assertThat(this.exports.report().sinks()).isZero();
		assertThat(sink.references()).isEqualTo(1);
		assertThat(this.client.call(session, 12, connection)).isEqualTo(INVALID_PARAMETER);
		assertThat(violations()).hasSize(1);
	}

	@Test
	void anEventMayComeAfterUnadviseAndFromAForeignThread() {
		this.exports.faults().notifyAfterUnadvise(true);
		this.exports.faults().notifyFromForeignThreads(true);
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		PlainSink<Integer> sink = new PlainSink<>((event) -> event.getInt(0));
		PlainClient.check(this.client.call(session, 12, advise(session, sink)));
		assertThat(sink.next()).isEqualTo(0x80000000);
		assertThat(sink.thread()).isEqualTo("exported-mapi-foreign");
		assertThat(this.exports.report().sinks()).isZero();
		assertThat(sink.references()).isEqualTo(1);
	}

	@Test
	void connectionsDifferInTheirUpperHalf() {
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		PlainSink<Integer> sink = new PlainSink<>((event) -> 0);
		long first = advise(session, sink);
		long second = advise(session, sink);
		assertThat(first).isNotEqualTo(second);
		assertThat((int) first).isEqualTo((int) second);
	}

	@Test
	void faultsComeWhenTheyAreAskedFor() throws Exception {
		Faults faults = this.exports.faults();
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		Memory out = PlainClient.place();
		faults.fail("IMAPISession::GetStatusTable", HResult.MAPI_E_NETWORK_ERROR, 1);
		faults.answerNothing("IMAPISession::GetStatusTable");
		faults.garbageOnFailure(true);
		assertThat(this.client.call(session, 8, 0, out)).isEqualTo(0x80040115);
		assertThat(out.getLong(0)).isEqualTo(0xBAADF00D_BAADF00DL);
		assertThat(this.client.call(session, 8, 0, out)).isZero();
		assertThat(out.getLong(0)).isZero();
		assertThat(this.client.statusTable(session)).isNotNull();
		faults.limitBatches(2);
		faults.missColumn(PropTags.PR_DISPLAY_NAME);
		Pointer rows = this.client.queryRows(this.client.statusTable(session), 10);
		assertThat(rows.getInt(0)).isEqualTo(2);
		assertThat(rows.getPointer(16).getInt(0)).isEqualTo(0x3001000A);
		assertThat(rows.getPointer(16).getInt(8)).isEqualTo(0x8004010F);
	}

	@Test
	void aCallHangsUntilItIsReleased() throws InterruptedException, ExecutionException {
		Faults.Hang hang = this.exports.faults().hang("MAPILogonEx");
		FutureTask<Pointer> task = new FutureTask<>(() -> {
			this.client.initialize();
			return this.client.logon(FakeSubsystem.PROFILE);
		});
		new Thread(task).start();
		hang.awaitCall();
		assertThat(task.isDone()).isFalse();
		hang.close();
		assertThat(task.get()).isNotNull();
	}

	@Test
	void callsAreToldByTheNamesOfTheHeaders() {
		BlockingQueue<NativeCall> calls = new LinkedBlockingQueue<>();
		this.exports.onCall(calls::add);
		Pointer session = this.client.logon(FakeSubsystem.PROFILE);
		assertThat(calls.element().method()).isEqualTo("MAPILogonEx");
		assertThat(calls.remove().argument("ulFlags")).isEqualTo(0x80008022L);
		this.client.statusTable(session);
		assertThat(calls.remove().method()).isEqualTo("IMAPISession::GetStatusTable");
	}

	@Test
	void profilesAreATable() {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call("MAPIAdminProfiles", 0, out));
		Pointer admin = out.getPointer(0);
		PlainClient.check(this.client.call(admin, 4, 0x80000000, out));
		Pointer table = out.getPointer(0);
		Pointer rows = this.client.queryRows(table, 10);
		assertThat(rows.getInt(0)).isEqualTo(1);
		assertThat(rows.getPointer(16).getInt(0)).isEqualTo(0x3001001F);
		assertThat(rows.getPointer(16).getInt(24)).isEqualTo(0x3D04000B);
		assertThat(rows.getPointer(16).getShort(32)).isEqualTo((short) 1);
		this.client.freeRows(rows);
		this.client.release(table);
		this.client.release(admin);
		this.client.uninitialize();
		assertThat(this.exports.report().findings()).isEmpty();
	}

	private Pointer allocate(int size) {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call("MAPIAllocateBuffer", size, out));
		return out.getPointer(0);
	}

	private long advise(Pointer session, PlainSink<?> sink) {
		Memory out = PlainClient.place();
		PlainClient.check(this.client.call(session, 11, 0, Pointer.NULL, 0x80000000, sink.pointer(), out));
		return out.getLong(0);
	}

	private void tell(Notification notification) {
		NotificationListener listener = this.subsystem.listener;
		assertThat(listener).isNotNull();
		listener.onNotify(notification);
	}

	private List<String> violations() {
		return this.exports.report().violations();
	}

}
