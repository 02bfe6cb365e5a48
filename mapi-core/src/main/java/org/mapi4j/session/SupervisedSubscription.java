package org.mapi4j.session;

import java.time.Duration;

import org.mapi4j.notification.Subscription;

/**
 * A registration for notifications that come through a queue.
 */
final class SupervisedSubscription implements Subscription {

	private final OpenObject registration;

	private final NotificationQueue queue;

	private final Duration timeout;

	SupervisedSubscription(OpenObject registration, NotificationQueue queue, Duration timeout) {
		this.registration = registration;
		this.queue = queue;
		this.timeout = timeout;
	}

	/**
	 * End the registration, without waiting for the listener.
	 */
	void end() {
		this.registration.close(this.timeout);
	}

	@Override
	public void close() {
		this.queue.close();
		end();
		this.queue.awaitDelivery(this.timeout);
	}

}
