package org.mapi4j.notification;

/**
 * A registration for notifications, which ends when it is closed ({@code Unadvise}).
 * <p>
 * Closing again does nothing. An event that is under way may still be delivered while the
 * subscription is closed, but none after {@link #close()} has returned.
 */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

	@Override
	void close();

}
