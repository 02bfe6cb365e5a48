#include "status.h"

#include <stdio.h>
#include <string.h>

#include "entryid.h"
#include "memory.h"
#include "platform.h"
#include "notify.h"
#include "scenario.h"
#include "text.h"

typedef struct {
	WCHAR profile[65];
	bool no_mail;
} Data;

typedef struct {
	ULONG type;
	const char *name;
	ULONG status, flags, methods;
	const char *dll;
	const char *provider;
	bool has_identity;
} Resource;

#define VALIDATE STATUS_VALIDATE_STATE
#define ALL_METHODS (VALIDATE | STATUS_SETTINGS_DIALOG | STATUS_CHANGE_PASSWORD | STATUS_FLUSH_QUEUES)
#define ONLINE (STATUS_AVAILABLE | STATUS_INBOUND_ENABLED | STATUS_OUTBOUND_ENABLED)

/* The transports last, since a session without mail has none. */
static const Resource resources[] = {
	{ MAPI_SUBSYSTEM, "", STATUS_AVAILABLE, 0, VALIDATE, "MAPI32.DLL", NULL, false },
	{ MAPI_SPOOLER, "MAPI Spooler", STATUS_AVAILABLE, 0, VALIDATE | STATUS_FLUSH_QUEUES, "MAPI32.DLL", NULL, false },
	{ MAPI_AB, "MAPI Address Book", STATUS_AVAILABLE, 0, VALIDATE, "MAPI32.DLL", NULL, false },
	{ MAPI_STORE_PROVIDER, "Mailbox - Ann Lee", STATUS_AVAILABLE,
			STATUS_DEFAULT_STORE | STATUS_PRIMARY_STORE | STATUS_PRIMARY_IDENTITY, VALIDATE, "EMSMDB.DLL",
			"Microsoft Exchange Message Store", true },
	{ MAPI_TRANSPORT_PROVIDER, "Microsoft Exchange", ONLINE, STATUS_DEFAULT_OUTBOUND | STATUS_PRIMARY_IDENTITY,
			ALL_METHODS, "EMSMDB.DLL", "Microsoft Exchange Server", true },
	{ MAPI_TRANSPORT_PROVIDER, "B\xC3\xBCro-Fax", ONLINE, 0, VALIDATE | STATUS_FLUSH_QUEUES, "FAXXP.DLL", "Fax", false },
};

#define RESOURCES (sizeof resources / sizeof *resources)
#define TRANSPORTS 2
#define MANY_COLUMNS (sizeof columns / sizeof *columns)

static const ULONG columns[] = { PR_ENTRYID, PR_INSTANCE_KEY, PR_ROWID, PR_OBJECT_TYPE, PR_DISPLAY_NAME_W,
	PR_RESOURCE_TYPE, PR_STATUS_CODE, PR_STATUS_STRING_W, PR_RESOURCE_FLAGS, PR_RESOURCE_METHODS,
	PR_PROVIDER_DLL_NAME_W, PR_PROVIDER_DISPLAY_W, PR_IDENTITY_DISPLAY_W, PR_IDENTITY_ENTRYID, PR_IDENTITY_SEARCH_KEY,
	PR_OWN_STORE_ENTRYID, PR_REMOTE_VALIDATE_OK };

/* What a test has set, 0 where nothing. */
static ULONG set_status[RESOURCES];

const BYTE *status_identity(void) {
	static BYTE identity[IDENTITY_SIZE];
	entry_id_make(identity, ENTRY_IDENTITY, 0);
	memcpy(identity + ENTRY_SIZE, "ANN", 4);
	return identity;
}

static uint32_t row_count(const Data *data) {
	uint32_t own = RESOURCES - (data->no_mail ? TRANSPORTS : 0);
	return scenario_number("rows", own);
}

static bool is_own(const Data *data, uint32_t row) {
	return row < RESOURCES - (data->no_mail ? TRANSPORTS : 0);
}

static const Resource *resource(const Data *data, uint32_t row) {
	static const Resource more = { MAPI_TRANSPORT_PROVIDER, "Transport", ONLINE, 0, VALIDATE | STATUS_FLUSH_QUEUES,
		"MOREXP.DLL", "Transport", false };
	return is_own(data, row) ? &resources[row] : &more;
}

