package org.mapi4j.spring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.mapi4j.session.SessionState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MapiSessionEventPublisherTests {

	private final TestMapiSession session = new TestMapiSession().in(SessionState.LOGGED_ON);

	private final List<Object> heard = new ArrayList<>();

	private final MapiSessionEventPublisher publisher = new MapiSessionEventPublisher(List.of(this.session.asSession()),
			this.heard::add, 0);

	@Test
	void itStopsAtOnceIfAllWasPublished() {
		this.publisher.afterSingletonsInstantiated();
		this.session.in(SessionState.LOGGED_OFF);
		this.publisher.stop(() -> this.heard.add("stopped"));
		assertThat(this.heard).hasSize(2).last().isEqualTo("stopped");
	}

	@Test
	void itStopsOnlyOnceTheEndOfTheSessionWasPublished() {
		List<Runnable> untold = new ArrayList<>();
		this.session.telling(untold::add);
		this.publisher.afterSingletonsInstantiated();
		this.session.in(SessionState.LOGGING_OFF).in(SessionState.LOGGED_OFF);
		this.publisher.stop(() -> this.heard.add("stopped"));
		assertThat(this.heard).isEmpty();
		untold.get(0).run();
		assertThat(this.heard).hasSize(1);
		untold.get(1).run();
		assertThat(this.heard).hasSize(3).last().isEqualTo("stopped");
		assertThat(this.heard.get(1)).isInstanceOfSatisfying(MapiSessionStateEvent.class,
				(event) -> assertThat(event.state()).isEqualTo(SessionState.LOGGED_OFF));
	}

	@Test
	void aListenerThatFailsDoesNotKeepItFromStopping() {
		MapiSessionEventPublisher failing = new MapiSessionEventPublisher(List.of(this.session.asSession()),
				(event) -> {
					throw new IllegalStateException("broken listener");
				}, 0);
		failing.afterSingletonsInstantiated();
		assertThatIllegalStateException().isThrownBy(() -> this.session.in(SessionState.LOGGED_OFF));
		failing.stop(() -> this.heard.add("stopped"));
		assertThat(this.heard).containsExactly("stopped");
	}

	@Test
	void onceDestroyedItListensNoMore() {
		this.publisher.afterSingletonsInstantiated();
		this.publisher.destroy();
		this.session.in(SessionState.LOGGED_OFF);
		assertThat(this.heard).isEmpty();
	}

}
