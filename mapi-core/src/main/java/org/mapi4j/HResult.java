package org.mapi4j;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The result code of a MAPI call, known by its MAPI name.
 * <p>
 * Codes are never named through the system's messages, since those of
 * {@code FACILITY_ITF} mean something else there. Two codes are equal if their numbers
 * are.
 */
public final class HResult {

	private static final Map<Integer, HResult> KNOWN = new LinkedHashMap<>();

	/** Success. */
	public static final HResult S_OK = define(0x00000000, "S_OK", "success", "");

	/** Success with the answer no. */
	public static final HResult S_FALSE = define(0x00000001, "S_FALSE", "success with the answer no", "");

	/** The account is disabled. */
	public static final HResult MAPI_E_ACCOUNT_DISABLED = define(0x80040124, "MAPI_E_ACCOUNT_DISABLED",
			"the account is disabled", "Have the account enabled on the server.");

	/** A recipient name fits more than one entry. */
	public static final HResult MAPI_E_AMBIGUOUS_RECIP = define(0x80040700, "MAPI_E_AMBIGUOUS_RECIP",
			"a recipient name fits more than one entry", "Choose one of the candidates.");

	/** The object does not support this character width. */
	public static final HResult MAPI_E_BAD_CHARWIDTH = define(0x80040103, "MAPI_E_BAD_CHARWIDTH",
			"the object does not support this character width", "");

	/** A column cannot be used here. */
	public static final HResult MAPI_E_BAD_COLUMN = define(0x80040118, "MAPI_E_BAD_COLUMN",
			"a column cannot be used here", "");

	/** A property value is not valid. */
	public static final HResult MAPI_E_BAD_VALUE = define(0x80040301, "MAPI_E_BAD_VALUE",
			"a property value is not valid", "");

	/** The object is busy with another operation. */
	public static final HResult MAPI_E_BUSY = define(0x8004010B, "MAPI_E_BUSY",
			"the object is busy with another operation", "Try again when that operation has ended.");

	/** The call failed for a reason that MAPI does not tell. */
	public static final HResult MAPI_E_CALL_FAILED = define(0x80004005, "MAPI_E_CALL_FAILED",
			"the call failed for a reason that MAPI does not tell",
			"Logons that fail so now and then often succeed when tried again; otherwise look for a network or profile problem by opening the profile in Outlook.");

	/** The operation was cancelled. */
	public static final HResult MAPI_E_CANCEL = define(0x80040501, "MAPI_E_CANCEL", "the operation was cancelled", "");

	/** Something of that name exists already. */
	public static final HResult MAPI_E_COLLISION = define(0x80040604, "MAPI_E_COLLISION",
			"something of that name exists already", "Choose another name.");

	/** The property is computed by the provider and cannot be changed. */
	public static final HResult MAPI_E_COMPUTED = define(0x8004011A, "MAPI_E_COMPUTED",
			"the property is computed by the provider and cannot be changed", "");

	/** The data is damaged. */
	public static final HResult MAPI_E_CORRUPT_DATA = define(0x8004011B, "MAPI_E_CORRUPT_DATA", "the data is damaged",
			"");

	/** The message store is damaged. */
	public static final HResult MAPI_E_CORRUPT_STORE = define(0x80040600, "MAPI_E_CORRUPT_STORE",
			"the message store is damaged", "Repair the store (scanpst.exe for a .pst or .ost file).");

	/** The provider leaves the copying to the caller. */
	public static final HResult MAPI_E_DECLINE_COPY = define(0x80040306, "MAPI_E_DECLINE_COPY",
			"the provider leaves the copying to the caller", "");

	/** Reading or writing the disk failed. */
	public static final HResult MAPI_E_DISK_ERROR = define(0x80040116, "MAPI_E_DISK_ERROR",
			"reading or writing the disk failed", "Check the disk that holds the profile's data files.");