static ULONG status_code(const Data *data, uint32_t row) {
	if (is_own(data, row) && set_status[row] != 0) {
		return set_status[row];
	}
	const Resource *of = resource(data, row);
	return (of->type == MAPI_SPOOLER && data->no_mail) ? STATUS_FAILURE : of->status;
}

static void read_name(const Data *data, uint32_t row, SPropValue *value, Scratch *scratch) {
	if (resource(data, row)->type == MAPI_SUBSYSTEM) {
		value_wide(value, data->profile);
	}
	else if (is_own(data, row)) {
		value_text(value, scratch, resource(data, row)->name);
	}
	else {
		char name[40];
		snprintf(name, sizeof name, "Transport %06u", row);
		value_text(value, scratch, name);
	}
}

static bool read_text(const char *text, SPropValue *value, Scratch *scratch) {
	if (text != NULL) {
		value_text(value, scratch, text);
	}
	return text != NULL;
}

static bool read_status_text(const Data *data, uint32_t row, SPropValue *value, Scratch *scratch) {
	ULONG type = resource(data, row)->type;
	if (type == MAPI_SUBSYSTEM || type == MAPI_AB) {
		return false;
	}
	ULONG code = status_code(data, row);
	return read_text(((code & STATUS_FAILURE) != 0) ? "Failed" : ((code & STATUS_OFFLINE) != 0) ? "Offline" : "Connected",
			value, scratch);
}

static bool read_identity(const Resource *of, ULONG id, SPropValue *value, Scratch *scratch) {
	if (!of->has_identity || scenario("no-service")) {
		return false;
	}
	if (id == PROP_ID(PR_IDENTITY_DISPLAY_W)) {
		value_text(value, scratch, "Ann Lee");
	}
	else if (id == PROP_ID(PR_IDENTITY_ENTRYID)) {
		value_bytes(value, scratch, status_identity(), IDENTITY_SIZE);
	}
	else {
		value_bytes(value, scratch, "EX:/O=EXAMPLE/CN=ANN", 21);
	}
	return true;
}

static void read_key(const Data *data, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	BYTE entry_id[ENTRY_SIZE];
	entry_id_make(entry_id, ENTRY_STATUS, is_own(data, row) ? row : row + 1000);
	bool key = id == PROP_ID(PR_INSTANCE_KEY);
	value_bytes(value, scratch, key ? entry_id + ENTRY_SIZE - 8 : entry_id, key ? 8 : ENTRY_SIZE);
}

static bool status_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Data *data = source;
	const Resource *of = resource(data, row);
	bool transport = of->type == MAPI_TRANSPORT_PROVIDER;
	switch (id) {
		case PROP_ID(PR_ENTRYID):
		case PROP_ID(PR_INSTANCE_KEY):
			read_key(data, row, id, value, scratch);
			return true;
		case PROP_ID(PR_ROWID):
			value_long(value, row);
			return true;
		case PROP_ID(PR_OBJECT_TYPE):
			value_long(value, MAPI_STATUS);
			return true;
		case PROP_ID(PR_DISPLAY_NAME_W):
			read_name(data, row, value, scratch);
			return true;
		case PROP_ID(PR_RESOURCE_TYPE):
			value_long(value, of->type);
			return true;
		case PROP_ID(PR_STATUS_CODE):
			value_long(value, status_code(data, row));
			return true;
		case PROP_ID(PR_STATUS_STRING_W):
			return read_status_text(data, row, value, scratch);
		case PROP_ID(PR_RESOURCE_FLAGS):
			value_long(value, scenario("no-service") ? of->flags & ~STATUS_PRIMARY_IDENTITY : of->flags);
			return true;
		case PROP_ID(PR_RESOURCE_METHODS):
			value_long(value, of->methods);
			return true;
		case PROP_ID(PR_PROVIDER_DLL_NAME_W):
			return read_text(of->dll, value, scratch);
		case PROP_ID(PR_PROVIDER_DISPLAY_W):
			return read_text(of->provider, value, scratch);
		case PROP_ID(PR_IDENTITY_DISPLAY_W):
		case PROP_ID(PR_IDENTITY_ENTRYID):
		case PROP_ID(PR_IDENTITY_SEARCH_KEY):
			return read_identity(of, id, value, scratch);
		case PROP_ID(PR_OWN_STORE_ENTRYID):
			entry_id_make(scratch->bytes, ENTRY_STORE, 0);
			value_bytes(value, scratch, scratch->bytes, ENTRY_SIZE);
			return transport && of->has_identity;
		case PROP_ID(PR_REMOTE_VALIDATE_OK):
			value_boolean(value, of->has_identity);
			return transport;
		default:
			return false;
	}
}

