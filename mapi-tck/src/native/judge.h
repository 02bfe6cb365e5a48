/*
 * What the client does is counted, and what it must not do is written down: threads, calls, objects, the order at the
 * end. Everything here but enter, leave and the exports wants the lock held.
 */
#ifndef MAPI4J_JUDGE_H
#define MAPI4J_JUDGE_H

#include <stdbool.h>

#include "mapi.h"
#include "thread.h"

#define COUNTERS(X) \
	X(calls) X(initializedThreads) X(mostInitializedThreads) X(logons) X(logonsRefused) X(logoffs) X(buffersAllocated) \
	X(buffersFreed) X(buffersLive) X(objectsCreated) X(objectsReleased) X(objectsLive) X(advises) X(unadvises) \
	X(connectionsLive) X(notificationsSent) X(rowsHandedOut) X(rowBatches) X(callsHanging) X(fastShutdowns)

typedef struct {
#define COUNTER(name) uint64_t name;
	COUNTERS(COUNTER)
#undef COUNTER
} Counters;

extern Counters counters;

/* One logon, which outlives its session object while others hang on it. */
typedef struct Logon {
	uint32_t users;
	uint32_t calls;
	bool logged_off;
	bool dead;
	bool no_mail;
	bool shared;
	WCHAR profile[65];
	struct Logon *next;
} Logon;

void logon_end(Logon *logon);

typedef struct Object Object;

typedef struct {
	const void *vtbl;
	uint32_t iids[3];
	void (*destroy)(Object *object);
} Class;

/* The head of every object that the client can hold. */
struct Object {
	const void *vtbl;
	const Class *class;
	const char *name;
	Logon *logon;
	uint32_t bound_to;
	/* What it was opened from, as far as that must not be released before it, and how many that is for others. */
	Object *parent;
	uint32_t children;
	/* Why nothing but Release is allowed any more, for what was opened from it too; NULL as long as all is. */
	const char *spent;
	uint32_t references;
	uint32_t busy;
	bool gone;
	bool destroyed;
	HRESULT last_error;
	const char *last_method;
	Object *next, *previous;
};

/* The rest of a released object's life: its insides go, its head stays a while to tell who calls it still. */
void object_bury(Object *object);

/* The beginning of a call: takes the lock, judges, and does what the scenario has for it. S_OK means: go on. */
HRESULT enter(void *object, const char *method);
/* S_OK to the client, with every output NULL: an answer of enter(). */
#define S_NULL ((HRESULT) 0x00007FFF)
/* The end of a call that began with enter(): lets the lock go. */
Answer leave(void *object, HRESULT result);
Answer answer(HRESULT result);
/* Empties an output; without a place for it the call is wrong. */
#define OUTPUT(place, hr) \
	do { \
		if (argument((place) != NULL, "no place for an output")) { \
			*(place) = 0; \
		} \
		else if (SUCCEEDED(hr)) { \
			(hr) = MAPI_E_INVALID_PARAMETER; \
		} \
	} while (0)
bool flags_known(ULONG flags, ULONG known);
bool window_none(ULONG_PTR window);
bool entry_id_aligned(const void *entry_id);

void *object_create(size_t size, const Class *class, const char *name, Logon *logon);
/* Notes what an object was opened from. */
void object_opened_from(void *object, void *parent);
/* Whether the client holds an object of that class at the address. */
bool object_is(const void *object, const Class *class);
/* All objects that the client has; visit must neither make nor release any. */
void objects_each(void (*visit)(Object *object, void *context), void *context);
HRESULT object_query(void *object, const IID *iid, void **result);
Answer object_add_ref(void *object);
Answer object_release(void *object);
HRESULT object_last_error(void *object, HRESULT result, ULONG flags, MAPIERROR **error);
/* A violation for each object that the client still has, of one logon or (NULL) at all, but for those a call is in. */
void objects_judge(const Logon *logon, const void *except, const char *when);
bool iid_is(const IID *iid, uint32_t number);
/* Whether an interface that was asked for (NULL: the usual one) is one that the class has. */
bool class_has(const Class *class, const IID *iid);

void write_report(void);

/* The three methods of IUnknown for an interface, named prefix_QueryInterface and so on. */
#define UNKNOWN_METHODS(I, prefix) \
	static Answer prefix##_QueryInterface(I *self, const IID *iid, void **result) { \
		HRESULT hr = enter(self, "QueryInterface"); \
		return leave(self, (hr == S_OK) ? object_query(self, iid, result) : hr); \
	} \
	static Answer prefix##_AddRef(I *self) { \
		return object_add_ref(self); \
	} \
	static Answer prefix##_Release(I *self) { \
		return object_release(self); \
	}

#endif
