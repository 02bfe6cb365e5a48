/* Sizes, offsets and slots as Microsoft's headers have them on x64; a difference stops the compiler. */
#include "mapi.h"

#define SIZE(type, size) _Static_assert(sizeof(type) == (size), #type)
#define AT(type, member, offset) _Static_assert(offsetof(type, member) == (offset), #type "." #member)
#define SLOT(type, method, slot) AT(type##Vtbl, method, (slot) * sizeof(void *))

SIZE(void *, 8);

SIZE(MAPIINIT_0, 8);
AT(MAPIINIT_0, ulVersion, 0);
AT(MAPIINIT_0, ulFlags, 4);

SIZE(ENTRYID, 5);
AT(ENTRYID, abFlags, 0);
AT(ENTRYID, ab, 4);

SIZE(SBinary, 16);
AT(SBinary, cb, 0);
AT(SBinary, lpb, 8);

SIZE(SPropTagArray, 8);
AT(SPropTagArray, cValues, 0);
AT(SPropTagArray, aulPropTag, 4);

SIZE(SPropValue, 24);
AT(SPropValue, ulPropTag, 0);
AT(SPropValue, dwAlignPad, 4);
AT(SPropValue, Value, 8);
AT(SPropValue, Value.i, 8);
AT(SPropValue, Value.l, 8);
AT(SPropValue, Value.b, 8);
AT(SPropValue, Value.flt, 8);
AT(SPropValue, Value.dbl, 8);
AT(SPropValue, Value.lpszA, 8);
AT(SPropValue, Value.lpszW, 8);
AT(SPropValue, Value.bin.cb, 8);
AT(SPropValue, Value.bin.lpb, 16);
AT(SPropValue, Value.lpguid, 8);
AT(SPropValue, Value.li, 8);
AT(SPropValue, Value.MV.cValues, 8);
AT(SPropValue, Value.MV.lp, 16);
AT(SPropValue, Value.err, 8);

SIZE(SRow, 16);
AT(SRow, ulAdrEntryPad, 0);
AT(SRow, cValues, 4);
AT(SRow, lpProps, 8);

SIZE(SRowSet, 24);
AT(SRowSet, cRows, 0);
AT(SRowSet, aRow, 8);

SIZE(MAPIERROR, 32);
AT(MAPIERROR, ulVersion, 0);
AT(MAPIERROR, lpszError, 8);
AT(MAPIERROR, lpszComponent, 16);
AT(MAPIERROR, ulLowLevelError, 24);
AT(MAPIERROR, ulContext, 28);

SIZE(ERROR_NOTIFICATION, 32);
AT(ERROR_NOTIFICATION, cbEntryID, 0);
AT(ERROR_NOTIFICATION, lpEntryID, 8);
AT(ERROR_NOTIFICATION, scode, 16);
AT(ERROR_NOTIFICATION, ulFlags, 20);
AT(ERROR_NOTIFICATION, lpMAPIError, 24);

SIZE(NEWMAIL_NOTIFICATION, 56);
AT(NEWMAIL_NOTIFICATION, cbEntryID, 0);
AT(NEWMAIL_NOTIFICATION, lpEntryID, 8);
AT(NEWMAIL_NOTIFICATION, cbParentID, 16);
AT(NEWMAIL_NOTIFICATION, lpParentID, 24);
AT(NEWMAIL_NOTIFICATION, ulFlags, 32);
AT(NEWMAIL_NOTIFICATION, lpszMessageClass, 40);
AT(NEWMAIL_NOTIFICATION, ulMessageFlags, 48);

SIZE(OBJECT_NOTIFICATION, 72);
AT(OBJECT_NOTIFICATION, cbEntryID, 0);
AT(OBJECT_NOTIFICATION, lpEntryID, 8);
AT(OBJECT_NOTIFICATION, ulObjType, 16);
AT(OBJECT_NOTIFICATION, cbParentID, 20);
AT(OBJECT_NOTIFICATION, lpParentID, 24);
AT(OBJECT_NOTIFICATION, cbOldID, 32);
AT(OBJECT_NOTIFICATION, lpOldID, 40);
AT(OBJECT_NOTIFICATION, cbOldParentID, 48);
AT(OBJECT_NOTIFICATION, lpOldParentID, 56);
AT(OBJECT_NOTIFICATION, lpPropTagArray, 64);

