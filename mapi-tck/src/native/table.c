#include "table.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "notify.h"
#include "restriction.h"
#include "scenario.h"

#define BOOKMARKS 32
/* The upper half counts. */
#define FIRST_BOOKMARK ((BOOKMARK) 0x7E57000100000000u)
#define UNLIMITED INT32_MAX

typedef struct {
	bool used, stale;
	uint32_t position;
} Bookmark;

typedef struct {
	Object object;
	TableSource source;
	void *data;
	bool wide;
	ULONG *columns;
	ULONG column_count;
	/* The source's rows that are seen, in their order; NULL: all as they are. */
	uint32_t *view;
	uint32_t count;
	uint32_t position;
	SSortOrderSet *order;
	bool restricted;
	Bookmark bookmarks[BOOKMARKS];
} Table;

static const IMAPITableVtbl methods;

static uint32_t source_row(const Table *table, uint32_t position) {
	return (table->view != NULL) ? table->view[position] : position;
}

static bool may_be_missing(ULONG id) {
	return id != PROP_ID(PR_ENTRYID) && id != PROP_ID(PR_INSTANCE_KEY) && id != PROP_ID(PR_RESOURCE_TYPE);
}

static bool table_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	const Table *table = source;
	if (scenario("missing-columns") && (row + id) % 3 == 0 && may_be_missing(id)) {
		return false;
	}
	return table->source.property(table->data, row, id, value, scratch);
}

static void destroy(Object *object) {
	Table *table = (Table *) object;
	notify_forget(object);
	if (table->source.release != NULL) {
		table->source.release(table->data, table->source.rows);
	}
	free(table->data);
	free(table->columns);
	free(table->view);
	free(table->order);
}

static const Class class = { &methods, { IID_NUMBER_IMAPITable }, destroy };

IMAPITable *table_create(const TableSource *source, const void *data, size_t data_size, ULONG flags, Logon *logon) {
	Table *table = object_create(sizeof *table, &class, source->name, logon);
	table->source = *source;
	table->data = malloc(data_size + 1);
	memcpy(table->data, data, data_size);
	table->wide = (flags & MAPI_UNICODE) != 0;
	table->column_count = source->column_count;
	table->columns = malloc(source->column_count * sizeof(ULONG));
	for (ULONG i = 0; i < source->column_count; i++) {
		ULONG tag = source->columns[i];
		bool text = PROP_TYPE(tag) == PT_UNICODE;
		table->columns[i] = (text && !table->wide) ? PROP_TAG(PT_STRING8, PROP_ID(tag)) : tag;
	}
	table->count = source->rows;
	return (IMAPITable *) table;
}

bool is_table(const Object *object) {
	return object->class == &class;
}

bool table_has_row(const Object *object, uint32_t row) {
	return row < ((const Table *) object)->source.rows;
}

static SPropValue *read_row(const Table *table, uint32_t row, void *(*allocate)(ULONG size)) {
	ULONG errors;
	return values_copy(table_property, table, row, table->columns, table->column_count, table->wide, &errors, allocate);
}

static bool seen(const Table *table, uint32_t row, uint32_t *position) {
	for (*position = 0; *position < table->count; ++*position) {
		if (source_row(table, *position) == row) {
			return true;
		}
	}
	return false;
}

void table_notification(const Object *object, ULONG event, uint32_t row, TABLE_NOTIFICATION *notification,
		void *(*allocate)(ULONG size)) {
	const Table *table = (const Table *) object;
	const ULONG key = PR_INSTANCE_KEY;
	ULONG errors;
	uint32_t position;
	memset(notification, 0, sizeof *notification);
	notification->propIndex.ulPropTag = PR_NULL;
	notification->propPrior.ulPropTag = PR_NULL;
	if (row == NO_ROW || !seen(table, row, &position)) {
		notification->ulTableEvent = (row == NO_ROW) ? event : TABLE_CHANGED;
		return;
	}
	notification->ulTableEvent = event;
	notification->propIndex = *values_copy(table_property, table, row, &key, 1, true, &errors, allocate);
	if (event == TABLE_ROW_DELETED) {
		return;
	}
	if (position > 0) {
		uint32_t prior = source_row(table, position - 1);
		notification->propPrior = *values_copy(table_property, table, prior, &key, 1, true, &errors, allocate);
	}
	notification->row.cValues = table->column_count;
	notification->row.lpProps = read_row(table, row, allocate);
}