	/** The session has ended. */
	public static final HResult MAPI_E_END_OF_SESSION = define(0x80040200, "MAPI_E_END_OF_SESSION",
			"the session has ended", "");

	/** A provider reports an error of its own. */
	public static final HResult MAPI_E_EXTENDED_ERROR = define(0x80040119, "MAPI_E_EXTENDED_ERROR",
			"a provider reports an error of its own", "");

	/** One of the providers of the profile could not log on. */
	public static final HResult MAPI_E_FAILONEPROVIDER = define(0x8004011D, "MAPI_E_FAILONEPROVIDER",
			"one of the providers of the profile could not log on",
			"Open the profile once in Outlook as this user, so that the account can sign in, and use the same cached or online mode.");

	/** A folder cannot be moved or copied into itself. */
	public static final HResult MAPI_E_FOLDER_CYCLE = define(0x8004060B, "MAPI_E_FOLDER_CYCLE",
			"a folder cannot be moved or copied into itself", "");

	/** The folder has subfolders. */
	public static final HResult MAPI_E_HAS_FOLDERS = define(0x80040609, "MAPI_E_HAS_FOLDERS",
			"the folder has subfolders", "");

	/** The folder has messages. */
	public static final HResult MAPI_E_HAS_MESSAGES = define(0x8004060A, "MAPI_E_HAS_MESSAGES",
			"the folder has messages", "");

	/** The object does not have this interface. */
	public static final HResult MAPI_E_INTERFACE_NOT_SUPPORTED = define(0x80004002, "MAPI_E_INTERFACE_NOT_SUPPORTED",
			"the object does not have this interface", "");

	/** The account may not be used at this time. */
	public static final HResult MAPI_E_INVALID_ACCESS_TIME = define(0x80040123, "MAPI_E_INVALID_ACCESS_TIME",
			"the account may not be used at this time", "Try again within the hours that the account allows.");

	/** The bookmark does not exist or is no longer valid. */
	public static final HResult MAPI_E_INVALID_BOOKMARK = define(0x80040405, "MAPI_E_INVALID_BOOKMARK",
			"the bookmark does not exist or is no longer valid", "");

	/** The entry identifier is not valid here. */
	public static final HResult MAPI_E_INVALID_ENTRYID = define(0x80040107, "MAPI_E_INVALID_ENTRYID",
			"the entry identifier is not valid here", "");

	/** The object is not valid, or no longer. */
	public static final HResult MAPI_E_INVALID_OBJECT = define(0x80040108, "MAPI_E_INVALID_OBJECT",
			"the object is not valid, or no longer", "");

	/** An argument is not valid. */
	public static final HResult MAPI_E_INVALID_PARAMETER = define(0x80070057, "MAPI_E_INVALID_PARAMETER",
			"an argument is not valid", "");

	/** The property type is not valid. */
	public static final HResult MAPI_E_INVALID_TYPE = define(0x80040302, "MAPI_E_INVALID_TYPE",
			"the property type is not valid", "");

	/** The account may not be used on this machine. */
	public static final HResult MAPI_E_INVALID_WORKSTATION_ACCOUNT = define(0x80040122,
			"MAPI_E_INVALID_WORKSTATION_ACCOUNT", "the account may not be used on this machine",
			"Use a machine that the account may log on from.");

	/** The logon was refused. */
	public static final HResult MAPI_E_LOGON_FAILED = define(0x80040111, "MAPI_E_LOGON_FAILED", "the logon was refused",
			"Check that the profile exists for the user this process runs as, and that Outlook opens it without asking for anything.");

	/** A required column is missing. */
	public static final HResult MAPI_E_MISSING_REQUIRED_COLUMN = define(0x80040202, "MAPI_E_MISSING_REQUIRED_COLUMN",
			"a required column is missing", "");

	/** The network or the server cannot be reached. */
	public static final HResult MAPI_E_NETWORK_ERROR = define(0x80040115, "MAPI_E_NETWORK_ERROR",
			"the network or the server cannot be reached", "Check the connection to the mail server.");

