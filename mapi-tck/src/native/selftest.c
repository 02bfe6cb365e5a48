/* Drives the subsystem as a client would, well and badly, and looks at what it answers and judges. */
#define _POSIX_C_SOURCE 200809L
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mapi_objects.h"

#if defined(_WIN32)
#include <process.h>
__declspec(dllimport) HRESULT __stdcall CoInitializeEx(void *reserved, unsigned long model);
__declspec(dllimport) void __stdcall CoUninitialize(void);
__declspec(dllimport) void __stdcall Sleep(unsigned long milliseconds);
__declspec(dllimport) unsigned long __stdcall WaitForSingleObject(void *handle, unsigned long milliseconds);
#else
#include <pthread.h>
#endif

static int passed, failed;

#define CHECK(condition) check((condition), #condition, __LINE__)

static void check(bool condition, const char *text, int line) {
	if (condition) {
		passed++;
	}
	else {
		failed++;
		printf("selftest.c:%d: %s\n", line, text);
	}
}

static char *report(void) {
	static char text[65536];
	uint32_t length = mapi4jTestReport(text, sizeof text - 1);
	text[length] = 0;
	return text;
}

static bool reported(const char *part) {
	return strstr(report(), part) != NULL;
}

static void expect_clean(int line) {
	check(!reported("\"violation\""), "no violation", line);
	if (reported("\"violation\"")) {
		printf("%s", report());
	}
	check(reported("\"buffersLive\":0,") && reported("\"objectsLive\":0,"), "nothing is left", line);
}

#define EXPECT_CLEAN() expect_clean(__LINE__)
#define EXPECT(text) \
	do { \
		CHECK(reported(text)); \
		mapi4jTestReset(); \
	} while (0)

static void begin(const char *scenario) {
	mapi4jTestReset();
	mapi4jTestScenario(scenario);
}

static void initialize(void) {
	MAPIINIT_0 init = { 0, MAPI_MULTITHREAD_NOTIFICATIONS };
	CHECK((HRESULT) MAPIInitialize(&init) == S_OK);
}

#define UNATTENDED (MAPI_EXTENDED | MAPI_NEW_SESSION | MAPI_UNICODE)

static IMAPISession *logon(ULONG flags) {
	IMAPISession *session = NULL;
	CHECK((HRESULT) MAPILogonEx(0, NULL, NULL, UNATTENDED | MAPI_USE_DEFAULT | flags, &session) == S_OK);
	return session;
}

static IMAPISession *logon_narrow(void) {
	IMAPISession *session = NULL;
	CHECK((HRESULT) MAPILogonEx(0, NULL, NULL, (UNATTENDED | MAPI_USE_DEFAULT) & ~MAPI_UNICODE, &session) == S_OK);
	return session;
}

static void logoff(IMAPISession *session) {
	CHECK((HRESULT) session->vtbl->Logoff(session, 0, 0, 0) == S_OK);
	CHECK((uint32_t) session->vtbl->Release(session) == 0);
}

static IMAPITable *status_table(IMAPISession *session, ULONG flags) {
	IMAPITable *table = NULL;
	CHECK((HRESULT) session->vtbl->GetStatusTable(session, flags, &table) == S_OK);
	return table;
}

static SRowSet *rows_of(IMAPITable *table, LONG count) {
	SRowSet *rows = NULL;
	CHECK((HRESULT) table->vtbl->QueryRows(table, count, 0, &rows) == S_OK);
	return rows;
}

static ULONG count_rows(IMAPITable *table) {
	ULONG count = 0;
	CHECK((HRESULT) table->vtbl->GetRowCount(table, 0, &count) == S_OK);
	return count;
}

static LONG first_type(IMAPITable *table, LONG count) {
	SRowSet *rows = rows_of(table, count);
	LONG type = (rows->cRows > 0) ? rows->aRow[0].lpProps[0].Value.l : -1;
	FreeProws(rows);
	return type;
}

static void set_column(IMAPITable *table, ULONG tag) {
	SPropTagArray tags = { 1, { tag } };
	CHECK((HRESULT) table->vtbl->SetColumns(table, &tags, 0) == S_OK);
}

/* Threads, in the two ways there are. */

static void (*thread_body)(void);

#if defined(_WIN32)
typedef void *Thread;

static unsigned __stdcall thread_main(void *argument) {
	(void) argument;
	thread_body();
	return 0;
}

static Thread start(void (*body)(void)) {
	thread_body = body;
	return (Thread) _beginthreadex(NULL, 0, thread_main, NULL, 0, NULL);
}

static void join(Thread thread) {
	WaitForSingleObject(thread, 0xFFFFFFFF);
}

