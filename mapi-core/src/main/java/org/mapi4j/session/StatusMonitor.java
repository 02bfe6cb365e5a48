package org.mapi4j.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiNotSupportedException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.notification.Notification;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;
import org.mapi4j.table.MapiTable;

/**
 * Keeps a picture of the status table of one logon: reads it every so often, on its
 * notifications and when asked to, and never twice at once, however long a reading takes.
 */
final class StatusMonitor {

	private static final Logger logger = LoggerFactory.getLogger(StatusMonitor.class);

	private static final String OPERATION = "Reading the status table";

	private final LiveSession session;

	private final SessionOptions.Status options;

	private final Repeater<StatusSnapshot> readings;

	private final Consumer<StatusSnapshot> changed;

	private volatile @Nullable StatusSnapshot snapshot;

	private @Nullable OpenObject watched;

	private volatile boolean watchBroken;

	private volatile boolean failing;

	private volatile boolean stopped;

	/**
	 * Create a monitor.
	 * @param session the logon
	 * @param options how often and how long
	 * @param background reads and waits
	 * @param changed is given each picture that differs from the one before
	 */
	StatusMonitor(LiveSession session, SessionOptions.Status options, Background background,
			Consumer<StatusSnapshot> changed) {
		this.session = session;
		this.options = options;
		this.readings = new Repeater<>(background, options.refreshInterval(), this::read);
		this.changed = changed;
	}

	/**
	 * Return the last picture.
	 * @return the rows, or {@code null} if there is none yet
	 */
	@Nullable StatusSnapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * Begin to watch.
	 */
	void start() {
		this.readings.start();
	}

	/**
	 * Begin no reading any more.
	 */
	void stop() {
		this.stopped = true;
		this.readings.stop();
	}

	/**
	 * Read the table now, or join the reading that is under way.
	 * @return the rows
	 */
	StatusSnapshot refresh() {
		Duration timeout = timeout();
		CompletableFuture<StatusSnapshot> reading = this.readings.begin();
		if (reading == null) {
			throw this.session.ended(OPERATION);
		}
		return Waiting.forResult(reading, timeout, OPERATION);
	}

	/**
	 * Read the table soon, since something has happened.
	 */
	void refreshSoon() {
		this.readings.soon();
	}

	private Duration timeout() {
		return (this.snapshot == null) ? this.options.firstReadTimeout() : this.options.readTimeout();
	}

	private void read(CompletableFuture<StatusSnapshot> result) {
		Reading task = new Reading(result);
		try {
			this.session.callPatiently(OPERATION, timeout(), task);
		}
		catch (RuntimeException ex) {
			if (task.begun) {
				failing(ex);
			}
			else {
				failed(result, ex);
			}
		}
	}

	private void succeeded(CompletableFuture<StatusSnapshot> result, StatusSnapshot now) {
		StatusSnapshot before = this.snapshot;
		this.snapshot = now;
		if (this.failing) {
			this.failing = false;
			logger.info("{} of {} succeeds again", OPERATION, this.session);
		}
		this.readings.over(result);
		result.complete(now);
		if (before == null || !comparable(before).equals(comparable(now))) {
			this.changed.accept(now);
		}
	}

	private void failed(CompletableFuture<StatusSnapshot> result, Throwable failure) {
		this.readings.over(result);
		result.completeExceptionally(failure);
		failing(failure);
		if (failure instanceof MapiException ex && LossSigns.isLoss(ex, true, true)) {
			this.session.lost(ex);
		}
	}

	/**
	 * Say that the table cannot be read, the first of many times in a row.
	 */
	private void failing(Throwable failure) {
		if (!this.failing && !this.stopped && !(failure instanceof SessionUnavailableException)) {
			this.failing = true;
			logger.warn("{} of {} fails, and health shows what is known from before: {}", OPERATION, this.session,
					failure.getMessage());
		}
		logger.debug("{} of {} failed", OPERATION, this.session, failure);
	}

	private static Map<Binary, Row> comparable(StatusSnapshot snapshot) {
		Map<Binary, Row> rows = new LinkedHashMap<>();
		snapshot.rows().forEach((row) -> rows.put(row.key(), row.row().without(PropTags.PR_ROWID)));
		return rows;
	}

	/**
	 * One reading, on a MAPI thread.
	 */
	private final class Reading implements Runnable {

		private final CompletableFuture<StatusSnapshot> result;

		private volatile boolean begun;

		Reading(CompletableFuture<StatusSnapshot> result) {
			this.result = result;
		}

		@Override
		public void run() {
			this.begun = true;
			try {
				succeeded(this.result, new StatusSnapshot(Instant.now(), rows()));
			}
			catch (MapiException ex) {
				failed(this.result, ex);
			}
			catch (RuntimeException | Error ex) {
				failed(this.result, new MapiException(HResult.MAPI_E_CALL_FAILED, OPERATION, null, ex));
			}
		}

		private List<StatusRow> rows() {
			try {
				return readRows();
			}
			catch (MapiNotSupportedException | MapiObjectNotFoundException ex) {
				logger.debug("{} has no status table", StatusMonitor.this.session, ex);
				return List.of();
			}
			catch (MapiException ex) {
				if (LossSigns.mayBeRepeated(ex)) {
					return readRows();
				}
				throw ex;
			}
		}

		private List<StatusRow> readRows() {
			watch();
			List<StatusRow> rows = new ArrayList<>();
			try (MapiTable table = StatusMonitor.this.session.raw().statusTable()) {
				table.setColumns(StatusRow.COLUMNS);
				table.stream().forEach((row) -> rows.add(new StatusRow(row)));
			}
			return rows;
		}

		private void watch() {
			OpenObject last = StatusMonitor.this.watched;
			if (last != null && !StatusMonitor.this.watchBroken) {
				return;
			}
			if (last != null) {
				last.close(StatusMonitor.this.options.readTimeout());
			}
			StatusMonitor.this.watchBroken = false;
			MapiTable table = StatusMonitor.this.session.raw().statusTable();
			OpenObject object = StatusMonitor.this.session.openInternal(table, "MapiTable");
			StatusMonitor.this.watched = object;
			try {
				StatusMonitor.this.session.registerInternal(object,
						() -> table.advise(StatusMonitor.this.session.whileAlive(this::notified)));
			}
			catch (MapiException ex) {
				logger.debug("The status table of {} sends no notifications", StatusMonitor.this.session, ex);
			}
		}

		private void notified(Notification notification) {
			if (notification instanceof Notification.TableModified modified
					&& modified.event() == Notification.TableEvent.ERROR) {
				StatusMonitor.this.watchBroken = true;
			}
			refreshSoon();
		}

	}

}
