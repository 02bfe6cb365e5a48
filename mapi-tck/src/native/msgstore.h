/* IMsgStore. With the lock held. */
#ifndef MAPI4J_MSGSTORE_H
#define MAPI4J_MSGSTORE_H

#include "judge.h"
#include "mapi_objects.h"

HRESULT msgstore_open(Logon *logon, ULONG_PTR window, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags,
		void **store);
/* A message was submitted that was opened from a store, if it was. */
void msgstore_submitted(Object *message);
/* Stores as they were at first, unless one is in use. */
void msgstore_reset(void);

#endif
