package org.mapi4j.jna;

import java.util.List;

import org.mapi4j.jna.Arena.Block;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;

/**
 * An {@code IProfAdmin} of native MAPI.
 */
final class NativeProfileAdmin extends NativeObject {

	private static final VtableMethod GET_PROFILE_TABLE = new VtableMethod("IProfAdmin::GetProfileTable", 4, "48");

	private static final int MAX_PROFILES = 10_000;

	NativeProfileAdmin(NativeRuntime runtime, long address) {
		super(runtime, address);
	}

	/**
	 * Return the profiles of this machine and user.
	 * @return the profiles
	 */
	List<Profile> profiles() {
		try (Arena arena = new Arena()) {
			Block address = arena.allocate(Abi.POINTER_SIZE);
			invoke(GET_PROFILE_TABLE, 0, address.address());
			long present = MapiFunctions.present(GET_PROFILE_TABLE.name(), address.getLong(0));
			try (NativeTable table = new NativeTable(runtime(), present, true)) {
				table.setColumns(PropTags.PR_DISPLAY_NAME, PropTags.PR_DEFAULT_PROFILE);
				return table.rows(MAX_PROFILES)
					.stream()
					.filter((row) -> row.has(PropTags.PR_DISPLAY_NAME))
					.map(NativeProfileAdmin::profile)
					.toList();
			}
		}
	}

	private static Profile profile(Row row) {
		return new Profile(row.require(PropTags.PR_DISPLAY_NAME), row.get(PropTags.PR_DEFAULT_PROFILE, false));
	}

}
