package org.mapi4j.store;

import org.mapi4j.Binary;
import org.mapi4j.MapiException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.SessionUnavailableException;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.SaveFlag;

/**
 * A message that was handed over to be sent.
 *
 * @param searchKey its {@code PR_SEARCH_KEY}, by which it is found when its identifier is
 * no longer valid: in the Outbox as long as it waits, then among the sent items
 */
public record Submission(Binary searchKey) {

	static Submission of(Message message) {
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		Binary searchKey = message.require(PropTags.PR_SEARCH_KEY);
		try {
			message.submit(false);
		}
		catch (MapiTimeoutException | SessionUnavailableException ex) {
			throw new SubmissionInDoubtException(searchKey, ex);
		}
		catch (MapiException ex) {
			if (mayHaveArrived(ex)) {
				throw new SubmissionInDoubtException(searchKey, ex);
			}
			throw ex;
		}
		return new Submission(searchKey);
	}

	private static boolean mayHaveArrived(MapiException ex) {
		return switch (ex.result().name()) {
			case "MAPI_E_NETWORK_ERROR", "MAPI_E_END_OF_SESSION", "MAPI_E_RECONNECTED", "MAPI_E_TIMEOUT" -> true;
			default -> false;
		};
	}

}
