#include "props.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "memory.h"
#include "scenario.h"
#include "stream.h"
#include "text.h"

/* Larger values are read through streams. */
#define LARGE 16384u
#define FIRST_NAMED 0x8000u
#define NAMES 1000u

typedef struct {
	IID set;
	ULONG kind;
	LONG id;
	WCHAR text[256];
} Name;

static Name names[NAMES];
static ULONG name_count;

void props_reset(void) {
	name_count = 0;
}

void *props_create(size_t size, const Class *class, const PropsKind *kind, const char *name, Logon *logon, Bag *bag,
		bool writable) {
	Props *props = object_create(size, class, name, logon);
	props->kind = kind;
	props->bag = bag;
	props->writable = writable;
	return props;
}

HRESULT props_writable(const Props *props) {
	return props->writable ? S_OK : MAPI_E_NO_ACCESS;
}

void props_limit(SPropValue *value) {
	ULONG type = PROP_TYPE(value->ulPropTag);
	bool large = (type == PT_BINARY && value->Value.bin.cb > LARGE)
			|| (type == PT_UNICODE && wide_length(value->Value.lpszW) > LARGE / 2);
	if (large) {
		value->ulPropTag = PROP_TAG(PT_ERROR, PROP_ID(value->ulPropTag));
		value->Value.err = MAPI_E_NOT_ENOUGH_MEMORY;
	}
}

bool props_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Props *props = source;
	bool found = props->kind->computed(props, row, id, value, scratch) || bag_property(props->bag, 0, id, value, scratch);
	if (found) {
		props_limit(value);
	}
	return found;
}

Answer props_last_error(void *self, HRESULT result, ULONG flags, MAPIERROR **error) {
	HRESULT hr = enter(self, "GetLastError");
	OUTPUT(error, hr);
	return leave(self, (hr == S_OK) ? object_last_error(self, result, flags, error) : hr);
}

Answer props_save(void *self, ULONG flags) {
	Props *props = self;
	HRESULT hr = enter(self, "SaveChanges");
	if (hr == S_OK) {
		flags_known(flags, KEEP_OPEN_READONLY | KEEP_OPEN_READWRITE | FORCE_SAVE | MAPI_DEFERRED_ERRORS);
		ULONG keep = flags & (KEEP_OPEN_READONLY | KEEP_OPEN_READWRITE);
		argument(keep != (KEEP_OPEN_READONLY | KEEP_OPEN_READWRITE), "kept open in two ways");
		hr = props_writable(props);
		if (hr == S_OK && props->kind->save != NULL) {
			hr = props->kind->save(props, flags);
			if (hr == S_OK && keep == 0) {
				props->object.spent = "SaveChanges without KEEP_OPEN_";
			}
			props->writable = keep != KEEP_OPEN_READONLY;
		}
	}
	return leave(self, hr);
}

/* The tags of all that an object has; the caller frees. */
static ULONG *own_tags(const Props *props, bool wide, ULONG *count) {
	ULONG *tags = calloc(props->kind->computed_count + props->bag->count + 1, sizeof *tags);
	SPropValue value;
	Scratch scratch;
	*count = 0;
	for (ULONG i = 0; i < props->kind->computed_count; i++) {
		value.ulPropTag = props->kind->computed_tags[i];
		if (props->kind->computed(props, 0, PROP_ID(value.ulPropTag), &value, &scratch)) {
			tags[(*count)++] = value.ulPropTag;
		}
	}
	for (ULONG i = 0; i < props->bag->count; i++) {
		tags[(*count)++] = props->bag->values[i]->ulPropTag;
	}
	for (ULONG i = 0; i < *count; i++) {
		ULONG type = PROP_TYPE(tags[i]);
		if (!wide && (type & ~MV_FLAG) == PT_UNICODE) {
			tags[i] = PROP_TAG(PT_STRING8 | (type & MV_FLAG), PROP_ID(tags[i]));
		}
	}
	return tags;
}

