/* UTF-16 strings of 2-byte units, whatever wchar_t is here. */
#ifndef MAPI4J_TEXT_H
#define MAPI4J_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Both answer the length of the result, which they write without a terminator unless the target is NULL. */
size_t to_utf8(const uint16_t *text, size_t length, char *target);
size_t from_utf8(const char *text, size_t length, uint16_t *target);

size_t wide_length(const uint16_t *text);
/* Order of the characters, with or without regard to the case of Latin letters. */
int compare_wide(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length, bool ignore_case);
bool wide_equals(const uint16_t *a, const uint16_t *b, bool ignore_case);

#endif
