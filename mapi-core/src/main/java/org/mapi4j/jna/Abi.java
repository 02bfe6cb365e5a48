package org.mapi4j.jna;

/**
 * Where the members of MAPI's structures are in the memory of a 64-bit process, and how
 * large the structures are, in bytes. Each class and each constant is named after what it
 * stands for.
 */
final class Abi {

	static final int POINTER_SIZE = 8;

	private Abi() {
	}

	static final class MAPIINIT_0 {

		static final int SIZEOF = 8;

		static final int UL_VERSION = 0;

		static final int UL_FLAGS = 4;

	}

	static final class GUID {

		static final int SIZEOF = 16;

	}

	static final class SBinary {

		static final int SIZEOF = 16;

		static final int CB = 0;

		static final int LPB = 8;

	}

	static final class SPropTagArray {

		static final int C_VALUES = 0;

		static final int AUL_PROP_TAG = 4;

	}

	static final class SPropValue {

		static final int SIZEOF = 24;

		static final int UL_PROP_TAG = 0;

		static final int VALUE = 8;

	}

	/** Stands for all structures of a multi-valued property, which are alike. */
	static final class SBinaryArray {

		static final int SIZEOF = 16;

		static final int C_VALUES = 0;

		static final int LPBIN = 8;

	}

	static final class SPropProblem {

		static final int SIZEOF = 12;

		static final int UL_INDEX = 0;

		static final int UL_PROP_TAG = 4;

		static final int SCODE = 8;

	}

	static final class SPropProblemArray {

		static final int C_PROBLEM = 0;

		static final int A_PROBLEM = 4;

	}

	static final class MAPINAMEID {

		static final int SIZEOF = 24;

		static final int LPGUID = 0;

		static final int UL_KIND = 8;

		static final int KIND = 16;

	}

	static final class STATSTG {

		static final int SIZEOF = 80;

		static final int CB_SIZE = 16;

	}

	static final class SRow {

		static final int SIZEOF = 16;

		static final int C_VALUES = 4;

		static final int LP_PROPS = 8;

	}

	static final class SRowSet {

		static final int C_ROWS = 0;

		static final int A_ROW = 8;

	}

	static final class ADRENTRY {

		static final int SIZEOF = 16;

		static final int C_VALUES = 4;

		static final int RG_PROP_VALS = 8;

	}

	static final class ADRLIST {

		static final int C_ENTRIES = 0;

		static final int A_ENTRIES = 8;

	}

	static final class FlagList {

		static final int C_FLAGS = 0;

		static final int UL_FLAG = 4;

	}

	static final class SSortOrder {

		static final int SIZEOF = 8;

		static final int UL_PROP_TAG = 0;

		static final int UL_ORDER = 4;

	}

	static final class SSortOrderSet {

		static final int C_SORTS = 0;

		static final int C_CATEGORIES = 4;

		static final int C_EXPANDED = 8;

		static final int A_SORT = 12;

	}

	static final class MAPIERROR {

		static final int LPSZ_ERROR = 8;

		static final int LPSZ_COMPONENT = 16;

		static final int UL_LOW_LEVEL_ERROR = 24;

		static final int UL_CONTEXT = 28;

	}

	static final class SRestriction {

		static final int SIZEOF = 32;

		static final int RT = 0;

		static final int RES = 8;

	}

	static final class SAndRestriction {

		static final int C_RES = 0;

		static final int LP_RES = 8;

	}

	static final class SOrRestriction {

		static final int C_RES = 0;

		static final int LP_RES = 8;

	}

	static final class SNotRestriction {

		static final int LP_RES = 8;

	}

	static final class SContentRestriction {

		static final int UL_FUZZY_LEVEL = 0;

		static final int UL_PROP_TAG = 4;

		static final int LP_PROP = 8;

	}

	static final class SPropertyRestriction {

		static final int RELOP = 0;

		static final int UL_PROP_TAG = 4;

		static final int LP_PROP = 8;

	}

	static final class SComparePropsRestriction {

		static final int RELOP = 0;

		static final int UL_PROP_TAG1 = 4;

		static final int UL_PROP_TAG2 = 8;

	}

	static final class SBitMaskRestriction {

		static final int REL_BMR = 0;

