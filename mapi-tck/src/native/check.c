#include "check.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "platform.h"
#include "scenario.h"
#include "text.h"
#include "value.h"

#define MANY 100000u

static bool aligned(const void *pointer, uintptr_t to) {
	return ((uintptr_t) pointer & (to - 1)) == 0;
}

static HRESULT verdict(bool right) {
	return right ? S_OK : MAPI_E_INVALID_PARAMETER;
}

static bool is_known_type(ULONG type) {
	switch (type & ~(MV_FLAG | MV_INSTANCE)) {
		case PT_I2:
		case PT_LONG:
		case PT_R4:
		case PT_DOUBLE:
		case PT_CURRENCY:
		case PT_APPTIME:
		case PT_I8:
		case PT_STRING8:
		case PT_UNICODE:
		case PT_SYSTIME:
		case PT_CLSID:
		case PT_BINARY:
			return true;
		case PT_UNSPECIFIED:
		case PT_NULL:
		case PT_ERROR:
		case PT_BOOLEAN:
		case PT_OBJECT:
			return (type & (MV_FLAG | MV_INSTANCE)) == 0;
		default:
			return false;
	}
}

HRESULT check_tags(const SPropTagArray *tags) {
	bool right = argument(tags != NULL && aligned(tags, 4), "no property tags, or not aligned")
			&& argument(tags->cValues > 0 && tags->cValues <= MANY, "an impossible number of property tags");
	for (ULONG i = 0; right && i < tags->cValues; i++) {
		ULONG tag = tags->aulPropTag[i];
		right = argument(tag == PR_NULL || PROP_ID(tag) != 0, "a property tag without a number")
				&& argument(is_known_type(PROP_TYPE(tag)), "a property tag of an unknown type");
	}
	return verdict(right);
}

/* Where what a value points to must be; NULL for anywhere. */
static bool within(const void *buffer, const void *memory, size_t size) {
	return buffer == NULL || size == 0
			|| argument(memory_holds(buffer, memory, size), "a value that points out of its entry's memory");
}

static bool check_text(const void *text, ULONG type, const void *buffer) {
	if (!argument(text != NULL, "a text that is NULL")) {
		return false;
	}
	bool wide = type == PT_UNICODE;
	size_t size = wide ? (wide_length(text) + 1) * sizeof(WCHAR) : strlen(text) + 1;
	return argument(!wide || aligned(text, 2), "a wide text at an odd address") && within(buffer, text, size);
}

static bool check_element(ULONG type, const void *element, const void *buffer) {
	if (type == PT_STRING8 || type == PT_UNICODE) {
		return check_text(*(const void *const *) element, type, buffer);
	}
	if (type == PT_BINARY) {
		const SBinary *binary = element;
		return argument(binary->cb == 0 || binary->lpb != NULL, "bytes that are NULL")
				&& within(buffer, binary->lpb, binary->cb);
	}
	return true;
}

static bool check_array(ULONG type, const SArray *array, const void *buffer) {
	size_t size = value_element_size(type);
	bool right = argument(array->cValues <= MANY, "an impossible number of values of a property")
			&& argument(array->cValues == 0 || array->lp != NULL, "an array that is NULL")
			&& argument(aligned(array->lp, (size > 8) ? 8 : size), "an array that is not aligned")
			&& within(buffer, array->lp, array->cValues * size);
	for (ULONG i = 0; right && i < array->cValues; i++) {
		right = check_element(type, (const BYTE *) array->lp + i * size, buffer);
	}
	return right;
}

static bool check_value(const SPropValue *value, const void *buffer) {
	ULONG type = PROP_TYPE(value->ulPropTag);
	if (!argument(is_known_type(type) && type != PT_UNSPECIFIED && (type & MV_INSTANCE) == 0, "a value of an unknown type")
			|| !argument(PROP_ID(value->ulPropTag) != 0, "a value without a number")) {
		return false;
	}
	if ((type & MV_FLAG) != 0) {
		return check_array(type & ~MV_FLAG, &value->Value.MV, buffer);
	}
	if (type == PT_CLSID) {
		return argument(value->Value.lpguid != NULL && aligned(value->Value.lpguid, 4), "a GUID that is NULL or not aligned")
				&& within(buffer, value->Value.lpguid, sizeof(IID));
	}
	if (type == PT_BOOLEAN) {
		return argument(value->Value.b <= 1, "a truth value other than TRUE and FALSE");
	}
	return check_element(type, &value->Value, buffer);
}

static HRESULT check_values_within(const SPropValue *values, ULONG count, const void *buffer) {
	bool right = argument(count > 0 && count <= MANY, "an impossible number of values")
			&& argument(values != NULL && aligned(values, 8), "values that are NULL or not aligned");
	for (ULONG i = 0; right && i < count; i++) {
		right = check_value(&values[i], buffer);
	}
	return verdict(right);
}

HRESULT check_values(const SPropValue *values, ULONG count) {
	return check_values_within(values, count, NULL);
}

