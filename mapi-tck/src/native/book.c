#include "book.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "content.h"
#include "entryid.h"
#include "memory.h"
#include "notify.h"
#include "platform.h"
#include "props.h"
#include "scenario.h"
#include "table.h"
#include "text.h"

/* The first entries, by their numbers. */
enum { ROOT = 1, GLOBAL, PERSONAL, USER_TEMPLATE, LIST_TEMPLATE, FIRST_PERSON };

#define MOST 200u

typedef struct {
	ULONG type;
	uint32_t container;
	bool deleted;
	/* The list that it is a member of, or 0. */
	uint32_t list;
	Bag bag;
} Entry;

static Entry entries[MOST];
static uint32_t entry_count;
static uint32_t personal, directory;
static uint32_t search_path[10];
static ULONG search_path_count;

static void entry_id_of(uint32_t number, BYTE *entry_id) {
	entry_id_make(entry_id, ENTRY_ADDRESS, number);
}

static Entry *add(ULONG type, uint32_t container, const char *name) {
	uint32_t number = entry_count++;
	Entry *entry = &entries[number];
	BYTE entry_id[ENTRY_SIZE];
	entry_id_of(number, entry_id);
	*entry = (Entry) { .type = type, .container = container };
	bag_set_long(&entry->bag, PR_OBJECT_TYPE, type);
	bag_set_bytes(&entry->bag, PR_ENTRYID, entry_id, ENTRY_SIZE);
	bag_set_bytes(&entry->bag, PR_RECORD_KEY, entry_id, ENTRY_SIZE);
	bag_set_bytes(&entry->bag, PR_INSTANCE_KEY, &number, sizeof number);
	bag_set_text(&entry->bag, PR_DISPLAY_NAME_W, name);
	return entry;
}

static Entry *add_person(const char *name, const char *type, const char *address, const char *smtp) {
	Entry *entry = add(MAPI_MAILUSER, GLOBAL, name);
	bag_set_long(&entry->bag, PR_DISPLAY_TYPE, DT_MAILUSER);
	bag_set_text(&entry->bag, PR_ADDRTYPE_W, type);
	bag_set_text(&entry->bag, PR_EMAIL_ADDRESS_W, address);
	bag_set_text(&entry->bag, PR_SMTP_ADDRESS_W, smtp);
	bag_set_bytes(&entry->bag, PR_SEARCH_KEY, address, (ULONG) strlen(address) + 1);
	return entry;
}

static void fill(void) {
	if (entry_count > 0) {
		return;
	}
	entry_count = ROOT;
	add(MAPI_ABCONT, 0, "");
	bag_set_long(&add(MAPI_ABCONT, ROOT, "Global Address List")->bag, PR_CONTAINER_FLAGS, AB_RECIPIENTS | AB_UNMODIFIABLE);
	Entry *own = add(MAPI_ABCONT, ROOT, "Contacts");
	BYTE entry_id[ENTRY_SIZE];
	bag_set_long(&own->bag, PR_CONTAINER_FLAGS, AB_RECIPIENTS | AB_MODIFIABLE);
	entry_id_of(USER_TEMPLATE, entry_id);
	bag_set_bytes(&own->bag, PR_DEF_CREATE_MAILUSER, entry_id, ENTRY_SIZE);
	entry_id_of(LIST_TEMPLATE, entry_id);
	bag_set_bytes(&own->bag, PR_DEF_CREATE_DL, entry_id, ENTRY_SIZE);
	add(MAPI_MAILUSER, 0, "template of a person");
	add(MAPI_DISTLIST, 0, "template of a list");
	Entry *ann = add_person("Ann Lee", "EX", "/o=Example/cn=Ann", "ann@example.com");
	Entry *bob = add_person("Bob Ray", "EX", "/o=Example/cn=Bob", "bob@example.com");
	add_person("Bob Roy", "SMTP", "roy@example.com", "roy@example.com");
	add_person("J\xC3\xBCrgen Gr\xC3\xB6\xC3\x9F", "SMTP", "jg@example.com", "jg@example.com");
	uint32_t list = entry_count;
	bag_set_long(&add(MAPI_DISTLIST, GLOBAL, "Everyone")->bag, PR_DISPLAY_TYPE, DT_DISTLIST);
	ann->list = bob->list = list;
	personal = PERSONAL;
	directory = GLOBAL;
	search_path[0] = PERSONAL;
	search_path[1] = GLOBAL;
	search_path_count = 2;
}

void book_reset(void) {
	for (uint32_t i = 0; i < entry_count; i++) {
		bag_clear(&entries[i].bag);
	}
	entry_count = 0;
}

