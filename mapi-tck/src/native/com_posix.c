#include "com.h"

HRESULT com_begin(Thread *thread, ULONG flags) {
	(void) thread, (void) flags;
	return S_OK;
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
