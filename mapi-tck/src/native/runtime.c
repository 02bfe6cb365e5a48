#include "runtime.h"

#include <stdlib.h>
#include <string.h>

#include "com.h"
#include "memory.h"
#include "notify.h"
#include "platform.h"
#include "scenario.h"
#include "session.h"

static Thread *first;
static ULONG first_flags;
static bool was_shut_down;

ULONG runtime_flags(void) {
	return first_flags;
}

void runtime_fast_shutdown(void) {
	was_shut_down = true;
	counters.fastShutdowns++;
	write_report();
}

void runtime_judge_shutdown(void) {
	argument(!was_shut_down, "called after DoFastShutdown");
}

Answer MAPIInitialize(MAPIINIT_0 *init) {
	lock();
	Thread *thread = this_thread();
	thread->object = "";
	thread->method = "MAPIInitialize";
	counters.calls++;
	runtime_judge_shutdown();
	ULONG flags = (init != NULL) ? init->ulFlags : 0;
	HRESULT hr = S_OK;
	if (init != NULL && !argument(init->ulVersion == 0, "a version other than 0")) {
		hr = MAPI_E_VERSION;
	}
	else if (!flags_known(flags, MAPI_MULTITHREAD_NOTIFICATIONS | MAPI_NO_COINIT | MAPI_NT_SERVICE)) {
		hr = MAPI_E_UNKNOWN_FLAGS;
	}
	else {
		const char *code = scenario_hits("fail", "", "MAPIInitialize");
		hr = (code != NULL) ? (HRESULT) strtoul(code, NULL, 16) : com_begin(thread, (flags & MAPI_NO_COINIT) != 0);
	}
	if (SUCCEEDED(hr)) {
		if (threads_initialized() == 0) {
			argument((flags & MAPI_MULTITHREAD_NOTIFICATIONS) != 0, "the first one without MAPI_MULTITHREAD_NOTIFICATIONS");
			first = thread;
			first_flags = flags;
			com_window_create();
		}
		thread->initialized++;
		uint32_t now = threads_initialized();
		counters.mostInitializedThreads = (now > counters.mostInitializedThreads) ? now : counters.mostInitializedThreads;
	}
	unlock();
	return answer(hr);
}

static void last_uninitialize(void) {
	static const char when[] = "at the last MAPIUninitialize";
	if (counters.callsHanging > 0) {
		violation("%s: %u calls have not returned", when, (unsigned) counters.callsHanging);
	}
	session_judge(when);
	notify_judge(NULL, when);
	notify_stop();
	objects_judge(NULL, NULL, when);
	memory_judge(when);
	com_window_destroy();
	first = NULL;
}

void MAPIUninitialize(void) {
	lock();
	Thread *thread = this_thread();
	thread->object = "";
	thread->method = "MAPIUninitialize";
	counters.calls++;
	runtime_judge_shutdown();
	if (argument(thread->initialized > 0, "without a MAPIInitialize on this thread")) {
		bool others = threads_initialized() > 1;
		bool last = thread->initialized == 1 && !others;
		if (thread->initialized == 1 && thread == first) {
			argument(!others, "the thread that was initialised first is not the last");
		}
		if (last) {
			argument(thread == first, "the last thread is not the one that was initialised first");
			last_uninitialize();
		}
		com_end(thread);
		thread->initialized--;
		if (last) {
			write_report();
		}
	}
	unlock();
	notify_release_dropped();
}

void runtime_lost(Thread *thread) {
	if (thread == first) {
		first = NULL;
	}
	thread->initialized = 0;
}

Answer HrDispatchNotifications(ULONG flags) {
	HRESULT hr = enter(NULL, "HrDispatchNotifications");
	flags_known(flags, 0);
	if (hr == S_OK) {
		unlock();
		com_dispatch();
		lock();
	}
	return leave(NULL, hr);
}

static void crash(void) {
	*(volatile int *) 0 = 0;
}

void library_unloaded(bool process_ends) {
	if (!lock_at_exit()) {
		return;
	}
	uint32_t initialized = was_shut_down ? 0 : threads_initialized();
	if (initialized > 0 && !process_ends) {
		violation("the library was unloaded while %u threads were initialised", initialized);
	}
	com_judge();
	write_report();
	bool ungraceful = initialized > 0 && !process_ends && scenario("unload-crash");
	unlock();
	if (ungraceful) {
		crash();
	}
}
