package org.mapi4j.tck;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.HResult;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.embedded.Fault;
import org.mapi4j.notification.Subscription;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.store.Mail;
import org.mapi4j.table.MapiTable;
import org.mapi4j.tck.export.Faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The end of a native session breaks no rule of MAPI while calls hang; what is left and
 * what was done wrong is looked at after each case.
 */
class NativeLogoffTests {

	private static final Duration SHORT = Duration.ofMillis(500);

	@RegisterExtension
	final Bench bench = new Bench(Route.NATIVE);

	private final EmbeddedMapi embedded = EmbeddedMapi.builder().mailbox("Ann Lee", "ann@example.com", "Work").build();

	private final MapiSession session = logOn();

	private MapiSession logOn() {
		SessionOptions options = SessionOptions.defaults()
			.withLogon(LogonOptions.defaults().withProfileName("Work").withNoMail(false))
			.withStatus(new SessionOptions.Status(Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofSeconds(30)))
			.withStore(new SessionOptions.Store(false, SessionOptions.defaults().store().mode()))
			.withCallTimeout(SHORT)
			.withLogoffTimeout(Duration.ofSeconds(2));
		MapiSession created = this.bench.session(this.bench.connect(this.embedded), options);
		created.logOn();
		await(() -> created.statusSnapshot() != null);
		return created;
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("the end of waiting").isLessThan(end);
			LockSupport.parkNanos(1_000_000);
		}
	}

	private void logOff() {
		this.session.logOff();
		assertThat(this.session.state()).isEqualTo(SessionState.LOGGED_OFF);
		await(() -> this.embedded.control().sessions().isEmpty());
	}

	private void awaitReturn() {
		await(() -> this.session.report().quarantinedThreads().isEmpty());
		await(() -> this.bench.exports().report().objects().isEmpty());
	}

	@Test
	void aCallThatReturnsAfterTheLogoffAsksTheObjectForNothingMore() {
		MapiTable table = this.session.statusTable();
		try (Faults.Hang hang = this.bench.faults().hang("IMAPITable::GetRowCount")) {
			assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(table::rowCount);
			hang.awaitCall();
			logOff();
		}
		awaitReturn();
	}

	@Test
	void aRegistrationWhoseEndHangsKeepsItsTableUntilThen() {
		MapiTable table = this.session.messageStoresTable();
		Subscription subscription = table.advise((event) -> {
		});
		try (Faults.Hang hang = this.bench.faults().hang("IMAPITable::Unadvise")) {
			subscription.close();
			hang.awaitCall();
			table.close();
			logOff();
		}
		awaitReturn();
	}

	@Test
	void aTransportWhoseThreadHangsIsReleasedByThatThreadAfterTheLogoff() {
		StatusRow row = this.session.refreshStatus().first(ResourceType.TRANSPORT_PROVIDER).orElseThrow();
		StatusObject stranded = this.session.openStatusObject(row);
		StatusObject hanging = this.session.openStatusObject(row);
		try (Faults.Hang hang = this.bench.faults().hang("IMAPIStatus::ValidateState")) {
			assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(hanging::validateState);
			hang.awaitCall();
			stranded.close();
			logOff();
		}
		awaitReturn();
	}

	@Test
	void anOutboxThatCannotBeLookedAtIsReleasedWhenItAnswers() {
		submit();
		try (Faults.Hang hang = this.bench.faults().hang("IMAPITable::GetRowCount")) {
			logOff();
			hang.awaitCall();
		}
		awaitReturn();
	}

	@Test
	void aStoreThatDoesNotOpenForTheOutboxKeepsTheSessionUntilItDoes() {
		submit();
		try (Faults.Hang hang = this.bench.faults().hang("IMAPISession::OpenMsgStore")) {
			this.session.logOff();
			assertThat(this.session.state()).isEqualTo(SessionState.LOGGED_OFF);
			hang.awaitCall();
			assertThat(this.embedded.control().sessions()).isNotEmpty();
		}
		awaitReturn();
		assertThat(this.embedded.control().sessions()).isEmpty();
	}

	private void submit() {
		this.embedded.control().setStatus("Work", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.OFFLINE, null);
		this.session.send(Mail.compose().to("bob@example.com").subject("Waiting"));
	}

	@Test
	void aLogoffThatFailsIsExplainedAndTheSessionReleasedAllTheSame() {
		this.embedded.control().inject(Fault.fail("IMAPISession::Logoff", HResult.MAPI_E_NETWORK_ERROR).times(1));
		this.session.logOff();
		assertThat(this.session.state()).isEqualTo(SessionState.LOGGED_OFF);
		awaitReturn();
	}

}
