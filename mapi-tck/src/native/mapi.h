/*
 * The part of Extended MAPI that the test subsystem speaks, with the widths that a 64-bit process uses on every
 * operating system: ULONG 4 bytes, ULONG_PTR 8 bytes, WCHAR 2 bytes (UTF-16LE). abi.c holds it to the numbers.
 */
#ifndef MAPI4J_MAPI_H
#define MAPI4J_MAPI_H

#include <stddef.h>
#include <stdint.h>

typedef uint8_t BYTE;
typedef uint16_t WCHAR;
typedef uint32_t ULONG;
typedef int32_t LONG;
typedef int32_t HRESULT;
typedef uintptr_t ULONG_PTR;
typedef ULONG_PTR BOOKMARK;

/* What a MAPI function leaves in the return register: 32 bits that count, and upper ones that mean nothing. */
typedef uint64_t Answer;

#define S_OK ((HRESULT) 0)
#define FAILED(hr) ((HRESULT) (hr) < 0)
#define SUCCEEDED(hr) ((HRESULT) (hr) >= 0)

#define E_NOINTERFACE ((HRESULT) 0x80004002)
#define MAPI_E_CALL_FAILED ((HRESULT) 0x80004005)
#define MAPI_E_NO_ACCESS ((HRESULT) 0x80070005)
#define MAPI_E_NOT_ENOUGH_MEMORY ((HRESULT) 0x8007000E)
#define MAPI_E_INVALID_PARAMETER ((HRESULT) 0x80070057)
#define MAPI_E_NO_SUPPORT ((HRESULT) 0x80040102)
#define MAPI_E_BAD_CHARWIDTH ((HRESULT) 0x80040103)
#define MAPI_E_STRING_TOO_LONG ((HRESULT) 0x80040105)
#define MAPI_E_UNKNOWN_FLAGS ((HRESULT) 0x80040106)
#define MAPI_E_INVALID_ENTRYID ((HRESULT) 0x80040107)
#define MAPI_E_INVALID_OBJECT ((HRESULT) 0x80040108)
#define MAPI_E_BUSY ((HRESULT) 0x8004010B)
#define MAPI_E_NOT_FOUND ((HRESULT) 0x8004010F)
#define MAPI_E_VERSION ((HRESULT) 0x80040110)
#define MAPI_E_LOGON_FAILED ((HRESULT) 0x80040111)
#define MAPI_E_NETWORK_ERROR ((HRESULT) 0x80040115)
#define MAPI_E_TOO_COMPLEX ((HRESULT) 0x80040117)
#define MAPI_E_END_OF_SESSION ((HRESULT) 0x80040200)
#define MAPI_E_UNKNOWN_ENTRYID ((HRESULT) 0x80040201)
#define MAPI_W_NO_SERVICE ((HRESULT) 0x00040203)
#define MAPI_E_INVALID_TYPE ((HRESULT) 0x80040302)
#define MAPI_W_ERRORS_RETURNED ((HRESULT) 0x00040380)
#define MAPI_E_TIMEOUT ((HRESULT) 0x80040401)
#define MAPI_E_INVALID_BOOKMARK ((HRESULT) 0x80040405)
#define MAPI_E_NOT_INITIALIZED ((HRESULT) 0x80040605)

/* MAPIInitialize */
#define MAPI_MULTITHREAD_NOTIFICATIONS 0x00000001u
#define MAPI_NO_COINIT 0x00000008u
#define MAPI_NT_SERVICE 0x00010000u

/* MAPILogonEx and Logoff */
#define MAPI_LOGON_UI 0x00000001u
#define MAPI_NEW_SESSION 0x00000002u
#define MAPI_APP_PROFILE 0x00000004u
#define MAPI_ALLOW_OTHERS 0x00000008u
#define MAPI_EXPLICIT_PROFILE 0x00000010u
#define MAPI_EXTENDED 0x00000020u
#define MAPI_USE_DEFAULT 0x00000040u
#define MAPI_FORCE_DOWNLOAD 0x00001000u
#define MAPI_SERVICE_UI_ALWAYS 0x00002000u
#define MAPI_NO_MAIL 0x00008000u
#define MAPI_PASSWORD_UI 0x00020000u
#define MAPI_TIMEOUT_SHORT 0x00100000u
#define MAPI_BG_SESSION 0x00200000u
#define MAPI_UNICODE 0x80000000u
#define MAPI_LOGOFF_SHARED 0x00000001u
#define MAPI_LOGOFF_UI 0x00000002u

