#include "judge.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "com.h"
#include "msgstore.h"
#include "notify.h"
#include "platform.h"
#include "profile.h"
#include "runtime.h"
#include "scenario.h"
#include "session.h"
#include "status.h"

Counters counters;

typedef struct {
	char *text;
	uint32_t times;
} Violation;

static Violation violations[200];
static size_t violation_count;
static Thread *threads;
static uint32_t thread_numbers;
static _Atomic(Thread *) ended;
static uint32_t resumed;

void violation(const char *format, ...) {
	char text[400];
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(text, sizeof text, format, arguments);
	va_end(arguments);
	for (size_t i = 0; i < violation_count; i++) {
		if (strcmp(violations[i].text, text) == 0) {
			violations[i].times++;
			return;
		}
	}
	if (violation_count < sizeof violations / sizeof *violations) {
		char *copy = malloc(strlen(text) + 1);
		strcpy(copy, text);
		violations[violation_count++] = (Violation) { copy, 1 };
		write_report();
	}
}

Thread *this_thread(void) {
	Thread *thread = thread_slot();
	if (thread == NULL) {
		thread = calloc(1, sizeof *thread);
		thread->number = ++thread_numbers;
		thread->object = thread->method = "";
		thread->next = threads;
		threads = thread;
		set_thread_slot(thread);
	}
	return thread;
}

Thread *all_threads(void) {
	return threads;
}

uint32_t threads_initialized(void) {
	uint32_t number = 0;
	for (Thread *thread = threads; thread != NULL; thread = thread->next) {
		number += thread->initialized > 0;
	}
	return number;
}

/* A system may hold a lock of its own while a thread ends, so that to wait here for ours could be for ever. */
void thread_ended(void *value) {
	Thread *thread = value;
	thread->next_ended = atomic_load(&ended);
	while (!atomic_compare_exchange_weak(&ended, &thread->next_ended, thread)) {
	}
}

static void judge_end(Thread *thread) {
	com_thread_ended(thread);
	if (thread->initialized > 0) {
		violation("thread %u ended without MAPIUninitialize", thread->number);
		runtime_lost(thread);
		return;
	}
	Thread **link = &threads;
	while (*link != thread) {
		link = &(*link)->next;
	}
	*link = thread->next;
	free(thread);
}

void threads_bury(void) {
	if (atomic_load(&ended) == NULL) {
		return;
	}
	Thread *thread = atomic_exchange(&ended, NULL);
	while (thread != NULL) {
		Thread *next = thread->next_ended;
		judge_end(thread);
		thread = next;
	}
}

Answer answer(HRESULT result) {
	return 0xA5A5A5A500000000u | (uint32_t) result;
}

static void name_call(Thread *thread, const Object *object, const char *method) {
	thread->object = (object != NULL) ? object->name : "";
	thread->method = method;
}

bool argument(bool right, const char *what) {
	if (!right) {
		Thread *thread = this_thread();
		violation("%s%s%s: %s", thread->object, (*thread->object != 0) ? "." : "", thread->method, what);
	}
	return right;
}

bool flags_known(ULONG flags, ULONG known) {
	char text[60];
	snprintf(text, sizeof text, "unknown flags 0x%08X", (unsigned) (flags & ~known));
	return argument((flags & ~known) == 0, text);
}

bool window_none(ULONG_PTR window) {
	return argument(window == 0 || scenario("interactive"), "a window (ulUIParam) that no one gave, or garbage in it");
}

bool entry_id_aligned(const void *entry_id) {
	return argument(((uintptr_t) entry_id & 7) == 0, "an entry identifier that is not aligned to 8 bytes");
}

static bool ends_something(const char *method) {
	return strcmp(method, "Release") == 0 || strcmp(method, "Unadvise") == 0 || strcmp(method, "Logoff") == 0;
}

