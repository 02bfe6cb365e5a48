package org.mapi4j.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.Binary;
import org.mapi4j.Idempotent;
import org.mapi4j.address.Recipient;
import org.mapi4j.property.MapiProp;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
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
	 * @param recipients the recipients; to be modified or removed, those that
	 * {@link #recipients()} returned, with the type or address that they are to have
	 * @throws IllegalArgumentException if one that is to be modified or removed has no
	 * {@link Recipient#rowId()}
	 */
	default void modifyRecipients(RecipientChange change, Recipient... recipients) {
		modifyRecipients(change, Arrays.stream(recipients).map(change::rowOf).toList());
	}

	/**
	 * Change the recipients ({@code ModifyRecipients}), with whatever properties they are
	 * to have.
	 * @param change what is done
	 * @param recipients the recipients (MAPI's {@code ADRENTRY}); to be added, each needs
	 * {@code PR_RECIPIENT_TYPE} and {@code PR_DISPLAY_NAME} and, to be sent to,
	 * {@code PR_ADDRTYPE}, {@code PR_EMAIL_ADDRESS} and {@code PR_ENTRYID}; to be
	 * modified or removed, {@code PR_ROWID}
	 */
	void modifyRecipients(RecipientChange change, List<Row> recipients);

	/**
	 * Save the message and hand it over to be sent ({@code SubmitMessage}); afterwards it
	 * can only be closed. If the answer is lost, nothing tells what became of the
	 * message, and sending it again may send it twice: {@link #submit()} says what to
	 * look for.
	 * @param force whether to send it at once ({@code FORCE_SUBMIT}, a flag that MAPI
	 * itself makes no use of)
	 * @throws org.mapi4j.MapiNotSupportedException with the reason and without
	 * {@code SubmitMessage}, if nobody would transport it: in a session that was logged
	 * on with {@code MAPI_NO_MAIL}, where the message store is not coupled with its
	 * transport
	 */
	void submit(boolean force);

	/**
	 * Mark the message as read or unread ({@code SetReadFlag}), at once.
	 * @param flags how
	 */
	@Idempotent
	void setReadFlag(ReadFlag... flags);

	/**
	 * Save the message and hand it over to be sent, once ({@code SubmitMessage}), with
	 * what it can be tracked by.
	 * @return the submission
	 * @throws SubmissionInDoubtException if the answer was lost, so that the message may
	 * have been sent or not
	 */
	default Submission submit() {
		return Sending.submit(this);
	}

	/**
	 * Read the message, its bodies included, into a value that needs no session.
	 * @return what it says
	 */
	default Mail toMail() {
		return Mail.of(this);
	}

	/**
	 * Read the recipients.
	 * @return the rows of the recipient table, in order
	 */
	default List<Recipient> recipients() {
		try (MapiTable table = recipientTable()) {
			return Mail
				.rows(table, PropTags.PR_ROWID, PropTags.PR_RECIPIENT_TYPE, PropTags.PR_DISPLAY_NAME,
						PropTags.PR_ADDRTYPE, PropTags.PR_EMAIL_ADDRESS, PropTags.PR_SMTP_ADDRESS, PropTags.PR_ENTRYID)
				.stream()
				.map(Recipient::of)
				.toList();
		}
	}

	/**
	 * Read what is attached.
	 * @return the rows of the table of attachments, in order
	 */
	default List<AttachmentDescription> attachments() {
		try (MapiTable table = attachmentTable()) {
			return Mail.rows(table, AttachmentDescription.COLUMNS).stream().map(AttachmentDescription::of).toList();
		}
	}

	/**
	 * Return the body as plain text ({@code PR_BODY}, or else the text of
	 * {@code PR_RTF_COMPRESSED}), however large.
	 * @return the text, or {@code null} if there is none
	 */
	default @Nullable String text() {
		String text = get(PropTags.PR_BODY);
		if (text != null) {
			return text;
		}
		String rtf = rtf();
		return (rtf != null) ? RtfBody.text(rtf.getBytes(StandardCharsets.ISO_8859_1)) : null;
	}

	/**
	 * Return the body as HTML ({@code PR_HTML}, decoded by {@code PR_INTERNET_CPID} or by
	 * {@code PR_MESSAGE_CODEPAGE}, or else what is encapsulated in
	 * {@code PR_RTF_COMPRESSED}, [MS-OXRTFEX]), however large.
	 * @return the document, or {@code null} if there is none; many stores make one of
	 * plain text and of RTF, {@code PR_NATIVE_BODY_INFO} says what was written
	 */
	default @Nullable String html() {
		Binary html = get(PropTags.PR_HTML);
		if (html == null) {
			String rtf = rtf();
			return (rtf != null) ? RtfBody.html(rtf.getBytes(StandardCharsets.ISO_8859_1)) : null;
		}
		Row pages = getProps(PropTags.PR_INTERNET_CPID, PropTags.PR_MESSAGE_CODEPAGE);
		int ofMessage = pages.get(PropTags.PR_MESSAGE_CODEPAGE, CodePages.DEFAULT);
		int codePage = pages.get(PropTags.PR_INTERNET_CPID, ofMessage);
		return new String(html.toByteArray(), CodePages.charset(codePage));
	}

	/**
	 * Return the body as RTF ({@code PR_RTF_COMPRESSED}, decompressed), however large.
	 * @return the document, whose characters are bytes of ISO 8859-1, or {@code null} if
	 * there is none
	 */
	default @Nullable String rtf() {
		Binary compressed = get(PropTags.PR_RTF_COMPRESSED);
		return (compressed != null)
				? new String(CompressedRtf.decompress(compressed.toByteArray()), StandardCharsets.ISO_8859_1) : null;
	}

	/**
	 * Set the body as plain text ({@code PR_BODY}), however large.
	 * @param text the text
	 */
	default void setText(String text) {
		set(PropTags.PR_BODY, text);
	}

	/**
	 * Set the body as HTML ({@code PR_HTML} in UTF-8, with {@code PR_INTERNET_CPID}),
	 * however large.
	 * @param html the document
	 */
	default void setHtml(String html) {
		set(PropTags.PR_INTERNET_CPID, CodePages.UTF_8);
		set(PropTags.PR_HTML, Binary.of(html.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Set the body as RTF ({@code PR_RTF_COMPRESSED}, compressed), however large.
	 * @param rtf the document, of characters of ISO 8859-1
	 */
	default void setRtf(String rtf) {
		set(PropTags.PR_RTF_COMPRESSED, Binary.of(CompressedRtf.compress(rtf.getBytes(StandardCharsets.ISO_8859_1))));
	}

}
