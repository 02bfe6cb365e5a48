package org.mapi4j.store;

import java.util.List;

import org.mapi4j.Idempotent;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.Row;
import org.mapi4j.table.MapiTable;

/**
 * A message (MAPI's {@code IMessage}); changes take effect when they are saved.
 */
public interface Message extends MapiProp {

	/**
	 * Open the table of attachments ({@code GetAttachmentTable}).
	 * @return the table
	 */
	@Idempotent
	MapiTable attachmentTable();

	/**
	 * Open an attachment ({@code OpenAttach}).
	 * @param number its {@code PR_ATTACH_NUM}
	 * @param flags how
	 * @return the attachment
	 */
	@Idempotent
	Attachment openAttachment(int number, OpenFlag... flags);

	/**
	 * Create an attachment ({@code CreateAttach}).
	 * @return the attachment, which has its {@code PR_ATTACH_NUM}
	 */
	Attachment createAttachment();

	/**
	 * Delete an attachment ({@code DeleteAttach}).
	 * @param number its {@code PR_ATTACH_NUM}
	 */
	void deleteAttachment(int number);

	/**
	 * Open the table of recipients ({@code GetRecipientTable}).
	 * @return the table
	 */
	@Idempotent
	MapiTable recipientTable();

	/**
	 * Change the recipients ({@code ModifyRecipients}).
	 * @param change what is done
	 * @param recipients the recipients (MAPI's {@code ADRENTRY}); to be added, each needs
	 * {@code PR_RECIPIENT_TYPE} and {@code PR_DISPLAY_NAME} and, to be sent to,
	 * {@code PR_ADDRTYPE}, {@code PR_EMAIL_ADDRESS} and {@code PR_ENTRYID}; to be
	 * modified or removed, {@code PR_ROWID}
	 */
	void modifyRecipients(RecipientChange change, List<Row> recipients);

	/**
	 * Save the message and hand it over to be sent ({@code SubmitMessage}); afterwards it
	 * can only be closed.
	 * @param force whether to send it even if a recipient is unresolved
	 * ({@code FORCE_SUBMIT})
	 */
	void submit(boolean force);

	/**
	 * Mark the message as read or unread ({@code SetReadFlag}), at once.
	 * @param flags how
	 */
	@Idempotent
	void setReadFlag(ReadFlag... flags);

}
