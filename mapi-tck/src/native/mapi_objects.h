/* The part of Extended MAPI that deals with what a session opens: stores, address books, profiles. See mapi.h. */
#ifndef MAPI4J_MAPI_OBJECTS_H
#define MAPI4J_MAPI_OBJECTS_H

#include "mapi.h"

#define S_FALSE ((HRESULT) 1)
#define STG_E_INVALIDFUNCTION ((HRESULT) 0x80030001)
#define STG_E_ACCESSDENIED ((HRESULT) 0x80030005)
#define MAPI_E_OBJECT_CHANGED ((HRESULT) 0x80040109)
#define MAPI_E_OBJECT_DELETED ((HRESULT) 0x8004010A)
#define MAPI_E_UNABLE_TO_ABORT ((HRESULT) 0x80040114)
#define MAPI_E_CORRUPT_DATA ((HRESULT) 0x8004011B)
#define MAPI_E_COMPUTED ((HRESULT) 0x8004011A)
#define MAPI_E_UNEXPECTED_ID ((HRESULT) 0x80040307)
#define MAPI_E_NOT_IN_QUEUE ((HRESULT) 0x80040601)
#define MAPI_E_COLLISION ((HRESULT) 0x80040604)
#define MAPI_E_NO_RECIPIENTS ((HRESULT) 0x80040607)
#define MAPI_E_HAS_FOLDERS ((HRESULT) 0x80040609)
#define MAPI_E_HAS_MESSAGES ((HRESULT) 0x8004060A)
#define MAPI_E_FOLDER_CYCLE ((HRESULT) 0x8004060B)
#define MAPI_E_AMBIGUOUS_RECIP ((HRESULT) 0x80040700)
#define MAPI_W_PARTIAL_COMPLETION ((HRESULT) 0x00040680)

#define MAPI_FOLDER 0x00000003u
#define MAPI_ABCONT 0x00000004u
#define MAPI_MESSAGE 0x00000005u
#define MAPI_MAILUSER 0x00000006u
#define MAPI_ATTACH 0x00000007u
#define MAPI_DISTLIST 0x00000008u
#define MAPI_PROFSECT 0x00000009u

#define PT_OBJECT 0x000Du

/* Flags of objects */
#define MAPI_CREATE 0x00000002u
#define KEEP_OPEN_READONLY 0x00000001u
#define KEEP_OPEN_READWRITE 0x00000002u
#define FORCE_SAVE 0x00000004u
#define MAPI_MOVE 0x00000001u
#define MAPI_NOREPLACE 0x00000002u
#define MAPI_DECLINE_OK 0x00000004u
#define MAPI_DIALOG 0x00000008u
#define MAPI_NO_STRINGS 0x00000001u
#define MAPI_NO_IDS 0x00000002u
#define MNID_ID 0u
#define MNID_STRING 1u

/* Flags of stores and folders */
#define MDB_NO_DIALOG 0x00000001u
#define MDB_WRITE 0x00000004u
#define MDB_TEMPORARY 0x00000020u
#define MDB_NO_MAIL 0x00000080u
#define MDB_ONLINE 0x00000100u
#define MAPI_NO_CACHE 0x00000200u
#define MAPI_CACHE_ONLY 0x00004000u
#define SHOW_SOFT_DELETES 0x00000002u
#define CONVENIENT_DEPTH 0x00000001u
#define MAPI_ASSOCIATED 0x00000040u
#define MESSAGE_MOVE 0x00000001u
#define MESSAGE_DIALOG 0x00000002u
#define FOLDER_MOVE 0x00000001u
#define FOLDER_DIALOG 0x00000002u
#define COPY_SUBFOLDERS 0x00000010u
#define DEL_MESSAGES 0x00000001u
#define DEL_FOLDERS 0x00000004u
#define DEL_ASSOCIATED 0x00000008u
#define DELETE_HARD_DELETE 0x00000010u
#define FOLDER_ROOT 0u
#define FOLDER_GENERIC 1u
#define FOLDER_SEARCH 2u
#define OPEN_IF_EXISTS 0x00000001u
#define LOGOFF_NO_WAIT 0x00000001u
#define LOGOFF_ORDERLY 0x00000002u
#define LOGOFF_PURGE 0x00000004u
#define LOGOFF_ABORT 0x00000008u
#define LOGOFF_QUIET 0x00000010u
#define LOGOFF_COMPLETE 0x00010000u
#define STOP_SEARCH 0x00000001u
#define RESTART_SEARCH 0x00000002u
#define RECURSIVE_SEARCH 0x00000004u
#define SHALLOW_SEARCH 0x00000008u
#define FOREGROUND_SEARCH 0x00000010u
#define BACKGROUND_SEARCH 0x00000020u
#define SEARCH_RUNNING 0x00000001u
#define SEARCH_RECURSIVE 0x00000004u
#define RECURSIVE_SORT 0x00000002u
/* All that this store says it can: no categories, no RTF, no public folders. */
#define STORE_SUPPORT 0x000433FDu
#define STORE_READONLY 0x00000002u

