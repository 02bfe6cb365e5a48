/* What the operating system gives: one lock, one condition, threads, a slot per thread, time, files. */
#ifndef MAPI4J_PLATFORM_H
#define MAPI4J_PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct PlatformThread PlatformThread;

/* The one lock of the subsystem; a thread may take it again while it has it. Threads that have ended are buried by it. */
void lock(void);
void unlock(void);
/* Takes the lock unless that takes long; at the end of a process its holder may be gone. */
bool lock_at_exit(void);
/* With the lock held once: lets it go until wake() or the time is over. False when the time is over. */
bool wait_for(uint32_t milliseconds);
void wake(void);

PlatformThread *thread_start(void (*run)(void));
void thread_join(PlatformThread *thread);

/* A pointer of the calling thread's own; when the thread ends with one, thread_ended is called with it. */
void *thread_slot(void);
void set_thread_slot(void *value);
void thread_ended(void *value);
/* With the lock held: what comes after thread_ended. */
void threads_bury(void);

uint64_t nanoseconds(void);

/* UTF-8 both ways; the caller frees. */
char *environment(const char *name);
char *working_directory(void);
bool change_directory(const char *directory);
/* A directory that surely exists and that no program was started in. */
const char *other_directory(void);
bool write_file(const char *name, const char *text, size_t length);

/* Characters of the system's ANSI code page; with a NULL target, how many bytes it takes. No terminator. */
size_t to_ansi(const uint16_t *text, size_t length, char *target);
size_t from_ansi(const char *text, size_t length, uint16_t *target);

/* When the library goes: with its process, or out of a process that goes on. */
void library_unloaded(bool process_ends);

#endif
