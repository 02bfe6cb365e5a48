#include "session.h"

#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "com.h"
#include "entryid.h"
#include "folder.h"
#include "memory.h"
#include "msgstore.h"
#include "notify.h"
#include "platform.h"
#include "profile.h"
#include "runtime.h"
#include "scenario.h"
#include "services.h"
#include "status.h"
#include "store.h"
#include "text.h"

typedef struct {
	Object object;
	IMAPIClientShutdown shutdown;
	bool asked, notified;
} Session;

static const IMAPISessionVtbl methods;
static const IMAPIClientShutdownVtbl shutdown_methods;
static Logon *logons;
static uint32_t logons_in_flight;
static char *directory_before;

void logon_end(Logon *logon) {
	Logon **link = &logons;
	while (*link != logon) {
		link = &(*link)->next;
	}
	*link = logon->next;
	free(logon);
}

static void judge_directory(const char *when) {
	char *now = working_directory();
	if (directory_before != NULL && (now == NULL || strcmp(now, directory_before) != 0)) {
		violation("%s: the working directory is not restored", when);
	}
	free(now);
	free(directory_before);
	directory_before = NULL;
}

void session_judge(const char *when) {
	for (Logon *logon = logons; logon != NULL; logon = logon->next) {
		if (!logon->logged_off) {
			violation("%s: a session is not logged off", when);
		}
	}
	judge_directory(when);
}

static void destroy(Object *object) {
	if (!object->logon->logged_off) {
		violation("the session was released without Logoff");
	}
	objects_judge(object->logon, object, "when the session was released");
}

static const Class class = { &methods, { IID_NUMBER_IMAPISession }, destroy };

/* Logon */

static HRESULT judge_flags(ULONG flags) {
	const ULONG dialogs = MAPI_LOGON_UI | MAPI_PASSWORD_UI | MAPI_SERVICE_UI_ALWAYS;
	if (!flags_known(flags, dialogs | MAPI_NEW_SESSION | MAPI_APP_PROFILE | MAPI_ALLOW_OTHERS | MAPI_EXPLICIT_PROFILE
			| MAPI_EXTENDED | MAPI_USE_DEFAULT | MAPI_FORCE_DOWNLOAD | MAPI_NO_MAIL | MAPI_NT_SERVICE
			| MAPI_TIMEOUT_SHORT | MAPI_BG_SESSION | MAPI_UNICODE)) {
		return MAPI_E_UNKNOWN_FLAGS;
	}
	argument((flags & MAPI_EXTENDED) != 0, "without MAPI_EXTENDED");
	argument((flags & dialogs) == 0 || scenario("interactive"), "a flag that allows dialogs, which no one asked for");
	argument((flags & (MAPI_LOGON_UI | MAPI_PASSWORD_UI)) != (MAPI_LOGON_UI | MAPI_PASSWORD_UI),
			"MAPI_LOGON_UI and MAPI_PASSWORD_UI exclude each other");
	argument((flags & MAPI_NT_SERVICE) == (runtime_flags() & MAPI_NT_SERVICE),
			"MAPI_NT_SERVICE belongs in MAPIInitialize and MAPILogonEx, or in neither");
	bool service_with_mail = (flags & (MAPI_NT_SERVICE | MAPI_NO_MAIL)) == MAPI_NT_SERVICE;
	return service_with_mail ? MAPI_E_INVALID_PARAMETER : S_OK;
}

static HRESULT logon_width(ULONG flags) {
	return ((flags & MAPI_UNICODE) != 0 && scenario("ansi-only")) ? MAPI_E_BAD_CHARWIDTH : S_OK;
}

/* The name that the client gives, empty for none. */
static HRESULT read_name(const void *given, ULONG flags, WCHAR *name) {
	name[0] = 0;
	if (given == NULL) {
		return S_OK;
	}
	bool wide = (flags & MAPI_UNICODE) != 0;
	size_t length = wide ? wide_length(given) : from_ansi(given, strlen(given), NULL);
	if (!argument(length <= 64, "a profile name of more than 64 characters")) {
		return MAPI_E_STRING_TOO_LONG;
	}
	if (wide) {
		memcpy(name, given, length * sizeof *name);
	}
	else {
		from_ansi(given, strlen(given), name);
	}
	name[length] = 0;
	return S_OK;
}