	/** The recipient type is not a standard one. */
	public static final HResult MAPI_E_NON_STANDARD = define(0x80040606, "MAPI_E_NON_STANDARD",
			"the recipient type is not a standard one", "");

	/** There is not enough disk space. */
	public static final HResult MAPI_E_NOT_ENOUGH_DISK = define(0x8004010D, "MAPI_E_NOT_ENOUGH_DISK",
			"there is not enough disk space", "Free disk space where the profile keeps its data files.");

	/** There is not enough memory. */
	public static final HResult MAPI_E_NOT_ENOUGH_MEMORY = define(0x8007000E, "MAPI_E_NOT_ENOUGH_MEMORY",
			"there is not enough memory", "");

	/** There are not enough system resources. */
	public static final HResult MAPI_E_NOT_ENOUGH_RESOURCES = define(0x8004010E, "MAPI_E_NOT_ENOUGH_RESOURCES",
			"there are not enough system resources", "Close other MAPI programs, or restart the machine.");

	/** The object or property does not exist. */
	public static final HResult MAPI_E_NOT_FOUND = define(0x8004010F, "MAPI_E_NOT_FOUND",
			"the object or property does not exist", "");

	/** MAPI is not initialised or there is no session. */
	public static final HResult MAPI_E_NOT_INITIALIZED = define(0x80040605, "MAPI_E_NOT_INITIALIZED",
			"MAPI is not initialised or there is no session", "");

	/** The message is no longer in the queue. */
	public static final HResult MAPI_E_NOT_IN_QUEUE = define(0x80040601, "MAPI_E_NOT_IN_QUEUE",
			"the message is no longer in the queue", "");

	/** This transport does not handle the message. */
	public static final HResult MAPI_E_NOT_ME = define(0x80040502, "MAPI_E_NOT_ME",
			"this transport does not handle the message", "");

	/** Access was denied. */
	public static final HResult MAPI_E_NO_ACCESS = define(0x80070005, "MAPI_E_NO_ACCESS", "access was denied",
			"Check the permissions of the account, and that the object was opened for writing if it is to change.");

	/** The message has no recipients. */
	public static final HResult MAPI_E_NO_RECIPIENTS = define(0x80040607, "MAPI_E_NO_RECIPIENTS",
			"the message has no recipients", "Add at least one recipient.");

	/** The provider does not support this. */
	public static final HResult MAPI_E_NO_SUPPORT = define(0x80040102, "MAPI_E_NO_SUPPORT",
			"the provider does not support this", "");

	/** The store cannot suppress this. */
	public static final HResult MAPI_E_NO_SUPPRESS = define(0x80040602, "MAPI_E_NO_SUPPRESS",
			"the store cannot suppress this", "");

	/** The object was changed since it was opened. */
	public static final HResult MAPI_E_OBJECT_CHANGED = define(0x80040109, "MAPI_E_OBJECT_CHANGED",
			"the object was changed since it was opened", "Open it again and repeat the change.");

	/** The object was deleted since it was opened. */
	public static final HResult MAPI_E_OBJECT_DELETED = define(0x8004010A, "MAPI_E_OBJECT_DELETED",
			"the object was deleted since it was opened", "");

	/** The provider is offline. */
	public static final HResult MAPI_E_OFFLINE = define(0x80040126, "MAPI_E_OFFLINE", "the provider is offline",
			"Check the connection to the mail server, or work online.");

	/** The password must be changed. */
	public static final HResult MAPI_E_PASSWORD_CHANGE_REQUIRED = define(0x80040120, "MAPI_E_PASSWORD_CHANGE_REQUIRED",
			"the password must be changed", "Log on to the account once and change its password.");

	/** The password has expired. */
	public static final HResult MAPI_E_PASSWORD_EXPIRED = define(0x80040121, "MAPI_E_PASSWORD_EXPIRED",
			"the password has expired", "Log on to the account once and change its password.");

