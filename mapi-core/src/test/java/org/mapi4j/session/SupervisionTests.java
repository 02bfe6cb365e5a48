package org.mapi4j.session;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.Row;
import org.mapi4j.status.StatusObject;
import org.mapi4j.table.MapiTable;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

class SupervisionTests extends SessionFixture {

	private static final EntryId MESSAGE = EntryId.parse("01");

	@Test
	void everyCallIsMadeOnAMapiThread() {
		MapiSession session = loggedOn();
		session.compareEntryIds(MESSAGE, MESSAGE);
		assertThat(this.subsystem.threadOf("compareEntryIds").getName()).startsWith("fake-");
		try (MapiTable table = session.statusTable()) {
			table.rowCount();
		}
		assertThat(this.subsystem.threadOf("status.rowCount").getName()).startsWith("fake-");
		assertThat(this.subsystem.threadOf("status.close").getName()).startsWith("fake-");
	}

	@Test
	void whatAnObjectReturnsAndThrowsReachesTheCaller() {
		MapiTable table = loggedOn().statusTable();
		assertThat(table.rowCount()).isEqualTo(2);
		this.subsystem.fail("status.rowCount", HResult.MAPI_E_BUSY);
		assertThatThrownBy(table::rowCount).isExactlyInstanceOf(MapiException.class)
			.hasMessageContaining("MAPI_E_BUSY");
	}

	@Test
	void theOtherMethodsOfAnInterfaceWorkOnTopOfTheSupervisedOnes() {
		MapiTable table = loggedOn().statusTable();
		List<Row> rows = table.stream(1).toList();
		assertThat(rows).hasSize(2);
	}

