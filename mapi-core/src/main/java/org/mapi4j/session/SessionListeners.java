package org.mapi4j.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.notification.Subscription;

/**
 * Those who are told what a session does, each in order and none at the cost of another.
 */
final class SessionListeners {

	private static final Logger logger = LoggerFactory.getLogger(SessionListeners.class);

	private final List<Registered> all = new CopyOnWriteArrayList<>();

	private final Executor executor;

	SessionListeners(Executor executor) {
		this.executor = executor;
	}

	Subscription add(SessionListener listener) {
		Registered registered = new Registered(listener, new SerialExecutor(this.executor));
		this.all.add(registered);
		return () -> this.all.remove(registered);
	}

	/**
	 * Tell every listener of an event, soon.
	 * @param event tells one listener
	 */
	void tell(Consumer<SessionListener> event) {
		this.all.forEach((registered) -> registered.executor().execute(() -> tell(registered, event)));
	}

	private void tell(Registered registered, Consumer<SessionListener> event) {
		if (!this.all.contains(registered)) {
			return;
		}
		try {
			event.accept(registered.listener());
		}
		catch (Throwable ex) {
			logger.warn("A listener of a MAPI session failed", ex);
		}
	}

	/**
	 * A listener.
	 *
	 * @param listener the listener
	 * @param executor calls it
	 */
	private record Registered(SessionListener listener, SerialExecutor executor) {

	}

}