SIZE(TABLE_NOTIFICATION, 80);
AT(TABLE_NOTIFICATION, ulTableEvent, 0);
AT(TABLE_NOTIFICATION, hResult, 4);
AT(TABLE_NOTIFICATION, propIndex, 8);
AT(TABLE_NOTIFICATION, propPrior, 32);
AT(TABLE_NOTIFICATION, row, 56);
AT(TABLE_NOTIFICATION, ulPad, 72);

SIZE(EXTENDED_NOTIFICATION, 16);
AT(EXTENDED_NOTIFICATION, ulEvent, 0);
AT(EXTENDED_NOTIFICATION, cb, 4);
AT(EXTENDED_NOTIFICATION, pbEventParameters, 8);

SIZE(NOTIFICATION, 88);
AT(NOTIFICATION, ulEventType, 0);
AT(NOTIFICATION, ulAlignPad, 4);
AT(NOTIFICATION, info, 8);
AT(NOTIFICATION, info.err.scode, 24);
AT(NOTIFICATION, info.newmail.lpszMessageClass, 48);
AT(NOTIFICATION, info.obj.lpPropTagArray, 72);
AT(NOTIFICATION, info.tab.ulTableEvent, 8);
AT(NOTIFICATION, info.tab.hResult, 12);
AT(NOTIFICATION, info.tab.propIndex, 16);
AT(NOTIFICATION, info.tab.propPrior, 40);
AT(NOTIFICATION, info.tab.row, 64);
AT(NOTIFICATION, info.ext.pbEventParameters, 16);

SIZE(SSortOrder, 8);
AT(SSortOrder, ulPropTag, 0);
AT(SSortOrder, ulOrder, 4);

SIZE(SSortOrderSet, 20);
AT(SSortOrderSet, cSorts, 0);
AT(SSortOrderSet, cCategories, 4);
AT(SSortOrderSet, cExpanded, 8);
AT(SSortOrderSet, aSort, 12);

SIZE(SAndRestriction, 16);
AT(SAndRestriction, cRes, 0);
AT(SAndRestriction, lpRes, 8);

SIZE(SNotRestriction, 16);
AT(SNotRestriction, ulReserved, 0);
AT(SNotRestriction, lpRes, 8);

SIZE(SContentRestriction, 16);
AT(SContentRestriction, ulFuzzyLevel, 0);
AT(SContentRestriction, ulPropTag, 4);
AT(SContentRestriction, lpProp, 8);

SIZE(SPropertyRestriction, 16);
AT(SPropertyRestriction, relop, 0);
AT(SPropertyRestriction, ulPropTag, 4);
AT(SPropertyRestriction, lpProp, 8);

SIZE(SComparePropsRestriction, 12);
AT(SComparePropsRestriction, relop, 0);
AT(SComparePropsRestriction, ulPropTag1, 4);
AT(SComparePropsRestriction, ulPropTag2, 8);

SIZE(SBitMaskRestriction, 12);
AT(SBitMaskRestriction, relBMR, 0);
AT(SBitMaskRestriction, ulPropTag, 4);
AT(SBitMaskRestriction, ulMask, 8);

SIZE(SSizeRestriction, 12);
AT(SSizeRestriction, relop, 0);
AT(SSizeRestriction, ulPropTag, 4);
AT(SSizeRestriction, cb, 8);

SIZE(SExistRestriction, 12);
AT(SExistRestriction, ulReserved1, 0);
AT(SExistRestriction, ulPropTag, 4);
AT(SExistRestriction, ulReserved2, 8);

SIZE(SCommentRestriction, 24);
AT(SCommentRestriction, cValues, 0);
AT(SCommentRestriction, lpRes, 8);
AT(SCommentRestriction, lpProp, 16);

SIZE(SRestriction, 32);
AT(SRestriction, rt, 0);
AT(SRestriction, res, 8);

SIZE(IUnknownVtbl, 3 * 8);
SLOT(IUnknown, QueryInterface, 0);
SLOT(IUnknown, AddRef, 1);
SLOT(IUnknown, Release, 2);