static const WCHAR *shared_profile(void) {
	for (Logon *logon = logons; logon != NULL; logon = logon->next) {
		if (logon->shared && !logon->logged_off) {
			return logon->profile;
		}
	}
	return NULL;
}

static HRESULT choose_profile(const WCHAR *name, ULONG flags, WCHAR *chosen) {
	const WCHAR *profile = ((flags & MAPI_NEW_SESSION) == 0) ? shared_profile() : NULL;
	if (profile == NULL && name[0] != 0) {
		argument((flags & MAPI_USE_DEFAULT) == 0, "a profile name together with MAPI_USE_DEFAULT");
		profile = profile_find(name);
	}
	if (profile == NULL && (flags & MAPI_USE_DEFAULT) != 0 && (flags & MAPI_EXPLICIT_PROFILE) == 0) {
		profile = profile_default();
	}
	if (profile == NULL) {
		return MAPI_E_LOGON_FAILED;
	}
	memcpy(chosen, profile, (wide_length(profile) + 1) * sizeof *chosen);
	return S_OK;
}

static IMAPISession *create(const WCHAR *profile, ULONG flags) {
	Logon *logon = calloc(1, sizeof *logon);
	memcpy(logon->profile, profile, (wide_length(profile) + 1) * sizeof *profile);
	logon->no_mail = (flags & MAPI_NO_MAIL) != 0;
	logon->shared = (flags & MAPI_ALLOW_OTHERS) != 0;
	logon->next = logons;
	logons = logon;
	Session *session = object_create(sizeof *session, &class, "session", logon);
	session->shutdown.vtbl = &shutdown_methods;
	counters.logons++;
	return (IMAPISession *) session;
}

void session_move_away(void) {
	if (directory_before == NULL) {
		directory_before = working_directory();
	}
	change_directory(other_directory());
}

Answer MAPILogonEx(ULONG_PTR window, void *given, void *password, ULONG flags, IMAPISession **session) {
	lock();
	if (logons_in_flight++ > 0) {
		violation("MAPILogonEx: a second logon while one is in flight");
	}
	unlock();
	HRESULT hr = enter(NULL, "MAPILogonEx");
	WCHAR name[65], profile[65];
	argument(password == NULL, "a password, which must be NULL");
	window_none(window);
	OUTPUT(session, hr);
	if (hr == S_OK && (hr = judge_flags(flags)) == S_OK && (hr = logon_width(flags)) == S_OK
			&& (hr = read_name(given, flags, name)) == S_OK && (hr = choose_profile(name, flags, profile)) == S_OK) {
		com_window_judge();
		*session = create(profile, flags);
		if (scenario("chdir")) {
			session_move_away();
		}
	}
	counters.logonsRefused += FAILED(hr);
	logons_in_flight--;
	return leave(NULL, hr);
}

/* IMAPISession */

static Answer session_QueryInterface(IMAPISession *self, const IID *iid, void **result) {
	HRESULT hr = enter(self, "QueryInterface");
	if (hr == S_OK && iid != NULL && result != NULL && iid_is(iid, IID_NUMBER_IMAPIClientShutdown)) {
		((Object *) self)->references++;
		*result = &((Session *) self)->shutdown;
	}
	else if (hr == S_OK) {
		hr = object_query(self, iid, result);
	}
	return leave(self, hr);
}

static Answer session_AddRef(IMAPISession *self) {
	return object_add_ref(self);
}

static Answer session_Release(IMAPISession *self) {
	return object_release(self);
}

static Logon *logon_of(IMAPISession *self) {
	return ((Object *) self)->logon;
}

static Answer session_GetLastError(IMAPISession *self, HRESULT result, ULONG flags, MAPIERROR **error) {
	HRESULT hr = enter(self, "GetLastError");
	OUTPUT(error, hr);
	return leave(self, (hr == S_OK) ? object_last_error(self, result, flags, error) : hr);
}

static HRESULT check_width(ULONG flags) {
	flags_known(flags, MAPI_UNICODE);
	return ((flags & MAPI_UNICODE) != 0 && scenario("ansi-only")) ? MAPI_E_BAD_CHARWIDTH : S_OK;
}

