#include "folder.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "memory.h"
#include "message.h"
#include "notify.h"
#include "props.h"
#include "restriction.h"
#include "scenario.h"
#include "table.h"
#include "text.h"

typedef struct {
	Props props;
	Item *item;
} Folder;

static const IMAPIFolderVtbl methods;

static void destroy(Object *object) {
	(void) object;
}

static const Class class = { &methods, { IID_NUMBER_IMAPIFolder, IID_NUMBER_IMAPIContainer, IID_NUMBER_IMAPIProp },
	destroy };

static const ULONG computed_tags[] = { PR_ENTRYID, PR_RECORD_KEY, PR_PARENT_ENTRYID, PR_STORE_ENTRYID, PR_OBJECT_TYPE,
	PR_FOLDER_TYPE, PR_CONTENT_COUNT, PR_CONTENT_UNREAD, PR_SUBFOLDERS, PR_ACCESS, PR_ACCESS_LEVEL };

static bool computed(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Folder *folder = source;
	(void) row;
	if (id == PROP_ID(PR_ACCESS) || id == PROP_ID(PR_ACCESS_LEVEL)) {
		value_long(value, folder->props.writable ? ((id == PROP_ID(PR_ACCESS)) ? 0x3Fu : MAPI_MODIFY) : 2u * (id == PROP_ID(PR_ACCESS)));
		return true;
	}
	return item_computed(folder->item, id, value, scratch);
}

static IMAPITable *open_table(Object *opener, Item *item, bool folders, ULONG flags);

static HRESULT open_property(Props *props, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result) {
	(void) flags;
	if (!iid_is(iid, IID_NUMBER_IMAPITable) || (tag != PR_CONTAINER_CONTENTS && tag != PR_CONTAINER_HIERARCHY)) {
		return MAPI_E_NO_SUPPORT;
	}
	HRESULT hr = check_width(options, 0);
	if (hr == S_OK) {
		*result = open_table(&props->object, ((Folder *) props)->item, tag == PR_CONTAINER_HIERARCHY, options);
	}
	return hr;
}

static const PropsKind kind = { .computed = computed, .computed_tags = computed_tags,
	.computed_count = sizeof computed_tags / sizeof *computed_tags, .open = open_property };

IMAPIFolder *folder_open(Item *item, bool writable, Logon *logon, Object *opener) {
	Folder *folder = props_create(sizeof *folder, &class, &kind, "folder", logon, &item->content.bag, writable);
	folder->item = item;
	if (opener != NULL) {
		object_opened_from(folder, opener);
	}
	return (IMAPIFolder *) folder;
}

HRESULT item_open(Object *opener, uint32_t store, bool writable, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags,
		ULONG *type, void **result) {
	Item *item;
	flags_known(flags, MAPI_MODIFY | MAPI_DEFERRED_ERRORS | MAPI_BEST_ACCESS | SHOW_SOFT_DELETES | MAPI_NO_CACHE
			| MAPI_CACHE_ONLY);
	HRESULT hr = check_entry_id(entry_id, size);
	if (hr != S_OK || (hr = item_find(entry_id, size, &item)) != S_OK) {
		return hr;
	}
	if (store != NO_STORE && item->store != store) {
		return MAPI_E_UNKNOWN_ENTRYID;
	}
	if (!class_has(item->folder ? &class : &message_class, iid)) {
		return E_NOINTERFACE;
	}
	if ((flags & MAPI_MODIFY) != 0 && !writable) {
		return MAPI_E_NO_ACCESS;
	}
	bool modify = writable && (flags & (MAPI_MODIFY | MAPI_BEST_ACCESS)) != 0;
	Object *parent = (store != NO_STORE) ? opener : NULL;
	*type = item->folder ? MAPI_FOLDER : MAPI_MESSAGE;
	*result = item->folder ? (void *) folder_open(item, modify, opener->logon, parent)
			: (void *) message_open(item, item->parent, item->associated, modify, opener->logon, parent);
	return S_OK;
}