#define OPENSTORE_USE_ADMIN_PRIVILEGE 0x00000001u
#define OPENSTORE_TAKE_OWNERSHIP 0x00000008u

/* Flags of messages */
#define SUPPRESS_RECEIPT 0x00000001u
#define CLEAR_READ_FLAG 0x00000004u
#define GENERATE_RECEIPT_ONLY 0x00000010u
#define CLEAR_RN_PENDING 0x00000020u
#define CLEAR_NRN_PENDING 0x00000040u
#define MODRECIP_ADD 0x00000002u
#define MODRECIP_MODIFY 0x00000004u
#define MODRECIP_REMOVE 0x00000008u
#define FORCE_SUBMIT 0x00000001u
#define ATTACH_DIALOG 0x00000001u
#define MSGFLAG_READ 0x00000001u
#define MSGFLAG_SUBMIT 0x00000004u
#define MSGFLAG_UNSENT 0x00000008u
#define MSGFLAG_HASATTACH 0x00000010u
#define MSGFLAG_ASSOCIATED 0x00000040u
#define ATTACH_EMBEDDED_MSG 5

/* Streams */
#define STGM_WRITE 0x00000001u
#define STGM_READWRITE 0x00000002u
#define STGM_CREATE 0x00001000u
#define STGM_TRANSACTED 0x00010000u
#define STGTY_STREAM 2u
#define STREAM_SEEK_SET 0u
#define STREAM_SEEK_CUR 1u
#define STREAM_SEEK_END 2u
#define STATFLAG_NONAME 1u

/* Notifications */
#define fnevObjectCreated 0x00000004u
#define fnevObjectDeleted 0x00000008u
#define fnevObjectMoved 0x00000020u
#define fnevObjectCopied 0x00000040u
#define fnevSearchComplete 0x00000080u

