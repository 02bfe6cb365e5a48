package org.mapi4j.profile;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Idempotent;
import org.mapi4j.MapiObject;
import org.mapi4j.table.MapiTable;

/**
 * Administers the profiles of this machine and user, without a logon (MAPI's
 * {@code IProfAdmin}). No dialog is ever shown.
 * <p>
 * Names have up to 64 characters, of the system's ANSI code page in native MAPI, and none
 * that are blank at their ends. {@code ChangeProfilePassword} is left out, since profiles
 * have had no passwords for long and it does nothing.
 */
public interface ProfileAdmin extends MapiObject {

	/**
	 * Open the table of profiles ({@code GetProfileTable}), as they were at that moment.
	 * @return the table
	 */
	@Idempotent
	MapiTable profileTable();

	/**
	 * Create a profile ({@code CreateProfile}).
	 * @param name its name
	 * @param defaultServices whether it gets the default services
	 * ({@code MAPI_DEFAULT_SERVICES})
	 * @throws org.mapi4j.MapiAccessDeniedException if there is one of that name
	 */
	void createProfile(String name, boolean defaultServices);

	/**
	 * Delete a profile ({@code DeleteProfile}); one in use is deleted when it no longer
	 * is.
	 * @param name its name
	 */
	void deleteProfile(String name);

	/**
	 * Copy a profile ({@code CopyProfile}).
	 * @param name its name
	 * @param newName the name of the copy
	 */
	void copyProfile(String name, String newName);

	/**
	 * Rename a profile ({@code RenameProfile}).
	 * @param name its name
	 * @param newName its new name
	 */
	void renameProfile(String name, String newName);

	/**
	 * Choose the default profile ({@code SetDefaultProfile}).
	 * @param name its name, or {@code null} for none
	 */
	@Idempotent
	void setDefaultProfile(@Nullable String name);

	/**
	 * Administer the message services of a profile ({@code AdminServices}); loads no
	 * provider.
	 * @param name the name of the profile
	 * @return administers them
	 */
	@Idempotent
	MessageServiceAdmin adminServices(String name);

}