static void pause_briefly(void) {
	Sleep(1);
}
#else
typedef pthread_t Thread;

static void *thread_main(void *argument) {
	(void) argument;
	thread_body();
	return NULL;
}

static Thread start(void (*body)(void)) {
	thread_body = body;
	pthread_t thread;
	pthread_create(&thread, NULL, thread_main, NULL);
	return thread;
}

static void join(Thread thread) {
	pthread_join(thread, NULL);
}

static void pause_briefly(void) {
	nanosleep(&(struct timespec) { 0, 1000000 }, NULL);
}
#endif

/* A sink */

typedef struct {
	IMAPIAdviseSink sink;
	atomic_uint references;
	atomic_uint notified;
	atomic_uint last_event;
	atomic_uint last_columns;
} Sink;

static Answer sink_QueryInterface(IMAPIAdviseSink *self, const IID *iid, void **result) {
	bool known = iid->Data1 == IID_NUMBER_IUnknown || iid->Data1 == IID_NUMBER_IMAPIAdviseSink;
	*result = known ? self : NULL;
	if (known) {
		((Sink *) self)->references++;
	}
	return (uint32_t) (known ? S_OK : E_NOINTERFACE);
}

static Answer sink_AddRef(IMAPIAdviseSink *self) {
	return ++((Sink *) self)->references;
}

static Answer sink_Release(IMAPIAdviseSink *self) {
	return --((Sink *) self)->references;
}

static Answer sink_OnNotify(IMAPIAdviseSink *self, ULONG count, NOTIFICATION *notifications) {
	Sink *sink = (Sink *) self;
	for (ULONG i = 0; i < count; i++) {
		if (notifications[i].ulEventType == fnevTableModified) {
			sink->last_event = notifications[i].info.tab.ulTableEvent;
			sink->last_columns = notifications[i].info.tab.row.cValues;
		}
		sink->notified++;
	}
	return 0;
}

static const IMAPIAdviseSinkVtbl sink_methods = { sink_QueryInterface, sink_AddRef, sink_Release, sink_OnNotify };

static void await(const atomic_uint *value, unsigned at_least) {
	for (int i = 0; i < 10000 && *value < at_least; i++) {
		pause_briefly();
	}
	CHECK(*value >= at_least);
}

static void await_hung(void) {
	for (int i = 0; i < 10000 && mapi4jTestHung() == 0; i++) {
		pause_briefly();
	}
	CHECK(mapi4jTestHung() == 1);
}

/* The tests */

