package org.mapi4j.tck.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.MapiUnavailableException;
import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Sessions of a MAPI that comes from a file, keeps threads, windows and COM as Outlook's
 * does, and sees what its client does wrong.
 */
@Tag("library")
class StrictSessionTests {

	private static final Duration SHORT = Duration.ofSeconds(5);

	/** The session itself reads the status table once, and then no more. */
	private static final SessionOptions QUIET = SessionOptions.defaults()
		.withStatus(new SessionOptions.Status(Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofSeconds(60)));

	private static final LogonOptions WITH_MAIL = LogonOptions.defaults().withNoMail(false);

	@RegisterExtension
	final StrictBench bench = new StrictBench();

	private void scenario(String list) {
		this.bench.library().scenario(list);
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("the end of waiting").isLessThan(end);
			LockSupport.parkNanos(1_000_000);
		}
	}

	private static StatusRow row(MapiSession session, ResourceType type) {
		return session.refreshStatus().first(type).orElseThrow();
	}

	@Test
	void everythingThatThereIsCanBeUsedAndIsGivenBack() {
		MapiSession session = this.bench.logOn(WITH_MAIL.withProfileName("B\u00fcro"));
		assertThat(session.profileName()).isEqualTo("B\u00fcro");
		assertThat(session.profiles()).contains(new Profile("Outlook", true), new Profile("B\u00fcro", false));
		assertThat(session.primaryIdentity().displayName()).isEqualTo("Ann Lee");
		assertThat(session.providerIdentity("EMSMDB.DLL")).isPresent();
		for (StatusRow row : session.refreshStatus().rows()) {
			try (StatusObject object = session.openStatusObject(row)) {
				if (object.methods().contains(ResourceMethod.VALIDATE_STATE) && row.remoteValidateOk()) {
					object.validateState();
				}
				assertThat(object.getProps().values()).isNotEmpty();
				assertThat(object.getPropList()).isNotEmpty();
				if (object.methods().contains(ResourceMethod.FLUSH_QUEUES)) {
					object.flushQueues(null, FlushFlag.UPLOAD);
				}
				if (object.methods().contains(ResourceMethod.CHANGE_PASSWORD)) {
					object.changePassword("old", "n\u00e4w");
				}
			}
		}
		try (MapiTable stores = session.messageStoresTable()) {
			List<String> names = stores.stream().map((row) -> row.require(PropTags.PR_DISPLAY_NAME)).toList();
			assertThat(names).hasSize(3).hasSize(stores.rowCount());
		}
	}

	@Test
	void aSessionOfAServiceNeedsNoDesktop() {
		MapiSession session = this.bench.logOn(LogonOptions.of(LogonPreset.SERVICE));
		assertThat(session.refreshStatus().first(ResourceType.TRANSPORT_PROVIDER)).isEmpty();
	}

	@Test
	void mapiIsInitialisedAgainAfterItWasTakenDown() {
		for (int i = 0; i < 3; i++) {
			try (NativeMapi mapi = this.bench.mapi();
					MapiSession session = this.bench.session(mapi, SessionOptions.defaults())) {
				session.logOn();
				assertThat(row(session, ResourceType.SUBSYSTEM).displayName()).isEqualTo("Outlook");
			}
			assertThat(this.bench.library().judgement().left()).isEmpty();
		}
	}

	@Test
	void severalSessionsShareTheThreadsOfMapi() {
		NativeMapi one = this.bench.mapi();
		NativeMapi other = this.bench.mapi();
		MapiSession first = this.bench.session(one, SessionOptions.defaults());
		MapiSession second = this.bench.session(other,
				SessionOptions.defaults().withLogon(LogonOptions.defaults().withProfileName("Archive")));
		first.logOn();
		second.logOn();
		first.logOff();
		one.close();
		assertThat(row(second, ResourceType.SUBSYSTEM).displayName()).isEqualTo("Archive");
		assertThat(this.bench.library().judgement().counter("mostInitializedThreads")).isLessThanOrEqualTo(5);
	}

	@Test
	void manyThreadsOfTheApplicationUseOneSessionAtOnce() throws Exception {
		scenario("rows=200,slow=status.QueryRows:2ms");
		MapiSession session = this.bench.logOn();
		ExecutorService callers = Executors.newFixedThreadPool(16);
		try {
			Callable<Integer> read = () -> {
				try (MapiTable table = session.statusTable()) {
					table.setColumns(PropTags.PR_ROWID, PropTags.PR_DISPLAY_NAME);
					return (int) table.stream(17).count();
				}
			};
			List<Future<Integer>> results = IntStream.range(0, 64).mapToObj((i) -> callers.submit(read)).toList();
			for (Future<Integer> result : results) {
				assertThat(result.get(120, TimeUnit.SECONDS)).isEqualTo(200);
			}
		}
		finally {
			callers.shutdown();
		}
	}

	@Test
	void aTableThatNobodyClosedIsReleasedBeforeTheSession() {
		MapiSession session = this.bench.logOn();
		session.statusTable().queryRows(1);
		StatusObject object = session.openStatusObject(row(session, ResourceType.ADDRESS_BOOK));
		session.logOff();
		assertThatExceptionOfType(MapiException.class).isThrownBy(object::getProps);
		assertThat(this.bench.library().judgement().counter("objectsLive")).isZero();
	}

	@Test
	void aTransportsStatusObjectStaysOnItsThread() {
		MapiSession session = this.bench.logOn(WITH_MAIL);
		StatusRow transport = row(session, ResourceType.TRANSPORT_PROVIDER);
		List<StatusObject> objects = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			objects.add(session.openStatusObject(transport));
		}
		objects.parallelStream().forEach((object) -> {
			assertThat(object.getProps(PropTags.PR_DISPLAY_NAME).values()).isNotEmpty();
			object.close();
		});
	}

	@Test
	void anAnsiMapiIsUnderstood() {
		scenario("ansi-only");
		MapiSession session = this.bench.logOn(WITH_MAIL.withProfileName("B\u00fcro"));
		assertThat(session.profileName()).isEqualTo("B\u00fcro");
		assertThat(session.refreshStatus().rows()).extracting(StatusRow::displayName)
			.contains("Microsoft Exchange", "B\u00fcro-Fax");
		assertThat(session.primaryIdentity().displayName()).isEqualTo("Ann Lee");
	}

	@Test
	void missingColumnsAndSmallBatchesAreNoObstacle() {
		scenario("missing-columns,rows=1000,batch=7");
		MapiSession session = this.bench.logOn();
		try (MapiTable table = session.statusTable()) {
			assertThat(table.stream(100).count()).isEqualTo(1000);
		}
		assertThat(session.refreshStatus().rows()).hasSize(1000);
	}

	@Test
	void aMapiThatGivesNothingIsAnError() {
		MapiSession session = this.bench.logOn();
		scenario("null-outputs");
		assertThatExceptionOfType(MapiException.class).isThrownBy(session::statusTable);
		assertThatExceptionOfType(MapiException.class).isThrownBy(session::messageStoresTable);
		scenario("");
		assertThat(session.refreshStatus().rows()).isNotEmpty();
	}

	@Test
	void apartmentsOfTheApplicationDoNotMatter() {
		scenario("fail=MAPIInitialize:80010106x1");
		MapiSession session = this.bench.session(SessionOptions.defaults());
		assertThatExceptionOfType(MapiUnavailableException.class).isThrownBy(session::logOn)
			.withMessageContaining("RPC_E_CHANGED_MODE");
		session.logOn();
		assertThat(session.state()).isEqualTo(SessionState.LOGGED_ON);
	}

	@Test
	void aRefusedLogonCanBeTriedAgain() {
		scenario("logon-fail=80040111x1");
		MapiSession session = this.bench.session(SessionOptions.defaults());
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(session::logOn)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_LOGON_FAILED))
			.satisfies((ex) -> assertThat(ex.profileNames()).contains("Outlook", "B\u00fcro", "Archive"));
		session.logOn();
	}

	@Test
	void theWorkingDirectoryIsThatOfTheApplicationAgain() {
		scenario("chdir");
		MapiSession session = this.bench.logOn();
		assertThat(session.refreshStatus().rows()).isNotEmpty();
		assertThat(session.profiles()).isNotEmpty();
		session.openDefaultStore(OpenStoreOptions.READ_ONLY).close();
		session.openAddressBook().close();
		session.messageStoresTable().close();
		assertThat(session.primaryIdentity().displayName()).isEqualTo("Ann Lee");
	}

	@Test
	void aTableThatIsBusyIsWaitedFor() {
		MapiSession session = this.bench.logOn();
		try (MapiTable table = session.messageStoresTable()) {
			scenario("fail=stores.QueryRows:8004010Bx1");
			assertThat(table.queryRows(10)).hasSize(3);
		}
	}

	@Test
	void aTableThatIsBusyAndCannotWaitIsAskedAgain() {
		MapiSession session = this.bench.logOn();
		try (MapiTable table = session.messageStoresTable()) {
			scenario("fail=stores.WaitForCompletion:80040102,fail=stores.QueryRows:8004010Bx3");
			assertThat(table.queryRows(10)).hasSize(3);
		}
	}

	@Test
	void aTableThatStaysBusySaysSo() {
		MapiSession session = this.bench.logOn();
		try (MapiTable table = session.messageStoresTable()) {
			scenario("fail=stores.QueryRows:8004010B");
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> table.queryRows(10))
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_BUSY));
		}
	}

	@Test
	void whoHasNoIdentityGetsAPlaceholder() {
		scenario("no-service");
		assertThat(this.bench.logOn().primaryIdentity().placeholder()).isTrue();
	}

	@Test
	void whoDoesNotEvenGetAPlaceholderHasNoIdentity() {
		scenario("no-service,no-placeholder");
		assertThat(this.bench.logOn().primaryIdentity()).satisfies((identity) -> {
			assertThat(identity.placeholder()).isTrue();
			assertThat(identity.entryId()).isNull();
		});
	}

	@Test
	void aLogonThatHangsIsGivenUpAndWhatItGivesLateIsReleased() {
		scenario("hang=MAPILogonExx1");
		MapiSession session = this.bench.session(SessionOptions.defaults().withLogonTimeout(SHORT));
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(session::logOn);
		assertThat(this.bench.library().hung()).isOne();
		this.bench.library().resume();
		await(() -> this.bench.library().judgement().counter("logoffs") == 1);
		session.logOn();
	}

	@Test
	void aCallThatHangsIsGivenUpAndTheSessionGoesOn() {
		MapiSession session = this.bench.session(SessionOptions.defaults().withCallTimeout(SHORT));
		session.logOn();
		session.refreshStatus();
		MapiTable table = session.messageStoresTable();
		scenario("hang=stores.QueryRowsx1");
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(() -> table.queryRows(10));
		table.close();
		assertThat(row(session, ResourceType.SUBSYSTEM).displayName()).isEqualTo("Outlook");
		this.bench.library().resume();
		await(() -> session.report().quarantinedThreads().isEmpty());
	}

	@Test
	void aTransportThatHangsDoesNotHoldUpAnother() {
		MapiSession session = this.bench.session(SessionOptions.defaults().withLogon(WITH_MAIL).withCallTimeout(SHORT));
		session.logOn();
		StatusRow transport = row(session, ResourceType.TRANSPORT_PROVIDER);
		StatusObject hanging = session.openStatusObject(transport);
		scenario("hang=statusObject.GetPropsx1");
		assertThatExceptionOfType(MapiTimeoutException.class).isThrownBy(hanging::getProps);
		hanging.close();
		try (StatusObject other = session.openStatusObject(transport)) {
			assertThat(other.getProps().values()).isNotEmpty();
		}
		this.bench.library().resume();
		await(() -> session.report().quarantinedThreads().isEmpty());
	}

	@Test
	void notificationsOfThreadsThatEndAreHeard() throws Exception {
		scenario("notify-threads");
		MapiSession session = this.bench.logOn();
		int many = 500;
		CountDownLatch heard = new CountDownLatch(many);
		try (MapiTable table = session.messageStoresTable();
				Subscription following = table.advise((notification) -> heard.countDown())) {
			for (int i = 0; i < many; i++) {
				this.bench.library().notify(TableEvent.RELOAD);
			}
			assertThat(heard.await(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void aFloodOfNotificationsIsTakenFromThreadsThatJavaDoesNotKnow() throws InterruptedException {
		scenario("notify=1ms,notify-after-unadvise");
		MapiSession session = this.bench.logOn();
		CountDownLatch ofTable = new CountDownLatch(50);
		CountDownLatch ofSession = new CountDownLatch(50);
		MapiTable table = session.statusTable();
		Subscription one = table.advise((notification) -> ofTable.countDown());
		Subscription other = session.advise(Set.of(NotificationType.EXTENDED), (notification) -> ofSession.countDown());
		assertThat(ofTable.await(60, TimeUnit.SECONDS)).isTrue();
		assertThat(ofSession.await(60, TimeUnit.SECONDS)).isTrue();
		one.close();
		other.close();
	}

	@Test
	void aSessionThatIsLostIsLoggedOnAgain() {
		scenario("critical-error=30x1");
		MapiSession session = this.bench.logOn();
		await(() -> {
			try {
				session.refreshStatus();
			}
			catch (MapiException ex) {
				assertThat(ex.result()).isNotNull();
			}
			return session.report().logons() == 2;
		});
		assertThat(session.refreshStatus().rows()).isNotEmpty();
	}

	@Test
	void aLogoffThatHangsIsGivenUpAndMapiIsLeftAsItIs() {
		scenario("hang=session.Logoffx1");
		NativeMapi mapi = this.bench.mapi();
		MapiSession session = this.bench.session(mapi, SessionOptions.defaults().withLogoffTimeout(SHORT));
		session.logOn();
		session.logOff();
		assertThat(this.bench.library().hung()).isOne();
		this.bench.library().resume();
		await(() -> mapi.counters().sessions() == 0);
	}

	@Test
	void everyTypeOfAColumnIsRead() {
		MapiSession session = this.bench.logOn();
		try (MapiTable table = session.statusTable()) {
			SampleColumns.VALUES.keySet().forEach((tag) -> assertThat(tag.type()).isNotEqualTo(PropType.UNSPECIFIED));
			table.setColumns(List.copyOf(SampleColumns.VALUES.keySet()));
			table.rows(10)
				.forEach((row) -> SampleColumns.VALUES
					.forEach((tag, value) -> assertThat(row.get(tag)).as("%s", tag).isEqualTo(value)));
		}
	}

	@Test
	void aHundredThousandRowsAreReadOneByOne() {
		MapiSession session = this.bench.session(QUIET);
		session.logOn();
		session.refreshStatus();
		scenario("rows=100000");
		try (MapiTable table = session.statusTable()) {
			table.setColumns(PropTags.PR_ROWID);
			assertThat(table.stream(1000).mapToLong((row) -> row.require(PropTags.PR_ROWID)).distinct().count())
				.isEqualTo(100_000);
		}
	}

	@Test
	void whatCannotBeLoadedIsRefusedInWords() {
		refuses("without-exports", MapiUnavailableException.Reason.MISSING_EXPORTS, "does not export MAPIInitialize");
	}

	@Test
	void whatLacksADependencyIsRefusedInWords() {
		refuses("without-dependency", MapiUnavailableException.Reason.NOT_LOADABLE, "nowhere");
	}

	@Test
	void whatIsMadeFor32BitsIsRefusedInWords() {
		refuses("thirty-two-bits", MapiUnavailableException.Reason.WRONG_BITNESS,
				"is 32-bit, but this Java runtime is 64-bit");
	}

	@Test
	void whatIsGoneIsRefusedInWords() {
		refuses("gone", MapiUnavailableException.Reason.NOT_FOUND, "does not exist");
	}

	private void refuses(String variant, MapiUnavailableException.Reason reason, String words) {
		NativeOptions options = NativeOptions.defaults().withLibrary(this.bench.library().variant(variant));
		assertThatExceptionOfType(MapiUnavailableException.class).isThrownBy(() -> {
			try (NativeMapi mapi = NativeMapi.create(options)) {
				mapi.profiles();
			}
		}).withMessageContaining(words).satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

}