static Answer session_GetMsgStoresTable(IMAPISession *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetMsgStoresTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags)) == S_OK) {
		*table = store_table(logon_of(self), flags);
	}
	return leave(self, hr);
}

static Answer refuse(IMAPISession *self, const char *method, void **result, HRESULT refusal) {
	HRESULT hr = enter(self, method);
	if (result != NULL) {
		*result = NULL;
	}
	return leave(self, (hr == S_OK) ? refusal : hr);
}

static Answer session_OpenMsgStore(IMAPISession *self, ULONG_PTR window, ULONG size, ENTRYID *entry_id, const IID *iid,
		ULONG flags, void **store) {
	HRESULT hr = enter(self, "OpenMsgStore");
	OUTPUT(store, hr);
	return leave(self, (hr == S_OK) ? msgstore_open(logon_of(self), window, size, entry_id, iid, flags, store) : hr);
}

static Answer session_OpenAddressBook(IMAPISession *self, ULONG_PTR window, const IID *iid, ULONG flags, void **book) {
	HRESULT hr = enter(self, "OpenAddressBook");
	OUTPUT(book, hr);
	if (hr == S_OK) {
		window_none(window);
		flags_known(flags, AB_NO_DIALOG);
		argument((flags & AB_NO_DIALOG) != 0 || scenario("interactive"), "without AB_NO_DIALOG");
		hr = class_has(&book_class, iid) ? S_OK : E_NOINTERFACE;
	}
	if (hr == S_OK) {
		*book = book_open(logon_of(self));
		hr = scenario("book-warning") ? MAPI_W_ERRORS_RETURNED : S_OK;
	}
	return leave(self, hr);
}

static Answer session_OpenProfileSection(IMAPISession *self, void *uid, const IID *iid, ULONG flags, void **section) {
	HRESULT hr = enter(self, "OpenProfileSection");
	OUTPUT(section, hr);
	return leave(self, (hr == S_OK) ? section_open(logon_of(self), NULL, uid, iid, flags, (IMAPIProp **) section) : hr);
}

static Answer session_GetStatusTable(IMAPISession *self, ULONG flags, IMAPITable **table) {
	HRESULT hr = enter(self, "GetStatusTable");
	OUTPUT(table, hr);
	if (hr == S_OK && (hr = check_width(flags)) == S_OK) {
		*table = status_table(logon_of(self), flags);
	}
	return leave(self, hr);
}

static HRESULT check_entry_id(ULONG size, const ENTRYID *entry_id, uint32_t *kind, uint32_t *number) {
	entry_id_aligned(entry_id);
	if (entry_id == NULL || size < sizeof entry_id->abFlags) {
		return MAPI_E_INVALID_ENTRYID;
	}
	*kind = entry_id_kind(entry_id, size, number);
	return (*kind == ENTRY_NONE) ? MAPI_E_UNKNOWN_ENTRYID : S_OK;
}

static Answer session_OpenEntry(IMAPISession *self, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags,
		ULONG *type, void **result) {
	HRESULT hr = enter(self, "OpenEntry");
	uint32_t kind, number;
	OUTPUT(type, hr);
	OUTPUT(result, hr);
	if (hr == S_OK && (hr = check_entry_id(size, entry_id, &kind, &number)) == S_OK) {
		flags_known(flags, MAPI_MODIFY | MAPI_DEFERRED_ERRORS | MAPI_BEST_ACCESS);
		hr = MAPI_E_NO_SUPPORT;
		if (kind == ENTRY_STATUS) {
			*result = status_open(logon_of(self), entry_id, size, iid, &hr);
			*type = (*result != NULL) ? MAPI_STATUS : 0;
		}
		else if (kind == ENTRY_FOLDER || kind == ENTRY_MESSAGE) {
			hr = item_open((Object *) self, NO_STORE, true, size, entry_id, iid, flags, type, result);
		}
		else if (kind == ENTRY_ADDRESS) {
			hr = book_open_entry(logon_of(self), NULL, size, entry_id, iid, flags, type, result);
		}
	}
	return leave(self, hr);
}

