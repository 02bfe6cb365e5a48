#include "msgstore.h"

#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "check.h"
#include "content.h"
#include "folder.h"
#include "memory.h"
#include "message.h"
#include "notify.h"
#include "platform.h"
#include "props.h"
#include "scenario.h"
#include "services.h"
#include "table.h"
#include "text.h"

#define STORES 2
#define RECEIVE_FOLDERS 20

typedef struct {
	Props props;
	IExchangeManageStore manage;
	uint32_t number;
	bool submitted;
} Store;

typedef struct {
	WCHAR class_name[256];
	Item *folder;
} ReceiveFolder;

static const IMsgStoreVtbl methods;
static const IExchangeManageStoreVtbl manage_methods;
static Bag bags[STORES];
static ReceiveFolder receive_folders[STORES][RECEIVE_FOLDERS];
static ULONG receive_folder_counts[STORES];

static void destroy(Object *object) {
	notify_forget(object);
	if (((Store *) object)->submitted && object->spent == NULL) {
		violation("a store was released without StoreLogoff after SubmitMessage, which stops what is being sent");
	}
}

static const Class class = { &methods, { IID_NUMBER_IMsgStore, IID_NUMBER_IMAPIProp }, destroy };

static const ULONG computed_tags[] = { PR_ENTRYID, PR_RECORD_KEY, PR_STORE_ENTRYID, PR_STORE_RECORD_KEY, PR_OBJECT_TYPE,
	PR_STORE_SUPPORT_MASK, PR_VALID_FOLDER_MASK, PR_IPM_SUBTREE_ENTRYID, PR_IPM_OUTBOX_ENTRYID,
	PR_IPM_WASTEBASKET_ENTRYID, PR_IPM_SENTMAIL_ENTRYID, PR_FINDER_ENTRYID, PR_MDB_PROVIDER, PR_STORE_OFFLINE,
	PR_ACCESS_LEVEL };

static bool place_property(uint32_t store, Place place, SPropValue *value, Scratch *scratch) {
	BYTE entry_id[ENTRY_SIZE];
	item_entry_id(items_place(store, place), entry_id);
	value_bytes(value, scratch, entry_id, ENTRY_SIZE);
	return true;
}

static bool computed(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Store *store = source;
	(void) row;
	switch (id) {
		case PROP_ID(PR_ENTRYID):
		case PROP_ID(PR_STORE_ENTRYID):
			entry_id_make(scratch->bytes, ENTRY_STORE, store->number);
			value_bytes(value, scratch, scratch->bytes, ENTRY_SIZE);
			return true;
		case PROP_ID(PR_RECORD_KEY):
		case PROP_ID(PR_STORE_RECORD_KEY):
			value_bytes(value, scratch, &store->number, sizeof store->number);
			return true;
		case PROP_ID(PR_OBJECT_TYPE):
			value_long(value, MAPI_STORE);
			return true;
		case PROP_ID(PR_STORE_SUPPORT_MASK):
			value_long(value, STORE_SUPPORT | (store->props.writable ? 0 : STORE_READONLY));
			return true;
		case PROP_ID(PR_VALID_FOLDER_MASK):
			value_long(value, 0x9F);
			return true;
		case PROP_ID(PR_IPM_SUBTREE_ENTRYID):
			return place_property(store->number, PLACE_SUBTREE, value, scratch);
		case PROP_ID(PR_IPM_OUTBOX_ENTRYID):
			return place_property(store->number, PLACE_OUTBOX, value, scratch);
		case PROP_ID(PR_IPM_WASTEBASKET_ENTRYID):
			return place_property(store->number, PLACE_DELETED, value, scratch);
		case PROP_ID(PR_IPM_SENTMAIL_ENTRYID):
			return place_property(store->number, PLACE_SENT, value, scratch);
		case PROP_ID(PR_FINDER_ENTRYID):
			return place_property(store->number, PLACE_FINDER, value, scratch);
		case PROP_ID(PR_MDB_PROVIDER):
			value_bytes(value, scratch, "mapi4j-test-mdb!", 16);
			return true;
		case PROP_ID(PR_STORE_OFFLINE):
			value_boolean(value, scenario("store-offline"));
			return true;
		case PROP_ID(PR_ACCESS_LEVEL):
			value_long(value, store->props.writable ? MAPI_MODIFY : 0);
			return true;
		default:
			return false;
	}
}

