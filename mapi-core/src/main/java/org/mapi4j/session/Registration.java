package org.mapi4j.session;

import java.util.function.BooleanSupplier;

import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Subscription;

/**
 * A registration, which ends the deliveries before it ends itself. If the session was
 * lost, the listener is told so at last.
 *
 * @param raw the registration
 * @param queue what the listener gets its events from
 * @param holder what must not be forgotten as long as the registration lasts
 * @param lost whether the session was lost
 */
record Registration(Subscription raw, NotificationQueue queue, Object holder,
		BooleanSupplier lost) implements AutoCloseable {

	/** What registrations are called among the kinds of objects. */
	static final String KIND = "Subscription";

	@Override
	public void close() {
		if (this.lost.getAsBoolean()) {
			this.queue.end(new Notification.Resync(Notification.Resync.Reason.ENDED));
		}
		else {
			this.queue.close();
		}
		this.raw.close();
	}

}