static Answer session_CompareEntryIDs(IMAPISession *self, ULONG size1, ENTRYID *entry_id1, ULONG size2,
		ENTRYID *entry_id2, ULONG flags, ULONG *same) {
	HRESULT hr = enter(self, "CompareEntryIDs");
	uint32_t kind1, kind2, number1, number2;
	OUTPUT(same, hr);
	if (hr == S_OK && (hr = check_entry_id(size1, entry_id1, &kind1, &number1)) == S_OK
			&& (hr = check_entry_id(size2, entry_id2, &kind2, &number2)) == S_OK) {
		flags_known(flags, 0);
		*same = kind1 == kind2 && number1 == number2;
	}
	return leave(self, hr);
}

static Answer session_Advise(IMAPISession *self, ULONG size, ENTRYID *entry_id, ULONG mask, IMAPIAdviseSink *sink,
		ULONG_PTR *connection) {
	HRESULT hr = enter(self, "Advise");
	uint32_t kind, number;
	if (hr == S_OK && entry_id != NULL) {
		hr = check_entry_id(size, entry_id, &kind, &number);
	}
	if (hr == S_OK) {
		argument((size == 0) == (entry_id == NULL), "the size and the address of the entry identifier disagree");
		hr = notify_advise((Object *) self, mask, sink, connection);
	}
	return leave(self, hr);
}

static Answer session_Unadvise(IMAPISession *self, ULONG_PTR connection) {
	HRESULT hr = enter(self, "Unadvise");
	return leave(self, (hr == S_OK) ? notify_unadvise((Object *) self, connection) : hr);
}

static Answer session_MessageOptions(IMAPISession *self, ULONG_PTR window, ULONG flags, void *type, void *message) {
	(void) window, (void) flags, (void) type, (void) message;
	return refuse(self, "MessageOptions", NULL, MAPI_E_NO_SUPPORT);
}

static Answer session_QueryDefaultMessageOpt(IMAPISession *self, void *type, ULONG flags, ULONG *count,
		SPropValue **options) {
	(void) type, (void) flags, (void) count, (void) options;
	return refuse(self, "QueryDefaultMessageOpt", NULL, MAPI_E_NO_SUPPORT);
}

static Answer session_EnumAdrTypes(IMAPISession *self, ULONG flags, ULONG *count, void **types) {
	(void) flags, (void) count, (void) types;
	return refuse(self, "EnumAdrTypes", NULL, MAPI_E_NO_SUPPORT);
}

static Answer session_QueryIdentity(IMAPISession *self, ULONG *size, ENTRYID **entry_id) {
	HRESULT hr = enter(self, "QueryIdentity");
	OUTPUT(size, hr);
	OUTPUT(entry_id, hr);
	if (hr == S_OK && scenario("no-placeholder")) {
		hr = MAPI_W_NO_SERVICE;
	}
	if (hr == S_OK) {
		static const BYTE placeholder[] = { 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF };
		bool none = scenario("no-service");
		*size = none ? sizeof placeholder : IDENTITY_SIZE;
		*entry_id = memory_allocate(*size);
		memcpy(*entry_id, none ? placeholder : status_identity(), *size);
		hr = none ? MAPI_W_NO_SERVICE : S_OK;
	}
	return leave(self, hr);
}

static Answer session_Logoff(IMAPISession *self, ULONG_PTR window, ULONG flags, ULONG reserved) {
	static const char when[] = "at Logoff";
	HRESULT hr = enter(self, "Logoff");
	if (SUCCEEDED(hr)) {
		Logon *logon = logon_of(self);
		window_none(window);
		flags_known(flags, MAPI_LOGOFF_SHARED | MAPI_LOGOFF_UI);
		argument((flags & MAPI_LOGOFF_SHARED) == 0, "MAPI_LOGOFF_SHARED");
		argument((flags & MAPI_LOGOFF_UI) == 0 || scenario("interactive"), "MAPI_LOGOFF_UI, which no one asked for");
		argument(reserved == 0, "a reserved argument that is not 0");
		notify_judge(logon, when);
		objects_judge(logon, self, when);
		judge_directory(when);
		logon->logged_off = true;
		counters.logoffs++;
		notify_logoff(logon);
	}
	return leave(self, hr);
}

