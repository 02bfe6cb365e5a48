package org.mapi4j.store;

import org.mapi4j.Binary;

/**
 * A message that was handed over to be sent. Immutable.
 *
 * @param searchKey its {@code PR_SEARCH_KEY}, by which it is found when its identifier is
 * no longer valid: in the Outbox as long as it waits, then among the sent items
 */
public record Submission(Binary searchKey) {

	/**
	 * Look what has become of the message until now.
	 * @param store the store that it was submitted in
	 * @return what became of it
	 */
	public SubmissionState stateIn(MessageStore store) {
		return Sending.stateOf(this.searchKey, store);
	}

}
