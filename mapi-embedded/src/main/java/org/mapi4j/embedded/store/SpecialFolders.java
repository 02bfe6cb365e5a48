package org.mapi4j.embedded.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.embedded.store.data.Bag;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.store.FolderType;

/**
 * The folders that each store has from the beginning, and where messages arrive. The
 * numbers of the folders are the same in each store.
 */
final class SpecialFolders {

	static final long ROOT = 1;

	static final long IPM_SUBTREE = 2;

	static final long INBOX = 3;

	static final long OUTBOX = 4;

	static final long SENT_ITEMS = 5;

	static final long DELETED_ITEMS = 6;

	static final long FINDER = 7;

	static final long VIEWS = 8;

	static final long COMMON_VIEWS = 9;

	private static final long SCHEDULE = 10;

	private static final long DRAFTS = 11;

	private static final long CALENDAR = 12;

	private static final long CONTACTS = 13;

	private static final long TASKS = 14;

	private static final long NOTES = 15;

	private static final long JOURNAL = 16;

	private static final long JUNK = 17;

	private static final long ARCHIVE = 18;

	private static final long SYNC_ISSUES = 19;

	private static final long CONFLICTS = 20;

	private static final long LOCAL_FAILURES = 21;

	private static final long SERVER_FAILURES = 22;

	private static final long RSS_FEEDS = 23;

	private static final long SUGGESTED_CONTACTS = 24;

	private static final long CONVERSATION_ACTIONS = 25;

	private static final long FREEBUSY_DATA = 26;

	private static final long LAST = FREEBUSY_DATA;

	private static final PropTag<Binary> PR_IPM_NOTE_ENTRYID = PropTag.of(0x36D3, PropType.BINARY);

	private static final PropTag<Binary> PR_IPM_JOURNAL_ENTRYID = PropTag.of(0x36D2, PropType.BINARY);

	private static final PropTag<List<Binary>> PR_ADDITIONAL_REN_ENTRYIDS = PropTag.of(0x36D8, PropType.MV_BINARY);

	private static final PropTag<Binary> PR_ADDITIONAL_REN_ENTRYIDS_EX = PropTag.of(0x36D9, PropType.BINARY);

	private static final PropTag<List<Binary>> PR_FREEBUSY_ENTRYIDS = PropTag.of(0x36E4, PropType.MV_BINARY);

	private static final int RSF_PID_RSS_SUBSCRIPTION = 0x8001;

	private static final int RSF_PID_CONV_ACTIONS = 0x8006;

	private static final int RSF_PID_SUGGESTED_CONTACTS = 0x8008;

	private static final int RSF_ELID_ENTRYID = 1;

	private static final int ALL_VALID = 0xFF;

	private final MailboxStore store;

	private final Map<String, Long> receiveFolders = new LinkedHashMap<>();

	SpecialFolders(MailboxStore store) {
		this.store = store;
		if (store.findFolder(ROOT) == null) {
			create();
		}
		this.receiveFolders.putAll(store.data().receiveFolders());
	}

	private void create() {
		for (long id = 1; id <= LAST; id++) {
			if (this.store.data().nextId() != id) {
				throw new IllegalStateException("The store is not empty");
			}
		}
		create(ROOT, 0, "Root - Mailbox", null);
		create(IPM_SUBTREE, ROOT, "Top of Information Store", null);
		create(FINDER, ROOT, "Finder", null);
		create(VIEWS, ROOT, "Views", null);
		create(COMMON_VIEWS, ROOT, "Common Views", null);
		create(SCHEDULE, ROOT, "Schedule", null);
		create(INBOX, IPM_SUBTREE, "Inbox", "IPF.Note");
		create(OUTBOX, IPM_SUBTREE, "Outbox", "IPF.Note");
		create(SENT_ITEMS, IPM_SUBTREE, "Sent Items", "IPF.Note");
		create(DELETED_ITEMS, IPM_SUBTREE, "Deleted Items", "IPF.Note");
		create(DRAFTS, IPM_SUBTREE, "Drafts", "IPF.Note");
		create(CALENDAR, IPM_SUBTREE, "Calendar", "IPF.Appointment");
		create(CONTACTS, IPM_SUBTREE, "Contacts", "IPF.Contact");
		create(TASKS, IPM_SUBTREE, "Tasks", "IPF.Task");
		create(NOTES, IPM_SUBTREE, "Notes", "IPF.StickyNote");
		create(JOURNAL, IPM_SUBTREE, "Journal", "IPF.Journal");
		create(JUNK, IPM_SUBTREE, "Junk Email", "IPF.Note");
		create(ARCHIVE, IPM_SUBTREE, "Archive", "IPF.Note");
		create(SYNC_ISSUES, IPM_SUBTREE, "Sync Issues", "IPF.Note");
		create(CONFLICTS, SYNC_ISSUES, "Conflicts", "IPF.Note");
		create(LOCAL_FAILURES, SYNC_ISSUES, "Local Failures", "IPF.Note");
		create(SERVER_FAILURES, SYNC_ISSUES, "Server Failures", "IPF.Note");
		create(RSS_FEEDS, IPM_SUBTREE, "RSS Feeds", "IPF.Note.OutlookHomepage");
		create(SUGGESTED_CONTACTS, IPM_SUBTREE, "Suggested Contacts", "IPF.Contact");
		create(CONVERSATION_ACTIONS, IPM_SUBTREE, "Conversation Action Settings", "IPF.Configuration");
		create(FREEBUSY_DATA, ROOT, "Freebusy Data", null);
		describe(ROOT);
		describe(INBOX);
		Map<String, Long> arriving = new HashMap<>();
		arriving.put("", INBOX);
		arriving.put("IPM", INBOX);
		arriving.put("REPORT.IPM", INBOX);
		this.store.data().putReceiveFolders(arriving);
	}

