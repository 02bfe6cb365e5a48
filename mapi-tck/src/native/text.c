#include "text.h"

static size_t put(char *target, size_t at, uint32_t byte) {
	if (target != NULL) {
		target[at] = (char) byte;
	}
	return at + 1;
}

size_t to_utf8(const uint16_t *text, size_t length, char *target) {
	size_t at = 0;
	for (size_t i = 0; i < length; i++) {
		uint32_t c = text[i];
		if (c >= 0xD800 && c < 0xDC00 && i + 1 < length && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
			c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u);
		}
		if (c < 0x80) {
			at = put(target, at, c);
			continue;
		}
		if (c < 0x800) {
			at = put(target, at, 0xC0 | (c >> 6));
		}
		else {
			if (c < 0x10000) {
				at = put(target, at, 0xE0 | (c >> 12));
			}
			else {
				at = put(target, at, 0xF0 | (c >> 18));
				at = put(target, at, 0x80 | ((c >> 12) & 0x3F));
			}
			at = put(target, at, 0x80 | ((c >> 6) & 0x3F));
		}
		at = put(target, at, 0x80 | (c & 0x3F));
	}
	return at;
}

static size_t put_wide(uint16_t *target, size_t at, uint32_t unit) {
	if (target != NULL) {
		target[at] = (uint16_t) unit;
	}
	return at + 1;
}

size_t from_utf8(const char *text, size_t length, uint16_t *target) {
	size_t at = 0;
	for (size_t i = 0; i < length;) {
		uint32_t c = (uint8_t) text[i++];
		int more = (c >= 0xF0) ? 3 : (c >= 0xE0) ? 2 : (c >= 0xC0) ? 1 : 0;
		c &= (more == 0) ? 0xFFu : (0x3Fu >> more);
		while (more-- > 0 && i < length) {
			c = (c << 6) | ((uint8_t) text[i++] & 0x3Fu);
		}
		if (c >= 0x10000) {
			at = put_wide(target, at, 0xD800 + ((c - 0x10000) >> 10));
			c = 0xDC00 + ((c - 0x10000) & 0x3FF);
		}
		at = put_wide(target, at, c);
	}
	return at;
}

size_t wide_length(const uint16_t *text) {
	size_t length = 0;
	while (text[length] != 0) {
		length++;
	}
	return length;
}

static uint16_t lower(uint16_t c) {
	bool upper = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
	return upper ? (uint16_t) (c + 32) : c;
}

int compare_wide(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length, bool ignore_case) {
	for (size_t i = 0; i < a_length && i < b_length; i++) {
		uint16_t x = ignore_case ? lower(a[i]) : a[i];
		uint16_t y = ignore_case ? lower(b[i]) : b[i];
		if (x != y) {
			return (x < y) ? -1 : 1;
		}
	}
	return (a_length > b_length) - (a_length < b_length);
}

bool wide_equals(const uint16_t *a, const uint16_t *b, bool ignore_case) {
	return compare_wide(a, wide_length(a), b, wide_length(b), ignore_case) == 0;
}