PROP_METHODS(IMAPIFolder, folder)

static Item *item_of(IMAPIFolder *self) {
	return ((Folder *) self)->item;
}

static HRESULT writable(IMAPIFolder *self) {
	HRESULT hr = props_writable(&((Folder *) self)->props);
	return (hr == S_OK && item_of(self)->deleted) ? MAPI_E_OBJECT_DELETED : hr;
}

/* IMAPIContainer */

static const ULONG message_columns[] = { PR_ENTRYID, PR_INSTANCE_KEY, PR_RECORD_KEY, PR_SEARCH_KEY, PR_PARENT_ENTRYID,
	PR_STORE_ENTRYID, PR_OBJECT_TYPE, PR_MESSAGE_CLASS_W, PR_SUBJECT_W, PR_MESSAGE_FLAGS, PR_MSG_STATUS, PR_HASATTACH,
	PR_MESSAGE_DELIVERY_TIME, PR_CLIENT_SUBMIT_TIME, PR_LAST_MODIFICATION_TIME };
static const ULONG folder_columns[] = { PR_ENTRYID, PR_INSTANCE_KEY, PR_RECORD_KEY, PR_PARENT_ENTRYID, PR_OBJECT_TYPE,
	PR_DISPLAY_NAME_W, PR_COMMENT_W, PR_DEPTH, PR_FOLDER_TYPE, PR_CONTENT_COUNT, PR_CONTENT_UNREAD, PR_SUBFOLDERS };
#define COUNT(array) ((ULONG) (sizeof(array) / sizeof *(array)))

static bool item_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Item *item = source;
	return item_computed(item, id, value, scratch) || bag_property(&item->content.bag, row, id, value, scratch);
}

static bool is_found(const Item *folder, const Item *item) {
	bool in_scope = folder->scope_count == 0;
	for (ULONG i = 0; i < folder->scope_count; i++) {
		bool deep = (folder->search_flags & RECURSIVE_SEARCH) != 0;
		in_scope |= deep ? item_is_below(item->parent, folder->scope[i]) : item->parent == folder->scope[i];
	}
	return in_scope && !item->folder
			&& (folder->criteria == NULL || restriction_matches(folder->criteria, item_property, item, 0));
}

static bool is_in(const Item *folder, const Item *item, bool folders, ULONG flags) {
	if (item->deleted || !item->saved || item == folder) {
		return false;
	}
	if (folders) {
		bool deep = (flags & CONVENIENT_DEPTH) != 0;
		return item->folder && (deep ? item_is_below(item, folder) : item->parent == folder);
	}
	if (folder->folder_type == FOLDER_SEARCH) {
		return is_found(folder, item);
	}
	return item->parent == folder && !item->folder && item->associated == ((flags & MAPI_ASSOCIATED) != 0);
}

static int by_number(const void *a, const void *b) {
	uint32_t x = (*(Item *const *) a)->number, y = (*(Item *const *) b)->number;
	return (x > y) - (x < y);
}

static IMAPITable *open_table(Object *opener, Item *folder, bool folders, ULONG flags) {
	Item **rows = NULL;
	uint32_t count = 0;
	for (Item *item = items_all(); item != NULL; item = item->next) {
		if (is_in(folder, item, folders, flags)) {
			rows = realloc(rows, (count + 1) * sizeof(Item *));
			rows[count++] = item;
		}
	}
	if (count > 0) {
		qsort(rows, count, sizeof(Item *), by_number);
	}
	const void *owner = folders ? folder : item_contents(folder, (flags & MAPI_ASSOCIATED) != 0);
	IMAPITable *table = items_table(folders ? "hierarchy" : "contents", (rows != NULL) ? rows : &folder, count,
			((flags & CONVENIENT_DEPTH) != 0) ? NULL : owner, folders ? folder_columns : message_columns,
			folders ? COUNT(folder_columns) : COUNT(message_columns), flags, opener);
	free(rows);
	return table;
}