/* Properties */
#define PR_MESSAGE_CLASS_W 0x001A001Fu
#define PR_SUBJECT_W 0x0037001Fu
#define PR_CLIENT_SUBMIT_TIME 0x00390040u
#define PR_RECIPIENT_TYPE 0x0C150003u
#define PR_DELETE_AFTER_SUBMIT 0x0E01000Bu
#define PR_DISPLAY_TO_W 0x0E04001Fu
#define PR_MESSAGE_DELIVERY_TIME 0x0E060040u
#define PR_MESSAGE_FLAGS 0x0E070003u
#define PR_MESSAGE_SIZE 0x0E080003u
#define PR_PARENT_ENTRYID 0x0E090102u
#define PR_SENTMAIL_ENTRYID 0x0E0A0102u
#define PR_MESSAGE_RECIPIENTS 0x0E12000Du
#define PR_MESSAGE_ATTACHMENTS 0x0E13000Du
#define PR_MSG_STATUS 0x0E170003u
#define PR_HASATTACH 0x0E1B000Bu
#define PR_ATTACH_SIZE 0x0E200003u
#define PR_ATTACH_NUM 0x0E210003u
#define PR_ACCESS 0x0FF40003u
#define PR_ACCESS_LEVEL 0x0FF70003u
#define PR_MAPPING_SIGNATURE 0x0FF80102u
#define PR_STORE_RECORD_KEY 0x0FFA0102u
#define PR_STORE_ENTRYID 0x0FFB0102u
#define PR_BODY_W 0x1000001Fu
#define PR_ADDRTYPE_W 0x3002001Fu
#define PR_EMAIL_ADDRESS_W 0x3003001Fu
#define PR_COMMENT_W 0x3004001Fu
#define PR_DEPTH 0x30050003u
#define PR_CREATION_TIME 0x30070040u
#define PR_LAST_MODIFICATION_TIME 0x30080040u
#define PR_SEARCH_KEY 0x300B0102u
#define PR_STORE_SUPPORT_MASK 0x340D0003u
#define PR_VALID_FOLDER_MASK 0x35DF0003u
#define PR_IPM_SUBTREE_ENTRYID 0x35E00102u
#define PR_IPM_OUTBOX_ENTRYID 0x35E20102u
#define PR_IPM_WASTEBASKET_ENTRYID 0x35E30102u
#define PR_IPM_SENTMAIL_ENTRYID 0x35E40102u
#define PR_FINDER_ENTRYID 0x35E70102u
#define PR_FOLDER_TYPE 0x36010003u
#define PR_CONTENT_COUNT 0x36020003u
#define PR_CONTENT_UNREAD 0x36030003u
#define PR_SUBFOLDERS 0x360A000Bu
#define PR_ANR_W 0x360C001Fu
#define PR_CONTAINER_HIERARCHY 0x360E000Du
#define PR_CONTAINER_CONTENTS 0x360F000Du
#define PR_CONTAINER_CLASS_W 0x3613001Fu
#define PR_ATTACH_DATA_BIN 0x37010102u
#define PR_ATTACH_DATA_OBJ 0x3701000Du
#define PR_ATTACH_FILENAME_W 0x3704001Fu
#define PR_ATTACH_METHOD 0x37050003u
#define PR_STORE_OFFLINE 0x6632000Bu

/* Address books */
#define AB_NO_DIALOG 0x00000001u
#define AB_UNICODEUI 0x00000040u
#define AB_RECIPIENTS 0x00000001u
#define AB_MODIFIABLE 0x00000004u
#define AB_UNMODIFIABLE 0x00000008u
#define CREATE_CHECK_DUP_STRICT 0x00000001u
#define CREATE_CHECK_DUP_LOOSE 0x00000002u
#define CREATE_REPLACE 0x00000004u
#define MAPI_SEND_NO_RICH_INFO 0x00010000u
#define MAPI_UNRESOLVED 0u
#define MAPI_AMBIGUOUS 1u
#define MAPI_RESOLVED 2u
#define DT_MAILUSER 0u
#define DT_DISTLIST 1u
#define PR_DEF_CREATE_DL 0x36110102u
#define PR_DEF_CREATE_MAILUSER 0x36120102u
#define PR_CONTAINER_FLAGS 0x36000003u
#define PR_DISPLAY_TYPE 0x39000003u
#define PR_SMTP_ADDRESS_W 0x39FE001Fu

/* Profiles and message services */
#define MAPI_DEFAULT_STORE 0x00000001u
#define MAPI_SECONDARY_STORE 0x00000005u
#define MAPI_DEFAULT_SERVICES 0x00000001u
#define MAPI_FORCE_ACCESS 0x00080000u
#define SERVICE_UI_ALWAYS 0x00000002u
#define SERVICE_UI_ALLOWED 0x00000010u
#define SERVICE_NO_RESTART_WARNING 0x00000080u
#define SERVICE_NO_PRIMARY_IDENTITY 0x00000020u
#define PR_PROVIDER_UID 0x300C0102u
#define PR_PROVIDER_ORDINAL 0x300D0003u
#define PR_SERVICE_NAME_W 0x3D09001Fu
#define PR_SERVICE_DLL_NAME_W 0x3D0A001Fu
#define PR_SERVICE_UID 0x3D0C0102u
#define PR_PROFILE_NAME_W 0x3D12001Fu

typedef SArray ENTRYLIST;

typedef struct {
	ULONG ulIndex;
	ULONG ulPropTag;
	HRESULT scode;
} SPropProblem;