static const PropsKind kind = { .computed = computed, .computed_tags = computed_tags,
	.computed_count = sizeof computed_tags / sizeof *computed_tags };

static void fill(uint32_t number) {
	static const char *const names[STORES] = { "Mailbox - Ann Lee", "Archive" };
	if (bags[number].count == 0) {
		bag_set_text(&bags[number], PR_DISPLAY_NAME_W, names[number]);
		receive_folders[number][0].folder = items_place(number, PLACE_INBOX);
		receive_folder_counts[number] = 1;
	}
}

static HRESULT check_open(ULONG flags, const IID *iid) {
	flags_known(flags, MDB_NO_DIALOG | MDB_WRITE | MAPI_DEFERRED_ERRORS | MAPI_BEST_ACCESS | MDB_TEMPORARY | MDB_NO_MAIL
			| MDB_ONLINE | MAPI_NO_CACHE);
	argument((flags & MDB_NO_DIALOG) != 0 || scenario("interactive"), "without MDB_NO_DIALOG");
	return class_has(&class, iid) ? S_OK : E_NOINTERFACE;
}

HRESULT msgstore_open(Logon *logon, ULONG_PTR window, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags,
		void **result) {
	uint32_t number;
	window_none(window);
	HRESULT hr = check_open(flags, iid);
	if (hr != S_OK || (hr = check_entry_id(entry_id, size)) != S_OK) {
		return hr;
	}
	if (entry_id_kind(entry_id, size, &number) != ENTRY_STORE) {
		return MAPI_E_UNKNOWN_ENTRYID;
	}
	if (number >= STORES) {
		return MAPI_E_NO_SUPPORT;
	}
	fill(number);
	items_advised = &class;
	bool writable = (flags & (MDB_WRITE | MAPI_BEST_ACCESS)) != 0;
	Store *store = props_create(sizeof *store, &class, &kind, "store", logon, &bags[number], writable);
	store->number = number;
	store->manage.vtbl = &manage_methods;
	*result = store;
	return scenario("store-warning") ? MAPI_W_ERRORS_RETURNED : S_OK;
}

void msgstore_submitted(Object *message) {
	for (Object *opener = message->parent; opener != NULL; opener = opener->parent) {
		if (opener->class == &class) {
			((Store *) opener)->submitted = true;
		}
	}
}

/* Only this interface has another table of methods than the store itself. */
static HRESULT query(void *store, const IID *iid, void **result) {
	static const IID manage = { 0x559D10B0, 0xA772, 0x11CD, { 0x9B, 0xC8, 0x00, 0xAA, 0x00, 0x2F, 0xC4, 0x5A } };
	if (iid == NULL || result == NULL || memcmp(iid, &manage, sizeof manage) != 0) {
		return object_query(store, iid, result);
	}
	((Object *) store)->references++;
	*result = &((Store *) store)->manage;
	return S_OK;
}

PROP_METHODS_BUT_QUERY(IMsgStore, store)

static Answer store_QueryInterface(IMsgStore *self, const IID *iid, void **result) {
	HRESULT hr = enter(self, "QueryInterface");
	return leave(self, (hr == S_OK) ? query(self, iid, result) : hr);
}

static uint32_t number_of(IMsgStore *self) {
	return ((Store *) self)->number;
}