static void a_good_client_is_not_blamed(void) {
	begin("");
	initialize();
	IMAPISession *session = logon(0);
	IMAPITable *table = status_table(session, MAPI_UNICODE);
	CHECK(count_rows(table) == 6);
	SRowSet *rows = rows_of(table, 100);
	CHECK(rows->cRows == 6);
	CHECK(rows->aRow[0].lpProps[4].ulPropTag == PR_DISPLAY_NAME_W);
	CHECK(memcmp(rows->aRow[0].lpProps[4].Value.lpszW, (WCHAR[]) { 'O', 'u', 't', 'l', 'o', 'o', 'k', 0 }, 16) == 0);
	CHECK(rows->aRow[0].lpProps[7].ulPropTag == PROP_TAG(PT_ERROR, PROP_ID(PR_STATUS_STRING_W)));
	CHECK(rows->aRow[0].lpProps[7].Value.err == MAPI_E_NOT_FOUND);
	FreeProws(rows);
	table->vtbl->Release(table);
	ULONG size = 0;
	ENTRYID *identity = NULL;
	CHECK((HRESULT) session->vtbl->QueryIdentity(session, &size, &identity) == S_OK);
	CHECK(size > 4 && identity != NULL);
	MAPIFreeBuffer(identity);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void a_session_without_mail_has_no_transports(void) {
	begin("");
	initialize();
	IMAPISession *session = logon(MAPI_NO_MAIL);
	IMAPITable *table = status_table(session, 0);
	CHECK(count_rows(table) == 4);
	SPropValue value = { PR_RESOURCE_TYPE, 0, { .l = MAPI_SPOOLER } };
	SRestriction spooler = { RES_PROPERTY, { .resProperty = { RELOP_EQ, PR_RESOURCE_TYPE, &value } } };
	CHECK((HRESULT) table->vtbl->FindRow(table, &spooler, BOOKMARK_BEGINNING, 0) == S_OK);
	set_column(table, PR_STATUS_CODE);
	CHECK(first_type(table, 1) == (LONG) STATUS_FAILURE);
	table->vtbl->Release(table);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void a_table_is_restricted_sorted_and_walked(void) {
	begin("");
	initialize();
	IMAPISession *session = logon(0);
	IMAPITable *table = status_table(session, 0);
	set_column(table, PR_RESOURCE_TYPE);
	SSortOrderSet descending = { 1, 0, 0, { { PR_RESOURCE_TYPE, TABLE_SORT_DESCEND } } };
	CHECK((HRESULT) table->vtbl->SortTable(table, &descending, 0) == S_OK);
	CHECK(first_type(table, 1) == (LONG) MAPI_SUBSYSTEM);
	CHECK(first_type(table, 1) == (LONG) MAPI_SPOOLER);
	BOOKMARK bookmark = 0;
	CHECK((HRESULT) table->vtbl->CreateBookmark(table, &bookmark) == S_OK);
	CHECK(first_type(table, 100) == (LONG) MAPI_TRANSPORT_PROVIDER);
	CHECK(first_type(table, 1) == -1);
	LONG sought = 0;
	CHECK((HRESULT) table->vtbl->SeekRow(table, bookmark, -5, &sought) == S_OK && sought == -2);
	CHECK((HRESULT) table->vtbl->SeekRow(table, BOOKMARK_END, 0, NULL) == S_OK);
	CHECK(first_type(table, -1) == (LONG) MAPI_STORE_PROVIDER);
	CHECK(first_type(table, -2) == (LONG) MAPI_TRANSPORT_PROVIDER);
	CHECK((HRESULT) table->vtbl->FreeBookmark(table, bookmark) == S_OK);
	CHECK((HRESULT) table->vtbl->SeekRow(table, bookmark, 0, NULL) == MAPI_E_INVALID_BOOKMARK);

	SPropValue prefix = { PR_DISPLAY_NAME_W, 0, { .lpszW = (WCHAR[]) { 'm', 'A', 'p', 'I', 0 } } };
	SRestriction parts[] = {
		{ RES_CONTENT, { .resContent = { FL_PREFIX | FL_IGNORECASE, PR_DISPLAY_NAME_W, &prefix } } },
		{ RES_BITMASK, { .resBitMask = { BMR_NEZ, PR_RESOURCE_METHODS, STATUS_FLUSH_QUEUES } } },
		{ RES_EXIST, { .resExist = { 0, PR_STATUS_STRING_W, 0 } } },
	};
	SRestriction both = { RES_AND, { .resAnd = { 3, parts } } };
	CHECK((HRESULT) table->vtbl->Restrict(table, &both, 0) == S_OK);
	CHECK(count_rows(table) == 1 && first_type(table, 1) == (LONG) MAPI_SPOOLER);
	SRestriction none = { RES_NOT, { .resNot = { 0, &both } } };
	CHECK((HRESULT) table->vtbl->Restrict(table, &none, 0) == S_OK && count_rows(table) == 5);
	CHECK((HRESULT) table->vtbl->Restrict(table, NULL, 0) == S_OK && count_rows(table) == 6);
	table->vtbl->Release(table);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void every_type_of_property_is_there(void) {
	static const ULONG types[] = { PT_I2, PT_LONG, PT_R4, PT_DOUBLE, PT_CURRENCY, PT_APPTIME, PT_BOOLEAN, PT_I8,
		PT_UNICODE, PT_STRING8, PT_SYSTIME, PT_CLSID };
	begin("");
	initialize();
	IMAPISession *session = logon(0);
	IMAPITable *table = status_table(session, 0);
	for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
		ULONG sample = (types[i] == PT_STRING8) ? PT_UNICODE : types[i];
		set_column(table, PROP_TAG(types[i], 0x6700 + sample));
		SRowSet *rows = rows_of(table, 1);
		CHECK(rows->aRow[0].lpProps->ulPropTag == PROP_TAG(types[i], 0x6700 + sample));
		FreeProws(rows);
		table->vtbl->SeekRow(table, BOOKMARK_BEGINNING, 0, NULL);
		if (types[i] != PT_BOOLEAN) {
			set_column(table, PROP_TAG(types[i] | MV_FLAG, 0x6780 + sample));
			rows = rows_of(table, 1);
			CHECK(rows->aRow[0].lpProps->ulPropTag == PROP_TAG(types[i] | MV_FLAG, 0x6780 + sample));
			CHECK(rows->aRow[0].lpProps->Value.MV.cValues >= 1);
			FreeProws(rows);
		}
	}
	set_column(table, PROP_TAG(PT_BINARY | MV_FLAG, 0x67FD));
	SRowSet *rows = rows_of(table, 1);
	CHECK(rows->aRow[0].lpProps->Value.MV.cValues == 3 && rows->aRow[0].lpProps->Value.MV.lpbin[0].lpb[3] == 0xFF);
	FreeProws(rows);
	table->vtbl->Release(table);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static IMAPIStatus *open_row(IMAPISession *session, LONG row) {
	IMAPITable *table = status_table(session, 0);
	set_column(table, PR_ENTRYID);
	table->vtbl->SeekRow(table, BOOKMARK_BEGINNING, row, NULL);
	SRowSet *rows = rows_of(table, 1);
	SBinary id = rows->aRow[0].lpProps->Value.bin;
	ULONG type = 0;
	void *status = NULL;
	CHECK((HRESULT) session->vtbl->OpenEntry(session, id.cb, (void *) id.lpb, NULL, 0, &type, &status) == S_OK);
	CHECK(type == MAPI_STATUS);
	FreeProws(rows);
	table->vtbl->Release(table);
	return status;
}

static IMAPIStatus *transport;

static void misuse_transport(void) {
	initialize();
	transport->vtbl->ValidateState(transport, 0, SUPPRESS_UI);
	MAPIUninitialize();
}

static void status_objects_do_what_they_advertise(void) {
	begin("");
	initialize();
	IMAPISession *session = logon(0);
	IMAPIStatus *spooler = open_row(session, 1);
	ULONG count = 0;
	SPropValue *values = NULL;
	SPropTagArray tags = { 1, { PR_DISPLAY_NAME_W } };
	CHECK((HRESULT) spooler->vtbl->GetProps(spooler, &tags, 0, &count, &values) == S_OK && count == 1);
	MAPIFreeBuffer(values);
	CHECK((HRESULT) spooler->vtbl->GetProps(spooler, NULL, MAPI_UNICODE, &count, &values) == S_OK && count > 8);
	MAPIFreeBuffer(values);
	CHECK((HRESULT) spooler->vtbl->ValidateState(spooler, 0, SUPPRESS_UI) == S_OK);
	CHECK((HRESULT) spooler->vtbl->FlushQueues(spooler, 0, 0, NULL, FLUSH_UPLOAD | FLUSH_NO_UI) == S_OK);
	CHECK((HRESULT) spooler->vtbl->FlushQueues(spooler, 0, 0, NULL, FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK)
			== MAPI_E_BUSY);
	MAPIERROR *error = NULL;
	CHECK((HRESULT) spooler->vtbl->GetLastError(spooler, MAPI_E_BUSY, MAPI_UNICODE, &error) == MAPI_E_BAD_CHARWIDTH);
	CHECK((HRESULT) spooler->vtbl->FlushQueues(spooler, 0, 0, NULL, FLUSH_UPLOAD | FLUSH_NO_UI | FLUSH_ASYNC_OK)
			== MAPI_E_BUSY);
	CHECK((HRESULT) spooler->vtbl->GetLastError(spooler, MAPI_E_BUSY, 0, &error) == S_OK && error != NULL);
	CHECK(strstr(error->lpszError, "FlushQueues") != NULL);
	MAPIFreeBuffer(error);
	transport = open_row(session, 4);
	CHECK((HRESULT) transport->vtbl->ChangePassword(transport, "old", "new", 0) == S_OK);
	CHECK((HRESULT) transport->vtbl->ChangePassword(transport, "bad", "new", 0) == MAPI_E_NO_ACCESS);
	EXPECT("\"calls\"");
	join(start(misuse_transport));
	EXPECT("statusObject.ValidateState: must stay on the thread that opened it");
	spooler->vtbl->SettingsDialog(spooler, 0, 0);
	EXPECT("does not advertise it");
	transport->vtbl->Release(transport);
	spooler->vtbl->Release(spooler);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void profiles_are_listed(void) {
	begin("profiles=One;Two,default-profile=two");
	initialize();
	IProfAdmin *admin = NULL;
	CHECK((HRESULT) MAPIAdminProfiles(0, &admin) == S_OK);
	IMAPITable *table = NULL;
	CHECK((HRESULT) admin->vtbl->GetProfileTable(admin, 0, &table) == S_OK);
	SRowSet *rows = rows_of(table, 10);
	CHECK(rows->cRows == 2 && strcmp(rows->aRow[1].lpProps[0].Value.lpszA, "Two") == 0);
	CHECK(rows->aRow[1].lpProps[1].Value.b != 0 && rows->aRow[0].lpProps[1].Value.b == 0);
	FreeProws(rows);
	table->vtbl->Release(table);
	admin->vtbl->Release(admin);
	IMAPISession *session = NULL;
	WCHAR unknown[] = { 'N', 'o', 0 };
	CHECK((HRESULT) MAPILogonEx(0, unknown, NULL, UNATTENDED | MAPI_EXPLICIT_PROFILE, &session) == MAPI_E_LOGON_FAILED);
	CHECK((HRESULT) MAPILogonEx(0, "one", NULL, (UNATTENDED | MAPI_EXPLICIT_PROFILE) & ~MAPI_UNICODE, &session) == S_OK);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static IMsgStore *open_store(IMAPISession *session) {
	IMAPITable *table = NULL;
	void *store = NULL;
	CHECK((HRESULT) session->vtbl->GetMsgStoresTable(session, MAPI_UNICODE, &table) == S_OK);
	set_column(table, PR_ENTRYID);
	SRowSet *rows = rows_of(table, 1);
	SBinary entry_id = rows->aRow[0].lpProps[0].Value.bin;
	CHECK((HRESULT) session->vtbl->OpenMsgStore(session, 0, entry_id.cb, (ENTRYID *) (void *) entry_id.lpb, NULL,
			MDB_NO_DIALOG | MAPI_BEST_ACCESS, &store) == S_OK);
	FreeProws(rows);
	CHECK((uint32_t) table->vtbl->Release(table) == 0);
	return store;
}

static IMAPIFolder *open_inbox(IMsgStore *store) {
	ULONG size = 0, type = 0;
	ENTRYID *entry_id = NULL;
	void *inbox = NULL;
	CHECK((HRESULT) store->vtbl->GetReceiveFolder(store, NULL, MAPI_UNICODE, &size, &entry_id, NULL) == S_OK);
	CHECK((HRESULT) store->vtbl->OpenEntry(store, size, entry_id, NULL, MAPI_MODIFY, &type, &inbox) == S_OK);
	CHECK(type == MAPI_FOLDER);
	CHECK((HRESULT) MAPIFreeBuffer(entry_id) == S_OK);
	return inbox;
}

static ADRLIST *one_recipient(bool in_its_memory) {
	static const WCHAR name[] = { 'A', 'n', 'n', 0 };
	ADRLIST *list = NULL;
	CHECK((HRESULT) MAPIAllocateBuffer(sizeof *list, (void **) &list) == S_OK);
	memset(list, 0, sizeof *list);
	list->cEntries = 1;
	list->aEntries[0].cValues = 2;
	CHECK((HRESULT) MAPIAllocateBuffer(2 * sizeof(SPropValue), (void **) &list->aEntries[0].rgPropVals) == S_OK);
	SPropValue *values = list->aEntries[0].rgPropVals;
	values[0] = (SPropValue) { .ulPropTag = PR_RECIPIENT_TYPE, .Value.l = 1 };
	values[1] = (SPropValue) { .ulPropTag = PR_DISPLAY_NAME_W, .Value.lpszW = (WCHAR *) name };
	if (in_its_memory) {
		CHECK((HRESULT) MAPIAllocateMore(sizeof name, values, (void **) &values[1].Value.lpszW) == S_OK);
		memcpy(values[1].Value.lpszW, name, sizeof name);
	}
	return list;
}

static void modify_recipients(IMessage *message, bool in_its_memory, HRESULT expected) {
	ADRLIST *list = one_recipient(in_its_memory);
	CHECK((HRESULT) message->vtbl->ModifyRecipients(message, MODRECIP_ADD, list) == expected);
	CHECK((HRESULT) MAPIFreeBuffer(list->aEntries[0].rgPropVals) == S_OK);
	CHECK((HRESULT) MAPIFreeBuffer(list) == S_OK);
}

static void messages_are_written_and_sent(void) {
	begin("");
	initialize();
	IMAPISession *session = logon(0);
	IMsgStore *store = open_store(session);
	IMAPIFolder *inbox = open_inbox(store);
	IMessage *message = NULL;
	CHECK((HRESULT) inbox->vtbl->CreateMessage(inbox, NULL, 0, &message) == S_OK);
	modify_recipients(message, true, S_OK);
	CHECK((HRESULT) message->vtbl->SubmitMessage(message, FORCE_SUBMIT) == S_OK);
	CHECK((uint32_t) message->vtbl->Release(message) == 0);
	CHECK((HRESULT) inbox->vtbl->CreateMessage(inbox, NULL, 0, &message) == S_OK);
	CHECK((uint32_t) message->vtbl->Release(message) == 0);
	CHECK((uint32_t) inbox->vtbl->Release(inbox) == 0);
	ULONG flags = LOGOFF_ORDERLY;
	CHECK((HRESULT) store->vtbl->StoreLogoff(store, &flags) == S_OK && flags == LOGOFF_COMPLETE);
	CHECK((uint32_t) store->vtbl->Release(store) == 0);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void wrong_use_of_a_store_is_blamed(void) {
	begin("");
	initialize();
	IMAPISession *session = logon(0);
	IMsgStore *store = open_store(session);
	IMAPIFolder *inbox = open_inbox(store);
	IMessage *message = NULL;
	CHECK((HRESULT) inbox->vtbl->CreateMessage(inbox, NULL, 0, &message) == S_OK);
	modify_recipients(message, false, MAPI_E_INVALID_PARAMETER);
	EXPECT("a value that points out of its entry's memory");
	CHECK((HRESULT) message->vtbl->SaveChanges(message, 0) == S_OK);
	CHECK((HRESULT) message->vtbl->SubmitMessage(message, 0) == MAPI_E_INVALID_OBJECT);
	EXPECT("message.SubmitMessage: called after SaveChanges without KEEP_OPEN_ of it");
	CHECK((uint32_t) inbox->vtbl->Release(inbox) == 0);
	EXPECT("folder was released before 1 that were opened from it");
	CHECK((uint32_t) message->vtbl->Release(message) == 0);
	CHECK((uint32_t) store->vtbl->Release(store) == 0);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void notifications_come_until_unadvise(void) {
	begin("");
	initialize();
	IMAPISession *session = logon(0);
	IMAPITable *table = status_table(session, 0);
	static Sink of_table = { .sink = { &sink_methods }, .references = 1 };
	static Sink of_session = { .sink = { &sink_methods }, .references = 1 };
	ULONG_PTR connections[2] = { 0 };
	CHECK((HRESULT) table->vtbl->Advise(table, fnevTableModified, &of_table.sink, &connections[0]) == S_OK);
	CHECK((HRESULT) session->vtbl->Advise(session, 0, NULL, fnevExtended, &of_session.sink, &connections[1]) == S_OK);
	CHECK((connections[0] >> 32) != 0 && (uint32_t) connections[0] == (uint32_t) connections[1]);
	CHECK(mapi4jTestStatus(MAPI_TRANSPORT_PROVIDER, STATUS_OFFLINE) == 2);
	await(&of_table.notified, 2);
	CHECK(of_table.last_event == TABLE_ROW_MODIFIED && of_table.last_columns == 17);
	CHECK(mapi4jTestNotify(fnevTableModified, TABLE_RELOAD) == 1);
	CHECK(mapi4jTestNotify(fnevExtended, 0) == 1);
	CHECK(mapi4jTestNotify(fnevCriticalError, 0) == 1);
	CHECK(mapi4jTestNotify(fnevNewMail, 0) == 0);
	await(&of_table.notified, 3);
	await(&of_session.notified, 2);
	mapi4jTestScenario("notify=1ms,notify-after-unadvise");
	await(&of_table.notified, 10);
	await(&of_session.notified, 5);
	CHECK((HRESULT) table->vtbl->Unadvise(table, connections[0]) == S_OK);
	CHECK((HRESULT) session->vtbl->Unadvise(session, connections[1]) == S_OK);
	table->vtbl->Release(table);
	logoff(session);
	MAPIUninitialize();
	CHECK(of_table.references == 1 && of_session.references == 1);
	EXPECT_CLEAN();
}

static void a_large_table_comes_in_batches(void) {
	begin("rows=1000,batch=7");
	initialize();
	IMAPISession *session = logon(MAPI_NO_MAIL);
	IMAPITable *table = status_table(session, 0);
	SRowSet *rows = rows_of(table, 500);
	CHECK(rows->cRows == 7);
	FreeProws(rows);
	table->vtbl->Release(table);
	logoff(session);
	MAPIUninitialize();
	EXPECT_CLEAN();
	mapi4jTestScenario("rows=1000");
	uint64_t sums[2] = { 0 };
	CHECK(mapi4jTestLoop(100, &sums[0]) > 0);
	CHECK(mapi4jTestLoop(1000, &sums[1]) > 0);
	CHECK(sums[0] == sums[1] && sums[0] != 0);
	EXPECT_CLEAN();
}

static IMAPISession *hanging;
static IMAPITable *hanging_table;

static void hang(void) {
	initialize();
	SRowSet *rows = NULL;
	CHECK((HRESULT) hanging_table->vtbl->QueryRows(hanging_table, 10, 0, &rows) == S_OK);
	FreeProws(rows);
	MAPIUninitialize();
}

static void scenarios_change_what_calls_answer(void) {
	begin("logon-fail=80040115x1,no-service,null-outputs=GetMsgStoresTable,fail=stores.QueryRows,chdir");
	initialize();
	IMAPISession *session = NULL;
	CHECK((HRESULT) MAPILogonEx(0, NULL, NULL, UNATTENDED | MAPI_USE_DEFAULT, &session) == MAPI_E_NETWORK_ERROR);
	session = logon(0);
	ULONG size = 0;
	ENTRYID *identity = NULL;
	CHECK((HRESULT) session->vtbl->QueryIdentity(session, &size, &identity) == MAPI_W_NO_SERVICE && identity != NULL);
	MAPIFreeBuffer(identity);
	IMAPITable *table = (IMAPITable *) session;
	CHECK((HRESULT) session->vtbl->GetMsgStoresTable(session, 0, &table) == S_OK && table == NULL);
	logoff(session);
	EXPECT("at Logoff: the working directory is not restored");

	mapi4jTestScenario("ansi-only,missing-columns,critical-error=8");
	CHECK((HRESULT) MAPILogonEx(0, NULL, NULL, UNATTENDED | MAPI_USE_DEFAULT, &session) == MAPI_E_BAD_CHARWIDTH);
	session = logon_narrow();
	CHECK((HRESULT) session->vtbl->GetStatusTable(session, MAPI_UNICODE, &table) == MAPI_E_BAD_CHARWIDTH);
	table = status_table(session, 0);
	set_column(table, PR_DISPLAY_NAME_W);
	SRowSet *rows = rows_of(table, 3);
	int missing = 0;
	for (ULONG i = 0; i < rows->cRows; i++) {
		ULONG type = PROP_TYPE(rows->aRow[i].lpProps->ulPropTag);
		missing += type == PT_ERROR;
		CHECK(type == PT_ERROR || type == PT_STRING8);
	}
	CHECK(missing == 1);
	FreeProws(rows);
	ULONG count;
	HRESULT hr = S_OK;
	for (int i = 0; i < 10 && hr == S_OK; i++) {
		hr = (HRESULT) table->vtbl->GetRowCount(table, 0, &count);
	}
	CHECK(hr == MAPI_E_END_OF_SESSION);
	table->vtbl->Release(table);
	logoff(session);

	mapi4jTestScenario("status-hang");
	hanging = logon(0);
	hanging_table = status_table(hanging, 0);
	Thread thread = start(hang);
	await_hung();
	mapi4jTestResume();
	join(thread);
	hanging_table->vtbl->Release(hanging_table);
	logoff(hanging);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void misuse_uninitialized(void) {
	void *buffer = NULL;
	CHECK((HRESULT) MAPIAllocateBuffer(10, &buffer) == MAPI_E_NOT_INITIALIZED && buffer == NULL);
	MAPIUninitialize();
}

static void forget_to_uninitialize(void) {
	initialize();
}

static void a_bad_client_is_blamed(void) {
	begin("");
	join(start(misuse_uninitialized));
	CHECK(reported("MAPIUninitialize: without a MAPIInitialize on this thread"));
	EXPECT("has not called MAPIInitialize");
	initialize();
	join(start(forget_to_uninitialize));
	EXPECT("ended without MAPIUninitialize");
	IMAPISession *session = NULL;
	MAPILogonEx(0, NULL, (WCHAR[]) { 'x', 0 }, UNATTENDED | MAPI_USE_DEFAULT | MAPI_LOGON_UI, &session);
	CHECK(reported("a password, which must be NULL"));
	EXPECT("allows dialogs");
	session->vtbl->Unadvise(session, 1);
	EXPECT("a connection number that there is not");
	session->vtbl->OpenEntry(session, 24, (ENTRYID *) ((char *) &session + 1), NULL, 0, &(ULONG) { 0 }, &(void *) { NULL });
	EXPECT("not aligned to 8 bytes");
	IMAPITable *table = status_table(session, 0);
	table->vtbl->Release(table);
	table->vtbl->Release(table);
	EXPECT("status.Release: called on an object that was released");
	void *buffer = NULL;
	void *more = NULL;
	CHECK((HRESULT) MAPIAllocateBuffer(10, &buffer) == S_OK);
	CHECK((HRESULT) MAPIAllocateMore(10, buffer, &more) == S_OK);
	MAPIFreeBuffer(more);
	EXPECT("memory of MAPIAllocateMore is not freed alone");
	((char *) buffer)[10] = 1;
	MAPIFreeBuffer(buffer);
	EXPECT("was written beyond its end");
	MAPIFreeBuffer(buffer);
	EXPECT("was freed before");
	table = status_table(session, 0);
	SRowSet *rows = rows_of(table, 1);
	session->vtbl->Logoff(session, 0, MAPI_LOGOFF_SHARED, 0);
	CHECK(reported("at Logoff: an object is not released: status"));
	EXPECT("Logoff: MAPI_LOGOFF_SHARED");
	table->vtbl->Release(table);
	session->vtbl->GetStatusTable(session, 0, &table);
	EXPECT("session.GetStatusTable: called after Logoff");
	session->vtbl->Release(session);
	MAPIUninitialize();
	EXPECT("a buffer is not freed");
	initialize();
	MAPIFreeBuffer(rows->aRow[0].lpProps);
	MAPIFreeBuffer(rows);
	MAPIUninitialize();
	EXPECT_CLEAN();
}

static void uninitialize_last(void) {
	initialize();
	MAPIUninitialize();
}

static void a_fast_shutdown_ends_all(void) {
	static const IID iid = { IID_NUMBER_IMAPIClientShutdown, 0, 0, { 0xC0, 0, 0, 0, 0, 0, 0, 0x46 } };
	begin("");
	initialize();
	join(start(uninitialize_last));
	EXPECT_CLEAN();
	IMAPISession *session = logon(0);
	void *result = NULL;
	CHECK((HRESULT) session->vtbl->QueryInterface(session, &iid, &result) == S_OK);
	IMAPIClientShutdown *shutdown = result;
	CHECK((HRESULT) shutdown->vtbl->QueryFastShutdown(shutdown) == S_OK);
	CHECK((HRESULT) shutdown->vtbl->NotifyProcessShutdown(shutdown) == S_OK);
	CHECK((HRESULT) shutdown->vtbl->DoFastShutdown(shutdown) == S_OK);
	CHECK(!reported("violation"));
	MAPIUninitialize();
	EXPECT("MAPIUninitialize: called after DoFastShutdown");
}

#if defined(_WIN32)
#define MULTITHREADED 0
#define RPC_E_CHANGED_MODE ((HRESULT) 0x80010106)

static void initialize_in_the_other_mode(void) {
	MAPIINIT_0 init = { 0, MAPI_MULTITHREAD_NOTIFICATIONS };
	CoInitializeEx(NULL, MULTITHREADED);
	CHECK((HRESULT) MAPIInitialize(&init) == RPC_E_CHANGED_MODE);
	init.ulFlags |= MAPI_NO_COINIT;
	CHECK((HRESULT) MAPIInitialize(&init) == S_OK);
	MAPIUninitialize();
	CoUninitialize();
}

static void initialize_without_com(void) {
	MAPIINIT_0 init = { 0, MAPI_NO_COINIT };
	CHECK((HRESULT) MAPIInitialize(&init) == S_OK);
	MAPIUninitialize();
}

static void leave_an_apartment(void) {
	MAPIINIT_0 init = { 0, MAPI_NO_COINIT };
	CoInitializeEx(NULL, MULTITHREADED);
	CoInitializeEx(NULL, MULTITHREADED);
	CHECK((HRESULT) MAPIInitialize(&init) == S_OK);
	MAPIUninitialize();
	CoUninitialize();
}

static atomic_uint logged_on;

static void log_on_elsewhere(void) {
	initialize();
	logoff(logon(0));
	MAPIUninitialize();
	logged_on++;
}

static void com_is_watched(void) {
	begin("");
	initialize();
	join(start(initialize_in_the_other_mode));
	EXPECT_CLEAN();
	join(start(initialize_without_com));
	EXPECT("MAPI_NO_COINIT on a thread without COM");
	join(start(leave_an_apartment));
	EXPECT("ended with its COM apartment open");

	Thread thread = start(log_on_elsewhere);
	while (logged_on == 0) {
		CHECK((HRESULT) HrDispatchNotifications(0) == S_OK);
	}
	join(thread);
	EXPECT_CLEAN();
	mapi4jTestScenario("pump-patience=100ms");
	join(start(log_on_elsewhere));
	EXPECT("does not pump its window messages");
	MAPIUninitialize();
	EXPECT_CLEAN();
}
#endif

int main(void) {
	a_good_client_is_not_blamed();
	a_session_without_mail_has_no_transports();
	a_table_is_restricted_sorted_and_walked();
	every_type_of_property_is_there();
	status_objects_do_what_they_advertise();
	profiles_are_listed();
	messages_are_written_and_sent();
	wrong_use_of_a_store_is_blamed();
	notifications_come_until_unadvise();
	a_large_table_comes_in_batches();
	scenarios_change_what_calls_answer();
	a_bad_client_is_blamed();
#if defined(_WIN32)
	com_is_watched();
#endif
	a_fast_shutdown_ends_all();
	printf("%d passed, %d failed\n", passed, failed);
	return (failed == 0) ? 0 : 1;
}