static Answer folder_GetContentsTable(IMAPIFolder *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetContentsTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, MAPI_ASSOCIATED | SHOW_SOFT_DELETES | MAPI_DEFERRED_ERRORS)) == S_OK) {
		*table = open_table((Object *) self, item_of(self), false, flags);
	}
	return leave(self, hr);
}

static Answer folder_GetHierarchyTable(IMAPIFolder *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetHierarchyTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, CONVENIENT_DEPTH | SHOW_SOFT_DELETES | MAPI_DEFERRED_ERRORS)) == S_OK) {
		*table = open_table((Object *) self, item_of(self), true, flags);
	}
	return leave(self, hr);
}

static Answer folder_OpenEntry(IMAPIFolder *self, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags, ULONG *type,
		void **result) {
	HRESULT hr = enter(self, "OpenEntry");
	OUTPUT(type, hr);
	OUTPUT(result, hr);
	if (hr == S_OK) {
		Item *item = item_of(self);
		hr = item_open((Object *) self, item->store, ((Folder *) self)->props.writable, size, entry_id, iid, flags, type,
				result);
	}
	return leave(self, hr);
}

/* The items of a list; those that there are not are left out. */
static HRESULT find_all(const ENTRYLIST *list, Item ***found, ULONG *count) {
	HRESULT hr = check_entry_list(list);
	*found = NULL;
	*count = 0;
	if (hr == S_OK) {
		*found = calloc(list->cValues, sizeof **found);
	}
	for (ULONG i = 0; hr == S_OK && i < list->cValues; i++) {
		Item *item;
		if (item_find((const ENTRYID *) list->lpbin[i].lpb, list->lpbin[i].cb, &item) == S_OK) {
			(*found)[(*count)++] = item;
		}
	}
	return hr;
}

static HRESULT set_criteria(Item *folder, SRestriction *restriction, ENTRYLIST *list) {
	HRESULT hr = (restriction != NULL) ? restriction_check(restriction) : S_OK;
	Item **scope = NULL;
	ULONG count = 0;
	if (hr == S_OK && list != NULL) {
		hr = find_all(list, &scope, &count);
	}
	if (hr != S_OK || (restriction == NULL && folder->criteria == NULL)) {
		free(scope);
		return (hr == S_OK) ? MAPI_E_INVALID_PARAMETER : hr;
	}
	if (restriction != NULL) {
		restriction_free(folder->criteria);
		folder->criteria = restriction_keep(restriction);
	}
	if (list != NULL) {
		free(folder->scope);
		folder->scope = scope;
		folder->scope_count = count;
	}
	return S_OK;
}

static Answer folder_SetSearchCriteria(IMAPIFolder *self, SRestriction *restriction, ENTRYLIST *list, ULONG flags) {
	Item *item = item_of(self);
	HRESULT hr = enter(self, "SetSearchCriteria");
	if (hr == S_OK && (hr = writable(self)) == S_OK) {
		flags_known(flags, STOP_SEARCH | RESTART_SEARCH | RECURSIVE_SEARCH | SHALLOW_SEARCH | FOREGROUND_SEARCH
				| BACKGROUND_SEARCH);
		argument((flags & (RECURSIVE_SEARCH | SHALLOW_SEARCH)) != (RECURSIVE_SEARCH | SHALLOW_SEARCH),
				"a search that is deep and shallow");
		hr = (item->folder_type == FOLDER_SEARCH) ? set_criteria(item, restriction, list) : MAPI_E_NO_SUPPORT;
	}
	if (hr == S_OK) {
		item->search_flags = flags;
		BYTE entry_id[ENTRY_SIZE];
		item_entry_id(item, entry_id);
		NOTIFICATION notification = { .ulEventType = fnevSearchComplete };
		notification.info.obj = (OBJECT_NOTIFICATION) { .cbEntryID = ENTRY_SIZE, .lpEntryID = (ENTRYID *) (void *) entry_id,
			.ulObjType = MAPI_FOLDER };
		notify_event(items_advised, item, item->parent, &notification);
	}
	return leave(self, hr);
}

