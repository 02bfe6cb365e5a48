#include "notify.h"

#include <stdlib.h>
#include <string.h>

#include "platform.h"
#include "scenario.h"
#include "mapi_objects.h"
#include "table.h"

typedef struct Connection {
	IMAPIAdviseSink *sink;
	Object *owner;
	const void *target;
	ULONG mask;
	uint64_t number;
	uint32_t users;
	bool ended;
	struct Connection *next;
} Connection;

/* A notification on its way, with its memory, which is garbage as soon as the sink returns. */
typedef struct Notice {
	Connection *connection;
	NOTIFICATION *notification;
	void *blocks[8];
	ULONG sizes[8];
	size_t block_count;
	bool late;
	struct Notice *next;
} Notice;

static Connection *connections;
static Connection *dropped;
static uint32_t numbers;
static Notice *first, **last = &first;
static Notice *written;
static PlatformThread *thread;
static PlatformThread *passing[16];
static size_t passed;
static bool stopping;
static bool running;
static uint64_t next_tick;
static uint32_t ticks;

static void drop(Connection *connection) {
	if (--connection->users == 0) {
		connection->next = dropped;
		dropped = connection;
	}
}

void notify_release_dropped(void) {
	lock();
	while (dropped != NULL) {
		Connection *connection = dropped;
		dropped = connection->next;
		unlock();
		connection->sink->vtbl->Release(connection->sink);
		free(connection);
		lock();
	}
	unlock();
}

static void *notice_allocate(ULONG size) {
	void *block = malloc((size_t) size + 1);
	memset(block, 0xCD, size);
	written->blocks[written->block_count] = block;
	written->sizes[written->block_count++] = size;
	return block;
}

static void *notice_copy(const void *bytes, ULONG size) {
	return memcpy(notice_allocate(size), bytes, size);
}

static Notice *notice(Connection *connection, ULONG event) {
	Notice *made = calloc(1, sizeof *made);
	made->connection = connection;
	connection->users++;
	written = made;
	made->notification = notice_allocate(sizeof *made->notification);
	memset(&made->notification->info, 0, sizeof made->notification->info);
	made->notification->ulEventType = event;
	*last = made;
	last = &made->next;
	wake();
	return made;
}

static const BYTE some_entry[] = { 0, 0, 0, 0, 'n', 'o', 't', 'i', 'c', 'e', '0', '1' };

static void new_mail(NEWMAIL_NOTIFICATION *mail) {
	static const WCHAR class_wide[] = { 'I', 'P', 'M', '.', 'N', 'o', 't', 'e', 0 };
	static const char class_ansi[] = "IPM.Note";
	bool wide = !scenario("ansi-only");
	mail->cbEntryID = mail->cbParentID = sizeof some_entry;
	mail->lpEntryID = notice_copy(some_entry, sizeof some_entry);
	mail->lpParentID = notice_copy(some_entry, sizeof some_entry);
	mail->ulFlags = wide ? MAPI_UNICODE : 0;
	mail->lpszMessageClass = wide ? notice_copy(class_wide, sizeof class_wide)
			: notice_copy(class_ansi, sizeof class_ansi);
	mail->ulMessageFlags = 0;
}

static void send_session(Connection *connection, ULONG event) {
	NOTIFICATION *notification = notice(connection, event)->notification;
	switch (event) {
		case fnevCriticalError:
			notification->info.err.scode = MAPI_E_END_OF_SESSION;
			break;
		case fnevNewMail:
			new_mail(&notification->info.newmail);
			break;
		case fnevExtended:
			notification->info.ext.ulEvent = 0x0BAD;
			notification->info.ext.cb = 4;
			notification->info.ext.pbEventParameters = notice_copy(some_entry, 4);
			break;
		default:
			notification->info.obj.cbEntryID = sizeof some_entry;
			notification->info.obj.lpEntryID = notice_copy(some_entry, sizeof some_entry);
			notification->info.obj.ulObjType = MAPI_STORE;
			break;
	}
}

