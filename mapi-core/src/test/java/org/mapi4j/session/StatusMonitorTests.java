package org.mapi4j.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

class StatusMonitorTests extends SessionFixture {

	private final BlockingQueue<StatusSnapshot> told = new LinkedBlockingQueue<>();

	private MapiSession listenedTo(UnaryOperator<SessionOptions> customizer) {
		MapiSession session = session(customizer);
		session.addListener(new SessionListener() {

			@Override
			public void onStatusChange(MapiSession of, StatusSnapshot snapshot) {
				assertThat(of).isSameAs(session);
				StatusMonitorTests.this.told.add(snapshot);
			}

		});
		return session;
	}

	private MapiSession watched(UnaryOperator<SessionOptions> customizer) {
		MapiSession session = listenedTo(customizer);
		session.logOn();
		Wait.next(this.told);
		return session;
	}

	private MapiSession watched() {
		return watched((options) -> options);
	}

	private void happen(TableEvent event) {
		this.subsystem.session().notifyStatus(new TableModified(event, HResult.S_OK, null, null, Row.EMPTY));
	}

	private int readings() {
		return this.subsystem.calls("status.queryRows").size();
	}

	@Test
	void theTableIsReadAfterTheLogon() {
		Instant before = Instant.now();
		MapiSession session = listenedTo((options) -> options);
		assertThat(session.statusSnapshot()).isNull();
		session.logOn();
		StatusSnapshot snapshot = Wait.next(this.told);
		assertThat(session.statusSnapshot()).isEqualTo(snapshot);
		assertThat(snapshot.takenAt()).isBetween(before, Instant.now());
		assertThat(snapshot.rows()).extracting(StatusRow::displayName).containsExactly("Outlook", "Exchange");
		assertThat(snapshot.first(ResourceType.TRANSPORT_PROVIDER).orElseThrow().status())
			.isEqualTo(ResourceStatus.AVAILABLE);
	}

	@Test
	void theTableIsReadEverySoOften() {
		loggedOn((options) -> options.withStatus(new SessionOptions.Status(Duration.ofMillis(5), LONG, LONG)));
		Wait.until("it has been read ten times", () -> readings() > 20);
	}

	@Test
	void theTableIsReadWhenItTellsOfAChange() {
		MapiSession session = watched();
		this.subsystem.status(List.of(FakeSubsystem.statusRow(1, 39, "Renamed")));
		happen(TableEvent.ROW_MODIFIED);
		StatusSnapshot snapshot = Wait.next(this.told);
		assertThat(snapshot.rows()).extracting(StatusRow::displayName).containsExactly("Renamed");
		assertThat(session.statusSnapshot()).isEqualTo(snapshot);
	}

	@Test
	void manyChangesAtOnceAreOneReading() {
		MapiSession session = watched();
		int before = readings();
		for (int i = 0; i < 1000; i++) {
			happen(TableEvent.ROW_MODIFIED);
		}
		this.subsystem.status(List.of(FakeSubsystem.statusRow(1, 39, "Renamed")));
		Wait.next(this.told);
		assertThat(session.statusSnapshot()).isNotNull();
		assertThat(readings() - before).isLessThanOrEqualTo(4);
	}

	@Test
	void listenersAreToldOnlyIfSomethingHasChanged() {
		MapiSession session = watched();
		List<Row> rows = List.of(FakeSubsystem.statusRow(1, 39, "Outlook").with(PropTags.PR_ROWID, 5),
				FakeSubsystem.statusRow(2, 36, "Exchange"));
		this.subsystem.status(List.of(rows.get(1), rows.get(0)));
		session.refreshStatus();
		this.subsystem.status(List.of(FakeSubsystem.statusRow(1, 39, "Outlook"),
				FakeSubsystem.statusRow(2, 36, "Exchange").with(PropTags.PR_STATUS_CODE, 4)));
		StatusSnapshot changed = session.refreshStatus();
		assertThat(Wait.next(this.told)).isEqualTo(changed);
		assertThat(this.told).isEmpty();
	}

	@Test
	void rowsOfTheSameNameAreToldApartByTheirInstanceKeys() {
		this.subsystem
			.status(List.of(FakeSubsystem.statusRow(1, 36, "Internet"), FakeSubsystem.statusRow(2, 36, "Internet")));
		MapiSession session = watched();
		this.subsystem.status(List.of(FakeSubsystem.statusRow(1, 36, "Internet")));
		session.refreshStatus();
		assertThat(Wait.next(this.told).rows()).hasSize(1);
	}

	@Test
	void aTableThatIsBrokenIsOpenedAnewToBeWatched() {
		loggedOn();
		happen(TableEvent.ERROR);
		Wait.until("it is watched anew", () -> this.subsystem.calls("status.advise").size() == 2);
		assertThat(this.subsystem.calls("status.unadvise")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MAPI_E_NO_SUPPORT", "MAPI_E_NOT_FOUND" })
	void aSubsystemWithoutAStatusTableHasAnEmptyPicture(String name) {
		HResult code = HResult.known().stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
		this.subsystem.failAlways("statusTable", code);
		MapiSession session = loggedOn();
		assertThat(session.statusSnapshot().rows()).isEmpty();
		assertThat(session.refreshStatus().rows()).isEmpty();
	}

	@Test
	void aTableThatSendsNoNotificationsIsReadAllTheSame() {
		this.subsystem.failAlways("status.advise", HResult.MAPI_E_NO_SUPPORT);
		assertThat(loggedOn().statusSnapshot().rows()).hasSize(2);
	}

	@Test
	void aTableOfAHundredThousandRowsIsReadInBatches() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < 100_000; i++) {
			rows.add(Row.EMPTY.with(PropTags.PR_ROWID, i));
		}
		this.subsystem.status(rows);
		assertThat(loggedOn().statusSnapshot().rows()).hasSize(100_000);
		assertThat(readings()).isGreaterThan(100);
	}