		static final int UL_PROP_TAG = 4;

		static final int UL_MASK = 8;

	}

	static final class SSizeRestriction {

		static final int RELOP = 0;

		static final int UL_PROP_TAG = 4;

		static final int CB = 8;

	}

	static final class SExistRestriction {

		static final int UL_PROP_TAG = 4;

	}

	static final class SSubRestriction {

		static final int UL_SUB_OBJECT = 0;

		static final int LP_RES = 8;

	}

	static final class SCommentRestriction {

		static final int C_VALUES = 0;

		static final int LP_RES = 8;

		static final int LP_PROP = 16;

	}

	static final class SCountRestriction {

		static final int UL_COUNT = 0;

		static final int LP_RES = 8;

	}

	static final class ACTIONS {

		static final int SIZEOF = 16;

		static final int UL_VERSION = 0;

		static final int C_ACTIONS = 4;

		static final int LP_ACTION = 8;

	}

	static final class ACTION {

		static final int SIZEOF = 64;

		static final int ACTTYPE = 0;

		static final int UL_ACTION_FLAVOR = 4;

		static final int UL_FLAGS = 24;

		static final int ACT_MOVE_COPY_CB_STORE_ENTRY_ID = 32;

		static final int ACT_MOVE_COPY_LP_STORE_ENTRY_ID = 40;

		static final int ACT_MOVE_COPY_CB_FLD_ENTRY_ID = 48;

		static final int ACT_MOVE_COPY_LP_FLD_ENTRY_ID = 56;

		static final int ACT_REPLY_CB_ENTRY_ID = 32;

		static final int ACT_REPLY_LP_ENTRY_ID = 40;

		static final int ACT_REPLY_GUID_REPLY_TEMPLATE = 48;

		static final int ACT_DEFER_ACTION_CB_DATA = 32;

		static final int ACT_DEFER_ACTION_PB_DATA = 40;

		static final int SC_BOUNCE_CODE = 32;

		static final int LPADRLIST = 32;

		static final int PROP_TAG = 32;

	}

	static final class NOTIFICATION {

		static final int SIZEOF = 88;

		static final int UL_EVENT_TYPE = 0;

		static final int INFO = 8;

	}

	static final class ERROR_NOTIFICATION {

		static final int CB_ENTRY_ID = 0;

		static final int LP_ENTRY_ID = 8;

		static final int SCODE = 16;

		static final int UL_FLAGS = 20;

		static final int LP_MAPI_ERROR = 24;

	}

	static final class NEWMAIL_NOTIFICATION {

		static final int CB_ENTRY_ID = 0;

		static final int LP_ENTRY_ID = 8;

		static final int CB_PARENT_ID = 16;

		static final int LP_PARENT_ID = 24;

		static final int UL_FLAGS = 32;

		static final int LPSZ_MESSAGE_CLASS = 40;

		static final int UL_MESSAGE_FLAGS = 48;

	}

	static final class OBJECT_NOTIFICATION {

		static final int CB_ENTRY_ID = 0;

		static final int LP_ENTRY_ID = 8;

		static final int UL_OBJ_TYPE = 16;

		static final int CB_PARENT_ID = 20;

		static final int LP_PARENT_ID = 24;

		static final int CB_OLD_ID = 32;

		static final int LP_OLD_ID = 40;

		static final int CB_OLD_PARENT_ID = 48;

		static final int LP_OLD_PARENT_ID = 56;

		static final int LP_PROP_TAG_ARRAY = 64;

	}

	static final class TABLE_NOTIFICATION {

		static final int UL_TABLE_EVENT = 0;

		static final int H_RESULT = 4;

		static final int PROP_INDEX = 8;

		static final int PROP_PRIOR = 32;

		static final int ROW = 56;

	}

	static final class EXTENDED_NOTIFICATION {

		static final int UL_EVENT = 0;

		static final int CB = 4;

		static final int PB_EVENT_PARAMETERS = 8;

	}

	static final class STATUS_OBJECT_NOTIFICATION {

		static final int CB_ENTRY_ID = 0;

		static final int LP_ENTRY_ID = 8;

		static final int C_VALUES = 16;

		static final int LP_PROP_VALS = 24;

	}

}