SIZE(IMAPISessionVtbl, 22 * 8);
SLOT(IMAPISession, QueryInterface, 0);
SLOT(IMAPISession, AddRef, 1);
SLOT(IMAPISession, Release, 2);
SLOT(IMAPISession, GetLastError, 3);
SLOT(IMAPISession, GetMsgStoresTable, 4);
SLOT(IMAPISession, OpenMsgStore, 5);
SLOT(IMAPISession, OpenAddressBook, 6);
SLOT(IMAPISession, OpenProfileSection, 7);
SLOT(IMAPISession, GetStatusTable, 8);
SLOT(IMAPISession, OpenEntry, 9);
SLOT(IMAPISession, CompareEntryIDs, 10);
SLOT(IMAPISession, Advise, 11);
SLOT(IMAPISession, Unadvise, 12);
SLOT(IMAPISession, MessageOptions, 13);
SLOT(IMAPISession, QueryDefaultMessageOpt, 14);
SLOT(IMAPISession, EnumAdrTypes, 15);
SLOT(IMAPISession, QueryIdentity, 16);
SLOT(IMAPISession, Logoff, 17);
SLOT(IMAPISession, SetDefaultStore, 18);
SLOT(IMAPISession, AdminServices, 19);
SLOT(IMAPISession, ShowForm, 20);
SLOT(IMAPISession, PrepareForm, 21);

SIZE(IMAPITableVtbl, 26 * 8);
SLOT(IMAPITable, QueryInterface, 0);
SLOT(IMAPITable, AddRef, 1);
SLOT(IMAPITable, Release, 2);
SLOT(IMAPITable, GetLastError, 3);
SLOT(IMAPITable, Advise, 4);
SLOT(IMAPITable, Unadvise, 5);
SLOT(IMAPITable, GetStatus, 6);
SLOT(IMAPITable, SetColumns, 7);
SLOT(IMAPITable, QueryColumns, 8);
SLOT(IMAPITable, GetRowCount, 9);
SLOT(IMAPITable, SeekRow, 10);
SLOT(IMAPITable, SeekRowApprox, 11);
SLOT(IMAPITable, QueryPosition, 12);
SLOT(IMAPITable, FindRow, 13);
SLOT(IMAPITable, Restrict, 14);
SLOT(IMAPITable, CreateBookmark, 15);
SLOT(IMAPITable, FreeBookmark, 16);
SLOT(IMAPITable, SortTable, 17);
SLOT(IMAPITable, QuerySortOrder, 18);
SLOT(IMAPITable, QueryRows, 19);
SLOT(IMAPITable, Abort, 20);
SLOT(IMAPITable, ExpandRow, 21);
SLOT(IMAPITable, CollapseRow, 22);
SLOT(IMAPITable, WaitForCompletion, 23);
SLOT(IMAPITable, GetCollapseState, 24);
SLOT(IMAPITable, SetCollapseState, 25);

SIZE(IMAPIStatusVtbl, 18 * 8);
SLOT(IMAPIStatus, QueryInterface, 0);
SLOT(IMAPIStatus, AddRef, 1);
SLOT(IMAPIStatus, Release, 2);
SLOT(IMAPIStatus, GetLastError, 3);
SLOT(IMAPIStatus, SaveChanges, 4);
SLOT(IMAPIStatus, GetProps, 5);
SLOT(IMAPIStatus, GetPropList, 6);
SLOT(IMAPIStatus, OpenProperty, 7);
SLOT(IMAPIStatus, SetProps, 8);
SLOT(IMAPIStatus, DeleteProps, 9);
SLOT(IMAPIStatus, CopyTo, 10);
SLOT(IMAPIStatus, CopyProps, 11);
SLOT(IMAPIStatus, GetNamesFromIDs, 12);
SLOT(IMAPIStatus, GetIDsFromNames, 13);
SLOT(IMAPIStatus, ValidateState, 14);
SLOT(IMAPIStatus, SettingsDialog, 15);
SLOT(IMAPIStatus, ChangePassword, 16);
SLOT(IMAPIStatus, FlushQueues, 17);

SIZE(IProfAdminVtbl, 12 * 8);
SLOT(IProfAdmin, QueryInterface, 0);
SLOT(IProfAdmin, AddRef, 1);
SLOT(IProfAdmin, Release, 2);
SLOT(IProfAdmin, GetLastError, 3);
SLOT(IProfAdmin, GetProfileTable, 4);
SLOT(IProfAdmin, CreateProfile, 5);
SLOT(IProfAdmin, DeleteProfile, 6);
SLOT(IProfAdmin, ChangeProfilePassword, 7);
SLOT(IProfAdmin, CopyProfile, 8);
SLOT(IProfAdmin, RenameProfile, 9);
SLOT(IProfAdmin, SetDefaultProfile, 10);
SLOT(IProfAdmin, AdminServices, 11);

SIZE(IMAPIAdviseSinkVtbl, 4 * 8);
SLOT(IMAPIAdviseSink, QueryInterface, 0);
SLOT(IMAPIAdviseSink, AddRef, 1);
SLOT(IMAPIAdviseSink, Release, 2);
SLOT(IMAPIAdviseSink, OnNotify, 3);