	@Test
	void refreshingReadsTheTableNow() {
		MapiSession session = loggedOn();
		this.subsystem.status(List.of());
		assertThat(session.refreshStatus().rows()).isEmpty();
		assertThat(session.statusSnapshot().rows()).isEmpty();
	}

	@Test
	void refreshingJoinsTheReadingThatIsUnderWay() throws Throwable {
		MapiSession session = loggedOn();
		Hang hang = hang();
		this.subsystem.next("statusTable", hang);
		int before = this.subsystem.calls("statusTable").size();
		CompletableFuture<StatusSnapshot> first = Wait.async(session::refreshStatus);
		hang.awaitEntered();
		Thread joining = Wait.start(() -> catchThrowable(session::refreshStatus));
		Wait.until("the other waits for the reading", () -> Arrays.stream(joining.getStackTrace())
			.anyMatch((frame) -> frame.getClassName().equals(Waiting.class.getName())));
		hang.release();
		Wait.result(first);
		joining.join();
		assertThat(this.subsystem.calls("statusTable")).hasSize(before + 1);
	}

	@Test
	void aReadingThatFailsIsToldToWhoeverAskedForIt() {
		MapiSession session = loggedOn();
		StatusSnapshot last = session.statusSnapshot();
		this.subsystem.fail("statusTable", HResult.MAPI_E_NETWORK_ERROR);
		assertThatThrownBy(session::refreshStatus).isInstanceOf(MapiException.class)
			.hasMessageContaining("MAPI_E_NETWORK_ERROR");
		assertThat(session.statusSnapshot()).isSameAs(last);
		assertThat(session.refreshStatus()).isNotNull();
	}

	@Test
	void aReadingThatHangsIsWaitedForNoLongerThanItsOwnTimeoutAndQuarantinesNoThread() {
		MapiSession session = loggedOn((options) -> options.withStatus(new SessionOptions.Status(LONG, SHORT, LONG)));
		this.subsystem.next("statusTable", hang());
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::refreshStatus)
			.withMessageContaining("Reading the status table");
		assertThat(session.report().quarantinedThreads()).isEmpty();
	}

	@Test
	void whileAReadingHangsNoOtherIsBegunAndItsLateResultCounts() {
		MapiSession session = watched(
				(options) -> options.withStatus(new SessionOptions.Status(Duration.ofMillis(5), SHORT, LONG)));
		Wait.until("it is read every so often", () -> readings() > 10);
		Hang hang = hang();
		this.subsystem.always("statusTable", hang);
		hang.awaitEntered();
		int before = this.subsystem.calls("statusTable").size();
		catchThrowable(session::refreshStatus);
		catchThrowable(session::refreshStatus);
		assertThat(this.subsystem.calls("statusTable")).hasSize(before);
		this.subsystem.status(List.of());
		this.told.clear();
		this.subsystem.noMore("statusTable");
		hang.release();
		assertThat(Wait.next(this.told).rows()).isEmpty();
	}

	@Test
	void theFirstReadingAfterALogonHasATimeoutOfItsOwn() {
		Hang hang = hang();
		this.subsystem.next("statusTable", hang);
		MapiSession session = session(
				(options) -> options.withStatus(new SessionOptions.Status(LONG, Duration.ofMillis(1), LONG)));
		session.logOn();
		hang.awaitEntered();
		Thread waiting = Wait.start(() -> catchThrowable(session::refreshStatus));
		Wait.until("it is waited for", () -> waiting.getState() == Thread.State.WAITING);
		hang.release();
		Wait.until("the table has been read", () -> session.statusSnapshot() != null);
	}

	@Test
	void aReadingThatNeverReturnsQuarantinesItsThreadInTheEnd() {
		MapiSession session = session(
				(options) -> options.withCallTimeout(SHORT).withStatus(new SessionOptions.Status(LONG, SHORT, SHORT)));
		this.subsystem.next("statusTable", hang());
		session.logOn();
		Wait.until("the thread is in quarantine", () -> !session.report().quarantinedThreads().isEmpty());
		assertThat(session.report().quarantinedThreads()).extracting("operation")
			.containsExactly("Reading the status table");
	}

	@Test
	void thePictureEndsWithTheLogon() {
		MapiSession session = loggedOn();
		session.logOff();
		assertThat(session.statusSnapshot()).isNull();
	}

	@Test
	void theMonitorsOwnObjectsAreNotCounted() {
		MapiSession session = loggedOn();
		assertThat(this.subsystem.open()).isGreaterThan(1);
		assertThat(session.report().openObjects()).isZero();
	}

}
