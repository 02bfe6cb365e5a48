package org.mapi4j.embedded.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.embedded.support.CallGate;
import org.mapi4j.embedded.support.GatedObject;
import org.mapi4j.embedded.support.Opener;
import org.mapi4j.embedded.table.EmbeddedTable;
import org.mapi4j.embedded.table.TableSource;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.TableStatus;

/**
 * Administers the profiles.
 */
final class EmbeddedProfileAdmin extends GatedObject implements ProfileAdmin {

	private final Profiles profiles;

	private final Opener opener;

	EmbeddedProfileAdmin(Profiles profiles, CallGate gate, Opener opener) {
		super(gate);
		this.profiles = profiles;
		this.opener = opener;
	}

	@Override
	public MapiTable profileTable() {
		return gate().fetch("IProfAdmin::GetProfileTable", () -> {
			TableSource source = new TableSource(List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_PROFILE));
			this.profiles.list().forEach((profile) -> source.add(row(profile)));
			return this.opener.open((opened) -> new EmbeddedTable(source, TableStatus.Type.SNAPSHOT, opened));
		});
	}

	private static Row row(Profile profile) {
		return Row.of(new PropValue<>(PropTags.PR_DISPLAY_NAME, profile.name()),
				new PropValue<>(PropTags.PR_DEFAULT_PROFILE, profile.isDefault()));
	}

	@Override
	public void createProfile(String name, boolean defaultServices) {
		String operation = "IProfAdmin::CreateProfile";
		gate().run(operation, () -> this.profiles.create(name, defaultServices, operation));
	}

	@Override
	public void deleteProfile(String name) {
		String operation = "IProfAdmin::DeleteProfile";
		gate().run(operation, () -> this.profiles.delete(name, operation));
	}

	@Override
	public void copyProfile(String name, String newName) {
		String operation = "IProfAdmin::CopyProfile";
		gate().run(operation, () -> this.profiles.copy(name, newName, operation));
	}

	@Override
	public void renameProfile(String name, String newName) {
		String operation = "IProfAdmin::RenameProfile";
		gate().run(operation, () -> this.profiles.rename(name, newName, operation));
	}

	@Override
	public void setDefaultProfile(@Nullable String name) {
		String operation = "IProfAdmin::SetDefaultProfile";
		gate().run(operation, () -> this.profiles.setDefault(name, operation));
	}

	@Override
	public MessageServiceAdmin adminServices(String name) {
		String operation = "IProfAdmin::AdminServices";
		return gate().fetch(operation, () -> {
			EmbeddedProfile profile = this.profiles.find(name);
			if (profile == null) {
				throw CallGate.failure(HResult.MAPI_E_LOGON_FAILED, operation, "There is no profile of that name");
			}
			return profile.admin(this.opener);
		});
	}

}