static Answer session_SetDefaultStore(IMAPISession *self, ULONG flags, ULONG size, ENTRYID *entry_id) {
	HRESULT hr = enter(self, "SetDefaultStore");
	uint32_t kind, number;
	if (hr == S_OK) {
		argument(flags >= MAPI_DEFAULT_STORE && flags <= MAPI_SECONDARY_STORE, "an unknown kind of store");
		argument((size == 0) == (entry_id == NULL), "the size and the address of the entry identifier disagree");
		hr = (entry_id == NULL) ? S_OK : check_entry_id(size, entry_id, &kind, &number);
	}
	if (hr == S_OK && entry_id != NULL) {
		hr = (kind == ENTRY_STORE) ? S_OK : MAPI_E_INVALID_ENTRYID;
	}
	return leave(self, hr);
}

static Answer session_AdminServices(IMAPISession *self, ULONG flags, void **admin) {
	HRESULT hr = enter(self, "AdminServices");
	OUTPUT(admin, hr);
	if (hr == S_OK) {
		flags_known(flags, 0);
		*admin = services_admin(logon_of(self), NULL);
	}
	return leave(self, hr);
}

static Answer session_ShowForm(IMAPISession *self, ULONG_PTR window, void *store, void *folder, const IID *iid,
		ULONG_PTR token, void *sent, ULONG flags, ULONG status, ULONG message_flags, ULONG access, char *class_name) {
	(void) window, (void) store, (void) folder, (void) iid, (void) token, (void) sent, (void) flags, (void) status;
	(void) message_flags, (void) access, (void) class_name;
	return refuse(self, "ShowForm", NULL, MAPI_E_NO_SUPPORT);
}

static Answer session_PrepareForm(IMAPISession *self, const IID *iid, void *message, ULONG_PTR *token) {
	(void) iid, (void) message, (void) token;
	return refuse(self, "PrepareForm", NULL, MAPI_E_NO_SUPPORT);
}

static const IMAPISessionVtbl methods = { session_QueryInterface, session_AddRef, session_Release,
	session_GetLastError, session_GetMsgStoresTable, session_OpenMsgStore, session_OpenAddressBook,
	session_OpenProfileSection, session_GetStatusTable, session_OpenEntry, session_CompareEntryIDs, session_Advise,
	session_Unadvise, session_MessageOptions, session_QueryDefaultMessageOpt, session_EnumAdrTypes,
	session_QueryIdentity, session_Logoff, session_SetDefaultStore, session_AdminServices, session_ShowForm,
	session_PrepareForm };

/* IMAPIClientShutdown: another interface of the session object */

static Session *session_of(IMAPIClientShutdown *self) {
	return (Session *) (void *) ((char *) self - offsetof(Session, shutdown));
}

static Answer shutdown_QueryInterface(IMAPIClientShutdown *self, const IID *iid, void **result) {
	return session_QueryInterface((IMAPISession *) session_of(self), iid, result);
}

static Answer shutdown_AddRef(IMAPIClientShutdown *self) {
	return object_add_ref(session_of(self));
}

static Answer shutdown_Release(IMAPIClientShutdown *self) {
	return object_release(session_of(self));
}

static Answer shutdown_QueryFastShutdown(IMAPIClientShutdown *self) {
	Session *session = session_of(self);
	HRESULT hr = enter(session, "QueryFastShutdown");
	if (hr == S_OK) {
		session->asked = !scenario("no-fast-shutdown");
		hr = session->asked ? S_OK : MAPI_E_NO_SUPPORT;
	}
	return leave(session, hr);
}

static Answer shutdown_NotifyProcessShutdown(IMAPIClientShutdown *self) {
	Session *session = session_of(self);
	HRESULT hr = enter(session, "NotifyProcessShutdown");
	if (hr == S_OK) {
		argument(session->asked, "QueryFastShutdown has not allowed it");
		session->notified = true;
	}
	return leave(session, hr);
}

static Answer shutdown_DoFastShutdown(IMAPIClientShutdown *self) {
	Session *session = session_of(self);
	HRESULT hr = enter(session, "DoFastShutdown");
	if (hr == S_OK) {
		argument(session->notified, "NotifyProcessShutdown was not called before");
		runtime_fast_shutdown();
	}
	return leave(session, hr);
}

static const IMAPIClientShutdownVtbl shutdown_methods = { shutdown_QueryInterface, shutdown_AddRef, shutdown_Release,
	shutdown_QueryFastShutdown, shutdown_NotifyProcessShutdown, shutdown_DoFastShutdown };