/* Objects */
#define MAPI_STORE 0x00000001u
#define MAPI_STATUS 0x0000000Au
#define MAPI_MODIFY 0x00000001u
#define MAPI_DEFERRED_ERRORS 0x00000008u
#define MAPI_BEST_ACCESS 0x00000010u

/* Property types */
#define PT_UNSPECIFIED 0x0000u
#define PT_NULL 0x0001u
#define PT_I2 0x0002u
#define PT_LONG 0x0003u
#define PT_R4 0x0004u
#define PT_DOUBLE 0x0005u
#define PT_CURRENCY 0x0006u
#define PT_APPTIME 0x0007u
#define PT_ERROR 0x000Au
#define PT_BOOLEAN 0x000Bu
#define PT_I8 0x0014u
#define PT_STRING8 0x001Eu
#define PT_UNICODE 0x001Fu
#define PT_SYSTIME 0x0040u
#define PT_CLSID 0x0048u
#define PT_BINARY 0x0102u
#define MV_FLAG 0x1000u
#define MV_INSTANCE 0x2000u

#define PROP_TYPE(tag) ((tag) & 0xFFFFu)
#define PROP_ID(tag) ((tag) >> 16)
#define PROP_TAG(type, id) (((ULONG) (id) << 16) | (ULONG) (type))

#define PR_NULL 0x00000001u
#define PR_INSTANCE_KEY 0x0FF60102u
#define PR_RECORD_KEY 0x0FF90102u
#define PR_OBJECT_TYPE 0x0FFE0003u
#define PR_ENTRYID 0x0FFF0102u
#define PR_ROWID 0x30000003u
#define PR_DISPLAY_NAME_W 0x3001001Fu
#define PR_PROVIDER_DISPLAY_W 0x3006001Fu
#define PR_RESOURCE_FLAGS 0x30090003u
#define PR_PROVIDER_DLL_NAME_W 0x300A001Fu
#define PR_DEFAULT_STORE 0x3400000Bu
#define PR_MDB_PROVIDER 0x34140102u
#define PR_DEFAULT_PROFILE 0x3D04000Bu
#define PR_IDENTITY_DISPLAY_W 0x3E00001Fu
#define PR_IDENTITY_ENTRYID 0x3E010102u
#define PR_RESOURCE_METHODS 0x3E020003u
#define PR_RESOURCE_TYPE 0x3E030003u
#define PR_STATUS_CODE 0x3E040003u
#define PR_IDENTITY_SEARCH_KEY 0x3E050102u
#define PR_OWN_STORE_ENTRYID 0x3E060102u
#define PR_STATUS_STRING_W 0x3E08001Fu
#define PR_REMOTE_VALIDATE_OK 0x3E0D000Bu

/* The status table */
#define MAPI_STORE_PROVIDER 33u
#define MAPI_AB 34u
#define MAPI_TRANSPORT_PROVIDER 36u
#define MAPI_SPOOLER 37u
#define MAPI_SUBSYSTEM 39u
#define STATUS_AVAILABLE 0x00000001u
#define STATUS_OFFLINE 0x00000002u
#define STATUS_FAILURE 0x00000004u
#define STATUS_INBOUND_ENABLED 0x00010000u
#define STATUS_OUTBOUND_ENABLED 0x00100000u
#define STATUS_VALIDATE_STATE 0x00000001u
#define STATUS_SETTINGS_DIALOG 0x00000002u
#define STATUS_CHANGE_PASSWORD 0x00000004u
#define STATUS_FLUSH_QUEUES 0x00000008u
#define STATUS_DEFAULT_OUTBOUND 0x00000001u
#define STATUS_DEFAULT_STORE 0x00000002u
#define STATUS_PRIMARY_IDENTITY 0x00000004u
#define STATUS_PRIMARY_STORE 0x00001000u

