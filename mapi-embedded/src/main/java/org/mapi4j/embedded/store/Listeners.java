package org.mapi4j.embedded.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.ObjectType;
import org.mapi4j.embedded.support.Outbox;
import org.mapi4j.embedded.support.Sink;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;

/**
 * Who is told of what happens in a store.
 */
final class Listeners {

	private final Outbox outbox;

	private final StoreIds ids;

	private final List<Registration> registrations = new CopyOnWriteArrayList<>();

	Listeners(Outbox outbox, StoreIds ids) {
		this.outbox = outbox;
		this.ids = ids;
	}

	/**
	 * Register a listener.
	 * @param entryId the folder or message, or {@code null} for the whole store
	 */
	Subscription advise(@Nullable EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		Registration registration = new Registration(entryId, types, new Sink(listener));
		this.registrations.add(registration);
		return registration;
	}

	/** Tell that a folder was created, changed or deleted. */
	void tell(NotificationType type, FolderNode folder) {
		FolderNode parent = folder.parent();
		tell(new Notification.ObjectChanged(type, this.ids.folder(folder.id()), ObjectType.FOLDER, idOf(parent), null,
				null, List.of()));
	}

	/** Tell that a message was created, changed or deleted. */
	void tell(NotificationType type, MessageNode message) {
		tell(new Notification.ObjectChanged(type, this.ids.message(message.id()), ObjectType.MESSAGE,
				idOf(message.folder()), null, null, List.of()));
	}

	/** Tell that a message has arrived. */
	void arrived(MessageNode message, String messageClass) {
		EntryId id = this.ids.message(message.id());
		EntryId folder = idOf(message.folder());
		tell(NotificationType.NEW_MAIL, new Notification.NewMail(id, folder, messageClass, message.record().flags()),
				id, folder);
	}

	void moved(FolderNode folder, @Nullable FolderNode source) {
		EntryId id = this.ids.folder(folder.id());
		tell(new Notification.ObjectChanged(NotificationType.OBJECT_MOVED, id, ObjectType.FOLDER, idOf(folder.parent()),
				id, idOf(source), List.of()));
	}

	void moved(MessageNode message, FolderNode source) {
		EntryId id = this.ids.message(message.id());
		tell(new Notification.ObjectChanged(NotificationType.OBJECT_MOVED, id, ObjectType.MESSAGE,
				idOf(message.folder()), id, idOf(source), List.of()));
	}

	void moved(MessageNode message, EntryId oldId, EntryId oldParent) {
		tell(new Notification.ObjectChanged(NotificationType.OBJECT_MOVED, this.ids.message(message.id()),
				ObjectType.MESSAGE, idOf(message.folder()), oldId, oldParent, List.of()));
	}

	void copied(MessageNode message, EntryId oldId, EntryId oldParent) {
		tell(new Notification.ObjectChanged(NotificationType.OBJECT_COPIED, this.ids.message(message.id()),
				ObjectType.MESSAGE, idOf(message.folder()), oldId, oldParent, List.of()));
	}

	void copied(FolderNode folder, EntryId oldId, @Nullable EntryId oldParent) {
		tell(new Notification.ObjectChanged(NotificationType.OBJECT_COPIED, this.ids.folder(folder.id()),
				ObjectType.FOLDER, idOf(folder.parent()), oldId, oldParent, List.of()));
	}

	private @Nullable EntryId idOf(@Nullable FolderNode folder) {
		return (folder != null) ? this.ids.folder(folder.id()) : null;
	}

	/** Tell of an object, and tell those who listen to the folders that it concerns. */
	void tell(Notification.ObjectChanged event) {
		boolean contents = event.type() != NotificationType.OBJECT_MODIFIED;
		tell(event.type(), event, event.entryId(), event.oldEntryId(), contents ? event.parent() : null,
				contents ? event.oldParent() : null);
	}

	/**
	 * Tell of an event.
	 * @param objects what it concerns
	 */
	void tell(NotificationType type, Notification event, @Nullable EntryId... objects) {
		for (Registration registration : this.registrations) {
			if (registration.isFor(type, objects)) {
				this.outbox.add(() -> registration.sink.tell(event));
			}
		}
	}

	/** A listener and what it has registered for. */
	private final class Registration implements Subscription {

		private final @Nullable EntryId entryId;

		private final Set<NotificationType> types = EnumSet.noneOf(NotificationType.class);

		private final Sink sink;

		private Registration(@Nullable EntryId entryId, Set<NotificationType> types, Sink sink) {
			this.entryId = entryId;
			this.types.addAll(types);
			this.sink = sink;
		}

		private boolean isFor(NotificationType type, @Nullable EntryId... objects) {
			if (!this.types.contains(type)) {
				return false;
			}
			if (this.entryId == null) {
				return true;
			}
			for (EntryId object : objects) {
				if (this.entryId.equals(object)) {
					return true;
				}
			}
			return false;
		}

		@Override
		public void close() {
			Listeners.this.registrations.remove(this);
			this.sink.close();
		}

	}

}
