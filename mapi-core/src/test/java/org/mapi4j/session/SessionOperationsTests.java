package org.mapi4j.session;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.Identity;
import org.mapi4j.status.ResourceMethod;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.ValidateFlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SessionOperationsTests extends SessionFixture {

	private static final Row SUBSYSTEM = FakeSubsystem.statusRow(1, 39, "Ann's profile");

	private static Row transport(int key, String dll) {
		return FakeSubsystem.statusRow(key, 36, "Transport " + key).with(PropTags.PR_PROVIDER_DLL_NAME, dll);
	}

	private static Row withIdentity(Row row, String name) {
		return row.with(PropTags.PR_IDENTITY_DISPLAY, name)
			.with(PropTags.PR_IDENTITY_ENTRYID, Binary.parse("AB"))
			.with(PropTags.PR_IDENTITY_SEARCH_KEY, Binary.parse("CD"));
	}

	private static MapiSession interactive(SessionOperationsTests test) {
		return test.loggedOn((options) -> options.withLogon(LogonOptions.of(LogonPreset.INTERACTIVE)));
	}

	private StatusObject open(MapiSession session) {
		return session.openStatusObject(session.refreshStatus().rows().get(0));
	}

	@Test
	void aSessionTellsItsNameItsOptionsAndItsSubsystem() {
		MapiSession session = session();
		assertThat(session.name()).isEqualTo("default");
		assertThat(session.subsystem().kind()).isEqualTo("fake");
		assertThat(session.options().logon()).isEqualTo(LogonOptions.defaults());
		assertThat(session).hasToString("MAPI session 'default'");
	}

	@Test
	void thePrimaryIdentityHasItsNameAndItsSearchKeyFromTheFlaggedRow() {
		this.subsystem.status(List.of(SUBSYSTEM, withIdentity(transport(2, "OTHER.DLL"), "Bob Ray"),
				withIdentity(transport(3, "EMSMDB.DLL"), "Ann Lee").with(PropTags.PR_RESOURCE_FLAGS, 4)));
		Identity identity = loggedOn().primaryIdentity();
		assertThat(identity).isEqualTo(new Identity("Ann Lee", EntryId.parse("AB"), Binary.parse("CD"), false));
	}

	@Test
	void anIdentityThatMapiMadeUpIsAPlaceholder() {
		this.subsystem.status(List.of(SUBSYSTEM));
		this.subsystem.placeholder(true);
		assertThat(loggedOn().primaryIdentity()).isEqualTo(new Identity(null, EntryId.parse("AB"), null, true));
	}

	@Test
	void aProviderActsAsItsRowSays() {
		this.subsystem.status(List.of(SUBSYSTEM, transport(2, "EMSMDB.DLL"),
				withIdentity(transport(3, "EMSMDB.DLL"), "Ann Lee"), transport(4, "MINET.DLL")));
		MapiSession session = loggedOn();
		assertThat(session.providerIdentity("emsmdb.dll"))
			.hasValueSatisfying((identity) -> assertThat(identity.displayName()).isEqualTo("Ann Lee"));
		assertThat(session.providerIdentity("MINET.DLL")).isEmpty();
		assertThat(session.providerIdentity("NONE.DLL")).isEmpty();
	}

	@Test
	void theNameOfTheProfileIsThatOfTheSubsystemsRow() {
		this.subsystem.status(List.of(transport(2, "EMSMDB.DLL"), SUBSYSTEM));
		MapiSession session = loggedOn(
				(options) -> options.withLogon(LogonOptions.defaults().withProfileName("asked for")));
		assertThat(session.profileName()).isEqualTo("Ann's profile");
	}

	@Test
	void withoutThatRowTheProfileIsTheOneThatWasAskedFor() {
		this.subsystem.status(List.of());
		assertThat(loggedOn((options) -> options.withLogon(LogonOptions.defaults().withProfileName("asked for")))
			.profileName()).isEqualTo("asked for");
		assertThatExceptionOfType(MapiObjectNotFoundException.class).isThrownBy(() -> {
			MapiSession other = session("other", this.subsystem, (options) -> options);
			other.logOn();
			other.profileName();
		});
	}

	@Test
	void theLastErrorIsTheSessionsOwn() {
		assertThat(loggedOn().lastError(HResult.MAPI_E_BUSY).message()).isEqualTo("It is MAPI_E_BUSY");
	}

	@Test
	void aStatusObjectDoesOnlyWhatItHasAMethodFor() {
		MapiSession session = interactive(this);
		try (StatusObject object = open(session)) {
			assertThat(object.methods()).containsExactlyInAnyOrder(ResourceMethod.VALIDATE_STATE,
					ResourceMethod.SETTINGS_DIALOG);
			object.validateState(ValidateFlag.SHOW_XP_SESSION_UI);
			object.settingsDialog(true);
			assertThatExceptionOfType(MapiNotSupportedException.class)
				.isThrownBy(() -> object.changePassword("old", "new"))
				.withMessageContaining("STATUS_CHANGE_PASSWORD");
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> object.flushQueues(null))
				.withMessageContaining("STATUS_FLUSH_QUEUES");
		}
		assertThat(this.subsystem.calls()).contains("statusObject.validateState", "statusObject.settingsDialog")
			.doesNotContain("statusObject.changePassword", "statusObject.flushQueues");
	}

	@Test
	void whereNobodySitsNoDialogIsShown() {
		try (StatusObject object = open(loggedOn())) {
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> object.settingsDialog(true))
				.withMessageContaining("user interface");
			assertThatExceptionOfType(MapiNotSupportedException.class)
				.isThrownBy(() -> object.validateState(ValidateFlag.SHOW_XP_SESSION_UI));
			object.validateState();
		}
		assertThat(this.subsystem.calls("statusObject.settingsDialog", "statusObject.validateState")).hasSize(1);
	}

	@Test
	void aRemoteTransportIsAskedForItsStateOnlyIfItAllowsThat() {
		MapiSession session = loggedOn();
		StatusRow row = new StatusRow(
				FakeSubsystem.statusRow(2, 36, "Remote").with(PropTags.PR_REMOTE_VALIDATE_OK, false));
		try (StatusObject object = session.openStatusObject(row)) {
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(object::validateState)
				.withMessageContaining("PR_REMOTE_VALIDATE_OK");
		}
		assertThat(this.subsystem.calls("statusObject.validateState")).isEmpty();
	}

	@Test
	void aRowWithoutAnIdentifierHasNoObject() {
		assertThatExceptionOfType(MapiNotSupportedException.class)
			.isThrownBy(() -> loggedOn().openStatusObject(new StatusRow(Row.EMPTY)))
			.withMessageContaining("PR_ENTRYID");
	}

	@Test
	void aStatusObjectThatCannotTellItsMethodsIsReleased() {
		MapiSession session = loggedOn();
		this.subsystem.fail("statusObject.methods", HResult.MAPI_E_BUSY);
		StatusRow row = session.refreshStatus().rows().get(0);
		assertThatExceptionOfType(MapiException.class).isThrownBy(() -> session.openStatusObject(row));
		assertThat(session.report().openObjects()).isZero();
	}

	@Test
	void aStatusObjectThatAnEntryTurnsOutToBeIsGuardedAndBoundToo() {
		MapiSession session = loggedOn();
		try (StatusObject object = (StatusObject) session.openEntry(EntryId.parse("0001"))) {
			object.validateState();
			assertThatExceptionOfType(MapiNotSupportedException.class).isThrownBy(() -> object.settingsDialog(true));
			assertThat(session.report().openObjects()).isEqualTo(1);
		}
		assertThat(this.subsystem.threadOf("statusObject.validateState").getName()).contains("bound");
	}

	@Test
	void whatASubsystemDoesNotHaveIsAnsweredWithTheMethodOfMapi() {
		MapiSession session = loggedOn();
		assertThatThrownBy(session::openAddressBook).isInstanceOf(MapiNotSupportedException.class)
			.hasMessageContaining("IMAPISession::OpenAddressBook");
		assertThatThrownBy(() -> session.administerProfiles(ProfileAdmin::profileTable))
			.isInstanceOf(MapiNotSupportedException.class)
			.hasMessageContaining("MAPIAdminProfiles");
	}

}