#define SUPPRESS_UI 0x00000001u
#define REFRESH_XP_HEADER_CACHE 0x00010000u
#define PROCESS_XP_HEADER_CACHE 0x00020000u
#define FORCE_XP_CONNECT 0x00040000u
#define FORCE_XP_DISCONNECT 0x00080000u
#define CONFIG_CHANGED 0x00100000u
#define ABORT_XP_HEADER_OPERATION 0x00200000u
#define SHOW_XP_SESSION_UI 0x00400000u
#define UI_READONLY 0x00000001u
#define FLUSH_UPLOAD 0x00000002u
#define FLUSH_DOWNLOAD 0x00000004u
#define FLUSH_FORCE 0x00000008u
#define FLUSH_NO_UI 0x00000010u
#define FLUSH_ASYNC_OK 0x00000020u

/* Tables */
#define BOOKMARK_BEGINNING 0u
#define BOOKMARK_CURRENT 1u
#define BOOKMARK_END 2u
#define TBL_ALL_COLUMNS 1u
#define TBL_ASYNC 1u
#define TBL_BATCH 2u
#define TBL_NOADVANCE 1u
#define DIR_BACKWARD 1u
#define TBLSTAT_COMPLETE 0u
#define TBLTYPE_SNAPSHOT 0u
#define TBLTYPE_DYNAMIC 2u
#define TABLE_SORT_ASCEND 0u
#define TABLE_SORT_DESCEND 1u

#define RES_AND 0u
#define RES_OR 1u
#define RES_NOT 2u
#define RES_CONTENT 3u
#define RES_PROPERTY 4u
#define RES_COMPAREPROPS 5u
#define RES_BITMASK 6u
#define RES_SIZE 7u
#define RES_EXIST 8u
#define RES_SUBRESTRICTION 9u
#define RES_COMMENT 10u
#define RELOP_LT 0u
#define RELOP_LE 1u
#define RELOP_GT 2u
#define RELOP_GE 3u
#define RELOP_EQ 4u
#define RELOP_NE 5u
#define BMR_EQZ 0u
#define BMR_NEZ 1u
#define FL_SUBSTRING 1u
#define FL_PREFIX 2u
#define FL_IGNORECASE 0x10000u
#define FL_LOOSE 0x40000u

/* Notifications */
#define fnevCriticalError 0x00000001u
#define fnevNewMail 0x00000002u
#define fnevObjectModified 0x00000010u
#define fnevTableModified 0x00000100u
#define fnevExtended 0x80000000u
#define TABLE_CHANGED 1u
#define TABLE_ERROR 2u
#define TABLE_ROW_ADDED 3u
#define TABLE_ROW_DELETED 4u
#define TABLE_ROW_MODIFIED 5u
#define TABLE_RELOAD 9u

typedef struct {
	uint32_t Data1;
	uint16_t Data2, Data3;
	uint8_t Data4[8];
} IID;

typedef struct {
	ULONG ulVersion;
	ULONG ulFlags;
} MAPIINIT_0;

typedef struct {
	BYTE abFlags[4];
	BYTE ab[1];
} ENTRYID;

typedef struct {
	ULONG cb;
	BYTE *lpb;
} SBinary;

typedef struct {
	ULONG cValues;
	union {
		int16_t *lpi;
		LONG *lpl;
		float *lpflt;
		double *lpdbl;
		int64_t *lpli;
		IID *lpguid;
		char **lppszA;
		WCHAR **lppszW;
		SBinary *lpbin;
		void *lp;
	};
} SArray;

typedef struct {
	ULONG cValues;
	ULONG aulPropTag[1];
} SPropTagArray;

typedef struct {
	ULONG ulPropTag;
	ULONG dwAlignPad;
	union {
		int16_t i;
		LONG l;
		uint16_t b;
		float flt;
		double dbl;
		int64_t li;
		char *lpszA;
		WCHAR *lpszW;
		SBinary bin;
		IID *lpguid;
		SArray MV;
		HRESULT err;
	} Value;
} SPropValue;

