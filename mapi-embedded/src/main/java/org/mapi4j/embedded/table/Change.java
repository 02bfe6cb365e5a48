package org.mapi4j.embedded.table;

import org.mapi4j.notification.Notification.TableEvent;
import org.mapi4j.table.TableStatus.Activity;

/**
 * The ways to change what a table shows, each of which can be carried out in the
 * background.
 */
enum Change {

	SET_COLUMNS("IMAPITable::SetColumns", Activity.SETTING_COLS, Activity.SETCOL_ERROR, TableEvent.SETCOL_DONE),

	RESTRICT("IMAPITable::Restrict", Activity.RESTRICTING, Activity.RESTRICT_ERROR, TableEvent.RESTRICT_DONE),

	SORT("IMAPITable::SortTable", Activity.SORTING, Activity.SORT_ERROR, TableEvent.SORT_DONE);

	private final String operation;

	private final Activity running;

	private final Activity failed;

	private final TableEvent done;

	Change(String operation, Activity running, Activity failed, TableEvent done) {
		this.operation = operation;
		this.running = running;
		this.failed = failed;
		this.done = done;
	}

	String operation() {
		return this.operation;
	}

	Activity running() {
		return this.running;
	}

	Activity failed() {
		return this.failed;
	}

	TableEvent done() {
		return this.done;
	}

}
