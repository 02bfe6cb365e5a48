package org.mapi4j.embedded.address;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.embedded.support.Sink;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;

/**
 * A listener and what of the address book it has registered for.
 */
final class AddressSubscription implements Subscription {

	private final Directory directory;

	private final @Nullable EntryId entryId;

	private final Set<NotificationType> types = EnumSet.noneOf(NotificationType.class);

	private final Sink sink;

	/**
	 * Create a registration, which is not effective yet.
	 * @param entryId the entry or container, or {@code null} for all
	 */
	AddressSubscription(Directory directory, @Nullable EntryId entryId, Set<NotificationType> types,
			NotificationListener listener) {
		this.directory = directory;
		this.entryId = entryId;
		this.types.addAll(types);
		this.sink = new Sink(listener);
	}

	/** Return whether it is for an event of an entry that is in a container. */
	boolean isFor(NotificationType type, EntryId entry, EntryId container) {
		EntryId own = this.entryId;
		return this.types.contains(type) && (own == null || own.equals(entry) || own.equals(container));
	}

	void tell(Notification notification) {
		this.sink.tell(notification);
	}

	@Override
	public void close() {
		this.directory.remove(this);
		this.sink.close();
	}

}