typedef struct {
	ULONG ulAdrEntryPad;
	ULONG cValues;
	SPropValue *lpProps;
} SRow;

typedef struct {
	ULONG cRows;
	SRow aRow[1];
} SRowSet;

typedef struct {
	ULONG ulVersion;
	char *lpszError;
	char *lpszComponent;
	ULONG ulLowLevelError;
	ULONG ulContext;
} MAPIERROR;

typedef struct {
	ULONG ulPropTag;
	ULONG ulOrder;
} SSortOrder;

typedef struct {
	ULONG cSorts;
	ULONG cCategories;
	ULONG cExpanded;
	SSortOrder aSort[1];
} SSortOrderSet;

typedef struct SRestriction SRestriction;

typedef struct {
	ULONG cRes;
	SRestriction *lpRes;
} SAndRestriction;

typedef struct {
	ULONG ulReserved;
	SRestriction *lpRes;
} SNotRestriction;

typedef struct {
	ULONG ulFuzzyLevel;
	ULONG ulPropTag;
	SPropValue *lpProp;
} SContentRestriction;

typedef struct {
	ULONG relop;
	ULONG ulPropTag;
	SPropValue *lpProp;
} SPropertyRestriction;

typedef struct {
	ULONG relop;
	ULONG ulPropTag1;
	ULONG ulPropTag2;
} SComparePropsRestriction;

typedef struct {
	ULONG relBMR;
	ULONG ulPropTag;
	ULONG ulMask;
} SBitMaskRestriction;

typedef struct {
	ULONG relop;
	ULONG ulPropTag;
	ULONG cb;
} SSizeRestriction;

typedef struct {
	ULONG ulReserved1;
	ULONG ulPropTag;
	ULONG ulReserved2;
} SExistRestriction;

typedef struct {
	ULONG cValues;
	SRestriction *lpRes;
	SPropValue *lpProp;
} SCommentRestriction;

struct SRestriction {
	ULONG rt;
	union {
		SAndRestriction resAnd;
		SNotRestriction resNot;
		SContentRestriction resContent;
		SPropertyRestriction resProperty;
		SComparePropsRestriction resCompareProps;
		SBitMaskRestriction resBitMask;
		SSizeRestriction resSize;
		SExistRestriction resExist;
		SCommentRestriction resComment;
	} res;
};

typedef struct {
	ULONG cbEntryID;
	ENTRYID *lpEntryID;
	HRESULT scode;
	ULONG ulFlags;
	MAPIERROR *lpMAPIError;
} ERROR_NOTIFICATION;

typedef struct {
	ULONG cbEntryID;
	ENTRYID *lpEntryID;
	ULONG cbParentID;
	ENTRYID *lpParentID;
	ULONG ulFlags;
	void *lpszMessageClass;
	ULONG ulMessageFlags;
} NEWMAIL_NOTIFICATION;

typedef struct {
	ULONG cbEntryID;
	ENTRYID *lpEntryID;
	ULONG ulObjType;
	ULONG cbParentID;
	ENTRYID *lpParentID;
	ULONG cbOldID;
	ENTRYID *lpOldID;
	ULONG cbOldParentID;
	ENTRYID *lpOldParentID;
	SPropTagArray *lpPropTagArray;
} OBJECT_NOTIFICATION;

typedef struct {
	ULONG ulTableEvent;
	HRESULT hResult;
	SPropValue propIndex;
	SPropValue propPrior;
	SRow row;
	ULONG ulPad;
} TABLE_NOTIFICATION;

typedef struct {
	ULONG ulEvent;
	ULONG cb;
	BYTE *pbEventParameters;
} EXTENDED_NOTIFICATION;

typedef struct {
	ULONG ulEventType;
	ULONG ulAlignPad;
	union {
		ERROR_NOTIFICATION err;
		NEWMAIL_NOTIFICATION newmail;
		OBJECT_NOTIFICATION obj;
		TABLE_NOTIFICATION tab;
		EXTENDED_NOTIFICATION ext;
	} info;
} NOTIFICATION;

