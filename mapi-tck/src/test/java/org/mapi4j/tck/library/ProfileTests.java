package org.mapi4j.tck.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mapi4j.LogonFailedException;
import org.mapi4j.jna.NativeCounters;
import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeMapiDiagnosis;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What can be asked of any profile without changing anything, Outlook's included.
 * <p>
 * The system property {@code mapi.profile.name} names the profile, without which it is
 * the default one, and {@code mapi.native.library} the library, without which it is the
 * one that is found. Nothing of what the profile holds is printed.
 */
@Tag("profile")
class ProfileTests {

	private static final String PROFILE = System.getProperty("mapi.profile.name");

	private static final String LIBRARY = System.getProperty("mapi.native.library");

	private static final NativeCounters NOTHING = new NativeCounters(0, 0, 0, 0, 0);

	private final Deque<MapiSession> sessions = new ArrayDeque<>();

	private NativeMapi mapi;

	@BeforeEach
	void findMapi() {
		this.mapi = NativeMapi.create(NativeOptions.defaults()
			.withLibrary((LIBRARY != null && !LIBRARY.isEmpty()) ? Path.of(LIBRARY) : null));
	}

	@AfterEach
	void leaveNothingBehind() {
		while (!this.sessions.isEmpty()) {
			this.sessions.pop().close();
		}
		if (this.mapi == null) {
			return;
		}
		assertThat(this.mapi.threads().quarantined()).as("calls that have not returned").isEmpty();
		this.mapi.close();
		assertThat(this.mapi.counters()).as("what is left").isEqualTo(NOTHING);
	}

	private MapiSession session(LogonOptions logon) {
		MapiSession session = MapiSession.create("profile", this.mapi,
				SessionOptions.defaults()
					.withLogon(logon)
					.withLogonTimeout(Duration.ofMinutes(3))
					.withLeakTracking(true));
		this.sessions.push(session);
		return session;
	}

	private static LogonOptions profile() {
		return LogonOptions.defaults().withProfileName((PROFILE != null && !PROFILE.isEmpty()) ? PROFILE : null);
	}

	private MapiSession logOn() {
		MapiSession session = session(profile());
		session.logOn();
		return session;
	}

	@Test
	void mapiIsFoundAndCanBeLoaded() {
		NativeMapiDiagnosis diagnosis = NativeMapiDiagnosis.of((LIBRARY != null) ? Path.of(LIBRARY) : null);
		assertThat(diagnosis.usable()).as(diagnosis.describe()).isTrue();
		assertThat(diagnosis.bitness()).isEqualTo(diagnosis.javaBitness());
	}

	@Test
	void theProfilesAreKnown() {
		List<Profile> profiles = session(profile()).profiles();
		assertThat(profiles).isNotEmpty();
		assertThat(profiles.stream().filter(Profile::isDefault).count()).as("default profiles").isLessThanOrEqualTo(1);
	}

	@Test
	void aProfileThatThereIsNotIsRefused() {
		MapiSession session = session(LogonOptions.defaults().withProfileName("No such profile, I hope"));
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(session::logOn);
	}

	@Test
	void aSessionIsLoggedOnAndOffAndOnAgain() {
		MapiSession session = session(profile());
		for (int i = 0; i < 3; i++) {
			session.logOn();
			assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
			assertThat(session.profileName()).isNotBlank();
			session.logOff();
		}
	}

	@Test
	void whoOneIsCanBeAsked() {
		MapiSession session = logOn();
		assertThat(session.primaryIdentity()).isNotNull();
		if (PROFILE != null && !PROFILE.isEmpty()) {
			assertThat(session.profileName()).isEqualToIgnoringCase(PROFILE);
		}
	}

	@Test
	void theStatusTableHasItsRows() {
		MapiSession session = logOn();
		assertThat(session.refreshStatus().rows()).extracting(StatusRow::type)
			.contains(ResourceType.SUBSYSTEM, ResourceType.SPOOLER);
	}

	@Test
	void everyValueOfEveryRowIsRead() {
		MapiSession session = logOn();
		for (MapiTable table : List.of(session.statusTable(), session.messageStoresTable())) {
			table.setColumns(table.availableColumns());
			assertThat(table.stream().flatMap((row) -> row.values().stream()).count()).isPositive();
			table.close();
		}
	}

	@Test
	void everyStatusObjectThatHasAnIdentifierIsOpened() {
		MapiSession session = logOn();
		List<StatusRow> rows = session.refreshStatus()
			.rows()
			.stream()
			.filter((row) -> row.entryId() != null && row.type() == ResourceType.SUBSYSTEM)
			.toList();
		assertThat(rows).isNotEmpty();
		for (StatusRow row : rows) {
			try (StatusObject object = session.openStatusObject(row)) {
				assertThat(object.methods()).isSubsetOf(ResourceMethod.values());
				assertThat(object.getProps(PropTags.PR_RESOURCE_TYPE).get(PropTags.PR_RESOURCE_TYPE))
					.isEqualTo(row.type().code());
				assertThat(session.compareEntryIds(row.entryId(), row.entryId())).isTrue();
			}
		}
	}

	@Test
	void theTableOfStoresIsRestrictedSortedAndSearched() {
		try (MapiTable table = logOn().messageStoresTable()) {
			table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_ENTRYID, PropTags.PR_DEFAULT_STORE);
			int all = table.rowCount();
			List<Row> rows = table.stream(1).toList();
			assertThat(rows).hasSize(all);
			table.sort(SortOrder.ascending(PropTags.PR_DISPLAY_NAME));
			assertThat(table.seekRow(Bookmark.BEGINNING, 0).rows()).isZero();
			assertThat(table.stream(1000).count()).isEqualTo(all);
			for (Row row : rows) {
				Restriction name = Restriction.equal(PropTags.PR_DISPLAY_NAME, row.require(PropTags.PR_DISPLAY_NAME));
				assertThat(table.findRow(name, Bookmark.BEGINNING, MapiTable.Direction.FORWARD)).isTrue();
				table.restrict(name);
				assertThat(table.rowCount()).isPositive();
				table.restrict(null);
			}
			assertThat(table.rowCount()).isEqualTo(all);
		}
	}

	@Test
	void notificationsAreAskedForAndDoneWithout() {
		MapiSession session = logOn();
		try (MapiTable table = session.statusTable(); Subscription ofTable = table.advise((notification) -> {
		});
				Subscription ofSession = session
					.advise(Set.of(NotificationType.CRITICAL_ERROR, NotificationType.EXTENDED), (notification) -> {
					})) {
			assertThat(List.of(ofTable, ofSession)).doesNotContainNull();
			assertThat(table.rowCount()).isPositive();
		}
	}

}
