/* What only Windows has: COM on each thread, and the hidden window of the first one. With the lock held. */
#ifndef MAPI4J_COM_H
#define MAPI4J_COM_H

#include "thread.h"

/* MAPIInitialize on a thread: begins COM there unless the client has (MAPI_NO_COINIT). An HRESULT. */
int32_t com_begin(Thread *thread, bool by_client);
/* MAPIUninitialize on a thread. */
void com_end(Thread *thread);
void com_thread_ended(Thread *thread);

/* The window of the first initialised thread, made and destroyed on it. */
void com_window_create(void);
void com_window_destroy(void);
/* A violation when the window's thread does not pump; lets the lock go. */
void com_window_judge(void);
/* HrDispatchNotifications: what is waiting for this thread's windows. */
void com_dispatch(void);
/* At the end of the process: apartments that were left open. */
void com_judge(void);

#endif
