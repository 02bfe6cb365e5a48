#include "profile.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "scenario.h"
#include "services.h"
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

static Profiles read;
/* By the client, so that the scenario does not count any more. */
static bool changed;

static const Profiles *profiles(void) {
	if (changed) {
		return &read;
	}
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
		object_opened_from(*table, self);
	}
	return leave(self, hr);
}

void profile_reset(void) {
	changed = false;
}

/* Everything about profiles knows ANSI only. */
static HRESULT check(const void *password, ULONG_PTR window, ULONG flags, ULONG known) {
	window_none(window);
	argument(password == NULL, "a password, which must be NULL");
	argument((flags & MAPI_DIALOG) == 0 || scenario("interactive"), "MAPI_DIALOG, which no one asked for");
	if (!flags_known(flags, known | MAPI_DIALOG | MAPI_UNICODE)) {
		return MAPI_E_UNKNOWN_FLAGS;
	}
	return ((flags & MAPI_UNICODE) != 0) ? MAPI_E_BAD_CHARWIDTH : S_OK;
}

/* The name of a profile; false, and a violation, when it is none. */
static bool name_given(const void *text, WCHAR *name) {
	WCHAR *wide = text_given(text, 0);
	size_t length = (wide != NULL) ? wide_length(wide) : 0;
	bool right = argument(length >= 1 && length <= 64, "a profile's name that is none, empty or too long")
			&& argument(wide[0] != ' ' && wide[length - 1] != ' ', "a profile's name with a blank at an end");
	if (right) {
		memcpy(name, wide, (length + 1) * sizeof *wide);
	}
	free(wide);
	return right;
}

static uint32_t index_of(const WCHAR *name) {
	const WCHAR *found = profile_find(name);
	return (found != NULL) ? (uint32_t) ((found - read.names[0]) / (ptrdiff_t) (sizeof read.names[0] / sizeof *found)) : PROFILES;
}

static HRESULT add(const WCHAR *name) {
	if (profile_find(name) != NULL || read.count == PROFILES) {
		return MAPI_E_NO_ACCESS;
	}
	memcpy(read.names[read.count++], name, (wide_length(name) + 1) * sizeof *name);
	changed = true;
	return S_OK;
}

static Answer admin_CreateProfile(IProfAdmin *self, void *name, void *password, ULONG_PTR window, ULONG flags) {
	HRESULT hr = enter(self, "CreateProfile");
	WCHAR wide[65];
	if (hr == S_OK && (hr = check(password, window, flags, MAPI_DEFAULT_SERVICES | MAPI_APP_PROFILE)) == S_OK) {
		hr = name_given(name, wide) ? add(wide) : MAPI_E_INVALID_PARAMETER;
	}
	return leave(self, hr);
}

static Answer admin_DeleteProfile(IProfAdmin *self, void *name, ULONG flags) {
	HRESULT hr = enter(self, "DeleteProfile");
	WCHAR wide[65];
	if (hr == S_OK && (hr = check(NULL, 0, flags, 0)) == S_OK) {
		hr = name_given(name, wide) ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		uint32_t index = index_of(wide);
		if (index == PROFILES) {
			hr = MAPI_E_NOT_FOUND;
		}
		else {
			memmove(read.names[index], read.names[index + 1], (--read.count - index) * sizeof read.names[0]);
			read.default_index = (read.default_index == index) ? PROFILES : read.default_index - (read.default_index > index);
			changed = true;
		}
	}
	return leave(self, hr);
}

static Answer admin_ChangeProfilePassword(IProfAdmin *self, void *name, void *old, void *new, ULONG flags) {
	HRESULT hr = enter(self, "ChangeProfilePassword");
	(void) name, (void) old, (void) new, (void) flags;
	return leave(self, (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer name_another(IProfAdmin *self, const char *method, void *old, void *password, void *new, ULONG_PTR window,
		ULONG flags, bool rename) {
	HRESULT hr = enter(self, method);
	WCHAR wide[65], wide_new[65];
	if (hr == S_OK && (hr = check(password, window, flags, 0)) == S_OK) {
		hr = name_given(old, wide) && name_given(new, wide_new) ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		uint32_t index = index_of(wide);
		hr = (index == PROFILES) ? MAPI_E_NOT_FOUND : (profile_find(wide_new) != NULL) ? MAPI_E_NO_ACCESS : S_OK;
		if (hr == S_OK && rename) {
			memcpy(read.names[index], wide_new, sizeof wide_new);
			changed = true;
		}
		else if (hr == S_OK) {
			hr = add(wide_new);
		}
	}
	return leave(self, hr);
}

static Answer admin_CopyProfile(IProfAdmin *self, void *old, void *password, void *new, ULONG_PTR window,
		ULONG flags) {
	return name_another(self, "CopyProfile", old, password, new, window, flags, false);
}

static Answer admin_RenameProfile(IProfAdmin *self, void *old, void *password, void *new, ULONG_PTR window,
		ULONG flags) {
	return name_another(self, "RenameProfile", old, password, new, window, flags, true);
}

static Answer admin_SetDefaultProfile(IProfAdmin *self, void *name, ULONG flags) {
	HRESULT hr = enter(self, "SetDefaultProfile");
	WCHAR wide[65];
	if (hr == S_OK && (hr = check(NULL, 0, flags, 0)) == S_OK && name != NULL) {
		hr = !name_given(name, wide) ? MAPI_E_INVALID_PARAMETER : (index_of(wide) == PROFILES) ? MAPI_E_NOT_FOUND : S_OK;
	}
	if (hr == S_OK) {
		read.default_index = (name != NULL) ? index_of(wide) : PROFILES;
		changed = true;
	}
	return leave(self, hr);
}

static Answer admin_AdminServices(IProfAdmin *self, void *name, void *password, ULONG_PTR window, ULONG flags,
		void **result) {
	HRESULT hr = enter(self, "AdminServices");
	WCHAR wide[65];
	OUTPUT(result, hr);
	if (hr == S_OK && (hr = check(password, window, flags, 0)) == S_OK) {
		hr = !name_given(name, wide) ? MAPI_E_INVALID_PARAMETER : (index_of(wide) == PROFILES) ? MAPI_E_NOT_FOUND : S_OK;
	}
	if (hr == S_OK) {
		*result = services_admin(NULL, (Object *) self);
	}
	return leave(self, hr);
}

static const IProfAdminVtbl methods = { admin_QueryInterface, admin_AddRef, admin_Release, admin_GetLastError,
	admin_GetProfileTable, admin_CreateProfile, admin_DeleteProfile, admin_ChangeProfilePassword, admin_CopyProfile,
	admin_RenameProfile, admin_SetDefaultProfile, admin_AdminServices };
