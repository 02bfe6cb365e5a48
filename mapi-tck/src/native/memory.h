/* MAPI's memory: buffers that the client frees, and blocks that go with them. With the lock held. */
#ifndef MAPI4J_MEMORY_H
#define MAPI4J_MEMORY_H

#include <stdbool.h>

#include "mapi.h"

/* Memory full of garbage that is the client's to free with MAPIFreeBuffer. */
void *memory_allocate(ULONG size);
void *memory_more(ULONG size, void *root);
/* Whether it is the beginning of a buffer of at least that size. */
bool memory_is_buffer(const void *memory, size_t size);
/* Whether so many bytes lie within a buffer or the memory that goes with it. */
bool memory_holds(const void *buffer, const void *memory, size_t size);
/* As MAPIFreeBuffer. */
void memory_free(void *buffer);
/* A violation when the client still has buffers. */
void memory_judge(const char *when);

#endif