static ENTRYLIST *scope_answer(const Item *item) {
	ENTRYLIST *list = memory_allocate(sizeof *list);
	list->cValues = item->scope_count;
	list->lpbin = memory_more((ULONG) (item->scope_count * sizeof *list->lpbin), list);
	for (ULONG i = 0; i < item->scope_count; i++) {
		list->lpbin[i] = (SBinary) { ENTRY_SIZE, memory_more(ENTRY_SIZE, list) };
		item_entry_id(item->scope[i], list->lpbin[i].lpb);
	}
	return list;
}

static Answer folder_GetSearchCriteria(IMAPIFolder *self, ULONG flags, SRestriction **restriction, ENTRYLIST **list,
		ULONG *state) {
	Item *item = item_of(self);
	HRESULT hr = enter(self, "GetSearchCriteria");
	if (restriction != NULL) {
		*restriction = NULL;
	}
	if (list != NULL) {
		*list = NULL;
	}
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK && item->folder_type != FOLDER_SEARCH) {
		hr = MAPI_E_NO_SUPPORT;
	}
	if (hr == S_OK && item->criteria == NULL) {
		hr = MAPI_E_NOT_INITIALIZED;
	}
	if (hr == S_OK) {
		if (restriction != NULL) {
			*restriction = restriction_answer(item->criteria, (flags & MAPI_UNICODE) != 0);
		}
		if (list != NULL) {
			*list = scope_answer(item);
		}
		if (state != NULL) {
			*state = SEARCH_RUNNING | (((item->search_flags & RECURSIVE_SEARCH) != 0) ? SEARCH_RECURSIVE : 0);
		}
	}
	return leave(self, hr);
}

/* IMAPIFolder */

static Answer folder_CreateMessage(IMAPIFolder *self, const IID *iid, ULONG flags, IMessage **message) {
	HRESULT hr = enter(self, "CreateMessage");
	OUTPUT(message, hr);
	if (hr == S_OK && (hr = writable(self)) == S_OK) {
		flags_known(flags, MAPI_ASSOCIATED | MAPI_DEFERRED_ERRORS);
		hr = class_has(&message_class, iid) ? S_OK : E_NOINTERFACE;
	}
	if (hr == S_OK) {
		*message = message_open(NULL, item_of(self), (flags & MAPI_ASSOCIATED) != 0, true, ((Object *) self)->logon,
				(Object *) self);
	}
	return leave(self, hr);
}

static HRESULT check_target(const IID *iid, void *target) {
	argument(iid == NULL || class_has(&class, iid), "not the interface of a folder");
	return argument(object_is(target, &class), "a target that is no folder") ? writable(target) : MAPI_E_INVALID_PARAMETER;
}

static Answer folder_CopyMessages(IMAPIFolder *self, ENTRYLIST *list, const IID *iid, void *target, ULONG_PTR window,
		void *progress, ULONG flags) {
	HRESULT hr = enter(self, "CopyMessages");
	Item **found;
	ULONG count;
	if (hr == S_OK && (hr = check_target(iid, target)) == S_OK && (hr = find_all(list, &found, &count)) == S_OK) {
		check_nothing_shown(window, progress);
		flags_known(flags, MESSAGE_MOVE | MESSAGE_DIALOG | MAPI_DECLINE_OK);
		argument((flags & MESSAGE_DIALOG) == 0 || scenario("interactive"), "MESSAGE_DIALOG, which no one asked for");
		for (ULONG i = 0; i < count; i++) {
			if ((flags & MESSAGE_MOVE) != 0) {
				item_move(found[i], item_of(target));
			}
			else {
				item_copy(found[i], item_of(target));
			}
		}
		hr = (count < list->cValues) ? MAPI_W_PARTIAL_COMPLETION : S_OK;
		free(found);
	}
	return leave(self, hr);
}

