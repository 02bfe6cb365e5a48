package org.mapi4j.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;

import org.mapi4j.testing.Hang;
import org.mapi4j.testing.Wait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A managed session on a {@link FakeSubsystem}, and what its tests have in common.
 */
abstract class SessionFixture {

	static final Duration LONG = Duration.ofSeconds(60);

	static final Duration SHORT = Duration.ofMillis(100);

	private final List<AutoCloseable> toClose = new CopyOnWriteArrayList<>();

	final FakeSubsystem subsystem = new FakeSubsystem();

	private final SessionOptions options = SessionOptions.defaults()
		.withReconnect(new SessionOptions.Reconnect(true, Duration.ofMillis(10), 1, Duration.ofMillis(20)))
		.withStatus(new SessionOptions.Status(LONG, LONG, LONG));

	@AfterEach
	void closeAll() throws Exception {
		List<AutoCloseable> all = new ArrayList<>(this.toClose);
		for (AutoCloseable each : all) {
			if (each instanceof Hang) {
				each.close();
			}
		}
		for (AutoCloseable each : all) {
			each.close();
		}
		this.subsystem.close();
	}

	MapiSession session() {
		return session((options) -> options);
	}

	MapiSession session(UnaryOperator<SessionOptions> customizer) {
		return session("default", this.subsystem, customizer);
	}

	MapiSession session(String name, MapiSubsystem on, UnaryOperator<SessionOptions> customizer) {
		MapiSession session = MapiSession.create(name, on, customizer.apply(this.options));
		this.toClose.add(session);
		return session;
	}

	MapiSession loggedOn(UnaryOperator<SessionOptions> customizer) {
		MapiSession session = session(customizer);
		session.logOn();
		Wait.until("the status table has been read", () -> session.statusSnapshot() != null);
		return session;
	}

	MapiSession loggedOn() {
		return loggedOn((options) -> options);
	}

	Hang hang() {
		Hang hang = new Hang();
		this.toClose.add(hang);
		return hang;
	}

	static void awaitState(MapiSession session, SessionState state) {
		Wait.until("the session is " + state, () -> session.state() == state);
		assertThat(session.state()).isEqualTo(state);
	}

}
