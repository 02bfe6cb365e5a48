package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.ObjectType;
import org.mapi4j.jna.Abi.ERROR_NOTIFICATION;
import org.mapi4j.jna.Abi.EXTENDED_NOTIFICATION;
import org.mapi4j.jna.Abi.MAPIERROR;
import org.mapi4j.jna.Abi.NEWMAIL_NOTIFICATION;
import org.mapi4j.jna.Abi.NOTIFICATION;
import org.mapi4j.jna.Abi.OBJECT_NOTIFICATION;
import org.mapi4j.jna.Abi.STATUS_OBJECT_NOTIFICATION;
import org.mapi4j.jna.Abi.TABLE_NOTIFICATION;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;

/**
 * Copies notifications and error descriptions out of native memory.
 */
final class NotificationCodec {

	private NotificationCodec() {
	}

	/**
	 * Read a notification.
	 * @param memory the reader
	 * @param address where it is
	 * @return the notification, or {@code null} if it is of no kind that MAPI defines
	 */
	static @Nullable Notification read(NativeReader memory, long address) {
		int type = memory.getInt(address + NOTIFICATION.UL_EVENT_TYPE);
		long info = address + NOTIFICATION.INFO;
		return switch (type) {
			case Constants.FNEV_CRITICAL_ERROR -> readError(memory, info);
			case Constants.FNEV_NEW_MAIL -> readNewMail(memory, info);
			case Constants.FNEV_TABLE_MODIFIED -> readTable(memory, info);
			case Constants.FNEV_STATUS_OBJECT_MODIFIED -> readStatusObject(memory, info);
			case Constants.FNEV_EXTENDED -> readExtended(memory, info);
			default -> readObject(memory, type, info);
		};
	}

	private static Notification readError(NativeReader memory, long info) {
		int flags = memory.getInt(info + ERROR_NOTIFICATION.UL_FLAGS);
		long error = memory.getLong(info + ERROR_NOTIFICATION.LP_MAPI_ERROR);
		return new Notification.CriticalError(
				entryId(memory, info + ERROR_NOTIFICATION.CB_ENTRY_ID, info + ERROR_NOTIFICATION.LP_ENTRY_ID),
				HResult.of(memory.getInt(info + ERROR_NOTIFICATION.SCODE)), flags & ~Constants.MAPI_UNICODE,
				(error != 0) ? readMapiError(memory, error, isUnicode(flags)) : null);
	}

	private static boolean isUnicode(int flags) {
		return (flags & Constants.MAPI_UNICODE) != 0;
	}

	private static Notification readNewMail(NativeReader memory, long info) {
		boolean unicode = isUnicode(memory.getInt(info + NEWMAIL_NOTIFICATION.UL_FLAGS));
		String messageClass = text(memory, info + NEWMAIL_NOTIFICATION.LPSZ_MESSAGE_CLASS, unicode);
		return new Notification.NewMail(
				entryId(memory, info + NEWMAIL_NOTIFICATION.CB_ENTRY_ID, info + NEWMAIL_NOTIFICATION.LP_ENTRY_ID),
				entryId(memory, info + NEWMAIL_NOTIFICATION.CB_PARENT_ID, info + NEWMAIL_NOTIFICATION.LP_PARENT_ID),
				(messageClass != null) ? messageClass : "",
				memory.getInt(info + NEWMAIL_NOTIFICATION.UL_MESSAGE_FLAGS));
	}

	private static @Nullable Notification readObject(NativeReader memory, int type, long info) {
		for (NotificationType known : NotificationType.values()) {
			if (known.mask() == type) {
				return readObject(memory, known, info);
			}
		}
		return null;
	}

	private static Notification readObject(NativeReader memory, NotificationType type, long info) {
		long tags = memory.getLong(info + OBJECT_NOTIFICATION.LP_PROP_TAG_ARRAY);
		List<PropTag<?>> changed = (tags != 0) ? PropCodec.readTags(memory, tags) : List.of();
		return new Notification.ObjectChanged(type,
				entryId(memory, info + OBJECT_NOTIFICATION.CB_ENTRY_ID, info + OBJECT_NOTIFICATION.LP_ENTRY_ID),
				ObjectType.of(memory.getInt(info + OBJECT_NOTIFICATION.UL_OBJ_TYPE)),
				entryId(memory, info + OBJECT_NOTIFICATION.CB_PARENT_ID, info + OBJECT_NOTIFICATION.LP_PARENT_ID),
				entryId(memory, info + OBJECT_NOTIFICATION.CB_OLD_ID, info + OBJECT_NOTIFICATION.LP_OLD_ID),
				entryId(memory, info + OBJECT_NOTIFICATION.CB_OLD_PARENT_ID,
						info + OBJECT_NOTIFICATION.LP_OLD_PARENT_ID),
				changed);
	}