	/** The connection was replaced by a new one. */
	public static final HResult MAPI_E_RECONNECTED = define(0x80040125, "MAPI_E_RECONNECTED",
			"the connection was replaced by a new one", "");

	/** There are too many sessions. */
	public static final HResult MAPI_E_SESSION_LIMIT = define(0x80040112, "MAPI_E_SESSION_LIMIT",
			"there are too many sessions", "Close other sessions of this account.");

	/** A text is too long. */
	public static final HResult MAPI_E_STRING_TOO_LONG = define(0x80040105, "MAPI_E_STRING_TOO_LONG",
			"a text is too long", "");

	/** The message has been submitted already. */
	public static final HResult MAPI_E_SUBMITTED = define(0x80040608, "MAPI_E_SUBMITTED",
			"the message has been submitted already", "");

	/** The table has no rows. */
	public static final HResult MAPI_E_TABLE_EMPTY = define(0x80040402, "MAPI_E_TABLE_EMPTY", "the table has no rows",
			"");

	/** The table is too big for this operation. */
	public static final HResult MAPI_E_TABLE_TOO_BIG = define(0x80040403, "MAPI_E_TABLE_TOO_BIG",
			"the table is too big for this operation", "");

	/** The call took too long. */
	public static final HResult MAPI_E_TIMEOUT = define(0x80040401, "MAPI_E_TIMEOUT", "the call took too long",
			"Try again; if another logon holds the lock of this machine, wait until it has ended.");

	/** The value is too big. */
	public static final HResult MAPI_E_TOO_BIG = define(0x80040305, "MAPI_E_TOO_BIG", "the value is too big", "");

	/** The operation is too complex for this object. */
	public static final HResult MAPI_E_TOO_COMPLEX = define(0x80040117, "MAPI_E_TOO_COMPLEX",
			"the operation is too complex for this object", "");

	/** The property type is not supported here. */
	public static final HResult MAPI_E_TYPE_NO_SUPPORT = define(0x80040303, "MAPI_E_TYPE_NO_SUPPORT",
			"the property type is not supported here", "");

	/** The operation can no longer be stopped. */
	public static final HResult MAPI_E_UNABLE_TO_ABORT = define(0x80040114, "MAPI_E_UNABLE_TO_ABORT",
			"the operation can no longer be stopped", "");

	/** The operation could not be completed. */
	public static final HResult MAPI_E_UNABLE_TO_COMPLETE = define(0x80040400, "MAPI_E_UNABLE_TO_COMPLETE",
			"the operation could not be completed", "");

	/** A provider of the profile is not configured. */
	public static final HResult MAPI_E_UNCONFIGURED = define(0x8004011C, "MAPI_E_UNCONFIGURED",
			"a provider of the profile is not configured",
			"Open the profile in Outlook and complete its account settings.");

	/** The property identifier is not expected here. */
	public static final HResult MAPI_E_UNEXPECTED_ID = define(0x80040307, "MAPI_E_UNEXPECTED_ID",
			"the property identifier is not expected here", "");

	/** The property type is not expected here. */
	public static final HResult MAPI_E_UNEXPECTED_TYPE = define(0x80040304, "MAPI_E_UNEXPECTED_TYPE",
			"the property type is not expected here", "");

	/** The code page is not known. */
	public static final HResult MAPI_E_UNKNOWN_CPID = define(0x8004011E, "MAPI_E_UNKNOWN_CPID",
			"the code page is not known", "");

	/** No provider knows the entry identifier. */
	public static final HResult MAPI_E_UNKNOWN_ENTRYID = define(0x80040201, "MAPI_E_UNKNOWN_ENTRYID",
			"no provider knows the entry identifier", "");

	/** A flag is not known or not allowed here. */
	public static final HResult MAPI_E_UNKNOWN_FLAGS = define(0x80040106, "MAPI_E_UNKNOWN_FLAGS",
			"a flag is not known or not allowed here", "");

