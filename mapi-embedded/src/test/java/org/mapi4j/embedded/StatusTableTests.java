package org.mapi4j.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.TransportActivity;
import org.mapi4j.status.ValidateFlag;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StatusTableTests {

	private static final List<PropTag<?>> REQUIRED = List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_STATUS_CODE,
			PropTags.PR_RESOURCE_METHODS, PropTags.PR_PROVIDER_DLL_NAME, PropTags.PR_RESOURCE_FLAGS,
			PropTags.PR_RESOURCE_TYPE, PropTags.PR_ENTRYID, PropTags.PR_INSTANCE_KEY, PropTags.PR_OBJECT_TYPE,
			PropTags.PR_ROWID);

	private final EmbeddedMapi mapi = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Office")
		.password("Office", "old")
		.mailbox("Bob Ray", "bob@example.com", "Home")
		.build();

	private final EmbeddedControl control = this.mapi.control();

	private final SubsystemSession session = this.mapi
		.logon(LogonOptions.of(LogonPreset.INTERACTIVE).withProfileName("Office"));

	private final MapiTable table = this.session.statusTable();

	@AfterEach
	void close() {
		this.table.close();
		this.session.close();
		assertThat(this.control.openObjects()).isZero();
		this.mapi.close();
	}

	@Test
	void everyRowHasTheRequiredColumns() {
		assertThat(rows()).hasSize(6).allSatisfy((row) -> REQUIRED.forEach((tag) -> row.row().require(tag)));
		assertThat(rows()).extracting((row) -> row.row().require(PropTags.PR_OBJECT_TYPE)).containsOnly(10);
		assertThat(rows()).extracting(StatusRow::key).doesNotHaveDuplicates();
	}

	@Test
	void columnsThatARowDoesNotHaveAreErrors() {
		StatusRow subsystem = row(ResourceType.SUBSYSTEM);
		assertThat(subsystem.row().error(PropTags.PR_STATUS_STRING)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		assertThat(subsystem.identity()).isNull();
		assertThat(row(ResourceType.STORE_PROVIDER).identity()).isNotNull();
		assertThat(row(ResourceType.TRANSPORT_PROVIDER).row().get(PropTags.PR_REMOTE_VALIDATE_OK)).isTrue();
	}

	@Test
	void theStateOfAProviderIsSeenAtOnceByEverySessionOfItsProfile() {
		SubsystemSession other = this.mapi.logon(LogonOptions.defaults().withProfileName("Office"));
		SubsystemSession elsewhere = this.mapi.logon(LogonOptions.defaults().withProfileName("Home"));
		this.control.setStatus("Office", ResourceType.STORE_PROVIDER, ResourceStatus.OFFLINE, "No network");
		assertThat(row(ResourceType.STORE_PROVIDER).status()).isEqualTo(ResourceStatus.OFFLINE);
		assertThat(row(ResourceType.STORE_PROVIDER).statusText()).isEqualTo("No network");
		assertThat(row(other, ResourceType.STORE_PROVIDER).status()).isEqualTo(ResourceStatus.OFFLINE);
		assertThat(row(elsewhere, ResourceType.STORE_PROVIDER).status()).isEqualTo(ResourceStatus.AVAILABLE);
		other.close();
		elsewhere.close();
	}

	@Test
	void aChangeIsToldWithTheColumnsInForce() {
		List<Notification> told = new ArrayList<>();
		this.table.setColumns(PropTags.PR_STATUS_CODE, PropTags.PR_DISPLAY_NAME);
		this.table.advise(told::add);
		this.control.setStatus("Office", ResourceType.STORE_PROVIDER, ResourceStatus.FAILURE, null);
		assertThat(told).singleElement().isInstanceOfSatisfying(TableModified.class, (event) -> {
			assertThat(event.event()).isEqualTo(TableEvent.ROW_MODIFIED);
			assertThat(event.index()).isEqualTo(row(ResourceType.STORE_PROVIDER).key());
			assertThat(event.prior()).isEqualTo(row(ResourceType.AB_PROVIDER).key());
			assertThat(event.row().values()).hasSize(2);
			assertThat(event.row().get(PropTags.PR_STATUS_CODE)).isEqualTo(4);
		});
		this.control.setStatus("Office", ResourceType.STORE_PROVIDER, ResourceStatus.FAILURE, null);
		assertThat(told).hasSize(1);
	}

	@Test
	void onlyProvidersAndTheAddressBookCanBeSet() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.control.setStatus("Office", ResourceType.SPOOLER, ResourceStatus.OFFLINE, null));
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.control.setStatus("Nowhere", ResourceType.STORE_PROVIDER, ResourceStatus.OFFLINE, null));
	}

	@Test
	void aStatusObjectHasThePropertiesOfItsRow() {
		try (StatusObject status = open(ResourceType.TRANSPORT_PROVIDER)) {
			assertThat(status.getProps().require(PropTags.PR_PROVIDER_DISPLAY)).isEqualTo("MAPI Embedded Transport");
			assertThat(status.getPropList()).contains(PropTags.PR_STATUS_CODE).doesNotContain(PropTags.PR_ROWID);
			this.control.setStatus("Office", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.OFFLINE, null);
			assertThat(status.getProps(PropTags.PR_STATUS_CODE).get(PropTags.PR_STATUS_CODE)).isEqualTo(2);
		}
	}

	@Test
	void eachResourceNamesItsMethods() {
		assertThat(row(ResourceType.SUBSYSTEM).methods()).containsExactly(ResourceMethod.VALIDATE_STATE);
		assertThat(row(ResourceType.ADDRESS_BOOK).methods()).containsExactly(ResourceMethod.VALIDATE_STATE);
		assertThat(row(ResourceType.SPOOLER).methods()).containsExactlyInAnyOrder(ResourceMethod.VALIDATE_STATE,
				ResourceMethod.FLUSH_QUEUES);
		assertThat(row(ResourceType.STORE_PROVIDER).methods()).containsExactlyInAnyOrder(ResourceMethod.VALIDATE_STATE,
				ResourceMethod.CHANGE_PASSWORD);
	}

	@Test
	void whatAResourceDoesNotNameItRefuses() {
		try (StatusObject subsystem = open(ResourceType.SUBSYSTEM)) {
			assertFails(HResult.MAPI_E_NO_SUPPORT, () -> subsystem.settingsDialog(true));
			assertFails(HResult.MAPI_E_NO_SUPPORT, () -> subsystem.changePassword("old", "new"));
			assertFails(HResult.MAPI_E_NO_SUPPORT, () -> subsystem.flushQueues(null, FlushFlag.UPLOAD));
			assertFails(HResult.MAPI_E_UNKNOWN_FLAGS, () -> subsystem.validateState(ValidateFlag.FORCE_XP_CONNECT));
		}
	}

	@Test
	void aFailedProviderComesBackOnlyIfItReallyHas() {
		try (StatusObject transport = open(ResourceType.TRANSPORT_PROVIDER)) {
			this.control.setStatus("Office", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.FAILURE, null);
			transport.validateState();
			assertThat(row(ResourceType.TRANSPORT_PROVIDER).status()).isEqualTo(ResourceStatus.FAILURE);
			this.control.setStatus("Office", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.AVAILABLE, null);
			transport.validateState(ValidateFlag.FORCE_XP_DISCONNECT);
			assertThat(row(ResourceType.TRANSPORT_PROVIDER).status()).isEqualTo(ResourceStatus.OFFLINE);
			transport.validateState(ValidateFlag.FORCE_XP_CONNECT);
			assertThat(row(ResourceType.TRANSPORT_PROVIDER).status()).isEqualTo(ResourceStatus.AVAILABLE);
			assertFails(HResult.MAPI_E_NO_SUPPORT, () -> transport.validateState(ValidateFlag.SHOW_XP_SESSION_UI));
		}
	}

	@Test
	void theSpoolerAndTheSubsystemValidateTheTransports() {
		for (ResourceType type : List.of(ResourceType.SPOOLER, ResourceType.SUBSYSTEM)) {
			try (StatusObject transport = open(ResourceType.TRANSPORT_PROVIDER); StatusObject other = open(type)) {
				transport.validateState(ValidateFlag.FORCE_XP_DISCONNECT);
				other.validateState();
				assertThat(row(ResourceType.TRANSPORT_PROVIDER).status()).isEqualTo(ResourceStatus.AVAILABLE);
			}
		}
	}

	@Test
	void aPasswordIsChangedByWhoKnowsTheOldOne() {
		try (StatusObject store = open(ResourceType.STORE_PROVIDER)) {
			assertFails(HResult.MAPI_E_NO_ACCESS, () -> store.changePassword("wrong", "new"));
			store.changePassword("old", "new");
			assertFails(HResult.MAPI_E_NO_ACCESS, () -> store.changePassword("old", "newer"));
			store.changePassword("new", "newer");
		}
	}

	@Test
	void aFlushShowsWhatTheTransportIsDoing() {
		List<TableModified> told = new ArrayList<>();
		this.table.advise((event) -> told.add((TableModified) event));
		try (StatusObject transport = open(ResourceType.TRANSPORT_PROVIDER)) {
			assertThat(transport.flushQueues(null, FlushFlag.UPLOAD)).isTrue();
		}
		assertThat(told).extracting((event) -> TransportActivity.of(event.row().get(PropTags.PR_STATUS_CODE, 0)))
			.satisfiesExactly(
					(during) -> assertThat(during).contains(TransportActivity.OUTBOUND_FLUSH,
							TransportActivity.OUTBOUND_ACTIVE),
					(after) -> assertThat(after).containsExactly(TransportActivity.INBOUND_ENABLED,
							TransportActivity.OUTBOUND_ENABLED));
	}

	@Test
	void theSpoolerFlushesInTheBackgroundIfItMay() throws InterruptedException {
		LinkedBlockingQueue<TableModified> told = new LinkedBlockingQueue<>();
		this.table.advise((event) -> told.add((TableModified) event));
		EntryId transport = id(row(ResourceType.TRANSPORT_PROVIDER));
		try (StatusObject spooler = open(ResourceType.SPOOLER)) {
			assertThat(spooler.flushQueues(transport, FlushFlag.DOWNLOAD, FlushFlag.ASYNC_OK)).isFalse();
			assertThat(activities(told)).contains(TransportActivity.INBOUND_FLUSH);
			assertThat(activities(told)).doesNotContain(TransportActivity.INBOUND_FLUSH);
			assertFails(HResult.MAPI_E_UNKNOWN_ENTRYID,
					() -> spooler.flushQueues(id(row(ResourceType.SPOOLER)), FlushFlag.UPLOAD));
		}
	}

	private static Iterable<TransportActivity> activities(LinkedBlockingQueue<TableModified> told)
			throws InterruptedException {
		TableModified event = Objects.requireNonNull(told.poll(20, TimeUnit.SECONDS));
		return TransportActivity.of(event.row().get(PropTags.PR_STATUS_CODE, 0));
	}

	@Test
	void aTransportThatIsNotThereIsNotFlushed() {
		try (StatusObject transport = open(ResourceType.TRANSPORT_PROVIDER);
				StatusObject spooler = open(ResourceType.SPOOLER)) {
			this.control.setStatus("Office", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.OFFLINE, null);
			assertFails(HResult.MAPI_E_OFFLINE, () -> transport.flushQueues(null, FlushFlag.UPLOAD));
			assertThat(spooler.flushQueues(null, FlushFlag.UPLOAD)).isTrue();
			this.control.setStatus("Office", ResourceType.TRANSPORT_PROVIDER, ResourceStatus.FAILURE, null);
			assertFails(HResult.MAPI_E_NETWORK_ERROR, () -> transport.flushQueues(null, FlushFlag.UPLOAD));
			assertFails(HResult.MAPI_E_INVALID_PARAMETER,
					() -> transport.flushQueues(id(row(ResourceType.SPOOLER)), FlushFlag.UPLOAD));
		}
	}

	@Test
	void anInstanceKeyIsTheSameInEveryTableOfTheSession() {
		Binary key = row(ResourceType.SPOOLER).key();
		try (MapiTable other = this.session.statusTable()) {
			assertThat(other.rows(10)).extracting((row) -> row.get(PropTags.PR_INSTANCE_KEY)).contains(key);
		}
	}

	@Test
	void aFaultHoldsACallUntilItIsReleased() throws Exception {
		FaultInjection hang = this.control.inject(Fault.hang("IMAPITable::QueryRows").inProfile("Office").times(1));
		LinkedBlockingQueue<List<Row>> read = new LinkedBlockingQueue<>();
		Thread reader = new Thread(() -> read.add(this.table.queryRows(1)));
		reader.start();
		assertThat(hang.awaitStrikes(1, Duration.ofSeconds(20))).isTrue();
		assertThat(this.table.queryRows(1)).hasSize(1);
		assertThat(read).isEmpty();
		hang.release();
		assertThat(read.poll(20, TimeUnit.SECONDS)).hasSize(1);
		assertThat(hang.strikes()).isEqualTo(1);
		assertThat(hang.held()).isZero();
	}

	@Test
	void aFaultLetsACallFailOrAnswerNothing() {
		FaultInjection fail = this.control
			.inject(Fault.fail("IMAPITable::QueryRows", HResult.MAPI_E_NETWORK_ERROR).times(1));
		assertFails(HResult.MAPI_E_NETWORK_ERROR, () -> this.table.queryRows(1));
		assertThat(this.table.queryRows(1)).hasSize(1);
		fail.close();
		this.control.inject(Fault.answerNull("IMAPITable::QueryRows"));
		assertThat(this.table.queryRows(1)).isNull();
		this.control.inject(Fault.answerNull("IMAPITable::GetRowCount"));
		assertThat(this.table.rowCount()).isEqualTo(6);
		this.control.clearFaults();
		assertThat(this.table.queryRows(1)).hasSize(1);
	}

	@Test
	void aFaultStrikesOnlyItsProfileAndAsLikelyAsItSays() {
		this.control.inject(Fault.fail(Fault.EVERY_OPERATION, HResult.MAPI_E_BUSY).inProfile("Home"));
		FaultInjection never = this.control
			.inject(Fault.fail(Fault.EVERY_OPERATION, HResult.MAPI_E_BUSY).withProbability(0));
		assertThat(this.table.rowCount()).isEqualTo(6);
		assertThat(never.strikes()).isZero();
		assertFails(HResult.MAPI_E_BUSY, () -> this.mapi.logon(LogonOptions.defaults().withProfileName("Home")));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.hang("x").withProbability(1.5));
		assertThatIllegalArgumentException().isThrownBy(() -> Fault.hang("x").times(0));
	}

	@Test
	void aLogonThatMayNotWaitFailsWhileAnotherHangs() throws Exception {
		LogonOptions home = LogonOptions.defaults().withProfileName("Home");
		FaultInjection hang = this.control.inject(Fault.hang("MAPILogonEx").inProfile("Home"));
		LinkedBlockingQueue<SubsystemSession> late = new LinkedBlockingQueue<>();
		new Thread(() -> late.add(this.mapi.logon(home))).start();
		assertThat(hang.awaitStrikes(1, Duration.ofSeconds(20))).isTrue();
		assertFails(HResult.MAPI_E_TIMEOUT, () -> this.mapi.logon(home.withTimeoutShort(true)));
		hang.close();
		Objects.requireNonNull(late.poll(20, TimeUnit.SECONDS)).close();
	}

	private static void assertFails(HResult result, ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(result));
	}

	private List<StatusRow> rows() {
		return rows(this.session);
	}

	private static List<StatusRow> rows(SubsystemSession session) {
		try (MapiTable table = session.statusTable()) {
			return table.rows(100).stream().map(StatusRow::new).toList();
		}
	}

	private StatusRow row(ResourceType type) {
		return row(this.session, type);
	}

	private static StatusRow row(SubsystemSession session, ResourceType type) {
		return rows(session).stream().filter((row) -> row.type() == type).findFirst().orElseThrow();
	}

	private StatusObject open(ResourceType type) {
		return this.session.openStatusObject(id(row(type)));
	}

	private static EntryId id(StatusRow row) {
		return EntryId.of(row.row().require(PropTags.PR_ENTRYID));
	}

}
