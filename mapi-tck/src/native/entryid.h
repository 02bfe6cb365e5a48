/* Entry identifiers of this subsystem: flags, its own 16 bytes, what it names, and which of them. */
#ifndef MAPI4J_ENTRYID_H
#define MAPI4J_ENTRYID_H

#include "mapi.h"

#define ENTRY_SIZE 24u
#define ENTRY_NONE 0u
#define ENTRY_STATUS 1u
#define ENTRY_STORE 2u
#define ENTRY_IDENTITY 3u
#define ENTRY_FOLDER 4u
#define ENTRY_MESSAGE 5u
#define ENTRY_ADDRESS 6u

void entry_id_make(BYTE *target, uint32_t kind, uint32_t number);
/* ENTRY_NONE when it is not ours. */
uint32_t entry_id_kind(const ENTRYID *entry_id, ULONG size, uint32_t *number);

#endif
