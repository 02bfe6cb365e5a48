package org.mapi4j.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A session is logged on with a profile and logged off in order.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class SessionContractTests {

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Work")
		.mailbox("Bob Ray", "bob@example.com", "Home")
		.profile("Leer \u00e4\ud83d\ude00")
		.defaultProfile("Home")
		.build();

	SessionContractTests(Route route) {
		this.bench = new Bench(route);
	}

	private MapiSession session(LogonOptions options) {
		return this.bench.session(this.bench.connect(this.embedded), options);
	}

	private static LogonOptions profile(String name) {
		return LogonOptions.defaults().withProfileName(name);
	}

	@Test
	@Reference({ "starting-a-mapi-session", "mapilogonex", "imapisession-logoff" })
	@Covers({ "MapiSession.logOn", "MapiSession.logOff", "MapiSession.state", "MapiSession.report" })
	void aSessionIsLoggedOnAndOffAndOnAgain() {
		MapiSession session = session(profile("Work"));
		Instant before = Instant.now();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		for (int i = 1; i <= 3; i++) {
			session.logOn();
			session.logOn();
			SessionReport report = session.report();
			assertThat(report.state()).isEqualTo(SessionState.LOGGED_ON);
			assertThat(report.logons()).isEqualTo(i);
			assertThat(report.since()).isBetween(before, Instant.now());
			assertThat(report.error()).isNull();
			assertThat(this.embedded.control().sessions()).hasSize(1);
			session.logOff();
			session.logOff();
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
			assertThat(this.embedded.control().sessions()).isEmpty();
		}
	}

	@Test
	@Reference({ "mapilogonex", "imapisession-logoff" })
	@Covers({ "MapiSession.logOn", "MapiSession.logOff", "MapiSession.statusTable" })
	void aThousandRoundsLeaveNothingBehind() {
		MapiSession session = session(profile("Work"));
		for (int i = 0; i < 1000; i++) {
			session.logOn();
			session.statusTable();
			session.logOff();
		}
		assertThat(session.report().logons()).isEqualTo(1000);
		assertThat(session.report().openObjects()).isZero();
		assertThat(this.embedded.control().openObjects()).isZero();
	}

	@Test
	@Reference("mapi-sessions")
	@Covers({ "MapiSession.name", "MapiSession.options", "MapiSession.subsystem", "MapiSession.withCallTimeout" })
	void aSessionKnowsWhatItIs() {
		MapiSession session = session(profile("Work"));
		assertThat(session.name()).isEqualTo("contract");
		assertThat(session.options().logon().profileName()).isEqualTo("Work");
		assertThat(session.subsystem().kind()).isEqualTo(this.bench.isNative() ? "native" : "embedded");
		assertThat(session.withCallTimeout(Duration.ofMinutes(1), session::profiles)).isNotEmpty();
	}

	@Test
	@Reference("mapilogonex")
	@Covers("MapiSession.logOn")
	void aWrongProfileNameIsAnsweredWithTheProfilesThatExist() {
		MapiSession session = session(profile("Wrok"));
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(session::logOn).satisfies((ex) -> {
			assertThat(ex.result()).isEqualTo(HResult.MAPI_E_LOGON_FAILED);
			assertThat(ex).hasMessageContaining("Wrok");
			assertThat(ex.profileNames()).containsExactlyInAnyOrder("Home", "Work", "Leer \u00e4\ud83d\ude00");
		});
		assertThat(session.state()).isEqualTo(SessionState.FAILED);
		assertThat(session.report().error()).isInstanceOf(LogonFailedException.class);
	}

	@Test
	@Reference("iprofadmin-getprofiletable")
	@Covers("MapiSession.profiles")
	void profilesAreKnownWithoutALogon() {
		MapiSession session = session(profile("Work"));
		assertThat(session.profiles()).containsExactlyInAnyOrder(new Profile("Work", false), new Profile("Home", true),
				new Profile("Leer \u00e4\ud83d\ude00", false));
		session.logOn();
		assertThat(session.profiles()).hasSize(3);
	}

	@Test
	@Reference({ "mapilogonex", "finding-a-profile-name" })
	@Covers({ "MapiSession.logOn", "MapiSession.profileName" })
	void withoutANameTheDefaultProfileIsTaken() {
		MapiSession session = session(LogonOptions.defaults());
		session.logOn();
		assertThat(session.profileName()).isEqualTo("Home");
	}

	@Test
	@Reference("mapilogonex")
	@Covers("MapiSession.logOn")
	void withoutADefaultProfileANameIsNeeded() {
		EmbeddedMapi none = EmbeddedMapi.builder().profile("Work").defaultProfile(null).build();
		MapiSession session = this.bench.session(this.bench.connect(none), LogonOptions.defaults());
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(session::logOn);
	}

	@Test
	@Reference("mapilogonex")
	@Covers("MapiSession.profileName")
	void aProfilesNameMayHaveAnyLettersAndCountsThemRight() {
		String longest = "\u00e4\ud83d\ude00".repeat(21) + "x";
		assertThat(longest).hasSize(64);
		EmbeddedMapi other = EmbeddedMapi.builder().profile(longest).build();
		MapiSession session = this.bench.session(this.bench.connect(other), profile(longest));
		session.logOn();
		assertThat(session.profileName()).isEqualTo(longest);
	}

	@Test
	@Reference("mapilogonex")
	@Covers({ "MapiSession.logOn", "MapiSession.logOff" })
	void aSharedSessionIsJoined() {
		MapiSubsystem connected = this.bench.connect(this.embedded);
		MapiSession first = this.bench.session(connected, profile("Work").withAllowOthers(true));
		MapiSession second = this.bench.session(connected, LogonOptions.defaults().withNewSession(false));
		first.logOn();
		second.logOn();
		assertThat(second.profileName()).isEqualTo("Work");
		assertThat(this.embedded.control().sessions()).singleElement()
			.satisfies((figures) -> assertThat(figures.clients()).isEqualTo(2));
		first.logOff();
		assertThat(second.refreshStatus().rows()).isNotEmpty();
	}

	@Test
	@Reference("mapilogonex")
	@Covers("MapiSession.logOn")
	void aSessionOfOnesOwnIsNotShared() {
		MapiSubsystem connected = this.bench.connect(this.embedded);
		MapiSession first = this.bench.session(connected, profile("Work"));
		MapiSession second = this.bench.session(connected, LogonOptions.defaults().withNewSession(false));
		first.logOn();
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(second::logOn);
	}

	@Test
	@Reference({ "mapilogonex", "status-tables" })
	@Covers("MapiSession.refreshStatus")
	void withoutTheSpoolerThereAreNoTransports() {
		MapiSubsystem connected = this.bench.connect(this.embedded);
		MapiSession quiet = this.bench.session(connected, profile("Work"));
		quiet.logOn();
		assertThat(quiet.refreshStatus().first(ResourceType.TRANSPORT_PROVIDER)).isEmpty();
		assertThat(quiet.refreshStatus().first(ResourceType.SPOOLER).orElseThrow().status())
			.isEqualTo(ResourceStatus.FAILURE);
		MapiSession mailing = this.bench.session(connected, profile("Work").withNoMail(false));
		mailing.logOn();
		assertThat(mailing.refreshStatus().first(ResourceType.TRANSPORT_PROVIDER)).isPresent();
		assertThat(mailing.refreshStatus().first(ResourceType.SPOOLER).orElseThrow().status())
			.isEqualTo(ResourceStatus.AVAILABLE);
	}

	@Test
	@Reference({ "calling-mapi-from-windows-services", "mapiinit_0" })
	@Covers("MapiSession.logOn")
	void aServiceSaysSoInBothCalls() {
		MapiSession session = session(LogonOptions.of(LogonPreset.SERVICE).withProfileName("Work"));
		if (this.bench.isNative()) {
			this.bench.exports().onCall((call) -> {
				if (call.method().equals("MAPILogonEx")) {
					assertThat(call.argument("ulFlags")).isEqualTo(0x80018032L);
				}
			});
		}
		session.logOn();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
	}

	@Test
	@Reference({ "starting-a-mapi-session", "ending-a-mapi-session" })
	@Covers({ "MapiSession.addListener", "MapiSession.logOnInBackground" })
	void aListenerIsToldOfEachStateInItsOrder() throws InterruptedException {
		MapiSession session = session(profile("Work"));
		BlockingQueue<SessionState> states = new LinkedBlockingQueue<>();
		Subscription subscription = session.addListener(new SessionListener() {

			@Override
			public void onStateChange(MapiSession changed, SessionState previous, SessionReport report) {
				states.add(report.state());
			}

		});
		session.logOnInBackground();
		assertThat(states.poll(30, TimeUnit.SECONDS)).isEqualTo(SessionState.LOGGING_ON);
		assertThat(states.poll(30, TimeUnit.SECONDS)).isEqualTo(SessionState.LOGGED_ON);
		session.logOff();
		assertThat(states.poll(30, TimeUnit.SECONDS)).isEqualTo(SessionState.LOGGING_OFF);
		assertThat(states.poll(30, TimeUnit.SECONDS)).isEqualTo(SessionState.LOGGED_OFF);
		subscription.close();
	}

	@Test
	@Reference("imapisession-getstatustable")
	@Covers("MapiSession.addListener")
	void aListenerIsToldWhatChangesInTheStatusTable() throws InterruptedException {
		MapiSession session = session(profile("Work"));
		BlockingQueue<StatusSnapshot> snapshots = new LinkedBlockingQueue<>();
		session.addListener(new SessionListener() {

			@Override
			public void onStatusChange(MapiSession changed, StatusSnapshot snapshot) {
				snapshots.add(snapshot);
			}

		});
		session.logOn();
		session.refreshStatus();
		assertThat(snapshots.poll(30, TimeUnit.SECONDS)).isNotNull();
		this.embedded.control().setStatus("Work", ResourceType.STORE_PROVIDER, ResourceStatus.OFFLINE, null);
		session.refreshStatus();
		StatusSnapshot changed = snapshots.poll(30, TimeUnit.SECONDS);
		assertThat(changed).isNotNull();
		assertThat(changed.first(ResourceType.STORE_PROVIDER).orElseThrow().status()).isEqualTo(ResourceStatus.OFFLINE);
	}

	@Test
	@Reference("mapi-session-handling")
	@Covers({ "MapiSession.statusTable", "MapiSession.primaryIdentity", "MapiSession.advise(Set, NotificationListener)",
			"MapiSession.messageStoresTable", "MapiSession.refreshStatus", "MapiSession.lastError" })
	void withoutALogonNothingCanBeDone() {
		MapiSession session = session(profile("Work"));
		assertUnavailable(session::statusTable);
		assertUnavailable(session::messageStoresTable);
		assertUnavailable(session::primaryIdentity);
		assertUnavailable(session::refreshStatus);
		assertUnavailable(() -> session.lastError(HResult.MAPI_E_NOT_FOUND));
		assertUnavailable(() -> session.advise(Set.of(NotificationType.CRITICAL_ERROR), (event) -> {
		}));
	}

	@Test
	@Reference("ending-a-mapi-session")
	@Covers({ "MapiSession.logOff", "MapiTable.close" })
	void whatASessionHasOpenedEndsWithIt() {
		MapiSession session = session(profile("Work"));
		session.logOn();
		MapiTable table = session.statusTable();
		StatusObject object = session.openStatusObject(session.refreshStatus().rows().get(0));
		assertThat(session.report().openObjects()).isGreaterThanOrEqualTo(2);
		session.logOff();
		assertUnavailable(table::rowCount);
		assertUnavailable(object::validateState);
		session.logOn();
		assertUnavailable(table::rowCount);
		table.close();
		object.close();
		assertThat(session.statusTable().rowCount()).isPositive();
	}

	@Test
	@Reference("ending-a-mapi-session")
	@Covers("MapiSession.close")
	void aSessionThatWasClosedIsLoggedOff() {
		MapiSession session = session(profile("Work"));
		session.logOn();
		session.close();
		session.close();
		assertThat(this.embedded.control().sessions()).isEmpty();
		assertUnavailable(session::statusTable);
	}

	@Test
	@Reference("ending-a-mapi-session")
	@Covers({ "MapiSession.logOn", "MapiSession.logOff" })
	void sessionsOfOneSubsystemDoNotDisturbEachOther() {
		MapiSubsystem connected = this.bench.connect(this.embedded);
		List<MapiSession> sessions = List.of(this.bench.session(connected, profile("Work")),
				this.bench.session(connected, profile("Home")),
				this.bench.session(connected, SessionOptions.defaults().withLogon(profile("Work"))));
		sessions.forEach(MapiSession::logOn);
		assertThat(sessions).extracting(MapiSession::profileName).containsExactly("Work", "Home", "Work");
		sessions.get(0).logOff();
		assertThat(sessions.get(1).refreshStatus().rows()).isNotEmpty();
		assertThat(sessions.get(2).refreshStatus().rows()).isNotEmpty();
	}

	private static void assertUnavailable(ThrowingCallable call) {
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(call);
	}

}
