package org.mapi4j.tck.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.mapi4j.MapiException;
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
import org.mapi4j.status.FlushFlag;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.tck.export.MapiExports;

/**
 * The mail system and the one session on it.
 */
final class World {

	static final String PROFILE = "Work";

	static final String RECIPIENT = "bob@example.com";

	private static final String OTHER_PROFILE = "Home";

	/** What every call is given up after. */
	static final Duration CALL_TIMEOUT = Duration.ofSeconds(2);

	static final Duration LOGON_TIMEOUT = Duration.ofSeconds(5);

	static final Duration LOGOFF_TIMEOUT = Duration.ofSeconds(30);

	private static final Duration DRAIN_TIMEOUT = Duration.ofSeconds(1);

	private static final Duration REST = Duration.ofSeconds(60);

	private final EmbeddedMapi embedded;

	private final @Nullable MapiExports exports;

	private final MapiSubsystem subsystem;

	private final MapiSession session;

	private final Tally tally;

	private final Ledger ledger;

	private final Postman postman;

	World(boolean overNative, long seed, Tally tally) {
		this.embedded = EmbeddedMapi.builder()
			.mailbox("Ann Lee", "ann@example.com", PROFILE)
			.mailbox("Bob Ray", RECIPIENT, OTHER_PROFILE)
			.seed(seed)
			.build();
		this.exports = overNative ? MapiExports.of(this.embedded) : null;
		this.subsystem = (this.exports != null)
				? NativeMapi.withExports(this.exports::address, NativeOptions.defaults()) : this.embedded;
		this.session = MapiSession.create("soak", this.subsystem, options(PROFILE));
		this.tally = tally;
		this.ledger = new Ledger(tally);
		this.postman = new Postman(MapiSession.create("recipient", this.embedded, options(OTHER_PROFILE)),
				MapiSession.create("sender", this.embedded, options(PROFILE)), this.ledger, tally);
	}

	private static SessionOptions options(String profile) {
		return SessionOptions.defaults()
			.withLogon(LogonOptions.defaults().withProfileName(profile).withNoMail(false))
			.withDrain(new SessionOptions.Drain(true, DRAIN_TIMEOUT))
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

	Ledger ledger() {
		return this.ledger;
	}

	void start() {
		this.session.logOn();
		this.postman.start();
	}

	/**
	 * Let every mail be told of and arrive, now that nothing goes wrong any more.
	 */
	private void deliver() throws InterruptedException {
		control().setStatus(PROFILE, ResourceType.TRANSPORT_PROVIDER, ResourceStatus.AVAILABLE, null);
		this.session.logOn();
		flush();
		boolean unused = comesTrue(this::allIsTold);
		this.postman.end();
		this.ledger.close();
	}

	/**
	 * Ask the spooler to send what waits.
	 */
	void flush() {
		StatusRow spooler = this.session.refreshStatus().first(ResourceType.SPOOLER).orElse(null);
		if (spooler != null) {
			try (StatusObject object = this.session.openStatusObject(spooler)) {
				boolean unused = object.flushQueues(null, FlushFlag.UPLOAD);
			}
		}
	}

	private boolean allIsTold() {
		Set<Ledger.Parcel> asked = new HashSet<>();
		for (Ledger.Parcel parcel = this.ledger.unknown(); parcel != null
				&& asked.add(parcel); parcel = this.ledger.unknown()) {
			try {
				this.ledger.told(parcel, this.session.submissionState(parcel.submission()), true);
			}
			catch (MapiException ex) {
				this.tally.failure("the last look at a mail", ex);
			}
		}
		return this.ledger.unknown() == null;
	}

	/**
	 * Close everything, and say what was left.
	 */
	List<String> end() throws InterruptedException {
		control().clearFaults();
		deliver();
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
		return String.format(Locale.ROOT, "%s  re-logons %d  open objects %d  quarantined %d%s", this.ledger,
				report.logons() - 1, report.openObjects(), report.quarantinedThreads().size(), binding);
	}

}