/* What was submitted, saved for good or left is only released, and so is what was opened from it. */
static bool is_spent(const Object *object, const char *method) {
	const Object *spent = object;
	while (spent != NULL && spent->spent == NULL) {
		spent = spent->parent;
	}
	if (spent == NULL || strcmp(method, "Release") == 0 || strcmp(method, "Unadvise") == 0) {
		return false;
	}
	char text[120];
	snprintf(text, sizeof text, "called after %s of %s", spent->spent, (spent == object) ? "it" : spent->name);
	return !argument(false, text);
}

static HRESULT judge_logon(Logon *logon, const char *method) {
	if (logon->logged_off) {
		return argument(strcmp(method, "Release") == 0, "called after Logoff") ? S_OK : MAPI_E_INVALID_OBJECT;
	}
	logon->calls++;
	uint32_t limit = scenario_number("critical-error", 0);
	if (limit > 0 && !logon->dead && logon->calls > limit && scenario_spend("critical-error")) {
		logon->dead = true;
		notify_critical_error(logon);
	}
	return (logon->dead && !ends_something(method)) ? MAPI_E_END_OF_SESSION : S_OK;
}

static bool loads_providers(const char *object, const char *method) {
	return strcmp(method, "MAPIAdminProfiles") == 0 || (strcmp(object, "session") == 0
			&& (strcmp(method, "GetStatusTable") == 0 || strcmp(method, "OpenMsgStore") == 0
			|| strcmp(method, "OpenAddressBook") == 0 || strcmp(method, "GetMsgStoresTable") == 0
			|| strcmp(method, "QueryIdentity") == 0 || strcmp(method, "AdminServices") == 0));
}

static HRESULT play_scenario(const char *object, const char *method) {
	if (scenario("chdir") && loads_providers(object, method)) {
		session_move_away();
	}
	if (scenario_hits("hang", object, method) != NULL) {
		uint32_t until = resumed + 1;
		counters.callsHanging++;
		wake();
		while ((int32_t) (resumed - until) < 0) {
			wait_for(1000);
		}
		counters.callsHanging--;
	}
	const char *time = scenario_hits("slow", object, method);
	if (time != NULL) {
		uint64_t until = nanoseconds() + scenario_milliseconds(time, 1000) * UINT64_C(1000000);
		while (nanoseconds() < until) {
			wait_for(10);
		}
	}
	const char *code = scenario_hits("fail", object, method);
	if (code != NULL) {
		return (*code != 0) ? (HRESULT) strtoul(code, NULL, 16) : MAPI_E_CALL_FAILED;
	}
	bool has_outputs = strncmp(method, "Get", 3) == 0 || strncmp(method, "Query", 5) == 0
			|| strncmp(method, "Open", 4) == 0 || strncmp(method, "Create", 6) == 0 || strncmp(method, "MAPILogon", 9) == 0
			|| strncmp(method, "MAPIAdmin", 9) == 0;
	return (has_outputs && scenario_hits("null", object, method) != NULL) ? S_NULL : S_OK;
}

HRESULT enter(void *of, const char *method) {
	Object *object = of;
	lock();
	Thread *thread = this_thread();
	counters.calls++;
	name_call(thread, object, method);
	runtime_judge_shutdown();
	if (thread->initialized == 0) {
		char text[80];
		snprintf(text, sizeof text, "thread %u has not called MAPIInitialize", thread->number);
		argument(false, text);
	}
	if (object != NULL) {
		object->busy++;
		if (!argument(!object->gone, "called on an object that was released")) {
			return MAPI_E_INVALID_OBJECT;
		}
		if (is_spent(object, method)) {
			return MAPI_E_INVALID_OBJECT;
		}
		if (object->bound_to != 0) {
			argument(object->bound_to == thread->number, "must stay on the thread that opened it");
		}
	}
	if (thread->initialized == 0 && !ends_something(method) && strcmp(method, "MAPIFreeBuffer") != 0) {
		return MAPI_E_NOT_INITIALIZED;
	}
	if (object != NULL && object->logon != NULL) {
		HRESULT hr = judge_logon(object->logon, method);
		if (FAILED(hr)) {
			return hr;
		}
	}
	return play_scenario(thread->object, method);
}

