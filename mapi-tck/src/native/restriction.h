#ifndef MAPI4J_RESTRICTION_H
#define MAPI4J_RESTRICTION_H

#include "value.h"

/* Whether all of a restriction is well formed and of a kind that is known here: S_OK, or what the client gets. */
HRESULT restriction_check(const SRestriction *restriction);
bool restriction_matches(const SRestriction *restriction, Property property, const void *source, uint32_t row);

/* A copy of its own, with wide texts, to be freed; NULL for NULL. */
SRestriction *restriction_keep(const SRestriction *restriction);
void restriction_free(SRestriction *restriction);
/* A copy in a buffer of the client's. */
SRestriction *restriction_answer(const SRestriction *restriction, bool wide);

#endif
