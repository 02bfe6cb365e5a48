package org.mapi4j.tck.library;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

import org.mapi4j.jna.NativeMapi;
import org.mapi4j.jna.NativeOptions;
import org.mapi4j.property.PropValue;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionOptions;
import org.mapi4j.table.MapiTable;

/**
 * Prints how long it takes to read a table of 100,000 rows, every value of it, with a
 * loop in C and with a session.
 */
final class Figures {

	private static final int ROWS = 100_000;

	private static final int BATCH = 1000;

	private static final int ROUNDS = 5;

	/** The session itself reads the status table once, and then no more. */
	private static final SessionOptions QUIET = SessionOptions.defaults()
		.withStatus(new SessionOptions.Status(Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofSeconds(60)));

	private Figures() {
	}

	public static void main(String[] args) {
		StrictLibrary library = new StrictLibrary();
		library.scenario("rows=" + ROWS);
		long inC = best(() -> library.loop(BATCH));
		library.reset();
		try (NativeMapi mapi = NativeMapi.create(NativeOptions.defaults().withLibrary(library.file()));
				MapiSession session = MapiSession.create("figures", mapi, QUIET)) {
			session.logOn();
			session.refreshStatus();
			library.scenario("rows=" + ROWS);
			long ours = best(() -> read(session));
			System.out.printf(Locale.ROOT,
					"%,d rows, every value read, best of %d: a loop in C %d ms, a session %d ms, %.1f times as long%n",
					ROWS, ROUNDS, inC / 1_000_000, ours / 1_000_000, (double) ours / inC);
		}
	}

	private static long best(LongSupplier round) {
		return LongStream.generate(round).limit(ROUNDS).min().orElseThrow();
	}

	private static long read(MapiSession session) {
		try (MapiTable table = session.statusTable()) {
			long begin = System.nanoTime();
			long values = table.stream(BATCH)
				.flatMap((row) -> row.values().stream())
				.map(PropValue::value)
				.mapToLong(Object::hashCode)
				.count();
			long end = System.nanoTime();
			if (values < ROWS) {
				throw new IllegalStateException("Only " + values + " values came");
			}
			return end - begin;
		}
	}

}
