#include "services.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "content.h"
#include "memory.h"
#include "props.h"
#include "scenario.h"
#include "status.h"
#include "table.h"
#include "text.h"

#define UID 16
#define MOST 64u
#define COUNT(array) ((ULONG) (sizeof(array) / sizeof *(array)))

/* A service, or a provider of one. */
typedef struct {
	BYTE uid[UID];
	BYTE service[UID];
	Bag bag;
} Part;

typedef struct {
	BYTE uid[UID];
	bool of_provider;
	Bag bag;
	uint32_t readers, writers;
} Section;

static Part services[MOST], providers[MOST];
static ULONG service_count, provider_count;
static Section *sections[MOST];
static ULONG section_count;
static BYTE identity[UID];
static BYTE uids;

static void next_uid(BYTE *uid) {
	memset(uid, 0x5A, UID);
	uid[0] = ++uids;
	uid[UID - 1] = 0xFF;
}

static Part *add_provider(const BYTE *service, ULONG type, const char *name, const char *dll, ULONG flags) {
	Part *provider = &providers[provider_count];
	*provider = (Part) { 0 };
	next_uid(provider->uid);
	memcpy(provider->service, service, UID);
	bag_set_bytes(&provider->bag, PR_PROVIDER_UID, provider->uid, UID);
	bag_set_bytes(&provider->bag, PR_SERVICE_UID, service, UID);
	bag_set_bytes(&provider->bag, PR_INSTANCE_KEY, provider->uid, UID);
	bag_set_long(&provider->bag, PR_RESOURCE_TYPE, type);
	bag_set_long(&provider->bag, PR_RESOURCE_FLAGS, flags);
	bag_set_long(&provider->bag, PR_PROVIDER_ORDINAL, provider_count);
	bag_set_text(&provider->bag, PR_DISPLAY_NAME_W, name);
	bag_set_text(&provider->bag, PR_PROVIDER_DISPLAY_W, name);
	bag_set_text(&provider->bag, PR_PROVIDER_DLL_NAME_W, dll);
	provider_count++;
	return provider;
}

static Part *add_service(const WCHAR *name, const WCHAR *display) {
	Part *service = &services[service_count++];
	*service = (Part) { 0 };
	next_uid(service->uid);
	bag_set_bytes(&service->bag, PR_SERVICE_UID, service->uid, UID);
	bag_set_bytes(&service->bag, PR_INSTANCE_KEY, service->uid, UID);
	bag_set_wide(&service->bag, PR_SERVICE_NAME_W, name);
	bag_set_wide(&service->bag, PR_DISPLAY_NAME_W, (display != NULL) ? display : name);
	bag_set_text(&service->bag, PR_SERVICE_DLL_NAME_W, "CONTAB.DLL");
	bag_set_long(&service->bag, PR_RESOURCE_FLAGS, 0);
	return service;
}

static void fill(void) {
	static const WCHAR exchange[] = { 'M', 'S', 'E', 'M', 'S', 0 };
	static const WCHAR fax[] = { 'F', 'A', 'X', 0 };
	static const WCHAR fax_name[] = { 'B', 0xFC, 'r', 'o', '-', 'F', 'a', 'x', 0 };
	if (service_count > 0) {
		return;
	}
	const BYTE *uid = add_service(exchange, NULL)->uid;
	add_provider(uid, MAPI_STORE_PROVIDER, "Mailbox", "EMSMDB.DLL", STATUS_DEFAULT_STORE | STATUS_PRIMARY_STORE);
	add_provider(uid, MAPI_TRANSPORT_PROVIDER, "Transport", scenario("decoupled") ? "EMSXP.DLL" : "EMSMDB.DLL", 0);
	add_provider(add_service(fax, fax_name)->uid, MAPI_TRANSPORT_PROVIDER, "B\xC3\xBCro-Fax", "FAXXP.DLL", 0);
}

void services_reset(void) {
	while (service_count > 0) {
		bag_clear(&services[--service_count].bag);
	}
	while (provider_count > 0) {
		bag_clear(&providers[--provider_count].bag);
	}
	while (section_count > 0) {
		bag_clear(&sections[--section_count]->bag);
		free(sections[section_count]);
	}
	memset(identity, 0, sizeof identity);
}

