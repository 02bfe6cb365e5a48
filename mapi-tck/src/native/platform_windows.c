#define UNICODE
#define WIN32_LEAN_AND_MEAN
#define _WIN32_WINNT 0x0601
#include <windows.h>

#include <stdlib.h>
#include <string.h>

#include "platform.h"
#include "text.h"

struct PlatformThread {
	HANDLE handle;
	void (*run)(void);
};

static CRITICAL_SECTION section;
static CONDITION_VARIABLE condition = CONDITION_VARIABLE_INIT;
static DWORD slot = FLS_OUT_OF_INDEXES;

void lock(void) {
	EnterCriticalSection(&section);
	threads_bury();
}

void unlock(void) {
	LeaveCriticalSection(&section);
}

bool lock_at_exit(void) {
	for (int i = 0; i < 100; i++) {
		if (TryEnterCriticalSection(&section)) {
			threads_bury();
			return true;
		}
		Sleep(10);
	}
	return false;
}

bool wait_for(uint32_t milliseconds) {
	return SleepConditionVariableCS(&condition, &section, milliseconds) != 0;
}

void wake(void) {
	WakeAllConditionVariable(&condition);
}

static DWORD WINAPI thread_main(void *argument) {
	((PlatformThread *) argument)->run();
	return 0;
}

PlatformThread *thread_start(void (*run)(void)) {
	PlatformThread *thread = malloc(sizeof *thread);
	thread->run = run;
	thread->handle = CreateThread(NULL, 0, thread_main, thread, 0, NULL);
	if (thread->handle == NULL) {
		abort();
	}
	return thread;
}

void thread_join(PlatformThread *thread) {
	WaitForSingleObject(thread->handle, INFINITE);
	CloseHandle(thread->handle);
	free(thread);
}

void *thread_slot(void) {
	return FlsGetValue(slot);
}

void set_thread_slot(void *value) {
	FlsSetValue(slot, value);
}

static void WINAPI fls_ended(void *value) {
	if (value != NULL) {
		thread_ended(value);
	}
}

uint64_t nanoseconds(void) {
	LARGE_INTEGER count;
	LARGE_INTEGER frequency;
	QueryPerformanceCounter(&count);
	QueryPerformanceFrequency(&frequency);
	uint64_t seconds = (uint64_t) (count.QuadPart / frequency.QuadPart);
	uint64_t rest = (uint64_t) (count.QuadPart % frequency.QuadPart);
	return seconds * 1000000000u + rest * 1000000000u / (uint64_t) frequency.QuadPart;
}

static char *narrow(const WCHAR *text) {
	size_t length = wcslen(text);
	char *result = calloc(to_utf8((const uint16_t *) text, length, NULL) + 1, 1);
	to_utf8((const uint16_t *) text, length, result);
	return result;
}

static WCHAR *widen(const char *text) {
	size_t length = strlen(text);
	WCHAR *result = calloc(from_utf8(text, length, NULL) + 1, sizeof *result);
	from_utf8(text, length, (uint16_t *) result);
	return result;
}

char *environment(const char *name) {
	WCHAR *wide = widen(name);
	DWORD size = GetEnvironmentVariableW(wide, NULL, 0);
	char *result = NULL;
	if (size > 0) {
		WCHAR *value = calloc(size, sizeof *value);
		GetEnvironmentVariableW(wide, value, size);
		result = narrow(value);
		free(value);
	}
	free(wide);
	return result;
}

char *working_directory(void) {
	WCHAR directory[MAX_PATH];
	DWORD length = GetCurrentDirectoryW(MAX_PATH, directory);
	return (length > 0 && length < MAX_PATH) ? narrow(directory) : NULL;
}

bool change_directory(const char *directory) {
	WCHAR *wide = widen(directory);
	bool changed = SetCurrentDirectoryW(wide) != 0;
	free(wide);
	return changed;
}

const char *other_directory(void) {
	return "C:\\windows\\system32";
}

bool write_file(const char *name, const char *text, size_t length) {
	WCHAR *wide = widen(name);
	HANDLE file = CreateFileW(wide, GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
	free(wide);
	if (file == INVALID_HANDLE_VALUE) {
		return false;
	}
	DWORD written = 0;
	bool done = WriteFile(file, text, (DWORD) length, &written, NULL) && written == length;
	CloseHandle(file);
	return done;
}

size_t to_ansi(const uint16_t *text, size_t length, char *target) {
	if (length == 0) {
		return 0;
	}
	int room = (target != NULL) ? (int) length * 4 : 0;
	return (size_t) WideCharToMultiByte(CP_ACP, 0, (const WCHAR *) text, (int) length, target, room, NULL, NULL);
}

size_t from_ansi(const char *text, size_t length, uint16_t *target) {
	if (length == 0) {
		return 0;
	}
	int room = (target != NULL) ? (int) length : 0;
	return (size_t) MultiByteToWideChar(CP_ACP, 0, text, (int) length, (WCHAR *) target, room);
}

BOOL WINAPI DllMain(HINSTANCE library, DWORD reason, void *process_ends) {
	(void) library;
	if (reason == DLL_PROCESS_ATTACH) {
		InitializeCriticalSection(&section);
		slot = FlsAlloc(fls_ended);
	}
	else if (reason == DLL_PROCESS_DETACH) {
		library_unloaded(process_ends != NULL);
		if (process_ends == NULL) {
			FlsFree(slot);
		}
	}
	return TRUE;
}
