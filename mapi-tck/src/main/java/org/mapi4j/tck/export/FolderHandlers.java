package org.mapi4j.tck.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.MapiUid;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.ReadFlag;

/**
 * {@code IMAPIFolder}.
 */
final class FolderHandlers {

	private FolderHandlers() {
	}

	static void register(Map<String, Handler> handlers) {
		handlers.put("IMAPIFolder::CreateMessage", FolderHandlers::createMessage);
		handlers.put("IMAPIFolder::CopyMessages", FolderHandlers::copyMessages);
		handlers.put("IMAPIFolder::DeleteMessages", FolderHandlers::deleteMessages);
		handlers.put("IMAPIFolder::CreateFolder", FolderHandlers::createFolder);
		handlers.put("IMAPIFolder::CopyFolder", FolderHandlers::copyFolder);
		handlers.put("IMAPIFolder::DeleteFolder", FolderHandlers::deleteFolder);
		handlers.put("IMAPIFolder::SetReadFlags", FolderHandlers::setReadFlags);
		handlers.put("IMAPIFolder::GetMessageStatus", FolderHandlers::getMessageStatus);
		handlers.put("IMAPIFolder::SetMessageStatus", FolderHandlers::setMessageStatus);
		handlers.put("IMAPIFolder::SaveContentsSort", FolderHandlers::saveContentsSort);
		handlers.put("IMAPIFolder::EmptyFolder", FolderHandlers::emptyFolder);
	}

	private static Folder folder(Call call) {
		return call.target(Folder.class);
	}

	/**
	 * Return what a batch is answered with.
	 */
	static int batch(boolean complete) {
		return complete ? Call.S_OK : HResult.MAPI_W_PARTIAL_COMPLETION.code();
	}

	private static int createMessage(Call call) {
		call.flags("ulFlags", "MAPI_ASSOCIATED", "MAPI_DEFERRED_ERRORS", "ITEMPROC_FORCE");
		boolean associated = call.isSet("ulFlags", "MAPI_ASSOCIATED");
		return Opening.object(call, "lppMessage", () -> folder(call).createMessage(associated));
	}

	private static int copyMessages(Call call) {
		call.requireNoWindow();
		call.flags("ulFlags", "MESSAGE_MOVE", "MESSAGE_DIALOG", "MAPI_DECLINE_OK");
		call.requireNoDialog("MESSAGE_DIALOG");
		List<EntryId> messages = EntryLists.read(call, "lpMsgList");
		return batch(folder(call).copyMessages(messages, destination(call), call.isSet("ulFlags", "MESSAGE_MOVE")));
	}

	private static Folder destination(Call call) {
		ExportedObject destination = call.exported("lpDestFolder");
		MapiUid iid = Opening.wanted(call);
		boolean serves = iid == null || Interfaces.serves(destination.type(), iid);
		if (!serves || !(destination.target() instanceof Folder folder)) {
			throw call.failure(HResult.MAPI_E_INTERFACE_NOT_SUPPORTED);
		}
		return folder;
	}

	private static int deleteMessages(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "DELETE_HARD_DELETE", "MESSAGE_DIALOG");
		call.requireNoDialog("MESSAGE_DIALOG");
		return batch(folder(call).deleteMessages(EntryLists.read(call, "lpMsgList"), deleteFlags(flags)));
	}

	private static DeleteFlag[] deleteFlags(int flags) {
		Set<DeleteFlag> set = Names.set(flags, DeleteFlag.class);
		return set.toArray(DeleteFlag[]::new);
	}

	private static int createFolder(Call call) {
		call.flags("ulFlags", "MAPI_UNICODE", "MAPI_DEFERRED_ERRORS", "OPEN_IF_EXISTS");
		boolean wide = call.isWide();
		FolderType type = Names.of(call.number("ulFolderType"), FolderType.values());
		String name = call.requiredText("lpszFolderName", wide);
		String comment = call.text("lpszFolderComment", wide);
		boolean openIfExists = call.isSet("ulFlags", "OPEN_IF_EXISTS");
		return Opening.object(call, "lppFolder", () -> folder(call).createFolder(type, name, comment, openIfExists));
	}

	private static int copyFolder(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "MAPI_UNICODE", "COPY_SUBFOLDERS", "FOLDER_MOVE", "FOLDER_DIALOG",
				"MAPI_DECLINE_OK");
		call.requireNoDialog("FOLDER_DIALOG");
		String name = call.text("lpszNewFolderName", call.isWide());
		return batch(folder(call).copyFolder(call.requiredEntryId("cbEntryID", "lpEntryID"), destination(call), name,
				Names.set(flags, FolderCopyFlag.class).toArray(FolderCopyFlag[]::new)));
	}

	private static int deleteFolder(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "DEL_FOLDERS", "DEL_MESSAGES", "FOLDER_DIALOG", "DELETE_HARD_DELETE");
		call.requireNoDialog("FOLDER_DIALOG");
		return batch(folder(call).deleteFolder(call.requiredEntryId("cbEntryID", "lpEntryID"), deleteFlags(flags)));
	}

	private static int setReadFlags(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "SUPPRESS_RECEIPT", "CLEAR_READ_FLAG", "MESSAGE_DIALOG",
				"MAPI_DEFERRED_ERRORS", "GENERATE_RECEIPT_ONLY", "CLEAR_RN_PENDING", "CLEAR_NRN_PENDING");
		call.requireNoDialog("MESSAGE_DIALOG");
		List<EntryId> messages = call.address("lpMsgList").isNull() ? null : EntryLists.read(call, "lpMsgList");
		return batch(folder(call).setReadFlags(messages, readFlags(flags)));
	}

	static ReadFlag[] readFlags(int flags) {
		return Names.set(flags, ReadFlag.class).toArray(ReadFlag[]::new);
	}

	private static int getMessageStatus(Call call) {
		call.flags("ulFlags");
		call.requireOutputs("lpulMessageStatus");
		EntryId message = call.requiredEntryId("cbEntryID", "lpEntryID");
		call.answer("lpulMessageStatus", folder(call).getMessageStatus(message));
		return Call.S_OK;
	}

	private static int setMessageStatus(Call call) {
		EntryId message = call.requiredEntryId("cbEntryID", "lpEntryID");
		int old = folder(call).setMessageStatus(message, call.number("ulNewStatus"), call.number("ulNewStatusMask"));
		call.answerIfWanted("lpulOldStatus", old);
		return Call.S_OK;
	}

	private static int saveContentsSort(Call call) {
		call.flags("ulFlags", "RECURSIVE_SORT");
		folder(call).saveContentsSort(SortOrders.read(call.structure("lpSortCriteria")),
				call.isSet("ulFlags", "RECURSIVE_SORT"));
		return Call.S_OK;
	}

	private static int emptyFolder(Call call) {
		call.requireNoWindow();
		int flags = call.flags("ulFlags", "DEL_ASSOCIATED", "FOLDER_DIALOG", "DELETE_HARD_DELETE");
		call.requireNoDialog("FOLDER_DIALOG");
		return batch(folder(call).emptyFolder(deleteFlags(flags)));
	}

}