static HRESULT find(const ENTRYID *entry_id, ULONG size, uint32_t *number) {
	HRESULT hr = check_entry_id(entry_id, size);
	fill();
	if (hr == S_OK && (entry_id_kind(entry_id, size, number) != ENTRY_ADDRESS || *number >= entry_count)) {
		hr = MAPI_E_UNKNOWN_ENTRYID;
	}
	return (hr == S_OK && entries[*number].deleted) ? MAPI_E_NOT_FOUND : hr;
}

/* Objects: what is changed is a copy until it is saved. */

typedef struct {
	Props props;
	Bag work;
	/* 0 for one that is not saved yet. */
	uint32_t number;
	uint32_t container;
	ULONG type;
} Address;

static const IABContainerVtbl container_methods;
static const IMAPIPropVtbl user_methods;

static void destroy(Object *object) {
	bag_clear(&((Address *) object)->work);
}

static const Class container_class = { &container_methods, { IID_NUMBER_IABContainer, IID_NUMBER_IMAPIContainer,
	IID_NUMBER_IMAPIProp }, destroy };
static const Class list_class = { &container_methods, { IID_NUMBER_IDistList, IID_NUMBER_IMAPIContainer,
	IID_NUMBER_IMAPIProp }, destroy };
static const Class user_class = { &user_methods, { IID_NUMBER_IMailUser, IID_NUMBER_IMAPIProp }, destroy };

static const ULONG fixed_tags[] = { PR_ENTRYID, PR_OBJECT_TYPE, PR_INSTANCE_KEY, PR_RECORD_KEY };

/* They are in the bag, but the client cannot set them. */
static bool computed(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	(void) source, (void) row, (void) id, (void) value, (void) scratch;
	return false;
}

static HRESULT save(Props *props, ULONG flags) {
	Address *address = (Address *) props;
	(void) flags;
	if (address->number == 0) {
		if (entry_count == MOST) {
			return MAPI_E_NOT_ENOUGH_MEMORY;
		}
		address->number = entry_count;
		Bag kept = { 0 };
		bag_assign(&kept, &add(address->type, address->container, "")->bag);
		for (ULONG i = 0; i < kept.count; i++) {
			if (PROP_ID(kept.values[i]->ulPropTag) != PROP_ID(PR_DISPLAY_NAME_W)) {
				bag_set(props->bag, kept.values[i]);
			}
		}
		bag_clear(&kept);
	}
	bag_assign(&entries[address->number].bag, props->bag);
	return S_OK;
}

static const PropsKind kind = { .computed = computed, .computed_tags = fixed_tags,
	.computed_count = sizeof fixed_tags / sizeof *fixed_tags, .save = save };

static Address *create(ULONG type, uint32_t number, uint32_t container, bool writable, Logon *logon, Object *opener) {
	const Class *class = (type == MAPI_ABCONT) ? &container_class : (type == MAPI_DISTLIST) ? &list_class : &user_class;
	const char *name = (type == MAPI_ABCONT) ? "container" : (type == MAPI_DISTLIST) ? "distList" : "mailUser";
	Address *address = props_create(sizeof *address, class, &kind, name, logon, NULL, writable);
	address->props.bag = &address->work;
	address->type = type;
	address->number = number;
	address->container = container;
	if (number != 0) {
		bag_assign(&address->work, &entries[number].bag);
	}
	if (opener != NULL) {
		object_opened_from(address, opener);
	}
	return address;
}

HRESULT book_open_entry(Logon *logon, Object *opener, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags, ULONG *type,
		void **result) {
	uint32_t number = ROOT;
	flags_known(flags, MAPI_MODIFY | MAPI_DEFERRED_ERRORS | MAPI_BEST_ACCESS | MAPI_NO_CACHE | MAPI_CACHE_ONLY);
	fill();
	HRESULT hr = (entry_id != NULL || size != 0) ? find(entry_id, size, &number) : S_OK;
	if (hr != S_OK) {
		return hr;
	}
	const Entry *entry = &entries[number];
	const Class *class = (entry->type == MAPI_ABCONT) ? &container_class : (entry->type == MAPI_DISTLIST) ? &list_class
			: &user_class;
	if (!class_has(class, iid)) {
		return E_NOINTERFACE;
	}
	bool changeable = entry->container == PERSONAL || number == PERSONAL;
	if ((flags & MAPI_MODIFY) != 0 && !changeable) {
		return MAPI_E_NO_ACCESS;
	}
	bool writable = changeable && (flags & (MAPI_MODIFY | MAPI_BEST_ACCESS)) != 0;
	*type = entry->type;
	*result = create(entry->type, number, entry->container, writable, logon, opener);
	return S_OK;
}

