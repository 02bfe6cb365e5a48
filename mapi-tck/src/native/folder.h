/* IMAPIFolder. With the lock held. */
#ifndef MAPI4J_FOLDER_H
#define MAPI4J_FOLDER_H

#include "content.h"

/* Opens a folder or message by its entry identifier, within a store (NO_STORE: any), for OpenEntry of whatever object. */
#define NO_STORE UINT32_MAX
HRESULT item_open(Object *opener, uint32_t store, bool writable, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags,
		ULONG *type, void **result);
IMAPIFolder *folder_open(Item *item, bool writable, Logon *logon, Object *opener);

#endif