static void send_table(Connection *connection, ULONG event, uint32_t row) {
	TABLE_NOTIFICATION *table = &notice(connection, fnevTableModified)->notification->info.tab;
	table_notification(connection->owner, event, row, table, notice_allocate);
	table->hResult = (event == TABLE_ERROR) ? MAPI_E_NETWORK_ERROR : S_OK;
}

uint32_t notify_all(ULONG event, ULONG table_event) {
	uint32_t sent = 0;
	for (Connection *connection = connections; connection != NULL; connection = connection->next) {
		bool table = is_table(connection->owner);
		bool always = event == fnevCriticalError && !table;
		if (table != (event == fnevTableModified) || (!always && (connection->mask & event) == 0)) {
			continue;
		}
		if (table) {
			bool of_row = table_event >= TABLE_ROW_ADDED && table_event <= TABLE_ROW_MODIFIED;
			send_table(connection, table_event, of_row ? 0 : NO_ROW);
		}
		else {
			send_session(connection, event);
		}
		sent++;
	}
	return sent;
}

uint32_t notify_status_row(uint32_t row) {
	uint32_t sent = 0;
	for (Connection *connection = connections; connection != NULL; connection = connection->next) {
		if (strcmp(connection->owner->name, "status") == 0 && table_has_row(connection->owner, row)) {
			send_table(connection, TABLE_ROW_MODIFIED, row);
			sent++;
		}
	}
	return sent;
}

void notify_table_row(const Object *table, ULONG event, uint32_t row) {
	for (Connection *connection = connections; connection != NULL; connection = connection->next) {
		if (connection->owner == table) {
			send_table(connection, event, row);
		}
	}
}

static ENTRYID *copy_entry_id(const ENTRYID *entry_id, ULONG size) {
	return (entry_id != NULL) ? notice_copy(entry_id, size) : NULL;
}

static void copy_event(NOTIFICATION *to, const NOTIFICATION *from) {
	to->info = from->info;
	if (from->ulEventType == fnevNewMail) {
		NEWMAIL_NOTIFICATION *mail = &to->info.newmail;
		new_mail(mail);
		*mail = (NEWMAIL_NOTIFICATION) { .cbEntryID = from->info.newmail.cbEntryID,
			.lpEntryID = copy_entry_id(from->info.newmail.lpEntryID, from->info.newmail.cbEntryID),
			.cbParentID = from->info.newmail.cbParentID,
			.lpParentID = copy_entry_id(from->info.newmail.lpParentID, from->info.newmail.cbParentID),
			.ulFlags = mail->ulFlags, .lpszMessageClass = mail->lpszMessageClass,
			.ulMessageFlags = from->info.newmail.ulMessageFlags };
		return;
	}
	OBJECT_NOTIFICATION *object = &to->info.obj;
	object->lpEntryID = copy_entry_id(object->lpEntryID, object->cbEntryID);
	object->lpParentID = copy_entry_id(object->lpParentID, object->cbParentID);
	object->lpOldID = copy_entry_id(object->lpOldID, object->cbOldID);
	object->lpOldParentID = copy_entry_id(object->lpOldParentID, object->cbOldParentID);
	if (object->lpPropTagArray != NULL) {
		object->lpPropTagArray = notice_copy(object->lpPropTagArray,
				(ULONG) (offsetof(SPropTagArray, aulPropTag) + object->lpPropTagArray->cValues * sizeof(ULONG)));
	}
}

uint32_t notify_event(const Class *owners, const void *object, const void *holder, const NOTIFICATION *event) {
	uint32_t sent = 0;
	for (Connection *connection = connections; connection != NULL; connection = connection->next) {
		bool wanted = connection->target == NULL || connection->target == object || connection->target == holder;
		if (connection->owner->class == owners && (connection->mask & event->ulEventType) != 0 && wanted) {
			copy_event(notice(connection, event->ulEventType)->notification, event);
			sent++;
		}
	}
	return sent;
}