static Answer store_Advise(IMsgStore *self, ULONG size, ENTRYID *entry_id, ULONG mask, IMAPIAdviseSink *sink,
		ULONG_PTR *connection) {
	HRESULT hr = enter(self, "Advise");
	Item *target = NULL;
	if (hr == S_OK && (size != 0 || entry_id != NULL) && (hr = check_entry_id(entry_id, size)) == S_OK) {
		uint32_t number;
		hr = (entry_id_kind(entry_id, size, &number) == ENTRY_STORE) ? S_OK : item_find(entry_id, size, &target);
	}
	if (hr == S_OK) {
		flags_known(mask, fnevCriticalError | fnevNewMail | fnevObjectCreated | fnevObjectDeleted | fnevObjectModified
				| fnevObjectMoved | fnevObjectCopied | fnevSearchComplete | fnevExtended);
		hr = notify_advise_to((Object *) self, target, mask, sink, connection);
	}
	return leave(self, hr);
}

static Answer store_Unadvise(IMsgStore *self, ULONG_PTR connection) {
	HRESULT hr = enter(self, "Unadvise");
	return leave(self, (hr == S_OK) ? notify_unadvise((Object *) self, connection) : hr);
}

static Answer store_CompareEntryIDs(IMsgStore *self, ULONG size1, ENTRYID *entry_id1, ULONG size2, ENTRYID *entry_id2,
		ULONG flags, ULONG *same) {
	HRESULT hr = enter(self, "CompareEntryIDs");
	uint32_t number1 = 0, number2 = 1;
	OUTPUT(same, hr);
	if (hr == S_OK && (hr = check_entry_id(entry_id1, size1)) == S_OK && (hr = check_entry_id(entry_id2, size2)) == S_OK) {
		flags_known(flags, 0);
		uint32_t kind1 = entry_id_kind(entry_id1, size1, &number1);
		uint32_t kind2 = entry_id_kind(entry_id2, size2, &number2);
		*same = kind1 != ENTRY_NONE && kind1 == kind2 && number1 == number2;
	}
	return leave(self, hr);
}

static Answer store_OpenEntry(IMsgStore *self, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags, ULONG *type,
		void **result) {
	HRESULT hr = enter(self, "OpenEntry");
	OUTPUT(type, hr);
	OUTPUT(result, hr);
	if (hr == S_OK) {
		BYTE root[(ENTRY_SIZE + 7) & ~7u] __attribute__((aligned(8)));
		if (entry_id == NULL) {
			argument(size == 0, "the size and the address of an entry identifier disagree");
			item_entry_id(items_place(number_of(self), PLACE_ROOT), root);
			entry_id = (ENTRYID *) (void *) root;
			size = ENTRY_SIZE;
		}
		hr = item_open((Object *) self, number_of(self), ((Store *) self)->props.writable, size, entry_id, iid, flags, type,
				result);
	}
	return leave(self, hr);
}

static ReceiveFolder *receive_folder(uint32_t store, const WCHAR *class_name, size_t length) {
	for (ULONG i = 0; i < receive_folder_counts[store]; i++) {
		ReceiveFolder *folder = &receive_folders[store][i];
		if (compare_wide(folder->class_name, wide_length(folder->class_name), class_name, length, true) == 0) {
			return folder;
		}
	}
	return NULL;
}

static bool is_class(const WCHAR *class_name) {
	size_t length = wide_length(class_name);
	for (size_t i = 0; i < length; i++) {
		if (class_name[i] < 0x20 || class_name[i] > 0x7E) {
			return false;
		}
	}
	return length <= 255 && (length == 0 || (class_name[0] != '.' && class_name[length - 1] != '.'));
}

