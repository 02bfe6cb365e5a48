#include "entryid.h"

#include <string.h>

static const BYTE own[14] = { 'm', 'a', 'p', 'i', '4', 'j', '-', 't', 'e', 's', 't', 0xFF, 0x00, 0x80 };

#define KIND 18
#define NUMBER 20

void entry_id_make(BYTE *target, uint32_t kind, uint32_t number) {
	memset(target, 0, ENTRY_SIZE);
	memcpy(target + 4, own, sizeof own);
	target[KIND] = (BYTE) kind;
	memcpy(target + NUMBER, &number, sizeof number);
}

uint32_t entry_id_kind(const ENTRYID *entry_id, ULONG size, uint32_t *number) {
	const BYTE *bytes = (const BYTE *) entry_id;
	if (bytes == NULL || size < ENTRY_SIZE || memcmp(bytes + 4, own, sizeof own) != 0) {
		return ENTRY_NONE;
	}
	memcpy(number, bytes + NUMBER, sizeof *number);
	return bytes[KIND];
}
