/* IMAPIProp, which most objects begin with: what they keep in a bag, and what they work out. With the lock held. */
#ifndef MAPI4J_PROPS_H
#define MAPI4J_PROPS_H

#include "bag.h"
#include "judge.h"
#include "mapi_objects.h"

typedef struct Props Props;

/* What a kind of object adds. */
typedef struct {
	/* What is worked out, with a Props as its source; the client cannot set it. */
	Property computed;
	const ULONG *computed_tags;
	ULONG computed_count;
	/* Keeps what was changed; NULL where changes are kept at once. */
	HRESULT (*save)(Props *props, ULONG flags);
	/* Opens what is no stream; NULL where there is nothing. */
	HRESULT (*open)(Props *props, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result);
	/* Copies the rest to another object of the same class; NULL where there is nothing. */
	void (*copy)(const Props *from, Props *to);
} PropsKind;

struct Props {
	Object object;
	const PropsKind *kind;
	/* What it holds; its own, or what it shares with others where changes are kept at once. */
	Bag *bag;
	bool writable;
};

void *props_create(size_t size, const Class *class, const PropsKind *kind, const char *name, Logon *logon, Bag *bag,
		bool writable);
/* The property of a Props, PT_ERROR and MAPI_E_NOT_ENOUGH_MEMORY where it is large. */
bool props_property(const void *props, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch);
/* Replaces a large value by PT_ERROR and MAPI_E_NOT_ENOUGH_MEMORY. */
void props_limit(SPropValue *value);
/* The client wants to change it: S_OK or MAPI_E_NO_ACCESS. */
HRESULT props_writable(const Props *props);
SPropProblemArray *props_problems(const SPropProblem *problems, ULONG count);
/* Forgets all names of properties. */
void props_reset(void);

Answer props_last_error(void *self, HRESULT result, ULONG flags, MAPIERROR **error);
Answer props_save(void *self, ULONG flags);
Answer props_get(void *self, SPropTagArray *tags, ULONG flags, ULONG *count, SPropValue **values);
Answer props_list(void *self, ULONG flags, SPropTagArray **tags);
Answer props_open(void *self, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result);
Answer props_set(void *self, ULONG count, SPropValue *values, SPropProblemArray **problems);
Answer props_delete(void *self, SPropTagArray *tags, SPropProblemArray **problems);
Answer props_copy_to(void *self, ULONG count, const IID *excluded, SPropTagArray *tags, ULONG_PTR window, void *progress,
		const IID *iid, void *target, ULONG flags, SPropProblemArray **problems);
Answer props_copy(void *self, SPropTagArray *tags, ULONG_PTR window, void *progress, const IID *iid, void *target,
		ULONG flags, SPropProblemArray **problems);
Answer props_names(void *self, SPropTagArray **tags, IID *set, ULONG flags, ULONG *count, MAPINAMEID ***names);
Answer props_ids(void *self, ULONG count, MAPINAMEID **names, ULONG flags, SPropTagArray **tags);

/* The methods of IMAPIProp for an interface, named prefix_GetProps and so on, and their places in its table. */
#define PROP_METHODS(I, prefix) \
	UNKNOWN_METHODS(I, prefix) \
	OWN_PROP_METHODS(I, prefix)
/* For an object that has another interface besides, so that it has a QueryInterface of its own. */
#define PROP_METHODS_BUT_QUERY(I, prefix) \
	static Answer prefix##_QueryInterface(I *self, const IID *iid, void **result); \
	static Answer prefix##_AddRef(I *self) { \
		return object_add_ref(self); \
	} \
	static Answer prefix##_Release(I *self) { \
		return object_release(self); \
	} \
	OWN_PROP_METHODS(I, prefix)
#define OWN_PROP_METHODS(I, prefix) \
	static Answer prefix##_GetLastError(I *self, HRESULT result, ULONG flags, MAPIERROR **error) { \
		return props_last_error(self, result, flags, error); \
	} \
	static Answer prefix##_SaveChanges(I *self, ULONG flags) { \
		return props_save(self, flags); \
	} \
	static Answer prefix##_GetProps(I *self, SPropTagArray *tags, ULONG flags, ULONG *count, SPropValue **values) { \
		return props_get(self, tags, flags, count, values); \
	} \
	static Answer prefix##_GetPropList(I *self, ULONG flags, SPropTagArray **tags) { \
		return props_list(self, flags, tags); \
	} \
	static Answer prefix##_OpenProperty(I *self, ULONG tag, const IID *iid, ULONG options, ULONG flags, void **result) { \
		return props_open(self, tag, iid, options, flags, result); \
	} \
	static Answer prefix##_SetProps(I *self, ULONG count, SPropValue *values, SPropProblemArray **problems) { \
		return props_set(self, count, values, problems); \
	} \
	static Answer prefix##_DeleteProps(I *self, SPropTagArray *tags, SPropProblemArray **problems) { \
		return props_delete(self, tags, problems); \
	} \
	static Answer prefix##_CopyTo(I *self, ULONG count, const IID *excluded, SPropTagArray *tags, ULONG_PTR window, \
			void *progress, const IID *iid, void *target, ULONG flags, SPropProblemArray **problems) { \
		return props_copy_to(self, count, excluded, tags, window, progress, iid, target, flags, problems); \
	} \
	static Answer prefix##_CopyProps(I *self, SPropTagArray *tags, ULONG_PTR window, void *progress, const IID *iid, \
			void *target, ULONG flags, SPropProblemArray **problems) { \
		return props_copy(self, tags, window, progress, iid, target, flags, problems); \
	} \
	static Answer prefix##_GetNamesFromIDs(I *self, SPropTagArray **tags, IID *set, ULONG flags, ULONG *count, \
			MAPINAMEID ***names) { \
		return props_names(self, tags, set, flags, count, names); \
	} \
	static Answer prefix##_GetIDsFromNames(I *self, ULONG count, MAPINAMEID **names, ULONG flags, SPropTagArray **tags) { \
		return props_ids(self, count, names, flags, tags); \
	}
#define PROP_SLOTS(prefix) \
	prefix##_QueryInterface, prefix##_AddRef, prefix##_Release, prefix##_GetLastError, prefix##_SaveChanges, \
	prefix##_GetProps, prefix##_GetPropList, prefix##_OpenProperty, prefix##_SetProps, prefix##_DeleteProps, \
	prefix##_CopyTo, prefix##_CopyProps, prefix##_GetNamesFromIDs, prefix##_GetIDsFromNames

#endif