/* Interfaces: an object begins with the address of its table of methods. */

typedef struct IUnknown IUnknown;
typedef struct IMAPISession IMAPISession;
typedef struct IMAPITable IMAPITable;
typedef struct IMAPIStatus IMAPIStatus;
typedef struct IProfAdmin IProfAdmin;
typedef struct IMAPIAdviseSink IMAPIAdviseSink;
typedef struct IMAPIClientShutdown IMAPIClientShutdown;

#define IUNKNOWN_METHODS(I) \
	Answer (*QueryInterface)(I *, const IID *, void **); \
	Answer (*AddRef)(I *); \
	Answer (*Release)(I *);

typedef struct {
	IUNKNOWN_METHODS(IUnknown)
} IUnknownVtbl;

typedef struct {
	IUNKNOWN_METHODS(IMAPISession)
	Answer (*GetLastError)(IMAPISession *, HRESULT, ULONG, MAPIERROR **);
	Answer (*GetMsgStoresTable)(IMAPISession *, ULONG, IMAPITable **);
	Answer (*OpenMsgStore)(IMAPISession *, ULONG_PTR, ULONG, ENTRYID *, const IID *, ULONG, void **);
	Answer (*OpenAddressBook)(IMAPISession *, ULONG_PTR, const IID *, ULONG, void **);
	Answer (*OpenProfileSection)(IMAPISession *, void *, const IID *, ULONG, void **);
	Answer (*GetStatusTable)(IMAPISession *, ULONG, IMAPITable **);
	Answer (*OpenEntry)(IMAPISession *, ULONG, ENTRYID *, const IID *, ULONG, ULONG *, void **);
	Answer (*CompareEntryIDs)(IMAPISession *, ULONG, ENTRYID *, ULONG, ENTRYID *, ULONG, ULONG *);
	Answer (*Advise)(IMAPISession *, ULONG, ENTRYID *, ULONG, IMAPIAdviseSink *, ULONG_PTR *);
	Answer (*Unadvise)(IMAPISession *, ULONG_PTR);
	Answer (*MessageOptions)(IMAPISession *, ULONG_PTR, ULONG, void *, void *);
	Answer (*QueryDefaultMessageOpt)(IMAPISession *, void *, ULONG, ULONG *, SPropValue **);
	Answer (*EnumAdrTypes)(IMAPISession *, ULONG, ULONG *, void **);
	Answer (*QueryIdentity)(IMAPISession *, ULONG *, ENTRYID **);
	Answer (*Logoff)(IMAPISession *, ULONG_PTR, ULONG, ULONG);
	Answer (*SetDefaultStore)(IMAPISession *, ULONG, ULONG, ENTRYID *);
	Answer (*AdminServices)(IMAPISession *, ULONG, void **);
	Answer (*ShowForm)(IMAPISession *, ULONG_PTR, void *, void *, const IID *, ULONG_PTR, void *, ULONG, ULONG, ULONG,
			ULONG, char *);
	Answer (*PrepareForm)(IMAPISession *, const IID *, void *, ULONG_PTR *);
} IMAPISessionVtbl;

