#include "profile.h"

#include <string.h>

#include "scenario.h"
#include "table.h"
#include "text.h"

#define PROFILES 16

typedef struct {
	WCHAR names[PROFILES][65];
	uint32_t count;
	uint32_t default_index;
} Profiles;

static const ULONG columns[] = { PR_DISPLAY_NAME_W, PR_DEFAULT_PROFILE };

static void read_wide(const char *utf8, size_t length, WCHAR *target) {
	target[from_utf8(utf8, (length < 64) ? length : 64, target)] = 0;
}

static const Profiles *profiles(void) {
	static Profiles read;
	const char *text = scenario_text("profiles", "Outlook;B\xC3\xBCro;Archive");
	read.count = 0;
	while (*text != 0 && read.count < PROFILES) {
		size_t length = strcspn(text, ";");
		read_wide(text, length, read.names[read.count++]);
		text += length + (text[length] == ';');
	}
	WCHAR wanted[65] = { 0 };
	const char *name = scenario_text("default-profile", "");
	read_wide(name, strlen(name), wanted);
	read.default_index = scenario("no-default-profile") ? PROFILES : 0;
	for (uint32_t i = 0; i < read.count; i++) {
		if (wide_equals(read.names[i], wanted, true)) {
			read.default_index = i;
		}
	}
	return &read;
}

const WCHAR *profile_find(const WCHAR *name) {
	const Profiles *all = profiles();
	for (uint32_t i = 0; i < all->count; i++) {
		if (wide_equals(all->names[i], name, true)) {
			return all->names[i];
		}
	}
	return NULL;
}

const WCHAR *profile_default(void) {
	const Profiles *all = profiles();
	return (all->default_index < all->count) ? all->names[all->default_index] : NULL;
}

static bool profile_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Profiles *all = source;
	(void) scratch;
	switch (id) {
		case PROP_ID(PR_DISPLAY_NAME_W):
			value_wide(value, all->names[row]);
			return true;
		case PROP_ID(PR_DEFAULT_PROFILE):
			value_boolean(value, row == all->default_index);
			return true;
		default:
			return false;
	}
}

static const IProfAdminVtbl methods;

static void destroy(Object *object) {
	(void) object;
}

static const Class class = { &methods, { IID_NUMBER_IProfAdmin }, destroy };

Answer MAPIAdminProfiles(ULONG flags, IProfAdmin **admin) {
	HRESULT hr = enter(NULL, "MAPIAdminProfiles");
	OUTPUT(admin, hr);
	if (hr == S_OK) {
		flags_known(flags, 0);
		*admin = object_create(sizeof(Object), &class, "profAdmin", NULL);
	}
	return leave(NULL, hr);
}

UNKNOWN_METHODS(IProfAdmin, admin)

static Answer admin_GetLastError(IProfAdmin *self, HRESULT result, ULONG flags, MAPIERROR **error) {
	HRESULT hr = enter(self, "GetLastError");
	OUTPUT(error, hr);
	return leave(self, (hr == S_OK) ? object_last_error(self, result, flags, error) : hr);
}

/* As everything about profiles, this table is begun in ANSI; wide columns may be set. */
static Answer admin_GetProfileTable(IProfAdmin *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetProfileTable");
	OUTPUT(table, hr);
	if (hr == S_OK) {
		flags_known(flags, MAPI_UNICODE);
		hr = ((flags & MAPI_UNICODE) != 0) ? MAPI_E_BAD_CHARWIDTH : S_OK;
	}
	if (hr == S_OK) {
		const Profiles *all = profiles();
		TableSource source = { .name = "profiles", .property = profile_property, .rows = all->count, .columns = columns,
			.column_count = sizeof columns / sizeof *columns, .type = TBLTYPE_SNAPSHOT };
		*table = table_create(&source, all, sizeof *all, flags, NULL);
	}
	return leave(self, hr);
}

static Answer refuse(IProfAdmin *self, const char *method) {
	HRESULT hr = enter(self, method);
	return leave(self, (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer admin_CreateProfile(IProfAdmin *self, void *name, void *password, ULONG_PTR window, ULONG flags) {
	(void) name, (void) password, (void) window, (void) flags;
	return refuse(self, "CreateProfile");
}

static Answer admin_DeleteProfile(IProfAdmin *self, void *name, ULONG flags) {
	(void) name, (void) flags;
	return refuse(self, "DeleteProfile");
}

static Answer admin_ChangeProfilePassword(IProfAdmin *self, void *name, void *old, void *new, ULONG flags) {
	(void) name, (void) old, (void) new, (void) flags;
	return refuse(self, "ChangeProfilePassword");
}

static Answer admin_CopyProfile(IProfAdmin *self, void *old, void *password, void *new, ULONG_PTR window,
		ULONG flags) {
	(void) old, (void) password, (void) new, (void) window, (void) flags;
	return refuse(self, "CopyProfile");
}

static Answer admin_RenameProfile(IProfAdmin *self, void *old, void *password, void *new, ULONG_PTR window,
		ULONG flags) {
	(void) old, (void) password, (void) new, (void) window, (void) flags;
	return refuse(self, "RenameProfile");
}

static Answer admin_SetDefaultProfile(IProfAdmin *self, void *name, ULONG flags) {
	(void) name, (void) flags;
	return refuse(self, "SetDefaultProfile");
}

static Answer admin_AdminServices(IProfAdmin *self, void *name, void *password, ULONG_PTR window, ULONG flags,
		void **admin) {
	(void) name, (void) password, (void) window, (void) flags, (void) admin;
	return refuse(self, "AdminServices");
}

static const IProfAdminVtbl methods = { admin_QueryInterface, admin_AddRef, admin_Release, admin_GetLastError,
	admin_GetProfileTable, admin_CreateProfile, admin_DeleteProfile, admin_ChangeProfilePassword, admin_CopyProfile,
	admin_RenameProfile, admin_SetDefaultProfile, admin_AdminServices };