static Answer folder_DeleteMessages(IMAPIFolder *self, ENTRYLIST *list, ULONG_PTR window, void *progress, ULONG flags) {
	HRESULT hr = enter(self, "DeleteMessages");
	Item **found;
	ULONG count;
	if (hr == S_OK && (hr = writable(self)) == S_OK && (hr = find_all(list, &found, &count)) == S_OK) {
		check_nothing_shown(window, progress);
		flags_known(flags, MESSAGE_DIALOG | DELETE_HARD_DELETE);
		argument((flags & MESSAGE_DIALOG) == 0 || scenario("interactive"), "MESSAGE_DIALOG, which no one asked for");
		for (ULONG i = 0; i < count; i++) {
			item_delete(found[i]);
		}
		hr = (count < list->cValues) ? MAPI_W_PARTIAL_COMPLETION : S_OK;
		free(found);
	}
	return leave(self, hr);
}

static Item *find_folder(const Item *parent, const WCHAR *name) {
	for (Item *item = items_all(); item != NULL; item = item->next) {
		const SPropValue *own = bag_find(&item->content.bag, PROP_ID(PR_DISPLAY_NAME_W));
		if (item->folder && item->parent == parent && !item->deleted && own != NULL
				&& wide_equals(own->Value.lpszW, name, true)) {
			return item;
		}
	}
	return NULL;
}

static Answer folder_CreateFolder(IMAPIFolder *self, ULONG type, void *name, void *comment, const IID *iid, ULONG flags,
		IMAPIFolder **folder) {
	HRESULT hr = enter(self, "CreateFolder");
	OUTPUT(folder, hr);
	if (hr == S_OK && (hr = check_width(flags, OPEN_IF_EXISTS)) == S_OK && (hr = writable(self)) == S_OK) {
		bool right = argument(type == FOLDER_GENERIC || type == FOLDER_SEARCH, "an unknown type of folder")
				&& argument(name != NULL, "a folder without a name") && argument(class_has(&class, iid), "not the interface of a folder");
		hr = right ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		WCHAR *wide_name = text_given(name, flags);
		WCHAR *wide_comment = text_given(comment, flags);
		Item *made = find_folder(item_of(self), wide_name);
		if (made == NULL) {
			made = item_create(item_of(self), true);
			made->folder_type = type;
			bag_set_wide(&made->content.bag, PR_DISPLAY_NAME_W, wide_name);
			if (wide_comment != NULL) {
				bag_set_wide(&made->content.bag, PR_COMMENT_W, wide_comment);
			}
			item_added(made);
		}
		else if ((flags & OPEN_IF_EXISTS) == 0) {
			hr = MAPI_E_COLLISION;
		}
		if (hr == S_OK) {
			*folder = folder_open(made, true, ((Object *) self)->logon, (Object *) self);
		}
		free(wide_name);
		free(wide_comment);
	}
	return leave(self, hr);
}

static void copy_below(const Item *from, Item *to, bool folders) {
	for (Item *item = items_all(); item != NULL; item = item->next) {
		if (item->parent == from && item->saved && !item->deleted && (!item->folder || folders)) {
			Item *copy = item_copy(item, to);
			if (item->folder) {
				copy_below(item, copy, folders);
			}
		}
	}
}

static HRESULT find_below(IMAPIFolder *self, const ENTRYID *entry_id, ULONG size, bool folder, Item **item) {
	HRESULT hr = check_entry_id(entry_id, size);
	if (hr == S_OK && (hr = item_find(entry_id, size, item)) == S_OK) {
		hr = ((*item)->parent == item_of(self) && (*item)->folder == folder) ? S_OK : MAPI_E_NOT_FOUND;
	}
	return hr;
}