typedef struct {
	IUNKNOWN_METHODS(IMAPITable)
	Answer (*GetLastError)(IMAPITable *, HRESULT, ULONG, MAPIERROR **);
	Answer (*Advise)(IMAPITable *, ULONG, IMAPIAdviseSink *, ULONG_PTR *);
	Answer (*Unadvise)(IMAPITable *, ULONG_PTR);
	Answer (*GetStatus)(IMAPITable *, ULONG *, ULONG *);
	Answer (*SetColumns)(IMAPITable *, SPropTagArray *, ULONG);
	Answer (*QueryColumns)(IMAPITable *, ULONG, SPropTagArray **);
	Answer (*GetRowCount)(IMAPITable *, ULONG, ULONG *);
	Answer (*SeekRow)(IMAPITable *, BOOKMARK, LONG, LONG *);
	Answer (*SeekRowApprox)(IMAPITable *, ULONG, ULONG);
	Answer (*QueryPosition)(IMAPITable *, ULONG *, ULONG *, ULONG *);
	Answer (*FindRow)(IMAPITable *, SRestriction *, BOOKMARK, ULONG);
	Answer (*Restrict)(IMAPITable *, SRestriction *, ULONG);
	Answer (*CreateBookmark)(IMAPITable *, BOOKMARK *);
	Answer (*FreeBookmark)(IMAPITable *, BOOKMARK);
	Answer (*SortTable)(IMAPITable *, SSortOrderSet *, ULONG);
	Answer (*QuerySortOrder)(IMAPITable *, SSortOrderSet **);
	Answer (*QueryRows)(IMAPITable *, LONG, ULONG, SRowSet **);
	Answer (*Abort)(IMAPITable *);
	Answer (*ExpandRow)(IMAPITable *, ULONG, BYTE *, ULONG, ULONG, SRowSet **, ULONG *);
	Answer (*CollapseRow)(IMAPITable *, ULONG, BYTE *, ULONG, ULONG *);
	Answer (*WaitForCompletion)(IMAPITable *, ULONG, ULONG, ULONG *);
	Answer (*GetCollapseState)(IMAPITable *, ULONG, ULONG, BYTE *, ULONG *, BYTE **);
	Answer (*SetCollapseState)(IMAPITable *, ULONG, ULONG, BYTE *, BOOKMARK *);
} IMAPITableVtbl;

typedef struct {
	IUNKNOWN_METHODS(IMAPIStatus)
	Answer (*GetLastError)(IMAPIStatus *, HRESULT, ULONG, MAPIERROR **);
	Answer (*SaveChanges)(IMAPIStatus *, ULONG);
	Answer (*GetProps)(IMAPIStatus *, SPropTagArray *, ULONG, ULONG *, SPropValue **);
	Answer (*GetPropList)(IMAPIStatus *, ULONG, SPropTagArray **);
	Answer (*OpenProperty)(IMAPIStatus *, ULONG, const IID *, ULONG, ULONG, void **);
	Answer (*SetProps)(IMAPIStatus *, ULONG, SPropValue *, void **);
	Answer (*DeleteProps)(IMAPIStatus *, SPropTagArray *, void **);
	Answer (*CopyTo)(IMAPIStatus *, ULONG, const IID *, SPropTagArray *, ULONG_PTR, void *, const IID *, void *, ULONG,
			void **);
	Answer (*CopyProps)(IMAPIStatus *, SPropTagArray *, ULONG_PTR, void *, const IID *, void *, ULONG, void **);
	Answer (*GetNamesFromIDs)(IMAPIStatus *, SPropTagArray **, IID *, ULONG, ULONG *, void ***);
	Answer (*GetIDsFromNames)(IMAPIStatus *, ULONG, void **, ULONG, SPropTagArray **);
	Answer (*ValidateState)(IMAPIStatus *, ULONG_PTR, ULONG);
	Answer (*SettingsDialog)(IMAPIStatus *, ULONG_PTR, ULONG);
	Answer (*ChangePassword)(IMAPIStatus *, void *, void *, ULONG);
	Answer (*FlushQueues)(IMAPIStatus *, ULONG_PTR, ULONG, ENTRYID *, ULONG);
} IMAPIStatusVtbl;

typedef struct {
	IUNKNOWN_METHODS(IProfAdmin)
	Answer (*GetLastError)(IProfAdmin *, HRESULT, ULONG, MAPIERROR **);
	Answer (*GetProfileTable)(IProfAdmin *, ULONG, IMAPITable **);
	Answer (*CreateProfile)(IProfAdmin *, void *, void *, ULONG_PTR, ULONG);
	Answer (*DeleteProfile)(IProfAdmin *, void *, ULONG);
	Answer (*ChangeProfilePassword)(IProfAdmin *, void *, void *, void *, ULONG);
	Answer (*CopyProfile)(IProfAdmin *, void *, void *, void *, ULONG_PTR, ULONG);
	Answer (*RenameProfile)(IProfAdmin *, void *, void *, void *, ULONG_PTR, ULONG);
	Answer (*SetDefaultProfile)(IProfAdmin *, void *, ULONG);
	Answer (*AdminServices)(IProfAdmin *, void *, void *, ULONG_PTR, ULONG, void **);
} IProfAdminVtbl;