static Answer store_SetReceiveFolder(IMsgStore *self, void *class_name, ULONG flags, ULONG size, ENTRYID *entry_id) {
	HRESULT hr = enter(self, "SetReceiveFolder");
	Item *target = NULL;
	uint32_t store = (hr == S_OK) ? number_of(self) : 0;
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK && (size != 0 || entry_id != NULL)
			&& (hr = check_entry_id(entry_id, size)) == S_OK) {
		hr = item_find(entry_id, size, &target);
	}
	if (hr == S_OK && (hr = props_writable(&((Store *) self)->props)) == S_OK) {
		static const WCHAR none[] = { 0 };
		WCHAR *wide = text_given((class_name != NULL) ? class_name : (const void *) none,
				(class_name != NULL) ? flags : MAPI_UNICODE);
		ReceiveFolder *folder = is_class(wide) ? receive_folder(store, wide, wide_length(wide)) : NULL;
		ULONG *count = &receive_folder_counts[store];
		if (!is_class(wide) || (target == NULL && *wide == 0) || *count == RECEIVE_FOLDERS) {
			hr = MAPI_E_INVALID_PARAMETER;
		}
		else if (target == NULL) {
			if (folder != NULL) {
				*folder = receive_folders[store][--*count];
			}
		}
		else {
			if (folder == NULL) {
				folder = &receive_folders[store][(*count)++];
				memcpy(folder->class_name, wide, (wide_length(wide) + 1) * sizeof *wide);
			}
			folder->folder = target;
		}
		free(wide);
	}
	return leave(self, hr);
}

static Answer store_GetReceiveFolder(IMsgStore *self, void *class_name, ULONG flags, ULONG *size, ENTRYID **entry_id,
		void **explicit_class) {
	HRESULT hr = enter(self, "GetReceiveFolder");
	OUTPUT(size, hr);
	OUTPUT(entry_id, hr);
	if (explicit_class != NULL) {
		*explicit_class = NULL;
	}
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK) {
		static const WCHAR none[] = { 0 };
		WCHAR *wide = text_given((class_name != NULL) ? class_name : (const void *) none,
				(class_name != NULL) ? flags : MAPI_UNICODE);
		size_t length = wide_length(wide);
		ReceiveFolder *folder = receive_folder(number_of(self), wide, length);
		while (folder == NULL) {
			while (length > 0 && wide[--length] != '.') {
			}
			folder = receive_folder(number_of(self), wide, length);
		}
		free(wide);
		*size = ENTRY_SIZE;
		*entry_id = memory_allocate(ENTRY_SIZE);
		item_entry_id(folder->folder, (BYTE *) *entry_id);
		if (explicit_class != NULL) {
			*explicit_class = text_answer(folder->class_name, flags);
		}
	}
	return leave(self, hr);
}

static Answer store_GetReceiveFolderTable(IMsgStore *self, ULONG flags, IMAPITable **table) {
	static const ULONG columns[] = { PR_ROWID, PR_INSTANCE_KEY, PR_MESSAGE_CLASS_W, PR_ENTRYID, PR_RECORD_KEY };
	HRESULT hr = enter(self, "GetReceiveFolderTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, MAPI_DEFERRED_ERRORS)) == S_OK) {
		Bags rows = { 0 };
		for (ULONG i = 0; i < receive_folder_counts[number_of(self)]; i++) {
			const ReceiveFolder *folder = &receive_folders[number_of(self)][i];
			BYTE entry_id[ENTRY_SIZE];
			item_entry_id(folder->folder, entry_id);
			Bag *bag = bags_add(&rows);
			bag_set_long(bag, PR_ROWID, i);
			bag_set_bytes(bag, PR_INSTANCE_KEY, &i, sizeof i);
			bag_set_wide(bag, PR_MESSAGE_CLASS_W, folder->class_name);
			bag_set_bytes(bag, PR_ENTRYID, entry_id, ENTRY_SIZE);
			bag_set_bytes(bag, PR_RECORD_KEY, entry_id, ENTRY_SIZE);
		}
		*table = bags_table("receiveFolders", &rows, columns, sizeof columns / sizeof *columns, flags, (Object *) self);
		bags_clear(&rows);
	}
	return leave(self, hr);
}