static HRESULT find(Part *parts, ULONG count, const BYTE *uid, ULONG *at) {
	if (!argument(uid != NULL, "no UID")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	for (*at = 0; *at < count; ++*at) {
		if (memcmp(parts[*at].uid, uid, UID) == 0) {
			return S_OK;
		}
	}
	return MAPI_E_NOT_FOUND;
}

static void drop(Part *parts, ULONG *count, ULONG at) {
	bag_clear(&parts[at].bag);
	memmove(&parts[at], &parts[at + 1], (--*count - at) * sizeof *parts);
}

static HRESULT check_shown(ULONG_PTR window, ULONG flags, ULONG known) {
	window_none(window);
	argument((flags & (SERVICE_UI_ALWAYS | SERVICE_UI_ALLOWED)) == 0 || scenario("interactive"),
			"a flag that allows dialogs, which no one asked for");
	return check_width(flags, known | SERVICE_UI_ALWAYS | SERVICE_UI_ALLOWED);
}

/* Profile sections: one writer, or any number of readers */

typedef struct {
	Props props;
	Section *section;
} SectionObject;

static const IMAPIPropVtbl section_methods;

static void destroy_section(Object *object) {
	SectionObject *opened = (SectionObject *) object;
	*(opened->props.writable ? &opened->section->writers : &opened->section->readers) -= 1;
}

static const Class section_class = { &section_methods, { IID_NUMBER_IProfSect, IID_NUMBER_IMAPIProp }, destroy_section };

static bool section_computed(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	(void) source, (void) row, (void) scratch;
	if (id == PROP_ID(PR_OBJECT_TYPE)) {
		value_long(value, MAPI_PROFSECT);
		return true;
	}
	return false;
}

static const ULONG section_tags[] = { PR_OBJECT_TYPE };
static const PropsKind section_kind = { .computed = section_computed, .computed_tags = section_tags,
	.computed_count = COUNT(section_tags) };

static Section *find_section(const BYTE *uid) {
	for (ULONG i = 0; i < section_count; i++) {
		if (memcmp(sections[i]->uid, uid, UID) == 0) {
			return sections[i];
		}
	}
	return NULL;
}

static bool is_of_provider(const BYTE *uid) {
	for (ULONG i = 0; i < provider_count; i++) {
		if (memcmp(providers[i].uid, uid, UID) == 0) {
			return true;
		}
	}
	return false;
}

HRESULT section_open(Logon *logon, Object *opener, const BYTE *uid, const IID *iid, ULONG flags, IMAPIProp **result) {
	fill();
	flags_known(flags, MAPI_MODIFY | MAPI_DEFERRED_ERRORS | MAPI_FORCE_ACCESS);
	if (!argument(uid != NULL, "no UID") || !argument(class_has(&section_class, iid), "not the interface of a profile section")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	bool modify = (flags & MAPI_MODIFY) != 0;
	bool of_provider = is_of_provider(uid);
	if (of_provider && (flags & MAPI_FORCE_ACCESS) == 0) {
		return MAPI_E_NO_ACCESS;
	}
	Section *section = find_section(uid);
	if (section == NULL) {
		if ((!modify && !of_provider) || section_count == MOST) {
			return MAPI_E_NOT_FOUND;
		}
		section = sections[section_count++] = calloc(1, sizeof *section);
		memcpy(section->uid, uid, UID);
	}
	if (section->writers > 0 || (modify && section->readers > 0)) {
		return MAPI_E_NO_ACCESS;
	}
	*(modify ? &section->writers : &section->readers) += 1;
	SectionObject *opened = props_create(sizeof *opened, &section_class, &section_kind, "profileSection", logon,
			&section->bag, modify);
	opened->section = section;
	if (opener != NULL) {
		object_opened_from(opened, opener);
	}
	*result = (IMAPIProp *) opened;
	return S_OK;
}

PROP_METHODS(IMAPIProp, section)

static const IMAPIPropVtbl section_methods = { PROP_SLOTS(section) };

/* Tables are ANSI unless they are asked otherwise, and show what there was when they were opened. */

static const ULONG service_columns[] = { PR_SERVICE_UID, PR_INSTANCE_KEY, PR_SERVICE_NAME_W, PR_DISPLAY_NAME_W,
	PR_SERVICE_DLL_NAME_W, PR_RESOURCE_FLAGS };
static const ULONG provider_columns[] = { PR_PROVIDER_UID, PR_INSTANCE_KEY, PR_SERVICE_UID, PR_RESOURCE_TYPE,
	PR_RESOURCE_FLAGS, PR_PROVIDER_ORDINAL, PR_DISPLAY_NAME_W, PR_PROVIDER_DISPLAY_W, PR_PROVIDER_DLL_NAME_W };

static IMAPITable *open_table(const char *name, const Part *parts, ULONG count, const BYTE *service, const ULONG *columns,
		ULONG column_count, ULONG flags, Object *opener) {
	Bags rows = { 0 };
	for (ULONG i = 0; i < count; i++) {
		if (service == NULL || memcmp(parts[i].service, service, UID) == 0) {
			bag_assign(bags_add(&rows), &parts[i].bag);
		}
	}
	IMAPITable *table = bags_table(name, &rows, columns, column_count, flags, opener);
	bags_clear(&rows);
	return table;
}

/* IProviderAdmin */

typedef struct {
	Object object;
	BYTE service[UID];
} ProviderAdmin;

static const IProviderAdminVtbl provider_methods;

static void destroy(Object *object) {
	(void) object;
}

static const Class provider_class = { &provider_methods, { IID_NUMBER_IProviderAdmin }, destroy };

UNKNOWN_METHODS(IProviderAdmin, provider)

static Answer provider_GetLastError(IProviderAdmin *self, HRESULT result, ULONG flags, MAPIERROR **error) {
	return props_last_error(self, result, flags, error);
}

static Answer provider_GetProviderTable(IProviderAdmin *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetProviderTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags, 0)) == S_OK) {
		*table = open_table("providers", providers, provider_count, ((ProviderAdmin *) self)->service, provider_columns,
				COUNT(provider_columns), flags, (Object *) self);
	}
	return leave(self, hr);
}