static Data data_of(const Logon *logon) {
	Data data = { .no_mail = logon->no_mail };
	memcpy(data.profile, logon->profile, sizeof data.profile);
	return data;
}

IMAPITable *status_table(Logon *logon, ULONG flags) {
	Data data = data_of(logon);
	TableSource source = { .name = "status", .property = status_property, .rows = row_count(&data), .columns = columns,
			.column_count = MANY_COLUMNS, .type = TBLTYPE_DYNAMIC };
	return table_create(&source, &data, sizeof data, flags, logon);
}

void status_reset(void) {
	memset(set_status, 0, sizeof set_status);
}

uint32_t mapi4jTestStatus(uint32_t type, uint32_t status) {
	uint32_t sent = 0;
	lock();
	for (uint32_t row = 0; row < RESOURCES; row++) {
		if (resources[row].type == type) {
			set_status[row] = status;
			sent += notify_status_row(row);
		}
	}
	unlock();
	return sent;
}

uint32_t mapi4jTestNotify(uint32_t event, uint32_t table_event) {
	lock();
	uint32_t sent = notify_all(event, table_event);
	unlock();
	return sent;
}

/* Status objects */

typedef struct {
	Object object;
	Data data;
	uint32_t row;
} Status;

static const IMAPIStatusVtbl methods;

static void destroy(Object *object) {
	(void) object;
}

static const Class class = { &methods, { IID_NUMBER_IMAPIStatus, IID_NUMBER_IMAPIProp }, destroy };

IMAPIStatus *status_open(Logon *logon, const ENTRYID *entry_id, ULONG size, const IID *iid, HRESULT *hr) {
	Data data = data_of(logon);
	uint32_t number;
	if (entry_id_kind(entry_id, size, &number) != ENTRY_STATUS) {
		return NULL;
	}
	uint32_t row = (number >= 1000) ? number - 1000 : number;
	if (row >= row_count(&data) || (number < 1000) != is_own(&data, row)) {
		*hr = MAPI_E_NOT_FOUND;
		return NULL;
	}
	if (!class_has(&class, iid)) {
		*hr = E_NOINTERFACE;
		return NULL;
	}
	Status *status = object_create(sizeof *status, &class, "statusObject", logon);
	status->data = data;
	status->row = row;
	if (resource(&data, row)->type == MAPI_TRANSPORT_PROVIDER) {
		status->object.bound_to = this_thread()->number;
	}
	*hr = S_OK;
	return (IMAPIStatus *) status;
}

UNKNOWN_METHODS(IMAPIStatus, status)

static Answer status_GetLastError(IMAPIStatus *self, HRESULT result, ULONG flags, MAPIERROR **error) {
	HRESULT hr = enter(self, "GetLastError");
	OUTPUT(error, hr);
	return leave(self, (hr == S_OK) ? object_last_error(self, result, flags, error) : hr);
}

static Answer refuse(IMAPIStatus *self, const char *method, HRESULT result) {
	HRESULT hr = enter(self, method);
	return leave(self, (hr == S_OK) ? result : hr);
}

static Answer status_SaveChanges(IMAPIStatus *self, ULONG flags) {
	(void) flags;
	return refuse(self, "SaveChanges", MAPI_E_NO_ACCESS);
}

/* The tags of what this object has, in the width that is asked for. */
static ULONG own_tags(const Status *status, bool wide, ULONG *tags) {
	ULONG count = 0;
	for (size_t i = 0; i < MANY_COLUMNS; i++) {
		SPropValue value;
		Scratch scratch;
		value.ulPropTag = columns[i];
		if (status_property(&status->data, status->row, PROP_ID(columns[i]), &value, &scratch)) {
			bool narrow = PROP_TYPE(columns[i]) == PT_UNICODE && !wide;
			tags[count++] = narrow ? PROP_TAG(PT_STRING8, PROP_ID(columns[i])) : columns[i];
		}
	}
	return count;
}

