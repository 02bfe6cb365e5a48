package org.mapi4j.store;

/**
 * What became of a message that was handed over to be sent.
 */
public enum SubmissionState {

	/**
	 * It is in the Outbox and was not submitted: nobody will send it, unless it is
	 * submitted again or the call that was given up still arrives.
	 */
	NOT_SUBMITTED,

	/** It is in the Outbox and waits to be sent ({@code MSGFLAG_SUBMIT}). */
	WAITING,

	/** It is among the sent items: the store passed it on. */
	SENT,

	/**
	 * It is in neither folder: deleted, moved by somebody, or sent without a copy being
	 * kept.
	 */
	GONE

}
