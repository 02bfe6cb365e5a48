/* IMsgServiceAdmin2, IProviderAdmin and IProfSect. With the lock held. */
#ifndef MAPI4J_SERVICES_H
#define MAPI4J_SERVICES_H

#include "judge.h"
#include "mapi_objects.h"

/* Administers the message services, which all profiles have in common here. */
IMsgServiceAdmin2 *services_admin(Logon *logon, Object *opener);
/* OpenProfileSection of the session and of both kinds of administration. */
HRESULT section_open(Logon *logon, Object *opener, const BYTE *uid, const IID *iid, ULONG flags, IMAPIProp **result);
/* Services as they were at first; none may be in use. */
void services_reset(void);

#endif
