package org.mapi4j.store;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.Primitive;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.table.MapiTable;

/**
 * A message store: the folders and messages of one provider (MAPI's {@code IMsgStore}).
 * <p>
 * What belongs to the spooler alone is left out: {@code GetOutgoingQueue},
 * {@code SetLockState}, {@code FinishedMsg} and {@code NotifyNewMail}. What waits to be
 * sent is seen in the contents table of the Outbox.
 */
public interface MessageStore extends MapiProp {

	/**
	 * Be told of events of the store ({@code Advise}), if {@code PR_STORE_SUPPORT_MASK}
	 * has {@code STORE_NOTIFY_OK}.
	 * @param entryId the folder or message they are about, or {@code null} for the whole
	 * store
	 * @param types the kinds of events
	 * @param listener is told
	 * @return the registration
	 */
	Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener);

	/**
	 * Return whether two identifiers name the same object ({@code CompareEntryIDs}).
	 * @param first the one
	 * @param second the other
	 * @return whether they do; {@code false} also where one of them is unknown to the
	 * store or invalid
	 */
	@Idempotent
	boolean compareEntryIds(EntryId first, EntryId second);

	/**
	 * Open a folder or message ({@code OpenEntry}).
	 * @param entryId its identifier, or {@code null} for the root folder
	 * @param flags how
	 * @return the object, of the interface that fits its kind
	 */
	@Idempotent
	MapiProp openEntry(@Nullable EntryId entryId, OpenFlag... flags);

	/**
	 * Say where messages of a class arrive ({@code SetReceiveFolder}).
	 * @param messageClass the class, at most 255 ASCII characters; empty for all that
	 * have none of their own
	 * @param folder the folder, or {@code null} to give the class none of its own
	 */
	@Idempotent
	void setReceiveFolder(String messageClass, @Nullable EntryId folder);

	/**
	 * Return where messages of a class arrive ({@code GetReceiveFolder}).
	 * @param messageClass the class; empty for those that have none of their own
	 * @return the folder
	 */
	@Idempotent
	ReceiveFolder getReceiveFolder(String messageClass);

	/**
	 * Open the table of where messages arrive ({@code GetReceiveFolderTable}).
	 * @return the table
	 */
	@Idempotent
	MapiTable receiveFolderTable();

	/**
	 * Leave the store, before it is closed ({@code StoreLogoff}); only where this is its
	 * sole user, and once all that was opened from it has been closed, registrations
	 * included. From then on it can only be closed.
	 * @param flag what becomes of messages under way
	 * @return what was under way
	 * @throws IllegalStateException if something from the store has not been closed
	 */
	Set<StoreLogoffResult> storeLogoff(StoreLogoffFlag flag);

	/**
	 * Take back a message that was submitted ({@code AbortSubmit}).
	 * @param message its identifier
	 * @throws MapiException with {@code MAPI_E_UNABLE_TO_ABORT} if it is being sent, or
	 * {@code MAPI_E_NOT_IN_QUEUE} if it was
	 */
	void abortSubmit(EntryId message);

	/**
	 * Return the identifier by which the session opens the mailbox of somebody else
	 * ({@code IExchangeManageStore::CreateStoreEntryID}); only stores of Exchange can.
	 * @param storeDn the distinguished name of the server's store, empty to have it found
	 * @param mailboxDn the distinguished name of the mailbox ({@code PR_EMAIL_ADDRESS} of
	 * its address book entry)
	 * @param flags how the mailbox is to be opened, by default as the user that one is
	 * @return the identifier
	 */
	@Idempotent
	@Primitive
	default EntryId createStoreEntryId(String storeDn, String mailboxDn, StoreEntryIdFlag... flags) {
		throw MapiNotSupportedException.noSupport("IExchangeManageStore::CreateStoreEntryID");
	}

	/**
	 * Open a folder ({@code OpenEntry}).
	 * @param entryId its identifier, or {@code null} for the root folder
	 * @param flags how
	 * @return the folder
	 * @throws MapiException with {@code MAPI_E_INTERFACE_NOT_SUPPORTED} if it is no
	 * folder
	 */
	default Folder openFolder(@Nullable EntryId entryId, OpenFlag... flags) {
		return opened(openEntry(entryId, flags), Folder.class, "Opening a folder");
	}

	/**
	 * Open a folder by what it is for.
	 * @param folder which one
	 * @param flags how
	 * @return the folder
	 * @throws org.mapi4j.MapiObjectNotFoundException if the store has none
	 */
	default Folder openSpecialFolder(SpecialFolder folder, OpenFlag... flags) {
		return openFolder((folder != SpecialFolder.ROOT) ? specialFolder(folder) : null, flags);
	}

	/**
	 * Return the identifier of a folder by what it is for.
	 * @param folder which one
	 * @return its identifier
	 * @throws org.mapi4j.MapiObjectNotFoundException if the store has none
	 */
	default EntryId specialFolder(SpecialFolder folder) {
		return folder.in(this);
	}

	/**
	 * Open a message ({@code OpenEntry}).
	 * @param entryId its identifier
	 * @param flags how
	 * @return the message
	 * @throws MapiException with {@code MAPI_E_INTERFACE_NOT_SUPPORTED} if it is no
	 * message
	 */
	default Message openMessage(EntryId entryId, OpenFlag... flags) {
		return opened(openEntry(entryId, flags), Message.class, "Opening a message");
	}

	private static <T extends MapiProp> T opened(MapiProp object, Class<T> type, String operation) {
		if (type.isInstance(object)) {
			return type.cast(object);
		}
		object.close();
		throw MapiException.of(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED, operation);
	}

	/**
	 * Return whether the store says that it can do something
	 * ({@code PR_STORE_SUPPORT_MASK}).
	 * @param bits such as {@code STORE_SUBMIT_OK}
	 * @return whether all the bits are set
	 */
	default boolean supports(int bits) {
		return (getProps(PropTags.PR_STORE_SUPPORT_MASK).get(PropTags.PR_STORE_SUPPORT_MASK, 0) & bits) == bits;
	}

}
