package org.mapi4j.embedded;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;

/**
 * Moves what on a real system moves by itself: how providers are, when a session ends,
 * and what goes wrong. For tests and demonstrations. Safe for use by any thread, and not
 * bound to those of the subsystem.
 */
public interface EmbeddedControl {

	/**
	 * Set how the providers of a type are. The status rows of all sessions of the profile
	 * follow at once, with notifications; a provider stays so until this is called again.
	 * @param profile the name of the profile
	 * @param type {@code STORE_PROVIDER}, {@code TRANSPORT_PROVIDER}, {@code AB_PROVIDER}
	 * or {@code ADDRESS_BOOK}
	 * @param status how they are
	 * @param text what their rows say ({@code PR_STATUS_STRING}), or {@code null} for the
	 * usual words
	 * @throws IllegalArgumentException if there is no such profile, or if the state of
	 * the type cannot be set
	 */
	void setStatus(String profile, ResourceType type, ResourceStatus status, @Nullable String text);

	/**
	 * Set whose identity is the primary one of a profile.
	 * @param profile the name of the profile
	 * @param address the address of one of its mailboxes, or {@code null} for none, so
	 * that no status row has {@code STATUS_PRIMARY_IDENTITY}
	 * @throws IllegalArgumentException if there is no such profile or mailbox
	 */
	void setPrimaryIdentity(String profile, @Nullable String address);

	/**
	 * End the sessions of a profile with a critical error: their listeners are told, and
	 * every further call gives {@code MAPI_E_END_OF_SESSION}.
	 * @param profile the name of the profile
	 * @param reason the code that the listeners are given
	 * @return how many sessions there were
	 * @throws IllegalArgumentException if there is no such profile
	 */
	int endSessions(String profile, HResult reason);

	/**
	 * Return the sessions that clients are logged on to.
	 * @return their figures
	 */
	List<SessionFigures> sessions();

	/**
	 * Return how many objects clients have not released: sessions, and what was opened
	 * from them, whether those have been logged off or not.
	 * @return the number, zero if nothing has leaked
	 */
	int openObjects();

	/**
	 * Put in a fault.
	 * @param fault what goes wrong
	 * @return what takes it out again
	 */
	FaultInjection inject(Fault fault);

	/**
	 * Take all faults out, and let the calls that they hold go on.
	 */
	void clearFaults();

	/**
	 * The figures of a session.
	 *
	 * @param profile the name of its profile
	 * @param shared whether others may join it
	 * @param noMail whether the spooler is kept out of it
	 * @param clients how many are logged on to it
	 * @param openObjects how many objects they have open
	 * @param subscriptions how many registrations for events of the session they have
	 */
	record SessionFigures(String profile, boolean shared, boolean noMail, int clients, int openObjects,
			int subscriptions) {

	}

}
