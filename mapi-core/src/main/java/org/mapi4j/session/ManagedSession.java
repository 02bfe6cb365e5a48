package org.mapi4j.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.LogonFailedException;
import org.mapi4j.MapiError;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.NotificationListener;
import org.mapi4j.notification.NotificationType;
import org.mapi4j.notification.Subscription;
import org.mapi4j.profile.Profile;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.Row;
import org.mapi4j.status.Identity;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusObject;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.table.MapiTable;
import org.mapi4j.thread.Lane;

/**
 * The managed session.
 */
final class ManagedSession implements MapiSession, LiveSession.Watch {

	private static final Logger logger = LoggerFactory.getLogger(ManagedSession.class);

	private final String name;

	private final MapiSubsystem subsystem;

	private final SessionOptions options;

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	private final ExecutorService dispatcher;

	private final ReentrantLock transition = new ReentrantLock();

	private volatile SessionReport report = new SessionReport(SessionState.LOGGED_OFF, Instant.now(), null, null, 0, 0,
			List.of());

	private volatile @Nullable LiveSession live;

	private volatile @Nullable StatusSnapshot snapshot;

	ManagedSession(String name, MapiSubsystem subsystem, SessionOptions options) {
		this.name = name;
		this.subsystem = subsystem;
		this.options = options;
		this.dispatcher = Executors.newCachedThreadPool((task) -> {
			Thread thread = new Thread(task, "mapi-" + name);
			thread.setDaemon(true);
			return thread;
		});
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public SubsystemInfo subsystem() {
		return this.subsystem.info();
	}

	@Override
	public SessionOptions options() {
		return this.options;
	}

	@Override
	public SessionReport report() {
		SessionReport last = this.report;
		LiveSession current = this.live;
		return new SessionReport(last.state(), last.since(), last.error(), last.nextAttempt(), last.logons(),
				(current != null) ? current.openObjects() : 0, this.subsystem.threads().quarantined());
	}

	private void transition(SessionState state, @Nullable MapiException error, long logons) {
		SessionState previous = this.report.state();
		this.report = new SessionReport(state, Instant.now(), error, null, logons, 0, List.of());
		SessionReport now = report();
		this.dispatcher
			.execute(() -> this.listeners.forEach((listener) -> listener.onStateChange(this, previous, now)));
	}

	@Override
	public void logOn() {
		this.transition.lock();
		try {
			if (this.live != null) {
				return;
			}
			long logons = this.report.logons();
			transition(SessionState.LOGGING_ON, null, logons);
			try {
				SubsystemSession raw = this.subsystem.threads()
					.callAlone("Logging on", this.options.logonTimeout(),
							() -> this.subsystem.logon(this.options.logon()), (late) -> {
								late.logoff();
								late.close();
							});
				this.live = new LiveSession(this.name, raw, this.subsystem.threads(), this.options, this.dispatcher,
						this);
				transition(SessionState.LOGGED_ON, null, logons + 1);
				logger.info("{} logged on to the {} subsystem", this.live, subsystem().kind());
			}
			catch (MapiException ex) {
				MapiException failure = explain(ex);
				transition(SessionState.FAILED, failure, logons);
				throw failure;
			}
		}
		finally {
			this.transition.unlock();
		}
	}

	private MapiException explain(MapiException ex) {
		Set<HResult> profile = Set.of(HResult.MAPI_E_LOGON_FAILED, HResult.MAPI_E_NOT_FOUND,
				HResult.MAPI_E_UNCONFIGURED);
		if (!profile.contains(ex.result())) {
			return ex;
		}
		List<String> names = new ArrayList<>();
		for (Profile each : profiles()) {
			names.add(each.isDefault() ? 0 : names.size(), each.name());
		}
		return new LogonFailedException(ex.result(), this.options.logon().profileName(), names, ex.error());
	}

	@Override
	public void logOnInBackground() {
		this.dispatcher.execute(() -> {
			try {
				logOn();
			}
			catch (MapiException ex) {
				logger.warn("MAPI session '{}' could not be logged on: {}", this.name, ex.getMessage());
			}
		});
	}

	@Override
	public void logOff() {
		this.transition.lock();
		try {
			LiveSession current = this.live;
			if (current == null) {
				return;
			}
			transition(SessionState.LOGGING_OFF, null, this.report.logons());
			current.refuse(this::unavailable);
			current.logOff(new Budget(this.options.logoffTimeout()));
			this.live = null;
			this.snapshot = null;
			transition(SessionState.LOGGED_OFF, null, this.report.logons());
			logger.info("{} logged off", current);
		}
		finally {
			this.transition.unlock();
		}
	}

	private SessionUnavailableException unavailable(String operation) {
		return new SessionUnavailableException(operation + " is not possible: MAPI session '" + this.name + "' is "
				+ this.report.state() + ", or the object belongs to a logon that was replaced", operation,
				this.report.error());
	}

	@Override
	public void lost(LiveSession session, MapiException cause) {
		logger.debug("{} shows a sign of having ended", session, cause);
	}

	@Override
	public void suspect(LiveSession session) {
		logger.debug("{} may have ended", session);
	}

	private SubsystemSession session(String operation) {
		LiveSession current = this.live;
		if (current == null) {
			throw unavailable(operation);
		}
		return current.session();
	}

	@Override
	public Subscription addListener(SessionListener listener) {
		this.listeners.add(listener);
		return () -> this.listeners.remove(listener);
	}

	@Override
	public @Nullable StatusSnapshot statusSnapshot() {
		return this.snapshot;
	}

	@Override
	public StatusSnapshot refreshStatus() {
		List<Row> rows;
		try (MapiTable table = statusTable()) {
			table.setColumns(StatusRow.COLUMNS);
			rows = table.rows(Integer.MAX_VALUE);
		}
		catch (MapiNotSupportedException | MapiObjectNotFoundException ex) {
			rows = List.of();
		}
		StatusSnapshot before = this.snapshot;
		StatusSnapshot now = new StatusSnapshot(Instant.now(), rows.stream().map(StatusRow::new).toList());
		this.snapshot = now;
		if (before == null || !byKey(before).equals(byKey(now))) {
			this.dispatcher.execute(() -> this.listeners.forEach((listener) -> listener.onStatusChange(this, now)));
		}
		return now;
	}

	private static Map<Binary, StatusRow> byKey(StatusSnapshot snapshot) {
		Map<Binary, StatusRow> rows = new LinkedHashMap<>();
		snapshot.rows().forEach((row) -> rows.put(row.key(), row));
		return rows;
	}

	private StatusSnapshot snapshot() {
		StatusSnapshot last = this.snapshot;
		return (last != null) ? last : refreshStatus();
	}

	@Override
	public MapiTable statusTable() {
		return session("Opening the status table").statusTable();
	}

	@Override
	public StatusObject openStatusObject(StatusRow row) {
		EntryId entryId = row.entryId();
		if (entryId == null) {
			throw new MapiNotSupportedException(HResult.MAPI_E_NO_SUPPORT, "Opening a status object without PR_ENTRYID",
					null);
		}
		return session("Opening a status object").openStatusObject(entryId);
	}

	@Override
	public Identity primaryIdentity() {
		SubsystemSession.QueriedIdentity queried = session("Querying the identity").queryIdentity();
		Identity known = snapshot().primaryIdentity().map(StatusRow::identity).orElse(null);
		return new Identity((known != null) ? known.displayName() : null, queried.entryId(),
				(known != null) ? known.searchKey() : null, queried.placeholder());
	}

	@Override
	public Optional<Identity> providerIdentity(String dll) {
		return snapshot().provider(dll).map(StatusRow::identity);
	}

	@Override
	public String profileName() {
		return snapshot().first(ResourceType.SUBSYSTEM)
			.map(StatusRow::displayName)
			.orElseThrow(() -> new MapiObjectNotFoundException(HResult.MAPI_E_NOT_FOUND,
					"Reading the profile's name from the row of the subsystem", null));
	}

	@Override
	public List<Profile> profiles() {
		return this.subsystem.threads()
			.call(Lane.POOL, "Reading the profiles", this.options.callTimeout(), this.subsystem::profiles);
	}

	@Override
	public MapiTable messageStoresTable() {
		return session("Opening the message stores table").messageStoresTable();
	}

	@Override
	public MapiProp openEntry(EntryId entryId) {
		return session("Opening an entry").openEntry(entryId, false);
	}

	@Override
	public boolean compareEntryIds(EntryId first, EntryId second) {
		return session("Comparing entry identifiers").compareEntryIds(first, second);
	}

	@Override
	public Subscription advise(Set<NotificationType> types, NotificationListener listener) {
		return session("Subscribing").advise(null, types, listener);
	}

	@Override
	public Subscription advise(EntryId entryId, Set<NotificationType> types, NotificationListener listener) {
		return session("Subscribing").advise(entryId, types, listener);
	}

	@Override
	public @Nullable MapiError lastError(HResult result) {
		return session("Reading the last error").lastError(result);
	}

	@Override
	public void close() {
		logOff();
		this.dispatcher.shutdown();
	}

}
