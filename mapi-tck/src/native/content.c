#include "content.h"

#include <stdlib.h>
#include <string.h>

#include "notify.h"
#include "props.h"
#include "restriction.h"
#include "table.h"
#include "text.h"

#define STORES 2

static Item *items;
static uint32_t numbers;
static Item *places[STORES][PLACES];
static int64_t now;
const Class *items_advised;

/* A second after the last one. */
int64_t next_time(void) {
	now = (now == 0) ? INT64_C(133485408000000000) : now + 10000000;
	return now;
}

Content *content_create(void) {
	return calloc(1, sizeof(Content));
}

void content_clear(Content *content) {
	bag_clear(&content->bag);
	bags_clear(&content->recipients);
	for (ULONG i = 0; i < content->attachment_count; i++) {
		bag_clear(&content->attachments[i].bag);
		content_free(content->attachments[i].embedded);
	}
	free(content->attachments);
	*content = (Content) { 0 };
}

void content_free(Content *content) {
	if (content != NULL) {
		content_clear(content);
		free(content);
	}
}

static Attached *add(Content *content) {
	content->attachments = realloc(content->attachments, (content->attachment_count + 1) * sizeof *content->attachments);
	Attached *added = &content->attachments[content->attachment_count++];
	*added = (Attached) { 0 };
	return added;
}

Attached *content_attach(Content *content) {
	Attached *added = add(content);
	added->number = content->next_attachment++;
	return added;
}

Attached *content_attached(Content *content, ULONG number) {
	for (ULONG i = 0; i < content->attachment_count; i++) {
		if (content->attachments[i].number == number) {
			return &content->attachments[i];
		}
	}
	return NULL;
}

void content_detach(Content *content, ULONG number) {
	Attached *gone = content_attached(content, number);
	bag_clear(&gone->bag);
	content_free(gone->embedded);
	*gone = content->attachments[--content->attachment_count];
}

void content_assign(Content *content, const Content *from) {
	if (content == from) {
		return;
	}
	content_clear(content);
	bag_assign(&content->bag, &from->bag);
	bags_assign(&content->recipients, &from->recipients);
	content->next_attachment = from->next_attachment;
	content->next_recipient = from->next_recipient;
	for (ULONG i = 0; i < from->attachment_count; i++) {
		const Attached *attached = &from->attachments[i];
		Attached *copy = add(content);
		copy->number = attached->number;
		bag_assign(&copy->bag, &attached->bag);
		if (attached->embedded != NULL) {
			copy->embedded = content_create();
			content_assign(copy->embedded, attached->embedded);
		}
	}
}

Item *items_all(void) {
	return items;
}

static Item *create(Item *parent, uint32_t store, bool folder) {
	Item *item = calloc(1, sizeof *item);
	item->number = ++numbers;
	item->store = store;
	item->folder = folder;
	item->parent = parent;
	item->folder_type = (parent != NULL) ? FOLDER_GENERIC : FOLDER_ROOT;
	item->next = items;
	items = item;
	bag_set_time(&item->content.bag, PR_CREATION_TIME, next_time());
	bag_set_time(&item->content.bag, PR_LAST_MODIFICATION_TIME, now);
	return item;
}

Item *item_create(Item *parent, bool folder) {
	return create(parent, parent->store, folder);
}

static void fill(uint32_t store) {
	static const struct {
		const char *name;
		Place parent;
	} folders[PLACES] = { [PLACE_ROOT] = { "Root", PLACES }, [PLACE_SUBTREE] = { "Top of Outlook data file", PLACE_ROOT },
		[PLACE_INBOX] = { "Posteingang", PLACE_SUBTREE }, [PLACE_OUTBOX] = { "Outbox", PLACE_SUBTREE },
		[PLACE_SENT] = { "Sent Items", PLACE_SUBTREE }, [PLACE_DELETED] = { "Deleted Items", PLACE_SUBTREE },
		[PLACE_FINDER] = { "Search Root", PLACE_ROOT } };
	for (int place = 0; place < PLACES; place++) {
		Item *parent = (folders[place].parent < PLACES) ? places[store][folders[place].parent] : NULL;
		Item *folder = create(parent, store, true);
		bag_set_text(&folder->content.bag, PR_DISPLAY_NAME_W, folders[place].name);
		bag_set_text(&folder->content.bag, PR_CONTAINER_CLASS_W, "IPF.Note");
		folder->saved = true;
		places[store][place] = folder;
	}
}

Item *items_place(uint32_t store, Place place) {
	if (places[store][PLACE_ROOT] == NULL) {
		fill(store);
	}
	return places[store][place];
}

void item_entry_id(const Item *item, BYTE *entry_id) {
	entry_id_make(entry_id, item->folder ? ENTRY_FOLDER : ENTRY_MESSAGE, item->number);
	entry_id[ENTRY_SIZE - 5] = (BYTE) item->store;
}

