package org.mapi4j.jna;

import org.mapi4j.EntryId;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.store.Folder;
import org.mapi4j.store.Message;
import org.mapi4j.store.MessageStore;

/**
 * Shows a message in the form of its class: a token is made of the message, which is then
 * to be given back, and the form is shown for the token.
 */
final class MessageForm {

	private static final VtableMethod SHOW_FORM = new VtableMethod("IMAPISession::ShowForm", 20, "88888844448");

	private static final VtableMethod PREPARE_FORM = new VtableMethod("IMAPISession::PrepareForm", 21, "888");

	private static final long NO_WINDOW = 0;

	private static final long NO_INTERFACE = 0;

	private static final long RESERVED = 0;

	private static final int NO_FLAGS = 0;

	private MessageForm() {
	}

	/**
	 * Show a form, and wait until it is closed.
	 * @param session the session
	 * @param store the store of the message
	 * @param folder the folder of the message
	 * @param message the message, saved, which is closed
	 */
	static void show(NativeSession session, MessageStore store, Folder folder, Message message) {
		Row facts = message.getProps(PropTags.PR_ENTRYID, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_ACCESS,
				PropTags.PR_MESSAGE_CLASS);
		int status = folder.getMessageStatus(EntryId.of(facts.require(PropTags.PR_ENTRYID)));
		try (Arena arena = new Arena();
				ComObject.Loan storeLoan = session.borrow(SHOW_FORM, store);
				ComObject.Loan folderLoan = session.borrow(SHOW_FORM, folder)) {
			Block token = arena.allocate(Abi.POINTER_SIZE);
			prepare(session, message, token);
			message.close();
			session.invoke(SHOW_FORM, NO_WINDOW, storeLoan.address(), folderLoan.address(), NO_INTERFACE,
					token.getLong(0), RESERVED, NO_FLAGS, status, facts.get(PropTags.PR_MESSAGE_FLAGS, 0),
					facts.get(PropTags.PR_ACCESS, 0), arena.text(facts.get(PropTags.PR_MESSAGE_CLASS), false));
		}
	}

	private static void prepare(NativeSession session, Message message, Block token) {
		try (ComObject.Loan loan = session.borrow(PREPARE_FORM, message)) {
			session.invoke(PREPARE_FORM, NO_INTERFACE, loan.address(), token.address());
		}
	}

}
