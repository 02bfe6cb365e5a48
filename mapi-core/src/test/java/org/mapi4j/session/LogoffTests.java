package org.mapi4j.session;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.table.MapiTable;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

@Timeout(60)
class LogoffTests extends SessionFixture {

	private static final EntryId MESSAGE = EntryId.parse("01");

	private static final Duration HALF = Duration.ofMillis(500);

	@Test
	void everythingIsGivenBackInTheOrderThatMapiAsksFor() {
		MapiSession session = loggedOn();
		MapiTable stores = session.messageStoresTable();
		session.openEntry(MESSAGE);
		stores.advise((notification) -> {
		});
		session.advise(Set.of(NotificationType.NEW_MAIL), (notification) -> {
		});
		session.logOff();
		assertThat(this.subsystem.calls("stores.unadvise", "session.unadvise", "prop.close", "stores.close", "logoff",
				"session.close"))
			.containsExactly("session.unadvise", "stores.unadvise", "prop.close", "stores.close", "logoff",
					"session.close");
		assertThat(this.subsystem.calls("watch.unadvise", "status.unadvise", "logoff"))
			.containsExactlyInAnyOrder("watch.unadvise", "status.unadvise", "logoff")
			.endsWith("logoff");
		assertThat(this.subsystem.open()).isZero();
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void aSessionThatIsNotLoggedOnHasNothingToLogOff() {
		MapiSession session = session();
		session.logOff();
		assertThat(this.subsystem.calls()).isEmpty();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
	}

	@Test
	void manyRoundsLeaveNothingOpen() {
		MapiSession session = session();
		for (int i = 0; i < 200; i++) {
			session.logOn();
			session.statusTable();
			session.logOff();
		}
		assertThat(this.subsystem.open()).isZero();
		assertThat(session.report().logons()).isEqualTo(200);
	}

	@Test
	void noCallIsTakenAnyMoreWhileItLogsOff() throws Throwable {
		MapiSession session = loggedOn();
		MapiTable table = session.messageStoresTable();
		Hang hang = hang();
		this.subsystem.next("stores.close", hang);
		CompletableFuture<Boolean> logOff = logOff(session);
		hang.awaitEntered();
		assertThat(session.state()).isEqualTo(SessionState.LOGGING_OFF);
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(session::statusTable)
			.withMessageContaining("is logging off");
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(table::rowCount);
		hang.release();
		assertThat(Wait.result(logOff)).isTrue();
	}

	private static CompletableFuture<Boolean> logOff(MapiSession session) {
		return Wait.async(() -> {
			session.logOff();
			return session.state() == SessionState.LOGGED_OFF;
		});
	}

	@Test
	void whoLogsOffMeanwhileWaitsForTheSameLogoff() throws Throwable {
		MapiSession session = loggedOn();
		Hang hang = hang();
		this.subsystem.next("logoff", hang);
		CompletableFuture<Boolean> first = logOff(session);
		hang.awaitEntered();
		CompletableFuture<Boolean> second = logOff(session);
		hang.release();
		assertThat(Wait.result(first)).isTrue();
		assertThat(Wait.result(second)).isTrue();
		assertThat(this.subsystem.calls("logoff")).hasSize(1);
	}

	@Test
	void whoLogsOnMeanwhileIsLoggedOnAfterwards() throws Throwable {
		MapiSession session = loggedOn();
		Hang hang = hang();
		this.subsystem.next("logoff", hang);
		CompletableFuture<Boolean> logOff = logOff(session);
		hang.awaitEntered();
		CompletableFuture<Boolean> logOn = Wait.async(() -> {
			session.logOn();
			return session.state() == SessionState.LOGGED_ON;
		});
		hang.release();
		Wait.result(logOff);
		assertThat(Wait.result(logOn)).isTrue();
	}

	@Test
	void aLogoffThatIsInterruptedIsStillCarriedOut() throws Throwable {
		MapiSession session = loggedOn();
		CompletableFuture<Boolean> interrupted = Wait.async(() -> {
			Thread.currentThread().interrupt();
			session.logOff();
			return Thread.currentThread().isInterrupted();
		});
		assertThat(Wait.result(interrupted)).isTrue();
		assertThat(this.subsystem.open()).isZero();
	}

	@Test
	void aLogoffThatHangsIsGivenUpInTime() {
		MapiSession session = loggedOn((options) -> options.withLogoffTimeout(HALF));
		Hang hang = hang();
		this.subsystem.next("logoff", hang);
		session.logOff();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(this.subsystem.calls("session.close")).isEmpty();
		hang.release();
		Wait.until("the session is released after all", () -> this.subsystem.calls().contains("session.close"));
	}

	@Test
	void aLogoffThatFailsReleasesTheSessionAllTheSame() {
		MapiSession session = loggedOn();
		this.subsystem.fail("logoff", HResult.MAPI_E_NETWORK_ERROR);
		session.logOff();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(this.subsystem.open()).isZero();
	}

	@Test
	void whateverHangsIsAbandonedAndTheRestIsGivenBack() {
		MapiSession session = loggedOn((options) -> options.withLogoffTimeout(Duration.ofSeconds(4)));
		session.openEntry(MESSAGE);
		session.messageStoresTable();
		session.advise(Set.of(NotificationType.NEW_MAIL), (notification) -> {
		});
		this.subsystem.next("session.unadvise", hang());
		this.subsystem.next("stores.close", hang());
		session.logOff();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(this.subsystem.calls("prop.close", "logoff", "session.close")).containsExactly("prop.close",
				"logoff", "session.close");
	}

	@Test
	void aManyTimesHangingSubsystemDoesNotHoldTheLogoffUp() {
		MapiSession session = loggedOn((options) -> options.withLogoffTimeout(HALF));
		for (int i = 0; i < 100; i++) {
			session.openEntry(MESSAGE);
		}
		this.subsystem.always("prop.close", hang());
		session.logOff();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
	}

	@Test
	void whatThereWasNoTimeForIsGivenBackWhenThatIsPossible() {
		MapiSession session = loggedOn((options) -> options.withLogoffTimeout(HALF));
		for (int i = 0; i < 100; i++) {
			session.openEntry(MESSAGE);
		}
		Hang hang = hang();
		this.subsystem.always("prop.close", hang);
		session.logOff();
		hang.release();
		Wait.until("everything is given back", () -> this.subsystem.open() == 0);
	}

	@Test
	void callsUnderWayAreGivenTimeToReturnBeforeTheSessionIsLoggedOff() throws Throwable {
		MapiSession session = loggedOn();
		MapiTable table = session.messageStoresTable();
		Hang inTable = hang();
		Hang inSession = hang();
		this.subsystem.next("stores.rowCount", inTable);
		this.subsystem.next("compareEntryIds", inSession);
		CompletableFuture<Integer> rows = Wait.async(table::rowCount);
		CompletableFuture<Boolean> same = Wait.async(() -> session.compareEntryIds(MESSAGE, MESSAGE));
		inTable.awaitEntered();
		inSession.awaitEntered();
		CompletableFuture<Boolean> logOff = logOff(session);
		awaitState(session, SessionState.LOGGING_OFF);
		inTable.release();
		Wait.until("the table is released", () -> this.subsystem.calls().contains("stores.close"));
		assertThat(this.subsystem.calls("logoff")).isEmpty();
		inSession.release();
		assertThat(Wait.result(logOff)).isTrue();
		assertThat(Wait.result(rows)).isZero();
		assertThat(Wait.result(same)).isTrue();
		assertThat(this.subsystem.calls("stores.close", "logoff", "session.close")).containsExactly("stores.close",
				"logoff", "session.close");
	}

	@Test
	void aSessionWithACallThatHangsIsLoggedOffWhenThatReturns() {
		MapiSession session = loggedOn((options) -> options.withLogoffTimeout(HALF).withCallTimeout(SHORT));
		Hang hang = hang();
		this.subsystem.next("compareEntryIds", hang);
		catchThrowable(() -> session.compareEntryIds(MESSAGE, MESSAGE));
		session.logOff();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(this.subsystem.calls("logoff")).isEmpty();
		hang.release();
		Wait.until("the session is released after all", () -> this.subsystem.calls().contains("session.close"));
		assertThat(this.subsystem.calls("logoff", "session.close")).containsExactly("logoff", "session.close");
	}

	@Test
	void whatIsClosedByAnInterruptedThreadIsGivenBackAllTheSame() throws Throwable {
		MapiSession session = loggedOn();
		CompletableFuture<Boolean> interrupted = Wait.async(() -> {
			for (int i = 0; i < 50; i++) {
				MapiTable table = session.messageStoresTable();
				Thread.currentThread().interrupt();
				table.close();
				assertThat(Thread.interrupted()).isTrue();
			}
			return true;
		});
		assertThat(Wait.result(interrupted)).isTrue();
		assertThat(this.subsystem.calls("stores.close")).hasSize(50);
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void whatCannotBeGivenBackInTimeIsGivenBackLater() {
		MapiSession session = loggedOn((options) -> options.withCallTimeout(SHORT));
		List<MapiTable> tables = Stream.generate(session::messageStoresTable).limit(20).toList();
		Hang hang = hang();
		this.subsystem.always("stores.close", hang);
		tables.forEach(MapiTable::close);
		assertThat(session.report().openObjects()).isEqualTo(20);
		hang.release();
		Wait.until("all tables are released", () -> session.report().openObjects() == 0);
		assertThat(this.subsystem.calls("stores.close")).hasSize(20);
	}

	@Test
	void aCallThatWasGivenUpDoesNotHoldTheLogoffUpForAllItsTime() throws Throwable {
		MapiSession session = loggedOn((options) -> options.withLogoffTimeout(LONG).withCallTimeout(SHORT));
		MapiTable table = session.messageStoresTable();
		this.subsystem.next("stores.rowCount", hang());
		this.subsystem.next("compareEntryIds", hang());
		catchThrowable(table::rowCount);
		catchThrowable(() -> session.compareEntryIds(MESSAGE, MESSAGE));
		assertThat(Wait.result(logOff(session))).isTrue();
	}

	@Test
	void aListenerThatHangsDoesNotHoldTheLogoffUp() {
		MapiSession session = loggedOn();
		Hang hang = hang();
		session.advise(Set.of(NotificationType.NEW_MAIL), (notification) -> hang.run());
		this.subsystem.session().notifyAll(new Notification.NewMail(MESSAGE, null, "IPM.Note", 0));
		hang.awaitEntered();
		session.logOff();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		assertThat(this.subsystem.open()).isZero();
	}

	@Test
	void closingASessionLogsItOffAndLeavesTheSubsystemOpen() {
		MapiSession session = loggedOn();
		session.close();
		assertThat(this.subsystem.open()).isZero();
		assertThat(this.subsystem.calls()).endsWith("logoff", "session.close");
		assertThat(session("other", this.subsystem, (options) -> options).profiles()).hasSize(2);
	}

	@Test
	void objectsOpenedWhileItLogsOffAreReleased() throws Throwable {
		MapiSession session = loggedOn();
		Hang hang = hang();
		this.subsystem.next("messageStoresTable", hang);
		CompletableFuture<Throwable> opening = Wait.async(() -> catchThrowable(session::messageStoresTable));
		hang.awaitEntered();
		CompletableFuture<Boolean> logOff = logOff(session);
		awaitState(session, SessionState.LOGGING_OFF);
		Wait.until("the objects have been closed", () -> this.subsystem.calls().contains("status.unadvise"));
		hang.release();
		assertThat(Wait.result(opening)).isInstanceOf(SessionUnavailableException.class);
		assertThat(Wait.result(logOff)).isTrue();
		assertThat(this.subsystem.calls("messageStoresTable", "stores.close", "logoff"))
			.isEqualTo(List.of("messageStoresTable", "stores.close", "logoff"));
		assertThat(this.subsystem.open()).isZero();
	}

}
