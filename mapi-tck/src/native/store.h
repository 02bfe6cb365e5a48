#ifndef MAPI4J_STORE_H
#define MAPI4J_STORE_H

#include "judge.h"

/* The message stores table. */
IMAPITable *store_table(Logon *logon, ULONG flags);

#endif