UNKNOWN_METHODS(IMAPITable, table)

static Answer table_GetLastError(IMAPITable *self, HRESULT result, ULONG flags, MAPIERROR **error) {
	HRESULT hr = enter(self, "GetLastError");
	OUTPUT(error, hr);
	return leave(self, (hr == S_OK) ? object_last_error(self, result, flags, error) : hr);
}

static Answer table_Advise(IMAPITable *self, ULONG mask, IMAPIAdviseSink *sink, ULONG_PTR *connection) {
	HRESULT hr = enter(self, "Advise");
	if (hr == S_OK) {
		flags_known(mask, fnevTableModified);
		hr = notify_advise((Object *) self, mask, sink, connection);
	}
	return leave(self, hr);
}

static Answer table_Unadvise(IMAPITable *self, ULONG_PTR connection) {
	HRESULT hr = enter(self, "Unadvise");
	return leave(self, (hr == S_OK) ? notify_unadvise((Object *) self, connection) : hr);
}

static Answer table_GetStatus(IMAPITable *self, ULONG *status, ULONG *type) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "GetStatus");
	OUTPUT(status, hr);
	OUTPUT(type, hr);
	if (hr == S_OK) {
		*status = TBLSTAT_COMPLETE;
		*type = table->source.type;
	}
	return leave(self, hr);
}

static Answer table_SetColumns(IMAPITable *self, SPropTagArray *tags, ULONG flags) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "SetColumns");
	if (hr == S_OK) {
		flags_known(flags, TBL_ASYNC | TBL_BATCH);
		hr = argument(tags != NULL && tags->cValues > 0, "no columns") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		table->column_count = tags->cValues;
		table->columns = realloc(table->columns, tags->cValues * sizeof(ULONG));
		memcpy(table->columns, tags->aulPropTag, tags->cValues * sizeof(ULONG));
	}
	return leave(self, hr);
}

static SPropTagArray *tag_array(const ULONG *tags, ULONG count) {
	SPropTagArray *array = memory_allocate((ULONG) (offsetof(SPropTagArray, aulPropTag) + count * sizeof(ULONG)));
	array->cValues = count;
	memcpy(array->aulPropTag, tags, count * sizeof(ULONG));
	return array;
}

static Answer table_QueryColumns(IMAPITable *self, ULONG flags, SPropTagArray **tags) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "QueryColumns");
	OUTPUT(tags, hr);
	if (hr == S_OK) {
		flags_known(flags, TBL_ALL_COLUMNS);
		*tags = ((flags & TBL_ALL_COLUMNS) != 0) ? tag_array(table->source.columns, table->source.column_count)
				: tag_array(table->columns, table->column_count);
	}
	return leave(self, hr);
}

static Answer table_GetRowCount(IMAPITable *self, ULONG flags, ULONG *count) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "GetRowCount");
	OUTPUT(count, hr);
	if (hr == S_OK) {
		flags_known(flags, TBL_NOADVANCE);
		*count = table->count;
	}
	return leave(self, hr);
}

static HRESULT resolve(const Table *table, BOOKMARK bookmark, uint32_t *position) {
	if (bookmark <= BOOKMARK_END) {
		*position = (bookmark == BOOKMARK_BEGINNING) ? 0 : (bookmark == BOOKMARK_END) ? table->count : table->position;
		return S_OK;
	}
	BOOKMARK index = bookmark - FIRST_BOOKMARK;
	if (index >= BOOKMARKS || !table->bookmarks[index].used || table->bookmarks[index].stale) {
		return MAPI_E_INVALID_BOOKMARK;
	}
	*position = table->bookmarks[index].position;
	return S_OK;
}

static Answer table_SeekRow(IMAPITable *self, BOOKMARK origin, LONG rows, LONG *sought) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "SeekRow");
	uint32_t from;
	if (hr == S_OK && (hr = resolve(table, origin, &from)) == S_OK) {
		int64_t limit = scenario_number("seek", UNLIMITED);
		int64_t by = (rows > limit) ? limit : (rows < -limit) ? -limit : rows;
		int64_t to = (int64_t) from + by;
		to = (to < 0) ? 0 : (to > table->count) ? table->count : to;
		table->position = (uint32_t) to;
		if (sought != NULL) {
			*sought = (LONG) (to - from);
		}
	}
	return leave(self, hr);
}

