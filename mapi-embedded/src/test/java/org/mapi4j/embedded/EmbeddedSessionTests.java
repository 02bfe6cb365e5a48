package org.mapi4j.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.embedded.support.EntryIds;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.LogonPreset;
import org.mapi4j.session.SubsystemSession;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.store.MessageStore;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EmbeddedSessionTests {

	private static final LogonOptions DEFAULTS = LogonOptions.defaults();

	private static final LogonOptions SHARED = DEFAULTS.withAllowOthers(true);

	private static final LogonOptions JOINING = DEFAULTS.withNewSession(false);

	private final EmbeddedMapi mapi = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Office")
		.mailbox("Team", "team@example.com", "Office")
		.mailbox("Bob Ray", "bob@example.com", "Home")
		.profile("Bare")
		.build();

	private final EmbeddedControl control = this.mapi.control();

	@AfterEach
	void nothingLeaks() {
		this.mapi.close();
	}

	@Test
	void withoutAnyMailboxThereIsOneProfileWithOne() {
		try (EmbeddedMapi plain = EmbeddedMapi.create(); SubsystemSession session = plain.logon(DEFAULTS)) {
			assertThat(plain.profiles()).containsExactly(new Profile("Embedded", true));
			assertThat(names(session)).contains("Embedded", "Embedded User");
			assertThat(plain.info().kind()).isEqualTo("embedded");
		}
	}

	@Test
	void theFirstProfileIsTheDefaultOne() {
		assertThat(this.mapi.profiles()).containsExactly(new Profile("Office", true), new Profile("Home", false),
				new Profile("Bare", false));
		assertThat(profileOf(this.mapi.logon(DEFAULTS))).isEqualTo("Office");
	}

	@Test
	void aProfileIsFoundInEitherCase() {
		assertThat(profileOf(this.mapi.logon(DEFAULTS.withProfileName("hOmE")))).isEqualTo("Home");
	}

	@Test
	void anUnknownProfileIsRefused() {
		assertFails(HResult.MAPI_E_LOGON_FAILED, () -> this.mapi.logon(DEFAULTS.withProfileName("Nowhere")));
		assertFails(HResult.MAPI_E_LOGON_FAILED, () -> this.mapi.logon(DEFAULTS.withProfileName("x".repeat(65))));
	}

	@Test
	void withoutADefaultProfileTheDefaultIsRefused() {
		try (EmbeddedMapi none = EmbeddedMapi.builder().profile("Only").defaultProfile(null).build()) {
			assertFails(HResult.MAPI_E_LOGON_FAILED, () -> none.logon(DEFAULTS));
			assertThat(none.profiles()).containsExactly(new Profile("Only", false));
		}
	}

	@Test
	void theDefaultProfileMustBeOneOfTheProfiles() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EmbeddedMapi.builder().profile("Only").defaultProfile("Other").build());
	}

	@Test
	void aServiceNeedsToLogOnWithoutTheSpooler() {
		LogonOptions service = LogonOptions.of(LogonPreset.SERVICE);
		assertFails(HResult.MAPI_E_INVALID_PARAMETER, () -> this.mapi.logon(service.withNoMail(false)));
		assertThat(profileOf(this.mapi.logon(service))).isEqualTo("Office");
	}

	@Test
	void aSharedSessionIsJoinedWithItsProfile() {
		SubsystemSession first = this.mapi.logon(SHARED.withProfileName("Home"));
		SubsystemSession second = this.mapi.logon(JOINING.withProfileName("Office"));
		assertThat(profileOf(second)).isEqualTo("Home");
		assertThat(this.control.sessions()).singleElement()
			.satisfies((session) -> assertThat(session.clients()).isEqualTo(2));
		first.logoff();
		assertThat(profileOf(second)).isEqualTo("Home");
		second.logoff();
		assertThat(this.control.sessions()).isEmpty();
	}

	@Test
	void withoutASharedSessionANamedProfileIsLoggedOnTo() {
		assertThat(profileOf(this.mapi.logon(JOINING.withProfileName("Home")))).isEqualTo("Home");
	}

	@Test
	void withoutASharedSessionAndANameThereIsNothingToJoin() {
		this.mapi.logon(DEFAULTS);
		assertFails(HResult.MAPI_E_LOGON_FAILED, () -> this.mapi.logon(JOINING));
	}

	@Test
	void aNewSessionLeavesTheSharedOneAlone() {
		this.mapi.logon(SHARED);
		this.mapi.logon(DEFAULTS);
		assertThat(this.control.sessions()).hasSize(2);
	}

	@Test
	void withoutMailThereIsNoTransportAndTheSpoolerHasFailed() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		assertThat(types(session)).containsExactly(ResourceType.SUBSYSTEM, ResourceType.SPOOLER,
				ResourceType.ADDRESS_BOOK, ResourceType.AB_PROVIDER, ResourceType.STORE_PROVIDER,
				ResourceType.STORE_PROVIDER);
		assertThat(row(session, ResourceType.SPOOLER).status()).isEqualTo(ResourceStatus.FAILURE);
	}

	@Test
	void withMailThereAreTransportsAndTheSpoolerWorks() {
		SubsystemSession session = this.mapi.logon(DEFAULTS.withNoMail(false));
		assertThat(types(session)).contains(ResourceType.TRANSPORT_PROVIDER);
		assertThat(row(session, ResourceType.SPOOLER).status()).isEqualTo(ResourceStatus.AVAILABLE);
	}

	@Test
	void afterTheLogoffEverythingIsRefused() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		MapiTable table = session.statusTable();
		StatusObject status = session.openStatusObject(id(row(session, ResourceType.SUBSYSTEM)));
		session.logoff();
		assertFails(HResult.MAPI_E_NOT_INITIALIZED, session::statusTable);
		assertFails(HResult.MAPI_E_NOT_INITIALIZED, session::logoff);
		assertFails(HResult.MAPI_E_INVALID_OBJECT, table::rowCount);
		assertFails(HResult.MAPI_E_INVALID_OBJECT, status::validateState);
	}

	@Test
	void whatWasNotReleasedCountsEvenAfterTheLogoff() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		MapiTable table = session.statusTable();
		MapiTable other = session.messageStoresTable();
		assertThat(this.control.openObjects()).isEqualTo(3);
		other.close();
		other.close();
		session.logoff();
		session.close();
		session.close();
		assertThat(this.control.openObjects()).isEqualTo(1);
		table.close();
		assertThat(this.control.openObjects()).isZero();
	}

	@Test
	void anObjectThatWasReleasedIsInvalid() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		MapiTable table = session.statusTable();
		table.close();
		assertFails(HResult.MAPI_E_INVALID_OBJECT, table::rowCount);
		session.close();
		assertFails(HResult.MAPI_E_NOT_INITIALIZED, session::statusTable);
	}

	@Test
	void theSubsystemRefusesEverythingOnceClosed() {
		this.mapi.close();
		assertFails(HResult.MAPI_E_NOT_INITIALIZED, () -> this.mapi.logon(DEFAULTS));
		assertFails(HResult.MAPI_E_NOT_INITIALIZED, this.mapi::profiles);
	}

	@Test
	void thePrimaryIdentityIsTheOneThatIsFlagged() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		assertThat(identityName(session)).isEqualTo("Ann Lee");
		this.control.setPrimaryIdentity("Office", "team@example.com");
		assertThat(identityName(session)).isEqualTo("Team");
	}

	@Test
	void withoutAFlagTheFirstIdentityIsThePrimaryOne() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		this.control.setPrimaryIdentity("Office", null);
		assertThat(rows(session)).noneMatch((row) -> (row.row().get(PropTags.PR_RESOURCE_FLAGS, 0) & 0x4) != 0);
		assertThat(identityName(session)).isEqualTo("Ann Lee");
	}

	@Test
	void withoutAnyIdentityThereIsAPlaceholder() {
		SubsystemSession session = this.mapi.logon(DEFAULTS.withProfileName("Bare"));
		assertThat(session.queryIdentity().placeholder()).isTrue();
		assertFails(HResult.MAPI_E_NO_SUPPORT, () -> session.openEntry(session.queryIdentity().entryId(), false));
	}

	@Test
	void anIdentityWithoutIdentifierGivesAOneOff() {
		Row row = Row.EMPTY.with(PropTags.PR_RESOURCE_FLAGS, 0x4)
			.with(PropTags.PR_IDENTITY_DISPLAY, "Ann")
			.with(PropTags.PR_IDENTITY_SEARCH_KEY, Binary.of("SMTP:ANN@EXAMPLE.COM\0".getBytes()));
		EntryId expected = EntryIds.oneOff("Ann", "SMTP", "ANN@EXAMPLE.COM");
		assertThat(Identities.primary(List.of(row)).entryId()).isEqualTo(expected);
		assertThat(Identities.primary(List.of(row)).placeholder()).isFalse();
	}

	@Test
	void theMessageStoresTableNamesTheStoresOfTheProfile() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		List<Row> rows = session.messageStoresTable().rows(10);
		assertThat(rows).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME)).containsExactly("Ann Lee", "Team");
		assertThat(rows).extracting((row) -> row.get(PropTags.PR_DEFAULT_STORE)).containsExactly(true, false);
		assertThat(rows).allSatisfy((row) -> row.values()
			.forEach((value) -> assertThat(row.error(value.tag())).as(value.tag().toString()).isNull()));
	}

	@Test
	void identifiersOfTheSameObjectAreTheSame() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		EntryId first = id(row(session, ResourceType.SUBSYSTEM));
		EntryId user = session.queryIdentity().entryId();
		assertThat(session.compareEntryIds(first, id(row(session, ResourceType.SUBSYSTEM)))).isTrue();
		assertThat(session.compareEntryIds(first, id(row(session, ResourceType.SPOOLER)))).isFalse();
		assertThat(session.compareEntryIds(first, user)).isFalse();
		assertThat(session.compareEntryIds(first, EntryId.of(new byte[40]))).isFalse();
	}

	@Test
	void identifiersThatNobodyMadeOpenNothing() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		EntryId store = EntryId.of(session.messageStoresTable().rows(1).get(0).require(PropTags.PR_ENTRYID));
		byte[] gone = id(row(session, ResourceType.SUBSYSTEM)).value().toByteArray();
		gone[gone.length - 1]++;
		assertFails(HResult.MAPI_E_INVALID_ENTRYID, () -> session.openEntry(EntryId.of((byte) 1), false));
		assertFails(HResult.MAPI_E_UNKNOWN_ENTRYID, () -> session.openEntry(EntryId.of(new byte[24]), false));
		assertFails(HResult.MAPI_E_NOT_FOUND, () -> session.openEntry(EntryId.of(gone), false));
		assertThat(session.openEntry(store, false)).isInstanceOf(MessageStore.class);
		assertFails(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, () -> session.openStatusObject(store));
	}

	@Test
	void thePersonOfAnIdentityCanBeOpenedForReadingOnly() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		EntryId user = session.queryIdentity().entryId();
		MapiProp person = session.openEntry(user, false);
		assertThat(person.getProps(PropTags.PR_SMTP_ADDRESS, PropTags.PR_SUBJECT)).satisfies((row) -> {
			assertThat(row.get(PropTags.PR_SMTP_ADDRESS)).isEqualTo("ann@example.com");
			assertThat(row.error(PropTags.PR_SUBJECT)).isEqualTo(HResult.MAPI_E_NOT_FOUND);
		});
		assertThat(person.getPropList()).contains(PropTags.PR_DISPLAY_NAME, PropTags.PR_SEARCH_KEY);
		assertFails(HResult.MAPI_E_NO_ACCESS, () -> session.openEntry(user, true));
	}

	@Test
	void aCriticalErrorEndsTheSession() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		MapiTable table = session.statusTable();
		List<Notification> told = new ArrayList<>();
		session.advise(null, Set.of(), told::add);
		assertThat(this.control.endSessions("Office", HResult.MAPI_E_NETWORK_ERROR)).isEqualTo(1);
		assertThat(told).singleElement()
			.isInstanceOfSatisfying(Notification.CriticalError.class,
					(error) -> assertThat(error.code()).isEqualTo(HResult.MAPI_E_NETWORK_ERROR));
		assertFails(HResult.MAPI_E_END_OF_SESSION, session::statusTable);
		assertFails(HResult.MAPI_E_END_OF_SESSION, table::rowCount);
		assertThat(profileOf(this.mapi.logon(DEFAULTS))).isEqualTo("Office");
	}

	@Test
	void everyLogoffIsToldAsAnExtendedEvent() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		List<Notification> told = new ArrayList<>();
		Subscription subscription = session.advise(null, Set.of(NotificationType.EXTENDED), told::add);
		this.mapi.logon(DEFAULTS).logoff();
		assertThat(told).hasSize(1).allMatch(Notification.Extended.class::isInstance);
		subscription.close();
		subscription.close();
		this.mapi.logon(DEFAULTS).logoff();
		assertThat(told).hasSize(1);
	}

	@Test
	void aStoreThatGoesOfflineIsToldToThoseWhoAskedForIt() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		EntryId store = EntryId.of(session.messageStoresTable().rows(1).get(0).require(PropTags.PR_ENTRYID));
		List<Notification> told = new ArrayList<>();
		session.advise(store, Set.of(NotificationType.OBJECT_MODIFIED), told::add);
		session.advise(null, Set.of(NotificationType.OBJECT_MODIFIED), (notification) -> {
			throw new AssertionError("Not an event of the session");
		});
		this.control.setStatus("Office", ResourceType.STORE_PROVIDER, ResourceStatus.OFFLINE, null);
		assertThat(told).singleElement()
			.isInstanceOfSatisfying(Notification.ObjectChanged.class,
					(event) -> assertThat(event.entryId()).isEqualTo(store));
		assertFails(HResult.MAPI_E_NO_SUPPORT, () -> session.advise(id(row(session, ResourceType.SPOOLER)),
				Set.of(NotificationType.OBJECT_MODIFIED), told::add));
	}

	@Test
	void theLastErrorIsExplained() {
		SubsystemSession session = this.mapi.logon(DEFAULTS);
		assertThat(session.lastError(HResult.MAPI_E_INVALID_ENTRYID)).isNull();
		assertFails(HResult.MAPI_E_INVALID_ENTRYID, () -> session.openEntry(EntryId.of((byte) 1), false));
		assertThat(session.lastError(HResult.MAPI_E_INVALID_ENTRYID)).extracting(MapiError::component)
			.isEqualTo("MAPI embedded");
		assertThat(session.lastError(HResult.MAPI_E_NOT_FOUND)).isNull();
	}

	private static void assertFails(HResult result, ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(result))
			.satisfies((ex) -> assertThat(ex.error()).isNotNull());
	}

	private static List<StatusRow> rows(SubsystemSession session) {
		try (MapiTable table = session.statusTable()) {
			return table.rows(100).stream().map(StatusRow::new).toList();
		}
	}

	private static List<ResourceType> types(SubsystemSession session) {
		return rows(session).stream().map(StatusRow::type).toList();
	}

	private static List<String> names(SubsystemSession session) {
		return rows(session).stream().map((row) -> row.row().require(PropTags.PR_DISPLAY_NAME)).toList();
	}

	private static StatusRow row(SubsystemSession session, ResourceType type) {
		return rows(session).stream().filter((row) -> row.type() == type).findFirst().orElseThrow();
	}

	private static EntryId id(StatusRow row) {
		return EntryId.of(row.row().require(PropTags.PR_ENTRYID));
	}

	private static String profileOf(SubsystemSession session) {
		return row(session, ResourceType.SUBSYSTEM).row().require(PropTags.PR_DISPLAY_NAME);
	}

	private static String identityName(SubsystemSession session) {
		try (MapiProp person = session.openEntry(session.queryIdentity().entryId(), false)) {
			return person.getProps(PropTags.PR_DISPLAY_NAME).require(PropTags.PR_DISPLAY_NAME);
		}
	}

}
