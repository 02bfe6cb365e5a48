package org.mapi4j.spring.boot.autoconfigure.endpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.Sanitizer;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

import org.mapi4j.MapiException;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.session.SubsystemInfo;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties;
import org.mapi4j.spring.boot.autoconfigure.StatusView;
import org.mapi4j.status.Identity;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.thread.QuarantinedThread;

/**
 * {@link Endpoint} that shows MAPI sessions, and logs them on and off. Never waits for
 * MAPI.
 */
@Endpoint(id = "mapi")
public class MapiEndpoint {

	private final Map<String, MapiSession> sessions = new LinkedHashMap<>();

	private final MapiProperties.Health health;

	private final Sanitizer sanitizer;

	private final Show showValues;

	private final Clock clock = Clock.systemUTC();

	private final Executor executor = inOrder();

	/**
	 * Create an endpoint.
	 * @param sessions the sessions, at least one, with a name each
	 * @param health which rows of the status table count for the health
	 * @param sanitizingFunctions what is done with names that may be shown
	 * @param showValues whether names of people, profiles and mailboxes are shown where
	 * there is no web request
	 */
	public MapiEndpoint(Collection<MapiSession> sessions, MapiProperties.Health health,
			Iterable<SanitizingFunction> sanitizingFunctions, Show showValues) {
		this.health = health;
		sessions.forEach((session) -> this.sessions.put(session.name(), session));
		this.sanitizer = new Sanitizer(sanitizingFunctions);
		this.showValues = showValues;
	}

