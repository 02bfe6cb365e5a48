#include "com.h"

int32_t com_begin(Thread *thread, bool by_client) {
	(void) thread, (void) by_client;
	return 0;
}

void com_end(Thread *thread) {
	(void) thread;
}

void com_thread_ended(Thread *thread) {
	(void) thread;
}

void com_window_create(void) {
}

void com_window_destroy(void) {
}

void com_window_judge(void) {
}

void com_dispatch(void) {
}

void com_judge(void) {
}