static Answer provider_CreateProvider(IProviderAdmin *self, void *name, ULONG count, SPropValue *values, ULONG_PTR window,
		ULONG flags, BYTE *uid) {
	HRESULT hr = enter(self, "CreateProvider");
	if (hr == S_OK && (hr = check_shown(window, flags, 0)) == S_OK) {
		bool right = argument(uid != NULL, "no place for the UID") && argument(name != NULL, "a provider without a name")
				&& argument((count == 0) == (values == NULL), "the number of values and their address disagree");
		hr = !right || provider_count == MOST ? MAPI_E_INVALID_PARAMETER : (count > 0) ? check_values(values, count) : S_OK;
	}
	if (hr == S_OK) {
		Part *made = add_provider(((ProviderAdmin *) self)->service, MAPI_STORE_PROVIDER, "", "NEW.DLL", 0);
		WCHAR *wide = text_given(name, flags);
		bag_set_wide(&made->bag, PR_DISPLAY_NAME_W, wide);
		free(wide);
		for (ULONG i = 0; i < count; i++) {
			bag_set(&made->bag, &values[i]);
		}
		memcpy(uid, made->uid, UID);
	}
	return leave(self, hr);
}

static Answer provider_DeleteProvider(IProviderAdmin *self, BYTE *uid) {
	HRESULT hr = enter(self, "DeleteProvider");
	ULONG at;
	if (hr == S_OK && (hr = find(providers, provider_count, uid, &at)) == S_OK) {
		drop(providers, &provider_count, at);
	}
	return leave(self, hr);
}

static Answer provider_OpenProfileSection(IProviderAdmin *self, BYTE *uid, const IID *iid, ULONG flags, IMAPIProp **result) {
	HRESULT hr = enter(self, "OpenProfileSection");
	OUTPUT(result, hr);
	if (hr == S_OK) {
		hr = section_open(((Object *) self)->logon, (Object *) self, uid, iid, flags, result);
	}
	return leave(self, hr);
}

static const IProviderAdminVtbl provider_methods = { provider_QueryInterface, provider_AddRef, provider_Release,
	provider_GetLastError, provider_GetProviderTable, provider_CreateProvider, provider_DeleteProvider,
	provider_OpenProfileSection };

/* IMsgServiceAdmin2 */

static const IMsgServiceAdmin2Vtbl methods;
static const Class older_class = { &methods, { IID_NUMBER_IMsgServiceAdmin }, destroy };
static const Class class = { &methods, { IID_NUMBER_IMsgServiceAdmin, IID_NUMBER_IMsgServiceAdmin2 }, destroy };

IMsgServiceAdmin2 *services_admin(Logon *logon, Object *opener) {
	fill();
	Object *admin = object_create(sizeof *admin, scenario("no-service-admin2") ? &older_class : &class, "serviceAdmin", logon);
	if (opener != NULL) {
		object_opened_from(admin, opener);
	}
	return (IMsgServiceAdmin2 *) admin;
}