Answer props_get(void *self, SPropTagArray *tags, ULONG flags, ULONG *count, SPropValue **values) {
	Props *props = self;
	HRESULT hr = enter(self, "GetProps");
	OUTPUT(count, hr);
	OUTPUT(values, hr);
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK && (tags == NULL || (hr = check_tags(tags)) == S_OK)) {
		ULONG errors;
		bool wide = (flags & MAPI_UNICODE) != 0;
		ULONG *own = own_tags(props, wide, count);
		*count = (tags != NULL) ? tags->cValues : *count;
		*values = values_read(props_property, props, 0, (tags != NULL) ? tags->aulPropTag : own, *count, wide, &errors);
		free(own);
		hr = (errors > 0) ? MAPI_W_ERRORS_RETURNED : S_OK;
	}
	return leave(self, hr);
}

static SPropTagArray *tag_array(const ULONG *tags, ULONG count) {
	SPropTagArray *array = memory_allocate((ULONG) (offsetof(SPropTagArray, aulPropTag) + count * sizeof(ULONG)));
	array->cValues = count;
	if (count > 0) {
		memcpy(array->aulPropTag, tags, count * sizeof(ULONG));
	}
	return array;
}

Answer props_list(void *self, ULONG flags, SPropTagArray **tags) {
	HRESULT hr = enter(self, "GetPropList");
	OUTPUT(tags, hr);
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK) {
		ULONG count;
		ULONG *own = own_tags(self, (flags & MAPI_UNICODE) != 0, &count);
		*tags = tag_array(own, count);
		free(own);
	}
	return leave(self, hr);
}

Answer props_open(void *self, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result) {
	Props *props = self;
	HRESULT hr = enter(self, "OpenProperty");
	OUTPUT(result, hr);
	if (hr == S_OK) {
		SPropTagArray tags = { 1, { tag } };
		hr = check_tags(&tags);
	}
	if (hr == S_OK) {
		hr = argument(iid != NULL, "no interface") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		if (iid_is(iid, IID_NUMBER_IStream)) {
			hr = stream_open(props, tag, options, flags, result);
		}
		else {
			flags_known(flags, MAPI_CREATE | MAPI_MODIFY | MAPI_DEFERRED_ERRORS);
			hr = (props->kind->open != NULL) ? props->kind->open(props, tag, iid, options, flags, result) : MAPI_E_NO_SUPPORT;
		}
	}
	return leave(self, hr);
}

SPropProblemArray *props_problems(const SPropProblem *problems, ULONG count) {
	if (count == 0) {
		return NULL;
	}
	SPropProblemArray *array = memory_allocate((ULONG) (offsetof(SPropProblemArray, aProblem) + count * sizeof *problems));
	array->cProblem = count;
	memcpy(array->aProblem, problems, count * sizeof *problems);
	return array;
}

static bool is_computed(const Props *props, ULONG id) {
	for (ULONG i = 0; i < props->kind->computed_count; i++) {
		if (PROP_ID(props->kind->computed_tags[i]) == id) {
			return true;
		}
	}
	return false;
}

static HRESULT set_one(Props *props, const SPropValue *value) {
	ULONG type = PROP_TYPE(value->ulPropTag);
	if (type == PT_ERROR || type == PT_NULL) {
		return S_OK;
	}
	if (is_computed(props, PROP_ID(value->ulPropTag))) {
		return MAPI_E_COMPUTED;
	}
	if ((type & ~MV_FLAG) == PT_UNICODE && scenario("ansi-only")) {
		return MAPI_E_BAD_CHARWIDTH;
	}
	if (type == PT_OBJECT || PROP_ID(value->ulPropTag) >= FIRST_NAMED + name_count) {
		return MAPI_E_UNEXPECTED_ID;
	}
	bag_set(props->bag, value);
	return S_OK;
}

Answer props_set(void *self, ULONG count, SPropValue *values, SPropProblemArray **problems) {
	Props *props = self;
	HRESULT hr = enter(self, "SetProps");
	if (problems != NULL) {
		*problems = NULL;
	}
	if (hr == S_OK && (hr = check_values(values, count)) == S_OK && (hr = props_writable(props)) == S_OK) {
		SPropProblem *found = calloc(count, sizeof *found);
		ULONG found_count = 0;
		for (ULONG i = 0; i < count; i++) {
			HRESULT reason = set_one(props, &values[i]);
			if (reason != S_OK) {
				found[found_count++] = (SPropProblem) { i, values[i].ulPropTag, reason };
			}
		}
		if (problems != NULL) {
			*problems = props_problems(found, found_count);
		}
		free(found);
	}
	return leave(self, hr);
}

