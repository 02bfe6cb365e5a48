package org.mapi4j.tck.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.embedded.EmbeddedControl;
import org.mapi4j.embedded.EmbeddedMapi;
import org.mapi4j.jna.NativeCounters;
import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.session.LogonOptions;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.MapiSubsystem;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.session.SessionReport;
import org.mapi4j.tck.export.MapiExports;

/**
 * The mail system and the one session on it.
 */
final class World {

	static final String PROFILE = "Work";

	/** What every call is given up after. */
	static final Duration CALL_TIMEOUT = Duration.ofSeconds(2);

	static final Duration LOGON_TIMEOUT = Duration.ofSeconds(5);

	static final Duration LOGOFF_TIMEOUT = Duration.ofSeconds(30);

	private static final Duration REST = Duration.ofSeconds(60);

	private final EmbeddedMapi embedded;

	private final @Nullable MapiExports exports;

	private final MapiSubsystem subsystem;

	private final MapiSession session;

	World(boolean overNative, long seed) {
		this.embedded = EmbeddedMapi.builder()
			.mailbox("Ann Lee", "ann@example.com", PROFILE)
			.mailbox("Bob Ray", "bob@example.com", "Home")
			.seed(seed)
			.build();
		this.exports = overNative ? MapiExports.of(this.embedded) : null;
		this.subsystem = (this.exports != null)
				? NativeMapi.withExports(this.exports::address, NativeOptions.defaults()) : this.embedded;
		this.session = MapiSession.create("soak", this.subsystem, options());
	}

	private static SessionOptions options() {
		return SessionOptions.defaults()
			.withLogon(LogonOptions.defaults().withProfileName(PROFILE))
			.withLogonTimeout(LOGON_TIMEOUT)
			.withCallTimeout(CALL_TIMEOUT)
			.withLogoffTimeout(LOGOFF_TIMEOUT)
			.withReconnect(new SessionOptions.Reconnect(true, Duration.ofMillis(50), 2, Duration.ofSeconds(2)))
			.withStatus(new SessionOptions.Status(Duration.ofMillis(500), CALL_TIMEOUT, CALL_TIMEOUT));
	}

	MapiSession session() {
		return this.session;
	}

	EmbeddedControl control() {
		return this.embedded.control();
	}

	/**
	 * Close everything, and say what was left.
	 */
	List<String> end() {
		control().clearFaults();
		List<String> left = new ArrayList<>();
		if (!comesTrue(() -> this.session.report().quarantinedThreads().isEmpty())) {
			left.add("threads stay in quarantine: " + this.session.report().quarantinedThreads());
		}
		this.session.close();
		if (!comesTrue(() -> control().openObjects() == 0)) {
			left.add(control().openObjects() + " objects were not given back");
		}
		this.subsystem.close();
		if (this.subsystem instanceof NativeMapi binding
				&& !comesTrue(() -> binding.counters().equals(new NativeCounters(0, 0, 0, 0, 0)))) {
			left.add("the binding holds " + binding.counters());
		}
		if (this.exports != null) {
			left.addAll(this.exports.report().findings());
			this.exports.close();
		}
		this.embedded.close();
		return left;
	}

	/**
	 * Wait for what only the garbage collector and the supervision's own threads bring
	 * about, so that nothing tells of it.
	 */
	private static boolean comesTrue(BooleanSupplier condition) {
		for (long end = System.nanoTime() + REST.toNanos(); System.nanoTime() < end;) {
			System.gc();
			if (condition.getAsBoolean()) {
				return true;
			}
			LockSupport.parkNanos(100_000_000);
		}
		return condition.getAsBoolean();
	}

	@Override
	public String toString() {
		SessionReport report = this.session.report();
		String binding = (this.subsystem instanceof NativeMapi mapi) ? "  " + mapi.counters() : "";
		return String.format(Locale.ROOT, "logons %d  open objects %d  quarantined %d%s", report.logons(),
				report.openObjects(), report.quarantinedThreads().size(), binding);
	}

}
