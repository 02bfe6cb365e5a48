/* The profiles of the machine. With the lock held. */
#ifndef MAPI4J_PROFILE_H
#define MAPI4J_PROFILE_H

#include "mapi.h"

/* The profile's own spelling of its name, whatever case it is asked in; NULL when there is none. */
const WCHAR *profile_find(const WCHAR *name);
const WCHAR *profile_default(void);
/* Forgets what the client has changed. */
void profile_reset(void);

#endif
