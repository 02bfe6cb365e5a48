package org.mapi4j.store;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mapi4j.EntryId;
import org.mapi4j.Idempotent;
import org.mapi4j.MapiException;
import org.mapi4j.property.PropTag;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiContainer;
import org.mapi4j.table.MapiTable;
import org.mapi4j.table.SortOrder;

/**
 * A folder of a message store (MAPI's {@code IMAPIFolder}).
 * <p>
 * A folder is renamed by setting {@code PR_DISPLAY_NAME}. Methods that return whether
 * they did all of it do so since MAPI counts {@code MAPI_W_PARTIAL_COMPLETION} as a
 * success. No dialog is ever shown.
 */
public interface Folder extends MapiContainer {

	/**
	 * Create a message, which is in the folder once it is saved ({@code CreateMessage}).
	 * @param associated whether it is a hidden one ({@code MAPI_ASSOCIATED})
	 * @return the message
	 */
	Message createMessage(boolean associated);

	/**
	 * Copy or move messages to another folder ({@code CopyMessages}).
	 * @param messages the messages
	 * @param destination the other folder, of the same session
	 * @param move whether they leave this one ({@code MESSAGE_MOVE})
	 * @return whether all of them were
	 */
	boolean copyMessages(List<EntryId> messages, Folder destination, boolean move);

	/**
	 * Delete messages ({@code DeleteMessages}).
	 * @param messages the messages
	 * @param flags {@link DeleteFlag#HARD_DELETE} or none
	 * @return whether all of them were
	 */
	boolean deleteMessages(List<EntryId> messages, DeleteFlag... flags);

	/**
	 * Create a folder in this one ({@code CreateFolder}).
	 * @param type which kind
	 * @param name its name
	 * @param comment its comment, or {@code null}
	 * @param openIfExists whether to open the folder of that name if there is one
	 * ({@code OPEN_IF_EXISTS})
	 * @return the folder
	 * @throws MapiException with {@code MAPI_E_COLLISION} if there is one of that name
	 */
	Folder createFolder(FolderType type, String name, @Nullable String comment, boolean openIfExists);

	/**
	 * Copy or move a folder of this one ({@code CopyFolder}).
	 * @param folder the folder
	 * @param destination where to, of the same session
	 * @param newName its name there, or {@code null} for the one that it has
	 * @param flags how
	 * @return whether all of it was
	 * @throws MapiException with {@code MAPI_E_FOLDER_CYCLE} if the destination is below
	 * the folder
	 */
	boolean copyFolder(EntryId folder, Folder destination, @Nullable String newName, FolderCopyFlag... flags);

	/**
	 * Delete a folder of this one ({@code DeleteFolder}).
	 * @param folder the folder
	 * @param flags what is deleted with it, and how
	 * @return whether all of it was
	 * @throws MapiException with {@code MAPI_E_HAS_FOLDERS} or
	 * {@code MAPI_E_HAS_MESSAGES} if it holds what the flags do not name
	 */
	boolean deleteFolder(EntryId folder, DeleteFlag... flags);

	/**
	 * Mark messages as read or unread ({@code SetReadFlags}).
	 * @param messages the messages, or {@code null} for all of the folder
	 * @param flags how
	 * @return whether all of them were
	 */
	@Idempotent
	boolean setReadFlags(@Nullable List<EntryId> messages, ReadFlag... flags);

	/**
	 * Return the status of a message in this folder ({@code GetMessageStatus}).
	 * @param message the message
	 * @return the bits {@code MSGSTATUS_…}
	 */
	@Idempotent
	int getMessageStatus(EntryId message);

	/**
	 * Change the status of a message in this folder ({@code SetMessageStatus}).
	 * @param message the message
	 * @param status the new bits {@code MSGSTATUS_…}
	 * @param mask which bits are changed
	 * @return the bits of before
	 */
	int setMessageStatus(EntryId message, int status, int mask);

	/**
	 * Say in which order the contents table shows its rows when it is opened
	 * ({@code SaveContentsSort}); many providers cannot.
	 * @param order the order
	 * @param recursive whether folders below get it too ({@code RECURSIVE_SORT})
	 */
	@Idempotent
	void saveContentsSort(SortOrder order, boolean recursive);

	/**
	 * Delete all messages and folders in this one ({@code EmptyFolder}).
	 * @param flags {@link DeleteFlag#ASSOCIATED}, {@link DeleteFlag#HARD_DELETE}
	 * @return whether all of it was
	 */
	boolean emptyFolder(DeleteFlag... flags);

	/**
	 * Read a page of the contents table, without reading what is before it.
	 * @param start how many messages come before the page, from zero
	 * @param size how many messages the page has at the most, at least one
	 * @param order the order of the messages, or {@code null} for that of the folder
	 * @param columns the columns, at least one
	 * @return the page
	 */
	default FolderPage page(int start, int size, @Nullable SortOrder order, PropTag<?>... columns) {
		try (MapiTable table = contentsTable()) {
			table.setColumns(columns);
			if (order != null) {
				table.sort(order);
			}
			int total = FolderPage.count(table);
			List<Row> rows = FolderPage.skip(table, start) ? FolderPage.read(table, size) : List.of();
			return new FolderPage(start, total, rows);
		}
	}

	/**
	 * Read the contents table a batch at a time as the rows are consumed.
	 * @param columns the columns, at least one
	 * @return the rows; closing the stream closes the table
	 */
	default Stream<Row> messages(PropTag<?>... columns) {
		MapiTable table = contentsTable();
		try {
			table.setColumns(columns);
			return table.stream().onClose(table::close);
		}
		catch (RuntimeException ex) {
			table.close();
			throw ex;
		}
	}

}
