#include "store.h"

#include <string.h>

#include "entryid.h"
#include "table.h"

static const struct {
	const char *name, *provider;
	ULONG flags;
} stores[] = {
	{ "Mailbox - Ann Lee", "Microsoft Exchange Message Store", STATUS_DEFAULT_STORE | STATUS_PRIMARY_STORE },
	{ "Archive", "Personal Folders", 0 },
	{ "\xC3\x96""ffentliche Ordner", "Microsoft Exchange Message Store", 0 },
};

#define STORES (sizeof stores / sizeof *stores)

static const ULONG columns[] = { PR_ENTRYID, PR_INSTANCE_KEY, PR_RECORD_KEY, PR_ROWID, PR_OBJECT_TYPE,
	PR_DISPLAY_NAME_W, PR_DEFAULT_STORE, PR_PROVIDER_DISPLAY_W, PR_MDB_PROVIDER, PR_RESOURCE_FLAGS, PR_RESOURCE_TYPE };

static bool store_property(const void *source, uint32_t row, ULONG id, SPropValue *value, Scratch *scratch) {
	BYTE entry_id[ENTRY_SIZE];
	(void) source;
	entry_id_make(entry_id, ENTRY_STORE, row);
	switch (id) {
		case PROP_ID(PR_ENTRYID):
			value_bytes(value, scratch, entry_id, ENTRY_SIZE);
			return true;
		case PROP_ID(PR_INSTANCE_KEY):
		case PROP_ID(PR_RECORD_KEY):
			value_bytes(value, scratch, entry_id + ENTRY_SIZE - 8, 8);
			return true;
		case PROP_ID(PR_ROWID):
			value_long(value, row);
			return true;
		case PROP_ID(PR_OBJECT_TYPE):
			value_long(value, MAPI_STORE);
			return true;
		case PROP_ID(PR_DISPLAY_NAME_W):
			value_text(value, scratch, stores[row].name);
			return true;
		case PROP_ID(PR_DEFAULT_STORE):
			value_boolean(value, (stores[row].flags & STATUS_DEFAULT_STORE) != 0);
			return true;
		case PROP_ID(PR_PROVIDER_DISPLAY_W):
			value_text(value, scratch, stores[row].provider);
			return true;
		case PROP_ID(PR_MDB_PROVIDER):
			value_bytes(value, scratch, "mapi4j-test-mdb!", 16);
			return true;
		case PROP_ID(PR_RESOURCE_FLAGS):
			value_long(value, stores[row].flags);
			return true;
		case PROP_ID(PR_RESOURCE_TYPE):
			value_long(value, MAPI_STORE_PROVIDER);
			return true;
		default:
			return false;
	}
}

IMAPITable *store_table(Logon *logon, ULONG flags) {
	TableSource source = { .name = "stores", .property = store_property, .rows = STORES, .columns = columns,
			.column_count = sizeof columns / sizeof *columns, .type = TBLTYPE_DYNAMIC };
	return table_create(&source, "", 0, flags, logon);
}