static Answer table_SeekRowApprox(IMAPITable *self, ULONG numerator, ULONG denominator) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "SeekRowApprox");
	if (hr == S_OK) {
		hr = argument(denominator != 0, "a fraction without a denominator") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		uint64_t position = (uint64_t) table->count * numerator / denominator;
		table->position = (position < table->count) ? (uint32_t) position : table->count;
	}
	return leave(self, hr);
}

static Answer table_QueryPosition(IMAPITable *self, ULONG *row, ULONG *numerator, ULONG *denominator) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "QueryPosition");
	OUTPUT(row, hr);
	OUTPUT(numerator, hr);
	OUTPUT(denominator, hr);
	if (hr == S_OK) {
		*row = *numerator = table->position;
		*denominator = (table->count > 0) ? table->count : 1;
	}
	return leave(self, hr);
}

static Answer table_FindRow(IMAPITable *self, SRestriction *restriction, BOOKMARK origin, ULONG flags) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "FindRow");
	uint32_t from;
	if (hr == S_OK) {
		flags_known(flags, DIR_BACKWARD);
		hr = argument(restriction != NULL, "no restriction") ? restriction_check(restriction) : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK && (hr = resolve(table, origin, &from)) == S_OK) {
		bool backward = (flags & DIR_BACKWARD) != 0;
		hr = MAPI_E_NOT_FOUND;
		for (int64_t at = backward ? (int64_t) from - 1 : from; at >= 0 && at < table->count; at += backward ? -1 : 1) {
			if (restriction_matches(restriction, table_property, table, source_row(table, (uint32_t) at))) {
				table->position = (uint32_t) at;
				hr = S_OK;
				break;
			}
		}
	}
	return leave(self, hr);
}

static const Table *sorted;

static int compare_rows(const void *a, const void *b) {
	uint32_t rows[2] = { *(const uint32_t *) a, *(const uint32_t *) b };
	for (ULONG i = 0; i < sorted->order->cSorts; i++) {
		const SSortOrder *sort = &sorted->order->aSort[i];
		SPropValue values[2];
		Scratch scratch[2];
		bool found[2];
		int order = 0;
		for (int j = 0; j < 2; j++) {
			values[j].ulPropTag = sort->ulPropTag;
			found[j] = table_property(sorted, rows[j], PROP_ID(sort->ulPropTag), &values[j], &scratch[j])
					|| sample_property(PROP_ID(sort->ulPropTag), &values[j], &scratch[j]);
		}
		if (found[0] != found[1]) {
			return found[0] ? -1 : 1;
		}
		if (found[0] && value_compare(&values[0], &values[1], &order) && order != 0) {
			return ((sort->ulOrder & TABLE_SORT_DESCEND) != 0) ? -order : order;
		}
	}
	return (rows[0] > rows[1]) - (rows[0] < rows[1]);
}

static void view_changed(Table *table) {
	if (table->order != NULL && table->count > 0) {
		if (table->view == NULL) {
			table->view = malloc(table->count * sizeof *table->view);
			for (uint32_t i = 0; i < table->count; i++) {
				table->view[i] = i;
			}
		}
		sorted = table;
		qsort(table->view, table->count, sizeof *table->view, compare_rows);
	}
	table->position = 0;
	for (size_t i = 0; i < BOOKMARKS; i++) {
		table->bookmarks[i].stale = true;
	}
}

bool table_is_of(const Object *object, const void *owner) {
	return owner != NULL && is_table(object) && ((const Table *) object)->source.owner == owner;
}

const void *table_data(const Object *object, uint32_t *rows) {
	const Table *table = (const Table *) object;
	*rows = table->source.rows;
	return table->data;
}

