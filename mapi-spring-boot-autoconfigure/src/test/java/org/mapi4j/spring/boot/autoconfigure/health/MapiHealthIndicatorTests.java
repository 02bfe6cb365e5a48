package org.mapi4j.spring.boot.autoconfigure.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties.Health.Offline;
import org.mapi4j.spring.boot.autoconfigure.TestMapiSession;
import org.mapi4j.spring.boot.autoconfigure.TestStatus;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StoreSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

class MapiHealthIndicatorTests {

	private static final Instant NOW = Instant.parse("2026-01-02T03:05:00Z");

	private static final SessionOptions INTERACTIVE = SessionOptions.defaults()
		.withLogon(LogonOptions.of(LogonPreset.INTERACTIVE).withProfileName("Outlook"));

	private final TestMapiSession session = new TestMapiSession(INTERACTIVE);

	@Test
	void aSessionWhoseResourcesAreAvailableIsUp() {
		loggedOnWith(TestStatus.subsystem("Outlook"), TestStatus.spooler(ResourceStatus.AVAILABLE),
				TestStatus.exchange(ResourceStatus.AVAILABLE, "Ann Lee"));
		Health health = health();
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(health.getDetails()).containsOnlyKeys("profile", "state", "since", "identity", "subsystem",
				"snapshotAge", "resources");
		assertThat(health.getDetails()).containsEntry("profile", "Outlook")
			.containsEntry("state", SessionState.LOGGED_ON)
			.containsEntry("identity", "Ann Lee")
			.containsEntry("subsystem", "native")
			.containsEntry("snapshotAge", Duration.ofMillis(3200));
		assertThat(resources(health)).last()
			.isEqualTo(Map.of("name", "Microsoft Exchange", "type", ResourceType.TRANSPORT_PROVIDER, "status",
					ResourceStatus.AVAILABLE, "text", "Connected", "provider", "Microsoft Exchange Transport", "dll",
					"EMSMDB.DLL"));
	}

