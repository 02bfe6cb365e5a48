package org.mapi4j.spring.boot.autoconfigure.health;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import org.mapi4j.MapiException;
import org.mapi4j.session.MapiSession;
import org.mapi4j.session.SessionReport;
import org.mapi4j.session.SessionState;
import org.mapi4j.spring.boot.autoconfigure.MapiProperties;
import org.mapi4j.spring.boot.autoconfigure.StatusView;
import org.mapi4j.status.Identity;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.status.StoreSnapshot;

/**
 * Health of a {@link MapiSession}: its state, what the last reading of its status table
 * says, and how its default message store was. Never waits for MAPI. A table that has not
 * been read long after the first reading should have ended is a failure. Of a table with
 * more than {@value StatusView#MOST_ROWS} rows, all count, but so many are shown, those
 * in trouble first.
 */
public class MapiHealthIndicator extends AbstractHealthIndicator {

	private final MapiSession session;

	private final MapiProperties.Health properties;

	private final StatusView view;

	private final Duration maxAge;

	private final Clock clock;

	/**
	 * Create an indicator.
	 * @param session the session
	 * @param properties what to make of the status table
	 * @param maxAge the age from which the last reading counts as a failure
	 */
	public MapiHealthIndicator(MapiSession session, MapiProperties.Health properties, Duration maxAge) {
		this(session, properties, maxAge, Clock.systemUTC());
	}

	MapiHealthIndicator(MapiSession session, MapiProperties.Health properties, Duration maxAge, Clock clock) {
		super("MAPI health check failed");
		this.session = session;
		this.properties = properties;
		this.view = new StatusView(session, properties);
		this.maxAge = maxAge;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		SessionReport report = this.session.report();
		StatusSnapshot snapshot = (report.state() == SessionState.LOGGED_ON) ? this.session.statusSnapshot() : null;
		Details details = new Details();
		details.put("profile", profile(snapshot));
		details.put("state", report.state());
		details.put("since", report.since());
		details.put("error", error(report.error()));
		details.put("nextAttempt", report.nextAttempt());
		details.put("identity", identity(snapshot));
		details.put("subsystem", this.session.subsystem().kind());
		StoreSnapshot store = (report.state() == SessionState.LOGGED_ON) ? store() : null;
		details.put("snapshotAge", (snapshot != null) ? age(snapshot).truncatedTo(ChronoUnit.MILLIS) : null);
		details.put("store", (store != null) ? store(store) : null);
		if (snapshot != null) {
			details.put("resources", this.view.shown(snapshot).stream().map(this::resource).toList());
			int omitted = this.view.omitted(snapshot);
			details.put("resourcesOmitted", (omitted > 0) ? omitted : null);
		}
		builder.status(status(report, snapshot, store)).withDetails(details.values);
	}

	private @Nullable StoreSnapshot store() {
		return this.properties.store() ? this.session.storeSnapshot() : null;
	}

	private Status status(SessionReport report, @Nullable StatusSnapshot snapshot, @Nullable StoreSnapshot store) {
		if (report.state() != SessionState.LOGGED_ON) {
			return Status.DOWN;
		}
		if (snapshot == null) {
			return isOverdue(report) ? Status.DOWN : Status.UNKNOWN;
		}
		if (age(snapshot).compareTo(this.maxAge) > 0 || anyThatCounts(snapshot, ResourceStatus.FAILURE)
				|| is(store, ResourceStatus.FAILURE)) {
			return Status.DOWN;
		}
		boolean offline = anyThatCounts(snapshot, ResourceStatus.OFFLINE) || is(store, ResourceStatus.OFFLINE);
		return offline ? offline() : Status.UP;
	}

	private static boolean is(@Nullable StoreSnapshot store, ResourceStatus status) {
		return store != null && store.status() == status;
	}

	private boolean isOverdue(SessionReport report) {
		Duration allowed = this.session.options().status().firstReadTimeout().plus(this.maxAge);
		return Duration.between(report.since(), this.clock.instant()).compareTo(allowed) > 0;
	}

	private Status offline() {
		return switch (this.properties.offline()) {
			case UP -> Status.UP;
			case OUT_OF_SERVICE -> Status.OUT_OF_SERVICE;
			case DOWN -> Status.DOWN;
		};
	}

	private boolean anyThatCounts(StatusSnapshot snapshot, ResourceStatus status) {
		return snapshot.rows().stream().anyMatch((row) -> row.status() == status && this.view.counts(row));
	}

	private Duration age(StatusSnapshot snapshot) {
		return snapshot.age(this.clock.instant());
	}

	private @Nullable String profile(@Nullable StatusSnapshot snapshot) {
		return Optional.ofNullable(snapshot)
			.flatMap((rows) -> rows.first(ResourceType.SUBSYSTEM))
			.map(StatusRow::displayName)
			.orElseGet(() -> this.session.options().logon().profileName());
	}

	private @Nullable String identity(@Nullable StatusSnapshot snapshot) {
		return Optional.ofNullable(snapshot)
			.flatMap(StatusSnapshot::primaryIdentity)
			.map(StatusRow::identity)
			.map(Identity::displayName)
			.orElse(null);
	}

	private @Nullable Map<String, Object> error(@Nullable MapiException error) {
		if (error == null) {
			return null;
		}
		Details details = new Details();
		details.put("code", String.format("0x%08X", error.result().code()));
		details.put("name", error.result().name());
		details.put("message", error.getMessage());
		return details.values;
	}

	private Map<String, Object> store(StoreSnapshot store) {
		Details details = new Details();
		details.put("name", store.name());
		details.put("status", store.status());
		details.put("error", error(store.error()));
		return details.values;
	}

	private Map<String, Object> resource(StatusRow row) {
		Details details = new Details();
		details.put("name", row.displayName());
		details.put("type", row.type());
		details.put("status", row.status());
		details.put("text", row.statusText());
		details.put("provider", row.provider());
		details.put("dll", row.dll());
		details.put("ignored", this.view.counts(row) ? null : true);
		return details.values;
	}

	/**
	 * Details in the order in which they are shown, without those that are not known.
	 */
	private static final class Details {

		private final Map<String, Object> values = new LinkedHashMap<>();

		void put(String name, @Nullable Object value) {
			if (value != null) {
				this.values.put(name, value);
			}
		}

	}

}