	private static Notification readTable(NativeReader memory, long info) {
		TableEvent event = tableEvent(memory.getInt(info + TABLE_NOTIFICATION.UL_TABLE_EVENT));
		boolean aboutARow = switch (event) {
			case ROW_ADDED, ROW_DELETED, ROW_MODIFIED -> true;
			default -> false;
		};
		HResult result = HResult.of(memory.getInt(info + TABLE_NOTIFICATION.H_RESULT));
		if (!aboutARow) {
			return new Notification.TableModified(event, result, null, null, Row.EMPTY);
		}
		Row row = (event != TableEvent.ROW_DELETED) ? RowSetCodec.read(memory, info + TABLE_NOTIFICATION.ROW)
				: Row.EMPTY;
		return new Notification.TableModified(event, result, readKey(memory, info + TABLE_NOTIFICATION.PROP_INDEX),
				readKey(memory, info + TABLE_NOTIFICATION.PROP_PRIOR), row);
	}

	/**
	 * Return the event with a number; one that is unknown stands for any change.
	 */
	private static TableEvent tableEvent(int code) {
		for (TableEvent event : TableEvent.values()) {
			if (event.code() == code) {
				return event;
			}
		}
		return TableEvent.CHANGED;
	}

	private static @Nullable Binary readKey(NativeReader memory, long address) {
		return (PropCodec.readTolerantly(memory, address).value() instanceof Binary key && key.size() != 0) ? key
				: null;
	}

	private static Notification readExtended(NativeReader memory, long info) {
		return new Notification.Extended(memory.getInt(info + EXTENDED_NOTIFICATION.UL_EVENT),
				memory.getBinary(info + EXTENDED_NOTIFICATION.CB, info + EXTENDED_NOTIFICATION.PB_EVENT_PARAMETERS));
	}

	private static Notification readStatusObject(NativeReader memory, long info) {
		int count = memory.getCount(info + STATUS_OBJECT_NOTIFICATION.C_VALUES, PropCodec.MAX_VALUES);
		Row values = PropCodec.readRow(memory, count, memory.getLong(info + STATUS_OBJECT_NOTIFICATION.LP_PROP_VALS));
		return new Notification.StatusObjectModified(entryId(memory, info + STATUS_OBJECT_NOTIFICATION.CB_ENTRY_ID,
				info + STATUS_OBJECT_NOTIFICATION.LP_ENTRY_ID), values.values());
	}

	private static @Nullable EntryId entryId(NativeReader memory, long count, long pointer) {
		Binary value = (memory.getLong(pointer) != 0) ? memory.getBinary(count, pointer) : Binary.EMPTY;
		return (value.size() != 0) ? EntryId.of(value) : null;
	}

	/**
	 * Read what an object says about an error.
	 * @param memory the reader
	 * @param address where the {@code MAPIERROR} is
	 * @param unicode whether its texts are in UTF-16
	 * @return the description, or {@code null} if it is empty
	 */
	static @Nullable MapiError readMapiError(NativeReader memory, long address, boolean unicode) {
		String message = text(memory, address + MAPIERROR.LPSZ_ERROR, unicode);
		String component = text(memory, address + MAPIERROR.LPSZ_COMPONENT, unicode);
		int lowLevelError = memory.getInt(address + MAPIERROR.UL_LOW_LEVEL_ERROR);
		int context = memory.getInt(address + MAPIERROR.UL_CONTEXT);
		if (message == null && component == null && lowLevelError == 0) {
			return null;
		}
		return new MapiError((message != null) ? message : "", component, lowLevelError, context);
	}

	private static @Nullable String text(NativeReader memory, long pointer, boolean unicode) {
		long address = memory.getLong(pointer);
		return (address != 0) ? memory.getText(address, unicode) : null;
	}

}