static Answer store_StoreLogoff(IMsgStore *self, ULONG *flags) {
	Object *object = (Object *) self;
	HRESULT hr = enter(self, "StoreLogoff");
	if (hr == S_OK) {
		hr = argument(flags != NULL, "no place for the flags") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		flags_known(*flags, LOGOFF_NO_WAIT | LOGOFF_ORDERLY | LOGOFF_PURGE | LOGOFF_ABORT | LOGOFF_QUIET);
		argument(*flags != 0 && (*flags & (*flags - 1)) == 0, "not exactly one of the LOGOFF_ flags");
		*flags = LOGOFF_COMPLETE;
		object->spent = "StoreLogoff";
	}
	return leave(self, hr);
}

static Answer store_AbortSubmit(IMsgStore *self, ULONG size, ENTRYID *entry_id, ULONG flags) {
	HRESULT hr = enter(self, "AbortSubmit");
	Item *item;
	if (hr == S_OK && (hr = check_entry_id(entry_id, size)) == S_OK && (hr = item_find(entry_id, size, &item)) == S_OK) {
		flags_known(flags, 0);
		ULONG old = bag_long(&item->content.bag, PR_MESSAGE_FLAGS, 0);
		hr = ((old & MSGFLAG_SUBMIT) != 0) ? S_OK : MAPI_E_NOT_IN_QUEUE;
		if (hr == S_OK) {
			bag_set_long(&item->content.bag, PR_MESSAGE_FLAGS, old & ~MSGFLAG_SUBMIT);
			item_changed(item);
		}
	}
	return leave(self, hr);
}

