#include "value.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "platform.h"
#include "scenario.h"
#include "text.h"

void value_long(SPropValue *value, ULONG number) {
	value->ulPropTag = PROP_TAG(PT_LONG, PROP_ID(value->ulPropTag));
	value->Value.l = (LONG) number;
}

void value_boolean(SPropValue *value, bool yes) {
	value->ulPropTag = PROP_TAG(PT_BOOLEAN, PROP_ID(value->ulPropTag));
	/* Any bit of the 16 is TRUE. */
	value->Value.b = yes ? 0x0100 : 0;
}

void value_text(SPropValue *value, Scratch *scratch, const char *utf8) {
	scratch->text[from_utf8(utf8, strlen(utf8), scratch->text)] = 0;
	value_wide(value, scratch->text);
}

void value_wide(SPropValue *value, const WCHAR *text) {
	value->ulPropTag = PROP_TAG(PT_UNICODE, PROP_ID(value->ulPropTag));
	value->Value.lpszW = (WCHAR *) text;
}

void value_bytes(SPropValue *value, Scratch *scratch, const void *bytes, ULONG size) {
	value->ulPropTag = PROP_TAG(PT_BINARY, PROP_ID(value->ulPropTag));
	memcpy(scratch->bytes, bytes, size);
	value->Value.bin = (SBinary) { size, scratch->bytes };
}

static ULONG padded(size_t size) {
	return (ULONG) ((size + 7) & ~(size_t) 7);
}

size_t value_element_size(ULONG type) {
	switch (type) {
		case PT_I2:
		case PT_BOOLEAN:
			return 2;
		case PT_LONG:
		case PT_R4:
		case PT_ERROR:
			return 4;
		case PT_CLSID:
		case PT_BINARY:
			return 16;
		default:
			return 8;
	}
}

/* One string or blob behind a pointer, of the type that is wanted; a NULL target asks for its size. */
static ULONG put_text(const WCHAR *text, ULONG type, BYTE *target) {
	size_t length = wide_length(text);
	if (type == PT_UNICODE) {
		if (target != NULL) {
			memcpy(target, text, (length + 1) * sizeof *text);
		}
		return padded((length + 1) * sizeof *text);
	}
	size_t narrow = to_ansi(text, length, NULL);
	if (target != NULL) {
		to_ansi(text, length, (char *) target);
		target[narrow] = 0;
	}
	return padded(narrow + 1);
}

static ULONG put_bytes(const void *bytes, size_t size, BYTE *target) {
	if (target != NULL && size > 0) {
		memcpy(target, bytes, size);
	}
	return padded(size);
}

static ULONG put_array(const SPropValue *value, ULONG type, SPropValue *copy, BYTE *target) {
	const SArray *array = &value->Value.MV;
	ULONG used = put_bytes(array->lp, (size_t) array->cValues * value_element_size(type & ~MV_FLAG), target);
	if (target != NULL) {
		copy->Value.MV = (SArray) { array->cValues, { .lp = target } };
	}
	for (ULONG i = 0; i < array->cValues; i++) {
		BYTE *place = (target != NULL) ? target + used : NULL;
		if (type == (PT_BINARY | MV_FLAG)) {
			if (place != NULL) {
				copy->Value.MV.lpbin[i].lpb = place;
			}
			used += put_bytes(array->lpbin[i].lpb, array->lpbin[i].cb, place);
		}
		else if (type == (PT_UNICODE | MV_FLAG) || type == (PT_STRING8 | MV_FLAG)) {
			if (place != NULL) {
				copy->Value.MV.lppszW[i] = (WCHAR *) place;
			}
			used += put_text(array->lppszW[i], type & ~MV_FLAG, place);
		}
	}
	return used;
}

/* What hangs on a value, copied behind it; the copy's tag tells the type that is wanted. */
static ULONG put_value(const SPropValue *value, SPropValue *copy, ULONG type, BYTE *target) {
	if ((type & MV_FLAG) != 0) {
		return put_array(value, type, copy, target);
	}
	switch (type) {
		case PT_STRING8:
		case PT_UNICODE:
			if (target != NULL) {
				copy->Value.lpszW = (WCHAR *) target;
			}
			return put_text(value->Value.lpszW, type, target);
		case PT_BINARY:
			if (target != NULL) {
				copy->Value.bin = (SBinary) { value->Value.bin.cb, target };
			}
			return put_bytes(value->Value.bin.lpb, value->Value.bin.cb, target);
		case PT_CLSID:
			if (target != NULL) {
				copy->Value.lpguid = (IID *) (void *) target;
			}
			return put_bytes(value->Value.lpguid, sizeof(IID), target);
		default:
			return 0;
	}
}