UNKNOWN_METHODS(IMsgServiceAdmin2, services)

static Answer services_GetLastError(IMsgServiceAdmin2 *self, HRESULT result, ULONG flags, MAPIERROR **error) {
	return props_last_error(self, result, flags, error);
}

static Answer services_GetMsgServiceTable(IMsgServiceAdmin2 *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetMsgServiceTable");
	OUTPUT(table, hr);
	if (hr == S_OK) {
		flags_known(flags, 0);
		*table = open_table("services", services, service_count, NULL, service_columns, COUNT(service_columns), flags,
				(Object *) self);
	}
	return leave(self, hr);
}

static HRESULT create(void *name, void *display, ULONG_PTR window, ULONG flags, BYTE *uid) {
	HRESULT hr = check_shown(window, flags, SERVICE_NO_RESTART_WARNING);
	if (hr == S_OK) {
		hr = argument(name != NULL, "a service without a name") && service_count < MOST && provider_count < MOST ? S_OK
				: MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		WCHAR *wide_name = text_given(name, flags);
		WCHAR *wide_display = text_given(display, flags);
		Part *made = add_service(wide_name, wide_display);
		add_provider(made->uid, MAPI_STORE_PROVIDER, "New store", "NEW.DLL", 0);
		memcpy(uid, made->uid, UID);
		free(wide_name);
		free(wide_display);
	}
	return hr;
}

static Answer services_CreateMsgService(IMsgServiceAdmin2 *self, void *name, void *display, ULONG_PTR window, ULONG flags) {
	HRESULT hr = enter(self, "CreateMsgService");
	BYTE uid[UID];
	return leave(self, (hr == S_OK) ? create(name, display, window, flags, uid) : hr);
}