static Answer refuse(IMsgStore *self, const char *method) {
	HRESULT hr = enter(self, method);
	argument(false, "which only the spooler calls");
	return leave(self, (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer store_GetOutgoingQueue(IMsgStore *self, ULONG flags, IMAPITable **table) {
	(void) flags, (void) table;
	return refuse(self, "GetOutgoingQueue");
}

static Answer store_SetLockState(IMsgStore *self, IMessage *message, ULONG state) {
	(void) message, (void) state;
	return refuse(self, "SetLockState");
}

static Answer store_FinishedMsg(IMsgStore *self, ULONG flags, ULONG size, ENTRYID *entry_id) {
	(void) flags, (void) size, (void) entry_id;
	return refuse(self, "FinishedMsg");
}

static Answer store_NotifyNewMail(IMsgStore *self, NOTIFICATION *notification) {
	(void) notification;
	return refuse(self, "NotifyNewMail");
}

static const IMsgStoreVtbl methods = { PROP_SLOTS(store), store_Advise, store_Unadvise, store_CompareEntryIDs,
	store_OpenEntry, store_SetReceiveFolder, store_GetReceiveFolder, store_GetReceiveFolderTable, store_StoreLogoff,
	store_AbortSubmit, store_GetOutgoingQueue, store_SetLockState, store_FinishedMsg, store_NotifyNewMail };

static Store *store_of(IExchangeManageStore *self) {
	return (Store *) (void *) ((char *) self - offsetof(Store, manage));
}

static Answer manage_QueryInterface(IExchangeManageStore *self, const IID *iid, void **result) {
	return store_QueryInterface((IMsgStore *) store_of(self), iid, result);
}

static Answer manage_AddRef(IExchangeManageStore *self) {
	return object_add_ref(store_of(self));
}

static Answer manage_Release(IExchangeManageStore *self) {
	return object_release(store_of(self));
}

/* Every mailbox that there is is the second store. */
static Answer manage_CreateStoreEntryID(IExchangeManageStore *self, char *store, char *mailbox, ULONG flags, ULONG *size,
		ENTRYID **entry_id) {
	HRESULT hr = enter(store_of(self), "CreateStoreEntryID");
	OUTPUT(size, hr);
	OUTPUT(entry_id, hr);
	if (hr == S_OK) {
		flags_known(flags, OPENSTORE_USE_ADMIN_PRIVILEGE | OPENSTORE_TAKE_OWNERSHIP);
		bool right = argument(store != NULL && mailbox != NULL, "a name that is NULL");
		hr = right && mailbox[0] == '/' ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		*size = ENTRY_SIZE;
		*entry_id = memory_allocate(ENTRY_SIZE);
		entry_id_make((BYTE *) *entry_id, ENTRY_STORE, STORES - 1);
	}
	return leave(store_of(self), hr);
}

static Answer refuse_managing(IExchangeManageStore *self, const char *method) {
	HRESULT hr = enter(store_of(self), method);
	return leave(store_of(self), (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer manage_EntryIDFromSourceKey(IExchangeManageStore *self, ULONG folder_size, BYTE *folder, ULONG message_size,
		BYTE *message, ULONG *size, ENTRYID **entry_id) {
	(void) folder_size, (void) folder, (void) message_size, (void) message, (void) size, (void) entry_id;
	return refuse_managing(self, "EntryIDFromSourceKey");
}

static Answer manage_GetRights(IExchangeManageStore *self, ULONG user_size, ENTRYID *user, ULONG size, ENTRYID *entry_id,
		ULONG *rights) {
	(void) user_size, (void) user, (void) size, (void) entry_id, (void) rights;
	return refuse_managing(self, "GetRights");
}

static Answer manage_GetMailboxTable(IExchangeManageStore *self, char *server, IMAPITable **table, ULONG flags) {
	(void) server, (void) table, (void) flags;
	return refuse_managing(self, "GetMailboxTable");
}

static Answer manage_GetPublicFolderTable(IExchangeManageStore *self, char *server, IMAPITable **table, ULONG flags) {
	(void) server, (void) table, (void) flags;
	return refuse_managing(self, "GetPublicFolderTable");
}

static const IExchangeManageStoreVtbl manage_methods = { manage_QueryInterface, manage_AddRef, manage_Release,
	manage_CreateStoreEntryID, manage_EntryIDFromSourceKey, manage_GetRights, manage_GetMailboxTable,
	manage_GetPublicFolderTable };

static void note_use(Object *object, void *context) {
	(void) object;
	*(bool *) context = true;
}

void msgstore_reset(void) {
	bool in_use = false;
	objects_each(note_use, &in_use);
	if (in_use) {
		return;
	}
	for (uint32_t i = 0; i < STORES; i++) {
		bag_clear(&bags[i]);
	}
	memset(receive_folders, 0, sizeof receive_folders);
	items_reset();
	book_reset();
	services_reset();
	props_reset();
}

uint32_t mapi4jTestDeliver(const char *subject) {
	lock();
	fill(0);
	Item *inbox = items_place(0, PLACE_INBOX);
	Item *item = item_create(inbox, false);
	Bag *bag = &item->content.bag;
	bag_set_text(bag, PR_SUBJECT_W, subject);
	bag_set_text(bag, PR_MESSAGE_CLASS_W, "IPM.Note");
	bag_set_long(bag, PR_MESSAGE_FLAGS, 0);
	bag_set_time(bag, PR_MESSAGE_DELIVERY_TIME, next_time());
	bag_set_bytes(bag, PR_SEARCH_KEY, &item->number, sizeof item->number);
	item_added(item);
	BYTE entry_id[ENTRY_SIZE], parent[ENTRY_SIZE];
	item_entry_id(item, entry_id);
	item_entry_id(inbox, parent);
	NOTIFICATION notification = { .ulEventType = fnevNewMail };
	notification.info.newmail = (NEWMAIL_NOTIFICATION) { .cbEntryID = ENTRY_SIZE, .lpEntryID = (ENTRYID *) (void *) entry_id,
		.cbParentID = ENTRY_SIZE, .lpParentID = (ENTRYID *) (void *) parent };
	uint32_t told = notify_event(&class, inbox, NULL, &notification);
	unlock();
	return told;
}

uint32_t mapi4jTestTransport(void) {
	lock();
	uint32_t sent = message_transport();
	unlock();
	return sent;
}
