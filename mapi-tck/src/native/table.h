#ifndef MAPI4J_TABLE_H
#define MAPI4J_TABLE_H

#include "judge.h"
#include "value.h"

/* What a table shows. The columns are those it begins with, the first of the list. */
typedef struct {
	const char *name;
	Property property;
	uint32_t rows;
	const ULONG *columns;
	ULONG column_count;
	ULONG type;
} TableSource;

/* A table over a copy of the data; ANSI columns unless MAPI_UNICODE is given. */
IMAPITable *table_create(const TableSource *source, const void *data, size_t data_size, ULONG flags, Logon *logon);

bool is_table(const Object *object);
bool table_has_row(const Object *table, uint32_t row);
/* A notification of the row where that number of its source is, NO_ROW where none is meant. */
#define NO_ROW UINT32_MAX
void table_notification(const Object *table, ULONG event, uint32_t row, TABLE_NOTIFICATION *notification,
		void *(*allocate)(ULONG size));

#endif
