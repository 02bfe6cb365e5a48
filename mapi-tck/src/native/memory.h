/* MAPI's memory: buffers that the client frees, and blocks that go with them. With the lock held. */
#ifndef MAPI4J_MEMORY_H
#define MAPI4J_MEMORY_H

#include "mapi.h"

/* Memory full of garbage that is the client's to free with MAPIFreeBuffer. */
void *memory_allocate(ULONG size);
void *memory_more(ULONG size, void *root);
/* A violation when the client still has buffers. */
void memory_judge(const char *when);

#endif
