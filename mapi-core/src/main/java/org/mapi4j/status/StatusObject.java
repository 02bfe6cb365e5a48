package org.mapi4j.status;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.property.MapiProp;

/**
 * The object behind a row of the status table (MAPI's {@code IMAPIStatus}).
 * <p>
 * Each method throws a {@link org.mapi4j.MapiNotSupportedException}, without a call,
 * unless {@link #methods()} names it. Unlike other objects, those of transports stay on
 * the thread that opened them, which this API sees to.
 */
public interface StatusObject extends MapiProp {

	/**
	 * Return which methods the object has ({@code PR_RESOURCE_METHODS}), as it said when
	 * it was opened.
	 * @return the methods
	 */
	Set<ResourceMethod> methods();

	/**
	 * Check the state of the resource and bring its row up to date
	 * ({@code ValidateState}).
	 * <p>
	 * This is not a cheap probe: on the spooler it logs on every transport, on the
	 * subsystem it checks everything.
	 * @param flags how
	 */
	void validateState(ValidateFlag... flags);

	/**
	 * Show the settings of the provider to a person ({@code SettingsDialog}); only where
	 * the session was logged on with a user interface.
	 * @param readOnly whether the settings cannot be changed ({@code UI_READONLY})
	 */
	void settingsDialog(boolean readOnly);

	/**
	 * Change the password of the provider without a dialog ({@code ChangePassword}).
	 * @param oldPassword the password of now
	 * @param newPassword the password to be
	 */
	void changePassword(String oldPassword, String newPassword);

	/**
	 * Send and receive now ({@code FlushQueues}).
	 * @param target for the spooler, the only transport to flush; else {@code null}
	 * @param flags how
	 * @return whether it is done; {@code false} if it was begun and goes on
	 * ({@code MAPI_E_BUSY} with {@link FlushFlag#ASYNC_OK})
	 */
	boolean flushQueues(@Nullable EntryId target, FlushFlag... flags);

}
