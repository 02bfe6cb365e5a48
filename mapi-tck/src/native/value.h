/* Property values: where they come from, how they compare, and how they get into the client's memory. */
#ifndef MAPI4J_VALUE_H
#define MAPI4J_VALUE_H

#include <stdbool.h>

#include "mapi.h"

/* Room for one made-up value. */
typedef struct {
	WCHAR text[80];
	BYTE bytes[64];
	IID guid;
} Scratch;

/* Something with properties by number, a row or an object. Strings are always wide here; false: there is none. */
typedef bool (*Property)(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch);

/* One property of every type, for all rows and objects that want them: see README.md. */
bool sample_property(ULONG id, SPropValue *value, Scratch *scratch);

void value_long(SPropValue *value, ULONG number);
void value_boolean(SPropValue *value, bool yes);
void value_text(SPropValue *value, Scratch *scratch, const char *utf8);
void value_wide(SPropValue *value, const WCHAR *text);
void value_bytes(SPropValue *value, Scratch *scratch, const void *bytes, ULONG size);

/* The values of these tags in a buffer of the client's; how many were not to be had. */
SPropValue *values_read(Property property, const void *source, uint32_t row, const ULONG *tags, ULONG count, bool wide,
		ULONG *errors);
/* The same within memory of the caller's, with all that hangs on it: how big it is, then where. */
SPropValue *values_copy(Property property, const void *source, uint32_t row, const ULONG *tags, ULONG count, bool wide,
		ULONG *errors, void *(*allocate)(ULONG size));

/* Less than, equal to or greater than zero; false when they cannot be compared. */
bool value_compare(const SPropValue *a, const SPropValue *b, int *order);
/* Whether a string or binary value contains another as the fuzzy level says. */
bool value_contains(const SPropValue *value, const SPropValue *part, ULONG fuzzy_level);
ULONG value_size(const SPropValue *value);
/* The room that each value of a type takes in an array. */
size_t value_element_size(ULONG type);

#endif