/* A row of the source that a restriction would have to be asked about is not seen until it is asked again. */
void table_add_row(Object *object, const void *data) {
	Table *table = (Table *) object;
	uint32_t row = table->source.rows++;
	table->data = realloc(table->data, (row + 1) * table->source.row_size);
	memcpy((BYTE *) table->data + row * table->source.row_size, data, table->source.row_size);
	if (table->restricted) {
		notify_table_row(object, TABLE_CHANGED, NO_ROW);
		return;
	}
	uint32_t position = table->position;
	if (table->view != NULL) {
		table->view = realloc(table->view, (table->count + 1) * sizeof *table->view);
		table->view[table->count] = row;
	}
	table->count++;
	if (table->order != NULL) {
		view_changed(table);
		table->position = position;
	}
	notify_table_row(object, TABLE_ROW_ADDED, row);
}

void table_remove_row(Object *object, uint32_t row) {
	Table *table = (Table *) object;
	uint32_t position;
	if (!seen(table, row, &position)) {
		return;
	}
	notify_table_row(object, TABLE_ROW_DELETED, row);
	if (table->view == NULL) {
		table->view = malloc(table->count * sizeof *table->view);
		for (uint32_t i = 0; i < table->count; i++) {
			table->view[i] = i;
		}
	}
	memmove(&table->view[position], &table->view[position + 1], (--table->count - position) * sizeof *table->view);
	if (table->position > position) {
		table->position--;
	}
}

static Answer table_Restrict(IMAPITable *self, SRestriction *restriction, ULONG flags) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "Restrict");
	if (hr == S_OK) {
		flags_known(flags, TBL_ASYNC | TBL_BATCH);
		hr = (restriction != NULL) ? restriction_check(restriction) : S_OK;
	}
	if (hr == S_OK) {
		free(table->view);
		table->view = NULL;
		table->count = table->source.rows;
		table->restricted = restriction != NULL;
		if (restriction != NULL) {
			table->view = malloc(((size_t) table->source.rows + 1) * sizeof *table->view);
			table->count = 0;
			for (uint32_t row = 0; row < table->source.rows; row++) {
				if (restriction_matches(restriction, table_property, table, row)) {
					table->view[table->count++] = row;
				}
			}
		}
		view_changed(table);
	}
	return leave(self, hr);
}

static Answer table_CreateBookmark(IMAPITable *self, BOOKMARK *bookmark) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "CreateBookmark");
	OUTPUT(bookmark, hr);
	if (hr == S_OK) {
		hr = MAPI_E_CALL_FAILED;
		for (BOOKMARK i = 0; i < BOOKMARKS && hr != S_OK; i++) {
			if (!table->bookmarks[i].used) {
				table->bookmarks[i] = (Bookmark) { .used = true, .position = table->position };
				*bookmark = FIRST_BOOKMARK + i;
				hr = S_OK;
			}
		}
	}
	return leave(self, hr);
}

static Answer table_FreeBookmark(IMAPITable *self, BOOKMARK bookmark) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "FreeBookmark");
	if (hr == S_OK && bookmark > BOOKMARK_END) {
		BOOKMARK index = bookmark - FIRST_BOOKMARK;
		if (index < BOOKMARKS && table->bookmarks[index].used) {
			table->bookmarks[index].used = false;
		}
		else {
			hr = MAPI_E_INVALID_BOOKMARK;
		}
	}
	return leave(self, hr);
}

static size_t order_size(const SSortOrderSet *order) {
	return offsetof(SSortOrderSet, aSort) + order->cSorts * sizeof(SSortOrder);
}

static Answer table_SortTable(IMAPITable *self, SSortOrderSet *order, ULONG flags) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "SortTable");
	if (hr == S_OK) {
		flags_known(flags, TBL_ASYNC | TBL_BATCH);
		hr = argument(order != NULL, "no sort order") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		argument(order->cCategories <= order->cSorts && order->cExpanded <= order->cCategories,
				"a sort order with more categories than sorts");
		hr = (order->cCategories == 0) ? S_OK : MAPI_E_TOO_COMPLEX;
	}
	if (hr == S_OK) {
		free(table->order);
		table->order = malloc(order_size(order));
		memcpy(table->order, order, order_size(order));
		view_changed(table);
	}
	return leave(self, hr);
}

static Answer table_QuerySortOrder(IMAPITable *self, SSortOrderSet **order) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "QuerySortOrder");
	OUTPUT(order, hr);
	if (hr == S_OK) {
		static const SSortOrderSet none = { 0 };
		const SSortOrderSet *from = (table->order != NULL) ? table->order : &none;
		*order = memory_allocate((ULONG) order_size(from));
		memcpy(*order, from, order_size(from));
	}
	return leave(self, hr);
}

