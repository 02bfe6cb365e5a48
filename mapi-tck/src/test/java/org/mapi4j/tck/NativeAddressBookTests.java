package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiUid;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the binding makes of an address book and of an administration of profiles that
 * misbehave, know the code page only, or are given what makes no sense.
 */
@Timeout(120)
class NativeAddressBookTests {

	private static final int ROUNDS = 300;

	@RegisterExtension
	final Bench bench = new Bench(Route.NATIVE);

	private final Random random = new Random(20260314);

	private final EmbeddedMapi embedded = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Work")
		.mailbox("Bob Ray", "bob@example.com", "Home")
		.distributionList("Everybody", "all@example.com", "ann@example.com", "bob@example.com")
		.build();

	private final MapiSession session = this.bench.session(this.bench.connect(this.embedded),
			LogonOptions.defaults().withProfileName("Work"));

	private AddressBook book() {
		this.session.logOn();
		return this.session.openAddressBook();
	}

	private static Row named(String name) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name));
	}

	private static EntryId id(Row row) {
		return EntryId.of(row.require(PropTags.PR_ENTRYID));
	}

	@Test
	void anAddressBookThatKnowsTheCodePageOnlyIsUnderstood() {
		this.bench.faults().ansiOnly(true);
		AddressBook book = book();
		Row found = book.resolveName(List.of(named("Bob Ray"))).get(0);
		assertThat(book.smtpAddress(id(found))).isEqualTo("bob@example.com");
		assertThat(book.prepareRecips(List.of(found), List.of(PropTags.PR_SMTP_ADDRESS)))
			.extracting((row) -> row.get(PropTags.PR_SMTP_ADDRESS))
			.containsExactly("bob@example.com");
		List<Row> path = book.getSearchPath();
		book.setSearchPath(path);
		assertThat(book.getSearchPath()).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
			.isEqualTo(path.stream().map((row) -> row.get(PropTags.PR_DISPLAY_NAME)).toList());
		try (MapiProp opened = book.openEntry(book.createOneOff("Eve", "SMTP", "eve@example.org", false))) {
			assertThat(opened.get(PropTags.PR_DISPLAY_NAME)).isEqualTo("Eve");
		}
		try (AddressContainer container = book.openContainer(id(path.get(path.size() - 1)))) {
			List<ResolvedName> names = container.resolveNames(List.of(named("Bob Ray"), named("Nobody")),
					List.of(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME));
			assertThat(names.get(1).recipient()).isEqualTo(named("Nobody"));
		}
	}

	@Test
	void anAdministrationThatKnowsTheCodePageOnlyIsUnderstood() {
		this.bench.faults().ansiOnly(true);
		assertThat(this.session.<List<Profile>>administerProfiles((admin) -> {
			admin.createProfile("New", true);
			admin.copyProfile("New", "Copy");
			admin.renameProfile("Copy", "Other");
			admin.setDefaultProfile("Other");
			try (MessageServiceAdmin services = admin.adminServices("Other");
					MapiTable table = services.serviceTable()) {
				table.setColumns(PropTags.PR_SERVICE_UID, PropTags.PR_DISPLAY_NAME);
				Row service = table.rows(10).get(0);
				assertThat(service.get(PropTags.PR_DISPLAY_NAME)).isNotBlank();
				MapiUid uid = MapiUid.of(service.require(PropTags.PR_SERVICE_UID).toByteArray());
				try (ProviderAdmin providers = services.adminProviders(uid);
						MapiTable rows = providers.providerTable()) {
					rows.setColumns(PropTags.PR_DISPLAY_NAME);
					assertThat(rows.rows(10)).isNotEmpty();
				}
			}
			admin.deleteProfile("New");
			return this.session.profiles();
		})).contains(new Profile("Other", true)).doesNotContain(new Profile("New", false));
	}

	@Test
	void aNewServiceIsFoundWhereNothingSaysWhichItIs() {
		this.bench.faults().missInterface("IMsgServiceAdmin2");
		assertThat(this.session.<Boolean>administerProfiles((admin) -> {
			admin.createProfile("New", true);
			try (MessageServiceAdmin services = admin.adminServices("New");
					MapiTable before = services.serviceTable()) {
				before.setColumns(PropTags.PR_SERVICE_UID, PropTags.PR_SERVICE_NAME);
				List<Row> known = before.rows(10);
				String name = known.get(0).require(PropTags.PR_SERVICE_NAME);
				services.deleteService(uid(known.get(0)));
				MapiUid created = services.createService(name, null);
				try (MapiTable after = services.serviceTable()) {
					after.setColumns(PropTags.PR_SERVICE_UID);
					return after.rows(10).stream().map(NativeAddressBookTests::uid).anyMatch(created::equals);
				}
			}
		})).isTrue();
	}

	private static MapiUid uid(Row service) {
		return MapiUid.of(service.require(PropTags.PR_SERVICE_UID).toByteArray());
	}

	@Test
	void aSuccessThatGivesNothingIsAnErrorWhateverWasToBeOpened() {
		AddressBook book = book();
		assertNothing("IAddrBook::OpenEntry", () -> book.openEntry(null));
		assertNothing("IAddrBook::CreateOneOff", () -> book.createOneOff("Eve", "SMTP", "eve@example.org", true));
		assertNothing("IMAPISession::OpenAddressBook", this.session::openAddressBook);
		assertNothing("IMAPISession::AdminServices", this.session::adminServices);
		assertNothing("IMAPISession::OpenProfileSection", () -> this.session.openProfileSection(MapiUid.random()));
		assertNothing("MAPIAdminProfiles", () -> this.session.administerProfiles((admin) -> admin));
		assertNothing("IProfAdmin::AdminServices",
				() -> this.session.administerProfiles((admin) -> admin.adminServices("Work")));
		assertNothing("IProfAdmin::GetProfileTable", this.session::profiles);
		this.bench.faults().answerNothing("IAddrBook::GetPAB");
		assertThat(book.getPab()).isNull();
		this.bench.faults().clear();
		this.bench.faults().answerNothing("IAddrBook::GetSearchPath");
		assertThat(book.getSearchPath()).isEmpty();
	}

	private void assertNothing(String method, ThrowingCallable call) {
		this.bench.faults().answerNothing(method);
		assertThatExceptionOfType(MapiException.class).as(method)
			.isThrownBy(call)
			.withMessageContaining("returned nothing")
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(HResult.MAPI_E_CALL_FAILED));
		this.bench.faults().clear();
	}

	@Test
	void whatIsLeftInOutParametersByAFailureIsNotTouched() {
		AddressBook book = book();
		this.bench.faults().garbageOnFailure(true);
		EntryId nobody = EntryId.of(new byte[40]);
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> book.openEntry(nobody));
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> book.setPab(nobody));
		assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> book.resolveName(List.of(named("Bob Ray"), named("Nobody"))));
		assertThatExceptionOfType(MapiException.class)
			.isThrownBy(() -> this.session.administerProfiles((admin) -> admin.adminServices("Nowhere")));
		for (String method : List.of("IAddrBook::GetPAB", "IAddrBook::GetDefaultDir", "IAddrBook::GetSearchPath")) {
			this.bench.faults().fail(method, HResult.MAPI_E_CALL_FAILED, 1);
		}
		assertThatExceptionOfType(MapiException.class).isThrownBy(book::getPab);
		assertThatExceptionOfType(MapiException.class).isThrownBy(book::getDefaultDir);
		assertThatExceptionOfType(MapiException.class).isThrownBy(book::getSearchPath);
	}

	@Test
	void anAddressBookThatIsClosedTooSoonIsReleasedAfterWhatItOpened() {
		AddressBook book = book();
		AddressContainer root = book.openContainer(null);
		book.close();
		try (MapiTable table = root.hierarchyTable()) {
			assertThat(table.rows(10)).isNotEmpty();
		}
		root.close();
	}

	/**
	 * Whether a random call is refused is for the subsystem to say; that all was given
	 * back, and nothing was passed that breaks a rule, is looked at afterwards.
	 */
	@Test
	void whatMakesNoSenseGivesExceptionsAndDoesNoHarm() {
		AddressBook book = book();
		int done = 0;
		for (int round = 0; round < ROUNDS; round++) {
			try (AddressContainer container = book.openContainer(null)) {
				if (isAccepted(book, container)) {
					done++;
				}
			}
		}
		assertThat(done).isBetween(1, ROUNDS - 1);
		assertThat(book.smtpAddress(book.createOneOff("Eve", "SMTP", "eve@example.org", false)))
			.isEqualTo("eve@example.org");
	}

	private boolean isAccepted(AddressBook book, AddressContainer container) {
		try {
			callAtRandom(book, container);
			return true;
		}
		catch (MapiException | IllegalArgumentException ex) {
			assertThat(ex.getMessage()).isNotBlank();
			return false;
		}
	}

	private void callAtRandom(AddressBook book, AddressContainer container) {
		switch (this.random.nextInt(11)) {
			case 0 -> book.openEntry(entryId()).close();
			case 1 -> book.compareEntryIds(entryId(), entryId());
			case 2 -> book.createOneOff(text(), text(), text(), this.random.nextBoolean());
			case 3 -> book.resolveName(rows());
			case 4 -> book.prepareRecips(rows(), tags());
			case 5 -> book.setSearchPath(rows());
			case 6 -> container.resolveNames(rows(), tags());
			case 7 -> container.deleteEntries(List.of(entryId(), entryId()));
			case 8 -> container.copyEntries(List.of(entryId()));
			case 9 -> container.createEntry(entryId()).close();
			default -> this.session.administerProfiles((admin) -> {
				admin.renameProfile(text(), text());
				return "renamed";
			});
		}
	}

	private EntryId entryId() {
		byte[] bytes = new byte[1 + this.random.nextInt(100)];
		this.random.nextBytes(bytes);
		return EntryId.of(bytes);
	}

	private String text() {
		return switch (this.random.nextInt(6)) {
			case 0 -> "";
			case 1 -> "x".repeat(1 << 20);
			case 2 -> "\uD800 alone";
			case 3 -> "ends \0 here";
			default -> "name " + this.random.nextInt(10);
		};
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (int i = this.random.nextInt(4); i >= 0; i--) {
			List<PropValue<?>> values = new ArrayList<>();
			for (int j = this.random.nextInt(4); j > 0; j--) {
				values.add(value());
			}
			rows.add(Row.of(values));
		}
		return rows;
	}

	private PropValue<?> value() {
		return switch (this.random.nextInt(5)) {
			case 0 -> new PropValue<>(PropTags.PR_ENTRYID, entryId().value());
			case 1 -> PropValue.error(PropTags.PR_ENTRYID, HResult.MAPI_E_NOT_FOUND);
			case 2 -> new PropValue<>(PropTags.PR_OBJECT_TYPE, this.random.nextInt());
			default -> new PropValue<>(PropTags.PR_DISPLAY_NAME, text());
		};
	}

	private List<PropTag<?>> tags() {
		List<PropTag<?>> tags = new ArrayList<>();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			tags.add(PropTag.of(0x10000 + this.random.nextInt(0x7FFE0000)));
		}
		return tags;
	}

}