static HRESULT rename_copy(Item *item, Item *to, const WCHAR *name) {
	const WCHAR *wanted = (name != NULL) ? name : bag_find(&item->content.bag, PROP_ID(PR_DISPLAY_NAME_W))->Value.lpszW;
	return (find_folder(to, wanted) != NULL) ? MAPI_E_COLLISION : S_OK;
}

static Answer folder_CopyFolder(IMAPIFolder *self, ULONG size, ENTRYID *entry_id, const IID *iid, void *target, void *name,
		ULONG_PTR window, void *progress, ULONG flags) {
	HRESULT hr = enter(self, "CopyFolder");
	Item *item;
	if (hr == S_OK && (hr = check_width(flags, FOLDER_MOVE | FOLDER_DIALOG | COPY_SUBFOLDERS | MAPI_DECLINE_OK)) == S_OK
			&& (hr = check_target(iid, target)) == S_OK && (hr = find_below(self, entry_id, size, true, &item)) == S_OK) {
		check_nothing_shown(window, progress);
		argument((flags & FOLDER_DIALOG) == 0 || scenario("interactive"), "FOLDER_DIALOG, which no one asked for");
		WCHAR *wide_name = text_given(name, flags);
		Item *to = item_of(target);
		hr = item_is_below(to, item) ? MAPI_E_FOLDER_CYCLE : rename_copy(item, to, wide_name);
		if (hr == S_OK) {
			Item *moved = item;
			if ((flags & FOLDER_MOVE) != 0) {
				item_move(item, to);
			}
			else {
				moved = item_copy(item, to);
				copy_below(item, moved, (flags & COPY_SUBFOLDERS) != 0);
			}
			if (wide_name != NULL) {
				bag_set_wide(&moved->content.bag, PR_DISPLAY_NAME_W, wide_name);
			}
		}
		free(wide_name);
	}
	return leave(self, hr);
}

static bool holds(const Item *folder, bool folders) {
	for (const Item *item = items_all(); item != NULL; item = item->next) {
		if (item->parent == folder && item->saved && !item->deleted && item->folder == folders) {
			return true;
		}
	}
	return false;
}

static Answer folder_DeleteFolder(IMAPIFolder *self, ULONG size, ENTRYID *entry_id, ULONG_PTR window, void *progress,
		ULONG flags) {
	HRESULT hr = enter(self, "DeleteFolder");
	Item *item;
	if (hr == S_OK && (hr = writable(self)) == S_OK && (hr = find_below(self, entry_id, size, true, &item)) == S_OK) {
		check_nothing_shown(window, progress);
		flags_known(flags, DEL_MESSAGES | FOLDER_DIALOG | DEL_FOLDERS | DELETE_HARD_DELETE);
		argument((flags & FOLDER_DIALOG) == 0 || scenario("interactive"), "FOLDER_DIALOG, which no one asked for");
		hr = ((flags & DEL_FOLDERS) == 0 && holds(item, true)) ? MAPI_E_HAS_FOLDERS
				: ((flags & DEL_MESSAGES) == 0 && holds(item, false)) ? MAPI_E_HAS_MESSAGES : S_OK;
		if (hr == S_OK) {
			item_delete(item);
		}
	}
	return leave(self, hr);
}

static void set_read(Item *item, ULONG flags) {
	ULONG old = bag_long(&item->content.bag, PR_MESSAGE_FLAGS, 0);
	ULONG new = ((flags & CLEAR_READ_FLAG) != 0) ? old & ~MSGFLAG_READ : old | MSGFLAG_READ;
	bag_set_long(&item->content.bag, PR_MESSAGE_FLAGS, new);
	item_changed(item);
}

