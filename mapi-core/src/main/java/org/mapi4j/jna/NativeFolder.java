package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.HResult;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.store.DeleteFlag;
import org.mapi4j.store.Folder;
import org.mapi4j.store.FolderCopyFlag;
import org.mapi4j.store.FolderType;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.table.SortOrder;

/**
 * An {@code IMAPIFolder} of native MAPI.
 */
final class NativeFolder extends NativeContainer implements Folder {

	private static final VtableMethod CREATE_MESSAGE = new VtableMethod("IMAPIFolder::CreateMessage", 19, "848");

	private static final VtableMethod COPY_MESSAGES = new VtableMethod("IMAPIFolder::CopyMessages", 20, "888884");

	private static final VtableMethod DELETE_MESSAGES = new VtableMethod("IMAPIFolder::DeleteMessages", 21, "8884");

	private static final VtableMethod CREATE_FOLDER = new VtableMethod("IMAPIFolder::CreateFolder", 22, "488848");

	private static final VtableMethod COPY_FOLDER = new VtableMethod("IMAPIFolder::CopyFolder", 23, "48888884");

	private static final VtableMethod DELETE_FOLDER = new VtableMethod("IMAPIFolder::DeleteFolder", 24, "48884");

	private static final VtableMethod SET_READ_FLAGS = new VtableMethod("IMAPIFolder::SetReadFlags", 25, "8884");

	private static final VtableMethod GET_MESSAGE_STATUS = new VtableMethod("IMAPIFolder::GetMessageStatus", 26,
			"4848");

	private static final VtableMethod SET_MESSAGE_STATUS = new VtableMethod("IMAPIFolder::SetMessageStatus", 27,
			"48448");

	private static final VtableMethod SAVE_CONTENTS_SORT = new VtableMethod("IMAPIFolder::SaveContentsSort", 28, "84");

	private static final VtableMethod EMPTY_FOLDER = new VtableMethod("IMAPIFolder::EmptyFolder", 29, "884");

	NativeFolder(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

	@Override
	public Message createMessage(boolean associated) {
		try (Arena arena = new Arena()) {
			Block message = arena.allocate(Abi.POINTER_SIZE);
			invoke(CREATE_MESSAGE, 0L, associated ? Constants.MAPI_ASSOCIATED : 0, message.address());
			return new NativeMessage(runtime(), present(CREATE_MESSAGE, message), this);
		}
	}

	@Override
	public boolean copyMessages(List<EntryId> messages, Folder destination, boolean move) {
		if (messages.isEmpty()) {
			return true;
		}
		try (ComObject.Loan target = borrow(COPY_MESSAGES, destination); Arena arena = new Arena()) {
			return isComplete(
					invoke(COPY_MESSAGES, EntryListCodec.write(arena, messages), arena.uid(Interface.FOLDER.iid()),
							target.address(), NOTHING_SHOWN, NOTHING_SHOWN, move ? Constants.MESSAGE_MOVE : 0));
		}
	}

	@Override
	public boolean deleteMessages(List<EntryId> messages, DeleteFlag... flags) {
		if (messages.isEmpty()) {
			return true;
		}
		try (Arena arena = new Arena()) {
			return isComplete(invoke(DELETE_MESSAGES, EntryListCodec.write(arena, messages), NOTHING_SHOWN,
					NOTHING_SHOWN, bits(flags)));
		}
	}

	private static boolean isComplete(int result) {
		return result != HResult.MAPI_W_PARTIAL_COMPLETION.code();
	}

	private static int bits(DeleteFlag... flags) {
		int bits = 0;
		for (DeleteFlag flag : flags) {
			bits |= flag.mask();
		}
		return bits;
	}

	@Override
	public Folder createFolder(FolderType type, String name, @Nullable String comment, boolean openIfExists) {
		try (Arena arena = new Arena()) {
			Block folder = arena.allocate(Abi.POINTER_SIZE);
			int flags = openIfExists ? Constants.OPEN_IF_EXISTS : 0;
			invokeInEitherWidth(CREATE_FOLDER,
					(unicode) -> call(CREATE_FOLDER, type.mask(), arena.text(name, unicode != 0),
							arena.text(comment, unicode != 0), arena.uid(Interface.FOLDER.iid()), flags | unicode,
							folder.address()));
			return new NativeFolder(runtime(), present(CREATE_FOLDER, folder), this);
		}
	}

	@Override
	public boolean copyFolder(EntryId folder, Folder destination, @Nullable String newName, FolderCopyFlag... flags) {
		int bits = 0;
		for (FolderCopyFlag flag : flags) {
			bits |= flag.mask();
		}
		int how = bits;
		try (ComObject.Loan target = borrow(COPY_FOLDER, destination); Arena arena = new Arena()) {
			return isComplete(invokeInEitherWidth(COPY_FOLDER,
					(unicode) -> call(COPY_FOLDER, folder.value().size(), arena.entryId(folder),
							arena.uid(Interface.FOLDER.iid()), target.address(), arena.text(newName, unicode != 0),
							NOTHING_SHOWN, NOTHING_SHOWN, how | unicode)));
		}
	}

	@Override
	public boolean deleteFolder(EntryId folder, DeleteFlag... flags) {
		try (Arena arena = new Arena()) {
			return isComplete(invoke(DELETE_FOLDER, folder.value().size(), arena.entryId(folder), NOTHING_SHOWN,
					NOTHING_SHOWN, bits(flags)));
		}
	}

	/**
	 * Mark messages; since no list stands for all of them, an empty one is not passed on.
	 */
	@Override
	public boolean setReadFlags(@Nullable List<EntryId> messages, ReadFlag... flags) {
		if (messages != null && messages.isEmpty()) {
			return true;
		}
		try (Arena arena = new Arena()) {
			long list = (messages != null) ? EntryListCodec.write(arena, messages) : 0;
			return isComplete(invoke(SET_READ_FLAGS, list, NOTHING_SHOWN, NOTHING_SHOWN, NativeMessage.bits(flags)));
		}
	}

	@Override
	public int getMessageStatus(EntryId message) {
		try (Arena arena = new Arena()) {
			Block status = arena.allocate(Integer.BYTES);
			invoke(GET_MESSAGE_STATUS, message.value().size(), arena.entryId(message), 0, status.address());
			return status.getInt(0);
		}
	}

	@Override
	public int setMessageStatus(EntryId message, int status, int mask) {
		try (Arena arena = new Arena()) {
			Block old = arena.allocate(Integer.BYTES);
			invoke(SET_MESSAGE_STATUS, message.value().size(), arena.entryId(message), status, mask, old.address());
			return old.getInt(0);
		}
	}

	@Override
	public void saveContentsSort(SortOrder order, boolean recursive) {
		int flags = recursive ? Constants.RECURSIVE_SORT : 0;
		try (Arena arena = new Arena()) {
			int result = call(SAVE_CONTENTS_SORT, SortOrderCodec.write(arena, order), flags);
			if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
				result = call(SAVE_CONTENTS_SORT, SortOrderCodec.write(arena, Narrow.order(order)), flags);
			}
			check(SAVE_CONTENTS_SORT, result);
		}
	}

	@Override
	public boolean emptyFolder(DeleteFlag... flags) {
		return isComplete(invoke(EMPTY_FOLDER, NOTHING_SHOWN, NOTHING_SHOWN, bits(flags)));
	}

}