	/** The locale is not known. */
	public static final HResult MAPI_E_UNKNOWN_LCID = define(0x8004011F, "MAPI_E_UNKNOWN_LCID",
			"the locale is not known", "");

	/** The user cancelled the operation. */
	public static final HResult MAPI_E_USER_CANCEL = define(0x80040113, "MAPI_E_USER_CANCEL",
			"the user cancelled the operation", "");

	/** The versions do not fit together. */
	public static final HResult MAPI_E_VERSION = define(0x80040110, "MAPI_E_VERSION",
			"the versions do not fit together", "Repair the installation of Outlook.");

	/** The operation must wait. */
	public static final HResult MAPI_E_WAIT = define(0x80040500, "MAPI_E_WAIT", "the operation must wait",
			"Try again later.");

	/** The count is approximate. */
	public static final HResult MAPI_W_APPROX_COUNT = define(0x00040482, "MAPI_W_APPROX_COUNT",
			"the count is approximate", "");

	/** The message was cancelled. */
	public static final HResult MAPI_W_CANCEL_MESSAGE = define(0x00040580, "MAPI_W_CANCEL_MESSAGE",
			"the message was cancelled", "");

	/** Some properties could not be returned. */
	public static final HResult MAPI_W_ERRORS_RETURNED = define(0x00040380, "MAPI_W_ERRORS_RETURNED",
			"some properties could not be returned", "");

	/** No service of the profile gives this. */
	public static final HResult MAPI_W_NO_SERVICE = define(0x00040203, "MAPI_W_NO_SERVICE",
			"no service of the profile gives this", "");

	/** Only a part was done. */
	public static final HResult MAPI_W_PARTIAL_COMPLETION = define(0x00040680, "MAPI_W_PARTIAL_COMPLETION",
			"only a part was done", "");

	/** The position has moved since it was marked. */
	public static final HResult MAPI_W_POSITION_CHANGED = define(0x00040481, "MAPI_W_POSITION_CHANGED",
			"the position has moved since it was marked", "");

	/** The change conflicts with another one. */
	public static final HResult SYNC_E_CONFLICT = define(0x80040802, "SYNC_E_CONFLICT",
			"the change conflicts with another one", "");

	/** The change would make a folder its own descendant. */
	public static final HResult SYNC_E_CYCLE = define(0x80040804, "SYNC_E_CYCLE",
			"the change would make a folder its own descendant", "");

	/** The change is to be ignored. */
	public static final HResult SYNC_E_IGNORE = define(0x80040801, "SYNC_E_IGNORE", "the change is to be ignored", "");

	/** The parent of the changed object is missing. */
	public static final HResult SYNC_E_NO_PARENT = define(0x80040803, "SYNC_E_NO_PARENT",
			"the parent of the changed object is missing", "");

	/** The object to change was deleted. */
	public static final HResult SYNC_E_OBJECT_DELETED = define(0x80040800, "SYNC_E_OBJECT_DELETED",
			"the object to change was deleted", "");

	/** The synchronisation has not been configured. */
	public static final HResult SYNC_E_UNSYNCHRONIZED = define(0x80040805, "SYNC_E_UNSYNCHRONIZED",
			"the synchronisation has not been configured", "");

	/** The change of the client is the newer one. */
	public static final HResult SYNC_W_CLIENT_CHANGE_NEWER = define(0x00040821, "SYNC_W_CLIENT_CHANGE_NEWER",
			"the change of the client is the newer one", "");

	/** There is more to synchronise. */
	public static final HResult SYNC_W_PROGRESS = define(0x00040820, "SYNC_W_PROGRESS", "there is more to synchronise",
			"");

	/** The method is not implemented. */
	public static final HResult E_NOTIMPL = define(0x80004001, "E_NOTIMPL", "the method is not implemented", "");

