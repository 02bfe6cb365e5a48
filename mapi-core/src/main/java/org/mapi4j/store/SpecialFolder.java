package org.mapi4j.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropType;

/**
 * A folder known by what it is for, wherever the store keeps it and whatever it is called
 * there. Few stores have all of them.
 * <p>
 * Left out are folders that MAPI's reference names no property for, such as the one where
 * Outlook keeps its quick steps.
 */
public enum SpecialFolder {

	/** The root of the store. */
	ROOT(Keeper.STORE, 0x0FFF),

	/** The root of what people see. */
	IPM_SUBTREE(Keeper.STORE, 0x35E0),

	/** Where mail arrives: the receive folder of {@code IPM.Note}. */
	INBOX(Keeper.STORE, 0x0FFF),

	/** Where mail waits to be sent. */
	OUTBOX(Keeper.STORE, 0x35E2),

	/** Where mail is kept that was sent. */
	SENT_ITEMS(Keeper.STORE, 0x35E4),

	/** Where deleted objects go. */
	DELETED_ITEMS(Keeper.STORE, 0x35E3),

	/** Where mail is put away ({@code PR_IPM_ARCHIVE_ENTRYID}). */
	ARCHIVE(Keeper.STORE, 0x35FF),

	/** Drafts. */
	DRAFTS(Keeper.INBOX, 0x36D7),

	/** Appointments. */
	CALENDAR(Keeper.INBOX, 0x36D0),

	/** Contacts. */
	CONTACTS(Keeper.INBOX, 0x36D1),

	/** Tasks. */
	TASKS(Keeper.INBOX, 0x36D4),

	/** Notes ({@code PR_IPM_NOTE_ENTRYID}). */
	NOTES(Keeper.INBOX, 0x36D3),

	/** Journal ({@code PR_IPM_JOURNAL_ENTRYID}). */
	JOURNAL(Keeper.INBOX, 0x36D2),

	/** What somebody is to be reminded of ({@code PR_REM_ONLINE_ENTRYID}). */
	REMINDERS(Keeper.INBOX, 0x36D5),

	/**
	 * Versions of an object that contradict each other, first of
	 * {@code PR_ADDITIONAL_REN_ENTRYIDS}.
	 */
	CONFLICTS(Keeper.INBOX, 0x36D8, 0),

	/** What went wrong in synchronizing, second of {@code PR_ADDITIONAL_REN_ENTRYIDS}. */
	SYNC_ISSUES(Keeper.INBOX, 0x36D8, 1),

	/**
	 * What could not be brought to the server, third of
	 * {@code PR_ADDITIONAL_REN_ENTRYIDS}.
	 */
	LOCAL_FAILURES(Keeper.INBOX, 0x36D8, 2),

	/**
	 * What could not be brought from the server, fourth of
	 * {@code PR_ADDITIONAL_REN_ENTRYIDS}.
	 */
	SERVER_FAILURES(Keeper.INBOX, 0x36D8, 3),

	/** Unwanted mail, fifth of {@code PR_ADDITIONAL_REN_ENTRYIDS}. */
	JUNK(Keeper.INBOX, 0x36D8, 4),

	/** When others are free, fourth of {@code PR_FREEBUSY_ENTRYIDS}. */
	FREEBUSY_DATA(Keeper.INBOX, 0x36E4, 3),

	/**
	 * RSS feeds ({@code RSF_PID_RSS_SUBSCRIPTION} of
	 * {@code PR_ADDITIONAL_REN_ENTRYIDS_EX}, as all of the following up to
	 * {@link #IM_CONTACTS}).
	 */
	RSS_FEEDS(0x8001),

	/** Tracked mail ({@code RSF_PID_SEND_AND_TRACK}). */
	TRACKED_MAIL(0x8002),

	/** Whatever is to be done, found by a search ({@code RSF_PID_TODO_SEARCH}). */
	TODO_SEARCH(0x8004),

	/** What becomes of whole conversations ({@code RSF_PID_CONV_ACTIONS}). */
	CONVERSATION_ACTIONS(0x8006),

