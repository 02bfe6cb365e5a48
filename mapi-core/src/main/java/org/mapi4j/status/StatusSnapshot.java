package org.mapi4j.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All rows of the status table at one moment. Immutable.
 *
 * @param takenAt when the rows were read
 * @param rows the rows in the order of the table
 */
public record StatusSnapshot(Instant takenAt, List<StatusRow> rows) {

	/**
	 * Create a snapshot.
	 * @param takenAt when the rows were read
	 * @param rows the rows
	 */
	public StatusSnapshot {
		rows = List.copyOf(rows);
	}

	/**
	 * Return how old the snapshot is.
	 * @param now the present
	 * @return its age
	 */
	public Duration age(Instant now) {
		return Duration.between(this.takenAt, now);
	}

	/**
	 * Return the first row of a type.
	 * @param type the type
	 * @return the row, if there is one
	 */
	public Optional<StatusRow> first(ResourceType type) {
		return this.rows.stream().filter((row) -> row.type() == type).findFirst();
	}

	/**
	 * Return the row of the provider in a library.
	 * @param dll the library's name as {@link StatusRow#dll()} gives it, in either case
	 * @return the row, if there is one
	 */
	public Optional<StatusRow> provider(String dll) {
		return this.rows.stream().filter((row) -> dll.equalsIgnoreCase(row.dll())).findFirst();
	}

	/**
	 * Return the row whose identity is the one of the session.
	 * @return the row flagged {@code STATUS_PRIMARY_IDENTITY}, else the first with an
	 * identity, if there is one
	 */
	public Optional<StatusRow> primaryIdentity() {
		return this.rows.stream()
			.filter((row) -> row.flags().contains(ResourceFlag.PRIMARY_IDENTITY))
			.findFirst()
			.or(() -> this.rows.stream().filter((row) -> row.identity() != null).findFirst());
	}

}
