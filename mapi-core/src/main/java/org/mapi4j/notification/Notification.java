package org.mapi4j.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiError;
import org.mapi4j.ObjectType;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;

/**
 * An event (MAPI's {@code NOTIFICATION}). Immutable.
 */
public sealed interface Notification {

	/**
	 * Something went wrong that ends the session or the object
	 * ({@code ERROR_NOTIFICATION}).
	 *
	 * @param entryId the object, or {@code null} if it is the session
	 * @param code what went wrong
	 * @param flags flags of the provider's own
	 * @param error the explanation, or {@code null}
	 */
	record CriticalError(@Nullable EntryId entryId, HResult code, int flags,
			@Nullable MapiError error) implements Notification {

	}

	/**
	 * A message has arrived ({@code NEWMAIL_NOTIFICATION}).
	 *
	 * @param entryId the message
	 * @param parent the folder it arrived in
	 * @param messageClass its message class
	 * @param messageFlags its {@code PR_MESSAGE_FLAGS}
	 */
	record NewMail(@Nullable EntryId entryId, @Nullable EntryId parent, String messageClass,
			int messageFlags) implements Notification {

	}

	/**
	 * An object was created, deleted, changed, moved or copied, or a search has ended
	 * ({@code OBJECT_NOTIFICATION}).
	 *
	 * @param type which of these
	 * @param entryId the object
	 * @param objectType what kind of object it is
	 * @param parent the container it is in now, or {@code null}
	 * @param oldEntryId for a move or copy, the original object, or {@code null}
	 * @param oldParent for a move or copy, the original container, or {@code null}
	 * @param changed the properties that changed, empty if the provider does not say
	 */
	record ObjectChanged(NotificationType type, @Nullable EntryId entryId, ObjectType objectType,
			@Nullable EntryId parent, @Nullable EntryId oldEntryId, @Nullable EntryId oldParent,
			List<PropTag<?>> changed) implements Notification {

		public ObjectChanged {
			changed = List.copyOf(changed);
		}

	}

	/**
	 * The rows of a table have changed ({@code TABLE_NOTIFICATION}).
	 *
	 * @param event how
	 * @param result for {@link TableEvent#ERROR}, the reason
	 * @param index the {@code PR_INSTANCE_KEY} of the row, or {@code null} where no
	 * single row is meant
	 * @param prior the {@code PR_INSTANCE_KEY} of the row before it, or {@code null} if
	 * it is the first
	 * @param row the columns of the row as they were when the event was made, empty where
	 * no single row is meant
	 */
	record TableModified(TableEvent event, HResult result, @Nullable Binary index, @Nullable Binary prior,
			Row row) implements Notification {

	}

	/**
	 * Something that a provider defines ({@code EXTENDED_NOTIFICATION}).
	 *
	 * @param event the provider's number for it
	 * @param parameters the provider's data
	 */
	record Extended(int event, Binary parameters) implements Notification {

	}

	/**
	 * A status object has changed ({@code STATUS_OBJECT_NOTIFICATION}), which MAPI uses
	 * internally.
	 *
	 * @param entryId the status object
	 * @param values its properties
	 */
	record StatusObjectModified(@Nullable EntryId entryId, List<PropValue<?>> values) implements Notification {

		public StatusObjectModified {
			values = List.copyOf(values);
		}

	}

	/**
	 * Events may have been missed, and whatever was built on them has to be read again.
	 * This one is ours, not MAPI's.
	 *
	 * @param reason why
	 */
	record Resync(Reason reason) implements Notification {

		/**
		 * Why events may have been missed.
		 */
		public enum Reason {

			/** The session was lost and has been logged on again. */
			RECONNECTED,

			/** The listener was too slow, and its queue was full. */
			OVERFLOW,

			/**
			 * The session was lost, and with it the object that was subscribed to:
			 * nothing more will come; open it again and subscribe anew.
			 */
			ENDED

		}

	}

	/**
	 * How a table has changed ({@code TABLE_…}).
	 */
	enum TableEvent {

		/** More than can be told: read all of it again. */
		CHANGED(1),

		/** The table is broken: discard it. */
		ERROR(2),

		/** A row has come. */
		ROW_ADDED(3),

		/** A row has gone. */
		ROW_DELETED(4),

		/** A row has changed. */
		ROW_MODIFIED(5),

		/** A sort has ended. */
		SORT_DONE(6),

		/** A restriction has been applied. */
		RESTRICT_DONE(7),

		/** The columns have been set. */
		SETCOL_DONE(8),

		/** The data behind the table has been replaced: read all of it again. */
		RELOAD(9);

		private final int code;

		TableEvent(int code) {
			this.code = code;
		}

		/**
		 * Return MAPI's number for this event.
		 * @return the number
		 */
		public int code() {
			return this.code;
		}

	}

}