Answer leave(void *of, HRESULT result) {
	Object *object = of;
	if (object != NULL) {
		if (FAILED(result)) {
			object->last_error = result;
			object->last_method = this_thread()->method;
		}
		if (--object->busy == 0 && object->gone && !object->destroyed) {
			object_bury(object);
		}
	}
	unlock();
	notify_release_dropped();
	return answer((result == S_NULL) ? S_OK : result);
}

typedef struct {
	char *text;
	size_t length, room;
} Writer;

static void write_text(Writer *writer, const char *text) {
	size_t length = strlen(text);
	if (writer->length + length >= writer->room) {
		writer->room = (writer->length + length) * 2 + 1024;
		writer->text = realloc(writer->text, writer->room);
	}
	memcpy(writer->text + writer->length, text, length + 1);
	writer->length += length;
}

static void write_quoted(Writer *writer, const char *text) {
	write_text(writer, "\"");
	for (; *text != 0; text++) {
		char unit[8] = { *text };
		if (*text == '"' || *text == '\\') {
			snprintf(unit, sizeof unit, "\\%c", *text);
		}
		else if ((unsigned char) *text < 0x20) {
			snprintf(unit, sizeof unit, "\\u%04x", (unsigned) *text);
		}
		write_text(writer, unit);
	}
	write_text(writer, "\"");
}

static Writer report(void) {
	Writer writer = { 0 };
	const char *before = "{\"counters\":{";
	char number[80];
	counters.initializedThreads = threads_initialized();
#define COUNTER(name) \
	snprintf(number, sizeof number, "%s\"" #name "\":%llu", before, (unsigned long long) counters.name); \
	write_text(&writer, number); \
	before = ",";
	COUNTERS(COUNTER)
#undef COUNTER
	write_text(&writer, "}}\n");
	for (size_t i = 0; i < violation_count; i++) {
		write_text(&writer, "{\"violation\":");
		write_quoted(&writer, violations[i].text);
		snprintf(number, sizeof number, ",\"times\":%u}\n", violations[i].times);
		write_text(&writer, number);
	}
	return writer;
}

void write_report(void) {
	char *name = environment("MAPI4J_TEST_REPORT");
	if (name != NULL) {
		Writer writer = report();
		if (!write_file(name, writer.text, writer.length)) {
			fprintf(stderr, "cannot write the report of the MAPI test subsystem to %s\n", name);
		}
		free(writer.text);
	}
	free(name);
}

uint32_t mapi4jTestReport(char *buffer, uint32_t capacity) {
	lock();
	Writer writer = report();
	unlock();
	if (buffer != NULL) {
		memcpy(buffer, writer.text, (writer.length < capacity) ? writer.length : capacity);
	}
	free(writer.text);
	return (uint32_t) writer.length;
}

void mapi4jTestScenario(const char *list) {
	lock();
	scenario_read(list);
	wake();
	unlock();
}

void mapi4jTestReset(void) {
	lock();
	while (violation_count > 0) {
		free(violations[--violation_count].text);
	}
	Counters now = counters;
	counters = (Counters) { .mostInitializedThreads = threads_initialized(), .buffersLive = now.buffersLive,
		.objectsLive = now.objectsLive, .connectionsLive = now.connectionsLive, .callsHanging = now.callsHanging };
	scenario_read(NULL);
	status_reset();
	msgstore_reset();
	profile_reset();
	unlock();
	mapi4jTestResume();
}

uint32_t mapi4jTestHung(void) {
	lock();
	uint32_t hung = (uint32_t) counters.callsHanging;
	unlock();
	return hung;
}

void mapi4jTestResume(void) {
	lock();
	resumed++;
	wake();
	unlock();
}
