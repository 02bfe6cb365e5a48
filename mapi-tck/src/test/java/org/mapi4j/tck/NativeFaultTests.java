package org.mapi4j.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.embedded.Fault;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiStream;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.Expansion;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;
import org.mapi4j.tck.export.Faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapi4j.property.PropTags.PR_DISPLAY_NAME;
import static org.mapi4j.property.PropTags.PR_ROWID;

/**
 * The binding survives what native MAPI does wrong, and leaves nothing behind.
 */
class NativeFaultTests {

	private static final Duration SHORT = Duration.ofSeconds(2);

	private static final int THREADS = 64;

	private static final int ROUNDS = 5;

	private static final EntryId ENTRY_ID = EntryId.parse("0000000001020304");

	@RegisterExtension
	final Bench bench = new Bench(Route.NATIVE);

	private final TableSource source = new TableSource(List.of(PR_ROWID, PR_DISPLAY_NAME));

	private final RowsSubsystem subsystem = new RowsSubsystem(this.source);

	private final SessionOptions options = SessionOptions.defaults()
		.withStatus(new SessionOptions.Status(Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofSeconds(30)));

	private MapiSession logOn(SessionOptions with) {
		for (int i = 0; i < 10; i++) {
			this.source.add(Row.of(new PropValue<>(PR_ROWID, i), new PropValue<>(PR_DISPLAY_NAME, "row " + i),
					new PropValue<>(PropTags.PR_ENTRYID, ENTRY_ID.value())));
		}
		return logOnQuietly(this.bench.session(this.bench.connect(this.subsystem), with));
	}

	/**
	 * Log on and wait until the session has read the status table of its own accord, so
	 * that it meets none of the faults.
	 */
	private static MapiSession logOnQuietly(MapiSession session) {
		CountDownLatch read = new CountDownLatch(1);
		session.addListener(new SessionListener() {

			@Override
			public void onStatusChange(MapiSession changed, StatusSnapshot snapshot) {
				read.countDown();
			}

		});
		session.logOn();
		try {
			assertThat(read.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return session;
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("the end of waiting").isLessThan(end);
			LockSupport.parkNanos(1_000_000);
		}
	}

	private void awaitNoQuarantine(MapiSession session) {
		await(() -> session.report().quarantinedThreads().isEmpty());
	}

	@Test
	void aCallThatHangsIsGivenUpAndWhatItOpensLateIsReleased() {
		MapiSession session = logOn(this.options.withCallTimeout(SHORT));
		int before = this.bench.exports().report().objects().getOrDefault("IMAPITable", 0);
		try (Faults.Hang hang = this.bench.faults().hang("IMAPISession::GetMsgStoresTable")) {
			assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::messageStoresTable);
			hang.awaitCall();
			assertThat(session.report().quarantinedThreads()).singleElement()
				.satisfies((thread) -> assertThat(thread.operation()).contains("messageStoresTable"));
			try (MapiTable table = session.messageStoresTable()) {
				assertThat(table.rowCount()).isEqualTo(10);
			}
		}
		awaitNoQuarantine(session);
		await(() -> this.bench.exports().report().objects().getOrDefault("IMAPITable", 0) == before);
	}

	@Test
	void rowsThatComeLateAreFreedAndTheirTableWaitsForThem() {
		MapiSession session = logOn(this.options.withCallTimeout(SHORT));
		MapiTable table = session.statusTable();
		try (Faults.Hang hang = this.bench.faults().hang("IMAPITable::QueryRows")) {
			assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(() -> table.queryRows(5));
			hang.awaitCall();
			assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(table::rowCount)
				.withMessageContaining("queryRows");
			table.close();
			assertThat(this.bench.exports().report().violations()).isEmpty();
		}
		awaitNoQuarantine(session);
		await(() -> this.bench.exports().report().buffers() == 0);
	}

