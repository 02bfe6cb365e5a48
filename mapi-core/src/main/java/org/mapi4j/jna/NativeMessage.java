package org.mapi4j.jna;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mapi4j.HResult;
import org.mapi4j.jna.Arena.Block;
import org.mapi4j.property.OpenFlag;
import org.mapi4j.property.PropTags;
import org.mapi4j.property.PropType;
import org.mapi4j.property.PropValue;
import org.mapi4j.property.Row;
import org.mapi4j.store.Attachment;
import org.mapi4j.store.Message;
import org.mapi4j.store.ReadFlag;
import org.mapi4j.store.RecipientChange;
import org.mapi4j.table.MapiTable;

/**
 * An {@code IMessage} of native MAPI. Once it has been submitted, neither it nor what was
 * opened from it is called any more but for {@code Release}.
 */
final class NativeMessage extends NativeProp implements Message {

	private static final VtableMethod GET_ATTACHMENT_TABLE = new VtableMethod("IMessage::GetAttachmentTable", 14, "48");

	private static final VtableMethod OPEN_ATTACH = new VtableMethod("IMessage::OpenAttach", 15, "4848");

	private static final VtableMethod CREATE_ATTACH = new VtableMethod("IMessage::CreateAttach", 16, "8488");

	private static final VtableMethod DELETE_ATTACH = new VtableMethod("IMessage::DeleteAttach", 17, "4884");

	private static final VtableMethod GET_RECIPIENT_TABLE = new VtableMethod("IMessage::GetRecipientTable", 18, "48");

	private static final VtableMethod MODIFY_RECIPIENTS = new VtableMethod("IMessage::ModifyRecipients", 19, "48");

	private static final VtableMethod SUBMIT_MESSAGE = new VtableMethod("IMessage::SubmitMessage", 20, "4");

	private static final VtableMethod SET_READ_FLAG = new VtableMethod("IMessage::SetReadFlag", 21, "4");

	NativeMessage(NativeRuntime runtime, long address, @Nullable NativeObject opener) {
		super(runtime, address, opener);
	}

	@Override
	public MapiTable attachmentTable() {
		return openTable(GET_ATTACHMENT_TABLE, 0);
	}

	@Override
	public Attachment openAttachment(int number, OpenFlag... flags) {
		try (Arena arena = new Arena()) {
			Block attachment = arena.allocate(Abi.POINTER_SIZE);
			invoke(OPEN_ATTACH, number, 0L, EntryOpener.bits(flags), attachment.address());
			return new NativeAttachment(runtime(), present(OPEN_ATTACH, attachment), this);
		}
	}

	@Override
	public Attachment createAttachment() {
		try (Arena arena = new Arena()) {
			Block number = arena.allocate(Integer.BYTES);
			Block attachment = arena.allocate(Abi.POINTER_SIZE);
			invoke(CREATE_ATTACH, 0L, 0, number.address(), attachment.address());
			return new NativeAttachment(runtime(), present(CREATE_ATTACH, attachment), this);
		}
	}

	@Override
	public void deleteAttachment(int number) {
		invoke(DELETE_ATTACH, number, NOTHING_SHOWN, NOTHING_SHOWN, 0);
	}

	@Override
	public MapiTable recipientTable() {
		return openTable(GET_RECIPIENT_TABLE, 0);
	}

	@Override
	public void modifyRecipients(RecipientChange change, List<Row> recipients) {
		boolean numbered = change == RecipientChange.MODIFY || change == RecipientChange.REMOVE;
		List<Row> entries = recipients.stream().map((recipient) -> entry(recipient, numbered)).toList();
		int result = modifyRecipients(change.mask(), entries);
		if (result == HResult.MAPI_E_BAD_CHARWIDTH.code()) {
			result = modifyRecipients(change.mask(),
					entries.stream().map((entry) -> Row.of(Narrow.values(entry.values()))).toList());
		}
		check(MODIFY_RECIPIENTS, result);
	}

	/**
	 * Leave out what a row of the recipient table may have, but not an entry: columns
	 * without a value, and the number that only known recipients are found by.
	 */
	private static Row entry(Row recipient, boolean numbered) {
		List<PropValue<?>> values = recipient.values()
			.stream()
			.filter((value) -> !value.tag().type().equals(PropType.ERROR)
					&& (numbered || value.tag().id() != PropTags.PR_ROWID.id()))
			.toList();
		return Row.of(values);
	}

	private int modifyRecipients(int flags, List<Row> entries) {
		try (AdrList list = AdrList.of(memory(), entries)) {
			return call(MODIFY_RECIPIENTS, flags, list.address());
		}
	}

	@Override
	public void submit(boolean force) {
		invoke(SUBMIT_MESSAGE, force ? Constants.FORCE_SUBMIT : 0);
		markSubmitted();
	}

	@Override
	public void setReadFlag(ReadFlag... flags) {
		invoke(SET_READ_FLAG, bits(flags));
	}

	static int bits(ReadFlag... flags) {
		int bits = 0;
		for (ReadFlag flag : flags) {
			bits |= flag.mask();
		}
		return bits;
	}

}
