package org.mapi4j.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.MapiUid;
import org.mapi4j.address.AddressBook;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.MessageServiceAdmin;
import org.mapi4j.profile.Profile;
import org.mapi4j.profile.ProfileAdmin;
import org.mapi4j.profile.ProfileSection;
import org.mapi4j.profile.SectionFlag;
import org.mapi4j.property.MapiProp;
import org.mapi4j.status.Identity;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;
import org.mapi4j.store.DefaultStoreKind;
import org.mapi4j.store.Folder;
import org.mapi4j.store.MailBuilder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;
import org.mapi4j.store.OpenStoreOptions;
import org.mapi4j.store.SpecialFolder;
import org.mapi4j.store.Submission;
import org.mapi4j.store.SubmissionState;
import org.mapi4j.table.MapiTable;

/**
 * A managed MAPI session: what an application holds and asks for everything that MAPI's
 * {@code IMAPISession} gives.
 * <p>
 * It outlives logons: it can be logged on, off and on again, and is logged on again when
 * it was lost. Every method may be called by any thread, virtual ones included; each call
 * to MAPI is made on a MAPI thread and bounded by the call time-out. Methods that need a
 * logged-on session throw a {@link org.mapi4j.SessionUnavailableException} when there is
 * none, and objects of a session that has since been replaced do the same.
 * <p>
 * Left out, since MAPI's reference calls them deprecated or says that they do nothing:
 * {@code EnumAdrTypes}, {@code MessageOptions} and {@code QueryDefaultMessageOpt}.
 */
public interface MapiSession extends AutoCloseable {

	/**
	 * Return a session that is not logged on yet.
	 * @param name what to call it in threads, logs and the actuator
	 * @param subsystem what to log on to; closing the session leaves it open
	 * @param options how to log on and how to supervise
	 * @return the session
	 */
	static MapiSession create(String name, MapiSubsystem subsystem, SessionOptions options) {
		return new ManagedSession(name, subsystem, options);
	}

	/**
	 * Return what the session is called.
	 * @return the name
	 */
	String name();

	/**
	 * Return what is logged on to; never waits for MAPI.
	 * @return the description
	 */
	SubsystemInfo subsystem();

	/**
	 * Return how the session is to be logged on and supervised.
	 * @return the options
	 */
	SessionOptions options();

	/**
	 * Return how the session is; never waits for MAPI.
	 * @return a report of this moment
	 */
	SessionReport report();

	/**
	 * Return what the session is doing; never waits for MAPI.
	 * @return the state
	 */
	default SessionState state() {
		return report().state();
	}

	/**
	 * Log on ({@code MAPIInitialize} and {@code MAPILogonEx}) and wait for the result;
	 * does nothing if the session is logged on.
	 * @throws org.mapi4j.LogonFailedException if it is refused
	 * @throws org.mapi4j.MapiTimeoutException if it takes longer than the logon time-out
	 * @throws org.mapi4j.MapiUnavailableException if there is no MAPI here
	 */
	void logOn();

	/**
	 * Begin to log on and return; what fails is tried again, with the back-off of the
	 * reconnect options.
	 */
	void logOnInBackground();

	/**
	 * Log off in MAPI's order and within the logoff time-out: end all subscriptions,
	 * close all objects, log off and release the session. Does nothing if the session is
	 * not logged on; ends any attempt to log on.
	 */
	void logOff();

	/**
	 * Be told what the session does.
	 * @param listener is told
	 * @return the registration
	 */
	Subscription addListener(SessionListener listener);

	/**
	 * Return the last reading of the status table; never waits for MAPI.
	 * @return the rows, or {@code null} if it was not read since the logon
	 */
	@Nullable StatusSnapshot statusSnapshot();

	/**
	 * Return how the default message store was when it was last looked at; never waits
	 * for MAPI.
	 * @return the store, or {@code null} if there is none, if it is not watched, or if it
	 * was not looked at since the logon
	 */
	@Nullable StoreSnapshot storeSnapshot();

	/**
	 * Read the status table now.
	 * @return the rows, which are the new snapshot
	 */
	StatusSnapshot refreshStatus();

	/**
	 * Open the status table ({@code GetStatusTable}).
	 * @return the table
	 */
	MapiTable statusTable();

	/**
	 * Open the object behind a row of the status table ({@code OpenEntry}).
	 * @param row the row
	 * @return the object
	 */
	StatusObject openStatusObject(StatusRow row);

	/**
	 * Return the primary identity ({@code QueryIdentity}), with name and search key from
	 * the status table.
	 * @return the identity, a placeholder if no service gives one
	 */
	Identity primaryIdentity();

