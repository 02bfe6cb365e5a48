package org.mapi4j.tck;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.ObjectType;
import org.mapi4j.address.AddressBook;
import org.mapi4j.address.AddressContainer;
import org.mapi4j.address.RecipientType;
import org.mapi4j.address.Recipient;
import org.mapi4j.address.MailAddress;
import org.mapi4j.address.AmbiguousNameException;
import org.mapi4j.address.CreateEntryFlag;
import org.mapi4j.address.DistributionList;
import org.mapi4j.address.MailUser;
import org.mapi4j.address.OneOff;
import org.mapi4j.address.ResolvedName;
import org.mapi4j.address.ResolvedName.Status;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.ObjectChanged;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.Notification.TableModified;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.PropertyAccess;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The address book has containers with people and lists in them, finds them by their
 * names, and lets some of them be added and changed.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class AddressBookContractTests {

	private static final int DT_GLOBAL = 0x20000;

	private static final int AB_MODIFIABLE = 0x4;

	private static final int AB_UNMODIFIABLE = 0x8;

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Work")
		.mailbox("Ann Leeson", "leeson@example.com", "Work")
		.mailbox("Bob Ray", "bob@example.com", "Home")
		.distributionList("Everybody", "all@example.com", "ann@example.com", "bob@example.com")
		.build();

	private MapiSubsystem connected;

	private MapiSession session;

	private AddressBook book;

	AddressBookContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void open() {
		this.connected = this.bench.connect(this.embedded);
		this.session = this.bench.session(this.connected, LogonOptions.defaults().withProfileName("Work"));
		this.session.logOn();
		this.book = this.session.openAddressBook();
	}

	private void logOnAgain() {
		this.session.logOff();
		this.session.logOn();
		this.book = this.session.openAddressBook();
	}

	private EntryId global() {
		return container((row) -> row.require(PropTags.PR_DISPLAY_TYPE) == DT_GLOBAL);
	}

	private EntryId personal() {
		return Objects.requireNonNull(this.book.getPab());
	}

	private EntryId container(Predicate<Row> condition) {
		return hierarchy().stream().filter(condition).map(AddressBookContractTests::id).findFirst().orElseThrow();
	}

	private List<Row> hierarchy() {
		try (AddressContainer root = this.book.openContainer(null); MapiTable table = root.hierarchyTable()) {
			return table.rows(20);
		}
	}

	private static EntryId id(Row row) {
		return EntryId.of(row.require(PropTags.PR_ENTRYID));
	}

	private List<Row> contents(EntryId container) {
		try (AddressContainer opened = this.book.openContainer(container); MapiTable table = opened.contentsTable()) {
			return table.rows(50);
		}
	}

	private List<String> names(EntryId container) {
		return contents(container).stream().map((row) -> row.get(PropTags.PR_DISPLAY_NAME)).toList();
	}

	private EntryId entry(String name) {
		return contents(global()).stream()
			.filter((row) -> name.equals(row.get(PropTags.PR_DISPLAY_NAME)))
			.map(AddressBookContractTests::id)
			.findFirst()
			.orElseThrow();
	}

	private static Row named(String name) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, name));
	}

	private EntryId add(String name, String address) {
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY);
				MapiProp created = container.createEntry(template(container, PropTags.PR_DEF_CREATE_MAILUSER))) {
			created.set(new PropValue<>(PropTags.PR_DISPLAY_NAME, name),
					new PropValue<>(PropTags.PR_EMAIL_ADDRESS, address));
			created.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			return EntryId.of(created.require(PropTags.PR_ENTRYID));
		}
	}

	private EntryId addList(String name) {
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY);
				MapiProp created = container.createEntry(template(container, PropTags.PR_DEF_CREATE_DL))) {
			created.set(PropTags.PR_DISPLAY_NAME, name);
			created.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
			return EntryId.of(created.require(PropTags.PR_ENTRYID));
		}
	}

	private static EntryId template(MapiProp container, PropTag<Binary> tag) {
		return EntryId.of(container.require(tag));
	}

	private static void assertRefused(HResult reason, ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(reason));
	}

	@Test
	@Reference({ "imapisession-openaddressbook", "imapicontainer-gethierarchytable", "hierarchy-tables" })
	@Covers({ "MapiSession.openAddressBook", "AddressBook.openContainer", "MapiContainer.hierarchyTable" })
	void theRootHoldsTheContainersOfAllProviders() {
		assertThat(hierarchy()).hasSize(2).allSatisfy((row) -> {
			assertThat(row.has(PropTags.PR_INSTANCE_KEY)).isTrue();
			assertThat(row.get(PropTags.PR_DISPLAY_NAME)).isNotBlank();
			assertThat(row.require(PropTags.PR_ENTRYID).size()).isPositive();
			assertThat(row.get(PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.AB_CONTAINER.code());
			assertThat(row.get(PropTags.PR_DEPTH)).isZero();
			assertThat(row.has(PropTags.PR_DISPLAY_TYPE)).isTrue();
			assertThat(row.require(PropTags.PR_CONTAINER_FLAGS) & (AB_MODIFIABLE | AB_UNMODIFIABLE)).isPositive();
		});
	}

	@Test
	@Reference({ "imapicontainer-getcontentstable", "imapicontainer-gethierarchytable" })
	@Covers({ "MapiContainer.contentsTable", "MapiContainer.hierarchyTable" })
	void aContainerShowsOnlyWhatItCanHold() {
		try (AddressContainer root = this.book.openContainer(null);
				AddressContainer global = this.book.openContainer(global())) {
			assertRefused(HResult.MAPI_E_NO_SUPPORT, root::contentsTable);
			assertRefused(HResult.MAPI_E_NO_SUPPORT, global::hierarchyTable);
		}
	}

	@Test
	@Reference({ "imapicontainer-getcontentstable", "contents-tables" })
	@Covers("MapiContainer.contentsTable")
	void theGlobalAddressListHasEverybody() {
		assertThat(names(global())).containsExactlyInAnyOrder("Ann Lee", "Ann Leeson", "Bob Ray", "Everybody");
		assertThat(contents(global())).allSatisfy((row) -> {
			assertThat(row.get(PropTags.PR_ADDRTYPE)).isEqualTo("EX");
			assertThat(row.get(PropTags.PR_EMAIL_ADDRESS)).isNotBlank();
			assertThat(row.get(PropTags.PR_OBJECT_TYPE)).isIn(ObjectType.MAIL_USER.code(),
					ObjectType.DISTRIBUTION_LIST.code());
			assertThat(row.has(PropTags.PR_DISPLAY_TYPE)).isTrue();
			assertThat(row.has(PropTags.PR_INSTANCE_KEY)).isTrue();
			assertThat(row.has(PropTags.PR_RECORD_KEY)).isTrue();
			assertThat(row.has(PropTags.PR_SEARCH_KEY)).isTrue();
		});
	}

	@Test
	@Reference({ "pidtaganr-canonical-property", "implementing-name-resolution" })
	@Covers("AddressBook.candidates(String, int, PropTag...)")
	void whoeverMayBeMeantIsFound() {
		assertThat(this.book.candidates("ann", 10, PropTags.PR_DISPLAY_NAME))
			.extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
			.containsExactlyInAnyOrder("Ann Lee", "Ann Leeson");
		assertThat(this.book.candidates("lees", 10, PropTags.PR_DISPLAY_NAME)).hasSize(1);
		assertThat(this.book.candidates("ray bo", 10, PropTags.PR_DISPLAY_NAME)).hasSize(1);
		assertThat(this.book.candidates("ann", 1, PropTags.PR_DISPLAY_NAME)).hasSize(1);
		assertThat(this.book.candidates("nn", 10, PropTags.PR_DISPLAY_NAME)).isEmpty();
	}

	@Test
	@Reference("address-book-restrictions")
	@Covers("MapiContainer.contentsTable")
	void contentsTablesAreRestrictedAsOthers() {
		try (AddressContainer global = this.book.openContainer(global()); MapiTable table = global.contentsTable()) {
			table.restrict(Restriction.equal(PropTags.PR_OBJECT_TYPE, ObjectType.DISTRIBUTION_LIST.code()));
			assertThat(table.rows(10)).singleElement()
				.satisfies((row) -> assertThat(row.get(PropTags.PR_DISPLAY_NAME)).isEqualTo("Everybody"));
		}
	}

	@Test
	@Reference({ "iaddrbook-openentry", "imailuserimapiprop" })
	@Covers({ "AddressBook.openEntry", "MailUser.smtpAddress", "AddressBook.smtpAddress" })
	void anEntryOfTheOrganisationHasAnAddressOnTheInternet() {
		EntryId ann = entry("Ann Lee");
		try (MapiProp opened = this.book.openEntry(ann)) {
			assertThat(opened).isInstanceOfSatisfying(MailUser.class,
					(user) -> assertThat(user.smtpAddress()).isEqualTo("ann@example.com"));
			assertThat(opened.require(PropTags.PR_ADDRTYPE)).isEqualTo("EX");
			assertThat(opened.require(PropTags.PR_EMAIL_ADDRESS)).startsWith("/o=");
			assertThat(opened.require(PropTags.PR_EMS_AB_PROXY_ADDRESSES)).containsExactly("SMTP:ann@example.com");
			assertThat(opened.require(PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.MAIL_USER.code());
			assertThat(opened.getPropList()).contains(PropTags.PR_ENTRYID, PropTags.PR_RECORD_KEY,
					PropTags.PR_SEARCH_KEY, PropTags.PR_DISPLAY_NAME, PropTags.PR_DISPLAY_TYPE);
		}
		assertThat(this.book.smtpAddress(ann)).isEqualTo("ann@example.com");
	}

	@Test
	@Reference({ "imapisession-openentry", "imapisession-queryidentity" })
	@Covers("MapiSession.openEntry(EntryId)")
	void theSessionOpensEntriesToo() {
		try (MapiProp opened = this.session.openEntry(entry("Bob Ray"))) {
			assertThat(opened.require(PropTags.PR_SMTP_ADDRESS)).isEqualTo("bob@example.com");
		}
		try (MapiProp opened = this.session.openEntry(this.session.primaryIdentity().entryId())) {
			assertThat(opened.require(PropTags.PR_SMTP_ADDRESS)).isEqualTo("ann@example.com");
			assertThat(opened.require(PropTags.PR_SEARCH_KEY)).isEqualTo(this.session.primaryIdentity().searchKey());
		}
		try (MapiProp opened = this.session.openEntry(global())) {
			assertThat(opened).isInstanceOf(AddressContainer.class);
		}
	}

	@Test
	@Reference("iaddrbook-openentry")
	@Covers({ "AddressBook.openEntry", "AddressBook.openContainer" })
	void whatCannotBeOpenedIsSaid() {
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.book.openEntry(entry("Ann Lee"), OpenFlag.MODIFY));
		assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID, () -> this.book.openEntry(EntryId.of(new byte[40])));
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.book.openEntry(EntryId.of(new byte[3])));
		EntryId gone = add("Gone", "gone@example.org");
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY)) {
			container.deleteEntries(List.of(gone));
		}
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.book.openEntry(gone));
		assertRefused(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, () -> this.book.openContainer(entry("Ann Lee")));
		assertThat(this.book.lastError(HResult.MAPI_E_NOT_FOUND)).isNotNull();
	}

	@Test
	@Reference("iaddrbook-openentry")
	@Covers("AddressBook.openEntry")
	void theBestAccessIsReadingWhereNothingCanBeChanged() {
		try (MapiProp opened = this.book.openEntry(entry("Ann Lee"), OpenFlag.BEST_ACCESS)) {
			assertThat(opened.require(PropTags.PR_ACCESS_LEVEL)).isZero();
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> opened.set(PropTags.PR_DISPLAY_NAME, "x"));
		}
		try (MapiProp opened = this.book.openEntry(add("Cid", "cid@example.org"), OpenFlag.BEST_ACCESS)) {
			assertThat(opened.require(PropTags.PR_ACCESS_LEVEL)).isOne();
		}
	}

	@Test
	@Reference({ "iaddrbook-compareentryids", "one-off-entry-identifiers" })
	@Covers({ "AddressBook.compareEntryIds", "MapiSession.compareEntryIds" })
	void identifiersOfTheSameEntryAreTheSame() {
		assertThat(this.book.compareEntryIds(entry("Ann Lee"), entry("Ann Lee"))).isTrue();
		assertThat(this.book.compareEntryIds(entry("Ann Lee"), entry("Bob Ray"))).isFalse();
		OneOff oneOff = OneOff.smtp("Dan", "dan@example.org");
		assertThat(this.book.compareEntryIds(oneOff.toEntryId(), oneOff.toAnsiEntryId())).isTrue();
		assertThat(this.session.compareEntryIds(oneOff.toEntryId(), oneOff.toAnsiEntryId())).isTrue();
	}

	@Test
	@Reference({ "iaddrbook-createoneoff", "one-off-entry-identifiers" })
	@Covers("AddressBook.createOneOff")
	void aOneOffIsMadeAndOpenedInEitherForm() {
		EntryId made = this.book.createOneOff("D\u00e4n", "FAX", "+49 1", true);
		assertThat(OneOff.of(made)).isEqualTo(new OneOff("D\u00e4n", "FAX", "+49 1", 0));
		assertThat(OneOff.of(this.book.createOneOff("Dan", "FAX", "1", false)).richInfo()).isFalse();
		assertThat(OneOff.of(this.book.createOneOff("Dan", "SMTP", "dan@example.org", true)).richInfo()).isFalse();
		OneOff plain = OneOff.smtp("Dan", "dan@example.org");
		for (EntryId entryId : List.of(plain.toEntryId(), plain.toAnsiEntryId())) {
			try (MapiProp opened = this.book.openEntry(entryId)) {
				assertThat(opened).isInstanceOf(MailUser.class);
				assertThat(opened.require(PropTags.PR_DISPLAY_NAME)).isEqualTo("Dan");
				assertThat(opened.require(PropTags.PR_ADDRTYPE)).isEqualTo("SMTP");
				assertThat(opened.require(PropTags.PR_EMAIL_ADDRESS)).isEqualTo("dan@example.org");
				assertThat(opened.require(PropTags.PR_SEND_RICH_INFO)).isFalse();
				assertThat(opened.require(PropTags.PR_RECORD_KEY)).isEqualTo(entryId.value());
				assertThat(opened.require(PropTags.PR_SEARCH_KEY))
					.isEqualTo(Binary.of("SMTP:DAN@EXAMPLE.ORG\0".getBytes()));
			}
			assertThat(this.book.smtpAddress(entryId)).isEqualTo("dan@example.org");
		}
		byte[] cut = plain.toEntryId().value().toByteArray();
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID,
				() -> this.book.openEntry(EntryId.of(Arrays.copyOf(cut, cut.length - 8))));
	}

	@Test
	@Reference("iaddrbook-resolvename")
	@Covers("AddressBook.resolveName")
	void aNameIsResolvedWithTheAddressOfItsEntry() {
		List<Row> resolved = this.book.resolveName(List.of(named("Bob Ray"), named("leeson"), named("Ann Lee")));
		assertThat(resolved).extracting((row) -> row.get(PropTags.PR_ENTRYID))
			.containsExactly(entry("Bob Ray").value(), entry("Ann Leeson").value(), entry("Ann Lee").value());
		assertThat(resolved).allSatisfy((row) -> {
			assertThat(row.get(PropTags.PR_ADDRTYPE)).isEqualTo("EX");
			assertThat(row.get(PropTags.PR_EMAIL_ADDRESS)).isNotBlank();
		});
	}

	@Test
	@Reference("iaddrbook-resolvename")
	@Covers("AddressBook.resolveName")
	void aNameThatFitsSeveralOrNoneIsNotResolved() {
		assertRefused(HResult.MAPI_E_AMBIGUOUS_RECIP, () -> this.book.resolveName(List.of(named("An"))));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.book.resolveName(List.of(named("Nobody"))));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.book.resolveName(List.of(named("Bob Ray"), Row.EMPTY)));
	}

	@Test
	@Reference({ "iaddrbook-resolvename", "implementing-name-resolution" })
	@Covers({ "AddressBook.resolve", "AddressBook.candidates(String, int)" })
	void aNameBecomesAnAddressOrTheCandidatesThatItMayMean() {
		MailAddress bob = this.book.resolve("bob");
		assertThat(bob.entryId()).isEqualTo(entry("Bob Ray"));
		assertThat(bob.name()).isEqualTo("Bob Ray");
		assertThat(this.book.resolve("eve@example.org")).extracting(MailAddress::smtpAddress)
			.isEqualTo("eve@example.org");
		assertThatExceptionOfType(AmbiguousNameException.class).isThrownBy(() -> this.book.resolve("An"))
			.satisfies((ex) -> {
				assertThat(ex.result()).isEqualTo(HResult.MAPI_E_AMBIGUOUS_RECIP);
				assertThat(ex.candidates()).isEqualTo(this.book.candidates("An", 10))
					.extracting(MailAddress::smtpAddress)
					.containsExactlyInAnyOrder("ann@example.com", "leeson@example.com");
				assertThat(ex.candidates()).allMatch(MailAddress::isResolved);
			});
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.book.resolve("Nobody"));
		assertThat(this.book.candidates("Nobody", 10)).isEmpty();
	}

	@Test
	@Reference("iabcontainer-resolvenames")
	@Covers("AddressContainer.resolveNames(String...)")
	void aContainerGivesTheAddressOfEachName() {
		try (AddressContainer global = this.book.openContainer(global())) {
			List<ResolvedName> names = global.resolveNames("Bob Ray", "An", "Nobody");
			assertThat(names).extracting(ResolvedName::status)
				.containsExactly(Status.RESOLVED, Status.AMBIGUOUS, Status.UNRESOLVED);
			assertThat(names.get(0).address().smtpAddress()).isEqualTo("bob@example.com");
			assertThat(names.get(1).address()).isEqualTo(MailAddress.named("An"));
			assertThat(ResolvedName.unresolved(names)).hasSize(2);
		}
	}

	@Test
	@Reference({ "iaddrbook-setsearchpath", "iaddrbook-getsearchpath" })
	@Covers("AddressBook.setSearchPath(EntryId...)")
	void aSearchPathIsMadeOfIdentifiers() {
		this.book.setSearchPath(global());
		assertThat(this.book.getSearchPath()).extracting(Row::entryId).containsExactly(global());
		this.book.setSearchPath(personal(), global());
		assertThat(this.book.getSearchPath()).extracting(Row::entryId).containsExactly(personal(), global());
	}

	@Test
	@Reference("iaddrbook-preparerecips")
	@Covers("AddressBook.prepareRecips(List)")
	void recipientsArePreparedAsValues() {
		MailAddress ann = new MailAddress(null, null, null, null, entry("Ann Lee"));
		List<Recipient> prepared = this.book
			.prepareRecips(List.of(new Recipient(RecipientType.CC, ann), Recipient.to("eve@example.org")));
		assertThat(prepared).extracting(Recipient::type).containsExactly(RecipientType.CC, RecipientType.TO);
		assertThat(prepared.get(0).address().smtpAddress()).isEqualTo("ann@example.com");
		assertThat(prepared.get(0).address().addressType()).isEqualTo("EX");
		assertThat(prepared.get(0).address().entryId()).isEqualTo(entry("Ann Lee"));
		assertThat(prepared.get(1).address().smtpAddress()).isEqualTo("eve@example.org");
	}

	@Test
	@Reference({ "iaddrbook-resolvename", "one-off-addresses" })
	@Covers("AddressBook.resolveName")
	void whoeverSpellsOutAnAddressGetsAOneOff() {
		List<Row> resolved = this.book
			.resolveName(List.of(named("eve@example.org"), named("Bill Lee[mspeer:\\\\\\\\billll\\in]")));
		assertThat(OneOff.of(id(resolved.get(0)))).isEqualTo(OneOff.smtp("eve@example.org", "eve@example.org"));
		assertThat(resolved.get(0).get(PropTags.PR_ADDRTYPE)).isEqualTo("SMTP");
		assertThat(OneOff.of(id(resolved.get(1))).displayName()).isEqualTo("Bill Lee");
		assertThat(OneOff.of(id(resolved.get(1))).addressType()).isEqualTo("MSPEER");
	}

	@Test
	@Reference("iaddrbook-resolvename")
	@Covers("AddressBook.resolveName")
	void whatHasAnIdentifierIsLeftAsItIs() {
		Row known = named("Anyone").with(PropTags.PR_ENTRYID, entry("Bob Ray").value());
		assertThat(this.book.resolveName(List.of(known))).containsExactly(known);
	}

	@Test
	@Reference("iabcontainer-resolvenames")
	@Covers("AddressContainer.resolveNames(List, List)")
	void aContainerSaysOfEachNameWhatBecameOfIt() {
		PropTag<String> absent = PropTags.PR_TITLE;
		try (AddressContainer global = this.book.openContainer(global())) {
			List<ResolvedName> names = global.resolveNames(
					List.of(named("Bob Ray"), named("An"), named("Nobody"),
							named("x").with(PropTags.PR_ENTRYID, entry("Ann Lee").value())),
					List.of(PropTags.PR_SMTP_ADDRESS, absent));
			assertThat(names).extracting(ResolvedName::status)
				.containsExactly(Status.RESOLVED, Status.AMBIGUOUS, Status.UNRESOLVED, Status.RESOLVED);
			Row bob = names.get(0).recipient();
			assertThat(bob.get(PropTags.PR_SMTP_ADDRESS)).isEqualTo("bob@example.com");
			assertThat(bob.get(PropTags.PR_ENTRYID)).isEqualTo(entry("Bob Ray").value());
			assertThat(bob.error(absent)).isNotNull();
			assertThat(names.get(1).recipient()).isEqualTo(named("An"));
			assertThat(global.resolveNames(List.of(named("Bob Ray")), List.of()).get(0).recipient())
				.satisfies((row) -> {
					assertThat(row.get(PropTags.PR_ADDRTYPE)).isEqualTo("EX");
					assertThat(row.has(PropTags.PR_EMAIL_ADDRESS)).isTrue();
					assertThat(row.has(PropTags.PR_OBJECT_TYPE)).isTrue();
					assertThat(row.has(PropTags.PR_SEARCH_KEY)).isTrue();
				});
		}
	}

	@Test
	@Reference({ "iaddrbook-getpab", "iaddrbook-setpab" })
	@Covers({ "AddressBook.getPab", "AddressBook.setPab" })
	void thePersonalContainerIsTheFirstThatCanBeChanged() {
		EntryId personal = container((row) -> (row.require(PropTags.PR_CONTAINER_FLAGS) & AB_MODIFIABLE) != 0);
		assertThat(this.book.compareEntryIds(personal(), personal)).isTrue();
		this.book.setPab(personal);
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.book.setPab(global()));
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.book.setPab(entry("Ann Lee")));
		assertThat(personal()).isEqualTo(personal);
	}

	@Test
	@Reference({ "iaddrbook-getdefaultdir", "iaddrbook-setdefaultdir" })
	@Covers({ "AddressBook.getDefaultDir", "AddressBook.setDefaultDir" })
	void theContainerThatIsShownFirstIsKeptInTheProfile() {
		assertThat(this.book.getDefaultDir()).isEqualTo(global());
		this.book.setDefaultDir(personal());
		assertThat(this.book.getDefaultDir()).isEqualTo(personal());
		logOnAgain();
		assertThat(this.book.getDefaultDir()).isEqualTo(personal());
	}

	@Test
	@Reference({ "iaddrbook-getsearchpath", "iaddrbook-setsearchpath" })
	@Covers({ "AddressBook.getSearchPath", "AddressBook.setSearchPath(List)" })
	void namesAreLookedUpWhereTheSearchPathSays() {
		assertThat(this.book.getSearchPath()).extracting(AddressBookContractTests::id)
			.containsExactly(personal(), global());
		assertThat(this.book.getSearchPath()).allMatch((row) -> row.has(PropTags.PR_DISPLAY_NAME));
		this.book.setSearchPath(List.of(Row.of(new PropValue<>(PropTags.PR_ENTRYID, personal().value()))));
		assertThat(this.book.getSearchPath()).extracting(AddressBookContractTests::id).containsExactly(personal());
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.book.resolveName(List.of(named("Bob Ray"))));
		assertRefused(HResult.MAPI_E_MISSING_REQUIRED_COLUMN, () -> this.book.setSearchPath(List.of(named("x"))));
		assertRefused(HResult.MAPI_E_INVALID_ENTRYID, () -> this.book.setSearchPath(entry("Ann Lee")));
		assertThat(this.book.getSearchPath()).extracting(Row::entryId).containsExactly(personal());
		logOnAgain();
		assertThat(this.book.getSearchPath()).extracting(AddressBookContractTests::id).containsExactly(personal());
	}

	@Test
	@Reference("iaddrbook-preparerecips")
	@Covers("AddressBook.prepareRecips(List, List)")
	void recipientsGetWhatIsNeededToSendToThem() {
		Row ann = Row.of(new PropValue<>(PropTags.PR_RECIPIENT_TYPE, 1),
				new PropValue<>(PropTags.PR_ENTRYID, entry("Ann Lee").value()));
		List<PropTag<?>> wanted = List.of(PropTags.PR_SMTP_ADDRESS, PropTags.PR_TITLE);
		Row prepared = this.book.prepareRecips(List.of(ann), wanted).get(0);
		assertThat(prepared.values().get(0).value()).isEqualTo("ann@example.com");
		assertThat(prepared.error(PropTags.PR_TITLE)).isNotNull();
		assertThat(prepared.get(PropTags.PR_RECIPIENT_TYPE)).isOne();
		assertThat(prepared.get(PropTags.PR_ENTRYID)).isEqualTo(entry("Ann Lee").value());
		assertThat(this.book.prepareRecips(List.of(ann), List.of())).containsExactly(ann);
		assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID, () -> this.book
			.prepareRecips(List.of(Row.of(new PropValue<>(PropTags.PR_ENTRYID, Binary.of(new byte[40])))), wanted));
	}

	@Test
	@Reference({ "iabcontainer-createentry", "imapiprop-savechanges" })
	@Covers({ "AddressContainer.createEntry", "MapiProp.saveChanges" })
	void anEntryIsInTheContainerOnceItIsSaved() {
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY);
				MapiProp created = container.createEntry(template(container, PropTags.PR_DEF_CREATE_MAILUSER))) {
			created.set(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Cid"),
					new PropValue<>(PropTags.PR_EMAIL_ADDRESS, "cid@example.org"));
			assertThat(names(personal())).isEmpty();
			created.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
			assertThat(names(personal())).containsExactly("Cid");
			created.set(PropTags.PR_TITLE, "Dr");
			created.saveChanges();
		}
		Row row = contents(personal()).get(0);
		assertThat(row.get(PropTags.PR_ADDRTYPE)).isEqualTo("SMTP");
		assertThat(row.get(PropTags.PR_SEARCH_KEY)).isEqualTo(Binary.of("SMTP:CID@EXAMPLE.ORG\0".getBytes()));
		try (MapiProp opened = this.book.openEntry(id(row))) {
			assertThat(opened.require(PropTags.PR_TITLE)).isEqualTo("Dr");
		}
		assertThat(id(this.book.resolveName(List.of(named("cid"))).get(0))).isEqualTo(id(row));
		logOnAgain();
		assertThat(names(personal())).containsExactly("Cid");
	}

	@Test
	@Reference("iabcontainer-createentry")
	@Covers("AddressContainer.createEntry")
	void whetherThereIsOneLikeItIsLookedAtWhenItIsSaved() {
		add("Cid", "cid@example.org");
		assertThat(saved("Cid", "other@example.org", CreateEntryFlag.CHECK_DUP_STRICT)).isTrue();
		assertThat(saved("Cid", "cid@example.org", CreateEntryFlag.CHECK_DUP_STRICT)).isFalse();
		assertThat(saved("Cid", "third@example.org", CreateEntryFlag.CHECK_DUP_LOOSE)).isFalse();
		assertThat(names(personal())).hasSize(2);
		assertThat(saved("Cid", "cid@example.org", CreateEntryFlag.CHECK_DUP_STRICT, CreateEntryFlag.REPLACE)).isTrue();
		assertThat(names(personal())).hasSize(2);
		assertThat(saved("Cid", "cid@example.org")).isTrue();
		assertThat(names(personal())).hasSize(3);
	}

	private boolean saved(String name, String address, CreateEntryFlag... flags) {
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY);
				MapiProp created = container.createEntry(template(container, PropTags.PR_DEF_CREATE_MAILUSER), flags)) {
			created.set(new PropValue<>(PropTags.PR_DISPLAY_NAME, name),
					new PropValue<>(PropTags.PR_EMAIL_ADDRESS, address));
			created.saveChanges();
			return true;
		}
		catch (MapiException ex) {
			assertThat(ex.result()).isEqualTo(HResult.MAPI_E_COLLISION);
			return false;
		}
	}

	@Test
	@Reference({ "iabcontainer-createentry", "iabcontainer-copyentries", "iabcontainer-deleteentries",
			"pidtagcontainerflags-canonical-property" })
	@Covers({ "AddressContainer.createEntry", "AddressContainer.copyEntries", "AddressContainer.deleteEntries" })
	void nobodyIsAddedToTheGlobalAddressList() {
		EntryId ann = entry("Ann Lee");
		try (AddressContainer global = this.book.openContainer(global())) {
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> global.createEntry(ann));
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> global.copyEntries(List.of(ann)));
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> global.deleteEntries(List.of(ann)));
		}
	}

	@Test
	@Reference({ "iabcontainer-createentry", "iabcontainer-copyentries", "iabcontainer-deleteentries",
			"pidtagaccesslevel-canonical-property" })
	@Covers({ "AddressContainer.createEntry", "AddressContainer.copyEntries", "AddressContainer.deleteEntries" })
	void aContainerThatIsOpenedForReadingIsNotChanged() {
		EntryId cid = add("Cid", "cid@example.org");
		try (AddressContainer container = this.book.openContainer(personal())) {
			assertThat(container.require(PropTags.PR_ACCESS_LEVEL)).isZero();
			EntryId template = template(container, PropTags.PR_DEF_CREATE_MAILUSER);
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> container.createEntry(template));
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> container.copyEntries(List.of(entry("Ann Lee"))));
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> container.deleteEntries(List.of(cid)));
		}
		assertThat(names(personal())).containsExactly("Cid");
	}

	@Test
	@Reference("imapiprop-setprops")
	@Covers({ "MapiProp.setProps", "MapiProp.saveChanges" })
	void ofAContainerOnlyTheNameIsChanged() {
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY)) {
			assertThat(container.setProps(List.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, "Mine"),
					new PropValue<>(PropTags.PR_COMMENT, "For me"))))
				.extracting((problem) -> problem.index() + " " + problem.reason().name())
				.containsExactly("1 MAPI_E_COMPUTED");
			container.saveChanges();
		}
		assertThat(hierarchy()).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME)).contains("Mine");
	}

	@Test
	@Reference("imapiprop-openproperty")
	@Covers("MapiProp.openProperty")
	void whatACreatedEntryCanBeMadeFromIsInATable() {
		try (AddressContainer container = this.book.openContainer(personal());
				MapiTable templates = container.openProperty(PropTags.PR_CREATE_TEMPLATES, MapiTable.class,
						PropertyAccess.READ);
				MapiTable contents = container.openProperty(PropTags.PR_CONTAINER_CONTENTS, MapiTable.class,
						PropertyAccess.READ)) {
			assertThat(templates.rows(10)).extracting((row) -> row.get(PropTags.PR_ENTRYID))
				.containsExactlyInAnyOrder(container.require(PropTags.PR_DEF_CREATE_MAILUSER),
						container.require(PropTags.PR_DEF_CREATE_DL));
			assertThat(contents.rowCount()).isZero();
			assertThat(container.getPropList()).contains(PropTags.PR_CONTAINER_CONTENTS);
		}
	}

	@Test
	@Reference({ "iabcontainer-copyentries", "iabcontainer-deleteentries" })
	@Covers({ "AddressContainer.copyEntries", "AddressContainer.deleteEntries" })
	void entriesAreCopiedAndDeleted() {
		EntryId oneOff = this.book.createOneOff("Eve", "SMTP", "eve@example.org", false);
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY)) {
			assertThat(container.copyEntries(List.of(entry("Bob Ray"), oneOff))).isTrue();
			assertThat(names(personal())).containsExactly("Bob Ray", "Eve");
			assertThat(container.copyEntries(List.of(oneOff), CreateEntryFlag.CHECK_DUP_LOOSE)).isTrue();
			assertThat(names(personal())).hasSize(2);
			assertThat(container.copyEntries(List.of(entry("Ann Lee"), EntryId.of(new byte[40])))).isFalse();
			assertThat(names(personal())).hasSize(3);
			List<EntryId> copies = contents(personal()).stream().map(AddressBookContractTests::id).toList();
			assertThat(this.book.smtpAddress(copies.get(0))).isEqualTo("bob@example.com");
			assertThat(container.deleteEntries(copies.subList(0, 2))).isTrue();
			assertThat(container.deleteEntries(copies)).isFalse();
			assertThat(names(personal())).isEmpty();
		}
		assertThat(names(global())).hasSize(4);
	}

	@Test
	@Reference("imapiprop-savechanges")
	@Covers("MapiProp.saveChanges")
	void whoeverSavesLaterIsToldThatTheEntryHasChanged() {
		EntryId cid = add("Cid", "cid@example.org");
		try (MapiProp first = this.book.openEntry(cid, OpenFlag.MODIFY);
				MapiProp second = this.book.openEntry(cid, OpenFlag.MODIFY)) {
			first.set(PropTags.PR_DISPLAY_NAME, "Cid One");
			second.set(PropTags.PR_DISPLAY_NAME, "Cid Two");
			first.saveChanges();
			assertThat(names(personal())).containsExactly("Cid One");
			assertRefused(HResult.MAPI_E_OBJECT_CHANGED, second::saveChanges);
			second.saveChanges(SaveFlag.FORCE_SAVE);
			assertThat(names(personal())).containsExactly("Cid Two");
		}
		try (MapiProp opened = this.book.openEntry(cid, OpenFlag.MODIFY);
				AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY)) {
			container.deleteEntries(List.of(cid));
			opened.set(PropTags.PR_DISPLAY_NAME, "Cid Three");
			assertRefused(HResult.MAPI_E_OBJECT_DELETED, opened::saveChanges);
		}
	}

	@Test
	@Reference("imapiprop-setprops")
	@Covers({ "MapiProp.setProps", "MapiProp.deleteProps" })
	void whatAnEntryIsKnownByCannotBeChanged() {
		try (MapiProp opened = this.book.openEntry(add("Cid", "cid@example.org"), OpenFlag.MODIFY)) {
			assertThat(opened.setProps(List.of(new PropValue<>(PropTags.PR_TITLE, "Dr"),
					new PropValue<>(PropTags.PR_ENTRYID, Binary.of((byte) 1)))))
				.singleElement()
				.satisfies((problem) -> {
					assertThat(problem.index()).isOne();
					assertThat(problem.reason()).isEqualTo(HResult.MAPI_E_COMPUTED);
				});
			assertThat(opened.require(PropTags.PR_TITLE)).isEqualTo("Dr");
			assertThat(opened.deleteProps(List.of(PropTags.PR_TITLE.as(PropType.UNSPECIFIED)))).isEmpty();
			assertThat(opened.get(PropTags.PR_TITLE)).isNull();
		}
	}

	@Test
	@Reference({ "idistlistimapicontainer", "imapicontainer-openentry" })
	@Covers({ "MapiContainer.openEntry", "MapiContainer.contentsTable" })
	void aDistributionListShowsItsMembers() {
		EntryId everybody = entry("Everybody");
		assertThat(names(everybody)).containsExactly("Ann Lee", "Bob Ray");
		try (AddressContainer list = this.book.openContainer(everybody);
				MapiProp member = list.openEntry(id(contents(everybody).get(1)))) {
			assertThat(list).isInstanceOfSatisfying(DistributionList.class,
					(opened) -> assertThat(opened.smtpAddress()).isEqualTo("all@example.com"));
			assertThat(list.require(PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.DISTRIBUTION_LIST.code());
			assertThat(member.require(PropTags.PR_SMTP_ADDRESS)).isEqualTo("bob@example.com");
		}
	}

	@Test
	@Reference({ "idistlistimapicontainer", "iabcontainer-copyentries", "iabcontainer-deleteentries" })
	@Covers({ "AddressContainer.copyEntries", "AddressContainer.createEntry", "AddressContainer.deleteEntries" })
	void membersAreAddedToAListOfOnesOwnAndRemoved() {
		EntryId friends = addList("Friends");
		EntryId cid = add("Cid", "cid@example.org");
		try (AddressContainer list = this.book.openContainer(friends, OpenFlag.MODIFY)) {
			assertThat(list.require(PropTags.PR_ADDRTYPE)).isEqualTo("MAPIPDL");
			assertThat(list.copyEntries(List.of(cid, entry("Bob Ray")))).isTrue();
			EntryId eve = this.book.createOneOff("Eve", "SMTP", "eve@example.org", false);
			try (MapiProp member = list.createEntry(eve)) {
				member.saveChanges();
			}
			assertThat(names(friends)).containsExactly("Cid", "Bob Ray", "Eve");
			try (MapiProp opened = this.book.openEntry(cid, OpenFlag.MODIFY)) {
				opened.set(PropTags.PR_DISPLAY_NAME, "Cidney");
				opened.saveChanges();
			}
			assertThat(names(friends)).containsExactly("Cidney", "Bob Ray", "Eve");
			assertThat(list.deleteEntries(List.of(entry("Bob Ray"), eve))).isTrue();
		}
		assertThat(names(friends)).containsExactly("Cidney");
		assertThat(names(global())).contains("Bob Ray");
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY)) {
			container.deleteEntries(List.of(cid));
		}
		assertThat(names(friends)).isEmpty();
	}

	@Test
	@Reference({ "imapicontainer-setsearchcriteria", "imapicontainer-getsearchcriteria" })
	@Covers({ "MapiContainer.setSearchCriteria", "MapiContainer.getSearchCriteria" })
	void aContainerThatIsNoSearchHasNoCriteria() {
		try (AddressContainer container = this.book.openContainer(global())) {
			assertRefused(HResult.MAPI_E_NO_SUPPORT, container::getSearchCriteria);
			assertRefused(HResult.MAPI_E_NO_SUPPORT,
					() -> container.setSearchCriteria(new Restriction.Exist(PropTags.PR_TITLE), null));
		}
	}

	@Test
	@Reference({ "iaddrbook-advise", "handing-address-book-notification" })
	@Covers({ "AddressBook.advise", "Subscription.close" })
	void whatBecomesOfEntriesIsTold() {
		Listener listener = new Listener();
		Subscription all = this.book.advise(null, Set.of(NotificationType.OBJECT_CREATED,
				NotificationType.OBJECT_MODIFIED, NotificationType.OBJECT_DELETED), listener);
		EntryId cid = add("Cid", "cid@example.org");
		assertThat(listener.next()).isInstanceOfSatisfying(ObjectChanged.class, (event) -> {
			assertThat(event.type()).isEqualTo(NotificationType.OBJECT_CREATED);
			assertThat(event.entryId()).isEqualTo(cid);
			assertThat(event.objectType()).isEqualTo(ObjectType.MAIL_USER);
			assertThat(event.parent()).isEqualTo(personal());
		});
		try (MapiProp opened = this.book.openEntry(cid, OpenFlag.MODIFY)) {
			opened.set(PropTags.PR_TITLE, "Dr");
			opened.saveChanges();
		}
		assertThat(listener.next()).isInstanceOfSatisfying(ObjectChanged.class, (event) -> {
			assertThat(event.type()).isEqualTo(NotificationType.OBJECT_MODIFIED);
			assertThat(event.changed()).contains(PropTags.PR_TITLE);
		});
		all.close();
		Listener own = new Listener();
		this.book.advise(cid, Set.of(NotificationType.OBJECT_DELETED), own);
		add("Dan", "dan@example.org");
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY)) {
			container.deleteEntries(List.of(cid));
		}
		Notification last = own.next();
		assertThat(last).isInstanceOfSatisfying(ObjectChanged.class,
				(event) -> assertThat(event.entryId()).isEqualTo(cid));
		assertThat(listener.isEmpty()).isTrue();
	}

	@Test
	@Reference("iaddrbook-advise")
	@Covers({ "AddressBook.advise", "MapiSession.advise(EntryId, Set, NotificationListener)" })
	void nothingIsToldOfWhatNobodyKnows() {
		Set<NotificationType> types = Set.of(NotificationType.OBJECT_MODIFIED);
		assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID,
				() -> this.book.advise(EntryId.of(new byte[40]), types, new Listener()));
		assertRefused(HResult.MAPI_E_NO_SUPPORT,
				() -> this.book.advise(OneOff.smtp("Eve", "eve@example.org").toEntryId(), types, new Listener()));
		this.session.advise(entry("Ann Lee"), types, new Listener()).close();
	}

	@Test
	@Reference({ "handing-address-book-notification", "imapitable-advise" })
	@Covers("MapiTable.advise")
	void aContentsTableFollowsItsContainer() {
		Listener listener = new Listener();
		try (AddressContainer container = this.book.openContainer(personal());
				MapiTable table = container.contentsTable();
				Subscription subscription = table.advise(listener)) {
			assertThat(subscription).isNotNull();
			add("Cid", "cid@example.org");
			assertThat(listener.next()).isInstanceOfSatisfying(TableModified.class,
					(event) -> assertThat(event.event()).isEqualTo(TableEvent.ROW_ADDED));
			assertThat(table.rowCount()).isOne();
		}
	}

	@Test
	@Reference({ "iabcontainerimapicontainer", "imapiprop-savechanges" })
	@Covers("MapiProp.saveChanges")
	void aContainerOfOnesOwnIsRenamed() {
		try (AddressContainer container = this.book.openContainer(personal(), OpenFlag.MODIFY)) {
			container.set(PropTags.PR_DISPLAY_NAME, "Friends");
			container.saveChanges();
		}
		assertThat(hierarchy()).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME)).contains("Friends");
	}

	@Test
	@Reference({ "iaddrbook-getpab", "iaddrbook-getdefaultdir", "iaddrbook-getsearchpath" })
	@Covers({ "AddressBook.getPab", "AddressBook.getDefaultDir", "AddressBook.getSearchPath" })
	void aProfileWithoutAnAddressBookHasNoContainers() {
		this.session.administerProfiles((admin) -> {
			admin.createProfile("Bare", false);
			return true;
		});
		MapiSession bare = this.bench.session(this.connected, LogonOptions.defaults().withProfileName("Bare"));
		bare.logOn();
		try (AddressBook empty = bare.openAddressBook()) {
			assertThat(empty.getPab()).isNull();
			assertThat(empty.getDefaultDir()).isNull();
			assertThat(empty.getSearchPath()).isEmpty();
			assertRefused(HResult.MAPI_E_UNKNOWN_ENTRYID, () -> empty.openEntry(entry("Ann Lee")));
		}
	}

}