static Answer folder_SetReadFlags(IMAPIFolder *self, ENTRYLIST *list, ULONG_PTR window, void *progress, ULONG flags) {
	HRESULT hr = enter(self, "SetReadFlags");
	Item **found = NULL;
	ULONG count = 0;
	if (hr == S_OK && (list == NULL || (hr = find_all(list, &found, &count)) == S_OK)) {
		check_nothing_shown(window, progress);
		flags_known(flags, SUPPRESS_RECEIPT | MESSAGE_DIALOG | CLEAR_READ_FLAG | MAPI_DEFERRED_ERRORS | GENERATE_RECEIPT_ONLY
				| CLEAR_RN_PENDING | CLEAR_NRN_PENDING);
		argument((flags & MESSAGE_DIALOG) == 0 || scenario("interactive"), "MESSAGE_DIALOG, which no one asked for");
		for (Item *item = items_all(); list == NULL && item != NULL; item = item->next) {
			if (is_in(item_of(self), item, false, 0)) {
				set_read(item, flags);
			}
		}
		for (ULONG i = 0; i < count; i++) {
			set_read(found[i], flags);
		}
		hr = (list != NULL && count < list->cValues) ? MAPI_W_PARTIAL_COMPLETION : S_OK;
		free(found);
	}
	return leave(self, hr);
}

static Answer folder_GetMessageStatus(IMAPIFolder *self, ULONG size, ENTRYID *entry_id, ULONG flags, ULONG *status) {
	HRESULT hr = enter(self, "GetMessageStatus");
	Item *item;
	OUTPUT(status, hr);
	if (hr == S_OK && (hr = find_below(self, entry_id, size, false, &item)) == S_OK) {
		flags_known(flags, 0);
		*status = item->status;
	}
	return leave(self, hr);
}

static Answer folder_SetMessageStatus(IMAPIFolder *self, ULONG size, ENTRYID *entry_id, ULONG status, ULONG mask,
		ULONG *old) {
	HRESULT hr = enter(self, "SetMessageStatus");
	Item *item;
	if (hr == S_OK && (hr = writable(self)) == S_OK && (hr = find_below(self, entry_id, size, false, &item)) == S_OK) {
		if (old != NULL) {
			*old = item->status;
		}
		item->status = (item->status & ~mask) | (status & mask);
		item_changed(item);
	}
	return leave(self, hr);
}

static Answer folder_SaveContentsSort(IMAPIFolder *self, SSortOrderSet *order, ULONG flags) {
	HRESULT hr = enter(self, "SaveContentsSort");
	if (hr == S_OK) {
		flags_known(flags, RECURSIVE_SORT);
		argument(order != NULL && order->cCategories <= order->cSorts, "a sort order that is none");
		hr = MAPI_E_NO_SUPPORT;
	}
	return leave(self, hr);
}

static Answer folder_EmptyFolder(IMAPIFolder *self, ULONG_PTR window, void *progress, ULONG flags) {
	HRESULT hr = enter(self, "EmptyFolder");
	if (hr == S_OK && (hr = writable(self)) == S_OK) {
		check_nothing_shown(window, progress);
		flags_known(flags, DEL_ASSOCIATED | FOLDER_DIALOG | DELETE_HARD_DELETE);
		argument((flags & FOLDER_DIALOG) == 0 || scenario("interactive"), "FOLDER_DIALOG, which no one asked for");
		for (Item *item = items_all(); item != NULL; item = item->next) {
			bool spared = item->associated && (flags & DEL_ASSOCIATED) == 0;
			if (item->parent == item_of(self) && item->saved && !item->deleted && !spared) {
				item_delete(item);
			}
		}
	}
	return leave(self, hr);
}

static const IMAPIFolderVtbl methods = { PROP_SLOTS(folder), folder_GetContentsTable, folder_GetHierarchyTable,
	folder_OpenEntry, folder_SetSearchCriteria, folder_GetSearchCriteria, folder_CreateMessage, folder_CopyMessages,
	folder_DeleteMessages, folder_CreateFolder, folder_CopyFolder, folder_DeleteFolder, folder_SetReadFlags,
	folder_GetMessageStatus, folder_SetMessageStatus, folder_SaveContentsSort, folder_EmptyFolder };
