package org.mapi4j.address;

import java.util.List;

import org.mapi4j.property.Row;

/**
 * What became of a name that was to be resolved ({@code IABContainer::ResolveNames}).
 *
 * @param status what became of it
 * @param recipient the entry with the properties found; as it was given where the name is
 * not resolved
 */
public record ResolvedName(Status status, Row recipient) {

	/**
	 * Return those that are not resolved.
	 * @param names the names
	 * @return their entries
	 */
	public static List<Row> unresolved(List<ResolvedName> names) {
		return names.stream().filter((name) -> name.status() != Status.RESOLVED).map(ResolvedName::recipient).toList();
	}

	/**
	 * Return the entry as a value.
	 * @return the entry; a name that is {@linkplain MailAddress#isResolved() not
	 * resolved} where none or several fit
	 */
	public MailAddress address() {
		return MailAddress.of(this.recipient);
	}

	/**
	 * What became of a name.
	 */
	public enum Status {

		/** No entry fits ({@code MAPI_UNRESOLVED}). */
		UNRESOLVED,

		/** Several entries fit ({@code MAPI_AMBIGUOUS}). */
		AMBIGUOUS,

		/** One entry fits ({@code MAPI_RESOLVED}). */
		RESOLVED

	}

}