/* A scalar is copied in its own width, so that what is beyond stays garbage. */
static void put_scalar(const SPropValue *value, SPropValue *copy, ULONG type) {
	switch (type) {
		case PT_I2:
		case PT_BOOLEAN:
			copy->Value.b = value->Value.b;
			break;
		case PT_LONG:
		case PT_R4:
		case PT_ERROR:
			copy->Value.l = value->Value.l;
			break;
		default:
			copy->Value.li = value->Value.li;
			break;
	}
}

/* The type in which a value is given to who asked for that tag; PT_ERROR when it cannot be. */
static ULONG type_given(ULONG own, ULONG tag, bool wide, bool ansi_only) {
	ULONG asked = PROP_TYPE(tag);
	ULONG base = own & ~MV_FLAG;
	ULONG array = own & MV_FLAG;
	if (own == PT_ERROR) {
		return PT_ERROR;
	}
	if (base != PT_UNICODE) {
		return (asked == own || asked == PT_UNSPECIFIED) ? own : PT_ERROR;
	}
	if (ansi_only) {
		wide = false;
	}
	else if (asked != PT_UNSPECIFIED) {
		wide = asked == own;
	}
	if (asked != PT_UNSPECIFIED && asked != own && asked != (PT_STRING8 | array)) {
		return PT_ERROR;
	}
	return (wide ? PT_UNICODE : PT_STRING8) | array;
}

typedef struct {
	SPropValue value;
	Scratch scratch;
	ULONG type;
} Read;

SPropValue *values_copy(Property property, const void *source, uint32_t row, const ULONG *tags, ULONG count, bool wide,
		ULONG *errors, void *(*allocate)(ULONG size)) {
	bool ansi_only = scenario("ansi-only");
	Read *reads = malloc(((size_t) count + 1) * sizeof *reads);
	ULONG size = padded(count * sizeof(SPropValue));
	*errors = 0;
	for (ULONG i = 0; i < count; i++) {
		Read *read = &reads[i];
		read->value.ulPropTag = tags[i];
		bool found = property(source, row, PROP_ID(tags[i]), &read->value, &read->scratch)
				|| sample_property(PROP_ID(tags[i]), &read->value, &read->scratch);
		read->type = found ? type_given(PROP_TYPE(read->value.ulPropTag), tags[i], wide, ansi_only) : PT_ERROR;
		if (read->type == PT_ERROR) {
			bool known = found && PROP_TYPE(read->value.ulPropTag) == PT_ERROR;
			read->value.Value.err = known ? read->value.Value.err : found ? MAPI_E_INVALID_TYPE : MAPI_E_NOT_FOUND;
			++*errors;
		}
		size += put_value(&read->value, NULL, read->type, NULL);
	}
	SPropValue *copies = allocate(size);
	BYTE *at = (BYTE *) copies + padded(count * sizeof(SPropValue));
	for (ULONG i = 0; i < count; i++) {
		Read *read = &reads[i];
		copies[i].ulPropTag = PROP_TAG(read->type, PROP_ID(tags[i]));
		put_scalar(&read->value, &copies[i], read->type);
		at += put_value(&read->value, &copies[i], read->type, at);
	}
	free(reads);
	return copies;
}

SPropValue *values_read(Property property, const void *source, uint32_t row, const ULONG *tags, ULONG count, bool wide,
		ULONG *errors) {
	return values_copy(property, source, row, tags, count, wide, errors, memory_allocate);
}

/* A string of either kind as a wide one; the caller frees. */
static WCHAR *widened(const SPropValue *value, size_t *length) {
	if (PROP_TYPE(value->ulPropTag) == PT_UNICODE) {
		*length = wide_length(value->Value.lpszW);
		WCHAR *copy = calloc(*length + 1, sizeof *copy);
		memcpy(copy, value->Value.lpszW, *length * sizeof *copy);
		return copy;
	}
	size_t narrow = strlen(value->Value.lpszA);
	WCHAR *copy = calloc(narrow + 1, sizeof *copy);
	*length = from_ansi(value->Value.lpszA, narrow, copy);
	return copy;
}