	private void create(long id, long parent, String name, @Nullable String containerClass) {
		Bag properties = Bag.of().with(PropTags.PR_DISPLAY_NAME, name);
		if (containerClass != null) {
			properties = properties.with(PropTags.PR_CONTAINER_CLASS, containerClass);
		}
		this.store.createFolder(id, (parent != 0) ? this.store.folder(parent) : null,
				(parent != 0) ? FolderType.GENERIC : null, properties);
	}

	/** Let the Inbox and the root name the folders that the store itself does not. */
	private void describe(long keeper) {
		FolderNode folder = this.store.folder(keeper);
		Bag named = folder.record()
			.properties()
			.with(PropTags.PR_IPM_APPOINTMENT_ENTRYID, id(CALENDAR))
			.with(PropTags.PR_IPM_CONTACT_ENTRYID, id(CONTACTS))
			.with(PropTags.PR_IPM_TASK_ENTRYID, id(TASKS))
			.with(PropTags.PR_IPM_DRAFTS_ENTRYID, id(DRAFTS))
			.with(PR_IPM_NOTE_ENTRYID, id(NOTES))
			.with(PR_IPM_JOURNAL_ENTRYID, id(JOURNAL))
			.with(PR_ADDITIONAL_REN_ENTRYIDS,
					List.of(id(CONFLICTS), id(SYNC_ISSUES), id(LOCAL_FAILURES), id(SERVER_FAILURES), id(JUNK)))
			.with(PR_ADDITIONAL_REN_ENTRYIDS_EX, persisted())
			.with(PR_FREEBUSY_ENTRYIDS, List.of(Binary.EMPTY, Binary.EMPTY, Binary.EMPTY, id(FREEBUSY_DATA)));
		this.store.save(folder, folder.record().with(named));
	}

	/**
	 * Return blocks, each of which says what a folder is for, with an empty one behind.
	 */
	private Binary persisted() {
		ByteArrayOutputStream blocks = new ByteArrayOutputStream();
		Map.of(RSF_PID_RSS_SUBSCRIPTION, RSS_FEEDS, RSF_PID_CONV_ACTIONS, CONVERSATION_ACTIONS,
				RSF_PID_SUGGESTED_CONTACTS, SUGGESTED_CONTACTS)
			.forEach((persistId, folder) -> blocks
				.writeBytes(block(persistId, block(RSF_ELID_ENTRYID, id(folder).toByteArray()))));
		blocks.writeBytes(block(0, new byte[0]));
		return Binary.of(blocks.toByteArray());
	}

	private static byte[] block(int id, byte[] data) {
		return ByteBuffer.allocate(2 * Short.BYTES + data.length)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putShort((short) id)
			.putShort((short) data.length)
			.put(data)
			.array();
	}

	private Binary id(long folder) {
		return this.store.ids().folder(folder).value();
	}

	/** Return the properties of the store that name folders. */
	Values properties() {
		return new Values().add(PropTags.PR_IPM_SUBTREE_ENTRYID, id(IPM_SUBTREE))
			.add(PropTags.PR_IPM_OUTBOX_ENTRYID, id(OUTBOX))
			.add(PropTags.PR_IPM_SENTMAIL_ENTRYID, id(SENT_ITEMS))
			.add(PropTags.PR_IPM_WASTEBASKET_ENTRYID, id(DELETED_ITEMS))
			.add(PropTags.PR_IPM_ARCHIVE_ENTRYID, id(ARCHIVE))
			.add(PropTags.PR_FINDER_ENTRYID, id(FINDER))
			.add(PropTags.PR_VIEWS_ENTRYID, id(VIEWS))
			.add(PropTags.PR_COMMON_VIEWS_ENTRYID, id(COMMON_VIEWS))
			.add(PropTags.PR_VALID_FOLDER_MASK, ALL_VALID);
	}

	/** Return whether a folder belongs to the store itself, and cannot be taken away. */
	static boolean isSpecial(FolderNode folder) {
		return folder.id() <= LAST;
	}

	/** Return where messages arrive, by their class in upper case. */
	Map<String, Long> receiveFolders() {
		return this.receiveFolders;
	}

	/**
	 * Return the class for which a folder is set that fits best.
	 * @param messageClass the class of a message
	 * @return the longest of the classes that it begins with, empty for all others
	 */
	String bestClass(String messageClass) {
		String candidate = messageClass.toUpperCase(Locale.ROOT);
		while (!candidate.isEmpty() && !this.receiveFolders.containsKey(candidate)) {
			candidate = candidate.substring(0, Math.max(0, candidate.lastIndexOf('.')));
		}
		return candidate;
	}

	/** Return the folder where messages of a class arrive. */
	FolderNode receiveFolder(String messageClass) {
		Long id = this.receiveFolders.get(bestClass(messageClass));
		FolderNode folder = (id != null) ? this.store.findFolder(id) : null;
		return (folder != null && !folder.isGone()) ? folder : this.store.folder(INBOX);
	}

	/**
	 * Say where messages of a class arrive.
	 * @param folder the number of the folder, or {@code null} for none of its own
	 */
	void receiveFolder(String messageClass, @Nullable Long folder) {
		String key = messageClass.toUpperCase(Locale.ROOT);
		if (folder != null) {
			this.receiveFolders.put(key, folder);
		}
		else {
			this.receiveFolders.remove(key);
		}
		this.store.data().putReceiveFolders(this.receiveFolders);
	}

}