	@Test
	void aMethodThatAnObjectNeedNotHaveIsCalledOnAMapiThreadWhereItHasIt() {
		MapiProp opened = loggedOn().openEntry(MESSAGE);
		opened.saveChanges();
		assertThat(this.subsystem.threadOf("prop.saveChanges").getName()).startsWith("fake-");
		assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> opened.deleteProps(List.of()))
			.withMessageContaining("IMAPIProp::DeleteProps");
	}

	@Test
	void anObjectIsOfTheInterfacesOfItsRawObject() {
		MapiProp opened = loggedOn().openEntry(MESSAGE);
		assertThat(opened).isNotInstanceOf(StatusObject.class).isNotInstanceOf(FakeSubsystem.FakeProp.class);
		assertThat(opened.getProps()).isEqualTo(Row.EMPTY);
	}

	@Test
	void anObjectIsEqualToItselfAloneAndSaysWhatItIs() {
		MapiSession session = loggedOn();
		MapiTable table = session.statusTable();
		MapiTable other = session.statusTable();
		assertThat(table).isEqualTo(table).isNotEqualTo(other).hasSameHashCodeAs(table);
		assertThat(table).hasToString("MapiTable of MAPI session 'default'");
	}

	@Test
	void callsMayHaveATimeoutOfTheirOwn() {
		MapiSession session = loggedOn((options) -> options.withCallTimeout(LONG));
		this.subsystem.next("compareEntryIds", hang());
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> session.withCallTimeout(SHORT, () -> session.compareEntryIds(MESSAGE, MESSAGE)));
	}

	@Test
	void aTimeoutOfNoLengthIsRefused() {
		MapiSession session = loggedOn();
		assertThatIllegalArgumentException().isThrownBy(() -> session.withCallTimeout(Duration.ZERO, session::name))
			.withMessageContaining("longer than zero");
	}

	@Test
	void aCallThatHangsIsGivenUpAtTheCallTimeout() {
		MapiSession session = loggedOn((options) -> options.withCallTimeout(SHORT));
		this.subsystem.next("compareEntryIds", hang());
		assertThatExceptionOfType(MapiTimeoutException.class)
			.isThrownBy(() -> session.compareEntryIds(MESSAGE, MESSAGE))
			.withMessageContaining("SubsystemSession.compareEntryIds");
		assertThat(session.report().quarantinedThreads()).extracting("operation")
			.containsExactly("SubsystemSession.compareEntryIds");
	}

	@Test
	void anObjectWithACallThatHangsIsUnusableUntilThatReturns() {
		MapiTable table = loggedOn((options) -> options.withCallTimeout(SHORT)).statusTable();
		Hang hang = hang();
		this.subsystem.next("status.rowCount", hang);
		catchThrowable(table::rowCount);
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(() -> table.queryRows(1))
			.withMessageContaining("MapiTable.queryRows was not tried")
			.withMessageContaining("'MapiTable.rowCount'");
		hang.release();
		Wait.until("the call has returned", () -> this.subsystem.threads().quarantined().isEmpty());
		assertThat(table.rowCount()).isEqualTo(2);
	}

	@Test
	void aHungCallOnTheSessionLeavesTheSessionUsable() {
		MapiSession session = loggedOn((options) -> options.withCallTimeout(SHORT));
		this.subsystem.next("compareEntryIds", hang());
		catchThrowable(() -> session.compareEntryIds(MESSAGE, MESSAGE));
		assertThat(session.compareEntryIds(MESSAGE, MESSAGE)).isTrue();
	}

	@Test
	void anObjectIsNotReleasedWhileAGivenUpCallOnItIsUnderWay() {
		MapiTable table = loggedOn((options) -> options.withCallTimeout(SHORT)).statusTable();
		Hang hang = hang();
		this.subsystem.next("status.rowCount", hang);
		catchThrowable(table::rowCount);
		int before = this.subsystem.calls("status.close").size();
		table.close();
		assertThat(this.subsystem.calls("status.close")).hasSize(before);
		hang.release();
		Wait.until("the table is released", () -> this.subsystem.calls("status.close").size() == before + 1);
	}

	@Test
	void whatALateCallOpensIsReleased() {
		MapiSession session = loggedOn((options) -> options.withCallTimeout(SHORT));
		int before = this.subsystem.open();
		Hang hang = hang();
		this.subsystem.next("messageStoresTable", hang);
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::messageStoresTable);
		hang.release();
		Wait.until("the table is released", () -> this.subsystem.calls().contains("stores.close"));
		Wait.until("nothing more is open", () -> this.subsystem.open() == before);
		Wait.until("nothing is counted", () -> session.report().openObjects() == 0);
	}

	@Test
	void openObjectsAreCountedUntilTheyAreClosed() {
		MapiSession session = loggedOn();
		assertThat(session.report().openObjects()).isZero();
		MapiTable table = session.statusTable();
		MapiProp message = session.openEntry(MESSAGE);
		assertThat(session.report().openObjects()).isEqualTo(2);
		table.close();
		message.close();
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void closingTwiceReleasesOnce() {
		MapiTable table = loggedOn().messageStoresTable();
		table.close();
		table.close();
		assertThat(this.subsystem.calls("stores.close")).hasSize(1);
	}

	@Test
	void aClosedObjectSaysSo() {
		MapiTable table = loggedOn().statusTable();
		table.close();
		assertThatIllegalStateException().isThrownBy(table::rowCount)
			.withMessage("MapiTable.rowCount is not possible: the MapiTable has been closed");
	}

	@Test
	void objectsOfASessionThatWasLoggedOffAnswerWithoutACall() {
		MapiSession session = loggedOn();
		MapiTable table = session.statusTable();
		session.logOff();
		int calls = this.subsystem.calls().size();
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(table::rowCount)
			.withMessageContaining("was logged off at");
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(() -> table.rows(10));
		table.close();
		assertThat(this.subsystem.calls()).hasSize(calls);
	}

	@Test
	void theSecondTryOfACallHasOnlyTheTimeThatIsLeft() {
		MapiSession session = loggedOn((options) -> options.withCallTimeout(Duration.ofSeconds(1)));
		MapiTable table = session.messageStoresTable();
		this.subsystem.next("stores.rowCount", () -> {
			long start = System.nanoTime();
			while (System.nanoTime() - start < Duration.ofMillis(20).toNanos()) {
				Thread.onSpinWait();
			}
			throw MapiException.of(HResult.MAPI_E_RECONNECTED, "IMAPITable::GetRowCount");
		});
		this.subsystem.next("stores.rowCount", hang());
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(table::rowCount)
			.withMessageContaining("did not return")
			.withMessageNotContaining("1000 ms");
	}

	@Test
	void objectsOfASessionThatWasReplacedAnswerWithoutACall() {
		MapiSession session = loggedOn();
		MapiTable table = session.messageStoresTable();
		session.logOff();
		session.logOn();
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(table::rowCount)
			.withMessageContaining("was replaced");
		assertThat(this.subsystem.calls("stores.rowCount")).isEmpty();
	}

	@Test
	void aStatusObjectStaysOnTheThreadThatOpenedIt() {
		MapiSession session = loggedOn();
		try (StatusObject object = session.openStatusObject(session.refreshStatus().rows().get(0))) {
			object.validateState();
			object.getProps();
		}
		Thread opener = this.subsystem.threadOf("openStatusObject");
		assertThat(opener.getName()).contains("bound");
		assertThat(this.subsystem.threadOf("statusObject.validateState")).isSameAs(opener);
		assertThat(this.subsystem.threadOf("statusObject.getProps")).isSameAs(opener);
		assertThat(this.subsystem.threadOf("statusObject.close")).isSameAs(opener);
	}

	@Test
	void aStatusObjectWhoseThreadWasReplacedIsNotTouchedFromAnother() {
		MapiSession session = loggedOn();
		StatusObject stranded = session.openStatusObject(session.refreshStatus().rows().get(0));
		StatusObject hanging = session.openStatusObject(session.refreshStatus().rows().get(0));
		this.subsystem.next("statusObject.validateState", hang());
		catchThrowable(() -> session.withCallTimeout(SHORT, () -> {
			hanging.validateState();
			return null;
		}));
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(stranded::getProps)
			.withMessageContaining("open it again");
		stranded.close();
		assertThat(this.subsystem.calls("statusObject.getProps", "statusObject.close")).isEmpty();
		assertThat(session.report().openObjects()).isEqualTo(2);
	}

	@Test
	void aThreadThatReturnsAfterItWasReplacedGivesItsStatusObjectsBackItself() {
		MapiSession session = loggedOn();
		StatusObject closed = session.openStatusObject(session.refreshStatus().rows().get(0));
		StatusObject kept = session.openStatusObject(session.refreshStatus().rows().get(0));
		StatusObject hanging = session.openStatusObject(session.refreshStatus().rows().get(0));
		Thread home = this.subsystem.threadOf("openStatusObject");
		Hang hang = hang();
		this.subsystem.next("statusObject.validateState", hang);
		catchThrowable(() -> session.withCallTimeout(SHORT, () -> {
			hanging.validateState();
			return null;
		}));
		closed.close();
		hang.release();
		Wait.until("all are given back", () -> session.report().openObjects() == 0);
		assertThat(this.subsystem.calls("statusObject.closeAtHome")).hasSize(3);
		assertThat(this.subsystem.threadOf("statusObject.close")).isSameAs(home);
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(kept::getProps)
			.withMessageContaining("open it again");
	}

	@Test
	void aForgottenObjectIsReleased() {
		MapiSession session = loggedOn();
		WeakReference<MapiTable> forgotten = new WeakReference<>(session.messageStoresTable());
		Wait.until("the table is released", () -> {
			System.gc();
			return this.subsystem.calls().contains("stores.close");
		});
		assertThat(forgotten.get()).isNull();
		assertThat(this.subsystem.threadOf("stores.close").getName()).startsWith("fake-");
		Wait.until("nothing is counted", () -> session.report().openObjects() == 0);
	}

	@Test
	void whoHoldsMoreObjectsThanExchangeAllowsIsWarnedOnce() {
		watchWarnings((warnings) -> {
			MapiSession session = loggedOn((options) -> options.withLimits(new SessionOptions.Limits(0, 0, 0, 0, 2)));
			session.statusTable().close();
			List<MapiTable> open = new ArrayList<>(List.of(session.statusTable(), session.statusTable()));
			assertThat(warnings).isEmpty();
			open.add(session.statusTable());
			open.add(session.statusTable());
			assertThat(warnings).extracting(ILoggingEvent::getFormattedMessage)
				.singleElement()
				.asString()
				.contains("more than 2 objects of the kind MapiTable");
			open.forEach(MapiTable::close);
		});
	}

	@Test
	void aCallWhoseCallerIsInterruptedIsNotSaidToHaveTakenAllItsTime() {
		watchWarnings("org.mapi4j.thread.Crew", (warnings) -> {
			MapiTable table = loggedOn().messageStoresTable();
			Hang hang = hang();
			this.subsystem.next("stores.rowCount", hang);
			CompletableFuture<Throwable> answer = new CompletableFuture<>();
			Thread caller = new Thread(() -> answer.complete(catchThrowable(table::rowCount)));
			caller.start();
			hang.awaitEntered();
			caller.interrupt();
			assertThat(answer.orTimeout(30, TimeUnit.SECONDS).join()).isInstanceOf(MapiTimeoutException.class);
			assertThat(warnings).singleElement()
				.extracting(ILoggingEvent::getFormattedMessage)
				.asString()
				.contains("'MapiTable.rowCount', begun at")
				.doesNotContain(" ms");
		});
	}

	@Test
	void withLeakTrackingAForgottenObjectIsReportedWithWhereItWasOpened() {
		watchWarnings((warnings) -> {
			forgetATable(loggedOn((options) -> options.withLeakTracking(true)));
			Wait.until("the table is released", () -> {
				System.gc();
				return this.subsystem.calls().contains("stores.close");
			});
			assertThat(warnings).singleElement().satisfies((event) -> {
				assertThat(event.getFormattedMessage()).contains("MapiTable of MAPI session 'default'");
				assertThat(event.getThrowableProxy().getStackTraceElementProxyArray())
					.anySatisfy((frame) -> assertThat(frame.getSTEAsString()).contains("forgetATable"));
			});
		});
	}

	private static void watchWarnings(Consumer<List<ILoggingEvent>> test) {
		watchWarnings(LiveSession.class.getName(), test);
	}

	private static void watchWarnings(String of, Consumer<List<ILoggingEvent>> test) {
		Logger logger = (Logger) LoggerFactory.getLogger(of);
		ListAppender<ILoggingEvent> events = new ListAppender<>();
		events.start();
		logger.addAppender(events);
		Level level = logger.getLevel();
		logger.setLevel(Level.WARN);
		try {
			test.accept(events.list);
		}
		finally {
			logger.setLevel(level);
			logger.detachAppender(events);
		}
	}

	private static void forgetATable(MapiSession session) {
		assertThat(session.messageStoresTable()).isNotNull();
	}

	@Test
	void anObjectThatStillTellsAListenerIsNotForgotten() throws Throwable {
		MapiSession session = loggedOn();
		CompletableFuture<Notification> told = new CompletableFuture<>();
		assertThat(session.statusTable().advise(told::complete)).isNotNull();
		WeakReference<MapiTable> other = new WeakReference<>(session.messageStoresTable());
		Wait.until("another table is released", () -> {
			System.gc();
			return this.subsystem.calls().contains("stores.close");
		});
		assertThat(other.get()).isNull();
		this.subsystem.session().notifyStatus(new Notification.Resync(Notification.Resync.Reason.OVERFLOW));
		assertThat(Wait.result(told)).isNotNull();
	}

	@Test
	void closingAnObjectEndsItsRegistrationsFirst() {
		MapiTable table = loggedOn().messageStoresTable();
		table.advise((notification) -> {
		});
		table.close();
		assertThat(this.subsystem.calls("stores.advise", "stores.unadvise", "stores.close"))
			.containsExactly("stores.advise", "stores.unadvise", "stores.close");
	}

	@Test
	void anObjectIsNotReleasedBeforeItsRegistrationsHaveEndedHoweverLongThatTakes() {
		MapiTable table = loggedOn().messageStoresTable();
		Subscription subscription = table.advise((notification) -> {
		});
		Hang hang = hang();
		this.subsystem.next("stores.unadvise", hang);
		CompletableFuture<Boolean> ended = Wait.async(() -> {
			subscription.close();
			return true;
		});
		hang.awaitEntered();
		table.close();
		assertThat(this.subsystem.calls("stores.close")).isEmpty();
		hang.release();
		Wait.until("the table is released", () -> this.subsystem.calls().contains("stores.close"));
		assertThat(ended).succeedsWithin(LONG);
	}

	@Test
	void aCallThatOnlyReadsIsRepeatedOnceWhenTheConnectionWasReplaced() {
		MapiSession session = loggedOn();
		this.subsystem.fail("compareEntryIds", HResult.MAPI_E_END_OF_SESSION);
		assertThat(session.compareEntryIds(MESSAGE, MESSAGE)).isTrue();
		this.subsystem.fail("compareEntryIds", HResult.MAPI_E_RECONNECTED);
		assertThat(session.compareEntryIds(MESSAGE, MESSAGE)).isTrue();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
		assertThat(session.report().logons()).isEqualTo(1);
	}

	@Test
	void aCallThatMovesSomethingIsNeverRepeated() {
		MapiTable table = loggedOn().messageStoresTable();
		this.subsystem.fail("stores.queryRows", HResult.MAPI_E_END_OF_SESSION);
		assertThatThrownBy(() -> table.queryRows(1)).hasMessageContaining("MAPI_E_END_OF_SESSION");
		assertThat(this.subsystem.calls("stores.queryRows")).hasSize(1);
	}

	@Test
	void callersBeyondThePoolWaitTheirTurn() throws Throwable {
		MapiSession session = loggedOn((options) -> options.withCallTimeout(Duration.ofSeconds(20)));
		List<CompletableFuture<Boolean>> answers = IntStream.range(0, 64)
			.mapToObj((i) -> Wait.async(() -> session.compareEntryIds(MESSAGE, MESSAGE)))
			.toList();
		for (CompletableFuture<Boolean> answer : answers) {
			assertThat(Wait.result(answer)).isTrue();
		}
	}

}
