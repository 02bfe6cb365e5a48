/* What a client written in C needs to read the whole status table, every value of it: the figure to compare with. */
#include "mapi.h"
#include "platform.h"

static uint64_t touch(const SPropValue *value) {
	switch (PROP_TYPE(value->ulPropTag)) {
		case PT_UNICODE: {
			uint64_t sum = 0;
			for (const WCHAR *at = value->Value.lpszW; *at != 0; at++) {
				sum = sum * 31 + *at;
			}
			return sum;
		}
		case PT_STRING8: {
			uint64_t sum = 0;
			for (const char *at = value->Value.lpszA; *at != 0; at++) {
				sum = sum * 31 + (uint8_t) *at;
			}
			return sum;
		}
		case PT_BINARY: {
			uint64_t sum = 0;
			for (ULONG i = 0; i < value->Value.bin.cb; i++) {
				sum = sum * 31 + value->Value.bin.lpb[i];
			}
			return sum;
		}
		case PT_BOOLEAN:
			return value->Value.b != 0;
		default:
			return (uint32_t) value->Value.l;
	}
}

static HRESULT read_all(IMAPITable *table, LONG batch, uint64_t *sum) {
	for (;;) {
		SRowSet *rows = NULL;
		HRESULT hr = (HRESULT) table->vtbl->QueryRows(table, batch, 0, &rows);
		ULONG count = (hr == S_OK && rows != NULL) ? rows->cRows : 0;
		for (ULONG i = 0; i < count; i++) {
			for (ULONG j = 0; j < rows->aRow[i].cValues; j++) {
				*sum = *sum * 31 + touch(&rows->aRow[i].lpProps[j]);
			}
		}
		FreeProws(rows);
		if (FAILED(hr) || count == 0) {
			return hr;
		}
	}
}

static int64_t measure(IMAPISession *session, LONG batch, uint64_t *sum) {
	IMAPITable *table = NULL;
	HRESULT hr = (HRESULT) session->vtbl->GetStatusTable(session, MAPI_UNICODE, &table);
	if (FAILED(hr)) {
		return hr;
	}
	uint64_t begin = nanoseconds();
	hr = read_all(table, batch, sum);
	uint64_t end = nanoseconds();
	table->vtbl->Release(table);
	return FAILED(hr) ? hr : (int64_t) (end - begin);
}

int64_t mapi4jTestLoop(uint32_t batch, uint64_t *checksum) {
	MAPIINIT_0 init = { 0, MAPI_MULTITHREAD_NOTIFICATIONS };
	HRESULT hr = (HRESULT) MAPIInitialize(&init);
	if (FAILED(hr)) {
		return hr;
	}
	IMAPISession *session = NULL;
	uint64_t sum = 0;
	int64_t result = (HRESULT) MAPILogonEx(0, NULL, NULL,
			MAPI_EXTENDED | MAPI_NEW_SESSION | MAPI_NO_MAIL | MAPI_USE_DEFAULT | MAPI_UNICODE, &session);
	if (result == S_OK) {
		result = measure(session, (LONG) batch, &sum);
		session->vtbl->Logoff(session, 0, 0, 0);
		session->vtbl->Release(session);
	}
	MAPIUninitialize();
	if (checksum != NULL) {
		*checksum = sum;
	}
	return result;
}
