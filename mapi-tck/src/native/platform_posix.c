#define _GNU_SOURCE
#include "platform.h"

#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "text.h"

struct PlatformThread {
	pthread_t thread;
	void (*run)(void);
};

static pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static pthread_key_t slot;

void lock(void) {
	pthread_mutex_lock(&mutex);
	threads_bury();
}

void unlock(void) {
	pthread_mutex_unlock(&mutex);
}

static struct timespec from_now(uint32_t milliseconds) {
	struct timespec when;
	clock_gettime(CLOCK_REALTIME, &when);
	when.tv_sec += milliseconds / 1000;
	when.tv_nsec += (long) (milliseconds % 1000) * 1000000L;
	if (when.tv_nsec >= 1000000000L) {
		when.tv_sec++;
		when.tv_nsec -= 1000000000L;
	}
	return when;
}

bool lock_at_exit(void) {
	struct timespec until = from_now(1000);
	if (pthread_mutex_timedlock(&mutex, &until) != 0) {
		return false;
	}
	threads_bury();
	return true;
}

bool wait_for(uint32_t milliseconds) {
	struct timespec until = from_now(milliseconds);
	return pthread_cond_timedwait(&condition, &mutex, &until) != ETIMEDOUT;
}

void wake(void) {
	pthread_cond_broadcast(&condition);
}

static void *thread_main(void *argument) {
	((PlatformThread *) argument)->run();
	return NULL;
}

PlatformThread *thread_start(void (*run)(void)) {
	PlatformThread *thread = malloc(sizeof *thread);
	thread->run = run;
	if (pthread_create(&thread->thread, NULL, thread_main, thread) != 0) {
		abort();
	}
	return thread;
}

void thread_join(PlatformThread *thread) {
	pthread_join(thread->thread, NULL);
	free(thread);
}

void *thread_slot(void) {
	return pthread_getspecific(slot);
}

void set_thread_slot(void *value) {
	pthread_setspecific(slot, value);
}

uint64_t nanoseconds(void) {
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t) now.tv_sec * 1000000000u + (uint64_t) now.tv_nsec;
}

char *environment(const char *name) {
	const char *value = getenv(name);
	return (value != NULL) ? strdup(value) : NULL;
}

char *working_directory(void) {
	return getcwd(NULL, 0);
}

bool change_directory(const char *directory) {
	return chdir(directory) == 0;
}

const char *other_directory(void) {
	return "/usr";
}

bool write_file(const char *name, const char *text, size_t length) {
	FILE *file = fopen(name, "wb");
	if (file == NULL) {
		return false;
	}
	bool written = fwrite(text, 1, length, file) == length;
	return (fclose(file) == 0) && written;
}

static bool ansi_is(const char *codeset) {
	return strcmp(nl_langinfo(CODESET), codeset) == 0;
}

size_t to_ansi(const uint16_t *text, size_t length, char *target) {
	if (ansi_is("UTF-8")) {
		return to_utf8(text, length, target);
	}
	uint16_t last = ansi_is("ISO-8859-1") ? 0xFF : 0x7F;
	for (size_t i = 0; target != NULL && i < length; i++) {
		target[i] = (text[i] <= last) ? (char) text[i] : '?';
	}
	return length;
}

size_t from_ansi(const char *text, size_t length, uint16_t *target) {
	if (ansi_is("UTF-8")) {
		return from_utf8(text, length, target);
	}
	for (size_t i = 0; target != NULL && i < length; i++) {
		target[i] = (uint8_t) text[i];
	}
	return length;
}

__attribute__((constructor)) static void loaded(void) {
	pthread_key_create(&slot, thread_ended);
}

__attribute__((destructor)) static void unloaded(void) {
	library_unloaded(true);
	pthread_key_delete(slot);
}
