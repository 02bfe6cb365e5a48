/* Properties that objects keep: copies of what the client gave, strings always wide. With the lock held. */
#ifndef MAPI4J_BAG_H
#define MAPI4J_BAG_H

#include "mapi_objects.h"
#include "value.h"

typedef struct {
	SPropValue **values;
	ULONG count, room;
} Bag;

/* Several of them, the recipients of a message or the rows of a table. */
typedef struct {
	Bag *bags;
	ULONG count;
} Bags;

void bag_set(Bag *bag, const SPropValue *value);
void bag_set_long(Bag *bag, ULONG tag, ULONG number);
void bag_set_boolean(Bag *bag, ULONG tag, bool yes);
void bag_set_time(Bag *bag, ULONG tag, int64_t time);
void bag_set_text(Bag *bag, ULONG tag, const char *utf8);
void bag_set_wide(Bag *bag, ULONG tag, const WCHAR *text);
void bag_set_bytes(Bag *bag, ULONG tag, const void *bytes, ULONG size);
/* NULL when there is none of that number. */
const SPropValue *bag_find(const Bag *bag, ULONG id);
ULONG bag_long(const Bag *bag, ULONG tag, ULONG otherwise);
bool bag_remove(Bag *bag, ULONG id);
void bag_clear(Bag *bag);
/* Makes a bag hold what another one does. */
void bag_assign(Bag *bag, const Bag *from);
/* The property of the bag of that row. */
bool bag_property(const void *bags, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch);

Bag *bags_add(Bags *bags);
void bags_remove(Bags *bags, ULONG index);
void bags_clear(Bags *bags);
void bags_assign(Bags *bags, const Bags *from);
/* The index of the bag with that number for a tag, or the count when there is none. */
ULONG bags_find_long(const Bags *bags, ULONG tag, ULONG number);


#endif
