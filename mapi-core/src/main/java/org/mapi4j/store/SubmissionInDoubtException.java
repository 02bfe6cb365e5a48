package org.mapi4j.store;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;

/**
 * A message was handed over to be sent, but the answer was lost: it may have been sent or
 * not. Whoever sends it again without looking may send it twice.
 */
public final class SubmissionInDoubtException extends MapiException {

	private static final long serialVersionUID = 1L;

	private final transient Binary searchKey;

	/**
	 * Create an exception.
	 * @param searchKey the {@code PR_SEARCH_KEY} of the message
	 * @param cause how the answer was lost
	 */
	public SubmissionInDoubtException(Binary searchKey, MapiException cause) {
		super("Submitting a message was not answered, so that it may have been sent or not; look for its PR_SEARCH_KEY "
				+ searchKey + " in the Outbox and among the sent items", HResult.MAPI_E_TIMEOUT,
				"IMessage::SubmitMessage", cause);
		this.searchKey = searchKey;
	}

	/**
	 * Return by what the message can be found, in the Outbox or among the sent items.
	 * @return its {@code PR_SEARCH_KEY}
	 */
	public Binary searchKey() {
		return this.searchKey;
	}

	/**
	 * Return by what to learn what became of the message.
	 * @return the submission
	 * @see Submission#stateIn
	 */
	public Submission submission() {
		return new Submission(this.searchKey);
	}

}
