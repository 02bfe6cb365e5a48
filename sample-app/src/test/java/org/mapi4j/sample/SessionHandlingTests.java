package org.mapi4j.sample;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.Restriction;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.Identity;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapi4j.property.PropTags.PR_DEFAULT_STORE;
import static org.mapi4j.property.PropTags.PR_DISPLAY_NAME;
import static org.mapi4j.property.PropTags.PR_ENTRYID;
import static org.mapi4j.property.PropTags.PR_STATUS_CODE;

/**
 * Runs each snippet of {@code docs/session-handling.md}.
 */
@Timeout(60)
class SessionHandlingTests {

	private static final Logger logger = LoggerFactory.getLogger(SessionHandlingTests.class);

	private EmbeddedMapi subsystem;

	private MapiSession session;

	@BeforeEach
	void makeASession() {
		this.subsystem = EmbeddedMapi.builder().mailbox("Ann Lee", "ann@example.com", "Ann Lee").build();
		this.session = MapiSession.create("test", this.subsystem, SessionOptions.defaults());
	}

	@AfterEach
	void closeTheSession() {
		this.session.close();
		this.subsystem.close();
	}

	@Test
	void eachSnippetOfThePageIsOneThatWasRun() throws IOException {
		Snippets.assertRun("docs/session-handling.md", SessionHandlingTests.class);
	}