HRESULT item_find(const ENTRYID *entry_id, ULONG size, Item **found) {
	uint32_t number;
	uint32_t kind = entry_id_kind(entry_id, size, &number);
	if (kind != ENTRY_FOLDER && kind != ENTRY_MESSAGE) {
		return MAPI_E_UNKNOWN_ENTRYID;
	}
	items_place(0, PLACE_ROOT);
	for (Item *item = items; item != NULL; item = item->next) {
		if (item->number == number && item->saved) {
			*found = item;
			return item->deleted ? MAPI_E_OBJECT_DELETED : S_OK;
		}
	}
	return MAPI_E_NOT_FOUND;
}

bool item_is_below(const Item *item, const Item *folder) {
	while (item != NULL && item != folder) {
		item = item->parent;
	}
	return item != NULL;
}

static ULONG count(const Item *folder, bool folders, bool unread) {
	ULONG number = 0;
	for (const Item *item = items; item != NULL; item = item->next) {
		bool counts = item->parent == folder && item->saved && !item->deleted && !item->associated && item->folder == folders;
		bool read = (bag_long(&item->content.bag, PR_MESSAGE_FLAGS, 0) & MSGFLAG_READ) != 0;
		number += counts && !(unread && read);
	}
	return number;
}

static bool folder_computed(const Item *item, ULONG id, SPropValue *value) {
	switch (id) {
		case PROP_ID(PR_FOLDER_TYPE):
			value_long(value, item->folder_type);
			return true;
		case PROP_ID(PR_CONTENT_COUNT):
		case PROP_ID(PR_CONTENT_UNREAD):
			value_long(value, count(item, false, id == PROP_ID(PR_CONTENT_UNREAD)));
			return true;
		case PROP_ID(PR_SUBFOLDERS):
			value_boolean(value, count(item, true, false) > 0);
			return true;
		default:
			return false;
	}
}

bool item_computed(const Item *item, ULONG id, SPropValue *value, Scratch *scratch) {
	BYTE entry_id[ENTRY_SIZE];
	switch (id) {
		case PROP_ID(PR_ENTRYID):
		case PROP_ID(PR_RECORD_KEY):
			item_entry_id(item, entry_id);
			value_bytes(value, scratch, entry_id, ENTRY_SIZE);
			return true;
		case PROP_ID(PR_INSTANCE_KEY):
			value_bytes(value, scratch, &item->number, sizeof item->number);
			return true;
		case PROP_ID(PR_PARENT_ENTRYID):
			item_entry_id((item->parent != NULL) ? item->parent : item, entry_id);
			value_bytes(value, scratch, entry_id, ENTRY_SIZE);
			return true;
		case PROP_ID(PR_STORE_ENTRYID):
			entry_id_make(entry_id, ENTRY_STORE, item->store);
			value_bytes(value, scratch, entry_id, ENTRY_SIZE);
			return true;
		case PROP_ID(PR_OBJECT_TYPE):
			value_long(value, item->folder ? MAPI_FOLDER : MAPI_MESSAGE);
			return true;
		case PROP_ID(PR_MSG_STATUS):
			value_long(value, item->status);
			return !item->folder;
		case PROP_ID(PR_HASATTACH):
			value_boolean(value, item->content.attachment_count > 0);
			return !item->folder;
		case PROP_ID(PR_DEPTH):
			value_long(value, 0);
			return item->folder;
		default:
			return item->folder && folder_computed(item, id, value);
	}
}

const void *item_contents(const Item *folder, bool associated) {
	return associated ? (const void *) &folder->status : (const void *) &folder->content;
}

static const void *owner_of(const Item *item) {
	return item->folder ? item->parent : item_contents(item->parent, item->associated);
}

static void tell(const Item *item, ULONG event, const Item *old_parent, const Item *old) {
	BYTE entry_id[ENTRY_SIZE], parent[ENTRY_SIZE], old_id[ENTRY_SIZE], old_parent_id[ENTRY_SIZE];
	NOTIFICATION notification = { .ulEventType = event };
	OBJECT_NOTIFICATION *object = &notification.info.obj;
	object->ulObjType = item->folder ? MAPI_FOLDER : MAPI_MESSAGE;
	item_entry_id(item, entry_id);
	object->cbEntryID = ENTRY_SIZE;
	object->lpEntryID = (ENTRYID *) (void *) entry_id;
	if (item->parent != NULL) {
		item_entry_id(item->parent, parent);
		object->cbParentID = ENTRY_SIZE;
		object->lpParentID = (ENTRYID *) (void *) parent;
	}
	if (old_parent != NULL) {
		item_entry_id(old_parent, old_parent_id);
		item_entry_id(old, old_id);
		object->cbOldParentID = object->cbOldID = ENTRY_SIZE;
		object->lpOldParentID = (ENTRYID *) (void *) old_parent_id;
		object->lpOldID = (ENTRYID *) (void *) old_id;
	}
	SPropTagArray tags = { 1, { PR_LAST_MODIFICATION_TIME } };
	object->lpPropTagArray = (event == fnevObjectModified) ? &tags : NULL;
	if (items_advised != NULL) {
		notify_event(items_advised, item, item->parent, &notification);
	}
}

