#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"

#define BUCKETS 65536
#define GUARD 16
#define FRESH 0xCD
#define GUARDED 0xFD
#define STALE 0xDD
/* How many freed blocks keep their address, so that a second free of one is seen. */
#define GRAVES 1024

typedef struct Block {
	void *memory;
	ULONG size;
	struct Block *root;
	struct Block *more;
	const char *object, *method;
	struct Block *next;
} Block;

static Block *buckets[BUCKETS];
static void *graves[GRAVES];
static size_t next_grave;

static Block **find(const void *memory) {
	Block **link = &buckets[((uintptr_t) memory >> 4) % BUCKETS];
	while (*link != NULL && (*link)->memory != memory) {
		link = &(*link)->next;
	}
	return link;
}

static Block *add(ULONG size, Block *root) {
	Block *block = calloc(1, sizeof *block);
	block->memory = malloc((size_t) size + GUARD);
	if (block->memory == NULL) {
		abort();
	}
	memset(block->memory, FRESH, size);
	memset((BYTE *) block->memory + size, GUARDED, GUARD);
	Thread *thread = this_thread();
	block->object = thread->object;
	block->method = thread->method;
	block->size = size;
	block->root = root;
	Block **link = find(block->memory);
	block->next = *link;
	*link = block;
	return block;
}

static void discard(Block *block) {
	Block **link = find(block->memory);
	*link = block->next;
	for (int i = 0; i < GUARD; i++) {
		if (((BYTE *) block->memory)[block->size + (ULONG) i] != GUARDED) {
			violation("a buffer of %u bytes from %s was written beyond its end", block->size, block->method);
			break;
		}
	}
	memset(block->memory, STALE, block->size);
	void **grave = &graves[next_grave++ % GRAVES];
	free(*grave);
	*grave = block->memory;
	free(block);
}

void *memory_allocate(ULONG size) {
	counters.buffersAllocated++;
	counters.buffersLive++;
	return add(size, NULL)->memory;
}

void *memory_more(ULONG size, void *memory) {
	Block *root = *find(memory);
	if (!argument(root != NULL && root->root == NULL, "more memory for what is not a buffer")) {
		return NULL;
	}
	Block *block = add(size, root);
	block->more = root->more;
	root->more = block;
	return block->memory;
}

bool memory_is_buffer(const void *memory, size_t size) {
	const Block *block = *find(memory);
	return block != NULL && block->root == NULL && block->size >= size;
}

bool memory_holds(const void *buffer, const void *memory, size_t size) {
	uintptr_t at = (uintptr_t) memory;
	for (const Block *block = *find(buffer); block != NULL; block = block->more) {
		uintptr_t from = (uintptr_t) block->memory;
		if (at >= from && size <= block->size && at - from <= block->size - size) {
			return true;
		}
	}
	return false;
}

void memory_free(void *memory) {
	if (memory == NULL) {
		return;
	}
	Block *block = *find(memory);
	if (!argument(block != NULL, "what it is given is not a buffer, or was freed before")
			|| !argument(block->root == NULL, "memory of MAPIAllocateMore is not freed alone")) {
		return;
	}
	for (Block *more = block->more; more != NULL;) {
		Block *next = more->more;
		discard(more);
		more = next;
	}
	discard(block);
	counters.buffersFreed++;
	counters.buffersLive--;
}

void memory_judge(const char *when) {
	int named = 0;
	for (size_t i = 0; i < BUCKETS && named < 10; i++) {
		for (Block *block = buckets[i]; block != NULL && named < 10; block = block->next) {
			if (block->root == NULL) {
				violation("%s: a buffer is not freed: %u bytes from %s%s%s", when, block->size, block->object,
						(*block->object != 0) ? "." : "", block->method);
				named++;
			}
		}
	}
}

Answer MAPIAllocateBuffer(ULONG size, void **buffer) {
	HRESULT hr = enter(NULL, "MAPIAllocateBuffer");
	if (hr == S_OK) {
		hr = argument(buffer != NULL, "no place for the buffer") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		*buffer = memory_allocate(size);
	}
	return leave(NULL, hr);
}

Answer MAPIAllocateMore(ULONG size, void *root, void **buffer) {
	HRESULT hr = enter(NULL, "MAPIAllocateMore");
	if (hr == S_OK) {
		void *memory = argument(buffer != NULL, "no place for the buffer") ? memory_more(size, root) : NULL;
		hr = (memory != NULL) ? S_OK : MAPI_E_INVALID_PARAMETER;
		if (hr == S_OK) {
			*buffer = memory;
		}
	}
	return leave(NULL, hr);
}

Answer MAPIFreeBuffer(void *buffer) {
	HRESULT hr = enter(NULL, "MAPIFreeBuffer");
	if (hr == S_OK) {
		memory_free(buffer);
	}
	return leave(NULL, hr);
}

void FreeProws(SRowSet *rows) {
	enter(NULL, "FreeProws");
	if (rows != NULL) {
		for (ULONG i = 0; i < rows->cRows; i++) {
			memory_free(rows->aRow[i].lpProps);
		}
		memory_free(rows);
	}
	leave(NULL, S_OK);
}
