package org.mapi4j.session;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObject;
import org.mapi4j.MapiUid;
import org.mapi4j.Primitive;
import org.mapi4j.address.AddressBook;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.status.StatusObject;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.table.MapiTable;

/**
 * What a subsystem's logon returns: the session of one logon (MAPI's
 * {@code IMAPISession}), which a {@link MapiSession} supervises and applications never
 * hold.
 * <p>
 * It and all that it opens block for as long as a call takes and may be called on the
 * subsystem's threads only; what is opened by a method marked {@link ThreadBound} stays
 * on the bound lane. Listeners may be called by any thread and return at once.
 */
public interface SubsystemSession extends MapiObject {

	/**
	 * Open the status table ({@code GetStatusTable}).
	 * @return the table
	 */
	@Idempotent
	MapiTable statusTable();

	/**
	 * Open the table of message stores ({@code GetMsgStoresTable}).
	 * @return the table
	 */
	@Idempotent
	MapiTable messageStoresTable();

	/**
	 * Open the object behind a row of the status table ({@code OpenEntry} for
	 * {@code IMAPIStatus}).
	 * @param entryId the row's {@code PR_ENTRYID}
	 * @return the object
	 */
	@Idempotent
	@ThreadBound
	StatusObject openStatusObject(EntryId entryId);

	/**
	 * Open an object ({@code OpenEntry}).
	 * @param entryId its identifier
	 * @param modify whether it is to be changed ({@code MAPI_MODIFY})
	 * @return the object, of the interface that fits its kind
	 */
	@Idempotent
	MapiProp openEntry(EntryId entryId, boolean modify);

	/**
	 * Open a message store ({@code OpenMsgStore}).
	 * @param entryId its identifier
	 * @param options how
	 * @return the store
	 */
	@Idempotent
	@Primitive
	default MessageStore openMessageStore(EntryId entryId, OpenStoreOptions options) {
		throw MapiNotSupportedException.noSupport("IMAPISession::OpenMsgStore");
	}

	/**
	 * Make a store the default ({@code SetDefaultStore}).
	 * @param entryId its identifier, or {@code null} for none
	 * @param kind what for
	 */
	@Idempotent
	@Primitive
	default void setDefaultStore(@Nullable EntryId entryId, DefaultStoreKind kind) {
		throw MapiNotSupportedException.noSupport("IMAPISession::SetDefaultStore");
	}

	/**
	 * Open the address book ({@code OpenAddressBook}, without a dialog).
	 * @return the address book
	 */
	@Idempotent
	@Primitive
	default AddressBook openAddressBook() {
		throw MapiNotSupportedException.noSupport("IMAPISession::OpenAddressBook");
	}

	/**
	 * Open a section of the profile ({@code OpenProfileSection}).
	 * @param section its identifier
	 * @param flags how
	 * @return the section
	 */
	@Idempotent
	@Primitive
	default ProfileSection openProfileSection(MapiUid section, SectionFlag... flags) {
		throw MapiNotSupportedException.noSupport("IMAPISession::OpenProfileSection");
	}

	/**
	 * Administer the message services of the profile ({@code AdminServices}).
	 * @return administers them
	 */
	@Idempotent
	@Primitive
	default MessageServiceAdmin adminServices() {
		throw MapiNotSupportedException.noSupport("IMAPISession::AdminServices");
	}

	/**
	 * Show a message in the form of its class ({@code PrepareForm} and {@code ShowForm},
	 * one after the other on one thread); only where the session was logged on with a
	 * user interface.
	 * @param store the store of the message
	 * @param folder the folder of the message
	 * @param message the message, saved, which is closed by this
	 */
	@Primitive
	@ThreadBound
	default void showForm(MessageStore store, Folder folder, Message message) {
		throw MapiNotSupportedException.noSupport("IMAPISession::ShowForm");
	}

	/**
	 * Return whether two identifiers name the same object ({@code CompareEntryIDs}).
	 * @param first the one
	 * @param second the other
	 * @return whether they do; {@code false} also where one of them is unknown or invalid
	 * to whoever is asked, and for objects of different kinds
	 */
	@Idempotent
	boolean compareEntryIds(EntryId first, EntryId second);

	/**
	 * Return the primary identity ({@code QueryIdentity}).
	 * @return the identifier, and whether it is a placeholder
	 */
	@Idempotent
	QueriedIdentity queryIdentity();

	/**
	 * Be told of events ({@code Advise}).
	 * @param entryId the object they are about, or {@code null} for the session
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener);

	/**
	 * End the session ({@code Logoff} without flags); what it opened must have been
	 * closed, and only {@link #close()} may follow.
	 */
	void logoff();

	/**
	 * Take note that the session is waited for no longer, since a call that hangs keeps
	 * it from being logged off; it is still logged off and closed if that call returns.
	 * Unlike the rest this may be called on any thread, and returns at once.
	 */
	default void abandon() {
	}

	/**
	 * The answer to {@link #queryIdentity()}.
	 *
	 * @param entryId the identifier, or {@code null} if not even a placeholder was given
	 * @param placeholder whether no service gives an identity ({@code MAPI_W_NO_SERVICE})
	 */
	record QueriedIdentity(@Nullable EntryId entryId, boolean placeholder) {

	}

}