typedef struct {
	ULONG cProblem;
	SPropProblem aProblem[1];
} SPropProblemArray;

typedef struct {
	IID *lpguid;
	ULONG ulKind;
	union {
		LONG lID;
		WCHAR *lpwstrName;
	} Kind;
} MAPINAMEID;

typedef struct {
	ULONG ulReserved1;
	ULONG cValues;
	SPropValue *rgPropVals;
} ADRENTRY;

typedef struct {
	ULONG cEntries;
	ADRENTRY aEntries[1];
} ADRLIST;

typedef struct {
	ULONG cFlags;
	ULONG ulFlag[1];
} FlagList;

typedef struct {
	WCHAR *pwcsName;
	ULONG type;
	uint64_t cbSize;
	uint64_t mtime, ctime, atime;
	ULONG grfMode;
	ULONG grfLocksSupported;
	IID clsid;
	ULONG grfStateBits;
	ULONG reserved;
} STATSTG;

typedef struct IStream IStream;
typedef struct IMAPIProp IMAPIProp;
typedef struct IMsgStore IMsgStore;
typedef struct IMAPIFolder IMAPIFolder;
typedef struct IMessage IMessage;
typedef struct IExchangeManageStore IExchangeManageStore;
typedef struct IABContainer IABContainer;
typedef struct IAddrBook IAddrBook;
typedef struct IMsgServiceAdmin2 IMsgServiceAdmin2;
typedef struct IProviderAdmin IProviderAdmin;

/* LARGE_INTEGER and ULARGE_INTEGER are passed by value as the 8 bytes that they are. */
typedef struct {
	IUNKNOWN_METHODS(IStream)
	Answer (*Read)(IStream *, void *, ULONG, ULONG *);
	Answer (*Write)(IStream *, const void *, ULONG, ULONG *);
	Answer (*Seek)(IStream *, int64_t, ULONG, uint64_t *);
	Answer (*SetSize)(IStream *, uint64_t);
	Answer (*CopyTo)(IStream *, IStream *, uint64_t, uint64_t *, uint64_t *);
	Answer (*Commit)(IStream *, ULONG);
	Answer (*Revert)(IStream *);
	Answer (*LockRegion)(IStream *, uint64_t, uint64_t, ULONG);
	Answer (*UnlockRegion)(IStream *, uint64_t, uint64_t, ULONG);
	Answer (*Stat)(IStream *, STATSTG *, ULONG);
	Answer (*Clone)(IStream *, IStream **);
} IStreamVtbl;

#define IMAPIPROP_METHODS(I) \
	IUNKNOWN_METHODS(I) \
	Answer (*GetLastError)(I *, HRESULT, ULONG, MAPIERROR **); \
	Answer (*SaveChanges)(I *, ULONG); \
	Answer (*GetProps)(I *, SPropTagArray *, ULONG, ULONG *, SPropValue **); \
	Answer (*GetPropList)(I *, ULONG, SPropTagArray **); \
	Answer (*OpenProperty)(I *, ULONG, const IID *, ULONG, ULONG, void **); \
	Answer (*SetProps)(I *, ULONG, SPropValue *, SPropProblemArray **); \
	Answer (*DeleteProps)(I *, SPropTagArray *, SPropProblemArray **); \
	Answer (*CopyTo)(I *, ULONG, const IID *, SPropTagArray *, ULONG_PTR, void *, const IID *, void *, ULONG, \
			SPropProblemArray **); \
	Answer (*CopyProps)(I *, SPropTagArray *, ULONG_PTR, void *, const IID *, void *, ULONG, SPropProblemArray **); \
	Answer (*GetNamesFromIDs)(I *, SPropTagArray **, IID *, ULONG, ULONG *, MAPINAMEID ***); \
	Answer (*GetIDsFromNames)(I *, ULONG, MAPINAMEID **, ULONG, SPropTagArray **);

