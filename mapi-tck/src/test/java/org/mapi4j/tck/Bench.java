package org.mapi4j.tck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.mapi4j.embedded.EmbeddedControl;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.jna.NativeCounters;
import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.tck.export.Faults;
import org.mapi4j.tck.export.MapiExports;

/**
 * Where a case of the contract gets its sessions from, on one of the routes. After each
 * case everything is closed, and nothing may be left: no object, no buffer, no sink, no
 * initialised thread, and no rule of native MAPI may have been broken.
 */
final class Bench implements AfterEachCallback {

	private static final NativeCounters NOTHING = new NativeCounters(0, 0, 0, 0, 0);

	private final Route route;

	private final CallRecorder recorder = new CallRecorder();

	private final Deque<AutoCloseable> open = new ArrayDeque<>();

	private final List<MapiSubsystem> subsystems = new ArrayList<>();

	private final List<EmbeddedControl> controls = new ArrayList<>();

	private final List<MapiExports> exports = new ArrayList<>();

	Bench(Route route) {
		this.route = route;
	}

	boolean isNative() {
		return this.route == Route.NATIVE;
	}

	/**
	 * Return the subsystem that the route leads to.
	 * @param subsystem the one behind it
	 */
	MapiSubsystem connect(MapiSubsystem subsystem) {
		MapiSubsystem connected = subsystem;
		if (isNative()) {
			MapiExports exported = MapiExports.of(subsystem);
			this.exports.add(exported);
			connected = NativeMapi.withExports(exported::address, NativeOptions.defaults());
			this.open.push(subsystem);
		}
		if (subsystem instanceof EmbeddedMapi embedded) {
			this.controls.add(embedded.control());
		}
		this.subsystems.add(connected);
		this.open.push(connected);
		return this.recorder.before(connected);
	}

	/**
	 * Return a session that is not logged on.
	 * @param connected what {@link #connect} returned
	 */
	MapiSession session(MapiSubsystem connected, SessionOptions options) {
		MapiSession session = MapiSession.create("contract", this.recorder.behind(connected), options);
		this.open.push(session);
		return this.recorder.before(session);
	}

	/**
	 * Return a session that is not logged on.
	 * @param connected what {@link #connect} returned
	 */
	MapiSession session(MapiSubsystem connected, LogonOptions options) {
		return session(connected, SessionOptions.defaults().withLogon(options));
	}

	/**
	 * Return a session that is logged on.
	 * @param subsystem the subsystem behind the route
	 */
	MapiSession logOn(MapiSubsystem subsystem, LogonOptions options) {
		MapiSession session = session(connect(subsystem), options);
		session.logOn();
		return session;
	}

	/**
	 * Return the exports on the native route.
	 */
	MapiExports exports() {
		return this.exports.get(this.exports.size() - 1);
	}

	Faults faults() {
		return exports().faults();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		SoftAssertions softly = new SoftAssertions();
		while (!this.open.isEmpty()) {
			AutoCloseable next = this.open.pop();
			softly.assertThatCode(next::close).as("closing %s", next).doesNotThrowAnyException();
		}
		for (MapiExports exported : this.exports) {
			softly.assertThat(exported.report().findings()).as("what the client left or did wrong").isEmpty();
		}
		for (MapiSubsystem subsystem : this.subsystems) {
			softly.assertThat(subsystem.threads().quarantined()).as("quarantined threads").isEmpty();
			if (subsystem instanceof NativeMapi binding) {
				softly.assertThat(binding.counters()).as("what the binding holds").isEqualTo(NOTHING);
			}
		}
		for (EmbeddedControl control : this.controls) {
			softly.assertThat(control.openObjects()).as("objects that the subsystem has not got back").isZero();
		}
		Covers covers = context.getRequiredTestMethod().getAnnotation(Covers.class);
		if (covers != null) {
			softly.assertThat(this.recorder.missing(covers.value()))
				.as("methods that the case says it covers, but has not called")
				.isEmpty();
		}
		this.exports.forEach(MapiExports::close);
		if (context.getExecutionException().isEmpty()) {
			softly.assertAll();
		}
	}

}
