#include "value.h"

#include <string.h>

#define COUNT(array) ((ULONG) (sizeof(array) / sizeof *(array)))

static const WCHAR greeting[] = { 'G', 'r', 0xFC, 0xDF, 'e', ' ', 0x20AC, ' ', 0xD834, 0xDD1E, 0 };
static const WCHAR nothing[] = { 0 };
static const WCHAR *const texts[] = { greeting, nothing, greeting };
static const BYTE bytes[] = { 0x00, 0x01, 0xFE, 0xFF };
static const SBinary blobs[] = { { COUNT(bytes), (BYTE *) bytes }, { 0, NULL }, { 1, (BYTE *) bytes } };
static const IID guid = { 0x00112233, 0x4455, 0x6677, { 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF } };
static const int16_t shorts[] = { -12345, 0, 12345 };
static const LONG longs[] = { -1234567890, 0, 1234567890 };
static const float floats[] = { 1.5f, -0.25f };
static const double doubles[] = { -2.25, 1e300 };
static const double app_times[] = { 36526.5, 0 };
static const int64_t currencies[] = { 1234567, -1 };
static const int64_t times[] = { 125911584000000000, 1 };
static const int64_t longlongs[] = { 0x0123456789ABCDEF, INT64_MIN };

static const struct {
	ULONG type, count;
	const void *values;
} arrays[] = {
	{ PT_I2, COUNT(shorts), shorts }, { PT_LONG, COUNT(longs), longs }, { PT_R4, COUNT(floats), floats },
	{ PT_DOUBLE, COUNT(doubles), doubles }, { PT_CURRENCY, COUNT(currencies), currencies },
	{ PT_APPTIME, COUNT(app_times), app_times }, { PT_I8, COUNT(longlongs), longlongs },
	{ PT_UNICODE, COUNT(texts), texts }, { PT_SYSTIME, COUNT(times), times }, { PT_CLSID, 1, &guid },
	{ PT_BINARY, COUNT(blobs), blobs },
};

/* 0x6700 plus the number of the type is a value of that type, 0x6780 plus it an array, 0x677F a TRUE, 0x677E empty. */
bool sample_property(ULONG id, SPropValue *value, Scratch *scratch) {
	if (id < 0x6700 || id > 0x67FF) {
		return false;
	}
	value->ulPropTag = PROP_TAG(PT_UNSPECIFIED, id);
	if (id == 0x6700 + PT_BOOLEAN || id == 0x677F) {
		value_boolean(value, id == 0x677F);
		return true;
	}
	if (id == 0x677E) {
		value_bytes(value, scratch, bytes, 0);
		return true;
	}
	bool array = id >= 0x6780;
	/* Binary is 0x102, and 0x02 is taken. */
	ULONG type = id - (array ? 0x6780 : 0x6700);
	type = (type == 0x7D) ? PT_BINARY : type;
	for (ULONG i = 0; i < COUNT(arrays); i++) {
		if (arrays[i].type != type) {
			continue;
		}
		if (array) {
			value->ulPropTag = PROP_TAG(type | MV_FLAG, id);
			value->Value.MV.cValues = arrays[i].count;
			value->Value.MV.lp = (void *) arrays[i].values;
		}
		else if (type == PT_UNICODE) {
			value_wide(value, greeting);
		}
		else if (type == PT_BINARY) {
			value_bytes(value, scratch, bytes, COUNT(bytes));
		}
		else if (type == PT_CLSID) {
			value->ulPropTag = PROP_TAG(type, id);
			scratch->guid = guid;
			value->Value.lpguid = &scratch->guid;
		}
		else {
			value->ulPropTag = PROP_TAG(type, id);
			memcpy(&value->Value, arrays[i].values, (type == PT_I2) ? 2 : (type == PT_LONG || type == PT_R4) ? 4 : 8);
		}
		return true;
	}
	return false;
}
