package org.mapi4j.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.embedded.Fault;
import org.mapi4j.embedded.FaultInjection;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StoreSnapshot;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The default message store is watched without anybody waiting for it.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class DefaultStoreContractTests {

	private static final String OPEN = "IMAPISession::OpenMsgStore";

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Work")
		.profile("Empty")
		.mailbox("Bob Ray", "bob@example.com", "Both")
		.mailbox("Cid", "cid@example.com", "Both")
		.build();

	private MapiSubsystem connected;

	DefaultStoreContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void connect() {
		this.connected = this.bench.connect(this.embedded);
	}

	private MapiSession session(String profile, boolean watched, Duration readTimeout) {
		MapiSession session = loggedOff(profile, watched, readTimeout);
		session.logOn();
		return session;
	}

	private MapiSession loggedOff(String profile, boolean watched, Duration readTimeout) {
		return this.bench.session(this.connected,
				SessionOptions.defaults()
					.withLogon(LogonOptions.defaults().withProfileName(profile))
					.withStatus(new SessionOptions.Status(Duration.ofMillis(100), readTimeout, readTimeout))
					.withStore(new SessionOptions.Store(watched, OpenStoreOptions.Mode.DEFAULT)));
	}

	private MapiSession watched() {
		return session("Work", true, Duration.ofSeconds(20));
	}

	private static StoreSnapshot await(MapiSession session, Predicate<StoreSnapshot> condition) {
		Instant end = Instant.now().plusSeconds(30);
		while (Instant.now().isBefore(end)) {
			StoreSnapshot snapshot = session.storeSnapshot();
			if (snapshot != null && condition.test(snapshot)) {
				return snapshot;
			}
			session.refreshStatus();
		}
		throw new AssertionError("The store is not as it should be: " + session.storeSnapshot());
	}

	@Test
	@Reference("imapisession-openmsgstore")
	@Covers("MapiSession.storeSnapshot")
	void theStoreIsShownAsItIs() {
		MapiSession session = watched();
		StoreSnapshot available = await(session, (store) -> store.status() == ResourceStatus.AVAILABLE);
		assertThat(available.name()).isEqualTo("Ann Lee");
		assertThat(available.error()).isNull();
		this.embedded.control().setStatus("Work", ResourceType.STORE_PROVIDER, ResourceStatus.OFFLINE, null);
		await(session, (store) -> store.status() == ResourceStatus.OFFLINE);
		assertThat(session.report().openObjects()).isZero();
		session.logOff();
		assertThat(session.storeSnapshot()).isNull();
	}

	@Test
	@Reference("imapisession-openmsgstore")
	@Covers("MapiSession.addListener")
	void aListenerIsToldWhatChangesInTheStoreAndNothingElse() throws InterruptedException {
		MapiSession session = loggedOff("Work", true, Duration.ofSeconds(20));
		BlockingQueue<ResourceStatus> told = new LinkedBlockingQueue<>();
		session.addListener(new SessionListener() {

			@Override
			public void onStoreChange(MapiSession changed, StoreSnapshot snapshot) {
				told.add(snapshot.status());
			}

		});
		session.logOn();
		for (ResourceStatus status : List.of(ResourceStatus.AVAILABLE, ResourceStatus.OFFLINE,
				ResourceStatus.AVAILABLE)) {
			this.embedded.control().setStatus("Work", ResourceType.STORE_PROVIDER, status, null);
			assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(status);
		}
	}

	@Test
	@Reference("imapisession-openmsgstore")
	@Covers("MapiSession.storeSnapshot")
	void aStoreThatCannotBeOpenedIsTriedAgain() {
		FaultInjection fault = this.embedded.control().inject(Fault.fail(OPEN, HResult.MAPI_E_FAILONEPROVIDER));
		MapiSession session = watched();
		StoreSnapshot failed = await(session, (store) -> store.status() == ResourceStatus.FAILURE);
		assertThat(failed.error()).isNotNull()
			.satisfies((error) -> assertThat(error.result()).isEqualTo(HResult.MAPI_E_FAILONEPROVIDER));
		fault.close();
		await(session, (store) -> store.status() == ResourceStatus.AVAILABLE);
	}

	@Test
	@Reference("imapisession-openmsgstore")
	@Covers("MapiSession.storeSnapshot")
	void aStoreThatTheProfileHasIsAFailureTooWhereItIsGoneOrCannotBeUsed() {
		for (HResult code : List.of(HResult.MAPI_E_NOT_FOUND, HResult.MAPI_E_OBJECT_DELETED,
				HResult.MAPI_E_NO_SUPPORT)) {
			FaultInjection fault = this.embedded.control().inject(Fault.fail(OPEN, code));
			MapiSession session = watched();
			StoreSnapshot failed = await(session, (store) -> store.status() == ResourceStatus.FAILURE);
			assertThat(failed.error()).isNotNull().satisfies((error) -> assertThat(error.result()).isEqualTo(code));
			fault.close();
			await(session, (store) -> store.status() == ResourceStatus.AVAILABLE);
			session.close();
		}
	}

	@Test
	@Reference("imapisession-openmsgstore")
	@Covers("MapiSession.storeSnapshot")
	void aStoreThatHangsIsAFailureAndHoldsNobodyUp() {
		FaultInjection fault = this.embedded.control().inject(Fault.hang(OPEN));
		MapiSession session = session("Work", true, Duration.ofMillis(300));
		StoreSnapshot failed = await(session, (store) -> store.status() == ResourceStatus.FAILURE);
		assertThat(failed.error()).isNotNull();
		assertThat(session.refreshStatus().rows()).isNotEmpty();
		assertThat(fault.strikes()).isOne();
		fault.close();
		await(session, (store) -> store.status() == ResourceStatus.AVAILABLE);
	}

	@Test
	@Reference("imapisession-setdefaultstore")
	@Covers("MapiSession.setDefaultStore")
	void theDefaultStoreIsTheOneThatWasChosen() {
		MapiSession session = session("Both", false, Duration.ofSeconds(20));
		EntryId second = EntryId.of(stores(session).get(1).require(PropTags.PR_ENTRYID));
		session.setDefaultStore(second, DefaultStoreKind.DEFAULT);
		session.setDefaultStore(second, DefaultStoreKind.SECONDARY);
		assertThat(stores(session)).extracting((row) -> row.get(PropTags.PR_DEFAULT_STORE))
			.containsExactly(false, true);
		assertThat(ResourceFlag.of(stores(session).get(1).get(PropTags.PR_RESOURCE_FLAGS, 0)))
			.contains(ResourceFlag.DEFAULT_STORE, ResourceFlag.SECONDARY_STORE);
		session.logOff();
		session.logOn();
		assertThat(stores(session)).extracting((row) -> row.get(PropTags.PR_DEFAULT_STORE))
			.containsExactly(false, true);
		session.setDefaultStore(null, DefaultStoreKind.DEFAULT);
		assertThat(stores(session)).noneMatch((row) -> row.get(PropTags.PR_DEFAULT_STORE, false));
	}

	@Test
	@Reference({ "imapisession-setdefaultstore", "pidtagresourceflags-canonical-property" })
	@Covers({ "MapiSession.setDefaultStore", "MapiSession.messageStoresTable" })
	void aStoreIsChosenForMoreThanBeingTheDefault() {
		MapiSession session = session("Both", false, Duration.ofSeconds(20));
		EntryId second = stores(session).get(1).entryId();
		Map<DefaultStoreKind, ResourceFlag> chosen = Map.of(DefaultStoreKind.PRIMARY, ResourceFlag.PRIMARY_STORE,
				DefaultStoreKind.SIMPLE_TEMPORARY, ResourceFlag.SIMPLE_STORE, DefaultStoreKind.SIMPLE_PERMANENT,
				ResourceFlag.SIMPLE_STORE);
		chosen.forEach((kind, flag) -> {
			session.setDefaultStore(second, kind);
			assertThat(flags(stores(session).get(1))).contains(flag);
			assertThat(flags(stores(session).get(0))).doesNotContain(flag);
			session.setDefaultStore(null, kind);
			assertThat(flags(stores(session).get(1))).doesNotContain(flag);
		});
	}

	private static Set<ResourceFlag> flags(Row store) {
		return ResourceFlag.of(store.get(PropTags.PR_RESOURCE_FLAGS, 0));
	}

	private static List<Row> stores(MapiSession session) {
		try (MapiTable table = session.messageStoresTable()) {
			return table.rows(10);
		}
	}

	@Test
	@Reference("imapisession-getmsgstorestable")
	@Covers("MapiSession.storeSnapshot")
	void aProfileWithoutAStoreHasNoneToShow() {
		FaultInjection opened = this.embedded.control().inject(Fault.fail(OPEN, HResult.MAPI_E_FAILONEPROVIDER));
		MapiSession empty = session("Empty", true, Duration.ofSeconds(20));
		MapiSession unwatched = session("Work", false, Duration.ofSeconds(20));
		for (int i = 0; i < 5; i++) {
			empty.refreshStatus();
			unwatched.refreshStatus();
		}
		assertThat(empty.storeSnapshot()).isNull();
		assertThat(unwatched.storeSnapshot()).isNull();
		assertThat(opened.strikes()).isZero();
	}

}
