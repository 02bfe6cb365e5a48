#define COBJMACROS
#define UNICODE
#define WIN32_LEAN_AND_MEAN
#define _WIN32_WINNT 0x0601
#include <windows.h>
#include <objbase.h>
#include <objidl.h>

#include "com.h"
#include "platform.h"
#include "scenario.h"

static HWND window;
static DWORD window_thread;
static HANDLE watcher;
static HANDLE watcher_stop;
static const WCHAR window_class[] = L"mapi4j-test idle";

/* Apartments: a spy of COM's own tells how often a thread is initialised. */

static HRESULT STDMETHODCALLTYPE spy_QueryInterface(IInitializeSpy *self, REFIID iid, void **result) {
	bool known = IsEqualIID(iid, &IID_IUnknown) || IsEqualIID(iid, &IID_IInitializeSpy);
	*result = known ? self : NULL;
	return known ? S_OK : E_NOINTERFACE;
}

static ULONG STDMETHODCALLTYPE spy_AddRef(IInitializeSpy *self) {
	(void) self;
	return 2;
}

static ULONG STDMETHODCALLTYPE spy_Release(IInitializeSpy *self) {
	(void) self;
	return 1;
}

static HRESULT STDMETHODCALLTYPE spy_PreInitialize(IInitializeSpy *self, DWORD model, DWORD references) {
	(void) self, (void) model, (void) references;
	return S_OK;
}

static void count_apartment(DWORD references) {
	lock();
	this_thread()->apartment = references;
	unlock();
}

static HRESULT STDMETHODCALLTYPE spy_PostInitialize(IInitializeSpy *self, HRESULT hr, DWORD model, DWORD references) {
	(void) self, (void) model;
	count_apartment(references);
	return hr;
}

static HRESULT STDMETHODCALLTYPE spy_PreUninitialize(IInitializeSpy *self, DWORD references) {
	(void) self, (void) references;
	return S_OK;
}

static HRESULT STDMETHODCALLTYPE spy_PostUninitialize(IInitializeSpy *self, DWORD references) {
	(void) self;
	count_apartment(references);
	return S_OK;
}

static IInitializeSpyVtbl spy_methods = { spy_QueryInterface, spy_AddRef, spy_Release, spy_PreInitialize,
	spy_PostInitialize, spy_PreUninitialize, spy_PostUninitialize };
static IInitializeSpy spy = { &spy_methods };

/* Whether the thread has begun COM itself, and as what; being in the process's MTA by chance is not enough. */
static bool has_apartment(DWORD *model) {
	APTTYPE type;
	APTTYPEQUALIFIER qualifier;
	if (CoGetApartmentType(&type, &qualifier) != S_OK || qualifier == APTTYPEQUALIFIER_IMPLICIT_MTA) {
		return false;
	}
	*model = (type == APTTYPE_MTA) ? COINIT_MULTITHREADED : COINIT_APARTMENTTHREADED;
	return true;
}

static void watch(Thread *thread) {
	ULARGE_INTEGER cookie;
	DWORD model;
	if (!thread->watched && CoRegisterInitializeSpy(&spy, &cookie) == S_OK) {
		thread->watched = true;
	}
	/* Once in and out again, so that the spy hears how often the client has been in. */
	if (has_apartment(&model) && SUCCEEDED(CoInitializeEx(NULL, model))) {
		CoUninitialize();
	}
}

int32_t com_begin(Thread *thread, bool by_client) {
	DWORD model;
	watch(thread);
	if (by_client) {
		argument(has_apartment(&model), "MAPI_NO_COINIT on a thread without COM");
		return S_OK;
	}
	HRESULT hr = CoInitialize(NULL);
	if (SUCCEEDED(hr)) {
		thread->com++;
	}
	return FAILED(hr) ? hr : S_OK;
}

void com_end(Thread *thread) {
	if (thread->com > 0) {
		thread->com--;
		CoUninitialize();
	}
}

void com_thread_ended(Thread *thread) {
	if (thread->apartment > 0) {
		violation("thread %u ended with its COM apartment open", thread->number);
	}
}

void com_judge(void) {
	for (Thread *thread = all_threads(); thread != NULL; thread = thread->next) {
		if (thread->initialized == 0 && thread->apartment > 0) {
			violation("thread %u has called MAPIUninitialize and left its COM apartment open", thread->number);
		}
	}
}

/* The window */

/* With the lock held, which it lets go. A client that was once found not to pump gets little time to show it again. */
static void judge_pump(HWND asked) {
	static UINT usual = 5000;
	DWORD_PTR result;
	UINT patience = scenario_milliseconds(scenario_text("pump-patience", NULL), usual);
	unlock();
	bool pumps = SendMessageTimeoutW(asked, WM_NULL, 0, 0, SMTO_NORMAL, patience, &result) != 0
			|| GetLastError() != ERROR_TIMEOUT;
	lock();
	if (!pumps) {
		usual = 100;
		violation("the thread that was initialised first does not pump its window messages");
	}
}

static DWORD WINAPI watch_window(void *asked) {
	while (WaitForSingleObject(watcher_stop, 1000) == WAIT_TIMEOUT) {
		lock();
		judge_pump(asked);
		unlock();
	}
	return 0;
}

void com_window_create(void) {
	WNDCLASSW class = { .lpfnWndProc = DefWindowProcW, .lpszClassName = window_class };
	RegisterClassW(&class);
	window = CreateWindowExW(0, window_class, L"", WS_POPUP, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
	window_thread = GetCurrentThreadId();
	if (window != NULL) {
		watcher_stop = CreateEventW(NULL, TRUE, FALSE, NULL);
		watcher = CreateThread(NULL, 0, watch_window, window, 0, NULL);
	}
}

void com_window_judge(void) {
	if (window != NULL && window_thread != GetCurrentThreadId()) {
		judge_pump(window);
	}
}

void com_dispatch(void) {
	MSG message;
	while (PeekMessageW(&message, NULL, 0, 0, PM_REMOVE)) {
		DispatchMessageW(&message);
	}
}

void com_window_destroy(void) {
	if (window == NULL) {
		return;
	}
	SetEvent(watcher_stop);
	unlock();
	while (MsgWaitForMultipleObjectsEx(1, &watcher, 10000, QS_SENDMESSAGE, MWMO_INPUTAVAILABLE) == WAIT_OBJECT_0 + 1) {
		MSG message;
		PeekMessageW(&message, NULL, 0, 0, PM_NOREMOVE);
	}
	lock();
	CloseHandle(watcher);
	CloseHandle(watcher_stop);
	if (IsWindow(window) && !DestroyWindow(window)) {
		violation("the hidden window cannot be destroyed on this thread");
	}
	window = NULL;
}
