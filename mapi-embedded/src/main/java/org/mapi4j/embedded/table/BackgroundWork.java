package org.mapi4j.embedded.table;

import org.mapi4j.embedded.support.CallGate;
import java.time.Duration;
import java.util.concurrent.locks.Condition;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.notification.Notification;
import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.property.Row;
import org.mapi4j.table.TableStatus.Activity;

/**
 * The one operation that a table may carry out in the background ({@code TBL_ASYNC}).
 * Used under the lock of the source.
 */
final class BackgroundWork {

	private final TableSource source;

	private final View view;

	private final CallGate gate;

	private final Condition ended;

	private @Nullable Object running;

	private Activity activity = Activity.COMPLETE;

	BackgroundWork(TableSource source, View view, CallGate gate) {
		this.source = source;
		this.view = view;
		this.gate = gate;
		this.ended = source.newCondition();
	}

	Activity activity() {
		return this.activity;
	}

	void requireIdle(String operation) {
		if (this.running != null) {
			throw CallGate.failure(HResult.MAPI_E_BUSY, operation, "The table is carrying out another operation");
		}
	}

	/** An operation was carried out, and not in the background. */
	void succeeded() {
		this.activity = Activity.COMPLETE;
	}

	boolean start(Change change, Runnable body) {
		requireIdle(change.operation());
		Object ticket = new Object();
		this.running = ticket;
		this.activity = change.running();
		Thread thread = new Thread(() -> work(change, body, ticket), "mapi-embedded-table");
		thread.setDaemon(true);
		thread.start();
		return true;
	}

	private void work(Change change, Runnable body, Object ticket) {
		try {
			this.gate.run(change.operation(), () -> this.source.locked(() -> carryOut(change, body, ticket)));
		}
		catch (MapiException ex) {
			this.source.locked(() -> end(ticket, change.failed(), TableEvent.ERROR, ex.result()));
		}
	}

	private boolean carryOut(Change change, Runnable body, Object ticket) {
		if (this.running != ticket) {
			return false;
		}
		body.run();
		this.view.layout();
		return end(ticket, Activity.COMPLETE, change.done(), HResult.S_OK);
	}

	private boolean end(Object ticket, Activity result, TableEvent event, HResult code) {
		if (this.running != ticket) {
			return false;
		}
		this.running = null;
		this.activity = result;
		this.ended.signalAll();
		this.view.add(new Notification.TableModified(event, code, null, null, Row.EMPTY));
		return true;
	}

	/**
	 * Stop what is going on, so that the table stays as it was before.
	 * @return whether something was going on
	 */
	boolean abort() {
		boolean stopped = this.running != null;
		this.running = null;
		this.activity = stopped ? Activity.COMPLETE : this.activity;
		this.ended.signalAll();
		return stopped;
	}

	Activity await(Duration timeout, String operation) {
		try {
			long left = timeout.toNanos();
			while (this.running != null && left > 0) {
				left = this.ended.awaitNanos(left);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw CallGate.failure(HResult.MAPI_E_CALL_FAILED, operation, "The wait was interrupted");
		}
		if (this.running != null) {
			throw CallGate.failure(HResult.MAPI_E_TIMEOUT, operation, "The operation has not ended yet");
		}
		return this.activity;
	}

}
