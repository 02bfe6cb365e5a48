package org.mapi4j.spring.boot.autoconfigure;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.session.MapiSession;
import org.mapi4j.status.ResourceStatus;
import org.mapi4j.status.ResourceType;
import org.mapi4j.status.StatusRow;
import org.mapi4j.status.StatusSnapshot;

/**
 * How the status table of a session is shown, the same everywhere: which rows count for
 * the health, and which are shown of very many. Safe for use by any thread; never waits
 * for MAPI.
 */
public final class StatusView {

	/**
	 * How many rows are shown at the most.
	 */
	public static final int MOST_ROWS = 100;

	private final MapiSession session;

	private final MapiProperties.Health properties;

	/**
	 * Create a view.
	 * @param session the session
	 * @param properties what is to be ignored
	 */
	public StatusView(MapiSession session, MapiProperties.Health properties) {
		this.session = session;
		this.properties = properties;
	}

	/**
	 * Return the rows to show: all of them in their own order, or of more than
	 * {@value #MOST_ROWS} so many, those in trouble first.
	 * @param snapshot the table
	 * @return the rows
	 */
	public List<StatusRow> shown(StatusSnapshot snapshot) {
		if (omitted(snapshot) == 0) {
			return snapshot.rows();
		}
		return snapshot.rows().stream().sorted(Comparator.comparing(StatusView::rank)).limit(MOST_ROWS).toList();
	}

	private static int rank(StatusRow row) {
		return switch (row.status()) {
			case FAILURE -> 0;
			case OFFLINE -> 1;
			case UNKNOWN -> 2;
			case AVAILABLE -> 3;
		};
	}

	/**
	 * Return how many rows there are beyond those to show.
	 * @param snapshot the table
	 * @return the number, zero if all are shown
	 */
	public int omitted(StatusSnapshot snapshot) {
		return Math.max(0, snapshot.rows().size() - MOST_ROWS);
	}

	/**
	 * Return whether a row counts for the health: it is not ignored by
	 * {@code mapi.health.ignore}, and does not fail by design.
	 * @param row the row
	 * @return whether it does
	 */
	public boolean counts(StatusRow row) {
		return !failsByDesign(row) && !ignored(row.type().name()) && !ignored(row.displayName());
	}

	/**
	 * Return whether a row tells of nothing wrong whatever it says: that of the spooler
	 * of a session that was logged on without it ({@code MAPI_NO_MAIL}).
	 * @param row the row
	 * @return whether it does
	 */
	public boolean failsByDesign(StatusRow row) {
		return row.type() == ResourceType.SPOOLER && this.session.options().logon().noMail();
	}

	private boolean ignored(@Nullable String typeOrName) {
		return typeOrName != null && this.properties.ignore()
			.stream()
			.anyMatch((ignored) -> typeOrName.equalsIgnoreCase(ignored)
					|| typeOrName.equalsIgnoreCase(ignored.replace('-', '_')));
	}

}
