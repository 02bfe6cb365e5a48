package org.mapi4j.spring.boot.autoconfigure;

import java.util.List;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;

import org.mapi4j.notification.Subscription;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionListener;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.status.StatusSnapshot;

/**
 * Publishes what sessions do as application events.
 */
final class MapiSessionEventPublisher implements SessionListener, SmartInitializingSingleton, DisposableBean {

	private final List<MapiSession> sessions;

	private final ApplicationEventPublisher publisher;

	private List<Subscription> subscriptions = List.of();

	MapiSessionEventPublisher(List<MapiSession> sessions, ApplicationEventPublisher publisher) {
		this.sessions = sessions;
		this.publisher = publisher;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.subscriptions = this.sessions.stream().map((session) -> session.addListener(this)).toList();
	}

	@Override
	public void onStateChange(MapiSession session, SessionState previous, SessionReport report) {
		this.publisher.publishEvent(new MapiSessionStateEvent(session, previous, report));
	}

	@Override
	public void onStatusChange(MapiSession session, StatusSnapshot snapshot) {
		this.publisher.publishEvent(new MapiStatusChangedEvent(session, snapshot));
	}

	@Override
	public void destroy() {
		this.subscriptions.forEach(Subscription::close);
	}

}
