package org.mapi4j.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
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
import org.mapi4j.status.ResourceType;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The message services of a profile are administered, and their settings read and
 * written.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class MessageServiceContractTests {

	private static final String MAILBOX = "EMBMBX";

	private static final String ADDRESS_BOOK = "EMBAB";

	private static final MapiUid GLOBAL = MapiUid.parse("c8b0db13-05aa-1a10-9bb0-00aa002fc45a");

	private static final MapiUid INSTANCE = MapiUid.parse("00020385-0000-0000-C000-000000000046");

	private static final PropTag<String> SETTING = PropTag.of(0x6604, PropType.UNICODE);

	private static final PropTag<String> SECRET = PropTag.of(0x67F1, PropType.UNICODE);

	private static final int SERVICE_PRIMARY_IDENTITY = 0x8;

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = EmbeddedMapi.builder()
		.mailbox("Ann Lee", "ann@example.com", "Work")
		.mailbox("Bob Ray", "bob@example.com", "Work")
		.mailbox("Cid", "cid@example.com", "Home")
		.build();

	private MapiSubsystem connected;

	private MapiSession session;

	private MessageServiceAdmin admin;

	MessageServiceContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void logOn() {
		this.connected = this.bench.connect(this.embedded);
		this.session = logOn("Work");
		this.admin = this.session.adminServices();
	}

	private MapiSession logOn(String profile) {
		MapiSession logged = this.bench.session(this.connected,
				LogonOptions.defaults().withProfileName(profile).withNoMail(false));
		logged.logOn();
		return logged;
	}

	private void logOnAgain() {
		this.session.logOff();
		this.session.logOn();
		this.admin = this.session.adminServices();
	}

	private List<Row> services() {
		try (MapiTable table = this.admin.serviceTable()) {
			return table.rows(20);
		}
	}

	private List<Row> providers() {
		try (MapiTable table = this.admin.providerTable()) {
			return table.rows(50);
		}
	}

	private static MapiUid uid(Row row, PropTag<Binary> tag) {
		return MapiUid.of(row.require(tag).toByteArray());
	}

	private MapiUid service(String displayName) {
		return services().stream()
			.filter((row) -> displayName.equals(row.get(PropTags.PR_DISPLAY_NAME)))
			.map((row) -> uid(row, PropTags.PR_SERVICE_UID))
			.findFirst()
			.orElseThrow();
	}

	private MapiUid addressBook() {
		return services().stream()
			.filter((row) -> ADDRESS_BOOK.equals(row.get(PropTags.PR_SERVICE_NAME)))
			.map((row) -> uid(row, PropTags.PR_SERVICE_UID))
			.findFirst()
			.orElseThrow();
	}

	private static List<MapiUid> transports(MapiTable table) {
		table.restrict(Restriction.equal(PropTags.PR_RESOURCE_TYPE, ResourceType.TRANSPORT_PROVIDER.code()));
		table.sort(SortOrder.ascending(PropTags.PR_PROVIDER_ORDINAL));
		return table.rows(10).stream().map((row) -> uid(row, PropTags.PR_PROVIDER_UID)).toList();
	}

	private List<MapiUid> transports() {
		try (MapiTable table = this.admin.providerTable()) {
			return transports(table);
		}
	}

	private List<String> stores(MapiSession of) {
		try (MapiTable table = of.messageStoresTable()) {
			table.setColumns(PropTags.PR_DISPLAY_NAME);
			return table.rows(10).stream().map((row) -> row.get(PropTags.PR_DISPLAY_NAME)).toList();
		}
	}

	private static void assertRefused(HResult reason, ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(reason));
	}

	@Test
	@Reference({ "imsgserviceadmin-getmsgservicetable", "message-service-tables" })
	@Covers({ "MapiSession.adminServices", "MessageServiceAdmin.serviceTable" })
	void everyServiceHasTheColumnsThatMapiRequires() {
		assertThat(services()).hasSize(3).allSatisfy((row) -> {
			assertThat(row.has(PropTags.PR_INSTANCE_KEY)).isTrue();
			assertThat(row.get(PropTags.PR_DISPLAY_NAME)).isNotBlank();
			assertThat(row.get(PropTags.PR_SERVICE_NAME)).isIn(MAILBOX, ADDRESS_BOOK);
			assertThat(row.require(PropTags.PR_SERVICE_UID).size()).isEqualTo(MapiUid.SIZE);
			assertThat(row.has(PropTags.PR_RESOURCE_FLAGS)).isTrue();
			assertThat(row.get(PropTags.PR_SERVICE_DLL_NAME)).endsWith(".DLL");
			assertThat(row.get(PropTags.PR_SERVICE_ENTRY_NAME)).isNotBlank();
			assertThat(row.get(PropTags.PR_SERVICE_SUPPORT_FILES)).isNotEmpty();
		});
		assertThat(services()).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
	}

	@Test
	@Reference("imsgserviceadmin-getmsgservicetable")
	@Covers("MessageServiceAdmin.serviceTable")
	void theTableOfServicesStaysAsItWas() {
		try (MapiTable table = this.admin.serviceTable()) {
			this.admin.createService(MAILBOX, null);
			assertThat(table.rowCount()).isEqualTo(3);
		}
		assertThat(services()).hasSize(4);
	}

	@Test
	@Reference({ "imsgserviceadmin2-createmsgserviceex", "imsgserviceadmin-configuremsgservice" })
	@Covers({ "MessageServiceAdmin.createService", "MessageServiceAdmin.configureService" })
	void aServiceThatWasAddedAndConfiguredIsThereFromTheNextLogonOn() {
		MapiUid created = this.admin.createService(MAILBOX, "Cid's mail");
		assertThat(service("Cid's mail")).isEqualTo(created);
		this.admin.configureService(created, List.of(new PropValue<>(PropTags.PR_EMAIL_ADDRESS, "cid@example.com")));
		assertThat(stores(this.session)).containsExactly("Ann Lee", "Bob Ray");
		logOnAgain();
		assertThat(stores(this.session)).containsExactly("Ann Lee", "Bob Ray", "Cid");
	}

	@Test
	@Reference("imsgserviceadmin2-createmsgserviceex")
	@Covers("MessageServiceAdmin.createService")
	void aServiceThatNobodyKnowsIsNotAdded() {
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.admin.createService("NOSUCH", null));
		assertThat(services()).hasSize(3);
	}

	@Test
	@Reference("imsgserviceadmin-configuremsgservice")
	@Covers("MessageServiceAdmin.configureService")
	void whatAServiceCannotBeConfiguredWithIsSaid() {
		MapiUid created = this.admin.createService(MAILBOX, null);
		assertRefused(HResult.MAPI_E_NOT_FOUND,
				() -> this.admin.configureService(MapiUid.random(), List.of(new PropValue<>(SETTING, "x"))));
		assertRefused(HResult.MAPI_E_EXTENDED_ERROR, () -> this.admin.configureService(created,
				List.of(new PropValue<>(PropTags.PR_EMAIL_ADDRESS, "nobody@example.com"))));
		assertThat(this.admin.lastError(HResult.MAPI_E_EXTENDED_ERROR).message()).isNotBlank();
		assertRefused(HResult.MAPI_E_UNCONFIGURED,
				() -> this.admin.configureService(created, List.of(new PropValue<>(SETTING, "x"))));
	}

	@Test
	@Reference("imsgserviceadmin-deletemsgservice")
	@Covers("MessageServiceAdmin.deleteService")
	void aServiceThatWasDeletedIsGoneWithItsSections() {
		MapiUid bob = service("Bob Ray");
		MapiUid provider = providers().stream()
			.filter((row) -> uid(row, PropTags.PR_SERVICE_UID).equals(bob))
			.map((row) -> uid(row, PropTags.PR_PROVIDER_UID))
			.findFirst()
			.orElseThrow();
		this.admin.deleteService(bob);
		assertThat(services()).hasSize(2);
		assertThat(providers()).noneMatch((row) -> uid(row, PropTags.PR_SERVICE_UID).equals(bob));
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.admin.deleteService(bob));
		assertRefused(HResult.MAPI_E_NOT_FOUND,
				() -> this.admin.openProfileSection(provider, SectionFlag.FORCE_ACCESS));
		logOnAgain();
		assertThat(stores(this.session)).containsExactly("Ann Lee");
	}

	@Test
	@Reference("imsgserviceadmin-copymsgservice")
	@Covers("MessageServiceAdmin.copyService")
	void aServiceIsCopiedWithItsSettingsIntoThisProfileOrAnother() {
		MapiUid bob = service("Bob Ray");
		this.admin.copyService(bob, null, this.admin);
		assertThat(services()).hasSize(4)
			.filteredOn((row) -> "Bob Ray".equals(row.get(PropTags.PR_DISPLAY_NAME)))
			.hasSize(2)
			.doesNotHaveDuplicates();
		MapiSession home = logOn("Home");
		this.session.administerProfiles((profiles) -> {
			try (MessageServiceAdmin from = profiles.adminServices("Work");
					MessageServiceAdmin to = profiles.adminServices("Home")) {
				from.copyService(bob, null, to);
				assertRefused(HResult.MAPI_E_NO_ACCESS, () -> from.copyService(addressBook(), null, to));
				assertRefused(HResult.MAPI_E_NOT_FOUND, () -> from.copyService(MapiUid.random(), null, to));
			}
			return true;
		});
		assertThat(stores(home)).containsExactly("Cid");
		home.logOff();
		home.logOn();
		assertThat(stores(home)).containsExactly("Cid", "Bob Ray");
	}

	@Test
	@Reference("imsgserviceadmin-copymsgservice")
	@Covers("MessageServiceAdmin.copyService")
	void aServiceOfWhichThereCanBeOneOnlyIsNotCopied() {
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.admin.copyService(addressBook(), null, this.admin));
	}

	@Test
	@Reference({ "imsgserviceadmin-getprovidertable", "provider-tables" })
	@Covers("MessageServiceAdmin.providerTable")
	void everyProviderHasTheColumnsThatMapiRequires() {
		assertThat(providers()).hasSize(5).allSatisfy((row) -> {
			assertThat(row.has(PropTags.PR_INSTANCE_KEY)).isTrue();
			assertThat(row.get(PropTags.PR_DISPLAY_NAME)).isNotBlank();
			assertThat(row.get(PropTags.PR_PROVIDER_DISPLAY)).isNotBlank();
			assertThat(row.get(PropTags.PR_PROVIDER_DLL_NAME)).endsWith(".DLL");
			assertThat(row.has(PropTags.PR_PROVIDER_ORDINAL)).isTrue();
			assertThat(row.require(PropTags.PR_PROVIDER_UID).size()).isEqualTo(MapiUid.SIZE);
			assertThat(row.has(PropTags.PR_RESOURCE_FLAGS)).isTrue();
			assertThat(row.get(PropTags.PR_RESOURCE_TYPE)).isIn(ResourceType.STORE_PROVIDER.code(),
					ResourceType.AB_PROVIDER.code(), ResourceType.TRANSPORT_PROVIDER.code());
			assertThat(row.get(PropTags.PR_SERVICE_NAME)).isIn(MAILBOX, ADDRESS_BOOK);
			assertThat(row.require(PropTags.PR_SERVICE_UID).size()).isEqualTo(MapiUid.SIZE);
		});
	}

	@Test
	@Reference("imsgserviceadmin-msgservicetransportorder")
	@Covers("MessageServiceAdmin.transportOrder")
	void transportsAreAskedInTheOrderThatWasChosen() {
		List<MapiUid> reversed = new ArrayList<>(transports());
		assertThat(reversed).hasSize(2);
		Collections.reverse(reversed);
		this.admin.transportOrder(reversed);
		assertThat(transports()).isEqualTo(reversed);
		assertRefused(HResult.MAPI_E_BUSY, () -> this.admin.transportOrder(reversed.subList(0, 1)));
		assertRefused(HResult.MAPI_E_NOT_FOUND,
				() -> this.admin.transportOrder(List.of(reversed.get(0), MapiUid.random())));
		assertThat(transports()).isEqualTo(reversed);
	}

	@Test
	@Reference({ "imsgserviceadmin-setprimaryidentity", "imapisession-queryidentity" })
	@Covers("MessageServiceAdmin.setPrimaryIdentity")
	void thePrimaryIdentityIsTheOneOfTheServiceThatWasChosen() {
		MapiUid bob = service("Bob Ray");
		this.admin.setPrimaryIdentity(bob);
		assertThat(services())
			.filteredOn((row) -> (row.get(PropTags.PR_RESOURCE_FLAGS, 0) & SERVICE_PRIMARY_IDENTITY) != 0)
			.singleElement()
			.satisfies((row) -> assertThat(uid(row, PropTags.PR_SERVICE_UID)).isEqualTo(bob));
		assertThat(this.session.primaryIdentity().displayName()).isEqualTo("Ann Lee");
		logOnAgain();
		assertThat(this.session.primaryIdentity().displayName()).isEqualTo("Bob Ray");
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.admin.setPrimaryIdentity(addressBook()));
		this.admin.setPrimaryIdentity(null);
		assertThat(services())
			.noneMatch((row) -> (row.get(PropTags.PR_RESOURCE_FLAGS, 0) & SERVICE_PRIMARY_IDENTITY) != 0);
	}

	@Test
	@Reference({ "imsgserviceadmin-adminproviders", "iprovideradmin-getprovidertable" })
	@Covers({ "MessageServiceAdmin.adminProviders", "ProviderAdmin.providerTable" })
	void theProvidersOfAServiceAreThoseOfAllThatBelongToIt() {
		MapiUid ann = service("Ann Lee");
		try (ProviderAdmin providers = this.admin.adminProviders(ann); MapiTable table = providers.providerTable()) {
			assertThat(table.rows(10)).hasSize(2)
				.allSatisfy((row) -> assertThat(uid(row, PropTags.PR_SERVICE_UID)).isEqualTo(ann));
		}
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.admin.adminProviders(MapiUid.random()));
	}

	@Test
	@Reference({ "iprovideradmin-createprovider", "iprovideradmin-deleteprovider" })
	@Covers({ "ProviderAdmin.createProvider", "ProviderAdmin.deleteProvider" })
	void aProviderIsAddedToAServiceWithItsSettingsAndRemoved() {
		try (ProviderAdmin providers = this.admin.adminProviders(service("Ann Lee"))) {
			MapiUid created = providers.createProvider("EMBXP", List.of(new PropValue<>(SETTING, "slow")));
			assertThat(transports()).hasSize(3).contains(created);
			try (ProfileSection section = providers.openProfileSection(created, SectionFlag.FORCE_ACCESS)) {
				assertThat(section.get(SETTING)).isEqualTo("slow");
			}
			providers.deleteProvider(created);
			assertThat(transports()).hasSize(2);
			assertRefused(HResult.MAPI_E_NOT_FOUND, () -> providers.deleteProvider(created));
			assertThat(providers.lastError(HResult.MAPI_E_NOT_FOUND).message()).isNotBlank();
		}
	}

	@Test
	@Reference({ "imapisession-openprofilesection", "imapiprop-setprops", "iprofsectimapiprop" })
	@Covers({ "MapiSession.openProfileSection", "MapiProp.setProps", "MapiProp.saveChanges" })
	void whatIsWrittenIntoASectionIsThereAtOnceAndForTheNextSession() {
		try (ProfileSection written = this.session.openProfileSection(GLOBAL, SectionFlag.MODIFY)) {
			assertThat(written.setProps(List.of(new PropValue<>(SETTING, "one")))).isEmpty();
		}
		try (ProfileSection read = this.session.openProfileSection(GLOBAL)) {
			assertThat(read.get(SETTING)).isEqualTo("one");
			read.saveChanges(SaveFlag.KEEP_OPEN_READONLY);
		}
		logOnAgain();
		try (ProfileSection read = this.session.openProfileSection(GLOBAL)) {
			assertThat(read.get(SETTING)).isEqualTo("one");
		}
	}

	@Test
	@Reference("iprofsectimapiprop")
	@Covers({ "MapiProp.getProps", "MapiProp.getPropList", "MapiProp.require" })
	void aSectionKnowsItsProfileAndKeepsSecretsToThoseWhoAsk() {
		try (ProfileSection section = this.session.openProfileSection(GLOBAL, SectionFlag.MODIFY)) {
			section.set(new PropValue<>(SECRET, "hush"), new PropValue<>(SETTING, "loud"));
			assertThat(section.require(PropTags.PR_PROFILE_NAME)).isEqualTo("Work");
			assertThat(section.require(PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.PROFILE_SECTION.code());
			assertThat(section.getPropList()).contains(SETTING).doesNotContain(SECRET);
			assertThat(section.getProps().has(SECRET)).isFalse();
			assertThat(section.getProps(SECRET).get(SECRET)).isEqualTo("hush");
		}
	}

	@Test
	@Reference("iprofsectimapiprop")
	@Covers({ "MapiProp.setProps", "MapiProp.getIdsFromNames", "MapiProp.getNamesFromIds" })
	void aSectionHasNoNamedProperties() {
		PropTag<String> named = PropTag.of(0x8001, PropType.UNICODE);
		try (ProfileSection section = this.session.openProfileSection(GLOBAL, SectionFlag.MODIFY)) {
			assertThat(section.setProps(List.of(new PropValue<>(SETTING, "yes"), new PropValue<>(named, "no"))))
				.singleElement()
				.satisfies((problem) -> {
					assertThat(problem.index()).isOne();
					assertThat(problem.tag().id()).isEqualTo(named.id());
				});
			assertThat(section.get(SETTING)).isEqualTo("yes");
			assertRefused(HResult.MAPI_E_NO_SUPPORT, () -> section.getIdsFromNames(List.of(), false));
			assertRefused(HResult.MAPI_E_NO_SUPPORT, () -> section.getNamesFromIds(List.of(), null));
		}
	}

	@Test
	@Reference("iprofsectimapiprop")
	@Covers("MapiSession.openProfileSection")
	void everyProfileHasASearchKeyThatNoOtherHas() {
		Binary work = searchKey(this.session);
		assertThat(work.size()).isPositive();
		assertThat(searchKey(logOn("Home"))).isNotEqualTo(work);
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.session.openProfileSection(INSTANCE, SectionFlag.MODIFY));
	}

	private static Binary searchKey(MapiSession of) {
		try (ProfileSection section = of.openProfileSection(INSTANCE)) {
			return section.require(PropTags.PR_SEARCH_KEY);
		}
	}

	@Test
	@Reference("imapisession-openprofilesection")
	@Covers("MapiSession.openProfileSection")
	void aSectionThatIsNotThereIsMadeByWhoeverMayChangeIt() {
		MapiUid section = MapiUid.random();
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> this.session.openProfileSection(section));
		this.session.openProfileSection(section, SectionFlag.MODIFY).close();
		this.session.openProfileSection(section).close();
	}

	@Test
	@Reference({ "imapisession-openprofilesection", "imsgserviceadmin-openprofilesection" })
	@Covers({ "MapiSession.openProfileSection", "MessageServiceAdmin.openProfileSection" })
	void aSectionHasManyReadersOrOneWriter() {
		try (MapiObject reader = this.session.openProfileSection(GLOBAL);
				MapiObject another = this.admin.openProfileSection(GLOBAL)) {
			assertThat(reader).isNotSameAs(another);
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.admin.openProfileSection(GLOBAL, SectionFlag.MODIFY));
		}
		try (MapiObject writer = this.admin.openProfileSection(GLOBAL, SectionFlag.MODIFY)) {
			assertThat(writer).isNotNull();
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.session.openProfileSection(GLOBAL));
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.session.openProfileSection(GLOBAL, SectionFlag.MODIFY));
		}
		this.session.openProfileSection(GLOBAL).close();
	}

	@Test
	@Reference({ "imsgserviceadmin-openprofilesection", "iprovideradmin-openprofilesection" })
	@Covers({ "MessageServiceAdmin.openProfileSection", "ProviderAdmin.openProfileSection" })
	void theSectionOfAProviderIsOpenedByForceOnly() {
		MapiUid transport = transports().get(0);
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.admin.openProfileSection(transport));
		assertRefused(HResult.MAPI_E_NO_ACCESS, () -> this.session.openProfileSection(transport));
		try (ProfileSection section = this.admin.openProfileSection(transport, SectionFlag.FORCE_ACCESS)) {
			assertThat(section.require(PropTags.PR_PROVIDER_UID)).isEqualTo(Binary.of(transport.toByteArray()));
		}
		try (ProviderAdmin providers = this.admin.adminProviders(service("Ann Lee"))) {
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> providers.openProfileSection(transport));
			providers.openProfileSection(transport, SectionFlag.FORCE_ACCESS).close();
		}
	}

	@Test
	@Reference({ "imapiprop-setprops", "imapiprop-deleteprops" })
	@Covers({ "MapiProp.deleteProps", "MapiProp.set(PropTag, Object)" })
	void aSectionThatWasOpenedForReadingIsNotChanged() {
		try (ProfileSection section = this.session.openProfileSection(GLOBAL)) {
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> section.set(SETTING, "x"));
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> section.deleteProps(List.of(SETTING)));
			assertThat(section.get(SETTING)).isNull();
		}
	}

	@Test
	@Reference({ "imapiprop-setprops", "imapiprop-deleteprops" })
	@Covers({ "MapiProp.setProps", "MapiProp.deleteProps" })
	void propertiesAreDeletedButForThoseThatAreComputed() {
		try (ProfileSection section = this.session.openProfileSection(GLOBAL, SectionFlag.MODIFY)) {
			section.set(SETTING, "x");
			assertThat(section.deleteProps(List.of(PropTags.PR_PROFILE_NAME, SETTING.as(PropType.UNSPECIFIED))))
				.singleElement()
				.satisfies((problem) -> assertThat(problem.index()).isZero());
			assertThat(section.get(SETTING)).isNull();
			assertThat(section.setProps(List.of(new PropValue<>(PropTags.PR_OBJECT_TYPE, 0)))).singleElement()
				.satisfies((problem) -> assertThat(problem.reason()).isEqualTo(HResult.MAPI_E_COMPUTED));
		}
	}

	@Test
	@Reference({ "imapiprop-copyto", "imapiprop-copyprops" })
	@Covers({ "MapiProp.copyTo", "MapiProp.copyProps" })
	void theSettingsOfASectionAreCopiedToAnother() {
		PropTag<Integer> other = PropTag.of(0x6605, PropType.LONG);
		MapiUid second = MapiUid.random();
		try (ProfileSection from = this.session.openProfileSection(GLOBAL, SectionFlag.MODIFY);
				ProfileSection to = this.session.openProfileSection(second, SectionFlag.MODIFY)) {
			from.set(new PropValue<>(SETTING, "one"), new PropValue<>(other, 2));
			assertThat(from.copyProps(to, List.of(other, PropTags.PR_SUBJECT))).singleElement()
				.satisfies((problem) -> assertThat(problem.index()).isOne());
			assertThat(to.get(other)).isEqualTo(2);
			assertThat(to.get(SETTING)).isNull();
			assertThat(from.copyTo(to, List.of(other)))
				.allSatisfy((problem) -> assertThat(problem.reason()).isEqualTo(HResult.MAPI_E_COMPUTED));
			assertThat(to.get(SETTING)).isEqualTo("one");
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> from.copyTo(from, List.of()));
		}
	}

	@Test
	@Reference("imapiprop-openproperty")
	@Covers({ "MapiProp.openStream", "MapiProp.set(PropTag, Object)", "MapiProp.get" })
	void aLargeSettingIsWrittenThroughAStream() {
		String large = "\u00e4".repeat(40_000);
		try (ProfileSection section = this.session.openProfileSection(GLOBAL, SectionFlag.MODIFY)) {
			section.set(SETTING, large);
			assertThat(section.get(SETTING)).isEqualTo(large);
			assertThat(section.openStream(SETTING, PropertyAccess.READ)).satisfies((stream) -> {
				assertThat(stream.size()).isEqualTo(2L * large.length());
				assertRefused(HResult.STG_E_ACCESSDENIED, () -> stream.write(new byte[1]));
				stream.close();
			});
			assertRefused(HResult.MAPI_E_NOT_FOUND, () -> section.openStream(PropTags.PR_SUBJECT, PropertyAccess.READ));
		}
	}

}
