/* Advise connections and the thread that calls the client's sinks. With the lock held but for the last one. */
#ifndef MAPI4J_NOTIFY_H
#define MAPI4J_NOTIFY_H

#include "judge.h"

/* Lets the lock go while it talks to the sink. */
HRESULT notify_advise(Object *owner, ULONG mask, IMAPIAdviseSink *sink, ULONG_PTR *connection);
/* The same for events of an object of a store or address book, NULL for all of it. */
HRESULT notify_advise_to(Object *owner, const void *target, ULONG mask, IMAPIAdviseSink *sink, ULONG_PTR *connection);
HRESULT notify_unadvise(Object *owner, ULONG_PTR connection);
/* The owner goes: a violation for each connection it still has. */
void notify_forget(Object *owner);
void notify_judge(const Logon *logon, const char *when);

void notify_critical_error(const Logon *logon);
/* Every other session hears that one was logged off. */
void notify_logoff(const Logon *logon);
/* What a mask wants to hear, to all; how many connections will. */
uint32_t notify_all(ULONG event, ULONG table_event);
/* A row of every status table has changed. */
uint32_t notify_status_row(uint32_t row);

/* A row of that table, or NO_ROW. */
void notify_table_row(const Object *table, ULONG event, uint32_t row);
/*
 * An event of an object, to the sinks of all owners of that class that want to hear of it, of what holds it, or of all;
 * how many.
 */
uint32_t notify_event(const Class *owners, const void *object, const void *holder, const NOTIFICATION *event);

/* At the last MAPIUninitialize: waits for the thread, letting the lock go. */
void notify_stop(void);
void notify_release_dropped(void);

#endif