PROP_METHODS(IMAPIProp, user)

static const IMAPIPropVtbl user_methods = { PROP_SLOTS(user) };

/* Containers and lists */

PROP_METHODS(IABContainer, container)

static const ULONG contents_columns[] = { PR_ENTRYID, PR_INSTANCE_KEY, PR_RECORD_KEY, PR_OBJECT_TYPE, PR_DISPLAY_TYPE,
	PR_DISPLAY_NAME_W, PR_ADDRTYPE_W, PR_EMAIL_ADDRESS_W, PR_SEARCH_KEY };
static const ULONG hierarchy_columns[] = { PR_ENTRYID, PR_INSTANCE_KEY, PR_OBJECT_TYPE, PR_DISPLAY_NAME_W,
	PR_CONTAINER_FLAGS, PR_DEPTH };
#define COUNT(array) ((ULONG) (sizeof(array) / sizeof *(array)))

static IMAPITable *open_table(Address *address, bool containers, ULONG flags) {
	Bags rows = { 0 };
	for (uint32_t i = ROOT; i < entry_count; i++) {
		const Entry *entry = &entries[i];
		bool member = address->type == MAPI_DISTLIST ? entry->list == address->number : entry->container == address->number;
		if (address->number != 0 && member && !entry->deleted && (entry->type == MAPI_ABCONT) == containers) {
			Bag *row = bags_add(&rows);
			bag_assign(row, &entry->bag);
			if (containers) {
				bag_set_long(row, PR_DEPTH, 0);
			}
		}
	}
	IMAPITable *table = bags_table(containers ? "hierarchy" : "contents", &rows,
			containers ? hierarchy_columns : contents_columns,
			containers ? COUNT(hierarchy_columns) : COUNT(contents_columns), flags, &address->props.object);
	bags_clear(&rows);
	return table;
}

static Answer container_GetContentsTable(IABContainer *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetContentsTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, MAPI_DEFERRED_ERRORS)) == S_OK) {
		*table = open_table((Address *) self, false, flags);
	}
	return leave(self, hr);
}

static Answer container_GetHierarchyTable(IABContainer *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetHierarchyTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, CONVENIENT_DEPTH | MAPI_DEFERRED_ERRORS)) == S_OK) {
		*table = open_table((Address *) self, true, flags);
	}
	return leave(self, hr);
}

static Answer container_OpenEntry(IABContainer *self, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags,
		ULONG *type, void **result) {
	HRESULT hr = enter(self, "OpenEntry");
	OUTPUT(type, hr);
	OUTPUT(result, hr);
	if (hr == S_OK) {
		hr = book_open_entry(((Object *) self)->logon, (Object *) self, size, entry_id, iid, flags, type, result);
	}
	return leave(self, hr);
}