	@Test
	void ofVeryManyResourcesThoseInTroubleAreShown() {
		StatusRow[] rows = new StatusRow[1000];
		Arrays.setAll(rows,
				(i) -> TestStatus.exchange((i == 999) ? ResourceStatus.FAILURE : ResourceStatus.AVAILABLE, "Ann Lee"));
		loggedOnWith(rows);
		Health health = health();
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.getDetails()).containsEntry("resourcesOmitted", 900);
		assertThat(resources(health)).hasSize(100)
			.first()
			.extracting((resource) -> resource.get("status"))
			.isEqualTo(ResourceStatus.FAILURE);
	}

	@Test
	void theProfileIsTheOneThatTheSubsystemNames() {
		loggedOnWith(TestStatus.subsystem("Joined"));
		assertThat(health().getDetails()).containsEntry("profile", "Joined");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGGED_ON")
	void aSessionThatIsNotLoggedOnIsDown(SessionState state) {
		loggedOnWith(TestStatus.subsystem("Outlook"));
		this.session.in(state);
		assertThat(health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(health().getDetails()).containsEntry("state", state)
			.containsEntry("profile", "Outlook")
			.doesNotContainKeys("resources", "snapshotAge");
	}

	@Test
	void aFailedLogonSaysWhyAndWhenTheNextOneIs() {
		MapiException error = MapiException.of(HResult.MAPI_E_NETWORK_ERROR, "Logging on");
		this.session.failed(error, NOW.plusSeconds(4));
		assertThat(health().getDetails()).containsEntry("nextAttempt", NOW.plusSeconds(4))
			.containsEntry("error", Map.of("code", "0x80040115", "name", "MAPI_E_NETWORK_ERROR", "message",
					String.valueOf(error.getMessage())));
	}

	@ParameterizedTest
	@CsvSource({ "0, UNKNOWN", "120, UNKNOWN", "121, DOWN" })
	void healthIsUnknownUntilTheStatusTableShouldHaveBeenReadAfterALogon(long seconds, String status) {
		this.session
			.in(new SessionReport(SessionState.LOGGED_ON, NOW.minusSeconds(seconds), null, null, 1, 0, 0, List.of()));
		assertThat(health().getStatus().getCode()).isEqualTo(status);
	}

	@Test
	void aFailedResourceIsDown() {
		loggedOnWith(TestStatus.exchange(ResourceStatus.FAILURE, "Ann Lee"));
		assertThat(health().getStatus()).isEqualTo(Status.DOWN);
	}

	@ParameterizedTest
	@CsvSource({ "UP, UP", "OUT_OF_SERVICE, OUT_OF_SERVICE", "DOWN, DOWN" })
	void anOfflineResourceIsWhatThePropertySays(Offline offline, String status) {
		loggedOnWith(TestStatus.exchange(ResourceStatus.OFFLINE, "Ann Lee"));
		assertThat(health(offline, Set.of()).getStatus().getCode()).isEqualTo(status);
	}

	@Test
	void aFailureWeighsMoreThanBeingOffline() {
		loggedOnWith(TestStatus.store("Ann Lee", ResourceStatus.OFFLINE),
				TestStatus.exchange(ResourceStatus.FAILURE, "Ann Lee"));
		assertThat(health(Offline.UP, Set.of()).getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void aResourceThatDoesNotSayHowItIsDoesNotCount() {
		loggedOnWith(TestStatus.exchange(ResourceStatus.UNKNOWN, "Ann Lee"));
		assertThat(health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void withoutMailTheSpoolerFailsByDesign() {
		TestMapiSession unattended = new TestMapiSession().in(SessionState.LOGGED_ON)
			.with(TestStatus.snapshot(NOW, TestStatus.spooler(ResourceStatus.FAILURE)));
		Health health = indicator(unattended, Offline.DOWN, Set.of()).health();
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(resources(health)).singleElement().satisfies((spooler) -> {
			assertThat(spooler).containsEntry("status", ResourceStatus.FAILURE).containsEntry("ignored", true);
		});
	}

	@Test
	void withMailAFailedSpoolerIsDown() {
		loggedOnWith(TestStatus.spooler(ResourceStatus.FAILURE));
		assertThat(health().getStatus()).isEqualTo(Status.DOWN);
	}

	@ParameterizedTest
	@CsvSource({ "transport-provider", "TRANSPORT_PROVIDER", "Microsoft Exchange", "microsoft exchange" })
	void whatIsToBeIgnoredDoesNotCount(String ignored) {
		loggedOnWith(TestStatus.exchange(ResourceStatus.FAILURE, "Ann Lee"));
		assertThat(health(Offline.DOWN, Set.of(ignored)).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void whatIsToBeIgnoredDoesNotHideTheOthers() {
		loggedOnWith(TestStatus.exchange(ResourceStatus.FAILURE, "Ann Lee"),
				TestStatus.store("Ann Lee", ResourceStatus.FAILURE));
		assertThat(health(Offline.DOWN, Set.of("store-provider")).getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void aReadingThatIsTooOldIsDown() {
		this.session.in(SessionState.LOGGED_ON)
			.with(TestStatus.snapshot(NOW.minusSeconds(61), TestStatus.subsystem("Outlook")));
		assertThat(health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void aReadingOfTheGreatestAgeIsUp() {
		this.session.in(SessionState.LOGGED_ON)
			.with(TestStatus.snapshot(NOW.minusSeconds(60), TestStatus.subsystem("Outlook")));
		assertThat(health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void resourcesOfTheSameNameAreAllThere() {
		loggedOnWith(TestStatus.row(8, ResourceType.TRANSPORT_PROVIDER, "Internet", ResourceStatus.AVAILABLE),
				TestStatus.row(9, ResourceType.TRANSPORT_PROVIDER, "Internet", ResourceStatus.FAILURE));
		assertThat(resources(health())).extracting((resource) -> resource.get("status"))
			.containsExactly(ResourceStatus.AVAILABLE, ResourceStatus.FAILURE);
	}

	@Test
	void theDefaultStoreIsShown() {
		loggedOnWith(TestStatus.subsystem("Outlook"));
		this.session.with(store(ResourceStatus.AVAILABLE, null));
		assertThat(health().getStatus()).isEqualTo(Status.UP);
		assertThat(health().getDetails()).containsEntry("store",
				Map.of("name", "Ann Lee", "status", ResourceStatus.AVAILABLE));
	}

	@Test
	void aSessionWithoutADefaultStoreLeavesItOut() {
		loggedOnWith(TestStatus.subsystem("Outlook"));
		assertThat(health().getStatus()).isEqualTo(Status.UP);
		assertThat(health().getDetails()).doesNotContainKey("store");
	}

	@ParameterizedTest
	@CsvSource({ "UP, UP", "OUT_OF_SERVICE, OUT_OF_SERVICE", "DOWN, DOWN" })
	void anOfflineStoreIsWhatThePropertySays(Offline offline, String status) {
		loggedOnWith(TestStatus.subsystem("Outlook"));
		this.session.with(store(ResourceStatus.OFFLINE, null));
		assertThat(health(offline, Set.of()).getStatus().getCode()).isEqualTo(status);
	}

	@Test
	@SuppressWarnings("unchecked")
	void aStoreThatCannotBeOpenedIsDown() {
		loggedOnWith(TestStatus.subsystem("Outlook"));
		MapiException error = MapiException.of(HResult.MAPI_E_FAILONEPROVIDER, "IMAPISession::OpenMsgStore");
		this.session.with(store(ResourceStatus.FAILURE, error));
		assertThat(health(Offline.UP, Set.of()).getStatus()).isEqualTo(Status.DOWN);
		assertThat((Map<String, Object>) health().getDetails().get("store"))
			.containsEntry("status", ResourceStatus.FAILURE)
			.containsKey("error");
	}

	@Test
	void aStoreThatIsNotAskedForDoesNotCount() {
		loggedOnWith(TestStatus.subsystem("Outlook"));
		this.session.with(store(ResourceStatus.FAILURE, null));
		Health health = new MapiHealthIndicator(this.session.asSession(),
				new MapiProperties.Health(Offline.DOWN, Set.of(), false), Duration.ofSeconds(60),
				Clock.fixed(NOW, ZoneOffset.UTC))
			.health();
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(health.getDetails()).doesNotContainKey("store");
	}

	@Test
	void theStoreOfASessionThatIsLoggedOffIsNotShown() {
		this.session.in(SessionState.LOGGED_OFF).with(store(ResourceStatus.AVAILABLE, null));
		assertThat(health().getDetails()).doesNotContainKey("store");
	}

	private static StoreSnapshot store(ResourceStatus status, @Nullable MapiException error) {
		return new StoreSnapshot(NOW, "Ann Lee", status, error);
	}

	private void loggedOnWith(StatusRow... rows) {
		this.session.in(SessionState.LOGGED_ON).with(TestStatus.snapshot(NOW.minusMillis(3200), rows));
	}

	private Health health() {
		return health(Offline.OUT_OF_SERVICE, Set.of());
	}

	private Health health(Offline offline, Set<String> ignore) {
		return indicator(this.session, offline, ignore).health();
	}

	private MapiHealthIndicator indicator(TestMapiSession session, Offline offline, Set<String> ignore) {
		return new MapiHealthIndicator(session.asSession(), new MapiProperties.Health(offline, ignore, true),
				Duration.ofSeconds(60), Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> resources(Health health) {
		return (List<Map<String, Object>>) health.getDetails().get("resources");
	}

}