Answer props_delete(void *self, SPropTagArray *tags, SPropProblemArray **problems) {
	Props *props = self;
	HRESULT hr = enter(self, "DeleteProps");
	if (problems != NULL) {
		*problems = NULL;
	}
	if (hr == S_OK && (hr = check_tags(tags)) == S_OK && (hr = props_writable(props)) == S_OK) {
		SPropProblem *found = calloc(tags->cValues, sizeof *found);
		ULONG found_count = 0;
		for (ULONG i = 0; i < tags->cValues; i++) {
			ULONG id = PROP_ID(tags->aulPropTag[i]);
			if (!bag_remove(props->bag, id)) {
				HRESULT reason = is_computed(props, id) ? MAPI_E_COMPUTED : MAPI_E_NOT_FOUND;
				found[found_count++] = (SPropProblem) { i, tags->aulPropTag[i], reason };
			}
		}
		if (problems != NULL) {
			*problems = props_problems(found, found_count);
		}
		free(found);
	}
	return leave(self, hr);
}

static bool holds(const SPropTagArray *tags, ULONG id) {
	for (ULONG i = 0; tags != NULL && i < tags->cValues; i++) {
		if (PROP_ID(tags->aulPropTag[i]) == id) {
			return true;
		}
	}
	return false;
}

