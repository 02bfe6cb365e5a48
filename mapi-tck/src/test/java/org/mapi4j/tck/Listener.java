package org.mapi4j.tck;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;

/**
 * Keeps events until a test takes them.
 */
final class Listener implements NotificationListener {

	private final BlockingQueue<Notification> events = new LinkedBlockingQueue<>();

	@Override
	public void onNotify(Notification notification) {
		this.events.add(notification);
	}

	/**
	 * Return the next event, once it has come.
	 */
	Notification next() {
		try {
			Notification event = this.events.poll(30, TimeUnit.SECONDS);
			if (event == null) {
				throw new AssertionError("No event has come");
			}
			return event;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean isEmpty() {
		return this.events.isEmpty();
	}

}