	private static Executor inOrder() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("mapi-endpoint-");
		threads.setDaemon(true);
		ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				threads);
		executor.allowCoreThreadTimeOut(true);
		return executor;
	}

	/**
	 * Return all sessions.
	 * @return the subsystem and the sessions by name
	 */
	@ReadOperation
	public MapiDescriptor sessions() {
		return sessions(this.showValues.isShown(true));
	}

	MapiDescriptor sessions(boolean showUnsanitized) {
		Map<String, SessionDescriptor> descriptors = new LinkedHashMap<>();
		this.sessions.forEach((name, session) -> descriptors.put(name, describe(session, showUnsanitized)));
		SubsystemInfo subsystem = this.sessions.values().iterator().next().subsystem();
		return new MapiDescriptor(new SubsystemDescriptor(subsystem.kind(), subsystem.library(), subsystem.bitness(),
				subsystem.foundBy()), descriptors);
	}

	/**
	 * Return one session.
	 * @param session its name
	 * @return the session, or {@code null} if there is none of that name
	 */
	@ReadOperation
	public @Nullable SessionDescriptor session(@Selector String session) {
		return session(session, this.showValues.isShown(true));
	}

	@Nullable SessionDescriptor session(String name, boolean showUnsanitized) {
		MapiSession session = this.sessions.get(name);
		return (session != null) ? describe(session, showUnsanitized) : null;
	}

	/**
	 * Begin to log a session on or off. A logon that fails is tried again.
	 * @param session its name
	 * @param state {@code logged-on} or {@code logged-off}
	 * @return the session, or {@code null} if there is none of that name
	 * @throws InvalidEndpointRequestException if the state is another one
	 */
	@WriteOperation
	public @Nullable SessionDescriptor changeState(@Selector String session, String state) {
		return changeState(session, state, this.showValues.isShown(true));
	}

	@Nullable SessionDescriptor changeState(String name, String state, boolean showUnsanitized) {
		MapiSession session = this.sessions.get(name);
		if (session == null) {
			return null;
		}
		this.executor.execute(switch (state) {
			case "logged-on" -> session::logOnInBackground;
			case "logged-off" -> session::logOff;
			default -> throw new InvalidEndpointRequestException("A session cannot be told to be '" + state + "'",
					"The state must be 'logged-on' or 'logged-off'");
		});
		return describe(session, showUnsanitized);
	}

	private SessionDescriptor describe(MapiSession session, boolean showUnsanitized) {
		SessionReport report = session.report();
		StatusSnapshot snapshot = (report.state() == SessionState.LOGGED_ON) ? session.statusSnapshot() : null;
		StatusView view = new StatusView(session, this.health);
		MapiException error = report.error();
		return new SessionDescriptor(report.state(), report.since(),
				(error != null) ? describe(error, showUnsanitized) : null, report.nextAttempt(),
				sanitize("profile", profile(session, snapshot), showUnsanitized),
				sanitize("identity", identity(snapshot), showUnsanitized),
				(snapshot != null) ? snapshot.age(this.clock.instant()).truncatedTo(ChronoUnit.MILLIS) : null,
				(snapshot != null) ? resources(view, snapshot, showUnsanitized) : null,
				(snapshot != null && view.omitted(snapshot) > 0) ? view.omitted(snapshot) : null, report.openObjects(),
				report.quarantinedThreads());
	}

	private ErrorDescriptor describe(MapiException error, boolean showUnsanitized) {
		return new ErrorDescriptor(String.format("0x%08X", error.result().code()), error.result().name(),
				showUnsanitized ? sanitize("message", error.getMessage(), true) : error.result().meaning());
	}

	private List<ResourceDescriptor> resources(StatusView view, StatusSnapshot snapshot, boolean showUnsanitized) {
		return view.shown(snapshot).stream().map((row) -> describe(view, row, showUnsanitized)).toList();
	}

	private ResourceDescriptor describe(StatusView view, StatusRow row, boolean showUnsanitized) {
		return new ResourceDescriptor(row.key().toString(), sanitize("name", row.displayName(), showUnsanitized),
				row.type(), row.status(), sanitize("text", row.statusText(), showUnsanitized), row.provider(),
				row.dll(), view.counts(row) ? null : true);
	}

	private @Nullable String profile(MapiSession session, @Nullable StatusSnapshot snapshot) {
		return Optional.ofNullable(snapshot)
			.flatMap((rows) -> rows.first(ResourceType.SUBSYSTEM))
			.map(StatusRow::displayName)
			.orElseGet(() -> session.options().logon().profileName());
	}

	private @Nullable String identity(@Nullable StatusSnapshot snapshot) {
		return Optional.ofNullable(snapshot)
			.flatMap(StatusSnapshot::primaryIdentity)
			.map(StatusRow::identity)
			.map(Identity::displayName)
			.orElse(null);
	}

	private @Nullable String sanitize(String key, @Nullable String value, boolean showUnsanitized) {
		Object sanitized = this.sanitizer.sanitize(new SanitizableData(null, key, value), showUnsanitized);
		return (sanitized != null) ? sanitized.toString() : null;
	}

	/**
	 * Description of all sessions.
	 *
	 * @param subsystem what they are logged on to
	 * @param sessions the sessions by name
	 */
	public record MapiDescriptor(SubsystemDescriptor subsystem,
			Map<String, SessionDescriptor> sessions) implements OperationResponseBody {

	}

	/**
	 * Description of a subsystem.
	 *
	 * @param kind {@code native} or {@code embedded}
	 * @param library the file that was loaded
	 * @param bitness {@code 64} or {@code 32}
	 * @param foundBy how the library was found
	 */
	public record SubsystemDescriptor(String kind, @Nullable String library, @Nullable String bitness,
			@Nullable String foundBy) {

	}

	/**
	 * Description of a session.
	 *
	 * @param state what it is doing
	 * @param since since when
	 * @param error why it is not logged on
	 * @param nextAttempt when it tries to log on again
	 * @param profile the profile, as far as it may be shown
	 * @param identity the primary identity, as far as it may be shown
	 * @param snapshotAge how old the reading is that identity and resources are from
	 * @param resources the rows of the status table; of more than
	 * {@value StatusView#MOST_ROWS} so many, those in trouble first
	 * @param resourcesOmitted how many more there are, if there are more
	 * @param openObjects how many objects are open
	 * @param quarantinedThreads the threads whose call has outlived its deadline
	 */
	public record SessionDescriptor(SessionState state, Instant since, @Nullable ErrorDescriptor error,
			@Nullable Instant nextAttempt, @Nullable String profile, @Nullable String identity,
			@Nullable Duration snapshotAge, @Nullable List<ResourceDescriptor> resources,
			@Nullable Integer resourcesOmitted, int openObjects,
			List<QuarantinedThread> quarantinedThreads) implements OperationResponseBody {

	}

	/**
	 * Description of an error.
	 *
	 * @param code the number in hexadecimal
	 * @param name the name of the number
	 * @param message what went wrong, in general words unless names may be shown
	 */
	public record ErrorDescriptor(String code, String name, @Nullable String message) {

	}

	/**
	 * Description of a row of the status table.
	 *
	 * @param key what tells it from the others
	 * @param name its name, as far as it may be shown
	 * @param type what it is about
	 * @param status how it is
	 * @param text the same in the provider's words, as far as they may be shown
	 * @param provider the name of the provider
	 * @param dll the library of the provider
	 * @param ignored {@code true} if the row does not count for the health
	 */
	public record ResourceDescriptor(String key, @Nullable String name, ResourceType type, ResourceStatus status,
			@Nullable String text, @Nullable String provider, @Nullable String dll, @Nullable Boolean ignored) {

	}

}
