package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;

import org.mapi4j.property.PropTags;
import org.mapi4j.property.Row;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Message;
import org.mapi4j.store.RecipientChange;

/**
 * {@code IMessage}. {@code IAttach} has no methods of its own.
 */
final class MessageHandlers {

	private MessageHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMessage::GetAttachmentTable", MessageHandlers::getAttachmentTable);
		handlers.put("IMessage::OpenAttach", MessageHandlers::openAttach);
		handlers.put("IMessage::CreateAttach", MessageHandlers::createAttach);
		handlers.put("IMessage::DeleteAttach", MessageHandlers::deleteAttach);
		handlers.put("IMessage::GetRecipientTable", MessageHandlers::getRecipientTable);
		handlers.put("IMessage::ModifyRecipients", MessageHandlers::modifyRecipients);
		handlers.put("IMessage::SubmitMessage", MessageHandlers::submitMessage);
		handlers.put("IMessage::SetReadFlag", MessageHandlers::setReadFlag);
	}

	private static Message message(Call call) {
		return call.target(Message.class);
	}

	private static int getAttachmentTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS");
		return Opening.table(call, "lppTable", message(call)::attachmentTable);
	}

	private static int openAttach(Call call) {
		int flags = call.flags("ulFlags", "MAPI_MODIFY", "MAPI_BEST_ACCESS", "MAPI_DEFERRED_ERRORS");
		int number = call.number("ulAttachmentNum");
		return Opening.object(call, "lppAttach", () -> message(call).openAttachment(number, Opening.flags(flags)));
	}

	private static int createAttach(Call call) {
		call.flags("ulFlags", "MAPI_DEFERRED_ERRORS");
		call.requireOutputs("lpulAttachmentNum", "lppAttach");
		Attachment attachment = message(call).createAttachment();
		call.answer("lpulAttachmentNum",
				Opening.orClose(attachment,
						() -> Answered.of(attachment, Attachment.class)
							.getProps(PropTags.PR_ATTACH_NUM)
							.get(PropTags.PR_ATTACH_NUM, -1)));
		return Opening.object(call, "lppAttach", () -> attachment);
	}

	private static int deleteAttach(Call call) {
		call.requireNoWindow();
		call.flags("ulFlags", "ATTACH_DIALOG");
		call.requireNoDialog("ATTACH_DIALOG");
		message(call).deleteAttachment(call.number("ulAttachmentNum"));
		return Call.S_OK;
	}

	private static int getRecipientTable(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS");
		return Opening.table(call, "lppTable", message(call)::recipientTable);
	}

	private static int modifyRecipients(Call call) {
		call.flags("ulFlags", "MODRECIP_ADD", "MODRECIP_MODIFY", "MODRECIP_REMOVE");
		RecipientChange change = Names.of(call.number("ulFlags"), RecipientChange.values());
		List<Row> recipients = AddressLists.read(call, "lpMods");
		message(call).modifyRecipients(change, recipients);
		return Call.S_OK;
	}

	private static int submitMessage(Call call) {
		call.flags("ulFlags", "FORCE_SUBMIT");
		message(call).submit(call.isSet("ulFlags", "FORCE_SUBMIT"));
		call.object().end(call.method());
		return Call.S_OK;
	}

	private static int setReadFlag(Call call) {
		int flags = call.flags("ulFlags", "SUPPRESS_RECEIPT", "CLEAR_READ_FLAG", "MAPI_DEFERRED_ERRORS",
				"GENERATE_RECEIPT_ONLY", "CLEAR_RN_PENDING", "CLEAR_NRN_PENDING");
		message(call).setReadFlag(FolderHandlers.readFlags(flags));
		return Call.S_OK;
	}

}