	/**
	 * Return who a provider acts as, by its row of the status table.
	 * @param dll the base name of the provider's library without the digits of its
	 * bitness, such as {@code EMSMDB.DLL}
	 * @return the identity, if the provider has a row with one
	 */
	Optional<Identity> providerIdentity(String dll);

	/**
	 * Return the name of the profile that the session really has, which is the
	 * {@code PR_DISPLAY_NAME} of the subsystem's row: with the default profile or a
	 * joined session it is not known otherwise.
	 * @return the name
	 */
	String profileName();

	/**
	 * Make calls with a time-out of their own instead of {@code mapi.call.timeout}: each
	 * call that the current thread makes meanwhile, on this session or another one or on
	 * what they opened, is given up after that time. Closing an object keeps the time-out
	 * of its session.
	 * @param <T> the type of the result
	 * @param timeout how long each call may take, longer than zero
	 * @param calls makes the calls
	 * @return what it returns
	 */
	default <T extends @Nullable Object> T withCallTimeout(Duration timeout, Supplier<? extends T> calls) {
		return CallTimeout.during(timeout, calls);
	}

	/**
	 * Return the profiles of this machine and user, logged on or not
	 * ({@code IProfAdmin::GetProfileTable}).
	 * @return the profiles
	 */
	List<Profile> profiles();

	/**
	 * Open the table of message stores ({@code GetMsgStoresTable}).
	 * @return the table
	 */
	MapiTable messageStoresTable();

	/**
	 * Open an object for reading ({@code OpenEntry}), as
	 * {@link #openEntry(EntryId, boolean)}.
	 * @param entryId its identifier
	 * @return the object, of the interface that fits its kind
	 */
	MapiProp openEntry(EntryId entryId);

	/**
	 * Open an object ({@code OpenEntry}), wherever its identifier says that it is from:
	 * through the {@linkplain EntryId#container() container} if it is a short-term one,
	 * else through the {@linkplain EntryId#store() message store}, which is opened for
	 * that, else through the session. The identifiers that this API returns say it; one
	 * that was kept may be used after another logon as well, unless it is a short-term
	 * one.
	 * @param entryId its identifier
	 * @param modify whether it is to be changed ({@code MAPI_MODIFY})
	 * @return the object, of the interface that fits its kind
	 */
	MapiProp openEntry(EntryId entryId, boolean modify);

	/**
	 * Open a folder wherever its identifier says that it is from, as
	 * {@link #openEntry(EntryId, boolean)}.
	 * @param entryId its identifier
	 * @param modify whether it is to be changed ({@code MAPI_MODIFY})
	 * @return the folder
	 * @throws org.mapi4j.MapiException with {@code MAPI_E_INTERFACE_NOT_SUPPORTED} if it
	 * is no folder
	 */
	default Folder openFolder(EntryId entryId, boolean modify) {
		return opened(openEntry(entryId, modify), Folder.class, "Opening a folder");
	}

	/**
	 * Open a message wherever its identifier says that it is from, as
	 * {@link #openEntry(EntryId, boolean)}.
	 * @param entryId its identifier
	 * @param modify whether it is to be changed ({@code MAPI_MODIFY})
	 * @return the message
	 * @throws org.mapi4j.MapiException with {@code MAPI_E_INTERFACE_NOT_SUPPORTED} if it
	 * is no message
	 */
	default Message openMessage(EntryId entryId, boolean modify) {
		return opened(openEntry(entryId, modify), Message.class, "Opening a message");
	}

	private static <T extends MapiProp> T opened(MapiProp object, Class<T> type, String operation) {
		if (type.isInstance(object)) {
			return type.cast(object);
		}
		object.close();
		throw MapiException.of(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation);
	}

	/**
	 * Open a message store ({@code OpenMsgStore}).
	 * @param entryId its identifier, from the table of message stores or
	 * {@link MessageStore#createStoreEntryId}
	 * @param options how
	 * @return the store
	 */
	MessageStore openMessageStore(EntryId entryId, OpenStoreOptions options);

	/**
	 * Open the default message store ({@code GetMsgStoresTable}, {@code OpenMsgStore}).
	 * @param options how
	 * @return the store
	 * @throws MapiObjectNotFoundException if the profile has none
	 */
	default MessageStore openDefaultStore(OpenStoreOptions options) {
		try (MapiTable stores = messageStoresTable()) {
			EntryId entryId = DefaultStore.find(stores)
				.orElseThrow(() -> new MapiObjectNotFoundException(HResult.MAPI_E_NOT_FOUND,
						"Looking for the default message store", null));
			return openMessageStore(entryId, options);
		}
	}

	/**
	 * Open a folder of the default message store by what it is for.
	 * @param folder which one
	 * @param modify whether it is to be changed ({@code MAPI_MODIFY})
	 * @return the folder
	 * @throws MapiObjectNotFoundException if there is none
	 */
	default Folder openDefaultFolder(SpecialFolder folder, boolean modify) {
		return DefaultStore.openFolder(this, folder, modify);
	}