/* Copies what is (or is not) in a list; the target is an object of the same class. */
static HRESULT copy(Props *from, const SPropTagArray *tags, bool included, const IID *iid, void *target, ULONG flags) {
	Props *to = target;
	flags_known(flags, MAPI_MOVE | MAPI_NOREPLACE | MAPI_DECLINE_OK | MAPI_DIALOG);
	argument((flags & MAPI_DIALOG) == 0 || scenario("interactive"), "MAPI_DIALOG, which no one asked for");
	if (!argument(object_is(target, from->object.class), "a target that is no such object")
			|| !argument(iid != NULL && class_has(to->object.class, iid), "not the interface of the target")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	HRESULT hr = props_writable(to);
	for (ULONG i = from->bag->count; hr == S_OK && i-- > 0;) {
		ULONG id = PROP_ID(from->bag->values[i]->ulPropTag);
		bool kept = (flags & MAPI_NOREPLACE) != 0 && bag_find(to->bag, id) != NULL;
		if (holds(tags, id) == included && !kept) {
			bag_set(to->bag, from->bag->values[i]);
			if ((flags & MAPI_MOVE) != 0) {
				bag_remove(from->bag, id);
			}
		}
	}
	if (hr == S_OK && !included && from->kind->copy != NULL) {
		from->kind->copy(from, to);
	}
	return hr;
}

Answer props_copy_to(void *self, ULONG count, const IID *excluded, SPropTagArray *tags, ULONG_PTR window, void *progress,
		const IID *iid, void *target, ULONG flags, SPropProblemArray **problems) {
	HRESULT hr = enter(self, "CopyTo");
	if (problems != NULL) {
		*problems = NULL;
	}
	if (hr == S_OK && (tags == NULL || (hr = check_tags(tags)) == S_OK)) {
		check_nothing_shown(window, progress);
		argument((count == 0) == (excluded == NULL), "the number of interfaces and their address disagree");
		hr = copy(self, tags, false, iid, target, flags);
	}
	return leave(self, hr);
}

Answer props_copy(void *self, SPropTagArray *tags, ULONG_PTR window, void *progress, const IID *iid, void *target,
		ULONG flags, SPropProblemArray **problems) {
	HRESULT hr = enter(self, "CopyProps");
	if (problems != NULL) {
		*problems = NULL;
	}
	if (hr == S_OK && (hr = check_tags(tags)) == S_OK) {
		check_nothing_shown(window, progress);
		hr = copy(self, tags, true, iid, target, flags);
	}
	return leave(self, hr);
}

static bool in_set(const Name *name, const IID *set, ULONG flags) {
	bool kept_out = (flags & ((name->kind == MNID_STRING) ? MAPI_NO_STRINGS : MAPI_NO_IDS)) != 0;
	return !kept_out && (set == NULL || memcmp(&name->set, set, sizeof *set) == 0);
}

static MAPINAMEID *name_answer(const Name *name, void *root) {
	MAPINAMEID *copy_of = memory_more(sizeof *copy_of, root);
	copy_of->lpguid = memory_more(sizeof(IID), root);
	*copy_of->lpguid = name->set;
	copy_of->ulKind = name->kind;
	if (name->kind == MNID_ID) {
		copy_of->Kind.lID = name->id;
	}
	else {
		size_t size = (wide_length(name->text) + 1) * sizeof(WCHAR);
		copy_of->Kind.lpwstrName = memcpy(memory_more((ULONG) size, root), name->text, size);
	}
	return copy_of;
}

static ULONG named_tags(const IID *set, ULONG flags, ULONG *tags) {
	ULONG count = 0;
	for (ULONG i = 0; i < name_count; i++) {
		if (in_set(&names[i], set, flags)) {
			tags[count++] = PROP_TAG(PT_UNSPECIFIED, FIRST_NAMED + i);
		}
	}
	return count;
}

Answer props_names(void *self, SPropTagArray **tags, IID *set, ULONG flags, ULONG *count, MAPINAMEID ***result) {
	HRESULT hr = enter(self, "GetNamesFromIDs");
	OUTPUT(count, hr);
	OUTPUT(result, hr);
	if (hr == S_OK) {
		flags_known(flags, MAPI_NO_STRINGS | MAPI_NO_IDS);
		hr = argument(tags != NULL, "no place for property tags") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK && *tags != NULL) {
		hr = check_tags(*tags);
	}
	if (hr == S_OK) {
		if (*tags == NULL) {
			ULONG all[NAMES];
			*tags = tag_array(all, named_tags(set, flags, all));
		}
		*count = (*tags)->cValues;
		*result = memory_allocate((ULONG) (*count * sizeof **result));
		for (ULONG i = 0; i < *count; i++) {
			ULONG id = PROP_ID((*tags)->aulPropTag[i]);
			bool known = id >= FIRST_NAMED && id < FIRST_NAMED + name_count;
			(*result)[i] = known ? name_answer(&names[id - FIRST_NAMED], *result) : NULL;
			hr = known ? hr : MAPI_W_ERRORS_RETURNED;
		}
	}
	return leave(self, hr);
}

static bool is_name(const Name *name, const MAPINAMEID *given) {
	return name->kind == given->ulKind && memcmp(&name->set, given->lpguid, sizeof name->set) == 0
			&& ((name->kind == MNID_ID) ? name->id == given->Kind.lID
					: wide_equals(name->text, given->Kind.lpwstrName, false));
}

static ULONG id_of(const MAPINAMEID *given, bool create) {
	for (ULONG i = 0; i < name_count; i++) {
		if (is_name(&names[i], given)) {
			return PROP_TAG(PT_UNSPECIFIED, FIRST_NAMED + i);
		}
	}
	size_t length = (given->ulKind == MNID_STRING) ? wide_length(given->Kind.lpwstrName) : 0;
	if (!create || name_count == NAMES || length > 254) {
		return PROP_TAG(PT_ERROR, 0);
	}
	Name *name = &names[name_count++];
	*name = (Name) { .set = *given->lpguid, .kind = given->ulKind };
	if (given->ulKind == MNID_ID) {
		name->id = given->Kind.lID;
	}
	else {
		memcpy(name->text, given->Kind.lpwstrName, length * sizeof(WCHAR));
	}
	return PROP_TAG(PT_UNSPECIFIED, FIRST_NAMED + name_count - 1);
}

Answer props_ids(void *self, ULONG count, MAPINAMEID **given, ULONG flags, SPropTagArray **tags) {
	HRESULT hr = enter(self, "GetIDsFromNames");
	OUTPUT(tags, hr);
	if (hr == S_OK && (hr = check_names(given, count)) == S_OK) {
		flags_known(flags, MAPI_CREATE);
		ULONG found[NAMES];
		ULONG found_count = (count > 0) ? count : named_tags(NULL, 0, found);
		for (ULONG i = 0; i < count && i < NAMES; i++) {
			found[i] = id_of(given[i], (flags & MAPI_CREATE) != 0);
			hr = (PROP_TYPE(found[i]) == PT_ERROR) ? MAPI_W_ERRORS_RETURNED : hr;
		}
		*tags = tag_array(found, found_count);
	}
	return leave(self, hr);
}