#define IMAPICONTAINER_METHODS(I) \
	IMAPIPROP_METHODS(I) \
	Answer (*GetContentsTable)(I *, ULONG, IMAPITable **); \
	Answer (*GetHierarchyTable)(I *, ULONG, IMAPITable **); \
	Answer (*OpenEntry)(I *, ULONG, ENTRYID *, const IID *, ULONG, ULONG *, void **); \
	Answer (*SetSearchCriteria)(I *, SRestriction *, ENTRYLIST *, ULONG); \
	Answer (*GetSearchCriteria)(I *, ULONG, SRestriction **, ENTRYLIST **, ULONG *);

typedef struct {
	IMAPIPROP_METHODS(IMAPIProp)
} IMAPIPropVtbl;

typedef struct {
	IMAPIPROP_METHODS(IMsgStore)
	Answer (*Advise)(IMsgStore *, ULONG, ENTRYID *, ULONG, IMAPIAdviseSink *, ULONG_PTR *);
	Answer (*Unadvise)(IMsgStore *, ULONG_PTR);
	Answer (*CompareEntryIDs)(IMsgStore *, ULONG, ENTRYID *, ULONG, ENTRYID *, ULONG, ULONG *);
	Answer (*OpenEntry)(IMsgStore *, ULONG, ENTRYID *, const IID *, ULONG, ULONG *, void **);
	Answer (*SetReceiveFolder)(IMsgStore *, void *, ULONG, ULONG, ENTRYID *);
	Answer (*GetReceiveFolder)(IMsgStore *, void *, ULONG, ULONG *, ENTRYID **, void **);
	Answer (*GetReceiveFolderTable)(IMsgStore *, ULONG, IMAPITable **);
	Answer (*StoreLogoff)(IMsgStore *, ULONG *);
	Answer (*AbortSubmit)(IMsgStore *, ULONG, ENTRYID *, ULONG);
	Answer (*GetOutgoingQueue)(IMsgStore *, ULONG, IMAPITable **);
	Answer (*SetLockState)(IMsgStore *, IMessage *, ULONG);
	Answer (*FinishedMsg)(IMsgStore *, ULONG, ULONG, ENTRYID *);
	Answer (*NotifyNewMail)(IMsgStore *, NOTIFICATION *);
} IMsgStoreVtbl;

typedef struct {
	IMAPICONTAINER_METHODS(IMAPIFolder)
	Answer (*CreateMessage)(IMAPIFolder *, const IID *, ULONG, IMessage **);
	Answer (*CopyMessages)(IMAPIFolder *, ENTRYLIST *, const IID *, void *, ULONG_PTR, void *, ULONG);
	Answer (*DeleteMessages)(IMAPIFolder *, ENTRYLIST *, ULONG_PTR, void *, ULONG);
	Answer (*CreateFolder)(IMAPIFolder *, ULONG, void *, void *, const IID *, ULONG, IMAPIFolder **);
	Answer (*CopyFolder)(IMAPIFolder *, ULONG, ENTRYID *, const IID *, void *, void *, ULONG_PTR, void *, ULONG);
	Answer (*DeleteFolder)(IMAPIFolder *, ULONG, ENTRYID *, ULONG_PTR, void *, ULONG);
	Answer (*SetReadFlags)(IMAPIFolder *, ENTRYLIST *, ULONG_PTR, void *, ULONG);
	Answer (*GetMessageStatus)(IMAPIFolder *, ULONG, ENTRYID *, ULONG, ULONG *);
	Answer (*SetMessageStatus)(IMAPIFolder *, ULONG, ENTRYID *, ULONG, ULONG, ULONG *);
	Answer (*SaveContentsSort)(IMAPIFolder *, SSortOrderSet *, ULONG);
	Answer (*EmptyFolder)(IMAPIFolder *, ULONG_PTR, void *, ULONG);
} IMAPIFolderVtbl;

typedef struct {
	IMAPIPROP_METHODS(IMessage)
	Answer (*GetAttachmentTable)(IMessage *, ULONG, IMAPITable **);
	Answer (*OpenAttach)(IMessage *, ULONG, const IID *, ULONG, IMAPIProp **);
	Answer (*CreateAttach)(IMessage *, const IID *, ULONG, ULONG *, IMAPIProp **);
	Answer (*DeleteAttach)(IMessage *, ULONG, ULONG_PTR, void *, ULONG);
	Answer (*GetRecipientTable)(IMessage *, ULONG, IMAPITable **);
	Answer (*ModifyRecipients)(IMessage *, ULONG, ADRLIST *);
	Answer (*SubmitMessage)(IMessage *, ULONG);
	Answer (*SetReadFlag)(IMessage *, ULONG);
} IMessageVtbl;

