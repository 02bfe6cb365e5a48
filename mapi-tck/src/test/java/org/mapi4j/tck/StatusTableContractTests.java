package org.mapi4j.tck;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiAccessDeniedException;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.Identity;
import org.mapi4j.status.ResourceFlag;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.TransportActivity;
import org.mapi4j.status.ValidateFlag;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a session tells of its resources, and who it acts as.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class StatusTableContractTests {

	private static final String PROFILE = "Work";

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = EmbeddedMapi.builder()
		.mailbox("Ann L\u00e9e", "ann@example.com", PROFILE)
		.mailbox("Bob Ray", "bob@example.com", PROFILE)
		.password(PROFILE, "old")
		.profile("Empty")
		.build();

	private MapiSession session;

	StatusTableContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void logOn() {
		this.session = this.bench.logOn(this.embedded,
				LogonOptions.defaults().withProfileName(PROFILE).withNoMail(false));
	}

	private StatusRow row(ResourceType type) {
		return refresh().first(type).orElseThrow();
	}

	/**
	 * Read the status table anew: the first call may join a reading that has begun before
	 * it, the second one cannot.
	 */
	private StatusSnapshot refresh() {
		this.session.refreshStatus();
		return this.session.refreshStatus();
	}

	@Test
	@Reference("status-tables")
	@Covers({ "MapiSession.refreshStatus", "MapiSession.statusSnapshot" })
	void everyResourceHasARow() {
		Instant before = Instant.now();
		StatusSnapshot snapshot = refresh();
		assertThat(snapshot.takenAt()).isBetween(before, Instant.now());
		assertThat(snapshot.rows()).extracting(StatusRow::type)
			.contains(ResourceType.SUBSYSTEM, ResourceType.SPOOLER, ResourceType.ADDRESS_BOOK,
					ResourceType.STORE_PROVIDER, ResourceType.TRANSPORT_PROVIDER, ResourceType.AB_PROVIDER);
		assertThat(this.session.statusSnapshot()).isNotNull()
			.satisfies((last) -> assertThat(last.rows()).isEqualTo(snapshot.rows()));
	}

	@Test
	@Reference("status-tables")
	@Covers("MapiSession.statusTable")
	void everyRowHasTheColumnsThatMapiRequires() {
		MapiTable table = this.session.statusTable();
		table.setColumns(StatusRow.COLUMNS);
		List<StatusRow> rows = table.rows(100).stream().map(StatusRow::new).toList();
		assertThat(rows).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.entryId()).isNotNull();
			assertThat(row.type()).isNotEqualTo(ResourceType.UNKNOWN);
			assertThat(row.displayName()).isNotBlank();
			assertThat(row.dll()).isNotBlank();
			assertThat(row.provider()).isNotBlank();
			assertThat(row.row().has(PropTags.PR_INSTANCE_KEY)).isTrue();
			assertThat(row.row().has(PropTags.PR_STATUS_CODE)).isTrue();
			assertThat(row.row().has(PropTags.PR_RESOURCE_FLAGS)).isTrue();
			assertThat(row.row().has(PropTags.PR_RESOURCE_METHODS)).isTrue();
			assertThat(row.row().has(PropTags.PR_ROWID)).isTrue();
		});
		assertThat(new HashSet<>(rows.stream().map(StatusRow::key).toList())).hasSameSizeAs(rows);
	}

	@Test
	@Reference("finding-a-profile-name")
	@Covers("MapiSession.profileName")
	void theRowOfTheSubsystemNamesTheProfile() {
		assertThat(this.session.profileName()).isEqualTo(PROFILE);
		assertThat(row(ResourceType.SUBSYSTEM).displayName()).isEqualTo(PROFILE);
	}

	@Test
	@Reference({ "pidtagstatuscode-canonical-property", "pidtagresourceflags-canonical-property" })
	@Covers("MapiSession.refreshStatus")
	void aRowSaysHowItsResourceIsAndWhatItIs() {
		assertThat(row(ResourceType.TRANSPORT_PROVIDER).status()).isEqualTo(ResourceStatus.AVAILABLE);
		assertThat(row(ResourceType.TRANSPORT_PROVIDER).activities())
			.containsExactlyInAnyOrder(TransportActivity.INBOUND_ENABLED, TransportActivity.OUTBOUND_ENABLED);
		assertThat(row(ResourceType.TRANSPORT_PROVIDER).flags()).containsExactly(ResourceFlag.DEFAULT_OUTBOUND);
		assertThat(row(ResourceType.STORE_PROVIDER).flags()).containsExactlyInAnyOrder(ResourceFlag.DEFAULT_STORE,
				ResourceFlag.PRIMARY_IDENTITY);
		for (ResourceStatus status : ResourceStatus.values()) {
			this.embedded.control().setStatus(PROFILE, ResourceType.STORE_PROVIDER, status, "So \u00fcbel");
			assertThat(row(ResourceType.STORE_PROVIDER).status()).isEqualTo(status);
			assertThat(row(ResourceType.STORE_PROVIDER).statusText()).isEqualTo("So \u00fcbel");
		}
	}

	@Test
	@Reference({ "handling-table-notification", "imapitable-advise" })
	@Covers("MapiTable.advise")
	void theTableTellsWhenAResourceChanges() {
		Listener listener = new Listener();
		MapiTable table = this.session.statusTable();
		table.setColumns(StatusRow.COLUMNS);
		table.restrict(Restriction.equal(PropTags.PR_RESOURCE_TYPE, ResourceType.AB_PROVIDER.code()));
		StatusRow before = new StatusRow(table.rows(1).get(0));
		try (Subscription subscription = table.advise(listener)) {
			this.embedded.control().setStatus(PROFILE, ResourceType.AB_PROVIDER, ResourceStatus.FAILURE, "gone");
			TableModified event = (TableModified) listener.next();
			assertThat(event.event()).isEqualTo(TableEvent.ROW_MODIFIED);
			assertThat(event.index()).isEqualTo(before.key());
			StatusRow after = new StatusRow(event.row());
			assertThat(after.status()).isEqualTo(ResourceStatus.FAILURE);
			assertThat(after.statusText()).isEqualTo("gone");
		}
	}

	@Test
	@Reference("imapistatus-validatestate")
	@Covers({ "StatusObject.validateState", "MapiSession.openStatusObject" })
	void aTransportIsTakenOffTheLineAndBack() {
		try (StatusObject transport = this.session.openStatusObject(row(ResourceType.TRANSPORT_PROVIDER))) {
			transport.validateState(ValidateFlag.FORCE_XP_DISCONNECT);
			assertThat(row(ResourceType.TRANSPORT_PROVIDER).status()).isEqualTo(ResourceStatus.OFFLINE);
			transport.validateState(ValidateFlag.FORCE_XP_CONNECT);
			assertThat(row(ResourceType.TRANSPORT_PROVIDER).status()).isEqualTo(ResourceStatus.AVAILABLE);
		}
	}

	@Test
	@Reference("imapistatus-validatestate")
	@Covers("StatusObject.validateState")
	void aFlagThatAnObjectDoesNotKnowIsRefused() {
		try (StatusObject subsystem = this.session.openStatusObject(row(ResourceType.SUBSYSTEM))) {
			assertThatExceptionOfType(MapiException.class)
				.isThrownBy(() -> subsystem.validateState(ValidateFlag.FORCE_XP_CONNECT))
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_UNKNOWN_FLAGS))
				.satisfies((ex) -> assertThat(ex.error()).isNotNull());
		}
	}

	@Test
	@Reference("imapistatus-flushqueues")
	@Covers("StatusObject.flushQueues")
	void theSpoolerFlushesOneTransportOrAll() {
		EntryId transport = row(ResourceType.TRANSPORT_PROVIDER).entryId();
		try (StatusObject spooler = this.session.openStatusObject(row(ResourceType.SPOOLER))) {
			assertThat(spooler.methods()).containsExactlyInAnyOrder(ResourceMethod.VALIDATE_STATE,
					ResourceMethod.FLUSH_QUEUES);
			assertThat(spooler.flushQueues(null, FlushFlag.UPLOAD, FlushFlag.DOWNLOAD)).isTrue();
			assertThat(spooler.flushQueues(transport, FlushFlag.UPLOAD)).isTrue();
			EntryId unknown = row(ResourceType.STORE_PROVIDER).entryId();
			assertThatExceptionOfType(MapiException.class).isThrownBy(() -> spooler.flushQueues(unknown))
				.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_UNKNOWN_ENTRYID));
		}
	}

	@Test
	@Reference("imapistatus-changepassword")
	@Covers("StatusObject.changePassword")
	void onlyWhoKnowsThePasswordChangesIt() {
		try (StatusObject store = this.session.openStatusObject(row(ResourceType.STORE_PROVIDER))) {
			assertThatExceptionOfType(MapiAccessDeniedException.class)
				.isThrownBy(() -> store.changePassword("wrong", "new"));
			store.changePassword("old", "n\u00e9w");
			store.changePassword("n\u00e9w", "old");
		}
	}

	@Test
	@Reference("pidtagresourcemethods-canonical-property")
	@Covers({ "StatusObject.methods", "StatusObject.validateState" })
	void theSubsystemCanOnlyBeValidated() {
		try (StatusObject subsystem = this.session.openStatusObject(row(ResourceType.SUBSYSTEM))) {
			assertThat(subsystem.methods()).containsExactly(ResourceMethod.VALIDATE_STATE);
			subsystem.validateState();
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> subsystem.settingsDialog(true));
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> subsystem.flushQueues(null));
			assertThatExceptionOfType(MapiNotSupportedException.class)
				.isThrownBy(() -> subsystem.changePassword("old", "new"));
		}
	}

	@Test
	@Reference({ "imapisession-queryidentity", "mapi-primary-identity" })
	@Covers("MapiSession.primaryIdentity")
	void theIdentityIsThatOfThePrimaryProvider() {
		Identity ann = this.session.primaryIdentity();
		assertThat(ann.placeholder()).isFalse();
		assertThat(ann.displayName()).isEqualTo("Ann L\u00e9e");
		assertThat(ann.entryId()).isNotNull();
		assertThat(ann.searchKey()).isNotNull();
		this.embedded.control().setPrimaryIdentity(PROFILE, "bob@example.com");
		refresh();
		Identity bob = this.session.primaryIdentity();
		assertThat(bob.displayName()).isEqualTo("Bob Ray");
		assertThat(bob.entryId()).isNotEqualTo(ann.entryId());
	}

	@Test
	@Reference("imapisession-queryidentity")
	@Covers("MapiSession.primaryIdentity")
	void withoutAPrimaryProviderTheFirstIdentityIsTaken() {
		this.embedded.control().setPrimaryIdentity(PROFILE, null);
		refresh();
		assertThat(this.session.primaryIdentity().displayName()).isEqualTo("Ann L\u00e9e");
	}

	@Test
	@Reference("imapisession-queryidentity")
	@Covers("MapiSession.primaryIdentity")
	void whereNoServiceGivesAnIdentityThereIsAPlaceholder() {
		MapiSession empty = this.bench.session(this.bench.connect(EmbeddedMapi.builder().profile("Empty").build()),
				LogonOptions.defaults());
		empty.logOn();
		Identity identity = empty.primaryIdentity();
		assertThat(identity.placeholder()).isTrue();
		assertThat(identity.entryId()).isNotNull();
	}

	@Test
	@Reference("retrieving-primary-and-provider-identity")
	@Covers("MapiSession.providerIdentity")
	void aProviderHasAnIdentityOfItsOwn() {
		refresh();
		Optional<Identity> identity = this.session.providerIdentity("embmdb.dll");
		assertThat(identity).get().extracting(Identity::displayName).isEqualTo("Ann L\u00e9e");
		assertThat(this.session.providerIdentity("EMBAB.DLL")).isEmpty();
		assertThat(this.session.providerIdentity("EMSMDB.DLL")).isEmpty();
	}

	@Test
	@Reference("imapisession-getmsgstorestable")
	@Covers("MapiSession.messageStoresTable")
	void everyMessageStoreHasARow() {
		MapiTable table = this.session.messageStoresTable();
		table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_ENTRYID, PropTags.PR_DEFAULT_STORE,
				PropTags.PR_MDB_PROVIDER, PropTags.PR_RESOURCE_FLAGS, PropTags.PR_OBJECT_TYPE);
		List<Row> rows = table.rows(10);
		assertThat(rows).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
			.containsExactly("Ann L\u00e9e", "Bob Ray");
		assertThat(rows).extracting((row) -> row.get(PropTags.PR_DEFAULT_STORE)).containsExactly(true, false);
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.require(PropTags.PR_ENTRYID).size()).isPositive();
			assertThat(row.require(PropTags.PR_MDB_PROVIDER).size()).isEqualTo(16);
			assertThat(row.get(PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.STORE.code());
		});
	}

	@Test
	@Reference("imapisession-openentry")
	@Covers({ "MapiSession.openEntry(EntryId)", "MapiProp.getProps" })
	void anEntryIsOpenedByItsIdentifier() {
		EntryId ann = this.session.primaryIdentity().entryId();
		try (MapiProp entry = this.session.openEntry(ann)) {
			Row row = entry.getProps(PropTags.PR_DISPLAY_NAME, PropTags.PR_SMTP_ADDRESS, PropTags.PR_SUBJECT);
			assertThat(row.get(PropTags.PR_DISPLAY_NAME)).isEqualTo("Ann L\u00e9e");
			assertThat(row.get(PropTags.PR_SMTP_ADDRESS)).isEqualTo("ann@example.com");
			assertThat(row.error(PropTags.PR_SUBJECT)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		}
	}

	@Test
	@Reference("imapisession-openentry")
	@Covers("MapiSession.openEntry(EntryId)")
	void aStatusObjectIsOpenedAsWhatItIs() {
		EntryId entryId = row(ResourceType.SPOOLER).entryId();
		try (MapiProp entry = this.session.openEntry(entryId)) {
			assertThat(entry.getProps(PropTags.PR_RESOURCE_TYPE).get(PropTags.PR_RESOURCE_TYPE))
				.isEqualTo(ResourceType.SPOOLER.code());
			assertThat(entry).isInstanceOf(StatusObject.class);
		}
	}

	@Test
	@Reference("imapisession-openentry")
	@Covers({ "MapiSession.openEntry(EntryId)", "MapiSession.lastError" })
	void anEntryOfNobodyIsRefused() {
		EntryId foreign = EntryId.parse("00000000" + "DC".repeat(20));
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> this.session.openEntry(foreign))
			.satisfies((ex) -> assertThat(ex.result()).isIn(HResult.MAPI_E_UNKNOWN_ENTRYID,
					HResult.MAPI_E_INVALID_ENTRYID))
			.satisfies((ex) -> assertThat(ex.error()).isNotNull())
			.satisfies((ex) -> assertThat(this.session.lastError(ex.result())).isEqualTo(ex.error()));
		assertThat(this.session.lastError(HResult.MAPI_E_BUSY)).isNull();
	}

	@Test
	@Reference("imapisession-compareentryids")
	@Covers("MapiSession.compareEntryIds")
	void identifiersNameTheSameOrNot() {
		EntryId ann = this.session.primaryIdentity().entryId();
		EntryId spooler = row(ResourceType.SPOOLER).entryId();
		EntryId subsystem = row(ResourceType.SUBSYSTEM).entryId();
		assertThat(this.session.compareEntryIds(spooler, EntryId.of(spooler.value()))).isTrue();
		assertThat(this.session.compareEntryIds(spooler, subsystem)).isFalse();
		assertThat(this.session.compareEntryIds(ann, subsystem)).isFalse();
	}

	@Test
	@Reference("status-tables")
	@Covers("MapiSession.statusTable")
	void rowsAreFoundByTheTextsInThem() {
		MapiTable table = this.session.statusTable();
		table.setColumns(StatusRow.COLUMNS);
		assertThat(table.findRow(Restriction.equal(PropTags.PR_IDENTITY_DISPLAY, "Ann L\u00e9e"))).isTrue();
		StatusRow row = new StatusRow(table.queryRows(1).get(0));
		assertThat(Set.of(ResourceType.STORE_PROVIDER, ResourceType.TRANSPORT_PROVIDER)).contains(row.type());
		assertThat(row.identity()).isNotNull();
	}

}
