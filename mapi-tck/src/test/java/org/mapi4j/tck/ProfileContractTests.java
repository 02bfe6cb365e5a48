package org.mapi4j.tck;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiAccessDeniedException;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.table.MapiTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Profiles are created, copied, renamed and deleted without a logon.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Route.class)
class ProfileContractTests {

	@RegisterExtension
	final Bench bench;

	private final EmbeddedMapi embedded = Samples.twoMailboxes();

	private MapiSubsystem connected;

	private MapiSession session;

	ProfileContractTests(Route route) {
		this.bench = new Bench(route);
	}

	@BeforeEach
	void connect() {
		this.connected = this.bench.connect(this.embedded);
		this.session = session("Work");
	}

	private MapiSession session(String profile) {
		return this.bench.session(this.connected, LogonOptions.defaults().withProfileName(profile));
	}

	private <T> T administer(Function<ProfileAdmin, T> work) {
		return this.session.administerProfiles(work);
	}

	private void change(Consumer<ProfileAdmin> work) {
		administer((admin) -> {
			work.accept(admin);
			return true;
		});
	}

	private List<String> names() {
		return this.session.profiles().stream().map(Profile::name).toList();
	}

	private void assertRefused(HResult reason, Consumer<ProfileAdmin> work) {
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> change(work))
			.satisfies((ex) -> assertThat(ex.result()).isEqualTo(reason));
	}

	@Test
	@Reference({ "iprofadmin-getprofiletable", "profile-tables" })
	@Covers({ "MapiSession.administerProfiles", "ProfileAdmin.profileTable" })
	void theTableOfProfilesHasNamesAndTellsTheDefaultOne() {
		List<Row> rows = administer((admin) -> {
			try (MapiTable table = admin.profileTable()) {
				table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_PROFILE);
				return table.rows(10);
			}
		});
		assertThat(rows).extracting((row) -> row.get(PropTags.PR_DISPLAY_NAME)).containsExactly("Work", "Home");
		assertThat(rows).extracting((row) -> row.get(PropTags.PR_DEFAULT_PROFILE)).containsExactly(true, false);
	}

	@Test
	@Reference("iprofadmin-getprofiletable")
	@Covers("ProfileAdmin.profileTable")
	void theTableOfProfilesStaysAsItWas() {
		int rows = administer((admin) -> {
			try (MapiTable table = admin.profileTable()) {
				admin.createProfile("New", false);
				return table.rowCount();
			}
		});
		assertThat(rows).isEqualTo(2);
		assertThat(names()).containsExactly("Work", "Home", "New");
	}

	@Test
	@Reference("iprofadmin-createprofile")
	@Covers("ProfileAdmin.createProfile")
	void aProfileThatWasCreatedCanBeLoggedOnWith() {
		change((admin) -> admin.createProfile("New profile \u00e9", false));
		MapiSession created = session("New profile \u00e9");
		created.logOn();
		assertThat(created.profileName()).isEqualTo("New profile \u00e9");
		try (MapiTable stores = created.messageStoresTable()) {
			assertThat(stores.rowCount()).isZero();
		}
	}

	@Test
	@Reference("iprofadmin-createprofile")
	@Covers("ProfileAdmin.createProfile")
	void aProfileIsCreatedWithTheDefaultServicesIfThatIsAskedFor() {
		change((admin) -> {
			admin.createProfile("Bare", false);
			admin.createProfile("Usual", true);
		});
		assertThat(services("Bare")).isZero();
		assertThat(services("Usual")).isPositive();
	}

	private int services(String profile) {
		return administer((admin) -> {
			try (MessageServiceAdmin services = admin.adminServices(profile);
					MapiTable table = services.serviceTable()) {
				return table.rowCount();
			}
		});
	}

	@Test
	@Reference("iprofadmin-createprofile")
	@Covers("ProfileAdmin.createProfile")
	void aNameThatIsTakenOrCannotBeOneIsRefused() {
		assertThatExceptionOfType(MapiAccessDeniedException.class)
			.isThrownBy(() -> change((admin) -> admin.createProfile("work", false)));
		for (String name : List.of("", " New", "New ", "x".repeat(65))) {
			assertThatExceptionOfType(MapiException.class).as(name)
				.isThrownBy(() -> change((admin) -> admin.createProfile(name, false)));
		}
		assertThat(names()).containsExactly("Work", "Home");
	}

	@Test
	@Reference("iprofadmin-deleteprofile")
	@Covers("ProfileAdmin.deleteProfile")
	void aProfileThatWasDeletedIsGone() {
		change((admin) -> admin.deleteProfile("Home"));
		assertThat(names()).containsExactly("Work");
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(() -> session("Home").logOn());
		assertRefused(HResult.MAPI_E_NOT_FOUND, (admin) -> admin.deleteProfile("Home"));
	}

	@Test
	@Reference("iprofadmin-deleteprofile")
	@Covers("ProfileAdmin.deleteProfile")
	void aProfileInUseIsDeletedOnceItNoLongerIs() {
		this.session.logOn();
		change((admin) -> admin.deleteProfile("Work"));
		assertThat(names()).containsExactly("Home");
		try (MapiTable stores = this.session.messageStoresTable()) {
			assertThat(stores.rowCount()).isOne();
		}
		this.session.logOff();
		change((admin) -> admin.createProfile("Work", false));
		assertThat(services("Work")).isZero();
	}

	@Test
	@Reference("iprofadmin-copyprofile")
	@Covers("ProfileAdmin.copyProfile")
	void aCopyHasTheServicesOfTheOriginal() {
		change((admin) -> admin.copyProfile("Home", "Second home"));
		assertThat(services("Second home")).isEqualTo(services("Home"));
		MapiSession copy = session("Second home");
		copy.logOn();
		assertThat(copy.primaryIdentity().displayName()).isEqualTo("Bob Ray");
		assertRefused(HResult.MAPI_E_NO_ACCESS, (admin) -> admin.copyProfile("Home", "Work"));
		assertRefused(HResult.MAPI_E_NOT_FOUND, (admin) -> admin.copyProfile("Nowhere", "Elsewhere"));
	}

	@Test
	@Reference("iprofadmin-renameprofile")
	@Covers("ProfileAdmin.renameProfile")
	void aProfileThatWasRenamedKeepsWhatItHas() {
		int services = services("Home");
		change((admin) -> admin.renameProfile("Home", "Hearth"));
		assertThat(names()).containsExactly("Work", "Hearth");
		assertThat(services("Hearth")).isEqualTo(services);
	}

	@Test
	@Reference("iprofadmin-renameprofile")
	@Covers("ProfileAdmin.renameProfile")
	void aProfileInUseIsRenamedOnceItNoLongerIs() {
		this.session.logOn();
		change((admin) -> admin.renameProfile("Work", "Office"));
		assertThat(names()).containsExactly("Work", "Home");
		assertThat(this.session.profileName()).isEqualTo("Work");
		this.session.logOff();
		assertThat(names()).containsExactly("Office", "Home");
	}

	@Test
	@Reference({ "iprofadmin-setdefaultprofile", "mapilogonex" })
	@Covers("ProfileAdmin.setDefaultProfile")
	void theDefaultProfileIsTheOneThatWasChosen() {
		change((admin) -> admin.setDefaultProfile("Home"));
		assertThat(this.session.profiles()).containsExactly(new Profile("Work", false), new Profile("Home", true));
		MapiSession unnamed = this.bench.session(this.connected, LogonOptions.defaults());
		unnamed.logOn();
		assertThat(unnamed.profileName()).isEqualTo("Home");
		unnamed.logOff();
		change((admin) -> admin.setDefaultProfile(null));
		assertThat(this.session.profiles()).noneMatch(Profile::isDefault);
		assertThatExceptionOfType(LogonFailedException.class).isThrownBy(unnamed::logOn);
		assertRefused(HResult.MAPI_E_NOT_FOUND, (admin) -> admin.setDefaultProfile("Nowhere"));
	}

	@Test
	@Reference("iprofadmin-adminservices")
	@Covers("ProfileAdmin.adminServices")
	void theServicesOfAProfileThatDoesNotExistCannotBeAdministered() {
		assertRefused(HResult.MAPI_E_LOGON_FAILED, (admin) -> admin.adminServices("Nowhere").close());
	}

	@Test
	@Reference("iprofadmin-getlasterror")
	@Covers("MapiObject.lastError")
	void whatAdministersProfilesSaysMoreOfItsLastError() {
		String text = administer((admin) -> {
			assertThatExceptionOfType(MapiObjectNotFoundException.class)
				.isThrownBy(() -> admin.deleteProfile("Nowhere"))
				.satisfies((ex) -> assertThat(ex.error()).isNotNull());
			return admin.lastError(HResult.MAPI_E_NOT_FOUND).message();
		});
		assertThat(text).isNotBlank();
	}

}