/* IDistList has the same methods in the same places. */
typedef struct {
	IMAPICONTAINER_METHODS(IABContainer)
	Answer (*CreateEntry)(IABContainer *, ULONG, ENTRYID *, ULONG, IMAPIProp **);
	Answer (*CopyEntries)(IABContainer *, ENTRYLIST *, ULONG_PTR, void *, ULONG);
	Answer (*DeleteEntries)(IABContainer *, ENTRYLIST *, ULONG);
	Answer (*ResolveNames)(IABContainer *, SPropTagArray *, ULONG, ADRLIST *, FlagList *);
} IABContainerVtbl;

typedef struct {
	IMAPIPROP_METHODS(IAddrBook)
	Answer (*OpenEntry)(IAddrBook *, ULONG, ENTRYID *, const IID *, ULONG, ULONG *, void **);
	Answer (*CompareEntryIDs)(IAddrBook *, ULONG, ENTRYID *, ULONG, ENTRYID *, ULONG, ULONG *);
	Answer (*Advise)(IAddrBook *, ULONG, ENTRYID *, ULONG, IMAPIAdviseSink *, ULONG_PTR *);
	Answer (*Unadvise)(IAddrBook *, ULONG_PTR);
	Answer (*CreateOneOff)(IAddrBook *, void *, void *, void *, ULONG, ULONG *, ENTRYID **);
	Answer (*NewEntry)(IAddrBook *, ULONG_PTR, ULONG, ULONG, ENTRYID *, ULONG, ENTRYID *, ULONG *, ENTRYID **);
	Answer (*ResolveName)(IAddrBook *, ULONG_PTR, ULONG, void *, ADRLIST *);
	Answer (*Address)(IAddrBook *, ULONG_PTR *, void *, ADRLIST **);
	Answer (*Details)(IAddrBook *, ULONG_PTR *, void *, void *, ULONG, ENTRYID *, void *, void *, void *, ULONG);
	Answer (*RecipOptions)(IAddrBook *, ULONG_PTR, ULONG, ADRENTRY *);
	Answer (*QueryDefaultRecipOpt)(IAddrBook *, void *, ULONG, ULONG *, SPropValue **);
	Answer (*GetPAB)(IAddrBook *, ULONG *, ENTRYID **);
	Answer (*SetPAB)(IAddrBook *, ULONG, ENTRYID *);
	Answer (*GetDefaultDir)(IAddrBook *, ULONG *, ENTRYID **);
	Answer (*SetDefaultDir)(IAddrBook *, ULONG, ENTRYID *);
	Answer (*GetSearchPath)(IAddrBook *, ULONG, SRowSet **);
	Answer (*SetSearchPath)(IAddrBook *, ULONG, SRowSet *);
	Answer (*PrepareRecips)(IAddrBook *, ULONG, SPropTagArray *, ADRLIST *);
} IAddrBookVtbl;

typedef struct {
	IUNKNOWN_METHODS(IMsgServiceAdmin2)
	Answer (*GetLastError)(IMsgServiceAdmin2 *, HRESULT, ULONG, MAPIERROR **);
	Answer (*GetMsgServiceTable)(IMsgServiceAdmin2 *, ULONG, IMAPITable **);
	Answer (*CreateMsgService)(IMsgServiceAdmin2 *, void *, void *, ULONG_PTR, ULONG);
	Answer (*DeleteMsgService)(IMsgServiceAdmin2 *, BYTE *);
	Answer (*CopyMsgService)(IMsgServiceAdmin2 *, BYTE *, void *, const IID *, const IID *, void *, ULONG_PTR, ULONG);
	Answer (*RenameMsgService)(IMsgServiceAdmin2 *, BYTE *, ULONG, void *);
	Answer (*ConfigureMsgService)(IMsgServiceAdmin2 *, BYTE *, ULONG_PTR, ULONG, ULONG, SPropValue *);
	Answer (*OpenProfileSection)(IMsgServiceAdmin2 *, BYTE *, const IID *, ULONG, IMAPIProp **);
	Answer (*MsgServiceTransportOrder)(IMsgServiceAdmin2 *, ULONG, BYTE *, ULONG);
	Answer (*AdminProviders)(IMsgServiceAdmin2 *, BYTE *, ULONG, IProviderAdmin **);
	Answer (*SetPrimaryIdentity)(IMsgServiceAdmin2 *, BYTE *, ULONG);
	Answer (*GetProviderTable)(IMsgServiceAdmin2 *, ULONG, IMAPITable **);
	Answer (*CreateMsgServiceEx)(IMsgServiceAdmin2 *, void *, void *, ULONG_PTR, ULONG, BYTE *);
} IMsgServiceAdmin2Vtbl;

