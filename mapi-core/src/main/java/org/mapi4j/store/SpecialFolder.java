package org.mapi4j.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;

/**
 * A folder known by what it is for, wherever the store keeps it and whatever it is called
 * there.
 */
public enum SpecialFolder {

	/** The root of the store. */
	ROOT(false, PropTags.PR_ENTRYID),

	/** The root of what people see. */
	IPM_SUBTREE(false, PropTags.PR_IPM_SUBTREE_ENTRYID),

	/** Where mail arrives: the receive folder of {@code IPM.Note}. */
	INBOX(false, PropTags.PR_ENTRYID),

	/** Where mail waits to be sent. */
	OUTBOX(false, PropTags.PR_IPM_OUTBOX_ENTRYID),

	/** Where mail is kept that was sent. */
	SENT_ITEMS(false, PropTags.PR_IPM_SENTMAIL_ENTRYID),

	/** Where deleted objects go. */
	DELETED_ITEMS(false, PropTags.PR_IPM_WASTEBASKET_ENTRYID),

	/** Drafts. */
	DRAFTS(true, PropTags.PR_IPM_DRAFTS_ENTRYID),

	/** Appointments. */
	CALENDAR(true, PropTags.PR_IPM_APPOINTMENT_ENTRYID),

	/** Contacts. */
	CONTACTS(true, PropTags.PR_IPM_CONTACT_ENTRYID),

	/** Tasks. */
	TASKS(true, PropTags.PR_IPM_TASK_ENTRYID),

	/** Notes ({@code PR_IPM_NOTE_ENTRYID}). */
	NOTES(true, PropTag.of(0x36D3, PropType.BINARY)),

	/** Journal ({@code PR_IPM_JOURNAL_ENTRYID}). */
	JOURNAL(true, PropTag.of(0x36D2, PropType.BINARY)),

	/** Unwanted mail, the fifth of {@code PR_ADDITIONAL_REN_ENTRYIDS}. */
	JUNK(true, PropTag.of(0x36D8, PropType.BINARY)),

	/** Views of the user's own. */
	VIEWS(false, PropTags.PR_VIEWS_ENTRYID),

	/** Views for all. */
	COMMON_VIEWS(false, PropTags.PR_COMMON_VIEWS_ENTRYID),

	/** Search folders. */
	FINDER(false, PropTags.PR_FINDER_ENTRYID);

	private static final int JUNK_INDEX = 4;

	private final boolean ofInbox;

	private final int property;

	SpecialFolder(boolean ofInbox, PropTag<Binary> tag) {
		this.ofInbox = ofInbox;
		this.property = tag.id();
	}

	private PropTag<Binary> tag() {
		return PropTag.of(this.property, PropType.BINARY);
	}

	EntryId in(MessageStore store) {
		return switch (this) {
			case INBOX -> store.getReceiveFolder("IPM.Note").entryId();
			case ROOT -> {
				try (Folder root = store.openFolder(null)) {
					yield root.entryId();
				}
			}
			default -> this.ofInbox ? besideInbox(store) : store.entryId(tag());
		};
	}

	private EntryId besideInbox(MessageStore store) {
		EntryId inInbox = inInbox(store);
		if (inInbox != null) {
			return inInbox;
		}
		try (Folder root = store.openFolder(null)) {
			EntryId found = read(root);
			return (found != null) ? found : root.entryId(tag());
		}
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

	private @Nullable EntryId read(MapiProp keeper) {
		Binary found;
		if (this == JUNK) {
			List<Binary> several = keeper.get(tag().as(PropType.MV_BINARY));
			found = (several != null && several.size() > JUNK_INDEX) ? several.get(JUNK_INDEX) : null;
		}
		else {
			found = keeper.get(tag());
		}
		return (found != null && found.size() > 0) ? besides(keeper, EntryId.of(found)) : null;
	}

	private static EntryId besides(MapiProp keeper, EntryId found) {
		EntryId store = keeper.entryId().store();
		return (store != null) ? found.inStore(store) : found;
	}

}