	@Test
	void aLogonThatHangsIsAloneUntilItReturns() {
		MapiSession session = this.bench.session(this.bench.connect(this.subsystem),
				this.options.withLogonTimeout(SHORT));
		try (Faults.Hang hang = this.bench.faults().hang("MAPILogonEx")) {
			assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::logOn);
			hang.awaitCall();
			assertThat(session.state()).isEqualTo(SessionState.FAILED);
			assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::logOn);
		}
		awaitNoQuarantine(session);
		await(() -> this.bench.exports().report().objects().isEmpty());
		session.logOn();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
	}

	private Map<String, ThrowingCallable> callsThatAnswerSomething(MapiSession session) {
		MapiTable table = session.statusTable();
		return Map.of("IMAPISession::GetMsgStoresTable", session::messageStoresTable, "IMAPISession::OpenEntry",
				() -> session.openEntry(ENTRY_ID), "IMAPISession::QueryIdentity", session::primaryIdentity,
				"IMAPITable::QueryColumns", table::columns, "IMAPITable::GetCollapseState",
				() -> table.collapseState(Binary.EMPTY));
	}

	@Test
	void successWithoutAResultIsAFailure() {
		MapiSession session = logOn(this.options);
		callsThatAnswerSomething(session).forEach((method, call) -> {
			this.bench.faults().answerNothing(method);
			assertThatExceptionOfType(MapiException.class).as(method).isThrownBy(call);
		});
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
	}

	@Test
	void anAdministrationThatOpensNothingIsAFailure() {
		EmbeddedMapi embedded = EmbeddedMapi.create();
		MapiSession session = this.bench.session(this.bench.connect(embedded), this.options);
		Supplier<Integer> count = () -> session.administerProfiles((admin) -> {
			try (MapiTable profiles = admin.profileTable()) {
				return profiles.rowCount();
			}
		});
		for (String method : List.of("IProfAdmin::GetProfileTable", "MAPIAdminProfiles")) {
			embedded.control().inject(Fault.answerNull(method).times(1));
			assertThatExceptionOfType(MapiException.class).as(method).isThrownBy(count::get);
			assertThat(count.get()).isEqualTo(1);
		}
	}

	@Test
	void aStreamThatTakesAndGivesAFewBytesAtATimeIsWrittenAndReadWhole() {
		MapiSession session = this.bench.logOn(EmbeddedMapi.create(), LogonOptions.defaults());
		this.bench.faults().limitStreams(1000);
		byte[] bytes = new byte[10_500];
		new SplittableRandom(7).nextBytes(bytes);
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.WRITE);
				Folder inbox = store.openSpecialFolder(SpecialFolder.INBOX, OpenFlag.MODIFY);
				Message message = inbox.createMessage(false)) {
			try (MapiStream stream = message.openStream(PropTags.PR_HTML, PropertyAccess.CREATE)) {
				assertThat(stream.write(bytes)).isEqualTo(1000);
			}
			write(message, bytes);
			assertThat(read(message)).isEqualTo(bytes);
		}
	}

	private static void write(Message message, byte[] bytes) {
		try (OutputStream output = message.openStream(PropTags.PR_HTML, PropertyAccess.CREATE).outputStream()) {
			output.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(Message message) {
		try (InputStream input = message.openStream(PropTags.PR_HTML, PropertyAccess.READ).inputStream()) {
			return input.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void withoutASetOfRowsOrAnOrderThereIsNone() {
		MapiTable table = logOn(this.options).statusTable();
		this.bench.faults().answerNothing("IMAPITable::QueryRows");
		assertThat(table.queryRows(1)).isEmpty();
		this.bench.faults().answerNothing("IMAPITable::ExpandRow");
		assertThat(table.expandRow(Binary.EMPTY, 1)).isEqualTo(new Expansion(List.of(), 0));
		this.bench.faults().answerNothing("IMAPITable::QuerySortOrder");
		assertThat(table.sortOrder()).isEqualTo(SortOrder.by());
		assertThat(table.queryRows(1)).hasSize(1);
	}

	@Test
	void whatAFailureLeavesInItsResultsIsNotTouched() {
		MapiSession session = logOn(this.options);
		this.bench.faults().garbageOnFailure(true);
		MapiTable table = session.statusTable();
		Map<String, ThrowingCallable> calls = new HashMap<>(callsThatAnswerSomething(session));
		calls.put("IMAPITable::QueryRows", () -> table.queryRows(1));
		calls.put("IMAPITable::QuerySortOrder", table::sortOrder);
		calls.put("IMAPITable::ExpandRow", () -> table.expandRow(Binary.EMPTY, 1));
		calls.forEach((method, call) -> {
			this.bench.faults().fail(method, HResult.MAPI_E_NO_ACCESS, 1);
			assertThatExceptionOfType(MapiException.class).as(method)
				.isThrownBy(call)
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_NO_ACCESS));
		});
	}

	@Test
	void rowsInSmallBatchesAreAllRead() {
		MapiSession session = logOn(this.options);
		this.bench.faults().limitBatches(3);
		MapiTable table = session.statusTable();
		List<Integer> all = IntStream.range(0, 10).boxed().toList();
		assertThat(table.rows(100).stream().map((row) -> row.get(PR_ROWID))).containsExactlyElementsOf(all);
		table.seekRow(Bookmark.BEGINNING, 0);
		assertThat(table.stream().map((row) -> row.get(PR_ROWID))).containsExactlyElementsOf(all);
		assertThat(table.queryRows(-100)).hasSize(3);
	}

	@Test
	void aColumnThatIsMissingIsAnError() {
		MapiSession session = logOn(this.options);
		this.bench.faults().missColumn(PR_DISPLAY_NAME);
		assertThat(session.statusTable().rows(100)).hasSize(10).allSatisfy((row) -> {
			assertThat(row.error(PR_DISPLAY_NAME)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
			assertThat(row.has(PR_ROWID)).isTrue();
		});
	}

	@Test
	void textsInTheCodePageOfTheSystemAreTextsToo() {
		EmbeddedMapi embedded = EmbeddedMapi.builder().mailbox("Ann Lee", "ann@example.com", "Work").build();
		MapiSession session = this.bench.session(this.bench.connect(embedded), LogonOptions.defaults());
		this.bench.faults().ansiOnly(true);
		session.logOn();
		assertThat(session.profileName()).isEqualTo("Work");
		assertThat(session.primaryIdentity().displayName()).isEqualTo("Ann Lee");
		assertThat(session.refreshStatus().first(ResourceType.STORE_PROVIDER).orElseThrow().displayName())
			.isEqualTo("Ann Lee");
		MapiTable stores = session.messageStoresTable();
		stores.setColumns(PR_DISPLAY_NAME);
		assertThat(stores.rows(10)).extracting((row) -> row.get(PR_DISPLAY_NAME)).containsExactly("Ann Lee");
		assertThat(session.openEntry(session.primaryIdentity().entryId())
			.getProps(PropTags.PR_SMTP_ADDRESS)
			.get(PropTags.PR_SMTP_ADDRESS)).isEqualTo("ann@example.com");
	}

	@Test
	void eventsFromThreadsThatWereNeverSeenBeforeComeInOrder() {
		MapiSession session = logOn(this.options);
		this.bench.faults().notifyFromForeignThreads(true);
		Listener listener = new Listener();
		try (Subscription subscription = session.statusTable().advise(listener)) {
			for (int i = 0; i < 50; i++) {
				this.source.add(Row.of(new PropValue<>(PR_ROWID, i)));
				assertThat(((TableModified) listener.next()).row().get(PR_ROWID)).isEqualTo(i);
			}
		}
	}

	@Test
	void anEventAfterTheEndOfItsSubscriptionIsNotTold() {
		MapiSession session = logOn(this.options);
		this.bench.faults().notifyAfterUnadvise(true);
		Listener listener = new Listener();
		int before = this.bench.exports().report().sinks();
		session.statusTable().advise(listener).close();
		await(() -> this.bench.exports().report().sinks() == before);
		assertThat(listener.isEmpty()).isTrue();
	}

	@Test
	void subscriptionsEndWhileEventsAreToldOfThem() throws InterruptedException {
		MapiSession session = logOn(this.options);
		MapiTable table = session.statusTable();
		Listener pace = new Listener();
		Subscription paced = session.statusTable().advise(pace);
		AtomicBoolean ended = new AtomicBoolean();
		Thread writer = new Thread(() -> {
			while (!ended.get()) {
				long number = this.source.add(Row.of(new PropValue<>(PR_ROWID, 1)));
				pace.next();
				this.source.remove(number);
				pace.next();
			}
			paced.close();
		});
		writer.start();
		try {
			for (int i = 0; i < 100; i++) {
				Listener listener = new Listener();
				Subscription subscription = table.advise(listener);
				listener.next();
				subscription.close();
			}
		}
		finally {
			ended.set(true);
			writer.join();
		}
	}

	@Test
	void manyThreadsUseOneSession() throws InterruptedException {
		MapiSession session = logOn(this.options);
		AtomicInteger rounds = new AtomicInteger();
		ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			Thread thread = new Thread(() -> {
				for (int round = 0; round < ROUNDS; round++) {
					useAll(session);
					rounds.incrementAndGet();
				}
			});
			thread.setUncaughtExceptionHandler((failed, ex) -> failures.add(ex));
			threads.add(thread);
			thread.start();
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertThat(failures).isEmpty();
		assertThat(rounds).hasValue(THREADS * ROUNDS);
	}

	private void useAll(MapiSession session) {
		try (MapiTable table = session.statusTable()) {
			table.setColumns(PR_ROWID, PR_DISPLAY_NAME);
			assertThat(table.rows(10)).isNotEmpty();
			Bookmark bookmark = table.createBookmark();
			table.freeBookmark(bookmark);
			Subscription subscription = table.advise((event) -> {
			});
			long number = this.source.add(Row.of(new PropValue<>(PR_ROWID, 99)));
			this.source.remove(number);
			subscription.close();
		}
		assertThat(session.openEntry(ENTRY_ID).getProps(PR_DISPLAY_NAME).get(PR_DISPLAY_NAME)).startsWith("row");
		assertThat(session.compareEntryIds(ENTRY_ID, ENTRY_ID)).isTrue();
	}

}
