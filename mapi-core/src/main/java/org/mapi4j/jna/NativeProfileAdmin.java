package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IProfAdmin} of native MAPI.
 */
final class NativeProfileAdmin extends NativeObject implements ProfileAdmin {

	private static final VtableMethod GET_PROFILE_TABLE = new VtableMethod("IProfAdmin::GetProfileTable", 4, "48");

	private static final VtableMethod CREATE_PROFILE = new VtableMethod("IProfAdmin::CreateProfile", 5, "8884");

	private static final VtableMethod DELETE_PROFILE = new VtableMethod("IProfAdmin::DeleteProfile", 6, "84");

	private static final VtableMethod COPY_PROFILE = new VtableMethod("IProfAdmin::CopyProfile", 8, "88884");

	private static final VtableMethod RENAME_PROFILE = new VtableMethod("IProfAdmin::RenameProfile", 9, "88884");

	private static final VtableMethod SET_DEFAULT_PROFILE = new VtableMethod("IProfAdmin::SetDefaultProfile", 10, "84");

	private static final VtableMethod ADMIN_SERVICES = new VtableMethod("IProfAdmin::AdminServices", 11, "88848");

	private static final long NO_WINDOW = 0;

	private static final long NO_PASSWORD = 0;

	private static final int MAX_PROFILES = 10_000;

	private static final int MAX_NAME = 64;

	NativeProfileAdmin(NativeRuntime runtime, long address) {
		super(runtime, address);
	}

	/**
	 * Return the profiles of this machine and user.
	 * @return the profiles
	 */
	List<Profile> profiles() {
		try (MapiTable table = profileTable()) {
			table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_PROFILE);
			return table.rows(MAX_PROFILES)
				.stream()
				.filter((row) -> row.has(PropTags.PR_DISPLAY_NAME))
				.map(NativeProfileAdmin::profile)
				.toList();
		}
	}

	private static Profile profile(Row row) {
		return new Profile(row.require(PropTags.PR_DISPLAY_NAME), row.get(PropTags.PR_DEFAULT_PROFILE, false));
	}

	@Override
	boolean loadsProviders() {
		return true;
	}

	@Override
	public MapiTable profileTable() {
		return new NativeTable(runtime(), open(GET_PROFILE_TABLE, (arena, table) -> call(GET_PROFILE_TABLE, 0, table)),
				true, this);
	}

	@Override
	public void createProfile(String name, boolean defaultServices) {
		requireName(CREATE_PROFILE, name);
		int services = defaultServices ? Constants.MAPI_DEFAULT_SERVICES : 0;
		try (Arena arena = new Arena()) {
			invokeNarrowIfPossible(CREATE_PROFILE, (unicode) -> call(CREATE_PROFILE, arena.text(name, unicode != 0),
					NO_PASSWORD, NO_WINDOW, services | unicode), name);
		}
	}

	@Override
	public void deleteProfile(String name) {
		requireName(DELETE_PROFILE, name);
		try (Arena arena = new Arena()) {
			invokeNarrowIfPossible(DELETE_PROFILE,
					(unicode) -> call(DELETE_PROFILE, arena.text(name, unicode != 0), unicode), name);
		}
	}

	@Override
	public void copyProfile(String name, String newName) {
		nameAnother(COPY_PROFILE, name, newName);
	}

	@Override
	public void renameProfile(String name, String newName) {
		nameAnother(RENAME_PROFILE, name, newName);
	}

	private void nameAnother(VtableMethod method, String name, String newName) {
		requireName(method, name);
		requireName(method, newName);
		try (Arena arena = new Arena()) {
			invokeNarrowIfPossible(method, (unicode) -> call(method, arena.text(name, unicode != 0), NO_PASSWORD,
					arena.text(newName, unicode != 0), NO_WINDOW, unicode), name, newName);
		}
	}

	@Override
	public void setDefaultProfile(@Nullable String name) {
		if (name != null) {
			requireName(SET_DEFAULT_PROFILE, name);
		}
		try (Arena arena = new Arena()) {
			invokeNarrowIfPossible(SET_DEFAULT_PROFILE,
					(unicode) -> call(SET_DEFAULT_PROFILE, arena.text(name, unicode != 0), unicode), name);
		}
	}

	@Override
	public MessageServiceAdmin adminServices(String name) {
		requireName(ADMIN_SERVICES, name);
		long opened = open(ADMIN_SERVICES,
				(arena, admin) -> invokeNarrowIfPossible(ADMIN_SERVICES, (unicode) -> call(ADMIN_SERVICES,
						arena.text(name, unicode != 0), NO_PASSWORD, NO_WINDOW, unicode, admin), name));
		return new NativeMessageServiceAdmin(runtime(), opened, this);
	}

	/**
	 * Refuse what MAPI would refuse, or what is longer than all that it expects.
	 */
	private static void requireName(VtableMethod method, String name) {
		if (name.isEmpty() || name.length() > MAX_NAME || !name.equals(name.strip())) {
			throw MapiException.of(HResult.MAPI_E_INVALID_PARAMETER, method.name(),
					new MapiError("A profile's name has 1 to 64 characters and is not blank at its ends", null, 0, 0));
		}
	}

}
