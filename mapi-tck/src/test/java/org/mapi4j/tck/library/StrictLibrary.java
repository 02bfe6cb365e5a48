package org.mapi4j.tck.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.notification.NotificationType;

/**
 * The MAPI subsystem in C that judges its client, by its own exports.
 */
final class StrictLibrary {

	private static final String PROPERTY = "mapi4j.test.library";

	private static final JsonMapper JSON = new JsonMapper();

	private final Path file = requiredFile();

	private final NativeLibrary library = NativeLibrary.getInstance(this.file.toString());

	private static Path requiredFile() {
		String file = System.getProperty(PROPERTY);
		if (file == null) {
			throw new IllegalStateException(
					"The system property " + PROPERTY + " does not name the MAPI subsystem in C, as .ci/windows does");
		}
		return Path.of(file);
	}

	Path file() {
		return this.file;
	}

	/**
	 * Return a library that lies beside this one.
	 * @param name what its name has in place of {@code test}
	 */
	Path variant(String name) {
		return this.file.resolveSibling(this.file.getFileName().toString().replace("-test", "-" + name));
	}

	void reset() {
		function("mapi4jTestReset").invokeVoid(new Object[0]);
	}

	void scenario(String list) {
		function("mapi4jTestScenario").invokeVoid(new Object[] { list });
	}

	int hung() {
		return function("mapi4jTestHung").invokeInt(new Object[0]);
	}

	void resume() {
		function("mapi4jTestResume").invokeVoid(new Object[0]);
	}

	/**
	 * Let a message arrive in the default store.
	 * @return how many sinks were told
	 */
	int deliver(String subject) {
		return function("mapi4jTestDeliver").invokeInt(new Object[] { subject });
	}

	/**
	 * Send a notification of a table.
	 * @param event what happened
	 * @return how many sinks get it
	 */
	int notify(TableEvent event) {
		return function("mapi4jTestNotify")
			.invokeInt(new Object[] { NotificationType.TABLE_MODIFIED.mask(), event.code() });
	}

	/**
	 * Send what waits in the Outbox.
	 * @return how many messages that were
	 */
	int transport() {
		return function("mapi4jTestTransport").invokeInt(new Object[0]);
	}

	/**
	 * Read the status table of a session of its own with a loop in C.
	 * @return how long that took, in nanoseconds
	 */
	long loop(int batch) {
		LongByReference checksum = new LongByReference();
		long result = (Long) function("mapi4jTestLoop").invoke(Long.class, new Object[] { batch, checksum });
		if (result < 0) {
			throw new IllegalStateException("The loop in C fails with 0x" + Integer.toHexString((int) result));
		}
		return result;
	}

	Judgement judgement() {
		Function report = function("mapi4jTestReport");
		int length = report.invokeInt(new Object[] { Pointer.NULL, 0 });
		try (Memory text = new Memory(length + 1)) {
			report.invokeInt(new Object[] { text, length });
			return Judgement.of(new String(text.getByteArray(0, length), StandardCharsets.UTF_8));
		}
	}

	private Function function(String name) {
		return this.library.getFunction(name);
	}

	/**
	 * What the library has counted, and what it found wrong.
	 *
	 * @param counters the numbers by their names
	 * @param violations what the client must not have done
	 */
	record Judgement(Map<String, Long> counters, List<String> violations) {

		private static final List<String> LEFT = List.of("initializedThreads", "buffersLive", "objectsLive",
				"connectionsLive", "callsHanging");

		/**
		 * Read a report.
		 * @param report its lines
		 */
		static Judgement of(String report) {
			List<JsonNode> lines = Arrays.stream(report.split("\n"))
				.filter((line) -> !line.isBlank())
				.map(JSON::readTree)
				.toList();
			Map<String, Long> counters = lines.get(0)
				.get("counters")
				.properties()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().asLong()));
			return new Judgement(counters,
					lines.stream().skip(1).map((line) -> line.get("violation").asString()).toList());
		}

		long counter(String name) {
			return this.counters.get(name);
		}

		/**
		 * Return what of the client is still there.
		 */
		Map<String, Long> left() {
			return LEFT.stream()
				.filter((name) -> counter(name) != 0)
				.collect(Collectors.toMap((name) -> name, this::counter));
		}

	}

}
