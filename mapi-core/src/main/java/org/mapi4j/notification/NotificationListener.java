package org.mapi4j.notification;

/**
 * Is told of events (MAPI's {@code IMAPIAdviseSink}).
 * <p>
 * A listener given to a session is called on a dispatcher thread, in the order of events
 * and never twice at once; it may take its time and may call MAPI. What it throws is
 * logged.
 */
@FunctionalInterface
public interface NotificationListener {

	/**
	 * An event has happened ({@code IMAPIAdviseSink::OnNotify}).
	 * @param notification the event
	 */
	void onNotify(Notification notification);

}