typedef struct {
	Item *item;
	ULONG event;
} Change;

static void change_table(Object *table, void *context) {
	const Change *change = context;
	if (!table_is_of(table, owner_of(change->item))) {
		return;
	}
	if (change->event == TABLE_ROW_ADDED) {
		table_add_row(table, &change->item);
		return;
	}
	uint32_t rows;
	Item *const *data = table_data(table, &rows);
	for (uint32_t row = 0; row < rows; row++) {
		if (data[row] == change->item && change->event == TABLE_ROW_DELETED) {
			table_remove_row(table, row);
		}
		else if (data[row] == change->item) {
			notify_table_row(table, change->event, row);
		}
	}
}

static void change_tables(Item *item, ULONG event) {
	Change change = { item, event };
	objects_each(change_table, &change);
}

void item_added(Item *item) {
	item->saved = true;
	change_tables(item, TABLE_ROW_ADDED);
	tell(item, fnevObjectCreated, NULL, NULL);
}

void item_changed(Item *item) {
	bag_set_time(&item->content.bag, PR_LAST_MODIFICATION_TIME, next_time());
	change_tables(item, TABLE_ROW_MODIFIED);
	tell(item, fnevObjectModified, NULL, NULL);
}

void item_delete(Item *item) {
	for (Item *other = items; item->folder && other != NULL; other = other->next) {
		if (other->parent == item && !other->deleted) {
			item_delete(other);
		}
	}
	change_tables(item, TABLE_ROW_DELETED);
	item->deleted = true;
	tell(item, fnevObjectDeleted, NULL, NULL);
}

void item_move(Item *item, Item *to) {
	const Item *from = item->parent;
	change_tables(item, TABLE_ROW_DELETED);
	item->parent = to;
	change_tables(item, TABLE_ROW_ADDED);
	tell(item, fnevObjectMoved, from, item);
}

Item *item_copy(const Item *item, Item *to) {
	Item *copy = item_create(to, item->folder);
	content_assign(&copy->content, &item->content);
	copy->associated = item->associated;
	copy->folder_type = item->folder_type;
	copy->saved = true;
	change_tables(copy, TABLE_ROW_ADDED);
	tell(copy, fnevObjectCopied, item->parent, item);
	return copy;
}

static bool row_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Item *item = ((Item *const *) source)[row];
	bool found = item_computed(item, id, value, scratch) || bag_property(&item->content.bag, 0, id, value, scratch);
	if (found) {
		props_limit(value);
	}
	return found;
}

IMAPITable *items_table(const char *name, Item *const *rows, uint32_t row_count, const void *owner, const ULONG *columns,
		ULONG column_count, ULONG flags, Object *opener) {
	TableSource source = { .name = name, .property = row_property, .rows = row_count, .columns = columns,
		.column_count = column_count, .type = TBLTYPE_DYNAMIC, .row_size = sizeof *rows, .owner = owner };
	IMAPITable *table = table_create(&source, rows, row_count * sizeof *rows, flags, opener->logon);
	object_opened_from(table, opener);
	return table;
}

static bool limited_bag_property(const void *bags, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	bool found = bag_property(bags, row, id, value, scratch);
	if (found) {
		props_limit(value);
	}
	return found;
}

static void release_bags(void *data, uint32_t rows) {
	for (uint32_t i = 0; i < rows; i++) {
		bag_clear(&((Bag *) data)[i]);
	}
}

IMAPITable *bags_table(const char *name, const Bags *bags, const ULONG *columns, ULONG column_count, ULONG flags,
		Object *opener) {
	Bags copy = { 0 };
	bags_assign(&copy, bags);
	TableSource source = { .name = name, .property = limited_bag_property, .rows = copy.count, .columns = columns,
		.column_count = column_count, .type = TBLTYPE_SNAPSHOT, .release = release_bags };
	IMAPITable *table = table_create(&source, (copy.bags != NULL) ? (const void *) copy.bags : "",
			copy.count * sizeof *copy.bags, flags, opener->logon);
	free(copy.bags);
	object_opened_from(table, opener);
	return table;
}

void items_reset(void) {
	while (items != NULL) {
		Item *item = items;
		items = item->next;
		content_clear(&item->content);
		restriction_free(item->criteria);
		free(item->scope);
		free(item);
	}
	memset(places, 0, sizeof places);
	now = 0;
}
