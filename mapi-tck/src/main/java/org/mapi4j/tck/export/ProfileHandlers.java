package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.table.MapiTable;

/**
 * {@code MAPIAdminProfiles} and {@code IProfAdmin}.
 */
final class ProfileHandlers {

	private static final int LONGEST_NAME = 64;

	private ProfileHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("MAPIAdminProfiles", ProfileHandlers::adminProfiles);
		handlers.put("IProfAdmin::GetLastError", SessionHandlers::getLastError);
		handlers.put("IProfAdmin::GetProfileTable", ProfileHandlers::getProfileTable);
		handlers.put("IProfAdmin::CreateProfile", ProfileHandlers::createProfile);
		handlers.put("IProfAdmin::DeleteProfile", ProfileHandlers::deleteProfile);
		handlers.put("IProfAdmin::CopyProfile", ProfileHandlers::copyProfile);
		handlers.put("IProfAdmin::RenameProfile", ProfileHandlers::renameProfile);
		handlers.put("IProfAdmin::SetDefaultProfile", ProfileHandlers::setDefaultProfile);
		handlers.put("IProfAdmin::AdminServices", ProfileHandlers::adminServices);
	}

	/**
	 * Administer the profiles, or show them only where the subsystem can do no more.
	 */
	private static int adminProfiles(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		call.requireOutputs("lppProfAdmin");
		Object admin;
		try {
			admin = Answered.of(call.exporter().subsystem(), MapiSubsystem.class).adminProfiles();
		}
		catch (MapiNotSupportedException ex) {
			admin = call.exporter().subsystem().profiles();
		}
		call.answer("lppProfAdmin", call.exporter().open("IProfAdmin", admin, null, call, null));
		return Call.S_OK;
	}

	private static ProfileAdmin admin(Call call) {
		if (call.object().target() instanceof ProfileAdmin) {
			return call.target(ProfileAdmin.class);
		}
		throw MapiException.of(HResult.MAPI_E_NO_SUPPORT, call.method());
	}

	private static int getProfileTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		return Opening.table(call, "lppTable", () -> table(call));
	}

	private static MapiTable table(Call call) {
		if (call.object().target() instanceof ProfileAdmin) {
			return admin(call).profileTable();
		}
		List<Profile> profiles = call.exporter().subsystem().profiles();
		return new ListTable(profiles.stream().map(ProfileHandlers::row).toList());
	}

	private static Row row(Profile profile) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, profile.name()),
				new PropValue<>(PropTags.PR_DEFAULT_PROFILE, profile.isDefault()));
	}

	private static int createProfile(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFAULT_SERVICES", "MAPI_DIALOG");
		requireSilence(call, "lpszPassword");
		admin(call).createProfile(name(call, "lpszProfileName"), call.isSet("ulFlags", "MAPI_DEFAULT_SERVICES"));
		return Call.S_OK;
	}

	private static int deleteProfile(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		admin(call).deleteProfile(name(call, "lpszProfileName"));
		return Call.S_OK;
	}

	private static int copyProfile(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DIALOG");
		requireSilence(call, "lpszOldPassword");
		admin(call).copyProfile(name(call, "lpszOldProfileName"), name(call, "lpszNewProfileName"));
		return Call.S_OK;
	}

	private static int renameProfile(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DIALOG");
		requireSilence(call, "lpszOldPassword");
		admin(call).renameProfile(name(call, "lpszOldProfileName"), name(call, "lpszNewProfileName"));
		return Call.S_OK;
	}

	private static int setDefaultProfile(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE");
		boolean none = call.address("lpszProfileName").isNull();
		admin(call).setDefaultProfile(none ? null : name(call, "lpszProfileName"));
		return Call.S_OK;
	}

	private static int adminServices(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DIALOG");
		requireSilence(call, "lpszPassword");
		call.requireOutputs("lppServiceAdmin");
		call.answer("lppServiceAdmin", Opening.export(call, admin(call).adminServices(name(call, "lpszProfileName"))));
		return Call.S_OK;
	}

	/**
	 * Check that no dialog is asked for and no password given.
	 */
	private static void requireSilence(Call call, String password) {
		call.requireNoWindow();
		call.requireNoDialog("MAPI_DIALOG");
		call.judge().require(call.address(password).isNull(), "%s was given a password", call.method());
	}

	private static String name(Call call, String argument) {
		String name = call.requiredText(argument, call.isWide());
		call.judge()
			.require(name.length() <= LONGEST_NAME, "%s was given a name of %d characters", call.method(),
					name.length());
		return name;
	}

}
