#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "memory.h"

/* How many released objects are remembered. */
#define GRAVES 4096

static Object *objects;
static Object *graves[GRAVES];
static size_t next_grave;

bool iid_is(const IID *iid, uint32_t number) {
	static const uint8_t rest[8] = { 0xC0, 0, 0, 0, 0, 0, 0, 0x46 };
	return iid->Data1 == number && iid->Data2 == 0 && iid->Data3 == 0 && memcmp(iid->Data4, rest, 8) == 0;
}

bool class_has(const Class *class, const IID *iid) {
	if (iid == NULL || iid_is(iid, IID_NUMBER_IUnknown)) {
		return true;
	}
	for (size_t i = 0; i < sizeof class->iids / sizeof *class->iids; i++) {
		if (class->iids[i] != 0 && iid_is(iid, class->iids[i])) {
			return true;
		}
	}
	return false;
}

void *object_create(size_t size, const Class *class, const char *name, Logon *logon) {
	Object *object = calloc(1, size);
	object->vtbl = class->vtbl;
	object->class = class;
	object->name = name;
	object->logon = logon;
	object->references = 1;
	object->last_method = "";
	object->next = objects;
	if (objects != NULL) {
		objects->previous = object;
	}
	objects = object;
	if (logon != NULL) {
		logon->users++;
	}
	counters.objectsCreated++;
	counters.objectsLive++;
	return object;
}

void object_opened_from(void *of, void *from) {
	Object *object = of;
	object->parent = from;
	object->parent->children++;
}

bool object_is(const void *of, const Class *class) {
	for (const Object *object = objects; object != NULL; object = object->next) {
		if (object == of) {
			return object->class == class && !object->gone;
		}
	}
	return false;
}

void objects_each(void (*visit)(Object *object, void *context), void *context) {
	for (Object *object = objects; object != NULL; object = object->next) {
		if (!object->gone) {
			visit(object, context);
		}
	}
}

HRESULT object_query(void *of, const IID *iid, void **result) {
	Object *object = of;
	if (!argument(iid != NULL && result != NULL, "no interface or no place for it")) {
		return MAPI_E_INVALID_PARAMETER;
	}
	*result = NULL;
	if (!class_has(object->class, iid)) {
		return E_NOINTERFACE;
	}
	object->references++;
	*result = object;
	return S_OK;
}

Answer object_add_ref(void *of) {
	Object *object = of;
	enter(object, "AddRef");
	uint32_t references = object->gone ? 0 : ++object->references;
	leave(object, S_OK);
	return answer((HRESULT) references);
}

Answer object_release(void *of) {
	Object *object = of;
	enter(object, "Release");
	uint32_t references = 0;
	if (!object->gone) {
		references = --object->references;
		if (references == 0) {
			argument(object->busy == 1, "released while another call is in it");
			object->gone = true;
			counters.objectsReleased++;
			counters.objectsLive--;
		}
	}
	leave(object, S_OK);
	return answer((HRESULT) references);
}

static void leave_family(Object *object) {
	if (object->parent != NULL) {
		object->parent->children--;
		object->parent = NULL;
	}
	if (object->children > 0) {
		violation("%s was released before %u that were opened from it", object->name, (unsigned) object->children);
		for (Object *child = objects; child != NULL; child = child->next) {
			child->parent = (child->parent == object) ? NULL : child->parent;
		}
	}
}

void object_bury(Object *object) {
	object->class->destroy(object);
	leave_family(object);
	object->destroyed = true;
	if (object->previous != NULL) {
		object->previous->next = object->next;
	}
	else {
		objects = object->next;
	}
	if (object->next != NULL) {
		object->next->previous = object->previous;
	}
	if (object->logon != NULL && --object->logon->users == 0) {
		logon_end(object->logon);
	}
	object->logon = NULL;
	Object **grave = &graves[next_grave++ % GRAVES];
	if (*grave != NULL && (*grave)->busy == 0) {
		free(*grave);
	}
	*grave = object;
}

void objects_judge(const Logon *logon, const void *except, const char *when) {
	for (Object *object = objects; object != NULL; object = object->next) {
		if (object != except && object->busy == 0 && (logon == NULL || object->logon == logon)) {
			violation("%s: an object is not released: %s (references: %u)", when, object->name, object->references);
		}
	}
}

HRESULT object_last_error(void *of, HRESULT result, ULONG flags, MAPIERROR **error) {
	Object *object = of;
	flags_known(flags, MAPI_UNICODE);
	if ((flags & MAPI_UNICODE) != 0) {
		return MAPI_E_BAD_CHARWIDTH;
	}
	if (result != object->last_error || SUCCEEDED(result)) {
		return S_OK;
	}
	char text[120];
	int length = snprintf(text, sizeof text, "%s.%s was answered with 0x%08X", object->name, object->last_method,
			(unsigned) result);
	static const char component[] = "mapi4j-test";
	MAPIERROR *made = memory_allocate(sizeof *made);
	*made = (MAPIERROR) { .lpszError = memory_more((ULONG) length + 1, made),
		.lpszComponent = memory_more(sizeof component, made), .ulLowLevelError = 4711, .ulContext = 12 };
	strcpy(made->lpszError, text);
	strcpy(made->lpszComponent, component);
	*error = made;
	return S_OK;
}
