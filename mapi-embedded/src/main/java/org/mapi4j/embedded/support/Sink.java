package org.mapi4j.embedded.support;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.notification.Notification;
import org.mapi4j.notification.NotificationListener;

/**
 * A listener that is told nothing any more once {@link #close()} has returned.
 */
public final class Sink {

	private static final Logger logger = LoggerFactory.getLogger(Sink.class);

	private final NotificationListener listener;

	private boolean closed;

	/**
	 * Create a sink.
	 * @param listener is told
	 */
	public Sink(NotificationListener listener) {
		this.listener = listener;
	}

	/**
	 * Tell the listener; what it throws is logged.
	 * @param notification the event
	 */
	public synchronized void tell(Notification notification) {
		if (this.closed) {
			return;
		}
		try {
			this.listener.onNotify(notification);
		}
		catch (RuntimeException ex) {
			logger.warn("A listener failed", ex);
		}
	}

	/**
	 * Tell the listener nothing any more.
	 */
	public synchronized void close() {
		this.closed = true;
	}

}
