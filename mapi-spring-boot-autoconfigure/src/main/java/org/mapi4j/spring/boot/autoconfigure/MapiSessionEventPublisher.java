package org.mapi4j.spring.boot.autoconfigure;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

import org.mapi4j.notification.Subscription;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;

/**
 * Publishes what sessions do as application events.
 * <p>
 * Sessions tell of a change some time after it was made. So this stops after them, and
 * only once their last state was published, lest the end of a session go unheard.
 */
final class MapiSessionEventPublisher
		implements SessionListener, SmartInitializingSingleton, SmartLifecycle, DisposableBean {

	private final List<MapiSession> sessions;

	private final ApplicationEventPublisher publisher;

	private final int phase;

	private final IdentityHashMap<MapiSession, SessionState> published = new IdentityHashMap<>();

	private List<Subscription> subscriptions = List.of();

	private volatile boolean running;

	private @Nullable Runnable whenUpToDate;

	/**
	 * Create a publisher.
	 * @param sessions the sessions to listen to
	 * @param publisher what the events are given to
	 * @param phase the phase to stop in, below the one that the sessions are stopped in
	 */
	MapiSessionEventPublisher(List<MapiSession> sessions, ApplicationEventPublisher publisher, int phase) {
		this.sessions = sessions;
		this.publisher = publisher;
		this.phase = phase;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.subscriptions = this.sessions.stream()
			.map((session) -> session.addListener(this))
			.filter(Objects::nonNull)
			.toList();
		synchronized (this.published) {
			this.sessions.forEach((session) -> this.published.putIfAbsent(session, session.state()));
		}
	}

	@Override
	public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
		try {
			this.publisher.publishEvent(new MapiSessionStateEvent(session, previous, report));
		}
		finally {
			synchronized (this.published) {
				this.published.put(session, report.state());
			}
			stopIfUpToDate();
		}
	}

	@Override
	public void onStatusChange(MapiSession session, StatusSnapshot snapshot) {
		this.publisher.publishEvent(new MapiStatusChangedEvent(session, snapshot));
	}

	@Override
	public void onStoreChange(MapiSession session, StoreSnapshot snapshot) {
		this.publisher.publishEvent(new MapiStoreChangedEvent(session, snapshot));
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public void stop(Runnable callback) {
		stop();
		synchronized (this.published) {
			this.whenUpToDate = callback;
		}
		stopIfUpToDate();
	}

	private void stopIfUpToDate() {
		Runnable callback;
		synchronized (this.published) {
			callback = this.whenUpToDate;
			if (callback == null
					|| this.sessions.stream().anyMatch((session) -> session.state() != this.published.get(session))) {
				return;
			}
			this.whenUpToDate = null;
		}
		callback.run();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return this.phase;
	}

	@Override
	public void destroy() {
		this.subscriptions.forEach(Subscription::close);
	}

}
