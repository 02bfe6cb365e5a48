/* The client's threads and its faults, without MAPI's types, which the system's headers have too. */
#ifndef MAPI4J_THREAD_H
#define MAPI4J_THREAD_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Thread {
	uint32_t number;
	uint32_t initialized;
	/* MAPI's own CoInitialize calls, and all that COM counts. */
	uint32_t com;
	uint32_t apartment;
	bool watched;
	const char *object;
	const char *method;
	struct Thread *next;
	struct Thread *next_ended;
} Thread;

void violation(const char *format, ...) __attribute__((format(printf, 1, 2)));
Thread *this_thread(void);
/* The threads that were seen and have not ended. */
Thread *all_threads(void);
uint32_t threads_initialized(void);
/* False, and a violation of the call that this thread is in, when an argument is wrong. */
bool argument(bool right, const char *what);

#endif