	@Test
	void aSessionIsMadeOfASubsystemAndOptions() {
		EmbeddedMapi subsystem = this.subsystem;
		// snippet: create
		SessionOptions options = SessionOptions.defaults()
			.withLogon(LogonOptions.defaults().withProfileName("Ann Lee"));
		MapiSession session = MapiSession.create("default", subsystem, options);
		// end
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_OFF);
		session.close();
	}

	@Test
	void aSessionIsLoggedOnAndOff() {
		MapiSession session = this.session;
		// snippet: log-on
		session.logOn();
		assert session.state() == SessionState.LOGGED_ON;
		// end
		MapiTable table = session.statusTable();
		// snippet: log-off
		session.logOff();
		assert session.state() == SessionState.LOGGED_OFF;
		// end
		assertThat(this.subsystem.control().openObjects()).isZero();
		session.logOn();
		assertThatExceptionOfType(SessionUnavailableException.class).isThrownBy(table::rowCount);
	}

	@Test
	void aWrongProfileNameIsAnsweredWithTheProfilesThatExist() {
		SessionOptions options = SessionOptions.defaults().withLogon(LogonOptions.defaults().withProfileName("Nobody"));
		try (MapiSession session = MapiSession.create("wrong", this.subsystem, options)) {
			// snippet: wrong-profile
			try {
				session.logOn();
			}
			catch (LogonFailedException ex) {
				logger.error("There is no such profile; there are {}", ex.profileNames());
			}
			// end
			assertThatExceptionOfType(LogonFailedException.class).isThrownBy(session::logOn)
				.satisfies((ex) -> assertThat(ex.profileNames()).containsExactly("Ann Lee"));
		}
	}

	@Test
	void aSessionIsWatched() throws InterruptedException {
		MapiSession session = this.session;
		CountDownLatch loggedOn = new CountDownLatch(1);
		// snippet: watch
		Subscription watching = session.addListener(new SessionListener() {

			@Override
			public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
				logger.info("{} after {}", report.state(), previous);
			}

		});
		// end
		Subscription counting = session.addListener(new SessionListener() {

			@Override
			public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
				if (report.state() == SessionState.LOGGED_ON) {
					loggedOn.countDown();
				}
			}

		});
		session.logOn();
		assertThat(loggedOn.await(30, TimeUnit.SECONDS)).isTrue();
		counting.close();
		watching.close();
	}

	@Test
	void theStoresAreListedAndTheDefaultOneIsFound() {
		MapiSession session = this.session;
		session.logOn();
		// snippet: stores
		try (MapiTable stores = session.messageStoresTable()) {
			stores.setColumns(PR_DISPLAY_NAME, PR_ENTRYID, PR_DEFAULT_STORE);
			stores.sort(SortOrder.ascending(PR_DISPLAY_NAME));
			stores.stream().forEach((row) -> logger.info("{}", row.get(PR_DISPLAY_NAME)));
		}
		// end
		// snippet: find
		try (MapiTable stores = session.messageStoresTable()) {
			stores.setColumns(PR_ENTRYID, PR_DISPLAY_NAME);
			boolean found = stores.findRow(Restriction.equal(PR_DEFAULT_STORE, true));
			EntryId defaultStore = found ? stores.queryRows(1).get(0).entryId() : null;
			assertThat(defaultStore).isNotNull();
		}
		// end
	}

	@Test
	void theSessionTellsOfCriticalErrors() throws InterruptedException {
		MapiSession session = this.session;
		session.logOn();
		CountDownLatch told = new CountDownLatch(1);
		// snippet: advise
		Subscription advised = session.advise(Set.of(NotificationType.CRITICAL_ERROR), (notification) -> {
			if (notification instanceof Notification.CriticalError error) {
				logger.warn("MAPI reports {}", error.code());
			}
		});
		// end
		Subscription counting = session.advise(Set.of(NotificationType.CRITICAL_ERROR),
				(notification) -> told.countDown());
		this.subsystem.control().endSessions("Ann Lee", HResult.MAPI_E_NETWORK_ERROR);
		assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
		counting.close();
		advised.close();
	}

	@Test
	void identitiesAndTheProfileAreKnown() {
		MapiSession session = this.session;
		session.logOn();
		// snippet: identity
		Identity identity = session.primaryIdentity();
		String user = identity.placeholder() ? "somebody" : identity.displayName();
		Optional<Identity> mailbox = session.providerIdentity("EMSMDB.DLL");
		String profile = session.profileName();
		// end
		assertThat(user).isEqualTo("Ann Lee");
		assertThat(mailbox).isEmpty();
		assertThat(session.providerIdentity("EMBMDB.DLL")).isPresent();
		assertThat(profile).isEqualTo("Ann Lee");
	}

	@Test
	void theStatusTableIsReadAndItsObjectsAreUsed() {
		try (MapiSession session = MapiSession.create("interactive", this.subsystem,
				SessionOptions.defaults().withLogon(LogonOptions.of(LogonPreset.INTERACTIVE)))) {
			session.logOn();
			session.refreshStatus();
			// snippet: snapshot
			StatusSnapshot snapshot = session.statusSnapshot();
			if (snapshot != null) {
				snapshot.rows().forEach((row) -> logger.info("{} is {}", row.type(), row.status()));
			}
			// end
			assertThat(snapshot).isNotNull();
			// snippet: validate
			for (StatusRow row : session.refreshStatus().rows()) {
				if (row.type() == ResourceType.ADDRESS_BOOK && row.methods().contains(ResourceMethod.VALIDATE_STATE)) {
					try (StatusObject status = session.openStatusObject(row)) {
						status.validateState();
					}
				}
			}
			// end
			// snippet: flush
			StatusRow spooler = session.refreshStatus().first(ResourceType.SPOOLER).orElseThrow();
			try (StatusObject status = session.openStatusObject(spooler)) {
				boolean done = status.flushQueues(null, FlushFlag.UPLOAD, FlushFlag.DOWNLOAD);
				assertThat(done).isTrue();
			}
			// end
		}
	}

	@Test
	void theStatusTableIsFollowed() throws InterruptedException {
		MapiSession session = this.session;
		session.logOn();
		CountDownLatch told = new CountDownLatch(1);
		// snippet: follow
		MapiTable table = session.statusTable();
		table.setColumns(PR_DISPLAY_NAME, PR_STATUS_CODE);
		Subscription following = table.advise((notification) -> {
			if (notification instanceof Notification.TableModified change
					&& change.event() == TableEvent.ROW_MODIFIED) {
				logger.info("{}", ResourceStatus.of(change.row().get(PR_STATUS_CODE, 0)));
			}
		});
		// end
		Subscription counting = table.advise((notification) -> told.countDown());
		this.subsystem.control().setStatus("Ann Lee", ResourceType.STORE_PROVIDER, ResourceStatus.OFFLINE, null);
		assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
		counting.close();
		following.close();
		table.close();
	}

}