static Answer refuse_container(IABContainer *self, const char *method) {
	HRESULT hr = enter(self, method);
	return leave(self, (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer container_SetSearchCriteria(IABContainer *self, SRestriction *restriction, ENTRYLIST *list, ULONG flags) {
	(void) restriction, (void) list, (void) flags;
	return refuse_container(self, "SetSearchCriteria");
}

static Answer container_GetSearchCriteria(IABContainer *self, ULONG flags, SRestriction **restriction, ENTRYLIST **list,
		ULONG *state) {
	(void) flags, (void) restriction, (void) list, (void) state;
	return refuse_container(self, "GetSearchCriteria");
}

static HRESULT check_creation(ULONG flags) {
	flags_known(flags, CREATE_CHECK_DUP_STRICT | CREATE_CHECK_DUP_LOOSE | CREATE_REPLACE);
	argument((flags & CREATE_REPLACE) == 0 || (flags & ~CREATE_REPLACE) != 0, "CREATE_REPLACE without a check for duplicates");
	return S_OK;
}

static Answer container_CreateEntry(IABContainer *self, ULONG size, ENTRYID *entry_id, ULONG flags, IMAPIProp **result) {
	Address *address = (Address *) self;
	HRESULT hr = enter(self, "CreateEntry");
	uint32_t template;
	OUTPUT(result, hr);
	if (hr == S_OK && (hr = check_creation(flags)) == S_OK && (hr = props_writable(&address->props)) == S_OK
			&& (hr = find(entry_id, size, &template)) == S_OK) {
		ULONG type = entries[template].type;
		hr = (template == USER_TEMPLATE || template == LIST_TEMPLATE) ? S_OK : MAPI_E_NO_SUPPORT;
		if (hr == S_OK) {
			Address *made = create(type, 0, address->number, true, address->props.object.logon, &address->props.object);
			bag_set_long(&made->work, PR_OBJECT_TYPE, type);
			bag_set_long(&made->work, PR_DISPLAY_TYPE, (type == MAPI_DISTLIST) ? DT_DISTLIST : DT_MAILUSER);
			*result = (IMAPIProp *) made;
		}
	}
	return leave(self, hr);
}

static Answer container_CopyEntries(IABContainer *self, ENTRYLIST *list, ULONG_PTR window, void *progress, ULONG flags) {
	Address *address = (Address *) self;
	HRESULT hr = enter(self, "CopyEntries");
	if (hr == S_OK && (hr = check_entry_list(list)) == S_OK && (hr = check_creation(flags)) == S_OK
			&& (hr = props_writable(&address->props)) == S_OK) {
		check_nothing_shown(window, progress);
		argument((flags & AB_NO_DIALOG) != 0 || scenario("interactive"), "without AB_NO_DIALOG");
		for (ULONG i = 0; i < list->cValues; i++) {
			uint32_t number;
			if (find((const ENTRYID *) list->lpbin[i].lpb, list->lpbin[i].cb, &number) != S_OK || entry_count == MOST) {
				hr = MAPI_W_PARTIAL_COMPLETION;
				continue;
			}
			Bag kept = { 0 };
			Entry *copy = add(entries[number].type, address->number, "");
			bag_assign(&kept, &copy->bag);
			bag_assign(&copy->bag, &entries[number].bag);
			for (ULONG j = 0; j < kept.count; j++) {
				if (PROP_ID(kept.values[j]->ulPropTag) != PROP_ID(PR_DISPLAY_NAME_W)) {
					bag_set(&copy->bag, kept.values[j]);
				}
			}
			bag_clear(&kept);
		}
	}
	return leave(self, hr);
}

static Answer container_DeleteEntries(IABContainer *self, ENTRYLIST *list, ULONG flags) {
	HRESULT hr = enter(self, "DeleteEntries");
	if (hr == S_OK && (hr = check_entry_list(list)) == S_OK && (hr = props_writable((Props *) self)) == S_OK) {
		flags_known(flags, 0);
		for (ULONG i = 0; i < list->cValues; i++) {
			uint32_t number;
			if (find((const ENTRYID *) list->lpbin[i].lpb, list->lpbin[i].cb, &number) == S_OK) {
				entries[number].deleted = true;
			}
			else {
				hr = MAPI_W_PARTIAL_COMPLETION;
			}
		}
	}
	return leave(self, hr);
}

/* Names */

static const SPropValue *value_of(const ADRENTRY *entry, ULONG id) {
	for (ULONG i = 0; i < entry->cValues; i++) {
		if (PROP_ID(entry->rgPropVals[i].ulPropTag) == id) {
			return &entry->rgPropVals[i];
		}
	}
	return NULL;
}

static bool begins_with(const Bag *bag, const WCHAR *name, size_t length) {
	const SPropValue *own = bag_find(bag, PROP_ID(PR_DISPLAY_NAME_W));
	if (own == NULL || wide_length(own->Value.lpszW) < length) {
		return false;
	}
	return compare_wide(own->Value.lpszW, length, name, length, true) == 0;
}

static ULONG resolve(const WCHAR *name, uint32_t container, uint32_t *found) {
	size_t length = wide_length(name);
	ULONG count = 0;
	for (uint32_t i = FIRST_PERSON; i < entry_count; i++) {
		bool searched = container == 0 ? entries[i].container != 0 : entries[i].container == container;
		if (searched && !entries[i].deleted && length > 0 && begins_with(&entries[i].bag, name, length)) {
			*found = i;
			count++;
		}
	}
	return (count == 0) ? MAPI_UNRESOLVED : (count == 1) ? MAPI_RESOLVED : MAPI_AMBIGUOUS;
}

/* The properties of a recipient are put into a buffer of their own, which takes the place of the old one. */
static void replace(ADRENTRY *entry, const Bag *bag, const ULONG *tags, ULONG count, bool wide) {
	ULONG errors;
	SPropValue *values = values_read(bag_property, bag, 0, tags, count, wide, &errors);
	memory_free(entry->rgPropVals);
	entry->rgPropVals = values;
	entry->cValues = count;
}

static void take(Bag *bag, const ADRENTRY *entry) {
	for (ULONG i = 0; i < entry->cValues; i++) {
		if (PROP_TYPE(entry->rgPropVals[i].ulPropTag) != PT_ERROR) {
			bag_set(bag, &entry->rgPropVals[i]);
		}
	}
}

/* First the columns that are wanted, then what else there is. */
static void merge(ADRENTRY *entry, const Bag *found, const SPropTagArray *columns, bool wide) {
	Bag all = { 0 };
	take(&all, entry);
	for (ULONG i = 0; i < found->count; i++) {
		bag_set(&all, found->values[i]);
	}
	ULONG wanted = (columns != NULL) ? columns->cValues : 0;
	ULONG *tags = calloc(wanted + all.count, sizeof *tags);
	ULONG count = 0;
	for (; count < wanted; count++) {
		tags[count] = columns->aulPropTag[count];
	}
	for (ULONG i = 0; i < all.count; i++) {
		ULONG at = 0;
		while (at < wanted && PROP_ID(tags[at]) != PROP_ID(all.values[i]->ulPropTag)) {
			at++;
		}
		if (at == wanted) {
			ULONG tag = all.values[i]->ulPropTag;
			tags[count++] = (!wide && PROP_TYPE(tag) == PT_UNICODE) ? PROP_TAG(PT_STRING8, PROP_ID(tag)) : tag;
		}
	}
	replace(entry, &all, tags, count, wide);
	free(tags);
	bag_clear(&all);
}

static ULONG resolve_entry(ADRENTRY *entry, uint32_t container, const SPropTagArray *columns, bool wide) {
	const SPropValue *given = value_of(entry, PROP_ID(PR_DISPLAY_NAME_W));
	if (!argument(given != NULL, "a name to be resolved without PR_DISPLAY_NAME")) {
		return MAPI_UNRESOLVED;
	}
	uint32_t found = 0;
	WCHAR *name = text_given(given->Value.lpszW, (PROP_TYPE(given->ulPropTag) == PT_UNICODE) ? MAPI_UNICODE : 0);
	ULONG state = resolve(name, container, &found);
	free(name);
	if (state == MAPI_RESOLVED) {
		merge(entry, &entries[found].bag, columns, wide);
	}
	return state;
}

static HRESULT check_list(const ADRLIST *list, ULONG flags) {
	HRESULT hr = check_addresses(list);
	for (ULONG i = 0; hr == S_OK && i < list->cEntries; i++) {
		for (ULONG j = 0; j < list->aEntries[i].cValues; j++) {
			bool wide = (PROP_TYPE(list->aEntries[i].rgPropVals[j].ulPropTag) & ~MV_FLAG) == PT_UNICODE;
			argument(!wide || (flags & MAPI_UNICODE) != 0 || !scenario("ansi-only"), "wide texts where ANSI ones are meant");
		}
	}
	return hr;
}

static Answer container_ResolveNames(IABContainer *self, SPropTagArray *columns, ULONG flags, ADRLIST *list,
		FlagList *states) {
	HRESULT hr = enter(self, "ResolveNames");
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK && (hr = check_list(list, flags)) == S_OK
			&& (columns == NULL || (hr = check_tags(columns)) == S_OK)) {
		hr = argument(states != NULL && states->cFlags == list->cEntries, "not as many flags as entries") ? S_OK
				: MAPI_E_INVALID_PARAMETER;
	}
	for (ULONG i = 0; hr == S_OK && i < list->cEntries; i++) {
		argument(states->ulFlag[i] <= MAPI_RESOLVED, "an unknown flag of an entry");
		if (states->ulFlag[i] == MAPI_UNRESOLVED) {
			states->ulFlag[i] = resolve_entry(&list->aEntries[i], ((Address *) self)->number, columns,
					(flags & MAPI_UNICODE) != 0);
		}
	}
	return leave(self, hr);
}

static const IABContainerVtbl container_methods = { PROP_SLOTS(container), container_GetContentsTable,
	container_GetHierarchyTable, container_OpenEntry, container_SetSearchCriteria, container_GetSearchCriteria,
	container_CreateEntry, container_CopyEntries, container_DeleteEntries, container_ResolveNames };

/* IAddrBook */

static const IAddrBookVtbl methods;
static Bag book_bag;

static void destroy_book(Object *object) {
	notify_forget(object);
}

const Class book_class = { &methods, { IID_NUMBER_IAddrBook, IID_NUMBER_IMAPIProp }, destroy_book };

static const PropsKind book_kind = { .computed = computed, .computed_tags = fixed_tags,
	.computed_count = sizeof fixed_tags / sizeof *fixed_tags };

IAddrBook *book_open(Logon *logon) {
	fill();
	return props_create(sizeof(Props), &book_class, &book_kind, "addressBook", logon, &book_bag, true);
}

PROP_METHODS(IAddrBook, book)

static Answer book_OpenEntry(IAddrBook *self, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags, ULONG *type,
		void **result) {
	HRESULT hr = enter(self, "OpenEntry");
	OUTPUT(type, hr);
	OUTPUT(result, hr);
	if (hr == S_OK) {
		hr = book_open_entry(((Object *) self)->logon, (Object *) self, size, entry_id, iid, flags, type, result);
	}
	return leave(self, hr);
}

static Answer book_CompareEntryIDs(IAddrBook *self, ULONG size1, ENTRYID *entry_id1, ULONG size2, ENTRYID *entry_id2,
		ULONG flags, ULONG *same) {
	HRESULT hr = enter(self, "CompareEntryIDs");
	uint32_t number1, number2;
	OUTPUT(same, hr);
	if (hr == S_OK && (hr = find(entry_id1, size1, &number1)) == S_OK && (hr = find(entry_id2, size2, &number2)) == S_OK) {
		flags_known(flags, 0);
		*same = number1 == number2;
	}
	return leave(self, hr);
}

static Answer book_Advise(IAddrBook *self, ULONG size, ENTRYID *entry_id, ULONG mask, IMAPIAdviseSink *sink,
		ULONG_PTR *connection) {
	HRESULT hr = enter(self, "Advise");
	uint32_t number = 0;
	if (hr == S_OK && (size != 0 || entry_id != NULL)) {
		hr = find(entry_id, size, &number);
	}
	if (hr == S_OK) {
		flags_known(mask, fnevCriticalError | fnevObjectCreated | fnevObjectDeleted | fnevObjectModified | fnevObjectMoved
				| fnevObjectCopied | fnevExtended);
		hr = notify_advise_to((Object *) self, (number != 0) ? &entries[number] : NULL, mask, sink, connection);
	}
	return leave(self, hr);
}

static Answer book_Unadvise(IAddrBook *self, ULONG_PTR connection) {
	HRESULT hr = enter(self, "Unadvise");
	return leave(self, (hr == S_OK) ? notify_unadvise((Object *) self, connection) : hr);
}

static BYTE *put_text(BYTE *at, const WCHAR *text, bool wide) {
	size_t length = wide_length(text);
	if (wide) {
		memcpy(at, text, (length + 1) * sizeof *text);
		return at + (length + 1) * sizeof *text;
	}
	size_t narrow = to_ansi(text, length, (char *) at);
	at[narrow] = 0;
	return at + narrow + 1;
}

/* The form of [MS-OXCDATA] 2.2.5.1. */
static ENTRYID *one_off(WCHAR *const texts[3], ULONG flags, ULONG *size) {
	static const BYTE provider[] = { 0x81, 0x2B, 0x1F, 0xA4, 0xBE, 0xA3, 0x10, 0x19, 0x9D, 0x6E, 0x00, 0xDD, 0x01, 0x0F, 0x54,
		0x02 };
	bool wide = (flags & MAPI_UNICODE) != 0;
	BYTE *buffer = calloc(24 + 2 * (wide_length(texts[0]) + wide_length(texts[1]) + wide_length(texts[2]) + 3) * 2, 1);
	memcpy(buffer + 4, provider, sizeof provider);
	buffer[22] = ((flags & MAPI_SEND_NO_RICH_INFO) != 0) ? 0x01 : 0;
	buffer[23] = wide ? 0x80 : 0;
	BYTE *at = buffer + 24;
	for (int i = 0; i < 3; i++) {
		at = put_text(at, texts[i], wide);
	}
	*size = (ULONG) (at - buffer);
	ENTRYID *entry_id = memcpy(memory_allocate(*size), buffer, *size);
	free(buffer);
	return entry_id;
}

static Answer book_CreateOneOff(IAddrBook *self, void *name, void *type, void *address, ULONG flags, ULONG *size,
		ENTRYID **entry_id) {
	HRESULT hr = enter(self, "CreateOneOff");
	OUTPUT(size, hr);
	OUTPUT(entry_id, hr);
	if (hr == S_OK && (hr = check_width(flags, MAPI_SEND_NO_RICH_INFO)) == S_OK) {
		hr = argument(type != NULL && address != NULL, "a one-off recipient without an address") ? S_OK
				: MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		WCHAR *texts[] = { text_given((name != NULL) ? name : address, flags), text_given(type, flags),
			text_given(address, flags) };
		*entry_id = one_off(texts, flags, size);
		for (int i = 0; i < 3; i++) {
			free(texts[i]);
		}
	}
	return leave(self, hr);
}

static Answer book_NewEntry(IAddrBook *self, ULONG_PTR window, ULONG flags, ULONG container_size, ENTRYID *container,
		ULONG template_size, ENTRYID *template, ULONG *size, ENTRYID **entry_id) {
	HRESULT hr = enter(self, "NewEntry");
	uint32_t number = PERSONAL, template_number;
	OUTPUT(size, hr);
	OUTPUT(entry_id, hr);
	if (hr == S_OK) {
		window_none(window);
		flags_known(flags, 0);
		argument(template != NULL || scenario("interactive"), "without a template it shows a dialog");
		hr = (container != NULL) ? find(container, container_size, &number) : S_OK;
	}
	if (hr == S_OK && (hr = find(template, template_size, &template_number)) == S_OK) {
		uint32_t made = entry_count;
		add(entries[template_number].type, number, "New");
		*size = ENTRY_SIZE;
		*entry_id = memory_allocate(ENTRY_SIZE);
		entry_id_of(made, (BYTE *) *entry_id);
	}
	return leave(self, hr);
}

static Answer book_ResolveName(IAddrBook *self, ULONG_PTR window, ULONG flags, void *title, ADRLIST *list) {
	HRESULT hr = enter(self, "ResolveName");
	if (hr == S_OK && (hr = check_width(flags, MAPI_DIALOG | AB_UNICODEUI | MAPI_CACHE_ONLY)) == S_OK
			&& (hr = check_list(list, flags)) == S_OK) {
		window_none(window);
		argument((flags & MAPI_DIALOG) == 0 || scenario("interactive"), "MAPI_DIALOG, which no one asked for");
		argument(title == NULL || (flags & MAPI_DIALOG) != 0, "a title for a dialog that is not shown");
		for (ULONG i = 0; i < list->cEntries; i++) {
			ADRENTRY *entry = &list->aEntries[i];
			if (entry->cValues > 0 && value_of(entry, PROP_ID(PR_ENTRYID)) == NULL) {
				ULONG state = resolve_entry(entry, 0, NULL, (flags & MAPI_UNICODE) != 0);
				hr = (state == MAPI_AMBIGUOUS) ? MAPI_E_AMBIGUOUS_RECIP
						: (state == MAPI_UNRESOLVED && hr == S_OK) ? MAPI_E_NOT_FOUND : hr;
			}
		}
	}
	return leave(self, hr);
}

static Answer refuse(IAddrBook *self, const char *method) {
	HRESULT hr = enter(self, method);
	argument(scenario("interactive"), "a dialog where no one sits");
	return leave(self, (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer book_Address(IAddrBook *self, ULONG_PTR *window, void *parameters, ADRLIST **list) {
	(void) window, (void) parameters, (void) list;
	return refuse(self, "Address");
}

static Answer book_Details(IAddrBook *self, ULONG_PTR *window, void *dismiss, void *context, ULONG size, ENTRYID *entry_id,
		void *callback, void *callback_context, void *text, ULONG flags) {
	(void) window, (void) dismiss, (void) context, (void) size, (void) entry_id, (void) callback, (void) callback_context;
	(void) text, (void) flags;
	return refuse(self, "Details");
}

static Answer book_RecipOptions(IAddrBook *self, ULONG_PTR window, ULONG flags, ADRENTRY *recipient) {
	(void) window, (void) flags, (void) recipient;
	return refuse(self, "RecipOptions");
}

static Answer book_QueryDefaultRecipOpt(IAddrBook *self, void *type, ULONG flags, ULONG *count, SPropValue **options) {
	(void) type, (void) flags, (void) count, (void) options;
	return refuse(self, "QueryDefaultRecipOpt");
}

static Answer give_container(IAddrBook *self, const char *method, const uint32_t *number, ULONG *size, ENTRYID **entry_id) {
	HRESULT hr = enter(self, method);
	OUTPUT(size, hr);
	OUTPUT(entry_id, hr);
	if (hr == S_OK && *number == 0) {
		hr = MAPI_E_NOT_FOUND;
	}
	if (hr == S_OK) {
		*size = ENTRY_SIZE;
		*entry_id = memory_allocate(ENTRY_SIZE);
		entry_id_of(*number, (BYTE *) *entry_id);
	}
	return leave(self, hr);
}

static Answer take_container(IAddrBook *self, const char *method, uint32_t *number, ULONG size, ENTRYID *entry_id) {
	HRESULT hr = enter(self, method);
	uint32_t found;
	if (hr == S_OK && (hr = find(entry_id, size, &found)) == S_OK) {
		hr = (entries[found].type == MAPI_ABCONT) ? S_OK : MAPI_E_INVALID_ENTRYID;
		*number = (hr == S_OK) ? found : *number;
	}
	return leave(self, hr);
}

static Answer book_GetPAB(IAddrBook *self, ULONG *size, ENTRYID **entry_id) {
	return give_container(self, "GetPAB", &personal, size, entry_id);
}

static Answer book_SetPAB(IAddrBook *self, ULONG size, ENTRYID *entry_id) {
	return take_container(self, "SetPAB", &personal, size, entry_id);
}

static Answer book_GetDefaultDir(IAddrBook *self, ULONG *size, ENTRYID **entry_id) {
	return give_container(self, "GetDefaultDir", &directory, size, entry_id);
}

static Answer book_SetDefaultDir(IAddrBook *self, ULONG size, ENTRYID *entry_id) {
	return take_container(self, "SetDefaultDir", &directory, size, entry_id);
}

static Answer book_GetSearchPath(IAddrBook *self, ULONG flags, SRowSet **result) {
	HRESULT hr = enter(self, "GetSearchPath");
	OUTPUT(result, hr);
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK) {
		static const ULONG wide_tags[] = { PR_ENTRYID, PR_DISPLAY_NAME_W, PR_CONTAINER_FLAGS };
		ULONG tags[] = { PR_ENTRYID, PROP_TAG(PT_STRING8, PROP_ID(PR_DISPLAY_NAME_W)), PR_CONTAINER_FLAGS };
		bool wide = (flags & MAPI_UNICODE) != 0;
		SRowSet *rows = memory_allocate((ULONG) (offsetof(SRowSet, aRow) + search_path_count * sizeof(SRow)));
		rows->cRows = search_path_count;
		for (ULONG i = 0; i < search_path_count; i++) {
			ULONG errors;
			rows->aRow[i].cValues = COUNT(tags);
			rows->aRow[i].lpProps = values_read(bag_property, &entries[search_path[i]].bag, 0, wide ? wide_tags : tags,
					COUNT(tags), wide, &errors);
		}
		*result = rows;
	}
	return leave(self, hr);
}

static Answer book_SetSearchPath(IAddrBook *self, ULONG flags, SRowSet *rows) {
	HRESULT hr = enter(self, "SetSearchPath");
	if (hr == S_OK) {
		flags_known(flags, 0);
		hr = argument(rows != NULL && ((uintptr_t) rows & 7) == 0 && rows->cRows <= COUNT(search_path),
				"no rows, not aligned, or too many") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	uint32_t path[COUNT(search_path)];
	for (ULONG i = 0; hr == S_OK && i < rows->cRows; i++) {
		const SRow *row = &rows->aRow[i];
		argument(row->ulAdrEntryPad == 0, "an SRow with something in its padding");
		hr = check_values(row->lpProps, row->cValues);
		if (hr == S_OK && argument(row->lpProps[0].ulPropTag == PR_ENTRYID, "a container whose first property is not PR_ENTRYID")) {
			hr = find((const ENTRYID *) row->lpProps[0].Value.bin.lpb, row->lpProps[0].Value.bin.cb, &path[i]);
		}
	}
	if (hr == S_OK) {
		search_path_count = rows->cRows;
		memcpy(search_path, path, rows->cRows * sizeof *path);
	}
	return leave(self, hr);
}

static Answer book_PrepareRecips(IAddrBook *self, ULONG flags, SPropTagArray *columns, ADRLIST *list) {
	HRESULT hr = enter(self, "PrepareRecips");
	if (hr == S_OK && (columns == NULL || (hr = check_tags(columns)) == S_OK) && (hr = check_addresses(list)) == S_OK) {
		flags_known(flags, MAPI_CACHE_ONLY);
		for (ULONG i = 0; i < list->cEntries; i++) {
			ADRENTRY *entry = &list->aEntries[i];
			const SPropValue *entry_id = value_of(entry, PROP_ID(PR_ENTRYID));
			uint32_t number;
			BYTE copy[64] __attribute__((aligned(8)));
			if (entry->cValues == 0 || entry_id == NULL || entry_id->Value.bin.cb > sizeof copy) {
				continue;
			}
			memcpy(copy, entry_id->Value.bin.lpb, entry_id->Value.bin.cb);
			static const Bag nothing;
			bool known = find((ENTRYID *) (void *) copy, entry_id->Value.bin.cb, &number) == S_OK;
			merge(entry, known ? &entries[number].bag : &nothing, columns, !scenario("ansi-only"));
		}
	}
	return leave(self, hr);
}

static const IAddrBookVtbl methods = { PROP_SLOTS(book), book_OpenEntry, book_CompareEntryIDs, book_Advise, book_Unadvise,
	book_CreateOneOff, book_NewEntry, book_ResolveName, book_Address, book_Details, book_RecipOptions,
	book_QueryDefaultRecipOpt, book_GetPAB, book_SetPAB, book_GetDefaultDir, book_SetDefaultDir, book_GetSearchPath,
	book_SetSearchPath, book_PrepareRecips };