	/** People whom mail was sent to ({@code RSF_PID_SUGGESTED_CONTACTS}). */
	SUGGESTED_CONTACTS(0x8008),

	/** Contacts of all folders, found by a search ({@code RSF_PID_CONTACT_SEARCH}). */
	CONTACTS_SEARCH(0x8009),

	/** Groups of contacts for instant messages ({@code RSF_PID_BUDDYLIST_PDLS}). */
	IM_CONTACT_LISTS(0x800A),

	/** Contacts for instant messages ({@code RSF_PID_BUDDYLIST_CONTACTS}). */
	IM_CONTACTS(0x800B),

	/** Views of the user's own. */
	VIEWS(Keeper.STORE, 0x35E5),

	/** Views for all. */
	COMMON_VIEWS(Keeper.STORE, 0x35E6),

	/** Search folders. */
	FINDER(Keeper.STORE, 0x35E7),

	/** The top of the public folders, in their store. */
	PUBLIC_FOLDERS(Keeper.STORE, 0x6631),

	/** The user's favourites among the public folders, in their store. */
	FAVORITES(Keeper.STORE, 0x6630);

	private static final int PR_ADDITIONAL_REN_ENTRYIDS_EX = 0x36D9;

	private static final int NONE = -1;

	private final Keeper keeper;

	private final int property;

	private final int index;

	private final int persistId;

	SpecialFolder(Keeper keeper, int property) {
		this(keeper, property, NONE, NONE);
	}

	SpecialFolder(Keeper keeper, int property, int index) {
		this(keeper, property, index, NONE);
	}

	SpecialFolder(int persistId) {
		this(Keeper.INBOX, PR_ADDITIONAL_REN_ENTRYIDS_EX, NONE, persistId);
	}

	SpecialFolder(Keeper keeper, int property, int index, int persistId) {
		this.keeper = keeper;
		this.property = property;
		this.index = index;
		this.persistId = persistId;
	}

	EntryId in(MessageStore store) {
		return switch (this) {
			case INBOX -> store.getReceiveFolder("IPM.Note").entryId();
			case ROOT -> {
				try (Folder root = store.openFolder(null)) {
					yield root.entryId();
				}
			}
			default -> (this.keeper == Keeper.INBOX) ? besideInbox(store) : store.entryId(tag(PropType.BINARY));
		};
	}

	private <T> PropTag<T> tag(PropType<T> type) {
		return PropTag.of(this.property, type);
	}

	private EntryId besideInbox(MessageStore store) {
		EntryId found = inInbox(store);
		if (found == null) {
			try (Folder root = store.openFolder(null)) {
				found = read(root);
			}
		}
		if (found == null) {
			throw MapiException.of(HResult.MAPI_E_NOT_FOUND, "Looking for the folder " + this);
		}
		return found;
	}

	/**
	 * Look into the Inbox, which a store need not have.
	 */
	private @Nullable EntryId inInbox(MessageStore store) {
		try (Folder inbox = store.openFolder(INBOX.in(store))) {
			return read(inbox);
		}
		catch (MapiObjectNotFoundException | MapiNotSupportedException ex) {
			return null;
		}
	}

	private @Nullable EntryId read(MapiProp holder) {
		Binary found = value(holder);
		return (found != null && found.size() > 0) ? beside(holder, EntryId.of(found)) : null;
	}

	private @Nullable Binary value(MapiProp holder) {
		if (this.index != NONE) {
			List<Binary> several = holder.get(tag(PropType.MV_BINARY));
			return (several != null && several.size() > this.index) ? several.get(this.index) : null;
		}
		Binary single = holder.get(tag(PropType.BINARY));
		return (single != null && this.persistId != NONE) ? PersistedEntryIds.find(single, this.persistId) : single;
	}

	private static EntryId beside(MapiProp holder, EntryId found) {
		EntryId store = holder.entryId().store();
		return (store != null) ? found.inStore(store) : found;
	}

	/**
	 * What has the property that names a folder.
	 */
	private enum Keeper {

		/** The store itself. */
		STORE,

		/** The Inbox, or the root of a store that has none. */
		INBOX

	}

}
