/* The address book: IAddrBook, IABContainer, IMailUser and IDistList. With the lock held. */
#ifndef MAPI4J_BOOK_H
#define MAPI4J_BOOK_H

#include "judge.h"
#include "mapi_objects.h"

IAddrBook *book_open(Logon *logon);
/* OpenEntry of the address book; the opener must not be released before, unless it is NULL. */
HRESULT book_open_entry(Logon *logon, Object *opener, ULONG size, ENTRYID *entry_id, const IID *iid, ULONG flags, ULONG *type,
		void **result);
extern const Class book_class;
/* The entries as they were at first; none may be in use. */
void book_reset(void);

#endif
