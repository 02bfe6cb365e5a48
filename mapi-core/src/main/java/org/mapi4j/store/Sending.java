package org.mapi4j.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mapi4j.Binary;
import org.mapi4j.HResult;
import org.mapi4j.MapiException;
import org.mapi4j.MapiObjectNotFoundException;
import org.mapi4j.MapiTimeoutException;
import org.mapi4j.MapiUid;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Restriction;
import org.mapi4j.property.Row;
import org.mapi4j.property.SaveFlag;
import org.mapi4j.table.Bookmark;
import org.mapi4j.table.MapiTable;

/**
 * Hands messages over to be sent, at most once, and looks for them afterwards.
 */
final class Sending {

	private static final Logger logger = LoggerFactory.getLogger(Sending.class);

	private static final int MSGFLAG_SUBMIT = 0x4;

	private static final int LOOKS = 10;

	private Sending() {
	}

	static Submission send(MessageStore store, Consumer<Message> writer) {
		try (Folder outbox = store.openSpecialFolder(SpecialFolder.OUTBOX, OpenFlag.MODIFY)) {
			try {
				return sendOnce(store, outbox, writer);
			}
			catch (MapiException ex) {
				if (!ex.result().equals(HResult.MAPI_E_CORRUPT_DATA)) {
					throw ex;
				}
				logger.debug("A message was lost while it was submitted, and is written anew", ex);
				return sendOnce(store, outbox, writer);
			}
		}
	}

	private static Submission sendOnce(MessageStore store, Folder outbox, Consumer<Message> writer) {
		try (Message message = outbox.createMessage(false)) {
			writer.accept(message);
			sayWhatFollows(store, message);
			Binary searchKey = save(message);
			try {
				return submit(message, searchKey);
			}
			catch (SubmissionInDoubtException ex) {
				throw ex;
			}
			catch (MapiException ex) {
				discard(outbox, message, searchKey);
				throw ex;
			}
		}
	}

	private static void sayWhatFollows(MessageStore store, Message message) {
		Row said = message.getProps(PropTags.PR_SENTMAIL_ENTRYID, PropTags.PR_DELETE_AFTER_SUBMIT);
		if (said.get(PropTags.PR_SENTMAIL_ENTRYID) != null || said.get(PropTags.PR_DELETE_AFTER_SUBMIT, false)) {
			return;
		}
		Binary sentItems = store.get(PropTags.PR_IPM_SENTMAIL_ENTRYID);
		if (sentItems != null) {
			message.set(PropTags.PR_SENTMAIL_ENTRYID, sentItems);
		}
		else {
			message.set(PropTags.PR_DELETE_AFTER_SUBMIT, true);
		}
	}

	static Submission submit(Message message) {
		return submit(message, save(message));
	}

	/**
	 * Save a message, with a key of ours to look for it by if the store gives it none.
	 */
	private static Binary save(Message message) {
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		Binary given = message.get(PropTags.PR_SEARCH_KEY);
		if (given != null) {
			return given;
		}
		Binary own = Binary.of(MapiUid.random().toByteArray());
		message.set(PropTags.PR_SEARCH_KEY, own);
		message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE);
		return own;
	}

	private static Submission submit(Message message, Binary searchKey) {
		try {
			message.submit(false);
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
		if (ex instanceof MapiTimeoutException timeout) {
			return timeout.wasTried();
		}
		return switch (ex.result().name()) {
			case "MAPI_E_NETWORK_ERROR", "MAPI_E_END_OF_SESSION", "MAPI_E_RECONNECTED", "MAPI_E_TIMEOUT",
					"MAPI_E_CALL_FAILED", "RPC_S_SERVER_UNAVAILABLE" ->
				true;
			default -> false;
		};
	}

	private static void discard(Folder outbox, Message message, Binary searchKey) {
		try {
			Row found = find(outbox, searchKey);
			if (found != null && !isSubmitted(found)) {
				outbox.deleteMessages(List.of(message.entryId()));
			}
		}
		catch (MapiException ex) {
			logger.warn("A message that could not be submitted stays in the Outbox: {}", ex.getMessage());
		}
	}

	static SubmissionState stateOf(Binary searchKey, MessageStore store) {
		Row waiting = find(store, SpecialFolder.OUTBOX, searchKey);
		if (waiting != null) {
			return isSubmitted(waiting) ? SubmissionState.WAITING : SubmissionState.NOT_SUBMITTED;
		}
		return (find(store, SpecialFolder.SENT_ITEMS, searchKey) != null) ? SubmissionState.SENT : SubmissionState.GONE;
	}

	private static boolean isSubmitted(Row row) {
		return (row.get(PropTags.PR_MESSAGE_FLAGS, 0) & MSGFLAG_SUBMIT) != 0;
	}

	private static @Nullable Row find(MessageStore store, SpecialFolder where, Binary searchKey) {
		try (Folder folder = store.openSpecialFolder(where)) {
			return find(folder, searchKey);
		}
		catch (MapiObjectNotFoundException ex) {
			return null;
		}
	}

	/**
	 * Find a message, whose row may leave the table between being found and being read,
	 * so that the next one is read in its place.
	 */
	private static @Nullable Row find(Folder folder, Binary searchKey) {
		try (MapiTable table = folder.contentsTable()) {
			table.setColumns(PropTags.PR_SEARCH_KEY, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_ENTRYID);
			for (int i = 0; i < LOOKS; i++) {
				boolean found = table.findRow(Restriction.equal(PropTags.PR_SEARCH_KEY, searchKey), Bookmark.BEGINNING,
						MapiTable.Direction.FORWARD);
				if (!found) {
					return null;
				}
				for (Row row : table.queryRows(1)) {
					if (Objects.equals(searchKey, row.get(PropTags.PR_SEARCH_KEY))) {
						return row;
					}
				}
			}
			throw MapiException.of(HResult.MAPI_E_BUSY, "Looking for a submitted message");
		}
	}

}