static Answer services_CreateMsgServiceEx(IMsgServiceAdmin2 *self, void *name, void *display, ULONG_PTR window, ULONG flags,
		BYTE *uid) {
	HRESULT hr = enter(self, "CreateMsgServiceEx");
	if (hr == S_OK) {
		argument(((Object *) self)->class == &class, "called on an object that does not have it");
		hr = argument(uid != NULL, "no place for the UID") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	return leave(self, (hr == S_OK) ? create(name, display, window, flags, uid) : hr);
}

static Answer services_DeleteMsgService(IMsgServiceAdmin2 *self, BYTE *uid) {
	HRESULT hr = enter(self, "DeleteMsgService");
	ULONG at;
	if (hr == S_OK && (hr = find(services, service_count, uid, &at)) == S_OK) {
		for (ULONG i = provider_count; i-- > 0;) {
			if (memcmp(providers[i].service, services[at].uid, UID) == 0) {
				drop(providers, &provider_count, i);
			}
		}
		drop(services, &service_count, at);
	}
	return leave(self, hr);
}

static Answer services_CopyMsgService(IMsgServiceAdmin2 *self, BYTE *uid, void *display, const IID *copied, const IID *iid,
		void *target, ULONG_PTR window, ULONG flags) {
	HRESULT hr = enter(self, "CopyMsgService");
	ULONG at;
	if (hr == S_OK && (hr = check_shown(window, flags, 0)) == S_OK
			&& (hr = find(services, service_count, uid, &at)) == S_OK) {
		argument(copied == NULL || class_has(((Object *) self)->class, copied), "not the interface of the services");
		argument(iid != NULL && class_has(((Object *) self)->class, iid), "not the interface of the target");
		bool right = argument(object_is(target, ((Object *) self)->class), "a target that administers no services");
		hr = right && service_count < MOST ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		WCHAR *wide = text_given(display, flags);
		add_service(bag_find(&services[at].bag, PROP_ID(PR_SERVICE_NAME_W))->Value.lpszW, (wide != NULL) ? wide
				: bag_find(&services[at].bag, PROP_ID(PR_DISPLAY_NAME_W))->Value.lpszW);
		free(wide);
	}
	return leave(self, hr);
}

static Answer services_RenameMsgService(IMsgServiceAdmin2 *self, BYTE *uid, ULONG flags, void *display) {
	HRESULT hr = enter(self, "RenameMsgService");
	(void) uid, (void) flags, (void) display;
	return leave(self, (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer services_ConfigureMsgService(IMsgServiceAdmin2 *self, BYTE *uid, ULONG_PTR window, ULONG flags, ULONG count,
		SPropValue *values) {
	HRESULT hr = enter(self, "ConfigureMsgService");
	ULONG at;
	if (hr == S_OK && (hr = check_shown(window, flags, SERVICE_NO_RESTART_WARNING)) == S_OK
			&& (hr = find(services, service_count, uid, &at)) == S_OK && (hr = check_values(values, count)) == S_OK) {
		for (ULONG i = 0; i < count; i++) {
			ULONG type = PROP_TYPE(values[i].ulPropTag) & ~MV_FLAG;
			argument(type != PT_UNICODE || (flags & MAPI_UNICODE) != 0, "a wide text without MAPI_UNICODE");
			bag_set(&services[at].bag, &values[i]);
		}
	}
	return leave(self, hr);
}

static Answer services_OpenProfileSection(IMsgServiceAdmin2 *self, BYTE *uid, const IID *iid, ULONG flags,
		IMAPIProp **result) {
	HRESULT hr = enter(self, "OpenProfileSection");
	OUTPUT(result, hr);
	if (hr == S_OK) {
		hr = section_open(((Object *) self)->logon, (Object *) self, uid, iid, flags, result);
	}
	return leave(self, hr);
}

static bool is_transport(const Part *provider) {
	return bag_long(&provider->bag, PR_RESOURCE_TYPE, 0) == MAPI_TRANSPORT_PROVIDER;
}

static Answer services_MsgServiceTransportOrder(IMsgServiceAdmin2 *self, ULONG count, BYTE *list, ULONG flags) {
	HRESULT hr = enter(self, "MsgServiceTransportOrder");
	ULONG transports = 0, at;
	for (ULONG i = 0; i < provider_count; i++) {
		transports += is_transport(&providers[i]);
	}
	if (hr == S_OK) {
		flags_known(flags, 0);
		argument((count == 0) == (list == NULL), "the number of transports and their address disagree");
		hr = (count == transports) ? S_OK : MAPI_E_BUSY;
	}
	for (ULONG i = 0; hr == S_OK && i < count; i++) {
		hr = find(providers, provider_count, list + i * UID, &at);
		if (hr == S_OK) {
			hr = is_transport(&providers[at]) ? S_OK : MAPI_E_NOT_FOUND;
			bag_set_long(&providers[at].bag, PR_PROVIDER_ORDINAL, i);
		}
	}
	return leave(self, hr);
}

static Answer services_AdminProviders(IMsgServiceAdmin2 *self, BYTE *uid, ULONG flags, IProviderAdmin **result) {
	HRESULT hr = enter(self, "AdminProviders");
	ULONG at;
	OUTPUT(result, hr);
	if (hr == S_OK && (hr = find(services, service_count, uid, &at)) == S_OK) {
		flags_known(flags, 0);
		ProviderAdmin *admin = object_create(sizeof *admin, &provider_class, "providerAdmin", ((Object *) self)->logon);
		object_opened_from(admin, self);
		memcpy(admin->service, uid, UID);
		*result = (IProviderAdmin *) admin;
	}
	return leave(self, hr);
}

static Answer services_SetPrimaryIdentity(IMsgServiceAdmin2 *self, BYTE *uid, ULONG flags) {
	HRESULT hr = enter(self, "SetPrimaryIdentity");
	ULONG at;
	if (hr == S_OK && (uid == NULL || (hr = find(services, service_count, uid, &at)) == S_OK)) {
		flags_known(flags, 0);
		memset(identity, 0, UID);
		if (uid != NULL) {
			memcpy(identity, uid, UID);
		}
	}
	return leave(self, hr);
}

static Answer services_GetProviderTable(IMsgServiceAdmin2 *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetProviderTable");
	OUTPUT(table, hr);
	if (hr == S_OK) {
		flags_known(flags, 0);
		*table = open_table("providers", providers, provider_count, NULL, provider_columns, COUNT(provider_columns), flags,
				(Object *) self);
	}
	return leave(self, hr);
}

static const IMsgServiceAdmin2Vtbl methods = { services_QueryInterface, services_AddRef, services_Release,
	services_GetLastError, services_GetMsgServiceTable, services_CreateMsgService, services_DeleteMsgService,
	services_CopyMsgService, services_RenameMsgService, services_ConfigureMsgService, services_OpenProfileSection,
	services_MsgServiceTransportOrder, services_AdminProviders, services_SetPrimaryIdentity, services_GetProviderTable,
	services_CreateMsgServiceEx };
