#include "stream.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "platform.h"
#include "scenario.h"
#include "text.h"

typedef struct {
	Object object;
	Props *owner;
	ULONG tag;
	bool writable;
	BYTE *bytes;
	uint64_t size, position;
} Stream;

static const IStreamVtbl methods;

static void destroy(Object *object) {
	free(((Stream *) object)->bytes);
}

static const Class class = { &methods, { IID_NUMBER_IStream }, destroy };

static Stream *create(Props *owner, ULONG tag, bool writable, const void *bytes, uint64_t size) {
	Stream *stream = object_create(sizeof *stream, &class, "stream", owner->object.logon);
	object_opened_from(stream, owner);
	stream->owner = owner;
	stream->tag = tag;
	stream->writable = writable;
	stream->bytes = malloc(size + 1);
	if (size > 0) {
		memcpy(stream->bytes, bytes, size);
	}
	stream->size = size;
	return stream;
}

/* What the property holds, in the width of the tag; the caller frees. */
static BYTE *contents(const SPropValue *value, ULONG type, uint64_t *size) {
	if (PROP_TYPE(value->ulPropTag) == PT_BINARY) {
		*size = value->Value.bin.cb;
		return (*size > 0) ? memcpy(malloc(*size), value->Value.bin.lpb, *size) : NULL;
	}
	const WCHAR *text = value->Value.lpszW;
	size_t length = wide_length(text);
	if (type == PT_UNICODE) {
		*size = length * sizeof *text;
		return memcpy(malloc(*size + 1), text, *size);
	}
	*size = to_ansi(text, length, NULL);
	BYTE *bytes = malloc(*size + 1);
	to_ansi(text, length, (char *) bytes);
	return bytes;
}

static HRESULT check_mode(ULONG options, ULONG flags) {
	const ULONG writing = STGM_WRITE | STGM_READWRITE;
	if (!argument((options & ~(writing | STGM_CREATE | STGM_TRANSACTED)) == 0, "unknown STGM flags")
			|| !flags_known(flags, MAPI_CREATE | MAPI_MODIFY | MAPI_DEFERRED_ERRORS)) {
		return MAPI_E_UNKNOWN_FLAGS;
	}
	argument((options & writing) != writing, "STGM_WRITE and STGM_READWRITE exclude each other");
	argument((flags & (MAPI_CREATE | MAPI_MODIFY)) != MAPI_CREATE, "MAPI_CREATE without MAPI_MODIFY");
	argument(((options & writing) != 0) == ((flags & MAPI_MODIFY) != 0), "STGM flags and MAPI_MODIFY disagree");
	return S_OK;
}

HRESULT stream_open(Props *owner, ULONG tag, ULONG options, ULONG flags, void **result) {
	HRESULT hr = check_mode(options, flags);
	bool writable = (flags & MAPI_MODIFY) != 0;
	if (hr == S_OK && writable) {
		hr = props_writable(owner);
	}
	ULONG type = PROP_TYPE(tag);
	if (hr == S_OK && type != PT_BINARY && type != PT_UNICODE && type != PT_STRING8 && tag != PR_ATTACH_DATA_OBJ) {
		hr = MAPI_E_NO_SUPPORT;
	}
	if (hr == S_OK && type == PT_UNICODE && scenario("ansi-only")) {
		hr = MAPI_E_BAD_CHARWIDTH;
	}
	if (hr != S_OK) {
		return hr;
	}
	const SPropValue *value = bag_find(owner->bag, PROP_ID(tag));
	bool text = value != NULL && PROP_TYPE(value->ulPropTag) == PT_UNICODE;
	bool fits = value != NULL && text == (type == PT_UNICODE || type == PT_STRING8)
			&& (text || PROP_TYPE(value->ulPropTag) == PT_BINARY);
	bool anew = (flags & MAPI_CREATE) != 0;
	if (!fits && !anew) {
		return MAPI_E_NOT_FOUND;
	}
	uint64_t size = 0;
	BYTE *bytes = anew ? NULL : contents(value, type, &size);
	*result = create(owner, (type == PT_OBJECT) ? PR_ATTACH_DATA_BIN : tag, writable, bytes, size);
	free(bytes);
	return S_OK;
}

UNKNOWN_METHODS(IStream, stream)

static ULONG part(ULONG count, const char *setting) {
	ULONG most = scenario_number(setting, UINT32_MAX);
	return (count < most) ? count : most;
}

static Answer stream_Read(IStream *self, void *target, ULONG count, ULONG *read) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "Read");
	if (hr == S_OK) {
		hr = argument(target != NULL || count == 0, "no place for the bytes") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		uint64_t left = (stream->position < stream->size) ? stream->size - stream->position : 0;
		ULONG given = part((left < count) ? (ULONG) left : count, "short-reads");
		if (given > 0) {
			memcpy(target, stream->bytes + stream->position, given);
		}
		stream->position += given;
		if (read != NULL) {
			*read = given;
		}
		hr = (left < count) ? S_FALSE : S_OK;
	}
	return leave(self, hr);
}

static HRESULT check_writable(const Stream *stream) {
	return stream->writable ? S_OK : STG_E_ACCESSDENIED;
}

static void resize(Stream *stream, uint64_t size) {
	stream->bytes = realloc(stream->bytes, size + 1);
	if (size > stream->size) {
		memset(stream->bytes + stream->size, 0xCD, size - stream->size);
	}
	stream->size = size;
}