void notify_critical_error(const Logon *logon) {
	for (Connection *connection = connections; connection != NULL; connection = connection->next) {
		if (connection->owner->logon == logon && !is_table(connection->owner)) {
			send_session(connection, fnevCriticalError);
		}
	}
}

void notify_logoff(const Logon *logon) {
	for (Connection *connection = connections; connection != NULL; connection = connection->next) {
		if (connection->owner->logon != logon && !is_table(connection->owner)
				&& (connection->mask & fnevExtended) != 0) {
			send_session(connection, fnevExtended);
		}
	}
}

static void tick(void) {
	static const ULONG table_events[] = { TABLE_ROW_MODIFIED, TABLE_CHANGED, TABLE_ROW_MODIFIED, TABLE_RELOAD };
	static const ULONG events[] = { fnevExtended, fnevObjectModified, fnevNewMail };
	notify_all(fnevTableModified, table_events[ticks % 4]);
	notify_all(events[ticks % 3], 0);
	ticks++;
}

static void deliver(Notice *delivered) {
	Connection *connection = delivered->connection;
	if (!connection->ended || delivered->late) {
		counters.notificationsSent++;
		unlock();
		uint64_t begin = nanoseconds();
		Answer result = connection->sink->vtbl->OnNotify(connection->sink, 1, delivered->notification);
		uint64_t time = nanoseconds() - begin;
		lock();
		if ((uint32_t) result != 0) {
			violation("OnNotify answered 0x%08X instead of 0", (unsigned) (uint32_t) result);
		}
		if (time > UINT64_C(5000000000)) {
			violation("OnNotify took more than 5 s");
		}
	}
	for (size_t i = 0; i < delivered->block_count; i++) {
		memset(delivered->blocks[i], 0xDD, delivered->sizes[i]);
		free(delivered->blocks[i]);
	}
	drop(connection);
	free(delivered);
}

static Notice *take(void) {
	Notice *next = first;
	if (next != NULL && (first = next->next) == NULL) {
		last = &first;
	}
	return next;
}

static void run_once(void) {
	lock();
	Notice *next = take();
	if (next != NULL) {
		deliver(next);
	}
	unlock();
	notify_release_dropped();
}

/* With the lock held. */
static void join(size_t number) {
	PlatformThread *ending = passing[number];
	passing[number] = NULL;
	if (ending != NULL) {
		unlock();
		thread_join(ending);
		lock();
	}
}

static void run(void) {
	lock();
	while (!stopping || first != NULL) {
		uint32_t period = scenario("notify") ? scenario_milliseconds(scenario_text("notify", NULL), 50) : 0;
		if (period > 0 && !stopping && nanoseconds() >= next_tick) {
			next_tick = nanoseconds() + (uint64_t) period * 1000000u;
			tick();
		}
		if (first == NULL) {
			wait_for((period > 0) ? period : 1000);
			continue;
		}
		if (scenario("notify-threads")) {
			size_t number = passed++ % (sizeof passing / sizeof *passing);
			join(number);
			passing[number] = thread_start(run_once);
			continue;
		}
		deliver(take());
		unlock();
		notify_release_dropped();
		lock();
	}
	for (size_t i = 0; i < sizeof passing / sizeof *passing; i++) {
		join(i);
	}
	running = false;
	wake();
	unlock();
}

void notify_stop(void) {
	if (thread == NULL) {
		return;
	}
	stopping = true;
	wake();
	uint64_t until = nanoseconds() + UINT64_C(10000000000);
	while (running && nanoseconds() < until) {
		wait_for(100);
	}
	if (running) {
		violation("OnNotify has not returned 10 s after the last MAPIUninitialize");
		return;
	}
	thread_join(thread);
	thread = NULL;
	stopping = false;
}