typedef struct {
	IUNKNOWN_METHODS(IProviderAdmin)
	Answer (*GetLastError)(IProviderAdmin *, HRESULT, ULONG, MAPIERROR **);
	Answer (*GetProviderTable)(IProviderAdmin *, ULONG, IMAPITable **);
	Answer (*CreateProvider)(IProviderAdmin *, void *, ULONG, SPropValue *, ULONG_PTR, ULONG, BYTE *);
	Answer (*DeleteProvider)(IProviderAdmin *, BYTE *);
	Answer (*OpenProfileSection)(IProviderAdmin *, BYTE *, const IID *, ULONG, IMAPIProp **);
} IProviderAdminVtbl;

/* What stores of Exchange have besides. */
typedef struct {
	IUNKNOWN_METHODS(IExchangeManageStore)
	Answer (*CreateStoreEntryID)(IExchangeManageStore *, char *, char *, ULONG, ULONG *, ENTRYID **);
	Answer (*EntryIDFromSourceKey)(IExchangeManageStore *, ULONG, BYTE *, ULONG, BYTE *, ULONG *, ENTRYID **);
	Answer (*GetRights)(IExchangeManageStore *, ULONG, ENTRYID *, ULONG, ENTRYID *, ULONG *);
	Answer (*GetMailboxTable)(IExchangeManageStore *, char *, IMAPITable **, ULONG);
	Answer (*GetPublicFolderTable)(IExchangeManageStore *, char *, IMAPITable **, ULONG);
} IExchangeManageStoreVtbl;

MAPI_INTERFACE(IExchangeManageStore)
MAPI_INTERFACE(IStream)
MAPI_INTERFACE(IABContainer)
MAPI_INTERFACE(IAddrBook)
MAPI_INTERFACE(IMsgServiceAdmin2)
MAPI_INTERFACE(IProviderAdmin)
MAPI_INTERFACE(IMAPIProp)
MAPI_INTERFACE(IMsgStore)
MAPI_INTERFACE(IMAPIFolder)
MAPI_INTERFACE(IMessage)

#define IID_NUMBER_IStream 0x0000000Cu
#define IID_NUMBER_IProfSect 0x00020304u
#define IID_NUMBER_IMsgStore 0x00020306u
#define IID_NUMBER_IMessage 0x00020307u
#define IID_NUMBER_IAttachment 0x00020308u
#define IID_NUMBER_IAddrBook 0x00020309u
#define IID_NUMBER_IMailUser 0x0002030Au
#define IID_NUMBER_IMAPIContainer 0x0002030Bu
#define IID_NUMBER_IMAPIFolder 0x0002030Cu
#define IID_NUMBER_IABContainer 0x0002030Du
#define IID_NUMBER_IDistList 0x0002030Eu
#define IID_NUMBER_IMsgServiceAdmin 0x0002031Du
#define IID_NUMBER_IProviderAdmin 0x00020325u
#define IID_NUMBER_IMsgServiceAdmin2 0x00020387u

/* A message of this subject arrives in the default store's Inbox; how many sinks are told. */
MAPI_EXPORT uint32_t mapi4jTestDeliver(const char *subject);
/* What waits in the Outbox is sent; how many messages that were. */
MAPI_EXPORT uint32_t mapi4jTestTransport(void);

#endif
