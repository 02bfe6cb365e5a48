package org.mapi4j.jna;

/**
 * The numbers of MAPI's headers that the binding passes, each by its name.
 */
final class Constants {

	static final int MAPI_UNICODE = 0x80000000;

	static final int MAPI_MODIFY = 0x1;

	static final int MAPI_CREATE = 0x2;

	static final int MAPI_ASSOCIATED = 0x40;

	static final int OPEN_IF_EXISTS = 0x1;

	static final int MESSAGE_MOVE = 0x1;

	static final int RECURSIVE_SORT = 0x2;

	static final int FORCE_SUBMIT = 0x1;

	static final int MNID_ID = 0;

	static final int MNID_STRING = 1;

	static final int SEARCH_RUNNING = 0x1;

	static final int SEARCH_REBUILD = 0x2;

	static final int SEARCH_RECURSIVE = 0x4;

	static final int SEARCH_FOREGROUND = 0x8;

	static final int MAPI_STORE = 1;

	static final int MAPI_FOLDER = 3;

	static final int MAPI_MESSAGE = 5;

	static final int MAPI_ATTACH = 7;

	static final int MAPI_STATUS = 10;

	static final int MAPI_MULTITHREAD_NOTIFICATIONS = 0x1;

	static final int TBL_ALL_COLUMNS = 0x1;

	static final int TBL_NOADVANCE = 0x1;

	static final int DIR_BACKWARD = 0x1;

	static final int SUPPRESS_UI = 0x1;

	static final int UI_READONLY = 0x1;

	static final int FLUSH_NO_UI = 0x10;

	static final int MAPI_ABCONT = 4;

	static final int MAPI_MAILUSER = 6;

	static final int MAPI_DISTLIST = 8;

	static final int MAPI_PROFSECT = 9;

	static final int AB_NO_DIALOG = 0x1;

	static final int MAPI_SEND_NO_RICH_INFO = 0x10000;

	static final int MAPI_UNRESOLVED = 0;

	static final int MAPI_AMBIGUOUS = 1;

	static final int MAPI_RESOLVED = 2;

	static final int MAPI_DEFAULT_SERVICES = 0x1;

	static final int PT_NULL = 0x0001;

	static final int PT_I2 = 0x0002;

	static final int PT_LONG = 0x0003;

	static final int PT_R4 = 0x0004;

	static final int PT_DOUBLE = 0x0005;

	static final int PT_CURRENCY = 0x0006;

	static final int PT_APPTIME = 0x0007;

	static final int PT_ERROR = 0x000A;

	static final int PT_BOOLEAN = 0x000B;

	static final int PT_OBJECT = 0x000D;

	static final int PT_I8 = 0x0014;

	static final int PT_STRING8 = 0x001E;

	static final int PT_UNICODE = 0x001F;

	static final int PT_SYSTIME = 0x0040;

	static final int PT_CLSID = 0x0048;

	static final int PT_SRESTRICTION = 0x00FD;

	static final int PT_ACTIONS = 0x00FE;

	static final int PT_BINARY = 0x0102;

	static final int BMR_EQZ = 0;

	static final int BMR_NEZ = 1;

	static final int RES_AND = 0;

	static final int RES_OR = 1;

	static final int RES_NOT = 2;

	static final int RES_CONTENT = 3;

	static final int RES_PROPERTY = 4;

	static final int RES_COMPAREPROPS = 5;

	static final int RES_BITMASK = 6;

	static final int RES_SIZE = 7;

	static final int RES_EXIST = 8;

	static final int RES_SUBRESTRICTION = 9;

	static final int RES_COMMENT = 10;

	static final int RES_COUNT = 11;

	static final int RES_ANNOTATION = 12;

	static final int FNEV_CRITICAL_ERROR = 0x1;

	static final int FNEV_NEW_MAIL = 0x2;

	static final int FNEV_TABLE_MODIFIED = 0x100;

	static final int FNEV_STATUS_OBJECT_MODIFIED = 0x200;

	static final int FNEV_EXTENDED = 0x80000000;

	private Constants() {
	}

}