/* Whether the client's sink behaves as a COM object; it is called without the lock. */
static void try_sink(IMAPIAdviseSink *sink) {
	static const IID unknown = { IID_NUMBER_IUnknown, 0, 0, { 0xC0, 0, 0, 0, 0, 0, 0, 0x46 } };
	static const IID advise_sink = { IID_NUMBER_IMAPIAdviseSink, 0, 0, { 0xC0, 0, 0, 0, 0, 0, 0, 0x46 } };
	static const IID foreign = { 0x4D415049, 0x344A, 0x0001, { 1, 2, 3, 4, 5, 6, 7, 8 } };
	const IID *iids[] = { &unknown, &advise_sink, &foreign };
	HRESULT results[3];
	void *found[3];
	unlock();
	uint32_t references = (uint32_t) sink->vtbl->AddRef(sink);
	for (int i = 0; i < 3; i++) {
		found[i] = &found;
		results[i] = (HRESULT) sink->vtbl->QueryInterface(sink, iids[i], &found[i]);
		if (results[i] == S_OK && found[i] != NULL && found[i] != &found) {
			((IUnknown *) found[i])->vtbl->Release(found[i]);
		}
	}
	lock();
	argument(references >= 2, "the sink's AddRef answers less than 2 while client and MAPI hold it");
	argument(results[0] == S_OK && found[0] == sink, "the sink is no IUnknown");
	argument(results[1] == S_OK && found[1] == sink, "the sink is no IMAPIAdviseSink");
	argument(results[2] == E_NOINTERFACE && found[2] == NULL,
			"the sink answers an interface that it has not with something else than E_NOINTERFACE and NULL");
}

HRESULT notify_advise(Object *owner, ULONG mask, IMAPIAdviseSink *sink, ULONG_PTR *number) {
	return notify_advise_to(owner, NULL, mask, sink, number);
}

HRESULT notify_advise_to(Object *owner, const void *target, ULONG mask, IMAPIAdviseSink *sink, ULONG_PTR *number) {
	if (!argument(sink != NULL && number != NULL, "no sink or no place for the connection")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	try_sink(sink);
	if (thread == NULL) {
		running = true;
		thread = thread_start(run);
	}
	Connection *connection = calloc(1, sizeof *connection);
	*connection = (Connection) { .sink = sink, .owner = owner, .target = target, .mask = mask, .users = 1, .next = connections };
	/* All connections are alike in their lower 32 bits. */
	connection->number = ((uint64_t) (0x7E570000u + ++numbers) << 32) | 1;
	connections = connection;
	counters.advises++;
	counters.connectionsLive++;
	*number = (ULONG_PTR) connection->number;
	return S_OK;
}

static void end(Connection **link) {
	Connection *connection = *link;
	*link = connection->next;
	connection->ended = true;
	connection->owner = NULL;
	counters.connectionsLive--;
	drop(connection);
}

HRESULT notify_unadvise(Object *owner, ULONG_PTR number) {
	Connection **link = &connections;
	while (*link != NULL && (*link)->number != number) {
		link = &(*link)->next;
	}
	Connection *connection = *link;
	if (!argument(connection != NULL, "a connection number that there is not")
			|| !argument(connection->owner == owner, "a connection of another object")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	counters.unadvises++;
	if (scenario("notify-after-unadvise")) {
		if (is_table(owner)) {
			send_table(connection, TABLE_CHANGED, NO_ROW);
		}
		else {
			send_session(connection, fnevExtended);
		}
		written->late = true;
	}
	end(link);
	return S_OK;
}

void notify_forget(Object *owner) {
	for (Connection **link = &connections; *link != NULL;) {
		if ((*link)->owner == owner) {
			violation("%s was released with an advise connection", owner->name);
			end(link);
		}
		else {
			link = &(*link)->next;
		}
	}
}

void notify_judge(const Logon *logon, const char *when) {
	for (Connection **link = &connections; *link != NULL;) {
		if (logon == NULL || (*link)->owner->logon == logon) {
			violation("%s: an advise connection of %s is not ended", when, (*link)->owner->name);
			end(link);
		}
		else {
			link = &(*link)->next;
		}
	}
}
