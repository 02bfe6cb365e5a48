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
	/* How large the data of a row is, where rows may be added. */
	size_t row_size;
	/* What the rows belong to. */
	const void *owner;
	/* Frees what the copy of the data points to. */
	void (*release)(void *data, uint32_t rows);
} TableSource;

/* A table over a copy of the data; ANSI columns unless MAPI_UNICODE is given. */
IMAPITable *table_create(const TableSource *source, const void *data, size_t data_size, ULONG flags, Logon *logon);

bool is_table(const Object *object);
/* Whether it is a table whose rows belong to that. */
bool table_is_of(const Object *table, const void *owner);
/* The data of its rows. */
const void *table_data(const Object *table, uint32_t *rows);
/* Both tell the sinks of the table. */
void table_add_row(Object *table, const void *data);
void table_remove_row(Object *table, uint32_t row);
bool table_has_row(const Object *table, uint32_t row);
/* A notification of the row where that number of its source is, NO_ROW where none is meant. */
#define NO_ROW UINT32_MAX
void table_notification(const Object *table, ULONG event, uint32_t row, TABLE_NOTIFICATION *notification,
		void *(*allocate)(ULONG size));

#endif
