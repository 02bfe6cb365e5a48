/* What stores hold: a tree of folders and messages for each, in memory. With the lock held. */
#ifndef MAPI4J_CONTENT_H
#define MAPI4J_CONTENT_H

#include "bag.h"
#include "entryid.h"
#include "judge.h"
#include "mapi_objects.h"

typedef struct Content Content;

typedef struct {
	ULONG number;
	Bag bag;
	Content *embedded;
} Attached;

/* A message: its properties, recipients and attachments. */
struct Content {
	Bag bag;
	Bags recipients;
	Attached *attachments;
	ULONG attachment_count;
	ULONG next_attachment, next_recipient;
};

void content_clear(Content *content);
void content_assign(Content *content, const Content *from);
Content *content_create(void);
void content_free(Content *content);
Attached *content_attached(Content *content, ULONG number);
Attached *content_attach(Content *content);
void content_detach(Content *content, ULONG number);

/* A folder or message of a store; it stays where it is in memory when it is deleted. */
typedef struct Item {
	uint32_t number;
	uint32_t store;
	bool folder, associated, deleted, saved;
	struct Item *parent;
	Content content;
	ULONG status;
	ULONG folder_type;
	SRestriction *criteria;
	struct Item **scope;
	ULONG scope_count;
	ULONG search_flags;
	struct Item *next;
} Item;

typedef enum {
	PLACE_ROOT, PLACE_SUBTREE, PLACE_INBOX, PLACE_OUTBOX, PLACE_SENT, PLACE_DELETED, PLACE_FINDER, PLACES
} Place;

Item *items_place(uint32_t store, Place place);
/* All of all stores, deleted ones too. */
Item *items_all(void);
Item *item_create(Item *parent, bool folder);
/* What an entry identifier names: S_OK, MAPI_E_UNKNOWN_ENTRYID, MAPI_E_OBJECT_DELETED or MAPI_E_NOT_FOUND. */
HRESULT item_find(const ENTRYID *entry_id, ULONG size, Item **item);
void item_entry_id(const Item *item, BYTE *entry_id);
bool item_is_below(const Item *item, const Item *folder);
/* Properties that are worked out. */
bool item_computed(const Item *item, ULONG id, SPropValue *value, Scratch *scratch);
/* Tells sinks and tables of what has happened to an item. */
void item_added(Item *item);
void item_changed(Item *item);
void item_delete(Item *item);
void item_move(Item *item, Item *to);
Item *item_copy(const Item *item, Item *to);
int64_t next_time(void);
/* How the owners of sinks for items are called. */
extern const Class *items_advised;

/* The tables of a folder: those of hidden messages have another owner than those of the others. */
const void *item_contents(const Item *folder, bool associated);
IMAPITable *items_table(const char *name, Item *const *items, uint32_t count, const void *owner, const ULONG *columns,
		ULONG column_count, ULONG flags, Object *opener);
/* A table over a copy of bags. */
IMAPITable *bags_table(const char *name, const Bags *bags, const ULONG *columns, ULONG column_count, ULONG flags,
		Object *opener);
/* Forgets all of it; nothing of it may be in use. */
void items_reset(void);

#endif
