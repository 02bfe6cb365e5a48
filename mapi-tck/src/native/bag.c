#include "bag.h"

#include <stdlib.h>
#include <string.h>

#include "platform.h"
#include "text.h"
#include "value.h"

static ULONG own_type(ULONG type) {
	return (type == PT_STRING8) ? PT_UNICODE : type;
}

static BYTE *put(BYTE *at, const void *bytes, size_t size, bool write) {
	if (write && size > 0) {
		memcpy(at, bytes, size);
	}
	return at + ((size + 7) & ~(size_t) 7);
}

/* A string of either width as a wide one behind a pointer. */
static BYTE *put_text(BYTE *at, const void *text, ULONG type, bool write) {
	if (type == PT_UNICODE) {
		return put(at, text, (wide_length(text) + 1) * sizeof(WCHAR), write);
	}
	size_t narrow = strlen(text);
	size_t length = from_ansi(text, narrow, NULL);
	if (write) {
		from_ansi(text, narrow, (WCHAR *) (void *) at);
		((WCHAR *) (void *) at)[length] = 0;
	}
	return at + (((length + 1) * sizeof(WCHAR) + 7) & ~(size_t) 7);
}

/* What hangs on an element, behind one another; the element itself is set to it when this is the writing pass. */
static BYTE *put_element(BYTE *at, ULONG type, const void *from, void *to, bool write) {
	if (type == PT_STRING8 || type == PT_UNICODE) {
		const void *text = *(void *const *) from;
		if (write) {
			*(void **) to = at;
		}
		return put_text(at, text, type, write);
	}
	if (type == PT_BINARY) {
		const SBinary *binary = from;
		if (write) {
			*(SBinary *) to = (SBinary) { binary->cb, at };
		}
		return put(at, binary->lpb, binary->cb, write);
	}
	if (write) {
		memcpy(to, from, value_element_size(type));
	}
	return at;
}

static BYTE *put_value(BYTE *at, const SPropValue *from, SPropValue *to, bool write) {
	ULONG type = PROP_TYPE(from->ulPropTag);
	if (type == PT_CLSID) {
		if (write) {
			to->Value.lpguid = (IID *) (void *) at;
		}
		return put(at, from->Value.lpguid, sizeof(IID), write);
	}
	if ((type & MV_FLAG) == 0) {
		return put_element(at, type, &from->Value, &to->Value, write);
	}
	ULONG element = type & ~MV_FLAG;
	size_t size = value_element_size(element);
	ULONG count = from->Value.MV.cValues;
	BYTE *array = at;
	if (write) {
		to->Value.MV = (SArray) { count, { .lp = array } };
	}
	at += (count * size + 7) & ~(size_t) 7;
	for (ULONG i = 0; i < count; i++) {
		at = put_element(at, element, (const BYTE *) from->Value.MV.lp + i * size, array + i * size, write);
	}
	return at;
}

static SPropValue *duplicate(const SPropValue *value) {
	ULONG type = PROP_TYPE(value->ulPropTag);
	SPropValue nowhere = { 0 };
	size_t size = (size_t) (put_value(NULL, value, &nowhere, false) - (BYTE *) NULL);
	SPropValue *copy = calloc(1, sizeof *copy + size);
	copy->ulPropTag = PROP_TAG(own_type(type & ~MV_FLAG) | (type & MV_FLAG), PROP_ID(value->ulPropTag));
	put_value((BYTE *) (copy + 1), value, copy, true);
	return copy;
}

static ULONG find(const Bag *bag, ULONG id) {
	ULONG at = 0;
	while (at < bag->count && PROP_ID(bag->values[at]->ulPropTag) != id) {
		at++;
	}
	return at;
}

void bag_set(Bag *bag, const SPropValue *value) {
	SPropValue *copy = duplicate(value);
	ULONG at = find(bag, PROP_ID(value->ulPropTag));
	if (at < bag->count) {
		free(bag->values[at]);
	}
	else {
		if (bag->count == bag->room) {
			bag->room = bag->room * 2 + 8;
			bag->values = realloc(bag->values, bag->room * sizeof *bag->values);
		}
		bag->count++;
	}
	bag->values[at] = copy;
}