static bool is_text(const SPropValue *value) {
	return PROP_TYPE(value->ulPropTag) == PT_UNICODE || PROP_TYPE(value->ulPropTag) == PT_STRING8;
}

static int compare_bytes(const SBinary *a, const SBinary *b) {
	ULONG common = (a->cb < b->cb) ? a->cb : b->cb;
	int order = (common > 0) ? memcmp(a->lpb, b->lpb, common) : 0;
	return (order != 0) ? order : (a->cb > b->cb) - (a->cb < b->cb);
}

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

bool value_compare(const SPropValue *a, const SPropValue *b, int *order) {
	if (is_text(a) && is_text(b)) {
		size_t a_length, b_length;
		WCHAR *a_text = widened(a, &a_length);
		WCHAR *b_text = widened(b, &b_length);
		*order = compare_wide(a_text, a_length, b_text, b_length, true);
		free(a_text);
		free(b_text);
		return true;
	}
	if (PROP_TYPE(a->ulPropTag) != PROP_TYPE(b->ulPropTag)) {
		return false;
	}
	switch (PROP_TYPE(a->ulPropTag)) {
		case PT_I2:
			*order = ORDER(a->Value.i, b->Value.i);
			return true;
		case PT_LONG:
			*order = ORDER(a->Value.l, b->Value.l);
			return true;
		case PT_BOOLEAN:
			*order = ORDER(a->Value.b != 0, b->Value.b != 0);
			return true;
		case PT_R4:
			*order = ORDER(a->Value.flt, b->Value.flt);
			return true;
		case PT_DOUBLE:
		case PT_APPTIME:
			*order = ORDER(a->Value.dbl, b->Value.dbl);
			return true;
		case PT_CURRENCY:
		case PT_I8:
		case PT_SYSTIME:
			*order = ORDER(a->Value.li, b->Value.li);
			return true;
		case PT_CLSID:
			*order = memcmp(a->Value.lpguid, b->Value.lpguid, sizeof(IID));
			return true;
		case PT_BINARY:
			*order = compare_bytes(&a->Value.bin, &b->Value.bin);
			return true;
		default:
			return false;
	}
}

static bool contains(const BYTE *all, size_t length, const BYTE *part, size_t part_length, size_t unit, ULONG level,
		bool (*equal)(const BYTE *, const BYTE *, size_t)) {
	if (part_length > length) {
		return false;
	}
	if ((level & 3) == 0) {
		return length == part_length && equal(all, part, length);
	}
	size_t last = ((level & FL_PREFIX) != 0) ? 0 : length - part_length;
	for (size_t at = 0; at <= last; at += unit) {
		if (equal(all + at, part, part_length)) {
			return true;
		}
	}
	return false;
}

static bool same_bytes(const BYTE *a, const BYTE *b, size_t size) {
	return size == 0 || memcmp(a, b, size) == 0;
}

static bool same_text(const BYTE *a, const BYTE *b, size_t size) {
	return compare_wide((const WCHAR *) (const void *) a, size / 2, (const WCHAR *) (const void *) b, size / 2, true) == 0;
}

bool value_contains(const SPropValue *value, const SPropValue *part, ULONG fuzzy_level) {
	if (is_text(value) && is_text(part)) {
		size_t length, part_length;
		WCHAR *text = widened(value, &length);
		WCHAR *part_text = widened(part, &part_length);
		bool ignore_case = (fuzzy_level & (FL_IGNORECASE | FL_LOOSE)) != 0;
		bool found = contains((BYTE *) text, length * 2, (BYTE *) part_text, part_length * 2, 2, fuzzy_level,
				ignore_case ? same_text : same_bytes);
		free(text);
		free(part_text);
		return found;
	}
	if (PROP_TYPE(value->ulPropTag) == PT_BINARY && PROP_TYPE(part->ulPropTag) == PT_BINARY) {
		return contains(value->Value.bin.lpb, value->Value.bin.cb, part->Value.bin.lpb, part->Value.bin.cb, 1, fuzzy_level,
				same_bytes);
	}
	return false;
}

ULONG value_size(const SPropValue *value) {
	ULONG type = PROP_TYPE(value->ulPropTag);
	switch (type) {
		case PT_UNICODE:
			return (ULONG) (wide_length(value->Value.lpszW) + 1) * 2;
		case PT_BINARY:
			return value->Value.bin.cb;
		default:
			return (ULONG) value_element_size(type);
	}
}