static SRowSet *read_rows(const Table *table, uint32_t from, uint32_t count) {
	SRowSet *rows = memory_allocate((ULONG) (offsetof(SRowSet, aRow) + count * sizeof(SRow)));
	rows->cRows = count;
	for (uint32_t i = 0; i < count; i++) {
		rows->aRow[i].cValues = table->column_count;
		rows->aRow[i].lpProps = read_row(table, source_row(table, from + i), memory_allocate);
	}
	counters.rowBatches++;
	counters.rowsHandedOut += count;
	return rows;
}

static Answer table_QueryRows(IMAPITable *self, LONG count, ULONG flags, SRowSet **rows) {
	Table *table = (Table *) self;
	HRESULT hr = enter(self, "QueryRows");
	OUTPUT(rows, hr);
	if (hr == S_OK) {
		flags_known(flags, TBL_NOADVANCE);
		hr = argument(count != 0, "no rows asked for") ? S_OK : MAPI_E_INVALID_PARAMETER;
	}
	if (hr == S_OK) {
		int64_t asked = (count < 0) ? -(int64_t) count : count;
		int64_t limit = scenario_number("batch", UNLIMITED);
		int64_t there = (count < 0) ? table->position : table->count - table->position;
		asked = (asked > limit) ? limit : asked;
		asked = (asked > there) ? there : asked;
		uint32_t from = (count < 0) ? table->position - (uint32_t) asked : table->position;
		*rows = read_rows(table, from, (uint32_t) asked);
		if ((flags & TBL_NOADVANCE) == 0) {
			table->position = (count < 0) ? from : from + (uint32_t) asked;
		}
	}
	return leave(self, hr);
}

static Answer table_Abort(IMAPITable *self) {
	return leave(self, enter(self, "Abort"));
}

static Answer unsupported(IMAPITable *self, const char *method) {
	HRESULT hr = enter(self, method);
	return leave(self, (hr == S_OK) ? MAPI_E_NO_SUPPORT : hr);
}

static Answer table_ExpandRow(IMAPITable *self, ULONG size, BYTE *key, ULONG count, ULONG flags, SRowSet **rows,
		ULONG *more) {
	(void) size, (void) key, (void) count, (void) flags, (void) rows, (void) more;
	return unsupported(self, "ExpandRow");
}

static Answer table_CollapseRow(IMAPITable *self, ULONG size, BYTE *key, ULONG flags, ULONG *count) {
	(void) size, (void) key, (void) flags, (void) count;
	return unsupported(self, "CollapseRow");
}

static Answer table_WaitForCompletion(IMAPITable *self, ULONG flags, ULONG timeout, ULONG *status) {
	HRESULT hr = enter(self, "WaitForCompletion");
	(void) timeout;
	if (hr == S_OK) {
		flags_known(flags, 0);
		if (status != NULL) {
			*status = TBLSTAT_COMPLETE;
		}
	}
	return leave(self, hr);
}

static Answer table_GetCollapseState(IMAPITable *self, ULONG flags, ULONG size, BYTE *key, ULONG *state_size,
		BYTE **state) {
	(void) flags, (void) size, (void) key, (void) state_size, (void) state;
	return unsupported(self, "GetCollapseState");
}

static Answer table_SetCollapseState(IMAPITable *self, ULONG flags, ULONG size, BYTE *state, BOOKMARK *bookmark) {
	(void) flags, (void) size, (void) state, (void) bookmark;
	return unsupported(self, "SetCollapseState");
}

static const IMAPITableVtbl methods = { table_QueryInterface, table_AddRef, table_Release, table_GetLastError,
	table_Advise, table_Unadvise, table_GetStatus, table_SetColumns, table_QueryColumns, table_GetRowCount, table_SeekRow,
	table_SeekRowApprox, table_QueryPosition, table_FindRow, table_Restrict, table_CreateBookmark, table_FreeBookmark,
	table_SortTable, table_QuerySortOrder, table_QueryRows, table_Abort, table_ExpandRow, table_CollapseRow,
	table_WaitForCompletion, table_GetCollapseState, table_SetCollapseState };
