/* The status table's rows, and the status objects behind them. With the lock held. */
#ifndef MAPI4J_STATUS_H
#define MAPI4J_STATUS_H

#include "table.h"

IMAPITable *status_table(Logon *logon, ULONG flags);
/* The status object of an entry identifier of the status table; NULL when it is none. */
IMAPIStatus *status_open(Logon *logon, const ENTRYID *entry_id, ULONG size, const IID *iid, HRESULT *hr);
/* All resources as they were at first. */
void status_reset(void);

#define IDENTITY_SIZE 28
/* The entry identifier of the user whose mailbox it is. */
const BYTE *status_identity(void);

#endif