HRESULT check_entry_id(const ENTRYID *entry_id, ULONG size) {
	entry_id_aligned(entry_id);
	bool right = argument(size < MANY, "an impossible size of an entry identifier")
			&& argument((size == 0) == (entry_id == NULL), "the size and the address of an entry identifier disagree");
	return (right && size >= sizeof entry_id->abFlags) ? S_OK : MAPI_E_INVALID_ENTRYID;
}

HRESULT check_entry_list(const ENTRYLIST *list) {
	bool right = argument(list != NULL && aligned(list, 8), "no list of entries, or not aligned")
			&& argument(list->cValues > 0 && list->cValues <= MANY, "an impossible number of entries")
			&& argument(list->lpbin != NULL && aligned(list->lpbin, 8), "entries that are NULL or not aligned");
	HRESULT hr = verdict(right);
	for (ULONG i = 0; hr == S_OK && i < list->cValues; i++) {
		hr = check_entry_id((const ENTRYID *) list->lpbin[i].lpb, list->lpbin[i].cb);
	}
	return hr;
}

static bool check_entry(const ADRLIST *list, ULONG index) {
	const ADRENTRY *entry = &list->aEntries[index];
	argument(entry->ulReserved1 == 0, "an ADRENTRY with something in ulReserved1");
	if (entry->cValues == 0) {
		return true;
	}
	bool right = argument(memory_is_buffer(entry->rgPropVals, entry->cValues * sizeof(SPropValue)),
			"the values of an ADRENTRY are no buffer of MAPIAllocateBuffer that holds them");
	for (ULONG i = 0; right && i < index; i++) {
		right = argument(list->aEntries[i].rgPropVals != entry->rgPropVals, "two ADRENTRYs share their values");
	}
	return right && check_values_within(entry->rgPropVals, entry->cValues, entry->rgPropVals) == S_OK;
}

HRESULT check_addresses(const ADRLIST *list) {
	bool right = argument(list != NULL && memory_is_buffer(list, offsetof(ADRLIST, aEntries)),
			"an ADRLIST that is no buffer of MAPIAllocateBuffer")
			&& argument(list->cEntries <= MANY && memory_is_buffer(list, offsetof(ADRLIST, aEntries)
					+ list->cEntries * sizeof(ADRENTRY)), "an ADRLIST that is smaller than its entries");
	for (ULONG i = 0; right && i < list->cEntries; i++) {
		right = check_entry(list, i);
	}
	return verdict(right);
}

HRESULT check_names(MAPINAMEID *const *names, ULONG count) {
	bool right = argument((count == 0) == (names == NULL), "the number of names and their address disagree")
			&& argument(count <= MANY && aligned(names, 8), "names that are not aligned");
	for (ULONG i = 0; right && i < count; i++) {
		const MAPINAMEID *name = names[i];
		right = argument(name != NULL && aligned(name, 8), "a name that is NULL or not aligned")
				&& argument(name->lpguid != NULL && aligned(name->lpguid, 4), "a name without its property set")
				&& argument(name->ulKind <= MNID_STRING, "a name of an unknown kind");
		if (right && name->ulKind == MNID_STRING) {
			right = check_text(name->Kind.lpwstrName, PT_UNICODE, NULL)
					&& argument(*name->Kind.lpwstrName != 0, "an empty name");
		}
	}
	return verdict(right);
}

HRESULT check_width(ULONG flags, ULONG known) {
	if (!flags_known(flags, known | MAPI_UNICODE)) {
		return MAPI_E_UNKNOWN_FLAGS;
	}
	return ((flags & MAPI_UNICODE) != 0 && scenario("ansi-only")) ? MAPI_E_BAD_CHARWIDTH : S_OK;
}

void check_nothing_shown(ULONG_PTR window, const void *progress) {
	window_none(window);
	argument(progress == NULL, "a progress object that no one gave, or garbage in it");
}

WCHAR *text_given(const void *text, ULONG flags) {
	if (text == NULL) {
		return NULL;
	}
	bool wide = (flags & MAPI_UNICODE) != 0;
	check_text(text, wide ? PT_UNICODE : PT_STRING8, NULL);
	size_t length = wide ? wide_length(text) : from_ansi(text, strlen(text), NULL);
	WCHAR *copy = calloc(length + 1, sizeof *copy);
	if (wide) {
		memcpy(copy, text, length * sizeof *copy);
	}
	else {
		from_ansi(text, strlen(text), copy);
	}
	return copy;
}

void *text_answer(const WCHAR *text, ULONG flags) {
	size_t length = wide_length(text);
	if ((flags & MAPI_UNICODE) != 0) {
		return memcpy(memory_allocate((ULONG) ((length + 1) * sizeof *text)), text, (length + 1) * sizeof *text);
	}
	size_t narrow = to_ansi(text, length, NULL);
	char *answer_text = memory_allocate((ULONG) narrow + 1);
	to_ansi(text, length, answer_text);
	answer_text[narrow] = 0;
	return answer_text;
}