static HRESULT check_width(ULONG flags) {
	flags_known(flags, MAPI_UNICODE);
	return ((flags & MAPI_UNICODE) != 0 && scenario("ansi-only")) ? MAPI_E_BAD_CHARWIDTH : S_OK;
}

static Answer status_GetProps(IMAPIStatus *self, SPropTagArray *tags, ULONG flags, ULONG *count, SPropValue **values) {
	Status *status = (Status *) self;
	HRESULT hr = enter(self, "GetProps");
	OUTPUT(count, hr);
	OUTPUT(values, hr);
	if (hr == S_OK && (hr = check_width(flags)) == S_OK) {
		ULONG own[MANY_COLUMNS];
		ULONG errors;
		bool wide = (flags & MAPI_UNICODE) != 0;
		*count = (tags != NULL) ? tags->cValues : own_tags(status, wide, own);
		*values = values_read(status_property, &status->data, status->row, (tags != NULL) ? tags->aulPropTag : own, *count,
				wide, &errors);
		hr = (errors > 0) ? MAPI_W_ERRORS_RETURNED : S_OK;
	}
	return leave(self, hr);
}

static Answer status_GetPropList(IMAPIStatus *self, ULONG flags, SPropTagArray **tags) {
	HRESULT hr = enter(self, "GetPropList");
	OUTPUT(tags, hr);
	if (hr == S_OK && (hr = check_width(flags)) == S_OK) {
		ULONG own[MANY_COLUMNS];
		ULONG count = own_tags((Status *) self, (flags & MAPI_UNICODE) != 0, own);
		*tags = memory_allocate((ULONG) offsetof(SPropTagArray, aulPropTag) + count * (ULONG) sizeof(ULONG));
		(*tags)->cValues = count;
		memcpy((*tags)->aulPropTag, own, count * sizeof(ULONG));
	}
	return leave(self, hr);
}

static Answer status_OpenProperty(IMAPIStatus *self, ULONG tag, const IID *iid, ULONG options, ULONG flags,
		void **result) {
	(void) tag, (void) iid, (void) options, (void) flags, (void) result;
	return refuse(self, "OpenProperty", MAPI_E_NO_SUPPORT);
}

static Answer status_SetProps(IMAPIStatus *self, ULONG count, SPropValue *values, void **problems) {
	(void) count, (void) values, (void) problems;
	return refuse(self, "SetProps", MAPI_E_NO_ACCESS);
}

static Answer status_DeleteProps(IMAPIStatus *self, SPropTagArray *tags, void **problems) {
	(void) tags, (void) problems;
	return refuse(self, "DeleteProps", MAPI_E_NO_ACCESS);
}

static Answer status_CopyTo(IMAPIStatus *self, ULONG count, const IID *excluded, SPropTagArray *tags, ULONG_PTR window,
		void *progress, const IID *iid, void *target, ULONG flags, void **problems) {
	(void) count, (void) excluded, (void) tags, (void) progress, (void) iid, (void) target, (void) flags;
	(void) window, (void) problems;
	return refuse(self, "CopyTo", MAPI_E_NO_SUPPORT);
}

static Answer status_CopyProps(IMAPIStatus *self, SPropTagArray *tags, ULONG_PTR window, void *progress,
		const IID *iid, void *target, ULONG flags, void **problems) {
	(void) tags, (void) window, (void) progress, (void) iid, (void) target, (void) flags, (void) problems;
	return refuse(self, "CopyProps", MAPI_E_NO_SUPPORT);
}

static Answer status_GetNamesFromIDs(IMAPIStatus *self, SPropTagArray **tags, IID *set, ULONG flags, ULONG *count,
		void ***names) {
	(void) tags, (void) set, (void) flags, (void) count, (void) names;
	return refuse(self, "GetNamesFromIDs", MAPI_E_NO_SUPPORT);
}

static Answer status_GetIDsFromNames(IMAPIStatus *self, ULONG count, void **names, ULONG flags, SPropTagArray **tags) {
	(void) count, (void) names, (void) flags, (void) tags;
	return refuse(self, "GetIDsFromNames", MAPI_E_NO_SUPPORT);
}