void bag_set_long(Bag *bag, ULONG tag, ULONG number) {
	SPropValue value = { .ulPropTag = tag };
	value_long(&value, number);
	bag_set(bag, &value);
}

void bag_set_boolean(Bag *bag, ULONG tag, bool yes) {
	SPropValue value = { .ulPropTag = tag };
	value_boolean(&value, yes);
	bag_set(bag, &value);
}

void bag_set_time(Bag *bag, ULONG tag, int64_t time) {
	SPropValue value = { .ulPropTag = tag, .Value.li = time };
	bag_set(bag, &value);
}

void bag_set_wide(Bag *bag, ULONG tag, const WCHAR *text) {
	SPropValue value = { .ulPropTag = tag };
	value_wide(&value, text);
	bag_set(bag, &value);
}

void bag_set_text(Bag *bag, ULONG tag, const char *utf8) {
	WCHAR *text = calloc(strlen(utf8) + 1, sizeof *text);
	from_utf8(utf8, strlen(utf8), text);
	bag_set_wide(bag, tag, text);
	free(text);
}

void bag_set_bytes(Bag *bag, ULONG tag, const void *bytes, ULONG size) {
	SPropValue value = { .ulPropTag = tag, .Value.bin = { size, (BYTE *) bytes } };
	bag_set(bag, &value);
}

const SPropValue *bag_find(const Bag *bag, ULONG id) {
	ULONG at = find(bag, id);
	return (at < bag->count) ? bag->values[at] : NULL;
}

ULONG bag_long(const Bag *bag, ULONG tag, ULONG otherwise) {
	const SPropValue *value = bag_find(bag, PROP_ID(tag));
	return (value != NULL && value->ulPropTag == tag) ? (ULONG) value->Value.l : otherwise;
}

bool bag_remove(Bag *bag, ULONG id) {
	ULONG at = find(bag, id);
	if (at == bag->count) {
		return false;
	}
	free(bag->values[at]);
	bag->values[at] = bag->values[--bag->count];
	return true;
}

void bag_clear(Bag *bag) {
	for (ULONG i = 0; i < bag->count; i++) {
		free(bag->values[i]);
	}
	free(bag->values);
	*bag = (Bag) { 0 };
}

void bag_assign(Bag *bag, const Bag *from) {
	if (bag == from) {
		return;
	}
	bag_clear(bag);
	for (ULONG i = 0; i < from->count; i++) {
		bag_set(bag, from->values[i]);
	}
}

bool bag_property(const void *bags, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const SPropValue *found = bag_find(&((const Bag *) bags)[row], id);
	(void) scratch;
	if (found != NULL) {
		*value = *found;
	}
	return found != NULL;
}

Bag *bags_add(Bags *bags) {
	bags->bags = realloc(bags->bags, (bags->count + 1) * sizeof *bags->bags);
	bags->bags[bags->count] = (Bag) { 0 };
	return &bags->bags[bags->count++];
}

void bags_remove(Bags *bags, ULONG index) {
	bag_clear(&bags->bags[index]);
	memmove(&bags->bags[index], &bags->bags[index + 1], (bags->count - index - 1) * sizeof *bags->bags);
	bags->count--;
}

void bags_clear(Bags *bags) {
	for (ULONG i = 0; i < bags->count; i++) {
		bag_clear(&bags->bags[i]);
	}
	free(bags->bags);
	*bags = (Bags) { 0 };
}

void bags_assign(Bags *bags, const Bags *from) {
	if (bags == from) {
		return;
	}
	bags_clear(bags);
	for (ULONG i = 0; i < from->count; i++) {
		bag_assign(bags_add(bags), &from->bags[i]);
	}
}

ULONG bags_find_long(const Bags *bags, ULONG tag, ULONG number) {
	ULONG at = 0;
	while (at < bags->count && bag_long(&bags->bags[at], tag, ~number) != number) {
		at++;
	}
	return at;
}
