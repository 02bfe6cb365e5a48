package org.mapi4j.tck.export;

import java.util.List;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.MapiError;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.property.NoValue;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;

/**
 * Writes {@code NOTIFICATION} structures.
 */
final class Notifications {

	private final Pointer info;

	private final boolean ansi;

	private final Allocator memory;

	private Notifications(Pointer info, boolean ansi, Allocator memory) {
		this.info = info;
		this.ansi = ansi;
		this.memory = memory;
	}

	static Pointer write(List<Notification> notifications, boolean ansi, Allocator memory) {
		int size = Abi.size("NOTIFICATION");
		Pointer array = memory.allocate((long) size * notifications.size());
		for (int i = 0; i < notifications.size(); i++) {
			Pointer at = array.share((long) size * i);
			Notification notification = notifications.get(i);
			Abi.field("NOTIFICATION.ulEventType").set(at, type(notification));
			new Notifications(Abi.field("NOTIFICATION.info").in(at), ansi, memory).write(notification);
		}
		return array;
	}

	/**
	 * Return the bit of an event.
	 */
	static int type(Notification notification) {
		if (notification instanceof Notification.ObjectChanged changed) {
			return Names.number(changed.type());
		}
		if (notification instanceof Notification.CriticalError) {
			return Names.number(NotificationType.CRITICAL_ERROR);
		}
		if (notification instanceof Notification.NewMail) {
			return Names.number(NotificationType.NEW_MAIL);
		}
		if (notification instanceof Notification.TableModified) {
			return Names.number(NotificationType.TABLE_MODIFIED);
		}
		if (notification instanceof Notification.Extended) {
			return Names.number(NotificationType.EXTENDED);
		}
		if (notification instanceof Notification.StatusObjectModified) {
			return Constants.of("fnevStatusObjectModified");
		}
		throw new IllegalArgumentException(notification.getClass().getSimpleName() + " is not an event of MAPI");
	}

	private void write(Notification notification) {
		if (notification instanceof Notification.CriticalError error) {
			writeError(error);
		}
		else if (notification instanceof Notification.NewMail mail) {
			writeNewMail(mail);
		}
		else if (notification instanceof Notification.ObjectChanged changed) {
			writeObject(changed);
		}
		else if (notification instanceof Notification.TableModified table) {
			writeTable(table);
		}
		else if (notification instanceof Notification.Extended extended) {
			number("EXTENDED_NOTIFICATION.ulEvent", extended.event());
			bytes("EXTENDED_NOTIFICATION.cb", "EXTENDED_NOTIFICATION.pbEventParameters", extended.parameters());
		}
		else if (notification instanceof Notification.StatusObjectModified status) {
			entryId("STATUS_OBJECT_NOTIFICATION", "EntryID", status.entryId());
			number("STATUS_OBJECT_NOTIFICATION.cValues", status.values().size());
			address("STATUS_OBJECT_NOTIFICATION.lpPropVals", Values.write(status.values(), this.ansi, this.memory));
		}
	}

	private void writeError(Notification.CriticalError error) {
		entryId("ERROR_NOTIFICATION", "EntryID", error.entryId());
		number("ERROR_NOTIFICATION.scode", error.code().code());
		MapiError explanation = error.error();
		boolean wide = !this.ansi;
		number("ERROR_NOTIFICATION.ulFlags", (wide ? Constants.of("MAPI_UNICODE") : 0) | error.flags());
		address("ERROR_NOTIFICATION.lpMAPIError",
				(explanation != null) ? Errors.write(explanation, wide, this.memory) : null);
	}

	private void writeNewMail(Notification.NewMail mail) {
		entryId("NEWMAIL_NOTIFICATION", "EntryID", mail.entryId());
		entryId("NEWMAIL_NOTIFICATION", "ParentID", mail.parent());
		boolean wide = !this.ansi;
		number("NEWMAIL_NOTIFICATION.ulFlags", wide ? Constants.of("MAPI_UNICODE") : 0);
		address("NEWMAIL_NOTIFICATION.lpszMessageClass", Text.write(mail.messageClass(), wide, this.memory));
		number("NEWMAIL_NOTIFICATION.ulMessageFlags", mail.messageFlags());
	}

	private void writeObject(Notification.ObjectChanged changed) {
		entryId("OBJECT_NOTIFICATION", "EntryID", changed.entryId());
		entryId("OBJECT_NOTIFICATION", "ParentID", changed.parent());
		entryId("OBJECT_NOTIFICATION", "OldID", changed.oldEntryId());
		entryId("OBJECT_NOTIFICATION", "OldParentID", changed.oldParent());
		number("OBJECT_NOTIFICATION.ulObjType", Names.number(changed.objectType()));
		List<PropTag<?>> tags = changed.changed();
		address("OBJECT_NOTIFICATION.lpPropTagArray",
				tags.isEmpty() ? null : Values.writeTags(tags, this.ansi, this.memory));
	}

	private void writeTable(Notification.TableModified table) {
		number("TABLE_NOTIFICATION.ulTableEvent", Names.number(table.event()));
		number("TABLE_NOTIFICATION.hResult", table.result().code());
		key("TABLE_NOTIFICATION.propIndex", table.index());
		key("TABLE_NOTIFICATION.propPrior", table.prior());
		Rows.write(table.row(), this.ansi, Abi.field("TABLE_NOTIFICATION.row").in(this.info), this.memory);
	}

	private void key(String field, @Nullable Binary key) {
		PropValue<?> value = (key != null) ? new PropValue<>(PropTags.PR_INSTANCE_KEY, key)
				: PropValue.of(PropTag.of(0, PropType.NULL), NoValue.NULL);
		Values.write(value, false, Abi.field(field).in(this.info), this.memory);
	}

	private void entryId(String struct, String name, @Nullable EntryId entryId) {
		bytes(struct + ".cb" + name, struct + ".lp" + name, (entryId != null) ? entryId.value() : Binary.EMPTY);
	}

	private void bytes(String count, String pointer, Binary value) {
		Pointer bytes = this.memory.allocate(value.size());
		bytes.write(0, value.toByteArray(), 0, value.size());
		number(count, value.size());
		address(pointer, (value.size() != 0) ? bytes : null);
	}

	private void number(String field, int value) {
		Abi.field(field).set(this.info, value);
	}

	private void address(String field, @Nullable Pointer value) {
		Abi.field(field).set(this.info, (value != null) ? Address.of(value) : Address.NULL);
	}

}
