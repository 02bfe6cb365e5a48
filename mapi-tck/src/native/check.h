/* What the client passes: violations of the call that it is in where that is not as MAPI has it. With the lock held. */
#ifndef MAPI4J_CHECK_H
#define MAPI4J_CHECK_H

#include "judge.h"
#include "mapi_objects.h"

/* All of these answer S_OK, or what the client gets. */
HRESULT check_tags(const SPropTagArray *tags);
HRESULT check_values(const SPropValue *values, ULONG count);
/* At least one identifier. */
HRESULT check_entry_list(const ENTRYLIST *list);
/* A list in memory of MAPI's, with the values of each entry in a buffer of their own. */
HRESULT check_addresses(const ADRLIST *list);
HRESULT check_names(MAPINAMEID *const *names, ULONG count);
/* Entry identifiers of at least 4 bytes. */
HRESULT check_entry_id(const ENTRYID *entry_id, ULONG size);
/* MAPI_UNICODE where only ANSI is known, and unknown flags. */
HRESULT check_width(ULONG flags, ULONG known);
/* Neither a window nor progress. */
void check_nothing_shown(ULONG_PTR window, const void *progress);

/* A text of the client's as a wide one, for the caller to free; NULL for NULL. */
WCHAR *text_given(const void *text, ULONG flags);
/* A text in memory that the client frees. */
void *text_answer(const WCHAR *text, ULONG flags);

#endif
