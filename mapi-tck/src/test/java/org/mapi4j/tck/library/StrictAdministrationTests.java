package org.mapi4j.tck.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiUid;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.ProviderAdmin;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.status.ResourceType;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.Mail;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Profiles and message services of a MAPI that sees what its client does wrong are
 * administered, logged on or not.
 */
@Tag("library")
class StrictAdministrationTests {

	private static final String GRUSSE = "Gr\u00fc\u00dfe";

	private static final MapiUid OWN_SECTION = MapiUid.parse("01020304-0506-0708-090A-0B0C0D0E0F10");

	@RegisterExtension
	final StrictBench bench = new StrictBench();

	private static void assertRefused(HResult result, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(result));
	}

	private static MapiUid uid(Row row, PropTag<Binary> tag) {
		return MapiUid.of(row.require(tag).toByteArray());
	}

	private static List<Row> rows(MapiTable opened, PropTag<?>... columns) {
		try (MapiTable table = opened) {
			table.setColumns(columns);
			return table.rows(100);
		}
	}

	private static List<MapiUid> transports(MessageServiceAdmin admin) {
		return rows(admin.providerTable(), PropTags.PR_PROVIDER_UID, PropTags.PR_RESOURCE_TYPE).stream()
			.filter((row) -> row.get(PropTags.PR_RESOURCE_TYPE, 0) == ResourceType.TRANSPORT_PROVIDER.code())
			.map((row) -> uid(row, PropTags.PR_PROVIDER_UID))
			.toList();
	}

	@Test
	void profilesAreAdministeredWithoutALogon() {
		MapiSession session = this.bench.session(SessionOptions.defaults());
		session.<Void>administerProfiles((admin) -> {
			admin.createProfile(GRUSSE, true);
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> admin.createProfile(GRUSSE, false));
			admin.copyProfile(GRUSSE, "Copy");
			admin.renameProfile("Copy", "Other");
			admin.setDefaultProfile("Other");
			admin.deleteProfile(GRUSSE);
			assertRefused(HResult.MAPI_E_NOT_FOUND, () -> admin.deleteProfile(GRUSSE));
			assertThat(rows(admin.profileTable(), PropTags.PR_DISPLAY_NAME)).hasSize(4);
			return null;
		});
		assertThat(session.profiles()).contains(new Profile("Other", true), new Profile("Outlook", false)).hasSize(4);
		session.<Void>administerProfiles((admin) -> {
			admin.setDefaultProfile(null);
			return null;
		});
		assertThat(session.profiles()).noneMatch(Profile::isDefault);
	}

	@Test
	void servicesAreAddedConfiguredCopiedAndDeleted() {
		for (String scenario : List.of("", "no-service-admin2", "ansi-only")) {
			this.bench.library().scenario(scenario);
			this.bench.session(SessionOptions.defaults()).<Void>administerProfiles((admin) -> {
				try (MessageServiceAdmin services = admin.adminServices("B\u00fcro");
						MessageServiceAdmin others = admin.adminServices("Archive")) {
					MapiUid created = services.createService("MSUPST MS", GRUSSE);
					services.configureService(created, List.of(new PropValue<>(PropTags.PR_COMMENT, GRUSSE),
							new PropValue<>(PropTag.of(0x6700, PropType.LONG), 7)));
					services.configureService(created,
							List.of(new PropValue<>(PropTag.of(0x6701, PropType.BINARY), Binary.EMPTY)));
					services.copyService(created, null, others);
					services.copyService(created, "x", services);
					List<Row> rows = rows(others.serviceTable(), PropTags.PR_SERVICE_UID, PropTags.PR_DISPLAY_NAME,
							PropTags.PR_SERVICE_NAME, PropTags.PR_COMMENT);
					assertThat(rows).filteredOn((row) -> "MSUPST MS".equals(row.get(PropTags.PR_SERVICE_NAME)))
						.extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME))
						.containsExactly(GRUSSE, GRUSSE, "x");
					assertThat(rows).anyMatch((row) -> GRUSSE.equals(row.get(PropTags.PR_COMMENT)));
					rows.stream()
						.filter((row) -> "MSUPST MS".equals(row.get(PropTags.PR_SERVICE_NAME)))
						.forEach((row) -> services.deleteService(uid(row, PropTags.PR_SERVICE_UID)));
					assertRefused(HResult.MAPI_E_NOT_FOUND, () -> services.deleteService(created));
				}
				return null;
			});
		}
	}

	@Test
	void providersTransportsAndTheIdentityAreArranged() {
		MapiSession session = this.bench.logOn();
		try (MessageServiceAdmin admin = session.adminServices()) {
			List<MapiUid> order = new ArrayList<>(transports(admin));
			Collections.reverse(order);
			admin.transportOrder(order);
			assertRefused(HResult.MAPI_E_BUSY, () -> admin.transportOrder(order.subList(0, 1)));
			MapiUid service = uid(rows(admin.serviceTable(), PropTags.PR_SERVICE_UID).get(0), PropTags.PR_SERVICE_UID);
			admin.setPrimaryIdentity(service);
			admin.setPrimaryIdentity(null);
			ProviderAdmin providers = admin.adminProviders(service);
			MapiUid made = providers.createProvider(GRUSSE, List.of(new PropValue<>(PropTags.PR_COMMENT, GRUSSE)));
			assertThat(rows(providers.providerTable(), PropTags.PR_PROVIDER_UID, PropTags.PR_DISPLAY_NAME))
				.anyMatch((row) -> GRUSSE.equals(row.get(PropTags.PR_DISPLAY_NAME)));
			providers.deleteProvider(made);
			assertRefused(HResult.MAPI_E_NOT_FOUND, () -> providers.deleteProvider(made));
			providers.close();
		}
	}

	@Test
	void sectionsOfTheProfileAreReadAndWritten() {
		MapiSession session = this.bench.logOn();
		assertRefused(HResult.MAPI_E_NOT_FOUND, () -> session.openProfileSection(OWN_SECTION));
		try (ProfileSection section = session.openProfileSection(OWN_SECTION, SectionFlag.MODIFY)) {
			section.set(PropTags.PR_COMMENT, GRUSSE);
			section.saveChanges();
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> session.openProfileSection(OWN_SECTION));
		}
		try (ProfileSection section = session.openProfileSection(OWN_SECTION)) {
			assertThat(section.get(PropTags.PR_COMMENT)).isEqualTo(GRUSSE);
		}
		try (MessageServiceAdmin admin = session.adminServices()) {
			MapiUid transport = transports(admin).get(0);
			assertRefused(HResult.MAPI_E_NO_ACCESS, () -> admin.openProfileSection(transport));
			try (ProfileSection section = admin.openProfileSection(transport, SectionFlag.FORCE_ACCESS,
					SectionFlag.MODIFY)) {
				section.set(PropTags.PR_DISPLAY_NAME, GRUSSE);
			}
		}
	}

	@Test
	void whatAdministersIsReleasedAfterWhatItHasOpened() {
		MapiSession session = this.bench.logOn();
		MessageServiceAdmin admin = session.adminServices();
		MapiTable services = admin.serviceTable();
		MapiUid service = uid(rows(admin.serviceTable(), PropTags.PR_SERVICE_UID).get(0), PropTags.PR_SERVICE_UID);
		ProfileSection section = admin.openProfileSection(OWN_SECTION, SectionFlag.MODIFY);
		ProviderAdmin providers = admin.adminProviders(service);
		MapiTable table = providers.providerTable();
		admin.close();
		providers.close();
		assertThat(table.rowCount()).isEqualTo(2);
		assertThat(services.rowCount()).isEqualTo(2);
		section.set(PropTags.PR_COMMENT, "x");
		session.logOff();
		session.<Void>administerProfiles((profiles) -> {
			MessageServiceAdmin inner = profiles.adminServices("Outlook");
			MapiTable rows = profiles.profileTable();
			ProfileSection opened = inner.openProfileSection(OWN_SECTION);
			profiles.close();
			inner.close();
			opened.close();
			rows.close();
			return null;
		});
	}

	@Test
	void theDefaultStoreIsChosen() {
		MapiSession session = this.bench.logOn();
		EntryId store = EntryId
			.of(rows(session.messageStoresTable(), PropTags.PR_ENTRYID).get(1).require(PropTags.PR_ENTRYID));
		for (DefaultStoreKind kind : DefaultStoreKind.values()) {
			session.setDefaultStore(store, kind);
		}
		session.setDefaultStore(null, DefaultStoreKind.DEFAULT);
	}

	@Test
	void nothingIsSubmittedThatNobodyWouldTransport() {
		this.bench.library().scenario("decoupled");
		MapiSession session = this.bench.logOn(LogonOptions.defaults().withNoMail(true));
		assertThatExceptionOfType(MapiNotSupportedException.class)
			.isThrownBy(() -> session.send(Mail.compose().subject("x").to("ann@example.com").text("x")))
			.withMessageContaining("NO_MAIL");
		try (MessageStore store = session.openDefaultStore(OpenStoreOptions.WRITE);
				var outbox = store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY);
				Message message = outbox.createMessage(false)) {
			Mail.compose().subject("x").to("ann@example.com").text("x").writeTo(message);
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> message.submit(false))
				.withMessageContaining("NO_MAIL");
			assertThat(message.get(PropTags.PR_SUBJECT)).isEqualTo("x");
			message.modifyRecipients(RecipientChange.REPLACE, List.of());
		}
	}

	@Test
	void aStoreThatIsCoupledWithItsTransportSendsWithoutTheSpooler() {
		MapiSession session = this.bench.logOn(LogonOptions.defaults().withNoMail(true));
		session.send(Mail.compose().subject("x").to("ann@example.com").text("x"));
	}

}