	/** The operation was aborted. */
	public static final HResult E_ABORT = define(0x80004004, "E_ABORT", "the operation was aborted", "");

	/** Something unexpected happened. */
	public static final HResult E_UNEXPECTED = define(0x8000FFFF, "E_UNEXPECTED", "something unexpected happened", "");

	/** The thread is in another COM apartment already. */
	public static final HResult RPC_E_CHANGED_MODE = define(0x80010106, "RPC_E_CHANGED_MODE",
			"the thread is in another COM apartment already", "");

	/** The other program is busy. */
	public static final HResult RPC_E_SERVERCALL_RETRYLATER = define(0x8001010A, "RPC_E_SERVERCALL_RETRYLATER",
			"the other program is busy", "Try again later.");

	/** The server cannot be reached. */
	public static final HResult RPC_S_SERVER_UNAVAILABLE = define(0x800706BA, "RPC_S_SERVER_UNAVAILABLE",
			"the server cannot be reached", "Check the connection to the mail server.");

	/** Access to the stream was denied. */
	public static final HResult STG_E_ACCESSDENIED = define(0x80030005, "STG_E_ACCESSDENIED",
			"access to the stream was denied", "");

	/** An argument to the stream is not valid. */
	public static final HResult STG_E_INVALIDPARAMETER = define(0x80030057, "STG_E_INVALIDPARAMETER",
			"an argument to the stream is not valid", "");

	/** COM is not initialised on the thread. */
	public static final HResult CO_E_NOTINITIALIZED = define(0x800401F0, "CO_E_NOTINITIALIZED",
			"COM is not initialised on the thread", "");

	private final int code;

	private final String name;

	private final String meaning;

	private final String advice;

	private HResult(int code, String name, String meaning, String advice) {
		this.code = code;
		this.name = name;
		this.meaning = meaning;
		this.advice = advice;
	}

	private static HResult define(int code, String name, String meaning, String advice) {
		HResult result = new HResult(code, name, meaning, advice);
		KNOWN.put(code, result);
		return result;
	}

	/**
	 * Return the result with the given number.
	 * @param code the number, as MAPI returns it
	 * @return the result; one that has no name is named by its number
	 */
	public static HResult of(int code) {
		HResult known = KNOWN.get(code);
		return (known != null) ? known : new HResult(code, hex(code), "", "");
	}

	/**
	 * Return every code that has a name.
	 * @return the codes, unmodifiable
	 */
	public static Collection<HResult> known() {
		return Collections.unmodifiableCollection(KNOWN.values());
	}

	/**
	 * Return the number.
	 * @return the number, negative for a failure
	 */
	public int code() {
		return this.code;
	}

	/**
	 * Return the name.
	 * @return such as {@code MAPI_E_LOGON_FAILED}, or the number in hexadecimal if it has
	 * none
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Return what the code means.
	 * @return a phrase, empty for a code without a name
	 */
	public String meaning() {
		return this.meaning;
	}

	/**
	 * Return what a user can do about it.
	 * @return a sentence, empty if there is nothing to do
	 */
	public String advice() {
		return this.advice;
	}

	/**
	 * Return whether the code stands for a failure.
	 * @return whether its severity bit is set
	 */
	public boolean isError() {
		return this.code < 0;
	}

	/**
	 * Return whether the code stands for a success with a reservation.
	 * @return whether it is one of {@code MAPI_W_…}
	 */
	public boolean isWarning() {
		return this.code > 1;
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof HResult other && other.code == this.code;
	}

	@Override
	public int hashCode() {
		return this.code;
	}

	/**
	 * Return the name and the number, such as {@code MAPI_E_LOGON_FAILED (0x80040111)}.
	 */
	@Override
	public String toString() {
		String number = hex(this.code);
		return this.name.equals(number) ? number : this.name + " (" + number + ")";
	}

	private static String hex(int code) {
		return String.format("0x%08X", code);
	}

}