	/**
	 * Open the folder of the default message store where mail arrives, for reading.
	 * @return the folder
	 * @throws MapiObjectNotFoundException if there is none
	 */
	default Folder openDefaultInbox() {
		return openDefaultFolder(SpecialFolder.INBOX, false);
	}

	/**
	 * Send a message through the default message store, at most once: write it into the
	 * Outbox, resolve names through the address book, submit it.
	 * <p>
	 * Nothing is written where nobody would transport it: where the session was logged on
	 * with {@code MAPI_NO_MAIL} and the store is not coupled with its transport, as
	 * Exchange's is and any with a transport of the same service that says so
	 * ({@code STATUS_OWN_STORE}) or is of the same library; and where no transport is
	 * active.
	 * @param mail the message
	 * @return by what to learn what becomes of it
	 * @throws org.mapi4j.MapiNotSupportedException with the reason if nobody would
	 * transport it
	 * @throws org.mapi4j.store.SubmissionInDoubtException if the answer was lost, so that
	 * the message may have been sent or not
	 */
	default Submission send(MailBuilder mail) {
		return DefaultStore.send(this, mail);
	}

	/**
	 * Look what has become of a message until now that was sent through the default
	 * message store.
	 * @param submission what sending returned, or
	 * {@link org.mapi4j.store.SubmissionInDoubtException#submission()}
	 * @return what became of it
	 */
	default SubmissionState submissionState(Submission submission) {
		try (MessageStore store = openDefaultStore(OpenStoreOptions.READ_ONLY)) {
			return submission.stateIn(store);
		}
	}

	/**
	 * Make a store the default ({@code SetDefaultStore}).
	 * @param entryId its identifier, or {@code null} for none
	 * @param kind what for
	 */
	void setDefaultStore(@Nullable EntryId entryId, DefaultStoreKind kind);

	/**
	 * Open the address book ({@code OpenAddressBook}).
	 * @return the address book
	 */
	AddressBook openAddressBook();

	/**
	 * Open a section of the profile ({@code OpenProfileSection}).
	 * @param section its identifier
	 * @param flags how
	 * @return the section
	 */
	ProfileSection openProfileSection(MapiUid section, SectionFlag... flags);

	/**
	 * Administer the message services of the session's profile ({@code AdminServices});
	 * what is changed takes effect with the next logon.
	 * @return administers them
	 */
	MessageServiceAdmin adminServices();

	/**
	 * Administer the profiles of this machine and user, logged on or not
	 * ({@code MAPIAdminProfiles}).
	 * @param <T> the type of the result
	 * @param work what is done, on a MAPI thread and within the call time-out; what it
	 * opens is closed in it and used in it only
	 * @return what the work returned
	 */
	<T> T administerProfiles(Function<ProfileAdmin, T> work);

	/**
	 * Show a message in the form of its class ({@code PrepareForm} and {@code ShowForm}),
	 * and wait until somebody has closed it, for a day unless the current thread's calls
	 * have a time-out of their own. Meanwhile no status object can be used.
	 * @param store the store of the message
	 * @param folder the folder of the message
	 * @param message the message, saved, which is closed by this
	 * @throws org.mapi4j.MapiNotSupportedException without a call, unless the session was
	 * logged on with a user interface
	 */
	void showForm(MessageStore store, Folder folder, Message message);

	/**
	 * Return whether two identifiers name the same object ({@code CompareEntryIDs}),
	 * which their bytes do not tell.
	 * @param first the one
	 * @param second the other
	 * @return whether they do; {@code false} also where one of them is unknown or invalid
	 * to whoever is asked, and for objects of different kinds
	 */
	boolean compareEntryIds(EntryId first, EntryId second);

	/**
	 * Be told of events of the session ({@code Advise}). The registration outlives a lost
	 * session: it is made again after the next logon, with a
	 * {@link org.mapi4j.notification.Notification.Resync}.
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	Subscription advise(Set<NotificationType> types, NotificationListener listener);

	/**
	 * Be told of events of an object ({@code Advise}), as
	 * {@link #advise(Set, NotificationListener)}.
	 * @param entryId the object
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	Subscription advise(EntryId entryId, Set<NotificationType> types, NotificationListener listener);

	/**
	 * Return what the session says about a failed call ({@code GetLastError}).
	 * @param result the code that the call gave
	 * @return the explanation, or {@code null} if it has none
	 */
	@Nullable MapiError lastError(HResult result);

	/**
	 * Log off if need be and give up everything; the session cannot be used again.
	 * Closing again does nothing.
	 */
	@Override
	void close();

}
