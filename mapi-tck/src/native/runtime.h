/* MAPIInitialize and MAPIUninitialize. */
#ifndef MAPI4J_RUNTIME_H
#define MAPI4J_RUNTIME_H

#include "judge.h"

/* The flags of the MAPIInitialize that began it all. */
ULONG runtime_flags(void);
/* A thread that is initialised has ended. */
void runtime_lost(Thread *thread);
/* A violation when the client has called DoFastShutdown. */
void runtime_judge_shutdown(void);
void runtime_fast_shutdown(void);

#endif