/* Only what PR_RESOURCE_METHODS advertises may be called. */
static HRESULT check_method(IMAPIStatus *self, ULONG method) {
	Status *status = (Status *) self;
	bool advertised = (resource(&status->data, status->row)->methods & method) != 0;
	return argument(advertised, "PR_RESOURCE_METHODS does not advertise it") ? S_OK : MAPI_E_NO_SUPPORT;
}

static Answer status_ValidateState(IMAPIStatus *self, ULONG_PTR window, ULONG flags) {
	HRESULT hr = enter(self, "ValidateState");
	if (hr == S_OK) {
		window_none(window);
		flags_known(flags, SUPPRESS_UI | REFRESH_XP_HEADER_CACHE | PROCESS_XP_HEADER_CACHE | FORCE_XP_CONNECT
				| FORCE_XP_DISCONNECT | CONFIG_CHANGED | ABORT_XP_HEADER_OPERATION | SHOW_XP_SESSION_UI);
		argument((flags & SUPPRESS_UI) != 0 || scenario("interactive"), "without SUPPRESS_UI");
		hr = check_method(self, STATUS_VALIDATE_STATE);
	}
	return leave(self, hr);
}

static Answer status_SettingsDialog(IMAPIStatus *self, ULONG_PTR window, ULONG flags) {
	HRESULT hr = enter(self, "SettingsDialog");
	if (hr == S_OK) {
		window_none(window);
		flags_known(flags, UI_READONLY);
		argument(scenario("interactive"), "a dialog where no one sits");
		hr = check_method(self, STATUS_SETTINGS_DIALOG);
	}
	return leave(self, hr);
}

static bool password_is(const void *text, ULONG flags, const char *password) {
	WCHAR wide[80] = { 0 };
	from_utf8(password, strlen(password), wide);
	return ((flags & MAPI_UNICODE) != 0) ? wide_equals(text, wide, false) : strcmp(text, password) == 0;
}

static Answer status_ChangePassword(IMAPIStatus *self, void *old, void *new, ULONG flags) {
	HRESULT hr = enter(self, "ChangePassword");
	if (hr == S_OK && (hr = check_width(flags)) == S_OK && (hr = check_method(self, STATUS_CHANGE_PASSWORD)) == S_OK) {
		hr = argument(old != NULL && new != NULL, "without both passwords") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK && !password_is(old, flags, scenario_text("password", "old"))) {
		hr = MAPI_E_NO_ACCESS;
	}
	return leave(self, hr);
}

static Answer status_FlushQueues(IMAPIStatus *self, ULONG_PTR window, ULONG size, ENTRYID *transport, ULONG flags) {
	HRESULT hr = enter(self, "FlushQueues");
	if (hr == S_OK) {
		uint32_t number;
		window_none(window);
		flags_known(flags, FLUSH_UPLOAD | FLUSH_DOWNLOAD | FLUSH_FORCE | FLUSH_NO_UI | FLUSH_ASYNC_OK);
		argument((flags & (FLUSH_UPLOAD | FLUSH_DOWNLOAD)) != 0, "neither FLUSH_UPLOAD nor FLUSH_DOWNLOAD");
		argument((flags & FLUSH_NO_UI) != 0 || scenario("interactive"), "without FLUSH_NO_UI");
		argument((size == 0) == (transport == NULL), "the size and the address of the transport disagree");
		entry_id_aligned(transport);
		hr = check_method(self, STATUS_FLUSH_QUEUES);
		if (hr == S_OK && transport != NULL && entry_id_kind(transport, size, &number) != ENTRY_STATUS) {
			hr = MAPI_E_UNKNOWN_ENTRYID;
		}
		if (hr == S_OK && (flags & FLUSH_ASYNC_OK) != 0) {
			/* It was accepted, and goes on. */
			hr = MAPI_E_BUSY;
		}
	}
	return leave(self, hr);
}

static const IMAPIStatusVtbl methods = { status_QueryInterface, status_AddRef, status_Release, status_GetLastError,
	status_SaveChanges, status_GetProps, status_GetPropList, status_OpenProperty, status_SetProps, status_DeleteProps,
	status_CopyTo, status_CopyProps, status_GetNamesFromIDs, status_GetIDsFromNames, status_ValidateState,
	status_SettingsDialog, status_ChangePassword, status_FlushQueues };