static Answer stream_Write(IStream *self, const void *source, ULONG count, ULONG *written) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "Write");
	if (hr == S_OK) {
		hr = argument(source != NULL || count == 0, "no bytes") ? check_writable(stream) : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		ULONG taken = part(count, "short-writes");
		if (stream->position + taken > stream->size) {
			resize(stream, stream->position + taken);
		}
		if (taken > 0) {
			memcpy(stream->bytes + stream->position, source, taken);
		}
		stream->position += taken;
		if (written != NULL) {
			*written = taken;
		}
	}
	return leave(self, hr);
}

static Answer stream_Seek(IStream *self, int64_t move, ULONG origin, uint64_t *position) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "Seek");
	if (hr == S_OK) {
		hr = argument(origin <= STREAM_SEEK_END, "an unknown origin") ? S_OK : STG_E_INVALIDFUNCTION;
	}
	if (hr == S_OK) {
		int64_t from = (origin == STREAM_SEEK_SET) ? 0 : (int64_t) ((origin == STREAM_SEEK_CUR) ? stream->position
				: stream->size);
		hr = (from + move >= 0) ? S_OK : STG_E_INVALIDFUNCTION;
		stream->position = (hr == S_OK) ? (uint64_t) (from + move) : stream->position;
		if (position != NULL) {
			*position = stream->position;
		}
	}
	return leave(self, hr);
}

static Answer stream_SetSize(IStream *self, uint64_t size) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "SetSize");
	if (hr == S_OK && (hr = check_writable(stream)) == S_OK) {
		hr = argument(size < UINT64_C(1) << 40, "an impossible size") ? S_OK : STG_E_INVALIDFUNCTION;
	}
	if (hr == S_OK) {
		resize(stream, size);
	}
	return leave(self, hr);
}

static Answer stream_CopyTo(IStream *self, IStream *to, uint64_t count, uint64_t *read, uint64_t *written) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "CopyTo");
	Stream *target = (Stream *) to;
	if (hr == S_OK) {
		hr = argument(object_is(to, &class), "a target that is no stream") ? check_writable(target) : STG_E_INVALIDFUNCTION;
	}
	if (hr == S_OK) {
		uint64_t left = (stream->position < stream->size) ? stream->size - stream->position : 0;
		uint64_t copied = (count < left) ? count : left;
		if (target->position + copied > target->size) {
			resize(target, target->position + copied);
		}
		memmove(target->bytes + target->position, stream->bytes + stream->position, copied);
		stream->position += copied;
		target->position += copied;
		if (read != NULL) {
			*read = copied;
		}
		if (written != NULL) {
			*written = copied;
		}
	}
	return leave(self, hr);
}

static void commit_text(const Stream *stream) {
	bool wide = PROP_TYPE(stream->tag) == PT_UNICODE;
	argument(!wide || stream->size % 2 == 0, "half a character of a text");
	size_t length = wide ? stream->size / 2 : from_ansi((const char *) stream->bytes, stream->size, NULL);
	WCHAR *text = calloc(length + 1, sizeof *text);
	if (wide) {
		memcpy(text, stream->bytes, length * sizeof *text);
	}
	else {
		from_ansi((const char *) stream->bytes, stream->size, text);
	}
	bag_set_wide(stream->owner->bag, stream->tag, text);
	free(text);
}

static Answer stream_Commit(IStream *self, ULONG flags) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "Commit");
	if (hr == S_OK) {
		flags_known(flags, 0);
	}
	if (hr == S_OK && stream->writable) {
		if (PROP_TYPE(stream->tag) == PT_BINARY) {
			bag_set_bytes(stream->owner->bag, stream->tag, stream->bytes, (ULONG) stream->size);
		}
		else {
			commit_text(stream);
		}
	}
	return leave(self, hr);
}

static Answer unsupported(IStream *self, const char *method) {
	HRESULT hr = enter(self, method);
	return leave(self, (hr == S_OK) ? STG_E_INVALIDFUNCTION : hr);
}

static Answer stream_Revert(IStream *self) {
	return unsupported(self, "Revert");
}

static Answer stream_LockRegion(IStream *self, uint64_t from, uint64_t count, ULONG type) {
	(void) from, (void) count, (void) type;
	return unsupported(self, "LockRegion");
}

static Answer stream_UnlockRegion(IStream *self, uint64_t from, uint64_t count, ULONG type) {
	(void) from, (void) count, (void) type;
	return unsupported(self, "UnlockRegion");
}

static Answer stream_Stat(IStream *self, STATSTG *state, ULONG flags) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "Stat");
	if (hr == S_OK) {
		argument(flags == STATFLAG_NONAME, "asked for a name, which nobody frees");
		hr = argument(state != NULL, "no place for the state") ? S_OK : STG_E_INVALIDFUNCTION;
	}
	if (hr == S_OK) {
		memset(state, 0xCD, sizeof *state);
		state->pwcsName = NULL;
		state->type = STGTY_STREAM;
		state->cbSize = stream->size;
	}
	return leave(self, hr);
}

static Answer stream_Clone(IStream *self, IStream **result) {
	Stream *stream = (Stream *) self;
	HRESULT hr = enter(self, "Clone");
	OUTPUT(result, hr);
	if (hr == S_OK) {
		Stream *clone = create(stream->owner, stream->tag, stream->writable, stream->bytes, stream->size);
		clone->position = stream->position;
		*result = (IStream *) clone;
	}
	return leave(self, hr);
}

static const IStreamVtbl methods = { stream_QueryInterface, stream_AddRef, stream_Release, stream_Read, stream_Write,
	stream_Seek, stream_SetSize, stream_CopyTo, stream_Commit, stream_Revert, stream_LockRegion, stream_UnlockRegion,
	stream_Stat, stream_Clone };