/* The client's: its answers are trusted for their lower 32 bits only. */
typedef struct {
	IUNKNOWN_METHODS(IMAPIAdviseSink)
	Answer (*OnNotify)(IMAPIAdviseSink *, ULONG, NOTIFICATION *);
} IMAPIAdviseSinkVtbl;

typedef struct {
	IUNKNOWN_METHODS(IMAPIClientShutdown)
	Answer (*QueryFastShutdown)(IMAPIClientShutdown *);
	Answer (*NotifyProcessShutdown)(IMAPIClientShutdown *);
	Answer (*DoFastShutdown)(IMAPIClientShutdown *);
} IMAPIClientShutdownVtbl;

#define MAPI_INTERFACE(I) struct I { const I##Vtbl *vtbl; };
MAPI_INTERFACE(IUnknown)
MAPI_INTERFACE(IMAPISession)
MAPI_INTERFACE(IMAPITable)
MAPI_INTERFACE(IMAPIStatus)
MAPI_INTERFACE(IProfAdmin)
MAPI_INTERFACE(IMAPIAdviseSink)
MAPI_INTERFACE(IMAPIClientShutdown)

/* Every interface of MAPI is {00020xxx-0000-0000-C000-000000000046}, and so is IUnknown with 0. */
#define IID_NUMBER_IUnknown 0x00000000u
#define IID_NUMBER_IMAPISession 0x00020300u
#define IID_NUMBER_IMAPITable 0x00020301u
#define IID_NUMBER_IMAPIAdviseSink 0x00020302u
#define IID_NUMBER_IMAPIProp 0x00020303u
#define IID_NUMBER_IMAPIStatus 0x00020305u
#define IID_NUMBER_IProfAdmin 0x0002031Cu
#define IID_NUMBER_IMAPIClientShutdown 0x00020397u

#if defined(_WIN32)
#define MAPI_EXPORT __declspec(dllexport)
#else
#define MAPI_EXPORT __attribute__((visibility("default")))
#endif

MAPI_EXPORT Answer MAPIInitialize(MAPIINIT_0 *init);
MAPI_EXPORT void MAPIUninitialize(void);
MAPI_EXPORT Answer MAPILogonEx(ULONG_PTR window, void *profile, void *password, ULONG flags, IMAPISession **session);
MAPI_EXPORT Answer MAPIAllocateBuffer(ULONG size, void **buffer);
MAPI_EXPORT Answer MAPIAllocateMore(ULONG size, void *root, void **buffer);
MAPI_EXPORT Answer MAPIFreeBuffer(void *buffer);
MAPI_EXPORT Answer MAPIAdminProfiles(ULONG flags, IProfAdmin **admin);
MAPI_EXPORT Answer HrDispatchNotifications(ULONG flags);
MAPI_EXPORT void FreeProws(SRowSet *rows);

/* What only this subsystem has; see README.md. They may be called on any thread. */
MAPI_EXPORT void mapi4jTestScenario(const char *scenario);
MAPI_EXPORT void mapi4jTestReset(void);
MAPI_EXPORT uint32_t mapi4jTestReport(char *buffer, uint32_t capacity);
MAPI_EXPORT uint32_t mapi4jTestHung(void);
MAPI_EXPORT void mapi4jTestResume(void);
MAPI_EXPORT uint32_t mapi4jTestNotify(uint32_t event, uint32_t tableEvent);
MAPI_EXPORT uint32_t mapi4jTestStatus(uint32_t resourceType, uint32_t status);
MAPI_EXPORT int64_t mapi4jTestLoop(uint32_t batch, uint64_t *checksum);

#endif
